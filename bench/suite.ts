import type { Bench } from './bench.ts';
import type { Measured, Metric, NotMeasured } from './measure.ts';
import { appendGroup64 } from './metrics/append-group64.ts';
import { appendPeer } from './metrics/append-peer.ts';
import { appendSingle } from './metrics/append-single.ts';
import { casesDecided } from './metrics/cases-decided.ts';
import { casesPage } from './metrics/cases-page.ts';
import { commandHttp } from './metrics/command-http.ts';
import { commandP99 } from './metrics/command-p99.ts';
import { countsTree } from './metrics/counts-tree.ts';
import { eventStoreDbAppend } from './metrics/eventstoredb-append.ts';
import { eventStoreDbCatchUp } from './metrics/eventstoredb-catch-up.ts';
import { growthOfList } from './metrics/growth-list.ts';
import { growthOfLoad } from './metrics/growth-load.ts';
import { growthOfRebuild } from './metrics/growth-rebuild.ts';
import { growthOfStart } from './metrics/growth-start.ts';
import { handoverVisible } from './metrics/handover-visible.ts';
import { listGrowth } from './metrics/list-growth.ts';
import { listSubtree } from './metrics/list-subtree.ts';
import { logScan } from './metrics/log-scan.ts';
import { memberLoad } from './metrics/member-load.ts';
import { liveVisible } from './metrics/live-visible.ts';
import { memory } from './metrics/memory.ts';
import { memoryOfMembers } from './metrics/memory-members.ts';
import { mongoDbRebuild } from './metrics/mongodb-rebuild.ts';
import { rebuild } from './metrics/rebuild.ts';
import { startCold } from './metrics/start-cold.ts';
import { visibleLag } from './metrics/visible-lag.ts';

/** Every figure, in the order of the table of goals. */
export const suite: readonly Metric[] = [
  appendSingle,
  appendGroup64,
  appendPeer,
  commandHttp,
  commandP99,
  memberLoad,
  logScan,
  rebuild,
  listSubtree,
  listGrowth,
  countsTree,
  startCold,
  memory,
  visibleLag,
  casesPage,
  casesDecided,
  handoverVisible,
  liveVisible,
  eventStoreDbAppend,
  eventStoreDbCatchUp,
  mongoDbRebuild,
  growthOfRebuild,
  growthOfList,
  growthOfLoad,
  growthOfStart,
  memoryOfMembers,
];

/** What `--growth` measures. */
export const growth = ['growth.rebuild', 'growth.list', 'growth.load', 'growth.start'];

/** What only reads comes first: what appends leaves the log longer than it was. */
const writing = [
  // The first start on a generated log is that of a server which takes over: its processes take it up.
  ...['growth.start', 'start.cold'],
  ...['handover.visible', 'command.http', 'command.p99', 'visible.lag', 'live.visible'],
  ...['append.single', 'append.group64', 'append.peer'],
];

/** A figure as it is written to the file of results. */
export interface Result extends Pick<Metric, 'name' | 'unit' | 'peer' | 'goal' | 'better'> {
  value: number | null;
  peerValue: number | null;
  ratio: number | null;
  /** Which server it was measured on, where there may be one or another. */
  server?: string;
  /** Why it was not measured. */
  reason?: string;
}

/**
 * Measures one after the other.
 * @param named which; all of them if left out
 * @returns the results in the order of the table of goals
 */
export async function measureSuite(bench: Bench, named?: readonly string[]): Promise<Result[]> {
  const wanted = suite.filter(({ name }) => named === undefined || named.includes(name));
  const results = new Map<string, Result>();
  for (const metric of [...wanted].sort((a, b) => writing.indexOf(a.name) - writing.indexOf(b.name))) {
    const begun = performance.now();
    const measured = await metric.measure(bench);
    const result = resultOf(metric, measured);
    results.set(metric.name, result);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    bench.progress(`${metric.name}: ${result.reason ?? shown(result.ratio)} (${seconds} s)`);
  }
  return wanted.map(({ name }) => results.get(name)!);
}

function resultOf({ name, unit, peer, goal, better }: Metric, measured: Measured | NotMeasured): Result {
  const figures = 'reason' in measured ? { value: null, peerValue: null, ratio: null, ...measured } : measured;
  const { value, peerValue, ratio } = figures;
  return {
    ...{ name, value: rounded(value), unit, peer, peerValue: rounded(peerValue), ratio: rounded(ratio), goal, better },
    ...('reason' in measured && { reason: measured.reason }),
    ...('server' in measured && { server: measured.server }),
  };
}

/** Whether the goal was reached; undefined if nothing was measured. */
export function reached({ ratio, goal, better }: Result): boolean | undefined {
  if (ratio === null) return undefined;
  return better === 'higher' ? ratio >= goal : ratio <= goal;
}

/** To four digits: more would be noise. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4));
}

export function shown(value: number | null): string {
  if (value === null) return '–';
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
