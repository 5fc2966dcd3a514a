import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policyOn } from '../../../src/register/policy/policy.ts';
import type { CharterParameters } from '../../../src/register/policy/parameters.ts';
import {
  judgeVote,
  leftOutGround,
  meetingKind,
  type LeftOutGround,
  type MeetingKind,
} from '../../../src/register/policy/votes.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';

const charter = policyOn('charter', '2026-09-10');
const everywhere: LeftOutGround[] = ['temporarilyInAnotherOrganisation', 'suspended', 'prosecuted'];

/** Who may be left out where, as 294-QĐ/TW 9.3.1–9.3.3, 11.4.4 and 06-HD/TW 14.2 have it: told once more, apart from the rule. */
const allowed: Record<MeetingKind, LeftOutGround[]> = {
  cell: [...everywhere, 'exempt'],
  congress: [...everywhere, 'exempt', 'absentWithLeave'],
  delegateCongress: ['convenerAbsentThroughout', 'delegateWithoutAlternate'],
  committee: everywhere,
  standingCommittee: everywhere,
  permanentBoard: everywhere,
};
const readings: [string, Partial<CharterParameters>, MeetingKind, LeftOutGround][] = [
  ['a sister cell deducted', { deductSisterCell: true }, 'cell', 'temporarilyInSisterCell'],
  ['leave deducted at meetings', { deductLeaveAtMeetings: true }, 'cell', 'absentWithLeave'],
];

function judged(meeting: MeetingKind, grounds: LeftOutGround[], summoned: number, by = charter as CharterParameters) {
  const present = summoned - grounds.length;
  const tally = { summoned, leftOut: grounds.map((ground) => ({ ground })), present, inFavour: present };
  try {
    return judgeVote({ ...tally, against: 0, invalid: 0 }, meeting, 'twoThirds', by);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const pairs = meetingKind.options.flatMap((meeting) =>
  leftOutGround.options.map((ground) => [meeting, ground] as const),
);

describe('tổng số phải tính, by meeting and ground', () => {
  it.each(pairs)('%s: %s', (meeting, ground) => {
    const one = judged(meeting, [ground], 9);
    if (allowed[meeting].includes(ground)) expect(one).toEqual({ denominator: 8, needed: 6, carried: true });
    else expect(one).toBe('vote/ground-not-known');
  });

  it.each(readings)('by another reading: %s', (_, changes, meeting, ground) => {
    const other = { ...charter, ...changes };
    expect(judged(meeting, [ground], 9, other)).toMatchObject({ denominator: 8 });
    for (const kind of meetingKind.options.filter((one) => one !== meeting && !allowed[one].includes(ground))) {
      expect(judged(kind, [ground], 9, other)).toBe('vote/ground-not-known');
    }
  });

  it('is everybody summoned less one for each that is left out, and refused if one ground does not count there', () => {
    const grounds = fc.array(fc.constantFrom(...leftOutGround.options), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.constantFrom(...meetingKind.options),
        grounds,
        fc.integer({ min: 13, max: 400 }),
        (meeting, out, n) => {
          const result = judged(meeting, out, n);
          if (out.some((ground) => !allowed[meeting].includes(ground))) expect(result).toBe('vote/ground-not-known');
          else expect(result).toMatchObject({ denominator: n - out.length, carried: true });
        },
      ),
    );
  });

  it('who attends is counted: more present than that leaves is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.nat(300), (summoned, x) => {
        const out = 1 + (x % (summoned - 1));
        const leftOut = Array.from({ length: out }, () => ({ ground: 'exempt' as const }));
        const tally = { summoned, leftOut, present: summoned - out + 1, inFavour: 0, against: 0, invalid: 0 };
        expect(() => judgeVote({ ...tally, invalid: tally.present }, 'cell', 'twoThirds', charter)).toThrow(
          'vote/more-present-than-counted',
        );
      }),
    );
  });

  it('blank and invalid ballots count among those present, not in favour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (summoned, x) => {
        const inFavour = x % (summoned + 1);
        const rest = { summoned, leftOut: [], present: summoned, inFavour };
        const against = judgeVote({ ...rest, against: summoned - inFavour, invalid: 0 }, 'cell', 'twoThirds', charter);
        const invalid = judgeVote({ ...rest, against: 0, invalid: summoned - inFavour }, 'cell', 'twoThirds', charter);
        expect(invalid).toEqual(against);
        expect(invalid.carried).toBe(3 * inFavour >= 2 * summoned);
      }),
    );
  });
});
