import { addDays, dayOfWeek, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { daysOff, makeUpDays } from './holidays.ts';
import type { CharterParameters } from './parameters.ts';
import { policyOn } from './policy.ts';

/** Which days are worked. Data, since compensatory days and make-up Saturdays are announced year by year (D§4.15). */
export interface WorkingCalendar {
  isWorkingDay(day: PlainDate): boolean;
}

/** What was announced of one year. */
export interface WorkingYear {
  daysOff: readonly PlainDate[];
  makeUpDays: readonly PlainDate[];
}

/**
 * The last day of a period of working days: the day that starts it is not counted, the last one runs to its end
 * (D§2.0; the counting is that of the law, the Party texts say nothing: param `workingDaysFrom`).
 * @param days at least 1
 */
export function addWorkingDays(
  from: PlainDate,
  days: number,
  calendar: WorkingCalendar,
  counted: CharterParameters['workingDaysFrom'] = policyOn('charter', from).workingDaysFrom,
): PlainDate {
  let day = counted === 'sameDay' ? addDays(from, -1) : from;
  for (let worked = 0; worked < days;) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) worked++;
  }
  return day;
}

/** The last day on which there are still so many working days to go before a day, which is not counted itself. */
export function subtractWorkingDays(before: PlainDate, days: number, calendar: WorkingCalendar): PlainDate {
  let day = before;
  for (let counted = 0; counted < days;) {
    day = addDays(day, -1);
    if (calendar.isWorkingDay(day)) counted++;
  }
  return day;
}

/**
 * Monday to Friday without public holidays and compensatory days off, and with make-up Saturdays.
 * @param years what was set by a command; of any other year what is announced in holidays.ts
 */
export function workingCalendar(years: ReadonlyMap<number, WorkingYear>): WorkingCalendar {
  return {
    isWorkingDay(day) {
      const set = years.get(yearOf(day)) ?? seededYear(yearOf(day));
      if (set.makeUpDays.includes(day)) return true;
      if (set.daysOff.includes(day) || isFixedHoliday(day)) return false;
      return !isWeekend(day);
    },
  };
}

/** The calendar as it is before anybody has set a year. */
export const seededCalendar: WorkingCalendar = workingCalendar(new Map());

/** What is known of a year without a command. */
export function seededYear(year: number): WorkingYear {
  return seeded.get(year) ?? NOTHING;
}

export function isWeekend(day: PlainDate): boolean {
  const weekday = dayOfWeek(day);
  return weekday === 0 || weekday === 6;
}

/** Holidays of the solar calendar: 1/1, 30/4, 1/5, 2/9 (a second day of 2/9 is announced each year, from 2021 on). */
function isFixedHoliday(day: PlainDate): boolean {
  return FIXED.includes(day.slice(5)) && yearOf(day) >= 1995;
}

const FIXED = ['01-01', '04-30', '05-01', '09-02'];
const NOTHING: WorkingYear = { daysOff: [], makeUpDays: [] };

const seeded: ReadonlyMap<number, WorkingYear> = new Map(
  [...new Set([...daysOff, ...makeUpDays].map(yearOf))].map((year) => [
    year,
    {
      daysOff: [...daysOff].filter((day) => yearOf(day) === year),
      makeUpDays: [...makeUpDays].filter((day) => yearOf(day) === year),
    },
  ]),
);
