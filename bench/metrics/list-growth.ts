import type { Bench } from '../bench.ts';
import { inPairs, type Measured, measuredBy, type Metric } from '../measure.ts';
import { firstPage, listedIn, p99 } from '../subtree-lists.ts';

export const listGrowth: Metric = {
  name: 'list.growth',
  unit: 'ms p99',
  peer: 'at 10,000 members',
  goal: 4,
  better: 'lower',
  measure,
};

/** What `list.subtree` measures, at the largest scale against the smallest. */
async function measure(bench: Bench): Promise<Measured> {
  const [large, base] = [await bench.register('large'), await bench.register('base')];
  const rounds = bench.count(10);
  return large.viewed((many) =>
    base.viewed(async (few) => {
      const [fromMany, fromFew] = [listedIn(large), listedIn(base)];
      for (const one of fromMany) await firstPage(many, one);
      for (const one of fromFew) await firstPage(few, one);
      const pairs = await inPairs(
        bench.scale.pairs,
        () => p99(fromMany, rounds, (one) => firstPage(many, one)),
        () => p99(fromFew, rounds, (one) => firstPage(few, one)),
      );
      return measuredBy(pairs);
    }),
  );
}
