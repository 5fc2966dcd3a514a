import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { counting } from '../counting-cell.ts';
import type { Member } from '../member/member.ts';
import { heads, inOrder, notInFuture, onRoll, sharedDecisionNumber } from '../member/steps.ts';
import { rungsOn, type Chain } from '../rungs.ts';
import type { TransferInternally } from './commands.ts';
import { MemberTransferredDirectly } from './events.ts';
import { sameBase } from './route.ts';

export interface DirectContext {
  today: PlainDate;
  /** From the home cell and from the other cell upwards. */
  origin: Chain;
  destination: Chain;
}

/** Inside one base organisation its committee moves members without a letter. Source: 38-HD/BTCTW II.4.3.3b. */
export function transferInternally(member: Member, command: TransferInternally, context: DirectContext): Decided {
  const living = onRoll(member);
  const { to, movedOn, decision } = command;
  if (living.cell === to) return { events: [] };
  const { origin, destination } = context;
  notInFuture('movedOn', movedOn, context.today);
  inOrder('movedOn', decision.date, movedOn, 'transfer/before-decision');
  counting({ cell: destination[0] }, movedOn);
  const base = sameBase(rungsOn(origin, movedOn), rungsOn(destination, movedOn));
  if (!base) throw refuse('transfer/not-inside-one-base');
  if (decision.issuer !== base.organisation) throw refuse('transfer/base-decides');
  const moved = movedTo(member, { to, movedOn, manner: 'internal' });
  return { ...moved, decision, claims: [sharedDecisionNumber(decision)] };
}

/** One of many whom a decision moves. Its number is held by the decision (D§4.11). */
export function transferWithOthers(
  member: Member,
  move: { from: string; to: string; movedOn: PlainDate; collective: string; decision: DecisionPaper },
): Decided {
  const living = onRoll(member);
  if (living.cell === move.to) return { events: [] };
  if (living.cell !== move.from) throw refuse('transfer/not-in-that-cell');
  return { ...movedTo(member, { ...move, manner: 'collective' }), decision: move.decision };
}

function movedTo(
  member: Member,
  { to, movedOn, ...how }: { to: string; movedOn: PlainDate; manner: 'internal' | 'collective'; collective?: string },
): Decided {
  const living = onRoll(member);
  if (living.transfer) throw refuse('transfer/one-is-open', { openedOn: living.transfer.openedOn });
  inOrder('movedOn', living.cellSince, movedOn, 'transfer/before-last-move');
  const { manner, collective } = how;
  const transfer = (living.transfers ?? 0) + 1;
  const data = { ...heads(living), status: living.status, transfer, to, manner, collective };
  return { events: [MemberTransferredDirectly.of(data, movedOn)] };
}
