import { z } from 'zod';
import { refuse } from '../../kernel/refusal.ts';
import type { CharterParameters } from './parameters.ts';

/**
 * What kind of meeting votes: it decides who may be left out of the denominator (294-QĐ/TW 9.3). `permanentBoard`: the
 * provincial permanent board with the standing members who head its commissions (294, 4.3.2c). `congress`: of all members;
 * `delegateCongress`: of qualified official delegates.
 */
export const meetingKind = z.enum([
  'cell',
  'committee',
  'standingCommittee',
  'permanentBoard',
  'congress',
  'delegateCongress',
]);
export type MeetingKind = z.infer<typeof meetingKind>;

/** Why somebody who was absent is not counted among those who had to be summoned (294, 9.3.2–9.3.3; 06, 14.2). */
export const leftOutGround = z.enum([
  'temporarilyInAnotherOrganisation',
  'temporarilyInSisterCell',
  'exempt',
  'suspended',
  'prosecuted',
  'absentWithLeave',
  'convenerAbsentThroughout',
  'delegateWithoutAlternate',
]);
export type LeftOutGround = z.infer<typeof leftOutGround>;

/** A count as the minutes have it. Who attends is counted, whatever the ground that would have left them out. */
export const tally = z.object({
  /** All official members of the cell, or all sitting members of the committee. */
  summoned: z.int().min(1).max(5_000),
  leftOut: z.array(z.object({ ground: leftOutGround, member: z.uuid().optional() })).max(2_000),
  present: z.int().min(0),
  inFavour: z.int().min(0),
  against: z.int().min(0),
  /** Blank and invalid ballots. */
  invalid: z.int().min(0),
});
export type Tally = z.infer<typeof tally>;

/** `twoThirds`: at least two thirds; `majority`: more than half. */
export const threshold = z.enum(['twoThirds', 'majority']);
export type Threshold = z.infer<typeof threshold>;

/** What a count comes to. */
export interface VoteResult {
  /** N: all who had to be summoned, less who is left out. */
  denominator: number;
  /** Votes in favour without which there is no resolution. */
  needed: number;
  carried: boolean;
}

/** Votes in favour that a threshold asks for: `ceil(2/3·N)`, or `floor(N/2) + 1` (D§2.0). */
export function votesNeeded(asked: Threshold, denominator: number): number {
  return asked === 'twoThirds' ? Math.ceil((2 * denominator) / 3) : Math.floor(denominator / 2) + 1;
}

/**
 * Judges a count. Below the threshold there is no resolution, and the count is reported all the same (06-HD/TW 5.1).
 * Source: 294-QĐ/TW 9.3.1–9.3.4, 11.4.4; 06-HD/TW 3.6, 3.7, 4.6, 14.2.
 * @throws Refusal if the count does not add up or leaves somebody out for a ground that this meeting does not know
 */
export function judgeVote(
  count: Tally,
  meeting: MeetingKind,
  asked: Threshold,
  charter: CharterParameters,
): VoteResult {
  const { summoned, leftOut, present, inFavour, against, invalid } = count;
  for (const { ground } of leftOut) {
    if (!groundsOf(meeting, charter).includes(ground)) throw refuse('vote/ground-not-known', { ground, meeting });
  }
  const named = leftOut.flatMap(({ member }) => (member ? [member] : []));
  if (new Set(named).size !== named.length) throw refuse('vote/left-out-twice');
  const denominator = summoned - leftOut.length;
  if (denominator < 1) throw refuse('vote/nobody-left', { summoned });
  if (present > denominator) throw refuse('vote/more-present-than-counted', { present, denominator });
  if (inFavour + against + invalid !== present)
    throw refuse('vote/ballots-differ', { present, ballots: inFavour + against + invalid });

  const needed = votesNeeded(asked, denominator);
  return { denominator, needed, carried: inFavour >= needed };
}

/** Grounds that leave an absent person out, by kind of meeting. */
function groundsOf(meeting: MeetingKind, charter: CharterParameters): LeftOutGround[] {
  const everywhere: LeftOutGround[] = ['temporarilyInAnotherOrganisation', 'suspended', 'prosecuted'];
  switch (meeting) {
    case 'cell':
      return [
        ...everywhere,
        'exempt',
        ...(charter.deductSisterCell ? (['temporarilyInSisterCell'] as const) : []),
        ...(charter.deductLeaveAtMeetings ? (['absentWithLeave'] as const) : []),
      ];
    case 'congress':
      return [...everywhere, 'exempt', 'absentWithLeave'];
    case 'delegateCongress':
      // Delegates were qualified before: members of the convening committee, and delegates whom no alternate replaces.
      return ['convenerAbsentThroughout', 'delegateWithoutAlternate'];
    case 'committee':
    case 'standingCommittee':
    case 'permanentBoard':
      return everywhere;
    default:
      return meeting satisfies never;
  }
}
