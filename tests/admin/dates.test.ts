import { describe, expect, test } from '@jest/globals';
import {
  addMonths,
  dayOf,
  daysBetween,
  dmy,
  dmyHm,
  endOfDay,
  isDay,
  typedDay,
  wholeMonths,
} from '../../admin/src/words/dates.ts';

describe('a typed day', () => {
  test.each([
    ['10032026', '2026-03-10'],
    ['10/03/2026', '2026-03-10'],
    ['1/3/2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['1-3-2026', '2026-03-01'],
    [' 10 03 2026 ', '2026-03-10'],
    ['2026-03-10', '2026-03-10'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (typed, day) => expect(typedDay(typed)).toBe(day));

  test.each(['', '29/02/2025', '31/04/2026', '10/13/2026', '1032026', '10/03/26', 'hôm nay', '10/03/1026'])(
    '%s is no day of the calendar',
    (typed) => expect(typedDay(typed)).toBeUndefined(),
  );
});

describe('days and moments as people read them', () => {
  test('a day is day, month, year; what is none is left as it stands', () => {
    expect(dmy('2026-03-10')).toBe('10/03/2026');
    expect(dmy('10/0')).toBe('10/0');
  });

  test('a moment is told by the clock of Vietnam', () => {
    expect(dmyHm('2026-03-10T18:05:00.000Z')).toBe('11/03/2026 01:05');
    expect(dayOf('2026-03-10T18:05:00.000Z')).toBe('2026-03-11');
  });

  test('what was known on a day is known until its end in Vietnam', () => {
    expect(endOfDay('2026-03-10')).toBe('2026-03-10T16:59:59.999Z');
  });
});

describe('reckoning', () => {
  test('twelve months later, clamped to the end of the month', () => {
    expect(addMonths('2025-03-10', 12)).toBe('2026-03-10');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-01-15', -12)).toBe('2025-01-15');
  });

  test('whole months are completed on the day itself', () => {
    expect(wholeMonths('2008-03-10', '2026-03-09')).toBe(215);
    expect(wholeMonths('2008-03-10', '2026-03-10')).toBe(216);
  });

  test('days between, forwards and back', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(isDay('2026-02-29')).toBe(false);
  });
});
