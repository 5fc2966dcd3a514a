import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupDamaged } from '../backup/damage.ts';
import { writeDurably } from '../backup/durable-file.ts';
import { restore, type Restored, type Until } from '../backup/restore.ts';
import { finishedRun, type Finished } from '../backup/segments.ts';
import type { Config } from '../config.ts';
import { EmbeddedCredentialStore } from '../stores/embedded/embedded-credential-store.ts';
import { EmbeddedEventStore } from '../stores/embedded/embedded-event-store.ts';
import { EmbeddedKeyStore } from '../stores/embedded/embedded-key-store.ts';
import type { LedgerContent } from '../stores/embedded/file-destruction-ledger.ts';
import { FolderBlobStore } from '../stores/embedded/folder-blob-store.ts';
import { masterKey } from '../stores/embedded/master-key.ts';
import { archivesNamed, damageSaid, opened } from './backup-archives.ts';
import { namedLedger } from './named-ledger.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';
import { damagedChains } from '../notary/chains.ts';

/** Where the stores are made before they are whole. */
const UNFINISHED = 'unfinished-restore';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * `so-goc restore`: gives a backup back into an empty data folder. 0 done, 1 the backup or the restored log is
 * damaged or lacks a scan, 2 could not run.
 */
export const restoreBackup: Verb = async (args, config) => {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      'keys-from': { type: 'string' },
      'key-file': { type: 'string' },
      destructions: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const named = archivesNamed({ ...values, log: values.from, keys: values['keys-from'] }, [
    ...['--from', '--keys-from', '--key-file'],
  ]);
  const until = untilOf(values.to);
  const ledger = ledgerIn(values.destructions);
  const known = knownHere(config, ledger);
  assertEmpty(config.dataDir);
  const restoring = progress('Khôi phục / restoring');
  try {
    const { log, keys } = await opened(named);
    const finished = log && keys && (await finishedRun(log, keys));
    if (!finished) {
      throw new CouldNotRun(
        `Không có bản sao lưu hoàn chỉnh tại ${named.to} và ${named.keysTo}.`,
        `There is no finished backup at ${named.to} and ${named.keysTo}.`,
      );
    }
    if (finished.destructions && !ledger.goesOnFrom(finished.destructions)) {
      throw new BackupDamaged('ledger', values.destructions!);
    }
    const onProgress = (events: number) => restoring.at(events);
    const restored = await within(
      config,
      finished,
      (into) => restore({ log, keys }, finished, until, new Set([...ledger.subjects, ...known]), into, onProgress),
      () => putLedger(values.destructions!, config.destructions),
    );
    restoring.end();
    if (!restored) return 1;
    say(restored);
    return restored.missing.length > 0 ? 1 : 0;
  } catch (error) {
    restoring.end();
    if (!(error instanceof BackupDamaged)) throw error;
    process.stdout.write(`${damageSaid(error)}\n`);
    return 1;
  } finally {
    await rm(join(config.dataDir, UNFINISHED), { recursive: true, force: true });
  }
};

/**
 * Makes the stores aside, verifies the chains of what is in them, and only then puts them in their place.
 * @param whole what must be done before they are put there
 */
