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

/** Which ratios got worse by more than 15 % against an earlier run. What one of the runs lacks is not judged. */
export function fallen(before: readonly Result[], now: readonly Result[]): Fallen[] {
  const earlier = new Map(before.map((result) => [result.name, result.ratio]));
  return now.flatMap(({ name, ratio, better }) => {
    const was = earlier.get(name);
    if (was == null || ratio === null) return [];
    const worse = better === 'higher' ? 1 - ratio / was : ratio / was - 1;
    return worse > TOLERATED ? [{ name, before: was, now: ratio, worse }] : [];
  });
}

/** The results as a table for a person; a missed goal is marked. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    `${shown(result.value)} ${result.unit}`,
    `${shown(result.peerValue)} ${result.peer}`,
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
