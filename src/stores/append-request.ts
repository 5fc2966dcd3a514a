import type { EventToStore } from '../kernel/envelope.ts';
import type { ExpectedRevision } from './event-store.ts';

/**
 * Refuses an append that no store may take: it would be stored wrongly, or answered as stored without being so.
 * @returns the revision of the first event
 * @throws RangeError if it is empty, or an event does not name this stream and the next revision
 */
export function firstRevisionOf(stream: string, events: readonly EventToStore[], expected: ExpectedRevision): number {
  const first = expected === 'no-stream' ? 0 : expected + 1;
  if (events.length === 0) throw new RangeError(`an append to ${stream} holds no event`);
  if (!Number.isSafeInteger(first) || first < 0) throw new RangeError(`${stream} cannot be at revision ${expected}`);
  events.forEach((event, index) => {
    if (event.stream !== stream) throw new RangeError(`an event of ${event.stream} was appended to ${stream}`);
    if (event.revision !== first + index) {
      throw new RangeError(`revision ${event.revision} of ${stream} was appended where ${first + index} belongs`);
    }
  });
  return first;
}
