import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { policyOn } from './policy.ts';
import type { CharterParameters } from './parameters.ts';

/**
 * The same day so many months later; where that month has no such day, its last one, or the day after it
 * (D§2.0, param `monthEnd`; 29/02 + 12 months → 28/02).
 * @param months may be negative
 */
export function monthsAfter(
  day: PlainDate,
  months: number,
  monthEnd: CharterParameters['monthEnd'] = policyOn('charter', day).monthEnd,
): PlainDate {
  const sameOrLast = addMonths(day, months);
  const clamped = sameOrLast.slice(8) !== day.slice(8);
  return clamped && monthEnd === 'dayAfter' ? addDays(sameOrLast, 1) : sameOrLast;
}
