import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek } from '../../../src/kernel/plain-date.ts';
import {
  addWorkingDays as add,
  seededCalendar,
  type WorkingCalendar,
  workingCalendar,
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

  it('may be read as counted from the day itself: then a period ends a working day earlier where it starts on one', () => {
    fc.assert(
      fc.property(days, few, (from, count) => {
        const [usual, sameDay] = (['dayAfter', 'sameDay'] as const).map((reading) =>
          add(from, count, seededCalendar, reading),
        );
        expect(seededCalendar.isWorkingDay(sameDay!)).toBe(true);
        if (!seededCalendar.isWorkingDay(from)) expect(sameDay).toBe(usual);
        else expect(add(from, count + 1, seededCalendar, 'sameDay')).toBe(usual);
      }),
    );
  });

  it('count a make-up Saturday and leave out what it was worked for, each by one', () => {
    const plain = workingCalendar(new Map([[2027, { daysOff: [], makeUpDays: [] }]]));
    const exchanged = workingCalendar(new Map([[2027, { daysOff: ['2027-06-07'], makeUpDays: ['2027-06-12'] }]]));
    const starts = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2027-04-20', offset));
    fc.assert(
      fc.property(starts, few, (from, count) => {
        const end = add(from, count, exchanged);
        const within = (day: string) => (from < day && day <= end ? 1 : 0);
        let usual = 0;
        for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (plain.isWorkingDay(day)) usual++;
        expect(count).toBe(usual - within('2027-06-07') + within('2027-06-12'));
      }),
    );
  });
});
