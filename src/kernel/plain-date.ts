/**
 * A day of the calendar, `YYYY-MM-DD`, without hour or time zone: what a decision paper carries.
 * Days are compared as strings, which sort as the calendar does.
 */
export type PlainDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True if `text` is a day that exists (30/02 does not). */
export function isPlainDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The same day number `months` later (or earlier, if negative), clamped to the last day of the target
 * month: 29/02/2024 + 12 months is 28/02/2025 (D§2.0, param `monthEnd`).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return plainDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** `days` calendar days later (or earlier, if negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  const [year, month, day] = parts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return plainDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/**
 * Whole months completed from `from` to `to`: the month of a birthday counts from the birthday on.
 * Negative if `to` lies before `from`.
 */
export function completedMonths(from: PlainDate, to: PlainDate): number {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Calendar days from `from` to `to`; negative if `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return new Date(utc(date)).getUTCDay();
}

/** The year of a date. */
export function yearOf(date: PlainDate): number {
  return parts(date)[0];
}

/** As screens and papers show it: `dd/mm/yyyy`. */
export function dmy(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** The day on which an instant falls in Vietnam (UTC+7, no daylight saving). */
export function dayInVietnam(instant: Date): PlainDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The later of two dates. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}

function parts(date: PlainDate): [year: number, month: number, day: number] {
  const match = PATTERN.exec(date);
  if (!match) throw new RangeError(`not a date: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function plainDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function utc(date: PlainDate): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day);
}
