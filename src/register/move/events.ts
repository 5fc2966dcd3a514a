import { z } from 'zod';
import { event } from '../../kernel/event.ts';
import { countedAs } from '../member/person.ts';

/** What a move does to what was decided (06-HD/TW 3.9). */
export const moveRuling = z.enum(['papersGoAlong', 'sameAuthority', 'decisionStands', 'mustBeAnnulled']);
export type MoveRuling = z.infer<typeof moveRuling>;

/** Người xin vào Đảng chuyển nơi công tác, cư trú: the file goes to another cell before the ceremony. */
export const ApplicantMoved = event(
  'ApplicantMoved',
  1,
  z.object({ ...countedAs, status: z.enum(['sympathiser', 'admitted']), to: z.uuid(), ruling: moveRuling }),
  (e) => [{ fact: 'cell', value: e.data.to, from: e.effectiveOn }],
);
