import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Collection, MongoNetworkError } from 'mongodb';
import { MongoReadStore } from '../../../read-models/stores/mongodb/mongo-read-store.ts';
import { StoreUnavailable } from '../../../src/stores/event-store.ts';
import { Deployment } from '../../../src/stores/mongodb/deployment.ts';
import { PEOPLE } from '../../contracts/read-store.ts';
import { describeUnlessLacking } from '../../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../../servers/mongodb.ts';
import { EVENTS, everything } from './people.ts';

const WRITING = ['bulkWrite', 'insertMany', 'updateOne', 'deleteMany'] as const;

describeUnlessLacking('A write to MongoDB that breaks off', lacksMongoDb, () => {
  let server: MongoDbServer;
  beforeAll(async () => void (server = await mongoDbServer()));
  afterAll(() => server.stop());
  afterEach(() => void jest.restoreAllMocks());

  /** Lets the connection go at a call, before it does its work or after. @returns whether it came to that */
  function breakAt(call: number, after: boolean): () => boolean {
    let calls = 0;
    for (const name of WRITING) {
      const real = Collection.prototype[name] as (...args: unknown[]) => Promise<unknown>;
      jest.spyOn(Collection.prototype, name).mockImplementation(async function (this: Collection, ...args: unknown[]) {
        calls += 1;
        if (calls === call && !after) throw new MongoNetworkError('gone');
        const answer = await real.apply(this, args);
        if (calls === call) throw new MongoNetworkError('gone');
        return answer as never;
      });
    }
    return () => calls >= call;
  }

  async function applied(
    size: number,
    interrupted?: { call: number; after: boolean; restart: boolean; bulk: boolean },
  ) {
    const url = server.newUrl();
    const deployment = await Deployment.connect(url);
    let build = await (await MongoReadStore.open(deployment)).open('people', 1, PEOPLE);
    if (interrupted?.bulk) await build.beginBulk();
    const broke = interrupted ? breakAt(interrupted.call, interrupted.after) : () => false;
    const steps = Array.from(
      { length: Math.ceil(EVENTS.length / size) },
      (_, index) => () => build.apply(EVENTS.slice(index * size, (index + 1) * size)),
    );
    for (const step of [...steps, () => build.finishBulk()]) {
      try {
        await step();
      } catch (error) {
        expect(error).toBeInstanceOf(StoreUnavailable);
        if (interrupted?.restart) {
          build = await (await MongoReadStore.open(deployment)).open('people', 1, PEOPLE);
          const kept = (await build.checkpoint())?.position ?? '';
          // Delivered again, one by one, with what is known already.
          for (const event of EVENTS.filter(({ position }) => position >= kept)) await build.apply([event]);
        } else {
          await step();
        }
      }
    }
    jest.restoreAllMocks();
    const found = await everything(build);
    await deployment.close();
    await dropDatabases(url);
    return { found, broke: broke() };
  }

  test.each([
    ['tried again', false, false],
    ['finished by the next process, delivered again in other runs', true, false],
    ['tried again in bulk', false, true],
    ['in bulk begun anew by the next process', true, true],
  ])('comes to what an unbroken one does, wherever it breaks: %s', async (_, restart, bulk) => {
    const { found: expected } = await applied(1);
    expect(expected.counters).toEqual([
      ['p', { direct: { n: 4 }, rolledUp: { n: 4 } }],
      ['q', { direct: {}, rolledUp: { n: 2 } }],
      ['r', { direct: { n: 2 }, rolledUp: { n: 2 } }],
    ]);
    let points = 0;
    for (let call = 1; ; call += 1) {
      const results = [];
      for (const after of [false, true]) results.push(await applied(2, { call, after, restart, bulk }));
      if (!results.some(({ broke }) => broke)) break;
      for (const { found } of results) expect(found).toEqual(expected);
      points += 1;
    }
    expect(points).toBeGreaterThan(bulk ? 3 : 12);
  });

  test('a process that was overtaken writes nothing more', async () => {
    const url = server.newUrl();
    const deployment = await Deployment.connect(url);
    const old = await (await MongoReadStore.open(deployment)).open('people', 1, PEOPLE);
    await old.apply(EVENTS.slice(0, 1));
    const next = await (await MongoReadStore.open(deployment)).open('people', 1, PEOPLE);
    await next.apply(EVENTS.slice(1));
    const before = await everything(next);
    await expect(old.apply(EVENTS.slice(1, 2))).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await everything(next)).toEqual(before);
    await old.apply(EVENTS);
    expect(await everything(old)).toEqual(before);
    await deployment.close();
    await dropDatabases(url);
  });
});
