import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { StoredEvent } from '../kernel/envelope.ts';
import { openBytes } from '../kernel/sealed-bytes.ts';
import { ScanDiscarded, ScanReceived } from '../register/scan/events.ts';
import type { BlobStore } from '../stores/blob-store.ts';
import { EmbeddedKeyStore } from '../stores/embedded/embedded-key-store.ts';
import { masterKey } from '../stores/embedded/master-key.ts';
import { DamagedEvent, type EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';

/** What is wrong with a scan that the log names: its content is gone, is another one, or no key opens it. */
export type ScanDamageKind = 'scan-missing' | 'scan-altered' | 'scan-unopened';

/** Where the content of a scan lies by the log, and the event that says so. */
export interface NamedScan {
  eventId: string;
  stream: string;
  revision: number;
  blob: string;
}

/** The scans that a log says are there: received, and not discarded since. */
export class NamedScans {
  private readonly received = new Map<string, NamedScan>();

  take({ id: eventId, type, stream, revision, data }: StoredEvent): void {
    if (type === ScanReceived.type)
      this.received.set(stream, { eventId, stream, revision, blob: data['blob'] as string });
    if (type === ScanDiscarded.type) this.received.delete(stream);
  }

  get all(): NamedScan[] {
    return [...this.received.values()];
  }
}

interface Kept {
  events: Pick<EventStore, 'read'>;
  blobs: Pick<BlobStore, 'get'>;
  /** Absent where the keys lie elsewhere: then only the hashes are checked. */
  keys?: Pick<KeyStore, 'keysOf'>;
}

/** Checks that each scan is there, has the hash by which the log knows it, and opens with its key (design §8, §10). */
export async function* damagedScans(
  scans: readonly NamedScan[],
  kept: Kept,
  onScan: () => void = () => {},
): AsyncGenerator<NamedScan & { kind: ScanDamageKind }> {
  for (const scan of scans) {
    onScan();
    const kind = await damageOf(scan, kept);
    // A server may be at work beside: what it has discarded meanwhile is no damage.
    if (kind && !(await isDiscarded(scan, kept.events))) yield { ...scan, kind };
  }
}

async function damageOf({ stream, blob }: NamedScan, { blobs, keys }: Kept): Promise<ScanDamageKind | undefined> {
  const content = await blobs.get(blob);
  if (!content) return 'scan-missing';
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  const sealed = Buffer.concat(pieces);
  if (createHash('sha256').update(sealed).digest('hex') !== blob) return 'scan-altered';
  if (!keys) return undefined;
  const key = (await keys.keysOf([stream])).get(stream);
  return key && opens(key, stream, sealed) ? undefined : 'scan-unopened';
}

function opens(key: Buffer, stream: string, sealed: Buffer): boolean {
  try {
    openBytes(key, stream, sealed);
    return true;
  } catch {
    return false;
  }
}

async function isDiscarded({ stream }: NamedScan, events: Kept['events']): Promise<boolean> {
  try {
    return (await events.read(stream)).some(({ type }) => type === ScanDiscarded.type);
  } catch (error) {
    // Told already, as an event that cannot be read.
    if (error instanceof DamagedEvent) return false;
    throw error;
  }
}

/** The keys, to be read beside a server, where they and what unwraps them lie with the log; nothing is made. */
export function keysBeside({ dataDir, masterKey: given }: Config): EmbeddedKeyStore | undefined {
  const file = join(dataDir, 'keys.sqlite');
  if (!existsSync(file) || (given === undefined && !existsSync(join(dataDir, 'master.key')))) return undefined;
  return EmbeddedKeyStore.open(file, masterKey(dataDir, given), { readOnly: true });
}
