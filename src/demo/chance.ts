/** Draws that are the same on every run: the demonstration is always the same one. */
export interface Chance {
  /** A whole number from `from` up to and including `to`. */
  between(from: number, to: number): number;
  oneOf<Value>(values: readonly Value[]): Value;
  /** True in so many cases of a hundred. */
  in100(cases: number): boolean;
}

/** @param seed draws with the same seed come out alike (mulberry32) */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    oneOf: (values) => values[between(0, values.length - 1)]!,
    in100: (cases) => next() * 100 < cases,
  };
}
