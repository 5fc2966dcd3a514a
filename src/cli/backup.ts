import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Archive } from '../backup/archive.ts';
import { backUp } from '../backup/backup.ts';
import { BackupDamaged } from '../backup/damage.ts';
import { writeDurably } from '../backup/durable-file.ts';
import type { Config } from '../config.ts';
import type { LedgerContent } from '../stores/embedded/file-destruction-ledger.ts';
import type { EventStore } from '../stores/event-store.ts';
import { StoreInUse, takeOwnerLock, type OwnerLock } from '../stores/embedded/owner-lock.ts';
import { archivesNamed, damageSaid, opened, type Archives } from './backup-archives.ts';
import { configuredKept, keptToRead, type Kept } from './named-kept.ts';
import { configured, openToRead } from './named-store.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/**
 * `so-goc backup`: adds what is new to a backup, while the server runs. 0 done, 1 done and a scan is missing or the
 * archive is damaged, 2 could not run, also while another run is at work in one of the folders.
 */
export const backup: Verb = async (args, config) => {
  const { values } = parseArgs({
    args,
    options: { to: { type: 'string' }, 'keys-to': { type: 'string' }, 'key-file': { type: 'string' } },
  });
  const named = archivesNamed({ ...values, log: values.to, keys: values['keys-to'] }, [
    ...['--to', '--keys-to', '--key-file'],
  ]);
  const locks = locked(named.to, named.keysTo);
  try {
    return await addTo(named, config);
  } finally {
    for (const lock of locks) lock.release();
  }
};

async function addTo(named: Archives, config: Config): Promise<number> {
  const stopping = new AbortController();
  const stop = () =>
    stopping.abort(
      new CouldNotRun('Đã dừng. Chạy lại lệnh này để tiếp tục.', 'Stopped. Run the same command again to go on.'),
    );
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const kept = await keptToRead(configuredKept(config));
  const copying = progress('Sao lưu / backing up');
  let events: EventStore | undefined;
  try {
    const ledger = await ledgerOf(kept, config);
    events = await openToRead(configured(config));
    const there = await opened(named);
    const log = there.log ?? (await Archive.begin(named.to, 'log', named.secret, there.keys?.backup));
    const to = { log, keys: there.keys ?? (await Archive.begin(named.keysTo, 'keys', named.secret, log.backup)) };
    const from = { ...kept, events, reads: join(config.dataDir, 'reads'), destructions: ledger };
    const run = await backUp(from, to, { onProgress: (count) => copying.at(count), signal: stopping.signal });
    copying.end();
    process.stdout.write(
      `${run.events} sự kiện mới / new events, ${run.segments} đoạn / segments, ${run.blobs} bản quét / scans\n`,
    );
    for (const blob of run.missing) process.stdout.write(`thiếu bản quét / scan missing: ${blob}\n`);
    return run.missing.length > 0 ? 1 : 0;
  } catch (error) {
    copying.end();
    if (!(error instanceof BackupDamaged)) throw error;
    process.stdout.write(`${damageSaid(error)}\n`);
    return 1;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await kept.close();
    await events?.close();
  }
}

/**
 * The ledger, whose mark keeps a restore from taking an older one. That of several processes is copied to its file
 * first: a restore asks for the file.
 * @throws CouldNotRun if it is not there
 */
async function ledgerOf({ ledger }: Kept, { destructions, sharedStore }: Config): Promise<LedgerContent> {
  if (ledger && sharedStore !== undefined) await writeDurably(destructions, ledger.bytes);
  if (ledger) return ledger;
  throw new CouldNotRun(
    `Không có sổ hủy khóa ${destructions}: đặt DESTRUCTIONS như của máy chủ (cả trong cron), kiểm tra ổ đĩa chứa sổ.`,
    `There is no ledger of destructions ${destructions}: set DESTRUCTIONS as the server has it, and look at its disk.`,
  );
}

/**
 * Takes both folders for this run: segments that two runs add by turns do not follow one another.
 * @throws CouldNotRun if another run is at work in one of them
 */
function locked(...folders: string[]): OwnerLock[] {
  const locks: OwnerLock[] = [];
  try {
    for (const folder of folders) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      locks.push(takeOwnerLock(join(folder, 'backup')));
    }
    return locks;
  } catch (error) {
    for (const lock of locks) lock.release();
    if (!(error instanceof StoreInUse)) throw error;
    throw new CouldNotRun(
      `Một lần sao lưu khác đang ghi vào ${folders[locks.length]}. Hãy chờ lần đó kết thúc rồi chạy lại.`,
      `Another backup is writing to ${folders[locks.length]}. Wait until it has ended, then run this one again.`,
    );
  }
}
