import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  completedMonths,
  dayInVietnam,
  dayOfWeek,
  daysBetween,
  dmy,
  isPlainDate,
  laterOf,
  yearOf,
} from '../../src/kernel/plain-date.ts';
import { days } from './days.ts';

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2025-04-31', false],
    ['2025-12-31', true],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-01-00', false],
    ['0000-01-01', false],
    ['0001-01-01', true],
    ['2025-1-1', false],
    ['01/02/2025', false],
    ['2025-01-01T00:00', false],
    [' 2025-01-01', false],
    ['', false],
  ])('%j exists: %s', (text, exists) => {
    expect(isPlainDate(text)).toBe(exists);
  });

  it('refuses to reckon with what is no date', () => {
    expect(() => addMonths('01/02/2025', 1)).toThrow(RangeError);
    expect(() => addDays('', 1)).toThrow(RangeError);
  });

  it('is shown day first', () => expect(dmy('2026-03-09')).toBe('09/03/2026'));

  it('is that of Vietnam, seven hours ahead', () => {
    expect(dayInVietnam(new Date('2026-03-09T16:59:59.999Z'))).toBe('2026-03-09');
    expect(dayInVietnam(new Date('2026-03-09T17:00:00Z'))).toBe('2026-03-10');
  });

  it('has a year and a day of the week', () => {
    expect(yearOf('2026-11-22')).toBe(2026);
    expect(dayOfWeek('2026-11-22')).toBe(0);
    expect(dayOfWeek('2026-11-21')).toBe(6);
  });

  it('is the later of two', () => {
    expect(laterOf('2026-01-01', '2025-12-31')).toBe('2026-01-01');
    expect(laterOf('2025-12-31', '2026-01-01')).toBe('2026-01-01');
  });
});

describe('months', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -13, '2023-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ['2007-08-11', '2025-08-10', 215],
    ['2007-08-11', '2025-08-11', 216],
    ['2004-02-29', '2022-02-27', 215],
    ['2004-02-29', '2022-02-28', 216],
    ['2025-01-31', '2025-02-27', 0],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-03-10', '2025-03-09', -1],
    ['2025-03-10', '2025-02-10', -1],
    ['2025-03-10', '2025-02-09', -2],
    ['2025-03-10', '2025-03-10', 0],
  ])('from %s to %s are %i completed ones', (from, to, months) => {
    expect(completedMonths(from, to)).toBe(months);
  });

  const months = fc.integer({ min: -600, max: 600 });

  it('fall on the same day number, or on the last of the month', () => {
    fc.assert(
      fc.property(days, months, (day, count) => {
        const there = addMonths(day, count);
        expect(isPlainDate(there)).toBe(true);
        if (there.slice(8) === day.slice(8)) return;
        expect(there.slice(8) < day.slice(8)).toBe(true);
        expect(addDays(there, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('never overtake each other: later days stay later, more months are later', () => {
    fc.assert(
      fc.property(days, days, months, (one, other, count) => {
        const [early, late] = [one, other].sort() as [string, string];
        expect(addMonths(early, count) <= addMonths(late, count)).toBe(true);
        expect(addMonths(one, count) < addMonths(one, count + 1)).toBe(true);
      }),
    );
  });

  it('are undone up to the end of a month', () => {
    fc.assert(
      fc.property(days, months, (day, count) => {
        const back = addMonths(addMonths(day, count), -count);
        expect(back <= day && back.slice(0, 7) === day.slice(0, 7)).toBe(true);
        if (Number(day.slice(8)) <= 28) expect(back).toBe(day);
      }),
    );
  });

  it('are completed exactly when that many can be added', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const count = completedMonths(from, to);
        expect(addMonths(from, count) <= to).toBe(true);
        expect(addMonths(from, count + 1) > to).toBe(true);
      }),
    );
    fc.assert(fc.property(days, months, (day, count) => completedMonths(day, addMonths(day, count)) === count));
  });
});

describe('days', () => {
  const few = fc.integer({ min: -50_000, max: 50_000 });

  it('are added and taken away, and counted', () => {
    fc.assert(
      fc.property(days, few, (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(dayOfWeek(addDays(day, 7))).toBe(dayOfWeek(day));
      }),
    );
  });

  it('sort as strings', () => {
    fc.assert(fc.property(days, days, (one, other) => one < other === daysBetween(one, other) > 0));
  });

  it('cross the ends of months and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
