import { Admit, HoldCeremony, RegisterSympathiser } from '../../../src/register/admission/commands.ts';
import {
  admit,
  holdCeremony,
  registerSympathiser,
  type AdmissionContext,
  type CeremonyContext,
  type SympathiserContext,
} from '../../../src/register/admission/decide.ts';
import { addDays } from '../../../src/kernel/plain-date.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import type { Act, Expected } from '../given.ts';
import { aPerson, HELPER, INTRODUCER, seasoned, SECOND_INTRODUCER } from '../people.ts';
import { CELL, decisionOf, issuer, standing, TODAY } from '../places.ts';

export function registerOn(
  day: string,
  changes: Record<string, unknown> = {},
  context: Partial<SympathiserContext> = {},
): Act<Member> {
  const command = RegisterSympathiser.parse({ ...aPerson, cell: CELL, cellResolutionOn: day, ...changes });
  return (member) => registerSympathiser(member, command, { today: TODAY, cell: { cell: standing() }, ...context });
}

/** Voted by the cell on a day and decided a month later, on two introducers beyond question. */
export function admitVotedOn(
  votedOn: string,
  changes: Record<string, unknown> = {},
  context: Partial<AdmissionContext> = {},
): Act<Member> {
  const decidedOn = addDays(votedOn, 30);
  const command = Admit.parse({
    decision: decisionOf(decidedOn),
    cellResolutionOn: votedOn,
    vietnameseCitizen: true,
    education: 'upperSecondary',
    awarenessCertificate: { number: '12/GCN', date: addDays(votedOn, -200) },
    introducers: [INTRODUCER, SECOND_INTRODUCER],
    ...changes,
  });
  return (member) =>
    admit(member, command, {
      today: TODAY,
      calendar: seededCalendar,
      issuer: issuer(command.decision.date),
      introducers: command.introducers.map(seasoned),
      ...context,
    });
}

export function holdCeremonyOn(
  heldOn: string,
  changes: Record<string, unknown> = {},
  context: Partial<CeremonyContext> = {},
): Act<Member> {
  const command = HoldCeremony.parse({ heldOn, helper: HELPER, ...changes });
  return (member) =>
    holdCeremony(member, command, { today: TODAY, calendar: seededCalendar, helper: seasoned(HELPER), ...context });
}

export function admitted({ effectiveOn, ...data }: Record<string, unknown>): Expected {
  return { type: 'MemberAdmitted', data, ...(effectiveOn !== undefined && { effectiveOn: String(effectiveOn) }) };
}

export function joined({ effectiveOn, ...data }: Record<string, unknown>): Expected {
  return {
    type: 'AdmissionCeremonyHeld',
    data,
    ...(effectiveOn !== undefined && { effectiveOn: String(effectiveOn) }),
  };
}
