import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Collection } from 'mongodb';
import { MongoReadStore } from '../../../read-models/stores/mongodb/mongo-read-store.ts';
import { StoreUnavailable } from '../../../src/stores/event-store.ts';
import { Deployment } from '../../../src/stores/mongodb/deployment.ts';
import { PEOPLE } from '../../contracts/read-store.ts';
import { describeUnlessLacking } from '../../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../../servers/mongodb.ts';
import { EVENTS, everything } from './people.ts';

const CHANGING = ['bulkWrite', 'insertMany', 'insertOne', 'updateOne', 'deleteMany', 'deleteOne', 'drop'] as const;

describeUnlessLacking('A writer of MongoDB who was overtaken while it stood still', lacksMongoDb, () => {
  let server: MongoDbServer;
  beforeAll(async () => void (server = await mongoDbServer()));
  afterAll(() => server.stop());
  afterEach(() => void jest.restoreAllMocks());

  /** Before the call of that number everything else is done first. */
  function standStillAt(call: number, meanwhile: () => Promise<void>): () => boolean {
    let [calls, away] = [0, false];
    for (const name of CHANGING) {
      const real = Collection.prototype[name] as (...args: unknown[]) => Promise<unknown>;
      jest.spyOn(Collection.prototype, name).mockImplementation(async function (this: Collection, ...args: unknown[]) {
        if (!away && (calls += 1) === call) {
          away = true;
          await meanwhile();
          away = false;
        }
        return (await real.apply(this, args)) as never;
      });
    }
    return () => calls >= call;
  }

  /** @returns what the store holds in the end, and whether the old writer was still at it when it stood still */
  async function overtaken(call: number, bulk: boolean) {
    const url = server.newUrl();
    const deployment = await Deployment.connect(url);
    const store = await MongoReadStore.open(deployment);
    const old = await (await store.fenced(1)).open('people', 1, PEOPLE);
    const stood = standStillAt(call, async () => {
      const next = await (await store.fenced(2)).open('people', 1, PEOPLE);
      const kept = (await next.checkpoint())?.position ?? '';
      for (const event of EVENTS.filter(({ position }) => position > kept)) await next.apply([event]);
    });
    const steps = [
      ...(bulk ? [() => old.beginBulk()] : []),
      ...[0, 2, 4].map((from) => () => old.apply(EVENTS.slice(from, from + 2))),
      () => old.finishBulk(),
    ];
    for (const step of steps) {
      try {
        await step();
      } catch (error) {
        expect(error).toBeInstanceOf(StoreUnavailable);
      }
    }
    const one = { position: '9'.repeat(16), changes: [] };
    const more = () => old.apply([one]).then(() => old.finishBulk());
    if (stood()) await expect(more()).rejects.toThrow(StoreUnavailable);
    jest.restoreAllMocks();
    const { build } = (await store.current('people'))!;
    const found = { ...(await everything(build)), standing: (await store.standings()).map(({ position }) => position) };
    await store.close();
    await deployment.close();
    await dropDatabases(url);
    return { found, stood: stood() };
  }

  test.each([
    ['event after event', false],
    ['in bulk', true],
  ])('changes nothing, wherever it stood still: %s', async (_, bulk) => {
    const { found: expected, stood: never } = await overtaken(Infinity, bulk);
    expect([never, expected.standing]).toEqual([false, [EVENTS.at(-1)!.position]]);
    let points = 0;
    for (let call = 1; ; call += 1) {
      const { found, stood } = await overtaken(call, bulk);
      if (!stood) break;
      expect({ call, found }).toEqual({ call, found: expected });
      points += 1;
    }
    expect(points).toBeGreaterThan(bulk ? 3 : 12);
  });

  test('puts no build of its own in the place of the one that answers', async () => {
    const url = server.newUrl();
    const deployment = await Deployment.connect(url);
    const store = await MongoReadStore.open(deployment);
    const old = await store.fenced(1);
    await (await old.open('people', 1, PEOPLE)).apply(EVENTS.slice(0, 1));
    const beside = await old.beside('people', 2, PEOPLE);
    const next = await store.fenced(2);
    await (await next.open('people', 1, PEOPLE)).apply(EVENTS);
    await expect(old.switchTo(beside)).rejects.toThrow(StoreUnavailable);
    await expect(old.open('people', 2, PEOPLE)).rejects.toThrow(StoreUnavailable);
    const { version, build } = (await store.current('people'))!;
    expect([version, await build.position()]).toEqual([1, EVENTS.at(-1)!.position]);
    await deployment.close();
    await dropDatabases(url);
  });
});
