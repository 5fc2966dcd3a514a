import type { DecisionPaper } from '../kernel/envelope.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Case } from './case/case.ts';
import type { CaseKind } from './case/events.ts';

/**
 * An act that takes two pairs of eyes is the outcome of a case: proposed by one account, decided by another, with the
 * very decision that the act rests on (design §6).
 * @throws Refusal where there is no such case
 */
export function fromDecidedCase(
  file: Case | undefined,
  { kind, subject, decision }: { kind: CaseKind; subject: string; decision: DecisionPaper },
): void {
  const decided =
    file?.status === 'approved' &&
    file.kind === kind &&
    file.subject === subject &&
    file.decision?.number === decision.number &&
    file.decision.date === decision.date &&
    file.decision.issuer === decision.issuer;
  if (!decided) throw refuse('case/not-decided-so');
}
