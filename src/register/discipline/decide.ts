import type { Decided } from '../../kernel/command-handler.ts';
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing, typeOfIssuer, type Issuer } from '../authority.ts';
import { disciplinesOn } from '../member/conduct.ts';
import type { Member } from '../member/member.ts';
import { inOrder, newDecision, notInFuture, onRoll } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { formVoted, votedFor } from './ballot.ts';
import type { Discipline } from './commands.ts';
import { MemberDisciplined } from './events.ts';

export interface DisciplineContext {
  today: PlainDate;
  issuer: Issuer;
  /** For a dismissal: whether the member holds that seat on the day of the decision. */
  holdsSeat: boolean;
}

/**
 * A reprimand, a warning or a dismissal: by the cell or a committee above it, never by a section; by more than half of
 * all who have to vote, judged on the day of the meeting. A probationary member is only reprimanded or warned, and only
 * who holds a seat is dismissed from it. Source: Điều lệ 35, 36; 21-QĐ/TW; D§2.12.
 */
export function discipline(member: Member, command: Discipline, context: DisciplineContext): Decided {
  const held = onRoll(member);
  const { form, violation, decision, ballot, seat } = command;
  const rules = policyOn('discipline', decision.date);
  const charter = policyOn('charter', ballot.heldOn);
  const lapsesOn = addMonths(decision.date, rules.lapseMonths);

  notInFuture('decision.date', decision.date, context.today);
  inOrder('decision.date', ballot.heldOn, decision.date, 'discipline/decision-before-vote');
  inOrder('decision.date', held.since, decision.date, 'discipline/before-last-act');
  if (held.status === 'probationary' && !rules.probationaryForms.includes(form))
    throw refuse('discipline/not-of-a-probationary-member');
  decidedBy(context.issuer, rules.decidedBy[form]);
  heldByIssuer(ballot.meeting, context.issuer);
  if (form === 'dismissal') dismissible(seat, context.holdsSeat);
  else if (seat) throw refuse('discipline/seat-without-dismissal');
  const voted = formVoted(ballot, charter);
  votedFor(form, voted);
  const { denominator, needed, cumulated } = voted;
  const still = disciplinesOn(held.conduct, decision.date).map(({ id }) => id);
  const prolongs = still.length > 0 ? still : undefined;
  return {
    events: [
      MemberDisciplined.of(
        {
          ...{ cell: held.cell, form, violation, lapsesOn, prolongs, seat },
          ...{ denominator, needed, cumulated: cumulated || undefined },
        },
        decision.date,
      ),
    ],
    decision,
    claims: [newDecision(held, decision)],
    policyVersions: judgedBy({ discipline: rules }, { charter }),
  };
}

function decidedBy(issuer: Issuer, types: readonly string[]): void {
  standing(issuer);
  const type = typeOfIssuer(issuer);
  if (!type || !types.includes(type)) throw refuse('discipline/not-theirs-to-decide');
}

/** A cell decides in its meeting, a committee in one of its own. */
function heldByIssuer(meeting: Discipline['ballot']['meeting'], issuer: Issuer): void {
  const type = typeOfIssuer(issuer);
  const isCell = type === 'subordinateCell' || type === 'baseCell';
  if (isCell !== (meeting === 'cell') || meeting === 'congress') throw refuse('discipline/wrong-meeting');
}

function dismissible(seat: Discipline['seat'], holdsSeat: boolean): void {
  if (!seat) throw refuse('discipline/no-seat-named');
  if (!holdsSeat) throw refuse('discipline/seat-not-held');
}
