/** Days of the calendar as people type and read them; they are `YYYY-MM-DD` strings everywhere else. */

/** True if `text` is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return year >= 1850 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * A typed day: `10032026`, `10/03/2026`, `10.3.2026`, `10-3-2026` or `2026-03-10`.
 * @returns `YYYY-MM-DD`, or undefined if it is no day of the calendar
 */
export function typedDay(text: string): string | undefined {
  const typed = text.trim();
  const match = /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? /^(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})$/.exec(typed);
  const day = match ? `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : typed;
  return isDay(day) ? day : undefined;
}

/** `10/03/2026`. What is no day is shown as it stands. */
export function dmy(day: string): string {
  return isDay(day) ? day.split('-').reverse().join('/') : day;
}

/** An instant on the clock of Vietnam: `10/03/2026 08:05`. */
export function dmyHm(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${dmy(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** The last instant of a day in Vietnam: what was known when that day ended. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T23:59:59.999+07:00`)).toISOString();
}

/** The day in Vietnam on which an instant falls. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** So many days after a day. */
export function addDays(day: string, days: number): string {
  const on = new Date(`${day}T00:00:00Z`);
  on.setUTCDate(on.getUTCDate() + days);
  return on.toISOString().slice(0, 10);
}

/** The same day number `months` later, clamped to the end of the month: 29/02 + 12 months is 28/02. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const targetDay = Math.min(date, daysIn(targetYear, targetMonth));
  return `${targetYear}-${String(targetMonth).padStart(2, '0')}-${String(targetDay).padStart(2, '0')}`;
}

/** Calendar days from one day to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `Tháng` as lists of months show it: `03/2026`. */
export function monthYear(month: string): string {
  return month.split('-').reverse().join('/');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole months completed from one day to another. */
export function wholeMonths(from: string, to: string): number {
  const [fromYear, fromMonth] = from.split('-').map(Number) as [number, number];
  const [toYear, toMonth] = to.split('-').map(Number) as [number, number];
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) <= to ? months : months - 1;
}
