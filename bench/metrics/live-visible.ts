import type { Bench } from '../bench.ts';
import { type Measured, measuredBy, type Metric } from '../measure.ts';
import { visibleAtHalfLoad } from '../visible.ts';

export const liveVisible: Metric = {
  name: 'live.visible',
  unit: 'ms p99',
  peer: 'append at the same load',
  goal: 5,
  better: 'lower',
  measure,
};

/** In the same run: from the beginning of the append until the member list shows it, against the append itself. */
async function measure(bench: Bench): Promise<Measured> {
  const runs = await visibleAtHalfLoad(bench);
  return measuredBy(runs.map(({ sinceAppend, append }) => ({ value: sinceAppend, peerValue: append })));
}
