import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchIn } from '../../bench/bench.ts';
import { WITHOUT_PEERS } from '../../bench/peers/install.ts';
import { scales } from '../../bench/scales.ts';
import { measureSuite, type Result } from '../../bench/suite.ts';

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
};
const withPeers = ['append.peer', 'counts.tree'];

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

  it('measures the seventeen metrics of the table, in its order', () => {
    expect(Object.fromEntries(results.map(({ name, better, goal }) => [name, [better, goal]]))).toEqual(goals);
    expect(results.map(({ name }) => name)).toEqual(Object.keys(goals));
  });

  it.each(Object.keys(goals).filter((name) => !withPeers.includes(name)))('measures %s on both sides', (name) => {
    const { value, peerValue, ratio } = results.find((result) => result.name === name)!;

    expect(value).toBeGreaterThan(0);
    expect(peerValue).toBeGreaterThan(0);
    expect(ratio).toBeGreaterThan(0);
  });

  it.each(withPeers)('leaves %s out, and says why, where its peer is not installed', (name) => {
    const result = results.find((one) => one.name === name);

    expect(result).toMatchObject({ value: null, ratio: null, reason: WITHOUT_PEERS });
  });
});
