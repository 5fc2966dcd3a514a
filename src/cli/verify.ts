import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashOf, type DamageKind } from '../kernel/chain.ts';
import type { Position, StoredEvent } from '../kernel/envelope.ts';
import { FolderBlobStore } from '../stores/embedded/folder-blob-store.ts';
import { DamagedEvent, type EventStore } from '../stores/event-store.ts';
import { configured, openToRead } from './named-store.ts';
import { progress } from './progress.ts';
import type { Verb } from './verb.ts';
import { damagedScans, keysBeside, NamedScans, type ScanDamageKind } from './verify-scans.ts';

/** A damage: of the chain, an event that cannot even be read, or a scan that is not what the log says. */
export interface Found {
  kind: DamageKind | ScanDamageKind | 'unreadable';
  eventId: string;
  stream: string;
  revision: number;
}

/** `so-goc verify`: 0 sound, 1 damaged, 2 could not run. Reads only, so the server may be running. */
export const verify: Verb = async (args, config) => {
  parseArgs({ args, options: {} });
  const store = await openToRead(configured(config));
  const keys = keysBeside(config);
  const checking = progress('Kiểm tra / verifying');
  const scans = new NamedScans();
  let damages = 0;
  let events = 0;
  const report = ({ kind, eventId, stream, revision }: Found) => {
    damages += 1;
    process.stdout.write(`damage ${kind} event ${eventId} stream ${stream} revision ${revision}\n`);
  };
  const read = (event?: StoredEvent) => {
    checking.at((events += 1));
    if (event) scans.take(event);
  };
  try {
    for await (const damage of damagesOf(store, read)) report(damage);
    const kept = { events: store, blobs: FolderBlobStore.beside(join(config.dataDir, 'blobs')), keys };
    for await (const damage of damagedScans(scans.all, kept)) report(damage);
  } finally {
    checking.end();
    await keys?.close();
    await store.close();
  }
  const counted = `${events} sự kiện / events, ${scans.all.length} bản quét / scans`;
  process.stdout.write(`${counted}, ${damages} hư hại / damages\n`);
  if (scans.all.length > 0 && !keys) process.stdout.write(HASHED_ONLY);
  return damages > 0 ? 1 : 0;
};

const HASHED_ONLY = 'Không có kho khóa: bản quét chỉ được đối chiếu mã băm. / No keys: scans were only hashed.\n';

/** Walks the whole log once and checks contents, links and revisions of every stream. */
export async function* damagesOf(
  store: Pick<EventStore, 'readAll'>,
  onEvent: (event?: StoredEvent) => void = () => {},
): AsyncGenerator<Found> {
  const ends = new Map<string, { revision: number; hash: string | undefined }>();
  for await (const item of readable(store)) {
    onEvent('event' in item ? item.event : undefined);
    const { stream, revision } = item;
    const end = ends.get(stream);
    const eventId = 'event' in item ? item.event.id : item.eventId;
    const found = (kind: Found['kind']): Found => ({ kind, eventId, stream, revision });
    if (revision !== (end?.revision ?? -1) + 1) yield found('revision');
    if (!('event' in item)) {
      yield found('unreadable');
      // What comes after cannot be compared with it.
      ends.set(stream, { revision, hash: undefined });
      continue;
    }
    const { meta } = item.event;
    const known = end === undefined || end.hash !== undefined;
    if (known && meta.previousHash !== (end?.hash ?? null)) yield found('link');
    if (meta.hash !== hashOf(item.event)) yield found('hash');
    ends.set(stream, { revision, hash: meta.hash });
  }
}

type Item = { event: StoredEvent; stream: string; revision: number } | DamagedEvent;

/** Every event, going on after those that cannot be read. */
async function* readable(store: Pick<EventStore, 'readAll'>): AsyncGenerator<Item> {
  let after: Position | undefined;
  for (;;) {
    try {
      for await (const event of store.readAll(after)) {
        after = event.position;
        yield { event, stream: event.stream, revision: event.revision };
      }
      return;
    } catch (error) {
      if (!(error instanceof DamagedEvent)) throw error;
      after = error.position;
      yield error;
    }
  }
}
