import { isPlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import type { RefusalValues } from '../../kernel/refusal.ts';

/** What a file holds in a cell: text in a csv file, any of these in a workbook. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A value, or why the cell holds none. */
export type Read<Value> = { value: Value } | { wrong: string; values: RefusalValues };

/** The cell as text, composed (NFC), as it was typed otherwise; empty if there is nothing in it. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).normalize('NFC');
}

const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00(?:\.000)?Z?| 00:00:00)?$/;
/** Serial numbers of spreadsheets from 1927 to 2119; smaller whole numbers are more likely years. */
const SERIAL = /^\d{5}$/;

/**
 * A day: dd/mm/yyyy, d/m/yyyy, yyyy-mm-dd, a date cell or the serial number of a spreadsheet. Day and month are never
 * exchanged: 03/25/2024 is no day.
 */
export function dateOf(cell: Cell): Read<PlainDate> {
  if (cell instanceof Date) return { value: cell.toISOString().slice(0, 10) };
  const typed = textOf(cell).trim();
  const refused = (wrong: string) => ({ wrong, values: { value: typed.slice(0, 40) } });
  if (/^\d{4}$/.test(typed)) return refused('import/year-only');
  if (SERIAL.test(typed)) return { value: fromSerial(Number(typed)) };
  const dayFirst = DAY_FIRST.exec(typed);
  const yearFirst = YEAR_FIRST.exec(typed);
  if (!dayFirst && !yearFirst) return refused('import/not-a-date');
  const [year, month, day] = dayFirst ? [dayFirst[3]!, dayFirst[2]!, dayFirst[1]!] : yearFirst!.slice(1);
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isPlainDate(date) ? { value: date } : refused('import/no-such-day');
}

/** Day 1 is 1 January 1900, and 29 February 1900 is counted although it never was. */
function fromSerial(serial: number): PlainDate {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** A run of digits, spaces and dots between them left out; leading zeros stand only if the cell is text. */
export function digitsOf(cell: Cell): Read<string> {
  const typed = textOf(cell).trim();
  if (typeof cell === 'number' && !Number.isSafeInteger(cell))
    return { wrong: 'import/lost-digits', values: { value: typed } };
  if (/^\d([.,]\d+)?E\+\d+$/i.test(typed)) return { wrong: 'import/lost-digits', values: { value: typed } };
  const digits = typed.replace(/[ .]/g, '');
  return /^\d+$/.test(digits)
    ? { value: digits }
    : { wrong: 'import/not-digits', values: { value: typed.slice(0, 40) } };
}
