import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../../../src/kernel/plain-date.ts';
import { countedFrom, partyAge, reachedOn } from '../../../src/register/member/party-age.ts';

const aDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1950-01-31', days));
const aGap = fc.record({ after: fc.integer({ min: 0, max: 15_000 }), long: fc.integer({ min: 1, max: 2_000 }) });
const gapsOf = (from: string, gaps: { after: number; long: number }[]) =>
  gaps.map(({ after, long }) => ({ from: addDays(from, after), to: addDays(from, after + long) }));

describe('the day on which party age reaches some years', () => {
  it('is clamped at the end of a month', () => {
    expect(reachedOn('1996-02-29', [], 30)).toBe('2026-02-28');
    expect(reachedOn('1996-02-29', [], 40)).toBe('2036-02-29');
  });

  it('is put off by a gap before it, not by one after it', () => {
    expect(reachedOn('1996-01-10', [{ from: '2000-01-01', to: '2001-01-01' }], 30)).toBe('2027-01-10');
    expect(reachedOn('1996-01-10', [{ from: '2026-01-11', to: '2027-01-01' }], 30)).toBe('2026-01-10');
    expect(reachedOn('1996-01-10', [{ from: '2026-01-01', to: '2026-02-01' }], 30)).toBe('2026-02-10');
  });

  it('is the first day on which party age is so many years', () => {
    fc.assert(
      fc.property(aDay, fc.array(aGap, { maxLength: 4 }), fc.integer({ min: 1, max: 60 }), (from, some, years) => {
        const gaps = gapsOf(from, some);
        const day = reachedOn(from, gaps, years);
        expect(partyAge(from, gaps, day).years).toBe(years);
        expect(partyAge(from, gaps, addDays(day, -1)).years).toBeLessThan(years);
      }),
    );
  });

  it('is counted from the decision, put later by all gaps together, once they are over', () => {
    fc.assert(
      fc.property(aDay, fc.array(aGap, { maxLength: 4 }), (from, some) => {
        const gaps = gapsOf(from, some);
        const late = addDays(from, 40_000);
        expect(countedFrom(from, gaps)).toBe(partyAge(from, gaps, late).from);
        const { years, months } = partyAge(from, gaps, late);
        expect(addMonths(countedFrom(from, gaps), years * 12 + months) <= late).toBe(true);
      }),
    );
  });
});
