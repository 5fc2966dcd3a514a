import { addDays, addMonths, type PlainDate } from '../../src/kernel/plain-date.ts';

/** What a question about a round must know of the rules; the caller takes it from them. */
export interface RoundAsked {
  on: PlainDate;
  reachedBy: PlainDate;
  after: PlainDate;
  milestones: readonly { years: number; since?: PlainDate }[];
  withLate: boolean;
  /** Months by which a badge may come early in serious illness: below a milestone of so many years, and from it on. */
  early: { below: number; from: number; milestone: number };
}

/** The last day from which party age may be counted to come to so many years by a day; months are clamped at their end. */
export function lastStart(day: PlainDate, years: number): PlainDate {
  let start = addMonths(day, -years * 12);
  while (addMonths(addDays(start, 1), years * 12) <= day) start = addDays(start, 1);
  return start;
}

/** Who reaches a milestone for this round: counted from a day between these, both included. */
export function startsOf({ reachedBy, after }: RoundAsked, { years, since }: RoundAsked['milestones'][number]) {
  const begins = since !== undefined && since > addDays(after, 1) ? addDays(since, -1) : after;
  return { from: addDays(lastStart(begins, years), 1), to: lastStart(reachedBy, years) };
}

/** Who does not reach a milestone for this round, but may be awarded it all the same in serious illness. */
export function earlyStarts({ reachedBy, early }: RoundAsked, { years }: RoundAsked['milestones'][number]) {
  const months = years >= early.milestone ? early.from : early.below;
  return { from: addDays(lastStart(reachedBy, years), 1), to: lastStart(addMonths(reachedBy, months), years) };
}

/** Who has reached a milestone by the round before, since it exists. */
export function missedStarts({ after }: RoundAsked, { years, since }: RoundAsked['milestones'][number]) {
  const from = since === undefined ? '' : addDays(lastStart(addDays(since, -1), years), 1);
  return { from, to: lastStart(after, years) };
}

/** The lowest milestone that was due at an earlier round and is still to be awarded. */
export function missedBy(start: PlainDate, highest: number, { after, milestones }: RoundAsked): number | undefined {
  return milestones.find(({ years, since = '' }) => {
    if (years <= highest) return false;
    const reached = addMonths(start, years * 12);
    return reached <= after && reached >= since;
  })?.years;
}
