import type { Meeting, Stop, Threshold } from '../../api/case-model.ts';

/** A count while it is being typed. */
export interface TallyTyped {
  summoned: string;
  leftOut: { ground: string; member: string }[];
  present: string;
  inFavour: string;
  against: string;
  invalid: string;
}

export const emptyTally: TallyTyped = {
  summoned: '',
  leftOut: [],
  present: '',
  inFavour: '',
  against: '',
  invalid: '0',
};

/** A typed count as the command takes it. */
export function tallyBody(typed: TallyTyped) {
  return {
    summoned: Number(typed.summoned),
    leftOut: typed.leftOut.map(({ ground, member }) => ({ ground, ...(member && { member }) })),
    present: Number(typed.present),
    inFavour: Number(typed.inFavour),
    against: Number(typed.against),
    invalid: Number(typed.invalid),
  };
}

/** Votes in favour that a threshold asks for: at least two thirds, or more than half. */
export function votesNeeded(threshold: Threshold, denominator: number): number {
  return threshold === 'twoThirds' ? Math.ceil((2 * denominator) / 3) : Math.floor(denominator / 2) + 1;
}

/** Who votes at a stop; a case that was never sent lies with its cell, which votes by two thirds. */
export function votingAt(
  route: readonly Stop[],
  organisation: string,
): { meeting: Meeting; threshold: Threshold } | undefined {
  const stop = route.find((one) => one.organisation.id === organisation);
  if (!stop) return route.length === 0 ? { meeting: 'cell', threshold: 'twoThirds' } : undefined;
  return stop.threshold && stop.meeting ? { meeting: stop.meeting, threshold: stop.threshold } : undefined;
}
