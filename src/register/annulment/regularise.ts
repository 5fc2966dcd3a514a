import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, type Issuer } from '../authority.ts';
import type { Member, Official, Probationary } from '../member/member.ts';
import { heads, inOrder, notInFuture } from '../member/steps.ts';
import type { BeginRegularisation, EndRegularisation } from './commands.ts';
import { RegularisationBegun, RegularisationEnded } from './events.ts';

/**
 * A fault of procedure or authority was found in a decision: its issuer has the wrong steps redone, or the authority
 * where the member is, if the register knows no issuer. The member keeps what they are meanwhile; recognition waits.
 * Source: 294-QĐ/TW 4.4; 38-HD/BTCTW I.3b.
 */
export function beginRegularisation(
  member: Member,
  command: BeginRegularisation,
  context: { today: PlainDate; issuer: Issuer },
): Decided {
  const joined = inTheParty(member);
  const { of, by, foundOn, why } = command;
  if (joined.regularising?.of === of) return { events: [] };
  if (joined.regularising) throw refuse('regularisation/under-way', { since: joined.regularising.since });
  if (of === 'recognition' && joined.status !== 'official') throw refuse('annulment/nothing-to-annul');
  const faulty = of === 'admission' ? joined.admissionDecision : (joined as Official).recognitionDecision;
  notInFuture('foundOn', foundOn, context.today);
  if (faulty) inOrder('foundOn', faulty.date, foundOn, 'regularisation/found-before-decision');
  if (faulty?.issuer && faulty.issuer !== by) throw refuse('annulment/issuer-annuls');
  if (!faulty?.issuer) deciding(context.issuer, of === 'admission' ? 'admit' : 'recognise');
  return {
    events: [RegularisationBegun.of({ ...heads(joined), status: joined.status, of, by, why }, foundOn)],
  };
}

/** There was no fault after all: the decision stands, and nothing is re-stated. */
export function endRegularisation(
  member: Member,
  { endedOn, why }: EndRegularisation,
  context: { today: PlainDate },
): Decided {
  const joined = inTheParty(member);
  if (!joined.regularising) throw refuse('regularisation/not-under-way');
  notInFuture('endedOn', endedOn, context.today);
  inOrder('endedOn', joined.regularising.since, endedOn, 'regularisation/ended-before-begun');
  return { events: [RegularisationEnded.of({ ...heads(joined), status: joined.status, why }, endedOn)] };
}

function inTheParty(member: Member): Probationary | Official {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status === 'deceased') throw refuse('member/deceased', { diedOn: member.diedOn });
  if (member.status !== 'probationary' && member.status !== 'official') throw refuse('annulment/nothing-to-annul');
  return member;
}
