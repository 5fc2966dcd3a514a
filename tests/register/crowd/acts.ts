import fc from 'fast-check';
import { addDays, addMonths } from '../../../src/kernel/plain-date.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { nextBox } from '../../../src/register/member/transfers.ts';
import { hasPower, profileAt, type Organisation } from '../../../src/register/organisation/organisation.ts';
import type { OrganisationPower } from '../../../src/register/organisation/events.ts';
import { count } from '../../office/acts.ts';
import { idOf, type Office } from '../../office/office.ts';
import { decidedByLists, type Tried } from './cases.ts';

/** Something that is tried with somebody, some days after what was tried before. */
export const tries = (people: number, least: number, most: number) =>
  fc.array(
    fc.record({
      who: fc.nat(people - 1),
      wait: fc.oneof(
        { weight: 12, arbitrary: fc.constant(0) },
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 3 }) },
        { weight: 1, arbitrary: fc.integer({ min: 10, max: 60 }) },
      ),
      act: fc.nat(999),
      place: fc.nat(99),
      number: fc.oneof({ weight: 1, arbitrary: fc.nat(9) }, { weight: 30, arbitrary: fc.nat(99_999) }),
    }),
    { minLength: least, maxLength: most, size: 'max' },
  );
export type Try = { who: number; wait: number; act: number; place: number; number: number };

/** A command on somebody, or a case about them. */
type Act = [name: string, body: object] | Omit<Tried, 'subject' | 'number'>;

/** What acts need to know. */
interface Scene {
  today: string;
  /** The cell drawn, and where the person is. */
  place: string;
  cell: string;
  /** From the person's cell upwards. */
  chain: readonly Organisation[];
  decision: (issuer: string | undefined) => { number: string; date: string; issuer: string };
  member: Member;
  try: Try;
}

const heldBy = ({ chain, today }: Scene, power: OrganisationPower) =>
  chain.find((one) => hasPower(one, power, today))?.id;
const typed = ({ chain, today }: Scene, type: string) => chain.find((one) => profileAt(one, today)?.type === type)?.id;

/** Comes into the register: as an applicant, from the paper register, or by a paper letter. */
const entering: readonly ((scene: Scene) => Act)[] = [
  (s) => ['members.registerSympathiser', { ...person(s), cell: s.place, cellResolutionOn: s.today }],
  (s) => ['members.takeOver', { ...person(s), ...standing(s, 'official'), cell: s.place, source: 'Sổ gốc' }],
  (s) => ['members.takeOver', { ...person(s), ...standing(s, 'official'), cell: s.place, source: 'Sổ gốc' }],
  (s) => ['members.takeOver', { ...person(s), ...standing(s, 'probationary'), cell: s.place, source: 'Sổ gốc' }],
  takesIn,
];

const applying: readonly ((scene: Scene) => Act)[] = [
  admits,
  admits,
  admits,
  (s) => ['members.moveApplicant', { to: s.place, movedOn: s.today }],
  (s) => ['members.dropSympathiser', { cellResolutionOn: s.today, why: 'Xin thôi' }],
];

