import type { Bench } from './bench.ts';

/** One measurement of either side, taken one right after the other: only their ratio is free of the machine's moods. */
export interface Pair<Sample = number> {
  value: Sample;
  peerValue: Sample;
}

/** What a metric came to: the medians of both sides, and the median of the ratios of the pairs. */
export interface Measured extends Pair {
  ratio: number;
  /** Which server both sides were measured on, where there may be one or another. */
  server?: string;
}

/** Why a figure was not taken. */
export interface NotMeasured {
  reason: string;
}

/** A figure of the suite. */
export interface Metric {
  /** As in the table of goals; never renamed. */
  name: string;
  /** Of `value` and `peerValue`. */
  unit: string;
  /** What it is compared with. */
  peer: string;
  /** What the ratio must reach: at least, or at most, as `better` says. */
  goal: number;
  better: 'higher' | 'lower';
  measure(bench: Bench): Promise<Measured | NotMeasured>;
}

/**
 * Measures both sides alternately; which of them goes first changes from pair to pair.
 * @param count at least 5, so that one disturbed pair does not matter
 */
export async function inPairs<Sample>(
  count: number,
  ours: () => Promise<Sample> | Sample,
  peer: () => Promise<Sample> | Sample,
): Promise<Pair<Sample>[]> {
  const pairs: Pair<Sample>[] = [];
  for (let pair = 0; pair < count; pair++) {
    if (pair % 2 === 0) {
      const value = await ours();
      pairs.push({ value, peerValue: await peer() });
    } else {
      const peerValue = await peer();
      pairs.push({ value: await ours(), peerValue });
    }
  }
  return pairs;
}

export function measuredBy(pairs: readonly Pair[]): Measured {
  return {
    value: median(pairs.map(({ value }) => value)),
    peerValue: median(pairs.map(({ peerValue }) => peerValue)),
    ratio: median(pairs.map(({ value, peerValue }) => value / peerValue)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which a share of all values lies, by nearest rank: 0.99 for p99. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

/** How long `work` takes, in milliseconds. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** How many a second, if `work` does `count` of them. */
export async function perSecond(count: number, work: () => unknown): Promise<number> {
  return (count / (await millisecondsOf(work))) * 1000;
}
