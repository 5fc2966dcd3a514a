import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MongoReadStore } from '../../read-models/stores/mongodb/mongo-read-store.ts';
import { EmbeddedReadStore } from '../../read-models/stores/embedded/embedded-read-store.ts';
import { memoryStores, service } from '../../src/container.ts';
import { played } from '../demo/played.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../servers/mongodb.ts';
import { aServer, type Client, rememberedReads, type TestServer } from './a-server.ts';

/** What is asked of both; `{member}` and `{organisation}` stand for some of what the lists hold. */
const QUESTIONS = [
  '/organisations?limit=500',
  '/organisations/{organisation}',
  '/organisations/{organisation}/children',
  '/organisations/{organisation}/history',
  '/members?limit=500',
  '/members?limit=50&sort=-name&under={organisation}&total=true',
  '/members?q=nguyen&limit=500&total=true',
  '/members/{member}',
  '/members/{member}/history',
  '/counts',
  '/counts?under={organisation}',
  '/timeline?limit=200',
  '/cases?limit=500',
  '/proposals?limit=500',
  '/transfers?side=out&limit=100',
  '/worklist',
  '/cards?limit=500',
  '/badges?limit=500',
  '/seals?limit=500',
  '/dossiers?limit=500',
];

describeUnlessLacking('The demonstration in MongoDB', lacksMongoDb, () => {
  let server: MongoDbServer;
  let url: string;
  const houses: { house: TestServer; client: Client }[] = [];

  beforeAll(async () => {
    server = await mongoDbServer();
    url = server.newUrl();
    const { parts } = await played(60, '2026-11-20T01:00:00Z');
    const shared = { ...memoryStores(rememberedReads()), events: parts.store, keys: parts.keys };
    for (const reads of [new EmbeddedReadStore(':memory:'), await MongoReadStore.connect(url, '')]) {
      const house = await aServer({ stores: { ...shared, reads } });
      houses.push({ house, client: await house.as({ role: 'inspector' }) });
    }
    const head = (await parts.store.head())!;
    for (const { house } of houses) {
      expect(await house.house.get(service.projector).waitFor(head, 120_000)).toBe(true);
    }
  });
  afterAll(async () => {
    for (const { house } of houses) await house.stop();
    await dropDatabases(url);
    await server.stop();
  });

  test('is answered as from the embedded store: every list, file and count', async () => {
    const [{ client: embedded }, { client: mongoDb }] = houses as [(typeof houses)[0], (typeof houses)[0]];
    const first = async (list: string, from: number) =>
      ((await embedded.get(list)).body.items as { id: string }[]).slice(from, from + 3).map(({ id }) => id);
    const members = await first('/members?limit=50', 10);
    const organisations = await first('/organisations?limit=50', 0);
    const asked = QUESTIONS.flatMap((question) =>
      [0, 1, 2].map((at) => question.replace('{member}', members[at]!).replace('{organisation}', organisations[at]!)),
    );
    for (const question of new Set(asked)) {
      const [one, other] = [await embedded.get(question), await mongoDb.get(question)];
      expect([question, one.status]).toEqual([question, 200]);
      expect({ question, body: told(other.body) }).toEqual({ question, body: told(one.body) });
    }
  });
});

/** All but cursors and positions, which are the store's own. */
function told(body: unknown): string {
  const its = ['next', 'position'];
  return JSON.stringify(body, (key, value: unknown) => (its.includes(key) ? undefined : value), 1);
}
