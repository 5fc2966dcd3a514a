import { describe, expect, it } from '@jest/globals';
import { fallen, notBefore, table } from '../../bench/compare.ts';
import { inPairs, measuredBy, percentile } from '../../bench/measure.ts';
import { growingTo, scales } from '../../bench/scales.ts';
import type { Result } from '../../bench/suite.ts';

const result = (name: string, better: 'higher' | 'lower', ratio: number | null, goal = 1): Result => ({
  ...{ name, better, ratio, goal, value: ratio, peerValue: 1, unit: 'ms', peer: 'a peer' },
  ...(ratio === null && { reason: 'no peer' }),
});

describe('what fell', () => {
  it('is told where a ratio got worse by more than 15 %, whichever way is better', () => {
    const before = [
      result('a', 'higher', 1),
      result('b', 'lower', 1),
      result('c', 'higher', 1),
      result('d', 'lower', 1),
    ];
    const now = [
      result('a', 'higher', 0.8),
      result('b', 'lower', 1.2),
      result('c', 'higher', 0.9),
      result('d', 'lower', 0.5),
    ];

    expect(fallen(before, now).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('is not judged where one of the runs did not measure it', () => {
    expect(fallen([result('a', 'higher', null)], [result('a', 'higher', 1)])).toEqual([]);
    expect(fallen([result('a', 'higher', 1)], [result('a', 'higher', null), result('b', 'lower', 9)])).toEqual([]);
  });
});

describe('what was measured on a server', () => {
  const on = (server: string, ratio: number) => ({ ...result('a', 'higher', ratio), server });

  it('is held only against the same server', () => {
    expect(fallen([on('one', 1)], [on('other', 0.1)])).toEqual([]);
    expect(fallen([on('one', 1)], [on('one', 0.1)])).toHaveLength(1);
  });

  it('is told to be new where the earlier run has it from another one, or not at all', () => {
    const now = [on('other', 1), result('b', 'higher', 1), result('c', 'higher', null), result('d', 'higher', 1)];

    expect(notBefore([on('one', 1), result('d', 'higher', 1)], now)).toEqual(['a', 'b']);
  });
});

describe('growth to a number of events', () => {
  it('is measured from 100,000 events, or from a tenth of it if that is less', () => {
    const members = (events: number) => {
      const { growthFrom, growthTo } = growingTo(scales.small, events);
      return [growthFrom.members, growthTo.members];
    };

    expect(members(9_000_000)).toEqual([11_112, 1_000_000]);
    expect(members(90_000)).toEqual([1_000, 10_000]);
  });
});

describe('the table', () => {
  it('marks a missed goal, and says why nothing was measured', () => {
    const lines = table([result('a', 'higher', 0.5), result('b', 'lower', 0.5), result('c', 'lower', null)]).split(
      '\n',
    );

    expect(lines[1]).toMatch(/^a .* MISSED$/);
    expect(lines[2]).toMatch(/^b .* reached$/);
    expect(lines[3]).toMatch(/^c .* not measured: no peer$/);
  });
});

describe('pairs', () => {
  it('are taken one side right after the other, taking turns at going first', async () => {
    const order: string[] = [];
    const side = (name: string) => () => order.push(name);

    await inPairs(3, side('ours'), side('peer'));

    expect(order).toEqual(['ours', 'peer', 'peer', 'ours', 'ours', 'peer']);
  });

  it('come to the median of each side and of their ratios', () => {
    const pairs = [
      { value: 10, peerValue: 10 },
      { value: 30, peerValue: 10 },
      { value: 8, peerValue: 4 },
    ];

    expect(measuredBy(pairs)).toEqual({ value: 10, peerValue: 10, ratio: 2 });
  });

  it('know the value below which a share lies', () => {
    const values = Array.from({ length: 200 }, (_, index) => index + 1);

    expect(percentile(values, 0.99)).toBe(198);
    expect(percentile(values, 0.5)).toBe(100);
    expect(percentile([7], 0.99)).toBe(7);
  });
});
