import { type Count, counts } from '../../read-models/headcount/queries.ts';
import type { MemberDocument } from '../../read-models/life.ts';
import { every } from '../../read-models/views.ts';
import type { Bench } from '../bench.ts';
import { duckDb } from '../peers/duckdb.ts';
import { LIVED_UNTIL } from '../generator/lives.ts';
import {
  inPairs,
  type Measured,
  measuredBy,
  median,
  millisecondsOf,
  type Metric,
  type NotMeasured,
} from '../measure.ts';
import { WITHOUT_PEERS } from '../peers/install.ts';

export const countsTree: Metric = {
  name: 'counts.tree',
  unit: 'ms',
  peer: 'DuckDB group-by on the same rows',
  goal: 0.2,
  better: 'lower',
  measure,
};

const YEAR = Number(LIVED_UNTIL.slice(0, 4));
const GROUP_BY = `
  SELECT status, sex, CASE WHEN ${YEAR} - birthYear < 18 THEN '<18' WHEN ${YEAR} - birthYear <= 30 THEN '18-30'
      WHEN ${YEAR} - birthYear <= 40 THEN '31-40' WHEN ${YEAR} - birthYear <= 50 THEN '41-50'
      WHEN ${YEAR} - birthYear <= 60 THEN '51-60' WHEN ${YEAR} - birthYear <= 70 THEN '61-70' ELSE '71+' END AS ageBand,
    count(*)::INTEGER AS count
  FROM members GROUP BY ALL`;

/** Everybody below the top organisation by status, sex and age band; both answers must be the same. */
async function measure(bench: Bench): Promise<Measured | NotMeasured> {
  if (!bench.peers) return { reason: WITHOUT_PEERS };
  const register = await bench.register('large');
  return register.viewed(async (views) => {
    const ours = () => counts(views, register.tree.top.id, { today: LIVED_UNTIL });
    const peer = await duckDb(every<MemberDocument>(views.members, 'members', {}), GROUP_BY);
    const [answer, theirs] = [(await ours()).rolledUp, (await peer.ask()) as unknown as Count[]];
    if (told(answer) !== told(theirs)) throw new Error('the counts are not those of DuckDB');
    const times = bench.count(40);
    const pairs = await inPairs(
      bench.scale.pairs,
      () => typical(times, ours),
      () => typical(times, peer.ask),
    );
    peer.close();
    return measuredBy(pairs);
  });
}

function told(counted: Count[]): string {
  return counted
    .map(({ status, sex, ageBand, count }) => [status, sex, ageBand, count].join(' '))
    .sort()
    .join('\n');
}

async function typical(times: number, ask: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) taken.push(await millisecondsOf(ask));
  return median(taken);
}
