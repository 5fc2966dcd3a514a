import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Projector } from '../../../read-models/runner/projector.ts';
import { MongoReadStore } from '../../../read-models/stores/mongodb/mongo-read-store.ts';
import { MemoryEventStore } from '../../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../../src/stores/memory/memory-key-store.ts';
import { Deployment } from '../../../src/stores/mongodb/deployment.ts';
import { describeUnlessLacking } from '../../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../../servers/mongodb.ts';
import { readers, registry, Writer } from '../runner/library.ts';

const SOON = 5000;

describeUnlessLacking('A MongoDB that loses the last writes it acknowledged', lacksMongoDb, () => {
  let server: MongoDbServer;
  beforeAll(async () => void (server = await mongoDbServer()));
  afterAll(() => server.stop());

  /** All there is in the database. @returns puts it back as it was */
  async function kept({ database }: Deployment): Promise<() => Promise<void>> {
    const collections = await Promise.all(
      (await database.collections()).map(async (of) => ({ of, docs: await of.find().toArray() })),
    );
    return async () => {
      for (const { of, docs } of collections) {
        await of.deleteMany({});
        if (docs.length > 0) await of.insertMany(docs);
      }
    };
  }

  test('is given them again: no event is passed over', async () => {
    const url = server.newUrl();
    const deployment = await Deployment.connect(url);
    const reads = await MongoReadStore.open(deployment);
    const [events, keys, trouble]: [MemoryEventStore, MemoryKeyStore, unknown[]] = [
      new MemoryEventStore(),
      new MemoryKeyStore(),
      [],
    ];
    const log = new Writer(events, keys);
    const onTrouble = (error: unknown) => trouble.push(error);
    const parts = { projections: [readers], events, keys, registry, reads, retryAfterMs: 1, onTrouble };
    const projector = new Projector(parts);
    await projector.start();
    await log.open('b');
    await projector.waitFor(await log.join('1', 'b'), SOON);
    const goBack = await kept(deployment);
    await projector.waitFor(await log.join('2', 'b'), SOON);
    await projector.waitFor(await log.lend('1', 'x', 'b'), SOON);
    await goBack();
    expect(await projector.waitFor(await log.lend('2', 'y', 'b'), SOON)).toBe(true);

    const { build } = (await reads.current('readers'))!;
    const { items } = await build.list<{ lent: string }>('readers', { limit: 10, under: 'b' });
    expect(items.map(({ id, doc }) => [id, doc.lent])).toEqual([
      ['reader-1', 'x'],
      ['reader-2', 'y'],
    ]);
    expect((await build.counters('loans', ['b'])).get('b')?.direct).toEqual({ lent: 2 });
    expect(trouble).toEqual([expect.objectContaining({ name: 'StoreUnavailable' })]);
    await projector.stop();
    await reads.close();
    await deployment.close();
    await dropDatabases(url);
  });
});
