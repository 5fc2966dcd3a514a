import { DropSympathiser, TakeUpAgain } from './admission/commands.ts';
import { dropSympathiser, takeUpAgain } from './admission/pool.ts';
import { AnnulAdmission, AnnulRecognition, BeginRegularisation, EndRegularisation } from './annulment/commands.ts';
import { annulAdmission, annulRecognition } from './annulment/decide.ts';
import { beginRegularisation, endRegularisation } from './annulment/regularise.ts';
import { issuerOf } from './authority.ts';
import { cellOf, issuerAboveMember, named, today, todayAndCalendar, type At } from './look-ups.ts';
import { memberDecider, type Member } from './member/member.ts';
import { AnswerReconsideration, AskReconsideration, MoveApplicant } from './move/commands.ts';
import { answerReconsideration, askReconsideration, moveApplicant } from './move/decide.ts';
import { operation, type Operation } from './operation.ts';
import { hasPower } from './organisation/organisation.ts';
import { SetPlan } from './plan/commands.ts';
import { planDecider, setPlan } from './plan/decide.ts';
import { calendarDecider, THE_CALENDAR } from './policy/calendar.ts';
import { SetPolicyVersion, SetWorkingYear } from './policy/commands.ts';
import { setWorkingYear } from './policy/decide.ts';
import { policyVersionsDecider, THE_VERSIONS } from './policy/recorded-versions.ts';
import { setPolicyVersion } from './policy/set-version.ts';
import { SeekReadmission } from './readmission/commands.ts';
import { seekReadmission } from './readmission/decide.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;

