import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Collection, MongoNetworkError } from 'mongodb';
import { MongoReadStore } from '../../../read-models/stores/mongodb/mongo-read-store.ts';
import type { Applied, ReadBuild, Undated } from '../../../read-models/stores/read-store.ts';
import { StoreUnavailable } from '../../../src/stores/event-store.ts';
import { Deployment } from '../../../src/stores/mongodb/deployment.ts';
import { PEOPLE } from '../../contracts/read-store.ts';
import { describeUnlessLacking } from '../../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../../servers/mongodb.ts';

const put = (id: string, at: string, doc: Record<string, unknown>): Undated => ({
  ...{ kind: 'put', collection: 'people', id, at, doc },
});
const patch = (id: string, fields: Record<string, unknown>, at?: string): Undated => ({
  ...{ kind: 'patch', collection: 'people', id, at, fields },
});
const add = (organisation: string, n: number): Undated => ({
  ...{ kind: 'add', collection: 'headcount', organisation, counters: { n } },
});
const place = (organisation: string, under: string | null): Undated => ({ kind: 'place', organisation, under });

/** What a crash in the middle would spoil: sums, moves of what holds them, patches of what is removed, dated facts. */
const EVENTS: Applied[] = [
  [place('p', null), place('q', null), place('r', 'p'), put('1', 'r', { name: 'An', born: 1 }), add('r', 1)],
  [{ kind: 'day', day: '2026-01-01' } as const, put('2', 'r', { name: 'Bình', born: 2 }), add('r', 1)],
  [{ kind: 'dated', fact: 'x', from: '2026-02-01', change: patch('1', { status: 'left' }) } as const],
  [place('r', 'q'), add('r', 1), patch('1', { born: 3 }), place('p', 'r')],
  [{ kind: 'remove', collection: 'people', id: '2' } as const, add('p', 4), put('3', 'p', { name: 'Chi' })],
  [{ kind: 'day', day: '2026-03-01' } as const, patch('3', { born: 9 }, 'q'), place('p', null), add('r', -1)],
].map((changes, index) => ({ position: String(index + 1).padStart(16, '0'), knownFrom: `k${index}`, changes }));

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

  async function everything(build: ReadBuild) {
    const organisations = ['p', 'q', 'r'];
    return {
      people: await build.list('people', { limit: 500, withTotal: true }),
      under: await Promise.all(
        organisations.map(async (under) => (await build.list('people', { limit: 500, under, withTotal: true })).items),
      ),
      an: await build.list('people', { limit: 500, text: 'an' }),
      counters: [...(await build.counters('headcount', organisations))],
      paths: await Promise.all(organisations.map((organisation) => build.pathOf(organisation))),
      checkpoint: await build.checkpoint(),
    };
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
