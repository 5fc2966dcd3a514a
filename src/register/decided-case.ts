import type { DecisionPaper } from '../kernel/envelope.ts';
import { refuse } from '../kernel/refusal.ts';
import type { CaseKind } from './case/events.ts';
import { procedures } from './case/procedures.ts';
import type { At } from './look-ups.ts';
import type { Member } from './member/member.ts';
import { policyOn } from './policy/policy.ts';

/** The kind of case of which an operation is the outcome, by the operation's name. */
const kindOf = new Map<string, CaseKind>(
  Object.values(procedures).flatMap(({ kind, outcome }) => (outcome ? [[outcome.operation, kind]] : [])),
);

/** What two accounts always have a hand in (design §6), as far as it can be recorded without a case. */
const ALWAYS_BY_TWO: readonly CaseKind[] = ['admission', 'recognition'];

/**
 * A decision that went by no list of this register, as those from before it was kept: another account records it than the
 * one that recorded what it rests on. From the day on which a policy version says so, only older ones are recorded so.
 * @throws Refusal if it is not recorded so
 */
function recordedWithoutList(member: Member, decision: DecisionPaper, actor: string): void {
  if (policyOn('operations', decision.date).decisionWithoutList === 'refused') throw refuse('case/list-needed');
  if (member.status !== 'unknown' && member.preparedBy === actor) throw refuse('case/another-account-decides');
}

/**
 * An act that says of which case it is the outcome is that of the very case: one of its kind, about the same person,
 * approved by another account than the one that proposed it, with the very decision that the act rests on (design §6).
 * @throws Refusal where there is no such case
 */
export async function outcomeOfItsCase(
  operation: string,
  body: unknown,
  state: unknown,
  { id, register, actor }: At,
): Promise<void> {
  const kind = kindOf.get(operation);
  const { case: of, decision } = body as { case?: string; decision?: DecisionPaper };
  if (kind === undefined) return;
  if (of === undefined) {
    if (decision && ALWAYS_BY_TWO.includes(kind)) recordedWithoutList(state as Member, decision, actor);
    return;
  }
  const file = await register.case(of);
  const decided =
    file.status === 'approved' &&
    file.kind === kind &&
    file.subject === id &&
    file.decision?.number === decision?.number &&
    file.decision?.date === decision?.date &&
    file.decision?.issuer === decision?.issuer;
  if (!decided) throw refuse('case/not-decided-so');
}
