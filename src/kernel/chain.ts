import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EventMeta, EventToStore, StoredEvent } from './envelope.ts';

/** An event before it takes its place in the chain of its stream. */
export type UnchainedEvent = Omit<EventToStore, 'meta'> & { meta: Omit<EventMeta, 'previousHash' | 'hash'> };

/** What is wrong with an event: its content, its link to the one before, or its place in the stream. */
export type DamageKind = 'hash' | 'link' | 'revision' | 'stream';

/** One damage found in a stream. */
export interface Damage {
  kind: DamageKind;
  eventId: string;
  stream: string;
  revision: number;
}

/**
 * SHA-256, in lower-case hex, of the RFC 8785 form of every field but `position` (which only the store knows) and
 * `meta.hash` itself (design §8). It covers the sealed tokens, never the plain values, so that it still verifies
 * after a key was destroyed.
 * @throws Error if a value has no JSON form (NaN, Infinity, a cycle)
 */
export function hashOf(event: EventToStore | StoredEvent): string {
  const { position: _position, ...rest } = event as StoredEvent;
  const { hash: _hash, ...meta } = rest.meta;
  return hash('sha256', canonicalize({ ...rest, meta })!);
}

/**
 * Links events to the one before them, each carrying the hash of its predecessor and its own.
 * @param previousHash `meta.hash` of the last event of the stream, null for a new stream
 */
export function chain(previousHash: string | null, events: readonly UnchainedEvent[]): EventToStore[] {
  let previous = previousHash;
  return events.map((event) => {
    const linked: EventToStore = { ...event, meta: { ...event.meta, previousHash: previous, hash: '' } };
    linked.meta.hash = hashOf(linked);
    previous = linked.meta.hash;
    return linked;
  });
}

/**
 * Verifies a whole stream, from revision 0 on: contents, links and consecutive revisions.
 * @returns every damage found, in order; empty if the stream is sound
 */
export function verifyStream(events: readonly StoredEvent[]): Damage[] {
  const damages: Damage[] = [];
  let previous: string | null = null;
  events.forEach((event, index) => {
    const found = (kind: DamageKind) =>
      damages.push({ kind, eventId: event.id, stream: event.stream, revision: event.revision });
    if (event.stream !== events[0]!.stream) found('stream');
    if (event.revision !== index) found('revision');
    if (event.meta.previousHash !== previous) found('link');
    if (event.meta.hash !== hashOf(event)) found('hash');
    previous = event.meta.hash;
  });
  return damages;
}
