import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashOf, type DamageKind } from '../kernel/chain.ts';
import type { Position, StoredEvent } from '../kernel/envelope.ts';
import { EmbeddedEventStore } from '../stores/embedded/embedded-event-store.ts';
import { DamagedEvent, type EventStore } from '../stores/event-store.ts';
import { progress } from './progress.ts';
import { CouldNotRun, type Verb } from './verb.ts';

/** A damage of the log: of the chain, or an event that cannot even be read. */
export interface Found {
  kind: DamageKind | 'unreadable';
  eventId: string;
  stream: string;
  revision: number;
}

/** `so-goc verify`: 0 sound, 1 damaged, 2 could not run. Reads only, so the server may be running. */
export const verify: Verb = async (args, { dataDir }) => {
  parseArgs({ args, options: {} });
  const file = join(dataDir, 'events.sqlite');
  if (!existsSync(file)) throw new CouldNotRun(`Không có sổ gốc tại ${file}.`, `There is no log at ${file}.`);
  const store = EmbeddedEventStore.open(file, { readOnly: true });
  const checking = progress('Kiểm tra / verifying');
  let damages = 0;
  let events = 0;
  try {
    for await (const damage of damagesOf(store, () => checking.at((events += 1)))) {
      damages += 1;
      const { kind, eventId, stream, revision } = damage;
      process.stdout.write(`damage ${kind} event ${eventId} stream ${stream} revision ${revision}\n`);
    }
  } finally {
    checking.end();
    await store.close();
  }
  process.stdout.write(`${events} sự kiện / events, ${damages} hư hại / damages\n`);
  return damages > 0 ? 1 : 0;
};

/** Walks the whole log once and checks contents, links and revisions of every stream. */
export async function* damagesOf(
  store: Pick<EventStore, 'readAll'>,
  onEvent: () => void = () => {},
): AsyncGenerator<Found> {
  const ends = new Map<string, { revision: number; hash: string | undefined }>();
  for await (const item of readable(store)) {
    onEvent();
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
