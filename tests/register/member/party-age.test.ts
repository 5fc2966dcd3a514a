import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween } from '../../../src/kernel/plain-date.ts';
import { partyAge } from '../../../src/register/member/party-age.ts';

const aDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1930-02-03', days));
const aGap = fc.record({ from: aDay, days: fc.integer({ min: 1, max: 4000 }) }).map(({ from, days }) => ({
  from,
  to: addDays(from, days),
}));

describe('party age', () => {
  it.each([
    ['the day of the decision', '1990-05-19', '1990-05-19', [0, 0, 0]],
    ['a day before the anniversary', '1990-05-19', '2020-05-18', [29, 11, 29]],
    ['the anniversary', '1990-05-19', '2020-05-19', [30, 0, 0]],
    ['some days after a month', '1990-05-19', '2020-07-01', [30, 1, 12]],
    ['the end of a short month', '2024-02-29', '2025-02-28', [1, 0, 0]],
    ['a day before the decision', '1990-05-19', '1990-05-18', [0, 0, 0]],
  ])('counts whole months and days: %s', (_, from, day, [years, months, days]) => {
    expect(partyAge(from, [], day)).toEqual({ from, years, months, days });
  });

  it('leaves gaps out: the count begins later by their length', () => {
    const gap = { from: '2000-01-01', to: '2001-01-01' };
    expect(partyAge('1990-05-19', [gap], '2020-05-19')).toEqual({
      from: '1991-05-20',
      years: 28,
      months: 11,
      days: 29,
    });
  });

  it('counts a gap that is not over up to the day asked about', () => {
    const gap = { from: '2020-01-01', to: '2030-01-01' };
    const before = partyAge('1990-01-01', [gap], '2020-01-01');
    expect(before).toMatchObject({ years: 30, months: 0, days: 0 });
    expect(partyAge('1990-01-01', [gap], '2020-01-02')).toMatchObject({ years: 30, months: 0, days: 0 });
  });

  it('is what remains of the days once each day of a gap is taken off, however gaps overlap', () => {
    fc.assert(
      fc.property(aDay, fc.array(aGap, { maxLength: 5 }), fc.integer({ min: -9, max: 3000 }), (from, gaps, days) => {
        const day = addDays(from, days);
        const age = partyAge(from, gaps, day);
        let counted = 0;
        for (let at = from; at < day; at = addDays(at, 1)) {
          if (!gaps.some((gap) => gap.from <= at && at < gap.to)) counted += 1;
        }
        expect(daysBetween(age.from, day < from ? age.from : day)).toBe(counted);
      }),
      { numRuns: 25 },
    );
  });

  it('never grows by a gap, and from one day to the next by a day at most', () => {
    fc.assert(
      fc.property(aDay, aGap, aDay, (from, gap, day) => {
        const [whole, less] = [partyAge(from, [], day), partyAge(from, [gap], day)];
        expect(inDays(less, day)).toBeLessThanOrEqual(inDays(whole, day));
        const tomorrow = partyAge(from, [gap], addDays(day, 1));
        expect(inDays(tomorrow, addDays(day, 1)) - inDays(less, day)).toBeGreaterThanOrEqual(0);
        expect(inDays(tomorrow, addDays(day, 1)) - inDays(less, day)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('puts together again: begin, months and days reach the day', () => {
    fc.assert(
      fc.property(aDay, aDay, (from, day) => {
        const age = partyAge(from, [], day);
        const reached = addDays(addMonths(age.from, age.years * 12 + age.months), age.days);
        expect(reached).toBe(day < from ? from : day);
        expect(age.months).toBeLessThan(12);
        expect(age.days).toBeLessThan(31);
      }),
    );
  });
});

function inDays(age: { from: string }, day: string): number {
  return Math.max(0, daysBetween(age.from, day));
}
