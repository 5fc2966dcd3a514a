import { randomUUID } from 'node:crypto';
import type { EventToStore } from '../../src/kernel/envelope.ts';
import { eventStoreDbConnection } from '../../src/stores/connection-string.ts';
import { EventStoreDbEventStore } from '../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { recordOf } from '../../src/stores/eventstoredb/recorded.ts';
import type { Bench } from '../bench.ts';
import { inPairs, type Measured, measuredBy, type Metric, perSecond } from '../measure.ts';
import { someEvents } from '../some-events.ts';
import { bareEventStoreDb, measuredEventStoreDb } from '../store-servers.ts';

export const eventStoreDbAppend: Metric = {
  name: 'eventstoredb.append',
  unit: 'events/s',
  peer: 'the bare client',
  goal: 0.7,
  better: 'higher',
  measure,
};

/** 64 writers, each adding event after event to a stream of its own: the adapter against the client alone. */
async function measure(bench: Bench): Promise<Measured> {
  const server = await measuredEventStoreDb();
  const store = await EventStoreDbEventStore.open(eventStoreDbConnection(server.url));
  const { client, ask } = await bareEventStoreDb(server.url);
  const count = bench.count(1600);
  const ours = () =>
    written(count, (event) =>
      store.append(event.stream, [event], event.revision === 0 ? 'no-stream' : event.revision - 1),
    );
  const theirs = () =>
    written(count, (event) => {
      const expectedRevision = event.revision === 0 ? ('no_stream' as const) : BigInt(event.revision - 1);
      return client.appendToStream(event.stream, recordOf(event), { ...ask, expectedRevision });
    });
  // Connected, and compiled.
  await ours();
  await theirs();
  const pairs = await inPairs(bench.scale.pairs, ours, theirs);
  await store.close();
  await client.dispose();
  await server.stop();
  return { ...measuredBy(pairs), server: server.name };
}

/** @returns events a second */
function written(count: number, append: (event: EventToStore) => Promise<unknown>): Promise<number> {
  const left = someEvents(count).values();
  return perSecond(count, () =>
    Promise.all(
      Array.from({ length: 64 }, async () => {
        const stream = `measured-${randomUUID()}`;
        let revision = 0;
        for (const event of left) await append({ ...event, stream, revision: revision++ });
      }),
    ),
  );
}
