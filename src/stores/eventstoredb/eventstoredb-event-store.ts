import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStoreDBClient, excludeSystemEvents, ResolvedEvent } from '@eventstore/db-client';
import type { EventToStore, Position, StoredEvent } from '../../kernel/envelope.ts';
import { firstRevisionOf } from '../append-request.ts';
import type { EventStoreDbConnection } from '../connection-string.ts';
import {
  type Appended,
  type EventStore,
  type ExpectedRevision,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../event-store.ts';
import {
  faultType,
  isUnknownOutcome,
  type Patience,
  said,
  StreamDeleted,
  untilKnown,
  USUAL_PATIENCE,
} from './faults.ts';
import { eventOf, isSystems, placeOf, positionOf, recordOf } from './recorded.ts';

/** What the client answers a reading or a subscription with. */
interface Source {
  iterator(options: { destroyOnReturn: boolean }): AsyncIterable<Resolved>;
  on(event: 'error', listener: () => void): unknown;
  resume(): unknown;
  destroy(): unknown;
  cancel?(): Promise<void>;
  unsubscribe?(): Promise<void>;
}
type Resolved = Pick<ResolvedEvent, 'event'>;

/** Events looked at from the end of the log for the last one of ours, before it is looked for among all. */
const LAST_FEW = 16;

/**
 * The log in EventStoreDB, 22.10 or later. A stream and revision of ours is the stream and revision there; its own
 * events (`$…`) are passed over.
 *
 * Appends go by the `Append` call, never by `BatchAppend`, which the client takes unless credentials are given with the
 * call: its one connection-wide stream, when it breaks off, fails appends of other connections too, leaves rejections
 * that nobody can catch, and has no deadline. Where there are no credentials the empty ones are not sent.
 *
 * An append whose outcome is unknown is repeated with the same ids at the same revision until it is known.
 */
export class EventStoreDbEventStore implements EventStore {
  private readonly client: EventStoreDBClient;
  private readonly ask: { credentials: { username: string; password: string }; requiresLeader: true };
  private readonly patience: Patience;
  private readonly withoutSystems: ReturnType<typeof excludeSystemEvents>;
  private readonly closing = new AbortController();
  /** Up to where the end of the log was looked through, and the last event of ours there. */
  private lookedAt: { end: bigint; head: Position | undefined } = { end: -1n, head: undefined };

  private constructor(
    client: EventStoreDBClient,
    withoutSystems: ReturnType<typeof excludeSystemEvents>,
    { username, password }: EventStoreDbConnection,
    patience: Patience,
  ) {
    this.client = client;
    this.withoutSystems = withoutSystems;
    this.ask = { credentials: { username, password }, requiresLeader: true };
    this.patience = patience;
    setMaxListeners(0, this.closing.signal);
  }

  /** Loads the client, which an embedded log does without. Connects when something is first asked. */
  static async open(connection: EventStoreDbConnection, patience = USUAL_PATIENCE): Promise<EventStoreDbEventStore> {
    const { EventStoreDBClient: Client, excludeSystemEvents: filter } = await import('@eventstore/db-client');
    const client = Client.connectionString(connection.url);
    // It looks for another server after a fault without waiting for the outcome: a failure there would end the process.
    const inside = insideOf(client);
    const { handleError } = inside;
    inside.handleError = (...given) => handleError(...given).catch(() => undefined);
    return new EventStoreDbEventStore(client, filter(), connection, patience);
  }

  async append(stream: string, events: EventToStore[], expected: ExpectedRevision): Promise<Appended> {
    this.assertOpen();
    const first = firstRevisionOf(stream, events, expected);
    const last = first + events.length - 1;
    const records = events.map(recordOf);
    const expectedRevision = expected === 'no-stream' ? ('no_stream' as const) : BigInt(expected);
    if (first === 0) await this.refuseDeleted(stream);
    return this.untilKnown(async (signal) => {
      try {
        const options = { ...this.ask, expectedRevision };
        const { nextExpectedRevision, position } = await this.client.appendToStream(stream, records, options);
        if (nextExpectedRevision !== BigInt(last)) throw new StreamDeleted(stream);
        return { revision: last, position: positionOf(position!.commit) };
      } catch (error) {
        if (faultType(error) !== 'wrong-expected-version') throw error;
        return await this.firstAnswer(stream, events, expected, first, error, signal);
      }
    });
  }

  async read(stream: string, fromRevision = 0): Promise<StoredEvent[]> {
    this.assertOpen();
    return this.untilKnown((signal) => this.eventsOf(stream, fromRevision, signal));
  }

  async *readAll(after?: Position): AsyncIterable<StoredEvent> {
    const head = await this.head();
    if (head === undefined || (after !== undefined && after >= head)) return;
    const from = (last: Position | undefined) => {
      const fromPosition = last === undefined ? ('start' as const) : placeOf(last);
      return this.client.readAll({ ...this.ask, fromPosition });
    };
    for await (const event of this.resuming(from, after, this.closing.signal, false)) {
      yield event;
      if (event.position >= head) return;
    }
    this.assertOpen();
  }

  async *subscribe(after: Position | undefined, signal: AbortSignal): AsyncIterable<StoredEvent> {
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    for (const each of [signal, this.closing.signal]) {
      if (each.aborted) stop();
      each.addEventListener('abort', stop);
    }
    const from = (last: Position | undefined) => {
      const fromPosition = last === undefined ? ('start' as const) : placeOf(last);
      return this.client.subscribeToAll({ ...this.ask, fromPosition, filter: this.withoutSystems });
    };
    try {
      yield* this.resuming(from, after, stopping.signal, true);
    } finally {
      for (const each of [signal, this.closing.signal]) each.removeEventListener('abort', stop);
    }
  }

  async head(): Promise<Position | undefined> {
    this.assertOpen();
    return this.untilKnown(async (signal) => {
      const few = await this.lookBack(LAST_FEW, signal);
      const { end, head } = few ?? (await this.lookBack(Number.MAX_SAFE_INTEGER, signal))!;
      if (end > this.lookedAt.end) this.lookedAt = { end, head };
      return head;
    });
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    for (const stream of insideOf(this.client).disposableStreams) stream.resume();
    await this.client.dispose();
  }

  private async eventsOf(stream: string, fromRevision: number, signal: AbortSignal, maxCount?: number) {
    const events: StoredEvent[] = [];
    const options = { ...this.ask, fromRevision: BigInt(fromRevision), ...(maxCount !== undefined && { maxCount }) };
    try {
      for await (const event of this.ours(this.client.readStream(stream, options), signal)) {
        if (event.revision !== fromRevision + events.length) {
          throw new Error(`the log misses an event of ${stream} before revision ${event.revision}`);
        }
        events.push(event);
      }
    } catch (error) {
      if (faultType(error) !== 'stream-not-found') throw error;
    }
    return events;
  }

  /**
   * After a conflict: who appended the same events before gets the first answer again. The store says so by itself as
   * long as it is asked for exactly these; the events themselves are what decides.
   * @throws WrongExpectedRevision if others lie there
   */
  private async firstAnswer(
    stream: string,
    events: EventToStore[],
    expected: ExpectedRevision,
    first: number,
    conflict: unknown,
    signal: AbortSignal,
  ): Promise<Appended> {
    const earlier = await this.eventsOf(stream, first, signal, events.length);
    if (earlier.length === events.length && earlier.every(({ id }, index) => id === events[index]!.id)) {
      const { revision, position } = earlier.at(-1)!;
      return { revision, position };
    }
    const { actualVersion } = conflict as { actualVersion: bigint | 'no_stream' };
    const actual = actualVersion === 'no_stream' ? 'no-stream' : Number(actualVersion);
    throw new WrongExpectedRevision(stream, expected, actual);
  }

  /**
   * A stream that was deleted in the store takes a first event again, at a later revision: a wrong fact. So whether it
   * was deleted is asked before the first event of each stream.
   */
  private async refuseDeleted(stream: string): Promise<void> {
    await this.untilKnown(async (signal) => {
      const options = { ...this.ask, fromRevision: 'end' as const, direction: 'backwards' as const, maxCount: 1 };
      try {
        for await (const { event } of this.reading(this.client.readStream(`$$${stream}`, options), signal)) {
          if ((event?.data as { $tb?: number } | undefined)?.$tb !== undefined) throw new StreamDeleted(stream);
        }
      } catch (error) {
        if (faultType(error) !== 'stream-not-found') throw error;
      }
    });
  }

  /**
   * The last event of ours among the last few of the log.
   * @returns undefined if there may be one further back
   */
  private async lookBack(maxCount: number, signal: AbortSignal) {
    const { end: known, head } = this.lookedAt;
    const options = { ...this.ask, fromPosition: 'end' as const, direction: 'backwards' as const, maxCount };
    let end: bigint | undefined;
    let seen = 0;
    for await (const { event } of this.reading(this.client.readAll(options), signal)) {
      seen += 1;
      const commit = event?.position?.commit;
      if (!event || commit === undefined) continue;
      end ??= commit;
      if (commit <= known) return { end, head };
      if (!isSystems(event)) return { end, head: positionOf(commit) };
    }
    return seen < maxCount ? { end: end ?? known, head } : undefined;
  }

  /** Goes on from the last event that was handled when the connection is lost; where it is not to do so forever, with patience. */
  private async *resuming(
    from: (last: Position | undefined) => Source,
    after: Position | undefined,
    signal: AbortSignal,
    forever: boolean,
  ): AsyncGenerator<StoredEvent> {
    const { firstWaitMs, longestWaitMs, inAllMs } = this.patience;
    let last = after;
    let wait = firstWaitMs;
    let waited = 0;
    while (!signal.aborted) {
      try {
        for await (const event of this.ours(from(last), signal)) {
          // A reading begins with the place that it is read from, a subscription after it.
          if (last !== undefined && event.position <= last) continue;
          yield event;
          if (signal.aborted) return;
          last = event.position;
          [wait, waited] = [firstWaitMs, 0];
        }
        if (!forever) return;
      } catch (error) {
        if (signal.aborted) return;
        if (!isUnknownOutcome(error)) throw said(error);
        if (!forever && waited >= inAllMs) throw new StoreUnavailable('the event store broke off', { cause: error });
      }
      await pause(wait, undefined, { signal }).catch(() => undefined);
      waited += wait;
      wait = Math.min(wait * 2, longestWaitMs);
    }
  }

  private async *ours(source: Source, signal: AbortSignal): AsyncGenerator<StoredEvent> {
    for await (const { event } of this.reading(source, signal)) {
      if (!event || isSystems(event)) continue;
      if (!event.position) throw new Error('the event store tells no positions: 22.10 or later is needed');
      yield eventOf(event, positionOf(event.position.commit));
    }
  }

  /** What the client gives, until the signal aborts. */
  private async *reading(source: Source, signal: AbortSignal): AsyncGenerator<Resolved> {
    const stop = () => void source.destroy();
    // It may report a fault when nobody listens any more.
    source.on('error', () => undefined);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    try {
      yield* source.iterator({ destroyOnReturn: false });
    } finally {
      signal.removeEventListener('abort', stop);
      // The call under it ends only when it was cancelled and all that had come was taken.
      (source.cancel?.() ?? source.unsubscribe?.())?.catch(() => undefined);
      source.resume();
    }
  }

  private untilKnown<Answer>(attempt: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    return untilKnown(attempt, this.patience, this.closing.signal);
  }

  private assertOpen(): void {
    if (this.closing.signal.aborted) throw new StoreUnavailable('the event store is closed');
  }
}

/** What the client keeps to itself, and we cannot do without. */
function insideOf(client: EventStoreDBClient) {
  return client as unknown as {
    handleError(...given: unknown[]): Promise<void>;
    disposableStreams: Iterable<{ resume(): void }>;
  };
}
