import type { Bench } from '../bench.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import { inPairs, type Measured, measuredBy, type Metric, percentile } from '../measure.ts';
import { firstPage, listedIn, timesOf } from '../subtree-lists.ts';

export const growthOfList: Metric = {
  name: 'growth.list',
  unit: 'ms p50',
  peer: 'in a tenth of the log, or less',
  goal: 1.3,
  better: 'lower',
  measure,
};

/** What `list.subtree` asks for, of a long log against a short one. */
async function measure(bench: Bench): Promise<Measured> {
  const [long, short] = [await bench.register('growthTo'), await bench.register('growthFrom')];
  const rounds = bench.count(10);
  const p50 = async (register: GeneratedRegister, views: RegisterViews) =>
    percentile(await timesOf(listedIn(register), rounds, (one) => firstPage(views, one)), 0.5);
  return long.viewed((many) =>
    short.viewed(async (few) => {
      // Both are read into memory and compiled before anything counts.
      await p50(long, many);
      await p50(short, few);
      const pairs = await inPairs(
        bench.scale.pairs,
        () => p50(long, many),
        () => p50(short, few),
      );
      return measuredBy(pairs);
    }),
  );
}
