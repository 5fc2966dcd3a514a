import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Deadline } from '../deadline.ts';
import { monthsAfter } from '../policy/months.ts';
import { policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';

/**
 * When the cell reviews who joined on a day: not before the twelve months of probation are over, and within thirty
 * working days from then. Source: 294-QĐ/TW 4.2; 06-HD/TW 4.2.
 */
export function reviewDeadlines(joinDate: PlainDate, calendar: WorkingCalendar): Deadline[] {
  const ends = monthsAfter(joinDate, policyOn('charter', joinDate).probationMonths);
  const { recognitionReviewDays } = policyOn('charter', ends);
  return [
    { kind: 'reviewFrom', on: ends },
    { kind: 'review', on: addWorkingDays(ends, recognitionReviewDays, calendar) },
  ];
}
