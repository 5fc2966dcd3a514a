import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { examined, type Examined, type Found } from '../notary/chains.ts';
import { NotACheckpoint, signerOf, type Checkpoint } from '../notary/checkpoint.ts';
import { examine, type Examination } from '../notary/examine.ts';
import { TreeDamaged, type TreeFolder } from '../notary/tree-folder.ts';
import type { KeyStore } from '../stores/key-store.ts';
import { keptToVerify } from './named-kept.ts';
import { configured, openToRead } from './named-store.ts';
import { checkpointOf, keptCheckpoints, keptTree, verifierKeyOf } from './notary-folder.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';
import { damagedScans, NamedScans } from './verify-scans.ts';

/**
 * `so-goc verify [--against CHECKPOINT …] [--key KEY]`: 0 sound, 1 damaged, 2 could not run. Reads only, so the server may be
 * running.
 */
export const verify: Verb = async (args, config) => {
  const { against, key } = parseArgs({
    args,
    options: { against: { type: 'string', multiple: true, default: [] }, key: { type: 'string' } },
  }).values;
  const store = await openToRead(configured(config));
  const { keys, blobs, close } = await keptToVerify(config).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const checking = progress('Kiểm tra / verifying');
  const scans = new NamedScans();
  let [damages, events] = [0, 0];
  const report = ({ kind, eventId, stream, revision }: Found<string>) => {
    damages += 1;
    process.stdout.write(`damage ${kind} event ${eventId} stream ${stream} revision ${revision}\n`);
  };
  const onEvent = ({ event }: Examined) => {
    checking.at((events += 1));
    if (event) scans.take(event);
  };
  try {
    const signed = await checkpointsFor(config, { against, key, keys });
    for (const file of signed.forged) {
      damages += 1;
      process.stdout.write(`damage checkpoint ${file}\n`);
    }
    const beside = async (tree: () => TreeFolder | undefined) => {
      events = 0;
      const checkpoints = [...signed.given, ...signed.own];
      return examine({ log: examined(store), tree: tree(), checkpoints, onEvent });
    };
    const found = await beside(() => keptTree(config)).catch((error: unknown) => {
      if (!(error instanceof TreeDamaged)) throw error;
      damages += 1;
      process.stdout.write(`damage notary ${error.file}\n`);
      return beside(() => undefined);
    });
    for (const damage of found.damages) report(damage);
    const kept = { events: store, blobs, keys };
    for await (const damage of damagedScans(scans.all, kept)) report(damage);
    checking.end();
    const counted = `${events} sự kiện / events, ${scans.all.length} bản quét / scans`;
    process.stdout.write(`${counted}, ${damages} hư hại / damages\n`);
    process.stdout.write(proofOf(found, signed, against.length > 0));
  } finally {
    checking.end();
    await close();
    await store.close();
  }
  if (scans.all.length > 0 && !keys) process.stdout.write(HASHED_ONLY);
  return damages > 0 ? 1 : 0;
};

const HASHED_ONLY = 'Không có kho khóa: bản quét chỉ được đối chiếu mã băm. / No keys: scans were only hashed.\n';

/** Checkpoints whose signature is good: those given, kept outside, and those kept beside the log; and files of which it is not. */
interface Signed {
  given: Checkpoint[];
  own: Checkpoint[];
  forged: string[];
}

/**
 * The checkpoints to hold against the log: those given, kept outside, and those kept beside it.
 * @throws CouldNotRun if one that was given cannot be checked
 */
async function checkpointsFor(
  config: Config,
  { against, key, keys }: { against: string[]; key: string | undefined; keys: Pick<KeyStore, 'claimKey'> | undefined },
): Promise<Signed> {
  const own = keptCheckpoints(config);
  const verifierKey = key === undefined ? keys && signerOf(await keys.claimKey()).verifierKey : verifierKeyOf(key);
  if (verifierKey === undefined) {
    if (against.length === 0) return { given: [], own: [], forged: [] };
    throw new CouldNotRun(
      'Cần khóa kiểm tra: --key và dòng khóa đã lưu cùng bản xác nhận.',
      'The key is needed: --key with the line that was kept with the checkpoint.',
    );
  }
  const forged: string[] = [];
  const read = (files: readonly string[]) =>
    files.flatMap((file) => {
      try {
        return [checkpointOf(file, verifierKey)];
      } catch (error) {
        if (!(error instanceof NotACheckpoint)) throw error;
        forged.push(file);
        return [];
      }
    });
  return { given: read(against), own: read(own), forged };
}

/**
 * How far the log is proved: whoever can write the log can write what comes after the last checkpoint, too, and whoever can
 * write the folder, those kept there. So what is said of those given counts them alone.
 */
function proofOf({ events, holding }: Examination, { given, own }: Signed, outside: boolean): string {
  const proved = Math.max(0, ...(outside ? given : own).filter((one) => holding.has(one)).map(({ size }) => size));
  const after = events - proved;
  const by = outside
    ? ['bản xác nhận đưa vào', 'the checkpoints given']
    : ['bản xác nhận lưu tại chỗ (hãy dùng --against với bản lưu bên ngoài)', 'those kept here: use --against'];
  return (
    `${proved} sự kiện được chứng thực theo ${by[0]}, ${after} sự kiện sau đó chưa được chứng thực\n` +
    `${proved} events proved by ${by[1]}, ${after} after them not\n`
  );
}