async function within(
  config: Config,
  { own }: Finished,
  work: (into: Parameters<typeof restore>[4]) => Promise<Restored>,
  whole: () => Promise<void>,
): Promise<Restored | undefined> {
  const folder = join(config.dataDir, UNFINISHED);
  const at = (name: string) => join(folder, name);
  await rm(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const events = EmbeddedEventStore.open(at('events.sqlite'));
  const keys = EmbeddedKeyStore.open(at('keys.sqlite'), masterKey(folder, config.masterKey), {
    restored: { register: Buffer.from(own.register, 'base64'), claim: Buffer.from(own.claim, 'base64') },
  });
  const credentials = new EmbeddedCredentialStore(at('access.sqlite'));
  let damages = 0;
  let restored: Restored;
  try {
    const blobs = await FolderBlobStore.open(at('blobs'));
    restored = await work({ events, keys, credentials, blobs, reads: at('reads') });
    for await (const { kind, eventId, stream, revision } of damagedChains(events)) {
      damages += 1;
      process.stdout.write(`damage ${kind} event ${eventId} stream ${stream} revision ${revision}\n`);
    }
  } finally {
    await credentials.close();
    await keys.close();
    await events.close();
  }
  if (damages > 0) return undefined;
  await whole();
  // The log last: a folder without one is not taken for a whole one.
  const names = readdirSync(folder).sort(
    (one, other) => Number(one === 'events.sqlite') - Number(other === 'events.sqlite'),
  );
  for (const name of names) await rename(at(name), join(config.dataDir, name));
  await rmdir(folder);
  return restored;
}

/** The restored house goes on with the ledger: without it, it would begin a new one. @throws CouldNotRun */
async function putLedger(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  try {
    await writeDurably(to, readFileSync(from));
  } catch (error) {
    throw new CouldNotRun(
      `Không ghi được sổ hủy khóa vào ${to}, chưa khôi phục gì: ${(error as Error).message}.`,
      `The ledger of destructions cannot be written to ${to}; nothing was restored.`,
    );
  }
}

function untilOf(text: string | undefined): Until {
  if (text === undefined) return 'end';
  if (/^\d+$/.test(text)) return { position: text };
  if (INSTANT.test(text) && !Number.isNaN(Date.parse(text))) return { instant: new Date(text) };
  throw new CouldNotRun(
    '--to là vị trí trong sổ gốc hoặc thời điểm kèm múi giờ, ví dụ 2026-11-20T17:00:00+07:00.',
    '--to is a position of the log or an instant with its time zone, as 2026-11-20T17:00:00+07:00.',
  );
}

function ledgerIn(file: string | undefined): LedgerContent {
  if (file === undefined) {
    throw new CouldNotRun(
      'Thiếu --destructions: không có sổ hủy khóa thì không được khôi phục, vì khóa đã hủy có thể sống lại.',
      '--destructions is missing: without the ledger of destructions nothing is restored, or destroyed keys would come back.',
    );
  }
  const ledger = namedLedger(file);
  if (!ledger) throw new CouldNotRun(`Không tìm thấy sổ hủy khóa ${file}.`, `There is no ledger ${file}.`);
  return ledger;
}

/** What this machine's own ledger says, where that lies outside the data folder and has outlived it. */
function knownHere(config: Config, given: LedgerContent): ReadonlySet<string> {
  const own = namedLedger(config.destructions);
  if (own && !own.goesOnFrom(given.mark)) {
    throw new CouldNotRun(
      `Sổ hủy khóa ${config.destructions} của máy này không chứa những gì --destructions ghi; hãy dùng sổ mới hơn ở cả hai nơi.`,
      `The ledger ${config.destructions} of this machine lacks what --destructions holds: put the newer one in both places.`,
    );
  }
  return own?.subjects ?? new Set();
}

function assertEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  if (readdirSync(folder).every((name) => name === UNFINISHED)) return;
  throw new CouldNotRun(
    `Thư mục dữ liệu ${folder} không trống. Chỉ khôi phục vào thư mục trống.`,
    `The data folder ${folder} is not empty. A backup is restored into an empty one only.`,
  );
}

function say({ events, last, keys, blobs, missing, destroyed }: Restored): void {
  const upTo = last && `đến vị trí / up to position ${last.position}, ghi lúc / recorded at ${last.recordedAt}`;
  process.stdout.write(
    `${events} sự kiện / events${upTo ? `, ${upTo}` : ''}\n` +
      `${keys} khóa / keys, ${blobs} bản quét / scans, ${destroyed} khóa đã hủy không khôi phục / destroyed keys left out\n`,
  );
  for (const blob of missing) process.stdout.write(`thiếu bản quét / scan missing: ${blob}\n`);
}
