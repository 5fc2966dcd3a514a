import type { Bench } from '../bench.ts';
import { BARE, started } from '../http/started-server.ts';
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
  // The first start ever opens the first administrator's account.
  await server();
  const pairs = await inPairs(Math.max(bench.scale.pairs, bench.count(9)), server, () => startAndStop(BARE, '/'));
  return measuredBy(pairs);
}

async function startAndStop(args: readonly string[], path: string, env?: Record<string, string>): Promise<number> {
  const { milliseconds, stop } = await started(args, path, env);
  await stop();
  return milliseconds;
}
