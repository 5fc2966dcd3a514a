import { addMonths, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { suspendedOn } from '../member/conduct.ts';
import type { Official, Probationary } from '../member/member.ts';
import { inOrder } from '../member/steps.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import type { Because, SelfReview } from './commands.ts';

type OnRoll = Probationary | Official;

/** What the ground asks for is there by the day of the cell's vote. Source: 294-QĐ/TW 8.1, 4.2, 5.2.7–5.2.8. */
export function grounded(member: OnRoll, because: Because, votedOn: PlainDate, charter: CharterParameters): void {
  switch (because.ground) {
    case 'abandonedActivity':
    case 'unpaidDues': {
      const months = [...new Set(because.months)].filter((month) => month <= votedOn.slice(0, 7)).sort();
      const { strikingMonths: needed, strikingMonthsWithin: within } = charter;
      if (mostWithin(months, within) < needed) throw refuse('leaving/too-few-months', { needed, within });
      return;
    }
    case 'returnedCard':
      if (member.status !== 'official') throw refuse('leaving/no-card-to-return');
      inOrder('because.on', because.on, votedOn, 'leaving/ground-after-vote');
      return;
    case 'weakenedWill': {
      const until = addMonths(because.educatedSince, charter.educationMonths);
      if (until > votedOn) throw refuse('leaving/education-too-short', { months: charter.educationMonths, until });
      return;
    }
    case 'poorQuality': {
      const years = [...new Set(because.years)].filter((year) => year <= yearOf(votedOn));
      const needed = charter.poorQualityYears;
      const running = years.some((first) => Array.from({ length: needed }).every((_, i) => years.includes(first + i)));
      if (!running) throw refuse('leaving/years-not-running', { needed });
      return;
    }
    case 'notRecognised':
      if (member.status !== 'probationary') throw refuse('leaving/not-on-probation');
      return;
    case 'interruptedByOwnFault':
      if (!member.conduct?.interruptedOn) throw refuse('leaving/not-interrupted');
      return;
    case 'politicalStandard':
    case 'impostor':
      return;
    default:
      return because satisfies never;
  }
}

/** The largest number of these months within a calendar year, or within any twelve months running. */
function mostWithin(months: readonly string[], within: CharterParameters['strikingMonthsWithin']): number {
  const counts = months.map((first) => {
    const last = within === 'calendarYear' ? `${first.slice(0, 4)}-12` : addMonths(`${first}-01`, 11).slice(0, 7);
    return months.filter((month) => first <= month && month <= last).length;
  });
  return Math.max(0, ...counts);
}

/** The member reviewed themself; or was called often enough; or refused outright. Source: 06-HD/TW 11.1a. */
export function reviewed(review: SelfReview, votedOn: PlainDate, charter: CharterParameters): void {
  switch (review.is) {
    case 'given':
      return;
    case 'notWritten': {
      const calls = new Set(review.calledOn.filter((day) => day <= votedOn)).size;
      if (calls < charter.selfReviewCalls)
        throw refuse('leaving/too-few-calls', { calls, needed: charter.selfReviewCalls });
      return;
    }
    case 'refused':
      inOrder('selfReview.on', review.on, votedOn, 'leaving/ground-after-vote');
      return;
    default:
      return review satisfies never;
  }
}

/** An official member who deserves expulsion is expelled, not struck and not let go. Source: D§2.7. */
export function notToBeExpelled(member: OnRoll): void {
  if (member.status === 'official' && member.conduct?.violation === 'deservesExpulsion')
    throw refuse('leaving/expulsion-due');
}

/** Nobody leaves at the own request while something is held against them: discipline first. Source: 06-HD/TW 11.2. */
export function nothingPending(member: OnRoll, day: PlainDate): void {
  const { conduct } = member;
  if (conduct && (conduct.inspections.length > 0 || conduct.violation || suspendedOn(conduct, day)))
    throw refuse('leaving/violation-pending');
}

/** Expulsion is for official members. Source: Điều lệ 35; D§1. */
export function expellable(member: OnRoll): Official {
  if (member.status !== 'official') throw refuse('leaving/probationary-not-expelled');
  return member;
}
