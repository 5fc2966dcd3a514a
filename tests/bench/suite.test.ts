import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchIn } from '../../bench/bench.ts';
import { WITHOUT_PEERS } from '../../bench/peers/install.ts';
import { scales } from '../../bench/scales.ts';
import { measureSuite, type Result } from '../../bench/suite.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { lacksMongoDb } from '../servers/mongodb.ts';

/** The table of goals: names and goals are a promise to whoever reads the results. */
const goals = {
  'append.single': ['higher', 0.8],
  'append.group64': ['higher', 0.3],
  'append.peer': ['higher', 20],
  'command.http': ['higher', 0.4],
  'command.p99': ['lower', 5],
  'member.load': ['lower', 4],
  'log.scan': ['higher', 0.7],
  rebuild: ['higher', 0.12],
  'list.subtree': ['lower', 2],
  'list.growth': ['lower', 4],
  'counts.tree': ['lower', 0.2],
  'start.cold': ['lower', 3],
  memory: ['lower', 5],
  'visible.lag': ['lower', 8],
  'cases.page': ['lower', 2],
  'cases.decided': ['higher', 0.03],
  'handover.visible': ['lower', 1],
  'live.visible': ['lower', 5],
  'eventstoredb.append': ['higher', 0.7],
  'eventstoredb.catchUp': ['higher', 0.7],
  'mongodb.rebuild': ['higher', 0.5],
  'growth.rebuild': ['lower', 1.3],
  'growth.list': ['lower', 1.3],
  'growth.load': ['lower', 1.3],
  'growth.start': ['lower', 1.3],
  'memory.members': ['lower', 0.5],
};
const withPeers = ['append.peer', 'counts.tree'];
/** Of the few members of the smallest scale nothing can be seen in a server's memory. */
const unseen = ['memory.members'];

describe('the benchmark suite at its smallest', () => {
  let scratch: string;
  let results: Result[];

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'so-goc-bench-test-'));
    // As it was built: started from its sources it takes far longer, eight times over.
    const server = ['dist/server/main.js'];
    const bench = benchIn(scratch, { scale: scales.tiny, peers: false, server, progress: () => undefined });
    results = await measureSuite(bench);
  }, 240_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('measures every metric of the table, in its order', () => {
    expect(Object.fromEntries(results.map(({ name, better, goal }) => [name, [better, goal]]))).toEqual(goals);
    expect(results.map(({ name }) => name)).toEqual(Object.keys(goals));
  });

  const measured = Object.keys(goals).filter((name) => !withPeers.includes(name) && !unseen.includes(name));
  it.each(measured.filter((name) => !name.startsWith('mongodb.')))('measures %s on both sides', (name) => {
    const { value, peerValue, ratio } = results.find((result) => result.name === name)!;

    expect(value).toBeGreaterThan(0);
    expect(peerValue).toBeGreaterThan(0);
    expect(ratio).toBeGreaterThan(0);
  });

  it('measures the memory that members take, however little they are', () => {
    const { value, peerValue, ratio } = results.find(({ name }) => name === 'memory.members')!;

    expect(ratio).toBeCloseTo(value! / peerValue!, 1);
    expect(peerValue).toBeGreaterThan(0);
  });

  it('names the server that it was measured on where there may be one or another', () => {
    const servers = results.filter(({ server }) => server !== undefined).map(({ name }) => name);

    expect(servers).toEqual(expect.arrayContaining(['eventstoredb.append', 'eventstoredb.catchUp']));
  });

  describeUnlessLacking('with a MongoDB server', lacksMongoDb, () => {
    it('measures a rebuild into MongoDB on both sides', () => {
      const { value, peerValue, server } = results.find(({ name }) => name === 'mongodb.rebuild')!;

      expect(value).toBeGreaterThan(0);
      expect(peerValue).toBeGreaterThan(0);
      expect(server).toBeDefined();
    });
  });

  it.each(withPeers)('leaves %s out, and says why, where its peer is not installed', (name) => {
    const result = results.find((one) => one.name === name);

    expect(result).toMatchObject({ value: null, ratio: null, reason: WITHOUT_PEERS });
  });
});
