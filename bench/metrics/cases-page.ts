import { listCases } from '../../read-models/case-list/queries.ts';
import { service } from '../../src/container.ts';
import { start } from '../../src/start.ts';
import type { Bench } from '../bench.ts';
import { house, settings } from '../http/house.ts';
import { inPairs, type Measured, measuredBy, type Metric, millisecondsOf, percentile } from '../measure.ts';
import { aCommittee, type Committee } from '../waiting-cases.ts';

export const casesPage: Metric = {
  name: 'cases.page',
  unit: 'ms p50',
  peer: 'where 100 wait',
  goal: 2,
  better: 'lower',
  measure,
};

/** A page of fifty cases that wait at a committee, what falls due first: where thousands wait, and where a hundred do. */
async function measure(bench: Bench): Promise<Measured> {
  const built = await house(settings(bench.folder('cases-page')));
  const many = await aCommittee(built, 'many', bench.count(5000), 500);
  const few = await aCommittee(built, 'few', 100, 100);
  const started = await start(built);
  const { events, projector, views, parts } = service;
  await built.get(projector).waitFor((await built.get(events).head())!, 60_000);
  const pageOf = async ({ id }: Committee) => {
    const times: number[] = [];
    for (let round = 0; round < bench.count(200); round++) {
      const asked = { under: [id], at: id, status: ['submitted' as const] };
      const page = () => listCases(built.get(views), asked, built.get(parts).today(), { limit: 50 });
      times.push(await millisecondsOf(page));
    }
    return percentile(times, 0.5);
  };
  const pairs = await inPairs(
    bench.scale.pairs,
    () => pageOf(many),
    () => pageOf(few),
  );
  await started.stop();
  return measuredBy(pairs);
}
