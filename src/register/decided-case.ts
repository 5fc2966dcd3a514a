import type { DecisionPaper } from '../kernel/envelope.ts';
import { refuse } from '../kernel/refusal.ts';
import type { CaseKind } from './case/events.ts';
import { procedures } from './case/procedures.ts';
import type { At } from './look-ups.ts';

/** The kind of case of which an operation is the outcome, by the operation's name. */
const kindOf = new Map<string, CaseKind>(
  Object.values(procedures).flatMap(({ kind, outcome }) => (outcome ? [[outcome.operation, kind]] : [])),
);

/**
 * An act that says of which case it is the outcome is that of the very case: one of its kind, about the same person,
 * approved by another account than the one that proposed it, with the very decision that the act rests on (design §6).
 * @throws Refusal where there is no such case
 */
export async function outcomeOfItsCase(operation: string, body: unknown, { id, register }: At): Promise<void> {
  const kind = kindOf.get(operation);
  const { case: of, decision } = body as { case?: string; decision?: DecisionPaper };
  if (kind === undefined || of === undefined) return;
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
