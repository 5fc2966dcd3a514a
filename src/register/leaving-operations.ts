import { issuerOf } from './authority.ts';
import { LodgeComplaint, SettleComplaint } from './complaint/commands.ts';
import { lodgeComplaint } from './complaint/lodge.ts';
import { settleComplaint } from './complaint/settle.ts';
import {
  ConcludeInspection,
  Discipline,
  ExtendSuspension,
  LiftSuspension,
  OpenInspection,
  Suspend,
} from './discipline/commands.ts';
import { discipline } from './discipline/decide.ts';
import { concludeInspection, openInspection } from './discipline/inspection.ts';
import { extendSuspension, liftSuspension, suspend } from './discipline/suspension.ts';
import { EndExemption, Exempt } from './exemption/commands.ts';
import { endExemption, exempt } from './exemption/decide.ts';
import { AllowExit, Expel, RecordDeath, SendDeathDossier, StrikeOff } from './leaving/commands.ts';
import { recordDeath, sendDeathDossier } from './leaving/death.ts';
import { allowExit, expel, strikeOff } from './leaving/decide.ts';
import { cellOf, issuerAboveMember, today, todayAndCalendar, type At } from './look-ups.ts';
import { memberDecider, type Member } from './member/member.ts';
import { operation, type Operation } from './operation.ts';
import { levelOf, type OrganisationType } from './organisation/events.ts';
import { profileAt, type Organisation } from './organisation/organisation.ts';
import { policyBelow } from './policy/policy.ts';
import { RecordInterruption, RefuseRestoration, Restore, Resume } from './restoration/commands.ts';
import { refuseRestoration, restore } from './restoration/decide.ts';
import { recordInterruption, resume } from './restoration/interruption.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;
const upper = ['upperOfficer'] as const;

const onAMember = { relation: 'member', begins: false, decider: memberDecider } as const;

