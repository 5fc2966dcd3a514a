import { refuse } from '../../kernel/refusal.ts';
import type { Deceased, Left, Member, Official, Probationary } from '../member/member.ts';
import { onRoll } from '../member/steps.ts';

/** Whose dossier is kept here: of members, and of who left the Party or died as one (D§2.9). */
export type Kept = Probationary | Official | Left | Deceased;

/** @throws Refusal for who never was a member, and for who has gone to a place outside of this register */
export function kept(member: Member): Kept {
  switch (member.status) {
    case 'struckOff':
    case 'exited':
    case 'expelled':
      return member;
    case 'deceased':
      if (member.joinDate === undefined) throw refuse('dossier/no-member-dossier');
      return member;
    default:
      return onRoll(member);
  }
}
