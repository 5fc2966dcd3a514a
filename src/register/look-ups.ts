import type { PlainDate } from '../kernel/plain-date.ts';
import type { DecisionPaper } from '../kernel/envelope.ts';
import type { Member } from './member/member.ts';
import type { NamedMember } from './member/steps.ts';
import { issuerOf } from './authority.ts';
import type { CountingCell } from './counting-cell.ts';
import { policyBelow, policyOn, provincesDiffer, type PolicyFor } from './policy/policy.ts';
import type { Register } from './register.ts';

/** Where and when a look-up is made. */
export interface At {
  id: string;
  today: PlainDate;
  register: Register;
  /** The account that commands: who decides must be another one than who proposed. */
  actor: string;
}

/** Only the day. */
export async function today(_command: unknown, _state: unknown, at: At) {
  return { today: at.today };
}

/** The day, and which days are worked. */
export async function todayAndCalendar(_command: unknown, _state: unknown, { today, register }: At) {
  return { today, calendar: await register.calendar() };
}

/** Members named in a command. */
export function named(ids: readonly string[], register: Register): Promise<NamedMember[]> {
  return Promise.all(ids.map(async (id) => ({ id, member: await register.member(id) })));
}

/** The cell that a command names, and whether it belongs to the armed forces by itself or by one above it. */
export async function cellOf(
  cell: string,
  { register, today: day }: At,
): Promise<{ cell: CountingCell; armedForces: boolean }> {
  const chain = await register.chain(cell, day);
  return {
    cell: { cell: chain[0] },
    armedForces: chain.some((organisation) => organisation.status !== 'unknown' && organisation.armedForces),
  };
}

/** The rules as they are in force for who belongs to an organisation: those of its province where it has its own. */
export async function policyWhere(organisation: string, { register, today: day }: Pick<At, 'today' | 'register'>) {
  // Known of no province, the rules are the same everywhere: no need to look where somebody belongs.
  const differs = provincesDiffer();
  const policyFor: PolicyFor = differs
    ? policyBelow((await register.chain(organisation, day)).map(({ id }) => id))
    : policyOn;
  return policyFor;
}

/** The issuer of a decision about a member, seen from the cell where the member is counted. */
export function issuerAboveMember(decision: DecisionPaper, member: Member, register: Register) {
  return issuerOf(decision, member.status === 'unknown' ? member.id : member.cell, register);
}

/** The issuer of a decision that changes an organisation. */
export async function changeDecided(
  command: { decision: DecisionPaper },
  organisation: { id: string },
  at: Pick<At, 'today' | 'register'>,
) {
  return { today: at.today, issuer: await issuerOf(command.decision, organisation.id, at.register) };
}
