import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusedItem } from '../../kernel/refusal.ts';
import { standing, type Issuer } from '../authority.ts';
import { counting } from '../counting-cell.ts';
import { inOrder, notInFuture, sharedDecisionNumber } from '../member/steps.ts';
import { isCell } from '../organisation/events.ts';
import { rungsOn, type Chain } from '../rungs.ts';
import type { Collective } from './collective.ts';
import type { DecideCollective, ResumeCollective } from './commands.ts';
import { CollectiveMemberHeldBack, CollectiveTransferDecided, CollectiveTransferResumed } from './events.ts';

export interface CollectiveContext {
  today: PlainDate;
  /** From the cell that is left, and from the receiving one upwards, as the tree stood on the day of the move. */
  origin: Chain;
  destination: Chain;
  issuer: Issuer;
  /** Who accepted, seen from the receiving cell. */
  accepting?: Issuer;
  /** Those of them whom a rule would not let move today. */
  refused: readonly RefusedItem[];
}

/**
 * Inside one organisation its committee decides; else the giver decides and the receiver accepts.
 * Source: 38-HD/BTCTW II.4.3.3b; D§2.11.
 */
export function decideCollective(state: Collective, command: DecideCollective, context: CollectiveContext): Decided {
  if (state.status !== 'unknown') throw refuse('collective/already-decided');
  const { organisation, from, to, members, decision, accepted, movedOn } = command;
  if (decision.issuer !== organisation) throw refuse('collective/another-issuer');
  notInFuture('movedOn', movedOn, context.today);
  inOrder('movedOn', decision.date, movedOn, 'transfer/before-decision');
  if (from === to) throw refuse('transfer/same-cell');
  const [left] = rungsOn(context.origin, movedOn);
  if (left?.organisation !== from || !isCell(left.type)) throw refuse('collective/not-from-a-cell');
  counting({ cell: context.destination[0] }, movedOn);
  if (new Set(members).size !== members.length) throw refuse('collective/named-twice');
  standing(context.issuer);
  const coversBoth = context.destination.some(({ id }) => id === decision.issuer);
  if (!coversBoth) {
    if (!accepted || !context.accepting) throw refuse('collective/not-accepted');
    standing(context.accepting);
    inOrder('movedOn', accepted.date, movedOn, 'collective/accepted-after');
  }
  const { refused } = context;
  if (refused.length > 0) throw refuse('collective/members-refused', { count: refused.length }, refused);
  return {
    events: [CollectiveTransferDecided.of({ organisation, from, to, members, accepted }, movedOn)],
    decision,
    claims: [sharedDecisionNumber(decision), ...(accepted ? [sharedDecisionNumber(accepted)] : [])],
  };
}

/** One of them was not moved: the rule shows on the decision. */
export function holdBack(
  state: Collective,
  held: { member: string; refusal: string; values?: Record<string, unknown> },
  today: PlainDate,
): Decided {
  if (state.status === 'unknown' || state.heldBack.get(held.member) === held.refusal) return { events: [] };
  return { events: [CollectiveMemberHeldBack.of(held, today)] };
}

/** What stood in the way was put right. */
export function resumeCollective(state: Collective, command: ResumeCollective, context: { today: PlainDate }): Decided {
  if (state.status === 'unknown') throw refuse('collective/not-recorded');
  if (state.decision.issuer !== command.organisation) throw refuse('collective/another-issuer');
  if (state.heldBack.size === 0) return { events: [] };
  return { events: [CollectiveTransferResumed.of({ members: [...state.heldBack.keys()] }, context.today)] };
}
