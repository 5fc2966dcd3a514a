import { hashOf } from '../kernel/chain.ts';
import type { Position, StoredEvent } from '../kernel/envelope.ts';
import { DamagedEvent, type EventStore } from '../stores/event-store.ts';
import type { PlacedEntry } from './entry.ts';

/**
 * What is wrong with an event of the log: its content is another, it is gone, was put in, or stands elsewhere in the order; the
 * end of the log is gone; or it does not follow on the one before it in its stream.
 */
export type DamageKind = 'changed' | 'removed' | 'inserted' | 'reordered' | 'cut-off' | 'link';

/** A damage, and the event in which it shows. */
export interface Found<Kind extends string = DamageKind> {
  kind: Kind;
  /** `-` where nothing tells the id of what is gone. */
  eventId: string;
  stream: string;
  revision: number;
}

/** An event as it was read: with the hash of what it says now, or without if it cannot be read. */
export interface Examined {
  event?: StoredEvent;
  entry: PlacedEntry;
}

/** Stands for the content of what cannot be read, and for what it does not say: nothing is like it. */
const UNREADABLE = 'unreadable';

/** Every event after a position in the order of the log, going on after those that cannot be read. */
export async function* examined(store: Pick<EventStore, 'readAll'>, from?: Position): AsyncGenerator<Examined> {
  let after = from;
  for (;;) {
    try {
      for await (const event of store.readAll(after)) {
        after = event.position;
        yield examinedOne(event);
      }
      return;
    } catch (error) {
      if (!(error instanceof DamagedEvent)) throw error;
      const { eventId, stream, revision, position } = error;
      after = position;
      yield { entry: { hash: UNREADABLE, eventId, stream, revision, position } };
    }
  }
}

/** Whose text reads, but is no event any more, is as one that cannot be read. */
function examinedOne(event: StoredEvent): Examined {
  const { id, stream, revision, position, meta } = event as Partial<StoredEvent> & Pick<StoredEvent, 'position'>;
  const place = { eventId: String(id), stream: String(stream), revision: Number(revision), position };
  const whole = typeof meta === 'object' && meta !== null;
  return whole ? { event, entry: { ...place, hash: hashOf(event) } } : { entry: { ...place, hash: UNREADABLE } };
}

/**
 * Checks contents, links and revisions of every stream while a log is read once. It needs nothing but the log: who changes an
 * event and reckons all hashes of its stream anew is not seen here, but by the tree.
 */
export class Chains {
  /** Of each stream the last event: the hash that it bears, and that of what it says. */
  private readonly ends = new Map<string, { revision: number; hashes: string[] }>();

  /** @returns what is wrong with the next event of the log */
  take({ event, entry }: Examined): Found[] {
    const { eventId, stream, revision } = entry;
    const end = this.ends.get(stream);
    const expected = (end?.revision ?? -1) + 1;
    const found: Found[] = [];
    if (revision > expected) found.push({ kind: 'removed', eventId: '-', stream, revision: expected });
    if (revision < expected) found.push({ kind: 'inserted', eventId, stream, revision });
    if (!event || event.meta.hash !== entry.hash) found.push({ kind: 'changed', eventId, stream, revision });
    // After what is gone or cannot be read, nothing can be compared with it.
    const hashes: readonly (string | null)[] = end ? end.hashes : [null];
    const comparable = revision === expected && hashes.length > 0;
    if (event && comparable && !hashes.includes(event.meta.previousHash)) {
      found.push({ kind: 'link', eventId, stream, revision });
    }
    this.ends.set(stream, { revision, hashes: event ? [event.meta.hash, entry.hash] : [] });
    return found;
  }
}

/** Walks the whole log once and checks contents, links and revisions of every stream. */
export async function* damagedChains(store: Pick<EventStore, 'readAll'>): AsyncGenerator<Found> {
  const chains = new Chains();
  for await (const next of examined(store)) yield* chains.take(next);
}