/** What concerns applicants and wrong decisions apart from the lists; the yearly plan; the calendar of working days. */
export const applicantOperations: readonly Operation[] = [
  operation({
    name: 'members.dropSympathiser',
    room: 'admission',
    path: '/members/{id}/drop-sympathiser',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: DropSympathiser,
    decider: memberDecider,
    look: today,
    decide: dropSympathiser,
  }),
  operation({
    name: 'members.takeUpAgain',
    room: 'admission',
    path: '/members/{id}/take-up-again',
    roles: cellUp,
    relation: 'member',
    alsoCovers: (command) => [command.cell],
    begins: false,
    body: TakeUpAgain,
    decider: memberDecider,
    look: async ({ cell, helper }, _member, at) => ({
      ...{ today: at.today, cell: (await cellOf(cell, at)).cell },
      helper: helper ? (await named([helper], at.register))[0] : undefined,
    }),
    decide: takeUpAgain,
  }),
  operation({
    name: 'members.moveApplicant',
    room: 'move',
    path: '/members/{id}/move-applicant',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: MoveApplicant,
    decider: memberDecider,
    look: async (command, member, at) => {
      const [chain, old] = await Promise.all([
        at.register.chain(command.to, command.movedOn),
        at.register.chain(member.status === 'unknown' ? member.id : member.cell, command.movedOn),
      ]);
      const admits = old.findIndex((organisation) => hasPower(organisation, 'admit', command.movedOn));
      const below = admits < 0 ? old : old.slice(0, admits);
      const issuer = chain.find(({ id }) => id === issuerOfAdmission(member));
      return {
        ...{ today: at.today, calendar: await at.register.calendar(), cell: { cell: chain[0] } },
        told: below.map(({ id }) => id).filter((id) => !chain.some((above) => above.id === id)),
        issuerCoversNewCell: issuer !== undefined && hasPower(issuer, 'admit', command.movedOn),
      };
    },
    decide: moveApplicant,
  }),
  operation({
    name: 'members.askReconsideration',
    room: 'move',
    path: '/members/{id}/ask-reconsideration',
    roles: baseUp,
    relation: 'member',
    begins: false,
    body: AskReconsideration,
    decider: memberDecider,
    look: todayAndCalendar,
    decide: askReconsideration,
  }),
  operation({
    name: 'members.answerReconsideration',
    room: 'move',
    path: '/members/{id}/answer-reconsideration',
    roles: baseUp,
    relation: 'member',
    alsoBy: (member: Member) => [issuerOfAdmission(member)],
    onlyByThem: true,
    begins: false,
    manyHands: true,
    body: AnswerReconsideration,
    decider: memberDecider,
    look: todayAndCalendar,
    decide: answerReconsideration,
  }),
  operation({
    name: 'members.seekReadmission',
    room: 'readmission',
    path: '/members/{id}/seek-readmission',
    roles: baseUp,
    relation: 'member',
    alsoCovers: (command) => [command.cell],
    begins: false,
    body: SeekReadmission,
    decider: memberDecider,
    look: async (command, _member, at) => ({ today: at.today, cell: (await cellOf(command.cell, at)).cell }),
    decide: seekReadmission,
  }),
  operation({
    name: 'members.annulAdmission',
    room: 'annulment',
    path: '/members/{id}/annul-admission',
    form: '9H-KNĐ, 9K-KNĐ',
    roles: baseUp,
    relation: 'member',
    alsoBy: (member: Member) => [issuerOfAdmission(member)],
    begins: false,
    manyHands: true,
    body: AnnulAdmission,
    decider: memberDecider,
    look: annulling,
    decide: annulAdmission,
  }),
  operation({
    name: 'members.annulRecognition',
    room: 'annulment',
    path: '/members/{id}/annul-recognition',
    form: '9L-KNĐ',
    roles: baseUp,
    relation: 'member',
    alsoBy: (member: Member) => [issuerOfRecognition(member)],
    begins: false,
    manyHands: true,
    body: AnnulRecognition,
    decider: memberDecider,
    look: annulling,
    decide: annulRecognition,
  }),
  operation({
    name: 'members.beginRegularisation',
    room: 'annulment',
    path: '/members/{id}/begin-regularisation',
    roles: baseUp,
    relation: 'member',
    alsoBy: issuersOf,
    begins: false,
    body: BeginRegularisation,
    decider: memberDecider,
    look: async ({ by, foundOn }, member: Member, { today, register }) => ({
      today,
      issuer: await issuerOf(
        { issuer: by, date: foundOn },
        member.status === 'unknown' ? member.id : member.cell,
        register,
      ),
    }),
    decide: beginRegularisation,
  }),
  operation({
    name: 'members.endRegularisation',
    room: 'annulment',
    path: '/members/{id}/end-regularisation',
    roles: baseUp,
    relation: 'member',
    alsoBy: issuersOf,
    begins: false,
    body: EndRegularisation,
    decider: memberDecider,
    look: today,
    decide: endRegularisation,
  }),
  operation({
    name: 'plans.set',
    room: 'plan',
    path: '/plans/{id}/set',
    roles: baseUp,
    relation: 'organisation',
    begins: false,
    manyHands: true,
    body: SetPlan,
    decider: planDecider,
    look: today,
    decide: setPlan,
  }),
  operation({
    name: 'calendar.setYear',
    room: 'policy',
    path: '/calendar/set-year',
    roles: ['upperOfficer', 'administrator'],
    relation: 'register',
    only: THE_CALENDAR,
    begins: false,
    manyHands: true,
    body: SetWorkingYear,
    decider: calendarDecider,
    look: today,
    decide: setWorkingYear,
  }),
  operation({
    name: 'policies.setVersion',
    room: 'policy',
    path: '/policies/set-version',
    roles: ['administrator', 'upperOfficer'],
    relation: 'within',
    only: THE_VERSIONS,
    begins: false,
    manyHands: true,
    body: SetPolicyVersion,
    decider: policyVersionsDecider,
    look: async ({ decision, organisation }, _versions, { today: day, register }) => ({
      today: day,
      issuer: { organisation: await register.organisation(decision.issuer) },
      province: organisation === undefined ? undefined : await register.organisation(organisation),
    }),
    decide: setPolicyVersion,
  }),
];

function issuerOfAdmission(member: Member): string | undefined {
  return 'admissionDecision' in member ? member.admissionDecision?.issuer : undefined;
}

function issuerOfRecognition(member: Member): string | undefined {
  return member.status === 'official' ? member.recognitionDecision?.issuer : undefined;
}

function issuersOf(member: Member): (string | undefined)[] {
  return [issuerOfAdmission(member), issuerOfRecognition(member)];
}

async function annulling({ decision }: AnnulAdmission | AnnulRecognition, member: Member, { today, register }: At) {
  return {
    ...{ today, calendar: await register.calendar() },
    issuer: await issuerAboveMember(decision, member, register),
  };
}
