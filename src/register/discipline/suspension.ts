import type { Decided } from '../../kernel/command-handler.ts';
import type { DecisionPaper } from '../../kernel/envelope.ts';
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, type Issuer } from '../authority.ts';
import { suspendedOn, type Suspension } from '../member/conduct.ts';
import type { Member, Person } from '../member/member.ts';
import { inOrder, newDecision, notInFuture, onRoll } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { ExtendSuspension, LiftSuspension, Suspend } from './commands.ts';
import { ActivitySuspended, SuspensionExtended, SuspensionLifted } from './events.ts';

export interface SuspensionContext {
  today: PlainDate;
  issuer: Issuer;
}

/**
 * Đình chỉ sinh hoạt đảng, by who may expel: ninety days at most. While it lasts the member is left out of the count of
 * votes; it ends by itself. Source: 21-QĐ/TW; 294-QĐ/TW 9.3.2; D§2.12.
 */
export function suspend(member: Member, command: Suspend, context: SuspensionContext): Decided {
  const held = onRoll(member);
  const { ground, decision, from, until } = command;
  const rules = policyOn('discipline', decision.date);
  const now = held.conduct?.suspension;
  if (now?.from === from && now.until === until) return { events: [] };
  notInFuture('decision.date', decision.date, context.today);
  inOrder('from', decision.date, from, 'discipline/suspended-before-decision');
  deciding(context.issuer, 'expel');
  if (now && now.until > from) throw refuse('discipline/suspended-already', { until: now.until });
  within(from, until, rules.suspensionDays);
  return decided(held, ActivitySuspended.of({ cell: held.cell, ground, until, ...dueOn(until) }, from), decision);
}

/** Once, and by thirty days at most. */
export function extendSuspension(member: Member, command: ExtendSuspension, context: SuspensionContext): Decided {
  const { held, suspension } = suspended(member, command.decision, context);
  const { decision, until } = command;
  if (suspension.until === until) return { events: [] };
  if (suspension.extended) throw refuse('discipline/extended-already');
  within(suspension.until, until, policyOn('discipline', decision.date).suspensionExtraDays);
  const { from: since, until: previousUntil } = suspension;
  return decided(
    held,
    SuspensionExtended.of({ cell: held.cell, since, previousUntil, until, ...dueOn(until) }, decision.date),
    decision,
  );
}

/** The reason is gone, or another outcome was reached. */
export function liftSuspension(member: Member, command: LiftSuspension, context: SuspensionContext): Decided {
  const { held, suspension } = suspended(member, command.decision, context);
  const { decision, liftedOn } = command;
  notInFuture('liftedOn', liftedOn, context.today);
  inOrder('liftedOn', decision.date, liftedOn, 'discipline/lifted-before-decision');
  if (liftedOn >= suspension.until) throw refuse('discipline/not-suspended');
  const { from: since, until: previousUntil } = suspension;
  return decided(held, SuspensionLifted.of({ cell: held.cell, since, previousUntil }, liftedOn), decision);
}

function suspended(
  member: Member,
  decision: DecisionPaper,
  { today, issuer }: SuspensionContext,
): { held: Person; suspension: Suspension } {
  const held = onRoll(member);
  notInFuture('decision.date', decision.date, today);
  deciding(issuer, 'expel');
  const suspension = suspendedOn(held.conduct, decision.date);
  if (!suspension) throw refuse('discipline/not-suspended');
  return { held, suspension };
}

function within(from: PlainDate, until: PlainDate, days: number): void {
  if (until <= from) throw refuse('discipline/suspension-ends-before-it-begins', { from });
  const latest = addDays(from, days);
  if (until > latest) throw refuse('discipline/suspended-too-long', { days, latest });
}

function dueOn(until: PlainDate) {
  return { deadlines: [{ kind: 'suspensionEnds' as const, on: until }] };
}

function decided(member: Person, event: Decided['events'][number], decision: DecisionPaper): Decided {
  return {
    events: [event],
    decision,
    claims: [newDecision(member, decision)],
    policyVersions: judgedBy({ discipline: policyOn('discipline', decision.date) }),
  };
}
