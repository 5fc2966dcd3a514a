import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDurably } from '../backup/durable-file.ts';
import { signerOf } from '../notary/checkpoint.ts';
import { LogNotSound, takeUp } from '../notary/keep.ts';
import { TreeFolder } from '../notary/tree-folder.ts';
import { takeOwnerLock } from '../stores/embedded/owner-lock.ts';
import { notaryFolder } from './notary-folder.ts';
import { keptToVerify } from './named-kept.ts';
import { configured, openToRead } from './named-store.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/**
 * `so-goc checkpoint [--to FILE]`: takes into the notary's tree what is new in the log and signs all of it. Runs beside the
 * server, by cron say. 0 signed, 1 the log is not sound and nothing is signed, 2 could not run.
 */
export const checkpoint: Verb = async (args, config) => {
  const { to } = parseArgs({ args, options: { to: { type: 'string' } } }).values;
  if (to !== undefined && existsSync(to)) {
    throw new CouldNotRun(
      `Tệp ${to} đã có: xác nhận cũ không bị ghi đè.`,
      `${to} is there: no checkpoint is overwritten.`,
    );
  }
  const store = await openToRead(configured(config));
  const { keys, close } = await keptToVerify(config).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const taking = progress('Xác nhận / checkpoint');
  try {
    if (!keys) {
      throw new CouldNotRun(
        'Không có kho khóa (keys.sqlite, master.key hoặc MASTER_KEY): không ký được.',
        'There is no key store (keys.sqlite, master.key or MASTER_KEY): nothing can be signed.',
      );
    }
    const signer = signerOf(await keys.claimKey());
    const folder = notaryFolder(config);
    await writeDurably(join(folder.tree, 'key.txt'), Buffer.from(`${signer.verifierKey}\n`));
    const lock = takeOwnerLock(join(folder.tree, 'tree'));
    try {
      const tree = TreeFolder.at(folder.tree);
      await takeUp(tree, store, () => taking.at(tree.size));
      const note = signer.sign({ size: tree.size, root: tree.root(), time: new Date().toISOString() });
      const own = join(folder.checkpoints, `${String(tree.size).padStart(16, '0')}.txt`);
      for (const file of to === undefined ? [own] : [own, to]) await writeDurably(file, Buffer.from(note));
      process.stdout.write(`${note}\n${signer.verifierKey}\n`);
      return 0;
    } finally {
      lock.release();
    }
  } catch (error) {
    if (!(error instanceof LogNotSound)) throw error;
    const { kind, eventId, stream, revision } = error.found;
    process.stdout.write(`damage ${kind} event ${eventId} stream ${stream} revision ${revision}\n`);
    return 1;
  } finally {
    taking.end();
    await close();
    await store.close();
  }
};
