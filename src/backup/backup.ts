import { stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredEvent } from '../kernel/envelope.ts';
import { ScanReceived } from '../register/scan/events.ts';
import type { BlobStore } from '../stores/blob-store.ts';
import type { CredentialStore } from '../stores/credential-store.ts';
import type { EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';
import type { Archive } from './archive.ts';
import { BackupDamaged } from './damage.ts';
import { writeDurably } from './durable-file.ts';
import { eventsIn, finishedRun, putEvents, putFinished, putKeys, type Finished } from './segments.ts';

/** What is backed up, each read through its port, beside the server that works on it. */
export interface BackedUp {
  events: Pick<EventStore, 'read' | 'readAll'>;
  keys: Pick<KeyStore, 'keysOf' | 'registerKey' | 'claimKey'>;
  blobs: Pick<BlobStore, 'get'>;
  credentials: Pick<CredentialStore, 'credentialOfAccount'>;
  /** The folder of the log of reads. */
  reads: string;
  /** The ledger of destructions as it stands, and whether it is the one of an earlier mark. */
  destructions: { file: string; mark: Mark; goesOnFrom(mark: Mark): boolean };
}

/** Where to. */
export interface Destination {
  log: Archive;
  keys: Archive;
}

export interface BackupOptions {
  /** Events in one segment at most; 5,000 unless told: some megabytes. */
  segmentLength?: number;
  /** Told after each segment how many events this run has added. */
  onProgress?: (events: number) => void;
  signal?: AbortSignal;
}

/** What a run added. */
export interface BackupRun {
  events: number;
  segments: number;
  blobs: number;
  /** Scans whose key stands and whose content is not in the blob store. */
  missing: string[];
}

type Mark = NonNullable<Finished['destructions']>;

const SEGMENT_LENGTH = 5000;
const ACCOUNT = 'account-';

/**
 * Adds what is new: the log first and, before each segment of it, the scans that it names; the keys of its streams
 * after and apart; sign-in and the log of reads last. Broken off at any point it goes on there the next time.
 * @throws BackupDamaged if the archive is damaged, or is of another log, or the ledger is not the one of the run before
 */
export async function backUp(from: BackedUp, to: Destination, options: BackupOptions = {}): Promise<BackupRun> {
  const { segmentLength = SEGMENT_LENGTH, onProgress, signal } = options;
  const former = await finishedRun(to.log, to.keys);
  if (former?.destructions && !from.destructions.goesOnFrom(former.destructions)) {
    throw new BackupDamaged('ledger', from.destructions.file);
  }
  const run: BackupRun = { events: 0, segments: 0, blobs: 0, missing: [] };
  let segment = await to.log.segments();
  const last = segment === 0 ? undefined : (await eventsIn(to.log, segment)).at(-1);
  if (last) await assertSameLog(from.events, last, to.log.pathOf(segment));

  for await (const events of inSegments(from.events.readAll(last?.position), segmentLength)) {
    signal?.throwIfAborted();
    for (const event of events) await takeScan(from, to.log, event, run);
    await putEvents(to.log, (segment += 1), events);
    run.segments += 1;
    onProgress?.((run.events += events.length));
  }

  const accounts = new Set(former?.accounts);
  for (let next = (await to.keys.segments()) + 1; next <= segment; next++) {
    signal?.throwIfAborted();
    const streams = new Set((await eventsIn(to.log, next)).map(({ stream }) => stream));
    await putKeys(to.keys, next, await from.keys.keysOf([...streams]));
  }
  for (let next = (former?.segments ?? 0) + 1; next <= segment; next++) {
    for (const { stream } of await eventsIn(to.log, next)) {
      if (stream.startsWith(ACCOUNT)) accounts.add(stream.slice(ACCOUNT.length));
    }
  }
  await takeReads(from.reads, to.keys);
  const credentials = await Promise.all([...accounts].map((account) => from.credentials.credentialOfAccount(account)));
  const [register, claim] = [await from.keys.registerKey(), await from.keys.claimKey()];
  await putFinished(to.keys, {
    segments: segment,
    lastLog: segment === 0 ? null : await to.log.hashOf(segment),
    lastKeys: segment === 0 ? null : await to.keys.hashOf(segment),
    destructions: from.destructions.mark,
    own: { register: register.toString('base64'), claim: claim.toString('base64') },
    accounts: [...accounts],
    credentials: credentials.filter((credential) => credential !== undefined),
  });
  return run;
}

/** The folder of a scan in an archive: content that is sealed already, with the scan's own key. */
export function scanFile(log: Archive, blob: string): string {
  return join(log.folder, 'blobs', blob.slice(0, 2), blob);
}

async function takeScan(from: BackedUp, log: Archive, event: StoredEvent, run: BackupRun): Promise<void> {
  if (event.type !== ScanReceived.type) return;
  const blob = event.data['blob'] as string;
  const path = scanFile(log, blob);
  if (existsSync(path)) return;
  const content = await from.blobs.get(blob);
  if (content) {
    await writeDurably(path, content);
    run.blobs += 1;
  } else if ((await from.keys.keysOf([event.stream])).size > 0) {
    // One that was discarded has lost its key first.
    run.missing.push(blob);
  }
}

/** Segments of the log of reads that are new or have grown: sealed they are longer by the same few bytes each. */
async function takeReads(folder: string, keys: Archive): Promise<void> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.jsonl')) : [];
  for (const name of names) {
    const { size } = await stat(join(folder, name));
    const former = await keys.get(join('reads', name));
    if (former?.length !== size) await keys.put(join('reads', name), await readFile(join(folder, name)));
  }
}

/** @throws BackupDamaged if what was backed up last is not in this log */
async function assertSameLog(events: BackedUp['events'], last: StoredEvent, path: string): Promise<void> {
  const [same] = await events.read(last.stream, last.revision);
  if (same?.meta.hash !== last.meta.hash || same.position !== last.position) {
    throw new BackupDamaged('other-log', path);
  }
}

async function* inSegments(events: AsyncIterable<StoredEvent>, length: number): AsyncGenerator<StoredEvent[]> {
  let segment: StoredEvent[] = [];
  for await (const event of events) {
    if (segment.push(event) < length) continue;
    yield segment;
    segment = [];
  }
  if (segment.length > 0) yield segment;
}
