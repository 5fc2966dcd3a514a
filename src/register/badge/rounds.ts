import { addDays, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { policyOn, type PolicyFor } from '../policy/policy.ts';
import { policyVersions } from '../policy/versions.ts';
import { subtractWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import { roundBefore } from './award.ts';

/** A round of presentation, as lists and forecasts are asked about it. */
export interface Round {
  on: PlainDate;
  /** A milestone is due that party age reaches up to this day, and after `after`. */
  reachedBy: PlainDate;
  /** The last day that belonged to the round before. */
  after: PlainDate;
  /** The files are with who decides by then. */
  fileBy: PlainDate;
  /** In years, from the lowest; one that exists since a day only counts for who reaches it from then on. */
  milestones: readonly { years: number; since?: PlainDate }[];
  /** Who missed a milestone is to be made up for at the next round; at a later one nobody is known to have. */
  withLate: boolean;
  /** Months by which a badge may come early in serious illness: below a milestone of so many years, and from it on. */
  early: { below: number; from: number; milestone: number };
}

/** The round on a day; one that the province sets itself takes in who reaches a milestone by that day. */
export function roundOn(on: PlainDate, calendar: WorkingCalendar, today: PlainDate, policyFor: PolicyFor): Round {
  const charter = policyFor('charter', on);
  const known = charter.badgeRounds.find(({ day }) => on.endsWith(`-${day}`));
  return {
    on,
    reachedBy: known ? `${yearOf(on)}-${known.reachedBy}` : on,
    after: roundBefore(on, charter),
    fileBy: subtractWorkingDays(on, charter.badgeFileDays, calendar),
    milestones: charter.badgeMilestones.map((years) => ({ years, since: sinceOf(years) })),
    withLate: on <= nextRound(today),
    early: charter.badgeEarlyMonths,
  };
}

/** The first round on a day or after it. */
export function nextRound(day: PlainDate): PlainDate {
  const { badgeRounds } = policyOn('charter', day);
  return [yearOf(day), yearOf(day) + 1]
    .flatMap((year) => badgeRounds.map((round) => `${year}-${round.day}`))
    .find((round) => round >= day)!;
}

/** The rounds to come, from a day on. @param count how many */
export function roundsFrom(day: PlainDate, count: number): PlainDate[] {
  const rounds: PlainDate[] = [];
  for (let from = day; rounds.length < count; from = addDays(rounds.at(-1)!, 1)) rounds.push(nextRound(from));
  return rounds;
}

/** From when a milestone exists; undefined if it always did. */
function sinceOf(years: number): PlainDate | undefined {
  const first = policyVersions.charter.findIndex(({ changes }) => changes.badgeMilestones?.includes(years));
  return first > 0 ? policyVersions.charter[first]!.effectiveFrom : undefined;
}
