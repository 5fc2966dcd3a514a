import type { EventToStore, Position, StoredEvent } from '../kernel/envelope.ts';

/** What the writer believes of the stream: that it does not exist yet, or its last revision. */
export type ExpectedRevision = 'no-stream' | number;

/** Where the last appended event came to lie. */
export interface Appended {
  revision: number;
  position: Position;
}

/**
 * The log. Append-only; one append concerns one stream; no transaction spans two.
 * Contract: `tests/contracts/event-store.ts`, run on every adapter.
 */
export interface EventStore {
  /**
   * Stores events at the end of a stream, durably: when it resolves, a power cut loses nothing.
   * Appending the same event ids at the same expected revision again answers as the first time.
   * @param events at least one, revisions consecutive from `expected` + 1
   * @throws WrongExpectedRevision if the stream has moved on
   * @throws StoreUnavailable if the outcome is unknown or the store cannot be reached: safe to retry with the same ids
   */
  append(stream: string, events: EventToStore[], expected: ExpectedRevision): Promise<Appended>;
  /**
   * Events of a stream from a revision on, in order; empty if there is no such stream.
   * @throws DamagedEvent if one cannot be read; Error if one is missing
   */
  read(stream: string, fromRevision?: number): Promise<StoredEvent[]>;
  /** All events after a position (exclusive), in global order, up to the head at the time of reading. */
  readAll(after?: Position): AsyncIterable<StoredEvent>;
  /** As `readAll`, then goes on with new events until the signal aborts. */
  subscribe(after: Position | undefined, signal: AbortSignal): AsyncIterable<StoredEvent>;
  /** Position of the last event; undefined while the log is empty. */
  head(): Promise<Position | undefined>;
  close(): Promise<void>;
}

/** The stream does not stand where the writer believed. */
export class WrongExpectedRevision extends Error {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly actual: ExpectedRevision;
  constructor(stream: string, expected: ExpectedRevision, actual: ExpectedRevision) {
    super(`stream ${stream} is at ${actual}, not at ${expected}`);
    this.name = 'WrongExpectedRevision';
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** The store could not be reached, or did not say whether it stored. */
export class StoreUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreUnavailable';
  }
}

/** A stored event whose text cannot be read. Reading may go on after its `position`. */
export class DamagedEvent extends Error {
  readonly position: Position;
  readonly eventId: string;
  readonly stream: string;
  readonly revision: number;
  constructor(position: Position, eventId: string, stream: string, revision: number) {
    super(`event ${eventId} of ${stream} at revision ${revision} cannot be read`);
    this.name = 'DamagedEvent';
    this.position = position;
    this.eventId = eventId;
    this.stream = stream;
    this.revision = revision;
  }
}
