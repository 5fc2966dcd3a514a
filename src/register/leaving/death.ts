import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Member } from '../member/member.ts';
import { heads, inOrder, notInFuture } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { addWorkingDays, type WorkingCalendar } from '../policy/working-days.ts';
import type { RecordDeath, SendDeathDossier } from './commands.ts';
import { DeathDossierSent, MemberDied } from './events.ts';

/**
 * Records a death. A fact, not a decision: no authority is asked for. It may come late, but not before an act that the
 * person took part in. The dossier of a member is due with the committee above in thirty working days. Source: D§2.7.
 */
export function recordDeath(
  member: Member,
  { diedOn }: RecordDeath,
  context: { today: PlainDate; calendar: WorkingCalendar },
): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status === 'deceased') {
    if (member.diedOn === diedOn) return { events: [] };
    throw refuse('leaving/death-recorded-already', { diedOn: member.diedOn });
  }
  notInFuture('diedOn', diedOn, context.today);
  inOrder('diedOn', member.since, diedOn, 'leaving/died-before-last-act');
  const said = { ...heads(member), status: member.status };
  if (member.status !== 'official' && member.status !== 'probationary')
    return { events: [MemberDied.of(said, diedOn)] };
  const operations = policyOn('operations', diedOn);
  const on = addWorkingDays(diedOn, operations.deathDossierDays, context.calendar);
  return {
    events: [MemberDied.of({ ...said, deadlines: [{ kind: 'deathDossier', on }] }, diedOn)],
    policyVersions: judgedBy({ operations }),
  };
}

export interface DossierContext {
  today: PlainDate;
  /** What stands above the cell in which the person was counted, on the day of sending. */
  above: readonly string[];
}

/** The dossier and the slip of who died go to a committee above the cell: once, and late is flagged. Source: D§2.7. */
export function sendDeathDossier(member: Member, command: SendDeathDossier, context: DossierContext): Decided {
  if (member.status === 'unknown') throw refuse('member/not-recorded');
  if (member.status !== 'deceased') throw refuse('leaving/nobody-died');
  if (member.was !== 'official' && member.was !== 'probationary') throw refuse('leaving/no-dossier-to-send');
  const { sentOn, to, notice } = command;
  const { sentUp, diedOn, cell } = member;
  if (sentUp?.sentOn) {
    if (sentUp.sentOn === sentOn && sentUp.to === to) return { events: [] };
    throw refuse('leaving/dossier-sent-already', { sentOn: sentUp.sentOn });
  }
  notInFuture('sentOn', sentOn, context.today);
  inOrder('sentOn', diedOn, sentOn, 'leaving/dossier-sent-before-death');
  if (!context.above.includes(to)) throw refuse('leaving/dossier-sent-elsewhere');
  const late = sentUp?.dueOn !== undefined && sentOn > sentUp.dueOn ? true : undefined;
  return { events: [DeathDossierSent.of({ cell, to, notice, late }, sentOn)] };
}
