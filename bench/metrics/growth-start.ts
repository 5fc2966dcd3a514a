import type { Bench } from '../bench.ts';
import { takenUp } from '../http/house.ts';
import { startAndStop } from '../http/started-server.ts';
import { inPairs, type Measured, measuredBy, type Metric } from '../measure.ts';

export const growthOfStart: Metric = {
  name: 'growth.start',
  unit: 'ms',
  peer: 'in a tenth of the log, or less',
  goal: 1.3,
  better: 'lower',
  measure,
};

/** What `start.cold` measures, with a long log against a short one. */
async function measure(bench: Bench): Promise<Measured> {
  const starting = async (which: 'growthTo' | 'growthFrom') => {
    const { folder } = await bench.register(which);
    await takenUp(folder);
    return () => startAndStop(bench.server, '/api/ready', { DATA_DIR: folder });
  };
  const [long, short] = [await starting('growthTo'), await starting('growthFrom')];
  return measuredBy(await inPairs(bench.scale.pairs, long, short));
}
