import type { EventToStore, Position, StoredEvent } from '../../kernel/envelope.ts';
import { DamagedEvent } from '../event-store.ts';

/** Of the client's recorded event what an envelope is made of. */
interface Recorded {
  id: string;
  type: string;
  streamId: string;
  revision: bigint;
  data: unknown;
  metadata?: unknown;
}

/** Digits of the largest unsigned 64-bit number. */
const DIGITS = 20;

/**
 * The commit position alone says where an event lies: it rises with every event, also inside one append.
 * As a string of fixed width it sorts as the number does.
 */
export function positionOf(commit: bigint): Position {
  return String(commit).padStart(DIGITS, '0');
}

/**
 * The place of a position in the log, as the client asks for it.
 * @throws RangeError for a position of another store: reading from there would pass events over unseen
 */
export function placeOf(position: Position): { commit: bigint; prepare: bigint } {
  if (position.length !== DIGITS || !/^\d+$/.test(position)) {
    throw new RangeError(`${position} is no position of an EventStoreDB log`);
  }
  const commit = BigInt(position);
  return { commit, prepare: commit };
}

/** The envelope as EventStoreDB keeps it: its data as the data, all else that EventStoreDB has no place for as metadata. */
export function recordOf({ id, type, data, version, recordedAt, effectiveOn, meta }: EventToStore) {
  const metadata = { version, recordedAt, effectiveOn, meta };
  return { contentType: 'application/json' as const, id, type, data, metadata };
}

/** True for what EventStoreDB itself writes into the log. */
export function isSystems({ streamId, type }: Pick<Recorded, 'streamId' | 'type'>): boolean {
  return streamId.startsWith('$') || type.startsWith('$');
}

/** @throws DamagedEvent if it is not an envelope of ours */
export function eventOf(recorded: Recorded, position: Position): StoredEvent {
  const { id, type, streamId: stream, data } = recorded;
  const revision = Number(recorded.revision);
  const rest = recorded.metadata as Pick<StoredEvent, 'version' | 'recordedAt' | 'effectiveOn' | 'meta'> | undefined;
  if (typeof data !== 'object' || data === null || typeof rest?.meta?.hash !== 'string') {
    throw new DamagedEvent(position, id, stream, revision);
  }
  const { version, recordedAt, effectiveOn, meta } = rest;
  const envelope = { id, type, version, stream, revision, recordedAt, effectiveOn, meta, position };
  return { ...envelope, data: data as Record<string, unknown> };
}
