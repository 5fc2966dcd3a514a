import type { EventToStore, Position, StoredEvent } from '../../kernel/envelope.ts';
import { firstRevisionOf } from '../append-request.ts';
import { CommitBell } from '../commit-bell.ts';
import {
  type Appended,
  type EventStore,
  type ExpectedRevision,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../event-store.ts';
import { positionOf } from '../position.ts';

/** The log in memory, for tests: everything but durability. Events are kept as JSON text, as a file would. */
export class MemoryEventStore implements EventStore {
  private readonly log: string[] = [];
  /** Indexes into the log, by stream. */
  private readonly streams = new Map<string, number[]>();
  private readonly bell = new CommitBell();
  private closed = false;

  async append(stream: string, events: EventToStore[], expected: ExpectedRevision): Promise<Appended> {
    this.assertOpen();
    const first = firstRevisionOf(stream, events, expected);
    const places = this.streams.get(stream) ?? [];
    if (places.length !== first) return this.firstAnswer(stream, events, expected, first, places);
    for (const event of events) {
      places.push(this.log.length);
      this.log.push(JSON.stringify(event));
    }
    this.streams.set(stream, places);
    this.bell.ring();
    return { revision: places.length - 1, position: positionOf(this.log.length) };
  }

  async read(stream: string, fromRevision = 0): Promise<StoredEvent[]> {
    this.assertOpen();
    return (this.streams.get(stream) ?? []).slice(fromRevision).map((place) => this.at(place));
  }

  async *readAll(after?: Position): AsyncIterable<StoredEvent> {
    this.assertOpen();
    const head = this.log.length;
    for (let place = Number(after ?? 0); place < head; place += 1) yield this.at(place);
  }

  async *subscribe(after: Position | undefined, signal: AbortSignal): AsyncIterable<StoredEvent> {
    let last = after;
    while (!signal.aborted && !this.closed) {
      const seen = this.bell.count;
      for await (const event of this.readAll(last)) {
        if (signal.aborted) return;
        yield event;
        last = event.position;
      }
      await this.bell.heard(seen, signal);
    }
  }

  async head(): Promise<Position | undefined> {
    this.assertOpen();
    return this.log.length === 0 ? undefined : positionOf(this.log.length);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.bell.ring();
  }

  private firstAnswer(
    stream: string,
    events: EventToStore[],
    expected: ExpectedRevision,
    first: number,
    places: number[],
  ): Appended {
    const earlier = places.slice(first, first + events.length).map((place) => this.at(place));
    const same = earlier.length === events.length && earlier.every((event, index) => event.id === events[index]!.id);
    if (!same) {
      throw new WrongExpectedRevision(stream, expected, places.length === 0 ? 'no-stream' : places.length - 1);
    }
    const last = earlier.at(-1)!;
    return { revision: last.revision, position: last.position };
  }

  private at(place: number): StoredEvent {
    return { ...(JSON.parse(this.log[place]!) as EventToStore), position: positionOf(place + 1) };
  }

  private assertOpen(): void {
    if (this.closed) throw new StoreUnavailable('the event store is closed');
  }
}
