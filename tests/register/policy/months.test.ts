import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../../../src/kernel/plain-date.ts';
import { monthsAfter } from '../../../src/register/policy/months.ts';
import { days } from '../../kernel/days.ts';

describe('tháng (D§2.0, param monthEnd)', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2024-02-29', 48, '2028-02-29', '2028-02-29'],
    ['2025-08-31', 1, '2025-09-30', '2025-10-01'],
    ['2025-03-10', 12, '2026-03-10', '2026-03-10'],
    ['2025-12-31', 2, '2026-02-28', '2026-03-01'],
  ])('%s and %i months: %s, or by the other reading %s', (day, months, lastDay, dayAfter) => {
    expect(monthsAfter(day, months)).toBe(lastDay);
    expect(monthsAfter(day, months, 'lastDay')).toBe(lastDay);
    expect(monthsAfter(day, months, 'dayAfter')).toBe(dayAfter);
  });

  it('end on the same day number, or where there is none at the end of the month or a day later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 800 }), (day, months) => {
        const end = monthsAfter(day, months);
        expect(end).toBe(addMonths(day, months));
        const same = end.slice(8) === day.slice(8);
        // Clamped only at the last day of a month, which is earlier than the day asked for.
        expect(same || (addDays(end, 1).endsWith('-01') && end.slice(8) < day.slice(8))).toBe(true);
        expect(monthsAfter(day, months, 'dayAfter')).toBe(same ? end : addDays(end, 1));
      }),
    );
  });

  it('never turn the order of two days round', () => {
    fc.assert(
      fc.property(days, fc.nat(400), fc.nat(800), (day, later, months) => {
        for (const reading of ['lastDay', 'dayAfter'] as const) {
          const [first, second] = [day, addDays(day, later)].map((one) => monthsAfter(one, months, reading));
          expect(first! <= second!).toBe(true);
        }
      }),
    );
  });
});
