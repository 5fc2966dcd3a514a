import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { AllotBadgeNumbers, OpenBadgeSeries } from '../../../src/register/badge/commands.ts';
import {
  allotBadgeNumbers,
  badgeSeriesDecider,
  openBadgeSeries,
  type BadgeSeries,
} from '../../../src/register/badge/series.ts';
import { memberAfter } from '../given.ts';
import { PERSON } from '../people.ts';
import { PROVINCE } from '../places.ts';
import { admittedOn, awarded } from './acts.ts';

const today = { today: '2026-11-22' };
const empty = badgeSeriesDecider.initial(PROVINCE);
const waiting = memberAfter(awarded(admittedOn('1996-05-01'), 30));
const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `${PERSON.slice(0, -4)}${String(1000 + index)}`);

function folded(state: BadgeSeries, events: readonly object[]): BadgeSeries {
  return events.reduce<BadgeSeries>((so, event) => badgeSeriesDecider.evolve(so, event as StoredEvent as never), state);
}

function opened(milestone: number, next: number, symbol = 'HN', state = empty, more: object = {}): BadgeSeries {
  const { events } = openBadgeSeries(state, OpenBadgeSeries.parse({ milestone, symbol, next, ...more }), today);
  return folded(state, events);
}

function allot(state: BadgeSeries, count: number, milestone = 30, member: typeof waiting | undefined = waiting) {
  const members = ids(count);
  const { events } = allotBadgeNumbers(state, AllotBadgeNumbers.parse({ milestone, members }), {
    ...today,
    members: members.map((id) => ({ id, member })),
  });
  const numbers = (events[0]!.data as { numbers: { number: string }[] }).numbers.map(({ number }) => number);
  return { numbers, state: folded(state, events) };
}

function refusal(act: () => unknown): Refusal | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('dãy số Huy hiệu', () => {
  it('[DHTN-2.5.2] numbers bear the province’s symbol, the letter and the digits of their type', () => {
    expect(allot(opened(30, 5001, 'NB'), 2).numbers).toEqual(['NB 00005001', 'NB 00005002']);
    const of45 = memberAfter(awarded(admittedOn('1981-05-01', { badges: [30, 40] }), 45));
    expect(allot(opened(45, 7), 1, 45, of45).numbers).toEqual(['HN E0000007']);
    const of90 = memberAfter(awarded(admittedOn('1936-05-01'), 90));
    expect(allot(opened(90, 9), 1, 90, of90).numbers).toEqual(['HN 09']);
  });

  it('of 35 and 95 years the form is not known, and must be said', () => {
    expect(refusal(() => opened(35, 1))?.code).toBe('badge/form-not-known');
    expect(opened(35, 1, 'HN', empty, { digits: 8 }).byMilestone.get(35)).toMatchObject({ digits: 8 });
    expect(refusal(() => opened(30, 1, 'HN', empty, { digits: 3 }))?.code).toBe('badge/form-is-set');
    expect(refusal(() => opened(33, 1))?.code).toBe('badge/unknown-milestone');
  });

  it('only goes up, also after provinces were merged', () => {
    const used = allot(opened(30, 1), 5).state;
    expect(refusal(() => opened(30, 5, 'HN', used))?.code).toBe('badge/series-goes-up');
    expect(allot(opened(30, 5001, 'HN', used), 1).numbers).toEqual(['HN 00005001']);
    expect(
      openBadgeSeries(used, OpenBadgeSeries.parse({ milestone: 30, symbol: 'HN', next: 6 }), today).events,
    ).toEqual([]);
  });

  it('gives a number only to whom this committee decided a badge, and who has none', () => {
    const state = opened(30, 1);
    expect(refusal(() => allot(empty, 1))?.code).toBe('badge/series-not-open');
    const undecided = refusal(() => allot(state, 2, 30, memberAfter(admittedOn('1996-05-01'))));
    expect(undecided?.items).toMatchObject([{ code: 'badge/not-decided' }, { code: 'badge/not-decided' }]);
    const has = memberAfter(awarded(admittedOn('1996-05-01'), 30, { number: 'HN 00000001' }));
    expect(refusal(() => allot(state, 1, 30, has))?.items).toMatchObject([{ code: 'badge/numbered-already' }]);
    const elsewhere = opened(30, 1, 'HN', badgeSeriesDecider.initial('another'));
    expect(refusal(() => allot(elsewhere, 1))?.items).toMatchObject([{ code: 'badge/not-decided' }]);
    const twice = { milestone: 30, members: [PERSON, PERSON] };
    const context = { ...today, members: [] };
    expect(refusal(() => allotBadgeNumbers(state, twice, context))?.code).toBe('badge/member-twice');
    expect(refusal(() => allot(opened(90, 99), 2, 90))?.code).toBe('badge/members-refused');
    const of90 = memberAfter(awarded(admittedOn('1936-05-01'), 90));
    expect(refusal(() => allot(opened(90, 99), 2, 90, of90))?.code).toBe('badge/series-exhausted');
  });

  it('never gives a number twice, whatever is opened and allotted', () => {
    const step = fc.oneof(
      fc.record({ open: fc.integer({ min: 1, max: 500 }) }),
      fc.record({ allot: fc.integer({ min: 1, max: 20 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state = opened(30, 1);
        const given: string[] = [];
        for (const one of steps) {
          try {
            if ('open' in one) state = opened(30, one.open, 'HN', state);
            else {
              const { numbers, state: after } = allot(state, one.allot);
              given.push(...numbers);
              state = after;
            }
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        expect(new Set(given).size).toBe(given.length);
        expect([...given].sort()).toEqual(given);
      }),
    );
  });
});
