import type { EventToStore, StoredEvent } from '../../src/kernel/envelope.ts';
import { firstRevisionOf } from '../../src/stores/append-request.ts';
import {
  type Appended,
  type EventStore,
  type ExpectedRevision,
  WrongExpectedRevision,
} from '../../src/stores/event-store.ts';
import { positionOf } from '../../src/stores/position.ts';

/** One append, as the command handler or a claim asked for it. */
export interface Posted {
  stream: string;
  events: EventToStore[];
  expected: ExpectedRevision;
}

/**
 * The log that generated commands are given: appends are judged as the real one does, and collected, so that they reach
 * the disk many at a time. Streams of the batch in hand can be read, and those that are kept for good.
 */
export class Outbox implements EventStore {
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly kept: (stream: string) => boolean;
  private posted: Posted[] = [];
  private last = 0;

  /** @param kept whether a stream can still be read after its batch has gone */
  constructor(kept: (stream: string) => boolean) {
    this.kept = kept;
  }

  async append(stream: string, events: EventToStore[], expected: ExpectedRevision): Promise<Appended> {
    const first = firstRevisionOf(stream, events, expected);
    const history = this.streams.get(stream) ?? [];
    const revision = history.at(-1)?.revision ?? -1;
    if (revision !== first - 1)
      throw new WrongExpectedRevision(stream, expected, revision < 0 ? 'no-stream' : revision);
    for (const event of events) history.push({ ...event, position: positionOf((this.last += 1)) });
    this.streams.set(stream, history);
    this.posted.push({ stream, events, expected });
    return { revision: history.at(-1)!.revision, position: positionOf(this.last) };
  }

  async read(stream: string, fromRevision = 0): Promise<StoredEvent[]> {
    return this.streams.get(stream)?.slice(fromRevision) ?? [];
  }

  /** Gives what was collected, in the order of the log, and forgets it. */
  take(): Posted[] {
    const { posted } = this;
    this.posted = [];
    for (const { stream } of posted) if (!this.kept(stream)) this.streams.delete(stream);
    return posted;
  }

  readAll(): never {
    throw new Error(NOT_ASKED);
  }

  subscribe(): never {
    throw new Error(NOT_ASKED);
  }

  head(): never {
    throw new Error(NOT_ASKED);
  }

  async close(): Promise<void> {}
}

const NOT_ASKED = 'what is generated is read from the log itself';
