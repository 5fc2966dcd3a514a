import { createReadStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Position, StoredEvent } from '../kernel/envelope.ts';
import { ScanReceived } from '../register/scan/events.ts';
import type { BlobStore } from '../stores/blob-store.ts';
import type { CredentialStore } from '../stores/credential-store.ts';
import type { EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';
import type { Destination } from './backup.ts';
import { scanFile } from './backup.ts';
import { BackupDamaged } from './damage.ts';
import { eventsIn, keysIn, type Finished } from './segments.ts';

/** Empty stores that a backup is restored into. An append that is issued after another is stored after it. */
export interface RestoredInto {
  events: Pick<EventStore, 'append'>;
  keys: Pick<KeyStore, 'destroy'> & { adopt(keys: ReadonlyMap<string, Buffer>): number };
  blobs: Pick<BlobStore, 'put'>;
  credentials: Pick<CredentialStore, 'putCredential'>;
  /** The folder of the log of reads. */
  reads: string;
}

/** Up to which event: a position of the backup, zeros before it left out or not, or all that was recorded up to an instant (as `knownAt`, design §4). */
export type Until = { position: Position } | { instant: Date } | 'end';

/** What was restored. */
export interface Restored {
  events: number;
  last?: StoredEvent;
  keys: number;
  blobs: number;
  /** Scans whose key stands and whose content the backup does not hold. */
  missing: string[];
  /** Keys that the backup held and the ledger of destructions names: they were not given back. */
  destroyed: number;
}

/**
 * Gives back what a finished run holds, up to an event.
 * @param finished as `finishedRun` found it
 * @param destructions subjects whose keys were destroyed: none of them is given back, and none can be made again
 * @param onProgress told after each segment how many events are restored
 * @throws BackupDamaged naming the file that is altered, missing, or in another's place
 */
export async function restore(
  from: Destination,
  finished: Finished,
  until: Until,
  destructions: ReadonlySet<string>,
  into: RestoredInto,
  onProgress: (events: number) => void = () => {},
): Promise<Restored> {
  const restored: Restored = { events: 0, keys: 0, blobs: 0, missing: [], destroyed: 0 };
  const destroyed = new Set<string>();
  for (let segment = 1; segment <= finished.segments; segment++) {
    const all = await eventsIn(from.log, segment);
    const end = all.findIndex((event) => isAfter(event, until));
    const events = end === -1 ? all : all.slice(0, end);
    if (events.length > 0) {
      await Promise.all(
        events.map((event) => into.events.append(event.stream, [stored(event)], expectedBefore(event))),
      );
      const keys = await keysIn(from.keys, segment);
      const living = new Map([...keys].filter(([subject]) => !destructions.has(subject)));
      // A subject whose events lie in many segments has its key in each of them.
      restored.keys += into.keys.adopt(living);
      for (const subject of keys.keys()) if (!living.has(subject)) destroyed.add(subject);
      for (const event of events) if (living.has(event.stream)) await giveScan(event, from, into, restored);
      restored.last = events.at(-1);
      onProgress((restored.events += events.length));
    }
    if (end !== -1) break;
  }
  for (const subject of destructions) await into.keys.destroy(subject);
  for (const credential of finished.credentials) await into.credentials.putCredential(credential);
  await mkdir(into.reads, { recursive: true, mode: 0o700 });
  for (const name of await from.keys.names('reads')) {
    await writeFile(join(into.reads, basename(name)), (await from.keys.get(name))!, { mode: 0o600 });
  }
  restored.destroyed = destroyed.size;
  return restored;
}

function isAfter(event: StoredEvent, until: Until): boolean {
  if (until === 'end') return false;
  if ('position' in until) return event.position > until.position.padStart(event.position.length, '0');
  return event.recordedAt > until.instant.toISOString();
}

function stored({ position: _, ...event }: StoredEvent): Omit<StoredEvent, 'position'> {
  return event;
}

function expectedBefore({ revision }: StoredEvent): number | 'no-stream' {
  return revision === 0 ? 'no-stream' : revision - 1;
}

/** The store tells by its address whether a scan is what was sealed. */
async function giveScan(
  event: StoredEvent,
  { log }: Destination,
  into: RestoredInto,
  restored: Restored,
): Promise<void> {
  if (event.type !== ScanReceived.type) return;
  const blob = event.data['blob'] as string;
  const path = scanFile(log, blob);
  if (!existsSync(path)) return void restored.missing.push(blob);
  if ((await into.blobs.put(createReadStream(path))).blob !== blob) throw new BackupDamaged('blob', path);
  restored.blobs += 1;
}
