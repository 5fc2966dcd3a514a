import { addDays, dayOfWeek, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { daysOff, makeUpDays } from './holidays.ts';

/** Which days are worked. Data, since compensatory days and make-up Saturdays are announced year by year (D§4.15). */
export interface WorkingCalendar {
  isWorkingDay(day: PlainDate): boolean;
}

/**
 * The last day of a period of working days: the day that starts it is not counted, the last one runs to its end
 * (D§2.0; the counting is that of the law, the Party texts say nothing).
 * @param days at least 1
 */
export function addWorkingDays(
  from: PlainDate,
  days: number,
  calendar: WorkingCalendar = vietnameseCalendar,
): PlainDate {
  let day = from;
  for (let counted = 0; counted < days;) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) counted++;
  }
  return day;
}

/** Monday to Friday without public holidays and compensatory days off, and with make-up Saturdays. */
export const vietnameseCalendar: WorkingCalendar = {
  isWorkingDay(day) {
    if (makeUpDays.has(day)) return true;
    if (daysOff.has(day) || isFixedHoliday(day)) return false;
    const weekday = dayOfWeek(day);
    return weekday !== 0 && weekday !== 6;
  },
};

/** Holidays of the solar calendar: 1/1, 30/4, 1/5, 2/9 (a second day of 2/9 is announced each year, from 2021 on). */
function isFixedHoliday(day: PlainDate): boolean {
  const monthAndDay = day.slice(5);
  return FIXED.includes(monthAndDay) && yearOf(day) >= 1995;
}

const FIXED = ['01-01', '04-30', '05-01', '09-02'];
