import type { Bench } from '../bench.ts';
import { BestStatement } from '../limits/best-statement.ts';
import { inPairs, type Measured, measuredBy, type Metric } from '../measure.ts';
import { firstPage, listedIn, p99 } from '../subtree-lists.ts';

export const listSubtree: Metric = {
  name: 'list.subtree',
  unit: 'ms p99',
  peer: 'hand-written best statement',
  goal: 2,
  better: 'lower',
  measure,
};

/** A page of 25 members by name through the query layer of the API, against the statement alone. */
async function measure(bench: Bench): Promise<Measured> {
  const register = await bench.register('large');
  const listed = listedIn(register);
  const rounds = bench.count(10);
  return register.viewed(async (views) => {
    const best = new BestStatement(register.readModels);
    const pages = listed.map((one) => best.pageOf(one.id, one.members));
    for (const [index, one] of listed.entries()) {
      const ours = (await firstPage(views, one)).items.map(({ id }) => id);
      const theirs = pages[index]!().map(({ id }) => id);
      if (ours.join() !== theirs.join()) throw new Error('the page is not that of the hand-written statement');
    }
    const pairs = await inPairs(
      bench.scale.pairs,
      () => p99(listed, rounds, (one) => firstPage(views, one)),
      () => p99(pages, rounds, (page) => page().forEach(({ doc }) => JSON.parse(doc))),
    );
    best.close();
    return measuredBy(pairs);
  });
}
