import { addDays, addMonths, dayInVietnam } from '../../src/kernel/plain-date.ts';

/** Today in Vietnam, as the server has it. */
export const today = dayInVietnam(new Date());

/** So many days before today. */
export const daysAgo = (days: number) => addDays(today, -days);

/** So many months before today. */
export const monthsAgo = (months: number) => addMonths(today, -months);
