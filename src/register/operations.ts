import { Admit, HoldCeremony, RecordAwarenessCourse, RegisterSympathiser } from './admission/commands.ts';
import { admit, holdCeremony, recordAwarenessCourse, registerSympathiser } from './admission/decide.ts';
import { cellOf, changeDecided, issuerAboveMember, named, today } from './look-ups.ts';
import { CorrectMember } from './member/commands.ts';
import { correct } from './member/decide.ts';
import { memberDecider } from './member/member.ts';
import { operation, type Operation } from './operation.ts';
import { issuerOf } from './authority.ts';
import {
  EndPosition,
  EstablishOrganisation,
  GrantPower,
  ReclassifyOrganisation,
  RenameOrganisation,
  TakeOverOrganisation,
  TakePosition,
  WithdrawPower,
} from './organisation/commands.ts';
import { officialsOf } from './organisation/cell-committee.ts';
import { endPosition, takePosition } from './organisation/committee.ts';
import { establish, reclassify, rename, takeOverOrganisation } from './organisation/decide.ts';
import { lookAtGrant } from './organisation/look.ts';
import { grantPower, withdrawPower } from './organisation/powers.ts';
import { lookAtEstablishment } from './establishment.ts';
import { organisationDecider, profileAt } from './organisation/organisation.ts';
import type { Register } from './register.ts';
import { Recognise, RecordNewMemberCourse } from './recognition/commands.ts';
import { recognise, recordNewMemberCourse } from './recognition/decide.ts';
import { TakeOverMember } from './takeover/commands.ts';
import { takeOver } from './takeover/decide.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;
const upper = ['upperOfficer'] as const;

/** The deadline of the case that the decision is the outcome of, if a move has set one. */
async function decideByOf(id: string | undefined, register: Register) {
  const file = id === undefined ? undefined : await register.case(id);
  return file && file.status !== 'unknown' ? file.decideBy : undefined;
}