/** What befalls who is on the roll. */
const onRoll: readonly ((scene: Scene) => Act)[] = [
  ...[opensLetter, opensLetter, fills, fills, fills, fills, fills, fills],
  (s) => ['members.returnTransfer', { organisation: turn(s), ground: 'wrongAddress', why: 'Sai', returnedOn: s.today }],
  (s) => [
    'members.forwardTransfer',
    { organisation: turn(s), to: s.place, number: '1', why: 'Sai', forwardedOn: s.today },
  ],
  (s) => ['members.cancelTransfer', { why: 'Thôi', cancelledOn: s.today }],
  (s) => ['members.confirmTransferOutside', { receivedOn: s.today }],
  (s) => ['members.strikeInTransit', { baseReportOn: s.today, decision: s.decision(heldBy(s, 'strikeOff')) }],
  (s) => ['members.transferInternally', { to: s.place, movedOn: s.today, decision: s.decision(typed(s, 'baseOrg')) }],
  opensStay,
  fillsStay,
  fillsStay,
  (s) => [
    'members.exempt',
    {
      ...{ kind: s.try.number % 2 ? 'exempt' : 'reduced', ground: 'ageOrHealth', from: s.today },
      ...{ requestedOn: s.today, cellResolutionOn: s.today, decision: s.decision(s.cell) },
      medicalPaper: { number: '1', date: s.today, facility: 'Bệnh viện' },
    },
  ],
  (s) => ['members.endExemption', { requestedOn: s.today, endsOn: s.today }],
  disciplines,
  (s) => [
    'members.suspend',
    {
      ...{ ground: 'violation', decision: s.decision(heldBy(s, 'expel')), from: s.today },
      until: addDays(s.today, 40),
    },
  ],
  (s) => ['members.openInspection', { ground: 'inspection', by: s.cell, openedOn: s.today, text: 'Kiểm tra' }],
  (s) => [
    'members.concludeInspection',
    { inspection: openInspection(s.member), finding: 'none', concludedOn: s.today, text: 'Không' },
  ],
  (s) => ['members.recordInterruption', { since: s.today }],
  (s) => [
    'members.resume',
    {
      ...{ decision: s.decision(heldBy(s, 'concludeStatus')), managedBy: 'other', ownFault: false },
      confirmedBy: [s.cell, ...(typed(s, 'baseOrg') ? [typed(s, 'baseOrg')] : [])],
    },
  ],
  (s) => ['members.recordDeath', { diedOn: s.today }],
  (s) => ({
    ...{ kind: 'exit', cell: s.cell, details: { requestedOn: s.today, familyHardship: s.try.number % 2 === 0 } },
    papers: ['exitRequest', 'cellResolution'],
  }),
  (s) => ({
    ...{ kind: 'strikingOff', cell: s.cell, papers: ['memberSelfReview', 'cellResolution'] },
    details: {
      because: { ground: 'politicalStandard', established: 'Không đủ tiêu chuẩn' },
      selfReview: { is: 'given' },
    },
  }),
];

const probation: readonly ((scene: Scene) => Act)[] = [
  (s) => ['members.recordNewMemberCourse', { certificateNumber: '1', certificateOn: s.today }],
  recognises,
  recognises,
  recognises,
  ...onRoll,
];

const official: readonly ((scene: Scene) => Act)[] = [
  ...onRoll,
  asksCard,
  asksCard,
  passesCard,
  passesCard,
  passesCard,
  passesCard,
  (s) => ['members.handOutCard', { heldOn: s.today }],
  (s) => ['members.handOutCard', { heldOn: s.today }],
  (s) => ['members.reportCardLost', { on: s.today, why: 'Mất' }],
  (s) => ({
    ...{ kind: 'badge', cell: s.cell, papers: ['badgeApplication'] },
    details: { milestone: 30, kind: 'regular', round: s.today, ownRound: { number: '1', date: s.today } },
  }),
  (s) => ['members.presentBadge', { milestone: 30, heldOn: s.today }],
  (s) => ({ kind: 'expulsion', cell: s.cell, details: { violation: 'Vi phạm' }, papers: ['cellResolution'] }),
];

const gone: readonly ((scene: Scene) => Act)[] = [
  (s) => ['members.returnCard', { on: s.today, ground: 'leftParty' }],
  (s) => ['members.returnBadges', { on: s.today }],
  restores,
  restores,
  (s) => [
    'members.seekReadmission',
    {
      ...{ cell: s.place, cellResolutionOn: s.today, consent: { number: '1', date: s.today } },
      ...{ bar: 'none', expungedOn: addMonths(s.today, -61) },
    },
  ],
  (s) => [
    'members.lodgeComplaint',
    {
      ...{ against: 'by' in s.member ? s.member.by : '', receivedOn: s.today, lodgedOn: s.today },
      ...{ addressee: idOf('centre'), byTheMember: true, text: 'Oan' },
    },
  ],
  (s) => [
    'members.settleComplaint',
    { complaint: openComplaint(s.member), outcome: 'lifted', decision: s.decision(idOf('centre')), cell: s.place },
  ],
  (s) => ['members.recordDeath', { diedOn: s.today }],
];

