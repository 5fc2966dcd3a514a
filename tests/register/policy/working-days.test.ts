import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek } from '../../../src/kernel/plain-date.ts';
import {
  addWorkingDays as add,
  seededCalendar,
  type WorkingCalendar,
} from '../../../src/register/policy/working-days.ts';
import { days } from '../../kernel/days.ts';

const addWorkingDays = (from: string, count: number, calendar: WorkingCalendar = seededCalendar) =>
  add(from, count, calendar);

describe('ngày làm việc (D§2.0, D§4.15)', () => {
  it.each([
    ['a Monday', '2026-11-23', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['New Year', '2026-01-01', false],
    ['its day off in exchange', '2026-01-02', false],
    ['the Saturday worked for it', '2026-01-10', true],
    ['Tết', '2026-02-17', false],
    ['Giỗ Tổ, on the Monday after its Sunday', '2026-04-27', false],
    ['30/4', '2026-04-30', false],
    ['1/5', '2026-05-01', false],
    ['the National Day', '2026-09-02', false],
    ['its second day', '2026-09-01', false],
    ['the day off in exchange', '2026-08-31', false],
    ['the Saturday worked for that', '2026-08-22', true],
    ['2/5/2025, for Saturday 26/4 worked', '2025-05-02', false],
    ['26/4/2025', '2025-04-26', true],
  ])('%s', (_what, day, worked) => {
    expect(seededCalendar.isWorkingDay(day)).toBe(worked);
  });

  it('are counted without the day that starts the period', () => {
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-22', 1)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', 5)).toBe('2026-11-30');
    expect(addWorkingDays('2026-02-13', 1)).toBe('2026-02-23');
  });

  const few = fc.integer({ min: 1, max: 70 });

  it('end on a working day, as many of them after the start', () => {
    fc.assert(
      fc.property(days, few, (from, count) => {
        const end = addWorkingDays(from, count);
        let worked = 0;
        for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) {
          if (seededCalendar.isWorkingDay(day)) worked++;
        }
        expect(worked).toBe(count);
        expect(seededCalendar.isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it('never end earlier for a later start, and add up', () => {
    fc.assert(
      fc.property(days, few, few, (from, first, second) => {
        expect(addWorkingDays(from, first) <= addWorkingDays(addDays(from, 1), first)).toBe(true);
        expect(addWorkingDays(addWorkingDays(from, first), second)).toBe(addWorkingDays(from, first + second));
      }),
    );
  });

  it('are Monday to Friday where a calendar knows no holiday', () => {
    const plain = { isWorkingDay: (day: string) => ![0, 6].includes(dayOfWeek(day)) };
    expect(addWorkingDays('2026-02-13', 30, plain)).toBe('2026-03-27');
  });
});