/** Every command of the register: by whom, on what, judged by which rule. */
export const registerOperations: readonly Operation[] = [
  // ——— members ———
  operation({
    name: 'members.takeOver',
    room: 'takeover',
    path: '/members/{id}/take-over',
    roles: baseUp,
    relation: 'cell',
    begins: true,
    body: TakeOverMember,
    decider: memberDecider,
    look: async (command, _member, at) => ({
      ...{ today: at.today, calendar: await at.register.calendar() },
      ...(await cellOf(command.cell, at)),
    }),
    decide: takeOver,
  }),
  operation({
    name: 'members.registerSympathiser',
    room: 'admission',
    path: '/members/{id}/register-sympathiser',
    roles: cellUp,
    relation: 'cell',
    begins: true,
    body: RegisterSympathiser,
    decider: memberDecider,
    look: async (command, _member, at) => ({
      today: at.today,
      cell: (await cellOf(command.cell, at)).cell,
      helper: command.helper ? (await named([command.helper], at.register))[0] : undefined,
    }),
    decide: registerSympathiser,
  }),
  operation({
    name: 'members.recordAwarenessCourse',
    room: 'admission',
    path: '/members/{id}/record-awareness-course',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: RecordAwarenessCourse,
    decider: memberDecider,
    look: today,
    decide: recordAwarenessCourse,
  }),
  operation({
    name: 'members.admit',
    room: 'admission',
    path: '/members/{id}/admit',
    form: '9-KNĐ',
    roles: baseUp,
    relation: 'member',
    begins: false,
    body: Admit,
    decider: memberDecider,
    look: async (command, member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      issuer: await issuerAboveMember(command.decision, member, register),
      decideBy: await decideByOf(command.case, register),
      introducers: await named(command.introducers, register),
    }),
    decide: admit,
  }),
  operation({
    name: 'members.holdCeremony',
    room: 'admission',
    path: '/members/{id}/hold-ceremony',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: HoldCeremony,
    decider: memberDecider,
    look: async (command, _member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      helper: { id: command.helper, member: await register.member(command.helper) },
    }),
    decide: holdCeremony,
  }),
  operation({
    name: 'members.recordNewMemberCourse',
    room: 'recognition',
    path: '/members/{id}/record-new-member-course',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: RecordNewMemberCourse,
    decider: memberDecider,
    look: today,
    decide: recordNewMemberCourse,
  }),
  operation({
    name: 'members.recognise',
    room: 'recognition',
    path: '/members/{id}/recognise',
    form: '16-KNĐ',
    roles: baseUp,
    relation: 'member',
    begins: false,
    body: Recognise,
    decider: memberDecider,
    look: async (command, member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      issuer: await issuerAboveMember(command.decision, member, register),
    }),
    decide: recognise,
  }),
  operation({
    name: 'members.correct',
    room: 'member',
    path: '/members/{id}/correct',
    roles: baseUp,
    relation: 'member',
    begins: false,
    body: CorrectMember,
    decider: memberDecider,
    look: async (command, member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      issuer: command.decision && (await issuerAboveMember(command.decision, member, register)),
    }),
    decide: correct,
  }),

  // ——— organisations ———
  operation({
    name: 'organisations.takeOver',
    room: 'organisation',
    path: '/organisations/{id}/take-over',
    roles: upper,
    relation: 'parent',
    begins: true,
    body: TakeOverOrganisation,
    decider: organisationDecider,
    look: async (command, _organisation, { today, register }) => ({
      today,
      parent: command.parent === null ? undefined : await register.organisation(command.parent),
    }),
    decide: takeOverOrganisation,
  }),
  operation({
    name: 'organisations.establish',
    room: 'organisation',
    path: '/organisations/{id}/establish',
    roles: baseUp,
    relation: 'parent',
    // Whose members are named gives them up without a letter.
    alsoCovers: ({ members = [] }) => [...new Set(members.map(({ from }) => from))],
    begins: true,
    body: EstablishOrganisation,
    decider: organisationDecider,
    look: lookAtEstablishment,
    decide: establish,
  }),
  operation({
    name: 'organisations.rename',
    room: 'organisation',
    path: '/organisations/{id}/rename',
    roles: baseUp,
    relation: 'organisation',
    begins: false,
    body: RenameOrganisation,
    decider: organisationDecider,
    look: async (command, organisation, at) => {
      const parent = profileAt(organisation, command.effectiveOn)?.parent;
      const beside = parent ? await at.register.census.children(parent) : [];
      return {
        ...(await changeDecided(command, organisation, at)),
        siblings: beside.filter(({ id }) => id !== organisation.id).map(({ name }) => name),
      };
    },
    decide: rename,
  }),
  operation({
    name: 'organisations.reclassify',
    room: 'organisation',
    path: '/organisations/{id}/reclassify',
    roles: upper,
    relation: 'organisation',
    begins: false,
    body: ReclassifyOrganisation,
    decider: organisationDecider,
    look: async (command, organisation, at) => {
      const parent = profileAt(organisation, command.effectiveOn)?.parent;
      return {
        ...(await changeDecided(command, organisation, at)),
        parent: parent ? await at.register.organisation(parent) : undefined,
      };
    },
    decide: reclassify,
  }),
  operation({
    name: 'organisations.grantPower',
    room: 'organisation',
    path: '/organisations/{id}/grant-power',
    roles: upper,
    relation: 'organisation',
    begins: false,
    body: GrantPower,
    decider: organisationDecider,
    look: lookAtGrant,
    decide: grantPower,
  }),
  operation({
    name: 'organisations.withdrawPower',
    room: 'organisation',
    path: '/organisations/{id}/withdraw-power',
    roles: upper,
    relation: 'organisation',
    begins: false,
    body: WithdrawPower,
    decider: organisationDecider,
    look: changeDecided,
    decide: withdrawPower,
  }),
  operation({
    name: 'organisations.takePosition',
    room: 'organisation',
    path: '/organisations/{id}/take-position',
    roles: baseUp,
    relation: 'organisation',
    begins: false,
    body: TakePosition,
    decider: organisationDecider,
    look: async (command, organisation, at) => ({
      ...(await changeDecided(command, organisation, at)),
      member: { id: command.member, member: await at.register.member(command.member) },
      officials: await officialsOf(organisation, [command], command.effectiveOn, at.register),
    }),
    decide: takePosition,
  }),
  operation({
    name: 'organisations.endPosition',
    room: 'organisation',
    path: '/organisations/{id}/end-position',
    roles: baseUp,
    relation: 'organisation',
    begins: false,
    body: EndPosition,
    decider: organisationDecider,
    look: async ({ decision }, organisation, { today, register }) => ({
      today,
      issuer: decision && (await issuerOf(decision, organisation.id, register)),
    }),
    decide: endPosition,
  }),
];