const ACTS: Record<Member['status'], readonly ((scene: Scene) => Act)[]> = {
  ...{ unknown: entering, sympathiser: applying },
  dropped: [(s) => ['members.takeUpAgain', { cell: s.place, cellResolutionOn: s.today }]],
  admitted: [
    (s) => ['members.holdCeremony', { heldOn: s.today, helper: first(s) }],
    (s) => ['members.moveApplicant', { to: s.place, movedOn: s.today }],
  ],
  ...{ probationary: probation, official, struckOff: gone, exited: gone, expelled: gone },
  transferredOut: [takesIn],
  deceased: [(s) => ['members.recordDeath', { diedOn: s.today }]],
};

/** Recorded by another account than the one that recorded what they rest on. */
const DECISIONS = ['members.admit', 'members.recognise'];

/** Tries something with somebody. @throws Refusal, AlreadyClaimed where a rule, or another's claim, stands against it */
export async function tryOf(office: Office, one: Try, index: number, cells: readonly string[]): Promise<void> {
  const id = idOf(`m${one.who}`);
  const member = (await office.register.member(id)) ?? { status: 'unknown' as const, id };
  const place = idOf(cells[one.place % cells.length]!);
  const cell = member.status === 'unknown' ? place : member.cell;
  const { today } = office;
  const decision = (issuer: string | undefined) => ({
    number: `${one.number}-QĐ`,
    date: today,
    issuer: issuer ?? place,
  });
  const scene = {
    ...{ today, place, cell, member, try: one, decision },
    chain: await office.register.chain(cell, today),
  };
  const acts = ACTS[member.status];
  const act = acts[one.act % acts.length]!(scene);
  if (Array.isArray(act))
    await office.does(act[0], id, act[1], DECISIONS.includes(act[0]) ? 'an-authority' : undefined);
  else await decidedByLists(office, `${index}`, { ...act, subject: id, number: `${one.number}-QĐ` });
  if (act instanceof Object && !Array.isArray(act) && act.kind === 'badge') {
    const issuer = badgeIssuer(await office.register.member(id));
    if (issuer) await office.does('badgeSeries.allot', issuer, { milestone: 30, members: [id] });
  }
}

function badgeIssuer(member: Member | undefined): string | undefined {
  const badges = member && member.status !== 'unknown' ? member.badges : undefined;
  return badges?.find(({ number, decision }) => !number && decision)?.decision?.issuer;
}

function person({ try: { who, number } }: Scene) {
  return {
    ...{ fullName: 'Trần Thị Mới', birthDate: '1975-06-07', sex: who % 2 ? 'female' : 'male', ethnicity: 'Kinh' },
    // Now and then the number of somebody else.
    ...{ citizenId: `0010${String(number === 0 ? 7 : who).padStart(8, '0')}`, education: 'upperSecondary' },
  };
}

function standing({ today, try: { number, who } }: Scene, status: 'official' | 'probationary') {
  const joinDate = status === 'official' ? addMonths('1995-01-10', number % 280) : addDays(today, -(number % 300));
  const dates = { admissionDecisionDate: addDays(joinDate, -9), joinDate };
  const card = who % 2 ? { cardNumber: String(10_000_000 + who) } : {};
  return status === 'official'
    ? { status, ...dates, officialDate: addMonths(joinDate, 12), ...card, dossierNumber: `${100_000 + who} HN` }
    : { status, ...dates };
}

function takesIn(scene: Scene): Act {
  const letter = { number: '1', date: scene.today, origin: 'Ngoài sổ' };
  const arrived = { cell: scene.place, letter, indexCertified: true, receivedOn: scene.today };
  return ['members.takeIn', { ...person(scene), ...standing(scene, 'official'), ...arrived }];
}

function first({ cell }: Scene): string {
  return [...FIRSTS].find(([id]) => id === cell)?.[1] ?? idOf('nobody');
}

/** Who introduces and helps, by cell. */
const FIRSTS = new Map<string, string>();

/** Says who is official in each cell from the beginning. */
export function helpersIn(cells: readonly string[]): void {
  for (const cell of cells) FIRSTS.set(idOf(cell), idOf(`first of ${cell}`));
}

