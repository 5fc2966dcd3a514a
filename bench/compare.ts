import { reached, type Result, shown } from './suite.ts';

/** By this share a ratio may get worse from one run to another before it is told. */
const TOLERATED = 0.15;

/** A metric that got worse. */
export interface Fallen {
  name: string;
  before: number;
  now: number;
  /** 0.2: a fifth worse. */
  worse: number;
}

/** Which ratios got worse by more than 15 % against an earlier run. What one of the runs lacks, or has from another server, is not judged. */
export function fallen(before: readonly Result[], now: readonly Result[]): Fallen[] {
  const earlier = measuredIn(before);
  return now.flatMap((result) => {
    const { name, ratio, better } = result;
    const was = earlier.get(keyOf(result));
    if (was === undefined || ratio === null) return [];
    const worse = better === 'higher' ? 1 - ratio / was : ratio / was - 1;
    return worse > TOLERATED ? [{ name, before: was, now: ratio, worse }] : [];
  });
}

/** What was measured now and not then: nothing tells whether it got worse. */
export function notBefore(before: readonly Result[], now: readonly Result[]): string[] {
  const earlier = measuredIn(before);
  return now.filter((result) => result.ratio !== null && !earlier.has(keyOf(result))).map(({ name }) => name);
}

/** Ratios of one server say nothing of another. */
const keyOf = ({ name, server = '' }: Result) => `${name}@${server}`;

function measuredIn(results: readonly Result[]): Map<string, number> {
  return new Map(results.flatMap((result) => (result.ratio === null ? [] : [[keyOf(result), result.ratio] as const])));
}

/** The results as a table for a person; a missed goal is marked. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    `${shown(result.value)} ${result.unit}`,
    `${shown(result.peerValue)} ${result.peer}${result.server === undefined ? '' : ` (${result.server})`}`,
    shown(result.ratio),
    `${result.better === 'higher' ? '≥' : '≤'} ${result.goal}`,
    { true: 'reached', false: 'MISSED', undefined: `not measured: ${result.reason}` }[String(reached(result))]!,
  ]);
  return columns([['metric', 'value', 'peer', 'ratio', 'goal', ''], ...rows]);
}

function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
