import { setImmediate } from 'node:timers/promises';
import type { EventToStore, Position, StoredEvent } from '../../src/kernel/envelope.ts';
import {
  type Appended,
  type EventStore,
  type ExpectedRevision,
  StoreUnavailable,
} from '../../src/stores/event-store.ts';

/**
 * How the line to the store stands: up; down; cut before an append arrives, or after it was stored and before the answer
 * comes back; slow, so that everything else gets its turn first.
 */
export type Line = 'up' | 'down' | 'cutBefore' | 'cutAfter' | 'slow';

/** A store at the end of a line that fails. Subscribers hear what they have heard before whenever it comes up again. */
export class FaultyEventStore implements EventStore {
  /** Asked at every call. */
  line: () => Line = () => 'up';
  private readonly store: EventStore;

  constructor(store: EventStore) {
    this.store = store;
  }

  async append(stream: string, events: EventToStore[], expected: ExpectedRevision): Promise<Appended> {
    const line = await this.reached();
    if (line === 'cutBefore') throw gone();
    const appended = await this.store.append(stream, events, expected);
    if (line === 'cutAfter') throw gone();
    return appended;
  }

  async read(stream: string, fromRevision?: number): Promise<StoredEvent[]> {
    await this.reached();
    return this.store.read(stream, fromRevision);
  }

  async *readAll(after?: Position): AsyncIterable<StoredEvent> {
    for await (const event of this.store.readAll(after)) {
      await this.reached();
      yield event;
    }
  }

  async *subscribe(after: Position | undefined, signal: AbortSignal): AsyncIterable<StoredEvent> {
    for await (const event of this.store.subscribe(after, signal)) {
      await this.reached();
      yield event;
    }
  }

  async head(): Promise<Position | undefined> {
    await this.reached();
    return this.store.head();
  }

  close(): Promise<void> {
    return this.store.close();
  }

  private async reached(): Promise<Line> {
    const line = this.line();
    if (line === 'down') throw gone();
    if (line === 'slow') for (let turn = 0; turn < 20; turn++) await setImmediate();
    return line;
  }
}

function gone(): StoreUnavailable {
  return new StoreUnavailable('the line is cut');
}