function admits(s: Scene): Act {
  return [
    'members.admit',
    {
      ...{ decision: s.decision(heldBy(s, 'admit')), cellResolutionOn: s.today, vietnameseCitizen: true },
      ...{ education: 'upperSecondary', youthUnionExists: false, introducers: [first(s)] },
      ...{ awarenessCertificate: { number: '1', date: addDays(s.today, -30) } },
      union: { kind: 'tradeUnion', resolutionOn: s.today },
    },
  ];
}

function recognises(s: Scene): Act {
  return ['members.recognise', { decision: s.decision(heldBy(s, 'recognise')), cellResolutionOn: s.today }];
}

function opensLetter(s: Scene): Act {
  const outside = s.try.number % 9 === 0 ? { outside: 'Ngoài sổ' } : { to: s.place };
  return [
    'members.openTransfer',
    {
      ...{ ...outside, ground: 'jobChange', paper: { number: '1', date: s.today }, duesPaidTo: s.today.slice(0, 7) },
      ...{ selfReview: true, helperComments: true, openedOn: s.today },
    },
  ];
}

function fills(s: Scene): Act {
  const letter = 'transfer' in s.member ? s.member.transfer : undefined;
  const box = letter && nextBox(letter);
  const more = { number: String(s.try.number), indexCertified: true, dossierOn: s.today };
  const { dossierOn, ...incoming } = more;
  const said = box?.side === 'in' ? incoming : { ...incoming, dossierOn };
  return [
    'members.fillTransferBox',
    { box: box?.box ?? 2, organisation: box?.organisation ?? s.cell, filledOn: s.today, ...said },
  ];
}

function turn({ member, cell }: Scene): string {
  const letter = 'transfer' in member ? member.transfer : undefined;
  return (letter && nextBox(letter)?.organisation) ?? cell;
}

function opensStay(s: Scene): Act {
  const host = { host: s.place, kind: 'work' };
  return ['members.openTemporaryTransfer', { ...host, from: s.today, until: addMonths(s.today, 5), openedOn: s.today }];
}

function fillsStay({ member, cell, today }: Scene): Act {
  const stay = 'temporary' in member ? member.temporary : undefined;
  const box = stay && nextBox(stay);
  const filled = { box: box?.box ?? 2, organisation: box?.organisation ?? cell, filledOn: today, number: '1' };
  return ['members.fillTemporaryBox', filled];
}

function disciplines(s: Scene): Act {
  const form = s.try.number % 2 ? 'reprimand' : 'warning';
  const forms = { reprimand: 0, warning: 0, dismissal: 0, expulsion: 0, none: 2, [form]: 7 };
  const { inFavour: _, against: __, ...people } = count(9);
  const ballot = { ...people, meeting: 'cell', heldOn: s.today, forms };
  return ['members.discipline', { form, violation: 'Vi phạm', decision: s.decision(s.cell), ballot }];
}

function asksCard(s: Scene): Act {
  const card = 'card' in s.member ? s.member.card : undefined;
  const kind = !card?.held ? 'issue' : card.held.lostOn ? 'replaceLost' : 'exchange';
  const details = { kind, ...(kind === 'exchange' && { ground: 'damaged' }) };
  return { kind: 'card', cell: s.cell, details, papers: ['cardPhoto', 'oldCard'] };
}

function passesCard(s: Scene): Act {
  const stage = 'card' in s.member ? s.member.card?.pending?.stage : undefined;
  const next = {
    decided: 'sentToCentre',
    sentToProvince: 'sentToCentre',
    sentToCentre: 'printed',
    printed: 'delivered',
  };
  const to = stage === 'printed' ? { to: s.cell } : {};
  return ['members.passCardOn', { stage: next[stage as keyof typeof next] ?? 'printed', on: s.today, ...to }];
}

function restores(s: Scene): Act {
  const issuer = heldBy(s, 'concludeStatus');
  return ['members.restore', { decision: s.decision(issuer), cell: s.cell, managedBy: 'other', cleanSince: true }];
}

function openInspection(member: Member): string {
  const found = member.status !== 'unknown' ? member.conduct?.inspections[0]?.id : undefined;
  return found ?? idOf('no inspection');
}

function openComplaint(member: Member): string {
  const complaints = member.status !== 'unknown' ? member.conduct?.complaints : undefined;
  return complaints?.find(({ settledOn }) => settledOn === undefined)?.id ?? idOf('no complaint');
}
