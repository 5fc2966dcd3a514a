import type { Bench } from '../bench.ts';
import { takenUp } from '../http/house.ts';
import { BARE, startAndStop } from '../http/started-server.ts';
import { inPairs, type Measured, measuredBy, type Metric } from '../measure.ts';

export const startCold: Metric = {
  name: 'start.cold',
  unit: 'ms',
  peer: 'bare node HTTP server',
  goal: 3,
  better: 'lower',
  measure,
};

/** From the start of the process until /api/ready says so, with a log and its read models there. */
async function measure(bench: Bench): Promise<Measured> {
  const { folder } = await bench.register('log');
  const server = () => startAndStop(bench.server, '/api/ready', { DATA_DIR: folder });
  await takenUp(folder);
  const pairs = await inPairs(Math.max(bench.scale.pairs, bench.count(9)), server, () => startAndStop(BARE, '/'));
  return measuredBy(pairs);
}
