import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoredEvent } from '../kernel/envelope.ts';
import type { Credential } from '../stores/credential-store.ts';
import type { Archive } from './archive.ts';
import { BackupDamaged } from './damage.ts';

/** How far a finished run had got: the head of the archive of keys. What lies beyond it belongs to a run that broke off. */
export interface Finished {
  segments: number;
  /** SHA-256 of the last files, hex; null while there is none. */
  lastLog: string | null;
  lastKeys: string | null;
  /** The ledger of destructions as it stood; undefined if there was none. */
  destructions?: { bytes: number; hash: string };
  own: { register: string; claim: string };
  accounts: string[];
  credentials: Credential[];
}

const FINISHED = 'finished';

export async function putEvents(log: Archive, segment: number, events: readonly StoredEvent[]): Promise<void> {
  await log.add(segment, gzipSync(Buffer.from(events.map((event) => JSON.stringify(event)).join('\n')), { level: 1 }));
}

/** @throws BackupDamaged */
export async function eventsIn(log: Archive, segment: number): Promise<StoredEvent[]> {
  const content = gunzipSync(await log.segment(segment)).toString('utf8');
  return content.split('\n').map((line) => JSON.parse(line) as StoredEvent);
}

export async function putKeys(keys: Archive, segment: number, found: ReadonlyMap<string, Buffer>): Promise<void> {
  const entries = [...found].map(([subject, key]) => [subject, key.toString('base64')]);
  await keys.add(segment, Buffer.from(JSON.stringify(entries)));
}

/** @throws BackupDamaged */
export async function keysIn(keys: Archive, segment: number): Promise<Map<string, Buffer>> {
  const entries = JSON.parse((await keys.segment(segment)).toString('utf8')) as [string, string][];
  return new Map(entries.map(([subject, key]) => [subject, Buffer.from(key, 'base64')]));
}

export async function putFinished(keys: Archive, finished: Finished): Promise<void> {
  await keys.put(FINISHED, Buffer.from(JSON.stringify(finished)));
}

/**
 * @returns undefined before the first run has ended
 * @throws BackupDamaged if the segments that it tells of are not there any more, or others are in their place
 */
export async function finishedRun(log: Archive, keys: Archive): Promise<Finished | undefined> {
  const content = await keys.get(FINISHED);
  if (!content) return undefined;
  const finished = JSON.parse(content.toString('utf8')) as Finished;
  for (const [archive, last] of [
    [log, finished.lastLog],
    [keys, finished.lastKeys],
  ] as const) {
    await archive.segments();
    if (last === null || (await archive.hashOf(finished.segments)) === last) continue;
    // Says what is wrong with it, unless it is sound in itself.
    await archive.segment(finished.segments);
    throw new BackupDamaged('altered', archive.pathOf(finished.segments));
  }
  return finished;
}
