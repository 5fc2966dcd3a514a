import type { Bench } from '../bench.ts';
import { type Measured, measuredBy, type Metric } from '../measure.ts';
import { visibleAtHalfLoad } from '../visible.ts';

export const visibleLag: Metric = {
  name: 'visible.lag',
  unit: 'ms p99',
  peer: 'append at the same load',
  goal: 8,
  better: 'lower',
  measure,
};

/**
 * From the moment at which a command is acknowledged until the member list shows it, while commands come in at half the
 * rate that the house can take; against how long their appends to the log take meanwhile.
 */
async function measure(bench: Bench): Promise<Measured> {
  const runs = await visibleAtHalfLoad(bench);
  return measuredBy(runs.map(({ sinceAnswer, append }) => ({ value: sinceAnswer, peerValue: append })));
}
