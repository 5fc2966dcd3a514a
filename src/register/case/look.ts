import { refuse } from '../../kernel/refusal.ts';
import { named, type At } from '../look-ups.ts';
import type { Case } from './case.ts';
import type { CaseContext } from './decide.ts';
import type { CaseKind } from './events.ts';
import { procedures } from './procedures.ts';

/** What a case's rules must know: its procedure, its subject as recorded now, and the members whom its details name. */
export async function caseContext(state: Case, at: At): Promise<CaseContext> {
  if (state.status === 'unknown') throw refuse('case/not-recorded');
  return contextOf(state.kind, state.subject, state.details, at);
}

/** As `caseContext`, for a case that is being opened or changed. */
export async function contextOf(
  kind: CaseKind,
  subject: string,
  details: Record<string, unknown>,
  { today, register }: At,
): Promise<CaseContext> {
  const procedure = procedures[kind];
  const checked = procedure.details.safeParse(details);
  const names = checked.success ? procedure.names(checked.data) : [];
  return {
    procedure,
    today,
    subject: (await register.member(subject)) ?? { status: 'unknown', id: subject },
    named: await named(names, register),
  };
}
