import { z } from 'zod';
import { event, personal, plainDate } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { countedAs } from '../member/person.ts';

/** What a move does to what was decided (06-HD/TW 3.9). */
export const moveRuling = z.enum(['papersGoAlong', 'sameAuthority', 'decisionStands', 'mustBeAnnulled']);
export type MoveRuling = z.infer<typeof moveRuling>;

/** Người xin vào Đảng chuyển nơi công tác, cư trú: the file goes to another cell before the ceremony. */
export const ApplicantMoved = event(
  'ApplicantMoved',
  1,
  z.object({
    ...countedAs,
    status: z.enum(['sympathiser', 'admitted']),
    to: z.uuid(),
    ruling: moveRuling,
    /** The old cell, and those above it up to who admits there, as far as they are not above the new cell: they are told. */
    told: z.array(z.uuid()),
    /** Who issued the decision that must be annulled. */
    issuer: z.uuid().optional(),
  }),
  (e) => [{ fact: 'cell', value: e.data.to, from: e.effectiveOn }],
);

/** The new place found a fault in the file of a decision made elsewhere: the issuer is asked to reconsider (06-HD/TW 3.9c). */
export const ReconsiderationAsked = event(
  'ReconsiderationAsked',
  1,
  z.object({ cell: z.uuid(), issuer: z.uuid(), why: personal(z.string()), askedOn: plainDate, deadlines }),
);

/** The issuer upholds its decision: the ceremony may be held. If it does not, it annuls. */
export const ReconsiderationAnswered = event(
  'ReconsiderationAnswered',
  1,
  z.object({
    cell: z.uuid(),
    text: personal(z.string()),
    answeredOn: plainDate,
    /** Answered after its sixty working days. */
    lateness: z.array(z.literal('late/reconsideration')).optional(),
  }),
);
