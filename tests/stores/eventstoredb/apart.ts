import { randomUUID } from 'node:crypto';
import type { EventToStore, StoredEvent } from '../../../src/kernel/envelope.ts';
import { type EventStore, WrongExpectedRevision } from '../../../src/stores/event-store.ts';

/**
 * A part of a log that others write to as well, as if it were a log of its own: a real server is not emptied for a test.
 * @param store what it lies in; closed with it
 */
export function apart(store: EventStore, mark = `${randomUUID()}/`): EventStore {
  const ours = ({ stream }: StoredEvent) => stream.startsWith(mark);
  const shown = (event: StoredEvent) => ({ ...event, stream: event.stream.slice(mark.length) });
  async function* only(events: AsyncIterable<StoredEvent>) {
    for await (const event of events) if (ours(event)) yield shown(event);
  }
  return {
    async append(stream, events, expected) {
      const marked = events.map((event): EventToStore => ({ ...event, stream: `${mark}${event.stream}` }));
      try {
        return await store.append(`${mark}${stream}`, marked, expected);
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        throw new WrongExpectedRevision(stream, error.expected, error.actual);
      }
    },
    read: async (stream, from) => (await store.read(`${mark}${stream}`, from)).map(shown),
    readAll: (after) => only(store.readAll(after)),
    subscribe: (after, signal) => only(store.subscribe(after, signal)),
    async head() {
      let last;
      for await (const event of store.readAll()) if (ours(event)) last = event.position;
      return last;
    },
    close: () => store.close(),
  };
}