/** Ways out of the Party and back, discipline and complaints, exemption. */
export const leavingOperations: readonly Operation[] = [
  // ——— deaths ———
  operation({
    ...onAMember,
    name: 'members.recordDeath',
    room: 'leaving',
    path: '/members/{id}/record-death',
    roles: cellUp,
    body: RecordDeath,
    look: todayAndCalendar,
    decide: recordDeath,
  }),
  operation({
    ...onAMember,
    name: 'members.sendDeathDossier',
    room: 'leaving',
    path: '/members/{id}/send-death-dossier',
    roles: cellUp,
    body: SendDeathDossier,
    look: async ({ sentOn }, member, { today, register }) => ({
      today,
      above: (await register.chain(cellWhere(member), sentOn)).slice(1).map(({ id }) => id),
    }),
    decide: sendDeathDossier,
  }),

  // ——— ways out ———
  operation({
    ...onAMember,
    name: 'members.strikeOff',
    room: 'leaving',
    path: '/members/{id}/strike-off',
    form: '9F-KNĐ, 9G-KNĐ',
    roles: baseUp,
    body: StrikeOff,
    look: decided,
    decide: strikeOff,
  }),
  operation({
    ...onAMember,
    name: 'members.allowExit',
    room: 'leaving',
    path: '/members/{id}/allow-exit',
    roles: baseUp,
    body: AllowExit,
    look: decided,
    decide: allowExit,
  }),
  operation({
    ...onAMember,
    name: 'members.expel',
    room: 'leaving',
    path: '/members/{id}/expel',
    roles: baseUp,
    body: Expel,
    look: decided,
    decide: expel,
  }),

  // ——— discipline ———
  operation({
    ...onAMember,
    name: 'members.openInspection',
    room: 'discipline',
    path: '/members/{id}/open-inspection',
    roles: cellUp,
    body: OpenInspection,
    look: async ({ by, openedOn }, member, { today, register }) => ({
      today,
      isAbove: (await register.chain(cellWhere(member), openedOn)).some(({ id }) => id === by),
    }),
    decide: openInspection,
  }),
  operation({
    ...onAMember,
    name: 'members.concludeInspection',
    room: 'discipline',
    path: '/members/{id}/conclude-inspection',
    roles: cellUp,
    body: ConcludeInspection,
    look: today,
    decide: concludeInspection,
  }),
  operation({
    ...onAMember,
    name: 'members.discipline',
    room: 'discipline',
    path: '/members/{id}/discipline',
    roles: cellUp,
    body: Discipline,
    look: async ({ decision, seat }, member, { today, register }) => ({
      ...{ today, issuer: await issuerAboveMember(decision, member, register) },
      holdsSeat:
        seat !== undefined && holds(await register.organisation(seat.organisation), seat, member, decision.date),
    }),
    decide: discipline,
  }),
  operation({
    ...onAMember,
    name: 'members.suspend',
    room: 'discipline',
    path: '/members/{id}/suspend',
    roles: baseUp,
    body: Suspend,
    look: decided,
    decide: suspend,
  }),
  operation({
    ...onAMember,
    name: 'members.extendSuspension',
    room: 'discipline',
    path: '/members/{id}/extend-suspension',
    roles: baseUp,
    body: ExtendSuspension,
    look: decided,
    decide: extendSuspension,
  }),
  operation({
    ...onAMember,
    name: 'members.liftSuspension',
    room: 'discipline',
    path: '/members/{id}/lift-suspension',
    roles: baseUp,
    body: LiftSuspension,
    look: decided,
    decide: liftSuspension,
  }),

  // ——— complaints ———
  operation({
    ...onAMember,
    name: 'members.lodgeComplaint',
    room: 'complaint',
    path: '/members/{id}/lodge-complaint',
    roles: cellUp,
    body: LodgeComplaint,
    look: async ({ lodgedOn }, member, { today, register }) => ({
      ...{ today, calendar: await register.calendar() },
      chain: (await register.chain(cellWhere(member), lodgedOn)).map((one) => levelIn(one, lodgedOn)),
    }),
    decide: lodgeComplaint,
  }),
  operation({
    ...onAMember,
    name: 'members.settleComplaint',
    room: 'complaint',
    path: '/members/{id}/settle-complaint',
    roles: baseUp,
    alsoBy: (member: Member) => openComplaintsOf(member),
    onlyByThem: true,
    alsoCovers: ({ cell }) => (cell === undefined ? [] : [cell]),
    body: SettleComplaint,
    look: async ({ cell }, member, at) => ({
      today: at.today,
      cell: (await cellOf(cell ?? cellWhere(member), at)).cell,
    }),
    decide: settleComplaint,
  }),

  // ——— party status ———
  operation({
    ...onAMember,
    name: 'members.restore',
    room: 'restoration',
    path: '/members/{id}/restore',
    roles: upper,
    alsoCovers: ({ cell }) => [cell],
    body: Restore,
    look: async ({ decision, cell }, _member, at) => ({
      today: at.today,
      issuer: await issuerOf(decision, cell, at.register),
      cell: (await cellOf(cell, at)).cell,
    }),
    decide: restore,
  }),
  operation({
    ...onAMember,
    name: 'members.refuseRestoration',
    room: 'restoration',
    path: '/members/{id}/refuse-restoration',
    roles: upper,
    body: RefuseRestoration,
    look: decided,
    decide: refuseRestoration,
  }),
  operation({
    ...onAMember,
    name: 'members.recordInterruption',
    room: 'restoration',
    path: '/members/{id}/record-interruption',
    roles: cellUp,
    body: RecordInterruption,
    look: today,
    decide: recordInterruption,
  }),
  operation({
    ...onAMember,
    name: 'members.resume',
    room: 'restoration',
    path: '/members/{id}/resume',
    roles: upper,
    body: Resume,
    look: async (command, member, at) => {
      const day = command.decision.date;
      const chains = await Promise.all(command.confirmedBy.map((id) => at.register.chain(id, day)));
      const typed = (one: Organisation) => ({ id: one.id, type: profileAt(one, day)?.type });
      return {
        ...(await decided(command, member, at)),
        confirming: chains.flatMap(([one, ...above]) => (one ? [{ ...typed(one), above: above.map(typed) }] : [])),
      };
    },
    decide: resume,
  }),

  // ——— exemption ———
  operation({
    ...onAMember,
    name: 'members.exempt',
    room: 'exemption',
    path: '/members/{id}/exempt',
    form: '1-MSHĐ',
    roles: cellUp,
    body: Exempt,
    look: async (command, member, at) => {
      const day = command.decision.date;
      const above = await at.register.chain(cellWhere(member), day);
      const committee = above.find((one) => DECIDES_EXEMPTION.includes(profileAt(one, day)?.type ?? 'sectionOrg'));
      const policyFor = policyBelow(above.map(({ id }) => id));
      return { ...(await decided(command, member, at)), committee: committee?.id, policyFor };
    },
    decide: exempt,
  }),
  operation({
    ...onAMember,
    name: 'members.endExemption',
    room: 'exemption',
    path: '/members/{id}/end-exemption',
    roles: cellUp,
    body: EndExemption,
    look: today,
    decide: endExemption,
  }),
];

/** The committees that decide on exemptions, the nearest to the cell first. */
const DECIDES_EXEMPTION: readonly OrganisationType[] = [
  ...(['baseOrg', 'upperBase', 'provincialCommittee', 'centralCommittee'] as const),
];

function cellWhere(member: Member): string {
  return member.status === 'unknown' ? member.id : member.cell;
}

async function decided({ decision }: { decision: StrikeOff['decision'] }, member: Member, { today, register }: At) {
  return { today, issuer: await issuerAboveMember(decision, member, register) };
}

function levelIn(organisation: Organisation, day: string) {
  const type = profileAt(organisation, day)?.type;
  return { id: organisation.id, level: type && levelOf(type) };
}

function holds(
  organisation: Organisation | undefined,
  { position }: { position: string },
  { id }: Member,
  day: string,
): boolean {
  if (!organisation || organisation.status === 'unknown') return false;
  return organisation.seats.some(
    (seat) =>
      seat.member === id &&
      seat.position === position &&
      seat.from <= day &&
      (seat.until === undefined || day < seat.until),
  );
}

/** Who was asked to settle a complaint that is open. */
function openComplaintsOf(member: Member): string[] {
  const complaints = (member.status !== 'unknown' && member.conduct?.complaints) || [];
  return complaints.filter(({ settledOn }) => settledOn === undefined).map(({ addressee }) => addressee);
}
