import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Deadline } from '../deadline.ts';
import { monthsAfter } from '../policy/months.ts';
import { policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';

/**
 * The day on which the probation of who joined on a day is over, by the rules of that day: the ceremony and so many
 * months. Source: 294-QĐ/TW 4.2 (param `probationMonths`).
 */
export function probationEnds(joinDate: PlainDate): PlainDate {
  return monthsAfter(joinDate, policyOn('charter', joinDate).probationMonths);
}

/**
 * When the cell reviews who joined on a day: not before the probation is over, and within so many working days from
 * then. Source: 294-QĐ/TW 4.2; 06-HD/TW 4.2.
 */
export function reviewDeadlines(joinDate: PlainDate, calendar: WorkingCalendar): Deadline[] {
  const ends = probationEnds(joinDate);
  const { recognitionReviewDays } = policyOn('charter', ends);
  return [
    { kind: 'reviewFrom', on: ends },
    { kind: 'review', on: addWorkingDays(ends, recognitionReviewDays, calendar) },
  ];
}
