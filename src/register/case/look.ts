import { refuse } from '../../kernel/refusal.ts';
import { named, policyWhere, type At } from '../look-ups.ts';
import type { Member } from '../member/member.ts';
import type { Case } from './case.ts';
import type { CaseKind, Stop } from './events.ts';
import { procedures } from './procedures.ts';
import type { CaseContext } from './readiness.ts';
import { routeFrom } from './route.ts';

/** What a case's rules must know: its procedure, its subject as recorded now, and the members whom its details name. */
export async function caseContext(state: Case, at: At): Promise<CaseContext & { actor: string }> {
  if (state.status === 'unknown') throw refuse('case/not-recorded');
  return contextOf(state.kind, state.subject, state.details, at, state.personCell);
}

/**
 * As `caseContext`, for a case that is being opened or changed.
 * @param personCell the cell whose province's rules hold; where the person is recorded now, if none is named
 */
export async function contextOf(
  kind: CaseKind,
  subject: string,
  details: Record<string, unknown>,
  { today, register, actor }: At,
  personCell?: string,
): Promise<CaseContext & { actor: string }> {
  const person: Member = (await register.member(subject)) ?? { status: 'unknown', id: subject };
  const cell = personCell ?? (person.status === 'unknown' ? person.id : person.cell);
  const procedure = procedures[kind];
  const checked = procedure.details.safeParse(details);
  const names = checked.success ? procedure.names(checked.data) : [];
  return {
    ...{ procedure, today, actor },
    calendar: await register.calendar(),
    subject: person,
    named: await named(names, register),
    policyFor: await policyWhere(cell, { today, register }),
  };
}

/** The way of a case of this kind from a cell upward, as tree and powers stand on a day. @throws Refusal if nobody decides */
export async function wayFrom(
  kind: CaseKind,
  cell: string,
  day: string,
  { register }: Pick<At, 'register'>,
): Promise<Stop[]> {
  return routeFrom(await register.chain(cell, day), procedures[kind], day);
}

/**
 * To whom a case is returned: to who sent it, or, where that has ended meanwhile, to the cell where the person is now.
 * @param sender undefined if nobody sent it
 */
export async function returnedTo(
  state: Case,
  sender: string | undefined,
  { register }: Pick<At, 'register'>,
): Promise<string | undefined> {
  if (sender === undefined || state.status === 'unknown') return sender;
  return (await register.organisation(sender))?.status === 'ended' ? state.personCell : sender;
}
