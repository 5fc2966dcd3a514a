import { randomUUID } from 'node:crypto';
import { eventStoreDbConnection } from '../../src/stores/connection-string.ts';
import { EventStoreDbEventStore } from '../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { placeOf } from '../../src/stores/eventstoredb/recorded.ts';
import type { Bench } from '../bench.ts';
import { inPairs, type Measured, measuredBy, type Metric, perSecond } from '../measure.ts';
import { someEvents } from '../some-events.ts';
import { bareEventStoreDb, measuredEventStoreDb } from '../store-servers.ts';

export const eventStoreDbCatchUp: Metric = {
  name: 'eventstoredb.catchUp',
  unit: 'events/s',
  peer: 'the bare client',
  goal: 0.7,
  better: 'higher',
  measure,
};

const TOGETHER = 50;

/** A subscription from where the log ended before to where it ends now: the adapter's against the client's own. */
async function measure(bench: Bench): Promise<Measured> {
  const server = await measuredEventStoreDb();
  const store = await EventStoreDbEventStore.open(eventStoreDbConnection(server.url));
  const { client, ask, excludeSystemEvents } = await bareEventStoreDb(server.url);
  const before = await store.head();
  const events = someEvents(bench.count(100) * TOGETHER);
  const last = events.at(-1)!.id;
  for (let from = 0; from < events.length; from += TOGETHER) {
    const stream = `measured-${randomUUID()}`;
    const together = events.slice(from, from + TOGETHER);
    await store.append(
      stream,
      together.map((event, revision) => ({ ...event, stream, revision })),
      'no-stream',
    );
  }

  const ours = () =>
    perSecond(events.length, async () => {
      const done = new AbortController();
      for await (const { id } of store.subscribe(before, done.signal)) if (id === last) break;
      done.abort();
    });
  const theirs = () =>
    perSecond(events.length, async () => {
      const fromPosition = before === undefined ? ('start' as const) : placeOf(before);
      const subscription = client.subscribeToAll({ ...ask, fromPosition, filter: excludeSystemEvents() });
      for await (const { event } of subscription) if (event?.id === last) break;
      await subscription.unsubscribe();
    });
  await ours();
  await theirs();
  const pairs = await inPairs(bench.scale.pairs, ours, theirs);
  await store.close();
  await client.dispose();
  await server.stop();
  return { ...measuredBy(pairs), server: server.name };
}
