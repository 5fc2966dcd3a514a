import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, type Issuer } from '../authority.ts';
import { MemberStruckOff } from '../leaving/events.ts';
import type { Member } from '../member/member.ts';
import { alreadyDecided, heads, inOrder, newDecision, notInFuture, onRoll, toCollect } from '../member/steps.ts';
import { strikingInTransit } from '../member/transfers.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { StrikeInTransit } from './commands.ts';
import { openLetter } from './decide.ts';

export interface StrikingContext {
  today: PlainDate;
  /** Seen from the place to which the letter is addressed. */
  issuer: Issuer;
}

/**
 * Who did not present the letter for three months without reason has abandoned activity: the authority over the
 * destination strikes, on the report of its base, without a vote of a cell, for there is none that the member belongs to.
 * Source: 38-HD/BTCTW II.4.3.1d; D§4.4.
 */
export function strikeInTransit(member: Member, command: StrikeInTransit, context: StrikingContext): Decided {
  if (member.status === 'struckOff') return alreadyDecided(member.decision, command.decision, 'member/has-left');
  const living = onRoll(member);
  const letter = openLetter(living);
  const { baseReportOn, decision } = command;
  const striking = strikingInTransit(living, baseReportOn);
  if (!striking) throw refuse('transfer/may-still-present', { handInBy: letter.handInBy });
  notInFuture('decision.date', decision.date, context.today);
  inOrder('decision.date', baseReportOn, decision.date, 'transfer/struck-before-report');
  deciding(context.issuer, 'strikeOff');
  const { status } = living;
  const data = { ...heads(living), status, ground: 'abandonedActivity' as const, collect: toCollect(living) };
  return {
    events: [MemberStruckOff.of(data, decision.date)],
    decision,
    claims: [newDecision(living, decision)],
    policyVersions: judgedBy({
      charter: policyOn('charter', decision.date),
      operations: policyOn('operations', baseReportOn),
    }),
  };
}
