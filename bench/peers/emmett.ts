import type { EventToStore } from '../../src/kernel/envelope.ts';
import { peer } from './install.ts';

/** The part of @event-driven-io/emmett-sqlite that is used here. */
interface Emmett {
  getSQLiteEventStore(options: { fileName: string }): {
    appendToStream(
      stream: string,
      events: { type: string; data: object; metadata: object }[],
      options: { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' },
    ): Promise<unknown>;
  };
}

/**
 * Appends one event to an emmett-sqlite store, the same text as in ours. Its store closes the connection under whoever
 * still uses it when two appends overlap, and of several stores on a file all but one are told that it is busy: so what
 * comes at once waits in line, which is the fastest way in which every append succeeds.
 */
export async function emmettSqlite(file: string): Promise<(event: EventToStore) => Promise<unknown>> {
  const { getSQLiteEventStore } = await peer<Emmett>('@event-driven-io/emmett-sqlite');
  const store = getSQLiteEventStore({ fileName: file });
  let line: Promise<unknown> = Promise.resolve();
  return ({ stream, type, data, meta }) => {
    line = line.then(() =>
      store.appendToStream(stream, [{ type, data, metadata: meta }], {
        expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
      }),
    );
    return line;
  };
}
