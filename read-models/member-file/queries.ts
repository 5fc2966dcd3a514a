import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { partyAge } from '../../src/register/member/party-age.ts';
import { politicalTheory } from '../../src/register/member/person.ts';
import { awardKind } from '../../src/register/badge/events.ts';
import { cardKind, cardStage } from '../../src/register/card/events.ts';
import { committeePosition } from '../../src/register/organisation/events.ts';
import { faultyDecision } from '../../src/register/annulment/events.ts';
import { letterKind, temporaryKind, transferGround, type LetterBox } from '../../src/register/transfer/events.ts';
import { legacyGround, partyAgeGap } from '../../src/register/takeover/events.ts';
import { isOnRoll, type MemberDocument } from '../life.ts';
import { MemberRow, rowOn } from '../member-list/rows.ts';
import { namesAt, pathAt, seatsAt } from '../organisation-tree/as-of.ts';
import { Named } from '../organisation-tree/named.ts';
import { dayOf, type Moment, type RegisterViews } from '../views.ts';
import { type Folded, foldedAt } from './fold.ts';
import { conductOn, conductShown } from './conduct.ts';
import { boxesShown, carriedShown, letterOf } from './letters.ts';
import type { Paper } from './projection.ts';

const decision = z.object({ number: z.string().optional(), date: plainDate, issuer: Named.optional() });
const person = z.object({ id: z.uuid(), fullName: z.string().nullable() });
const nextBox = z.object({ box: z.int(), organisation: Named, side: z.enum(['out', 'in', 'back']) });

const slipShown = z
  .object({ by: plainDate, on: plainDate.optional() })
  .optional()
  .meta({ description: 'Phiếu phải nộp ở ngoài nước: hạn nộp, ngày đã nộp' });

export const MemberFile = MemberRow.extend({
  revision: z.int(),
  otherName: z.string().optional(),
  citizenId: z.string().optional(),
  nativePlace: z.string().optional(),
  residence: z.string().optional(),
  phone: z.string().optional(),
  religion: z.string().optional(),
  politicalTheory: politicalTheory.optional(),
  occupation: z.string().optional(),
  path: z.array(Named).meta({ description: 'Từ cấp cao nhất xuống chi bộ' }),
  partyAge: z
    .object({
      from: plainDate.meta({
        description: 'Mốc tính tuổi Đảng: ngày quyết định kết nạp, lùi lại bằng thời gian không được tính',
      }),
      years: z.int(),
      months: z.int(),
      days: z.int(),
    })
    .optional()
    .meta({ description: 'Tuổi Đảng tính đến ngày được hỏi; chỉ có khi đã là đảng viên chính thức' }),
  partyAgeGaps: z.array(partyAgeGap).optional(),
  newMemberCourse: z.object({ number: z.string(), on: plainDate }).optional(),
  badges: z.array(
    z.object({
      milestone: z.int(),
      number: z.string().optional(),
      awardedOn: plainDate.optional().meta({ description: 'Ngày trao' }),
      kind: awardKind.optional(),
      round: plainDate.optional(),
      late: z.boolean().optional(),
      decision: z.object({ number: z.string().optional(), date: plainDate }).optional(),
      returnedOn: plainDate.optional(),
    }),
  ),
  seats: z.array(
    z.object({ organisation: Named, position: committeePosition, from: plainDate, until: plainDate.optional() }),
  ),
  cardGeneration: z.enum(['legacy8', 'id12']).optional(),
  cardIssuedOn: plainDate.optional(),
  cardUnderWay: z.object({ kind: cardKind, stage: cardStage, on: plainDate }).optional(),
  cardLostOn: plainDate.optional(),
  cardReturnedOn: plainDate.optional(),
  admissionDecision: decision.optional(),
  recognitionDecision: decision.optional(),
  introducers: z.array(person),
  helper: person.optional(),
  lateness: z.array(z.string()),
  legacyGrounds: z.array(legacyGround),
  source: z.string().optional(),
  awarenessCourse: z.object({ number: z.string(), on: plainDate, lapsesOn: plainDate.optional() }).optional(),
  readmission: z.boolean().optional().meta({ description: 'Được xét kết nạp lại' }),
  regularisation: z
    .object({ of: faultyDecision, since: plainDate, by: Named })
    .optional()
    .meta({ description: 'Thủ tục đang làm lại' }),
  droppedOn: plainDate.optional().meta({ description: 'Ngày đưa ra khỏi diện cảm tình Đảng' }),
  struckOffOn: plainDate.optional(),
  ...conductShown,
  diedOn: plainDate.optional(),
  transfer: z
    .object({
      letter: letterKind,
      ground: transferGround,
      from: Named,
      to: Named.optional(),
      outside: z.string().optional(),
      openedOn: plainDate,
      paper: z.object({ number: z.string(), date: plainDate }).optional(),
      leftOn: plainDate.optional().meta({ description: 'Ngày cắt đảng số' }),
      sentOn: plainDate.optional().meta({ description: 'Ngày viết ô đi cuối cùng' }),
      letterNumber: z.string().optional(),
      noticeNumber: z.string().optional(),
      presentBy: plainDate.optional(),
      handInBy: plainDate.optional(),
      next: nextBox.optional(),
      transit: Named.meta({ description: 'Nơi tính đảng số trong khi chuyển' }),
      boxes: boxesShown,
      ...carriedShown,
      abroad: z
        .object({
          by: Named,
          since: plainDate,
          country: z.string(),
          number: z.string(),
          slipNumber: z.string(),
          slip: slipShown,
        })
        .optional()
        .meta({ description: 'Đang ở ngoài nước theo giấy giới thiệu 2 ô' }),
    })
    .optional()
    .meta({ description: 'Giấy giới thiệu sinh hoạt đảng đang chuyển' }),
  temporary: z
    .object({
      kind: temporaryKind,
      host: Named.optional(),
      outside: z.string().optional(),
      country: z.string().optional(),
      openedOn: plainDate,
      begunOn: plainDate.optional(),
      until: plainDate,
      next: nextBox.optional(),
      boxes: boxesShown,
      slip: slipShown,
    })
    .optional()
    .meta({ description: 'Sinh hoạt đảng tạm thời' }),
  corrections: z.int().meta({ description: 'Số lần đính chính' }),
  may: z.array(z.string()).meta({ description: 'Nghiệp vụ được phép thực hiện' }),
  asOf: plainDate.optional(),
  knownAt: z.string().optional(),
});
export type MemberFile = z.infer<typeof MemberFile>;

/** Where a member belongs now: what a reader's scope is judged by. */
export interface Belonging {
  cell: string;
  /** From the top down to the cell. */
  path: string[];
}

/** @returns undefined if nobody with this id is recorded */
export async function belongingOf(views: RegisterViews, id: string): Promise<Belonging | undefined> {
  const member = await views.members.get<MemberDocument>('members', id);
  return member && { cell: member.cell, path: await views.organisations.pathOf(member.cell) };
}

/**
 * All that the register knows of a person at a moment; the caller has checked that the reader may know it, and adds what
 * the reader may do.
 * @returns undefined if nobody with this id was known then; `not-yet-recorded` if nothing was recorded for that day
 */
export async function memberFileAt(
  views: RegisterViews,
  id: string,
  moment: Moment,
): Promise<Omit<MemberFile, 'may'> | 'not-yet-recorded' | undefined> {
  const folded = (await foldedAt(views.files, [id], moment)).get(id);
  if (!folded) return (await views.members.get('members', id)) ? 'not-yet-recorded' : undefined;
  const day = dayOf(moment);
  const { person, corrections } = folded;
  if (!rowOn(person, day, new Map())) return 'not-yet-recorded';

  const [path, seats] = await Promise.all([
    pathAt(views.organisations, person.cell, moment),
    seatsAt(views.organisations, { member: id }, moment),
  ]);
  const issuers = [
    ...[person.admissionDecision?.issuer, person.recognitionDecision?.issuer],
    person.regularisation?.by,
  ];
  const linked = [
    ...path,
    person.cell,
    ...seats.map(({ organisation }) => organisation),
    ...issuers,
    ...organisationsOf(person),
    ...(person.conductSaid ?? []).flatMap((one) => (one.is === 'complaint' ? [one.addressee] : [])),
  ];
  const names = await namesAt(
    views.organisations,
    linked.filter((one) => one !== undefined),
    moment,
  );
  const named = (one: string): Named => ({ id: one, name: names.get(one) ?? '' });
  const row = rowOn(person, day, names)!;
  const { partyAgeGaps, badges = [], legacyGrounds = [], cardGeneration, cardIssuedOn } = person;
  return {
    ...row,
    ...detailsOf(person),
    revision: person.revision,
    path: path.map(named),
    ...(row.officialDate !== undefined && { partyAge: ageOf(person, row, day) }),
    partyAgeGaps: partyAgeGaps as MemberFile['partyAgeGaps'],
    newMemberCourse: person.newMemberCourse,
    badges: badges
      .filter(({ awardedOn }) => awardedOn === undefined || awardedOn <= day)
      .map(({ decision, ...badge }) => ({
        ...badge,
        ...(decision && { decision: { number: decision.number, date: decision.date } }),
      })),
    ...cardOf(person),
    seats: seats.map(({ organisation, seat, from, until }) => ({
      ...{ organisation: named(organisation), position: seat, from, until },
    })),
    ...(row.cardNumber !== undefined && { cardGeneration, cardIssuedOn: cardIssuedOn ?? undefined }),
    admissionDecision: paper(person.admissionDecision, named),
    recognitionDecision: paper(person.recognitionDecision, named),
    ...(await helpers(views, person)),
    lateness: [person.lateAdmission, person.lateCeremony, person.lateRecognition].flatMap((late) => late ?? []),
    legacyGrounds: legacyGrounds as MemberFile['legacyGrounds'],
    source: person.source,
    awarenessCourse: person.awarenessCourse,
    readmission: person.readmission,
    ...(row.underRegularisation && { regularisation: redone(person, named) }),
    droppedOn: row.status === 'dropped' ? person.droppedFrom : undefined,
    struckOffOn: row.status === 'struckOff' ? person.struckOffFrom : undefined,
    exitedOn: row.status === 'exited' ? person.exitedFrom : undefined,
    expelledOn: row.status === 'expelled' ? person.expelledFrom : undefined,
    ...(isOut(row.status) && { leftBy: person.leftBy, leavingGround: person.leavingGround }),
    ...conductOn(person.conductSaid ?? [], day, named),
    diedOn: row.status === 'deceased' ? person.deceasedFrom : undefined,
    ...(isOnRoll(row.status) && transfersOf(person, named)),
    corrections,
    asOf: moment.asOf,
    knownAt: moment.knownAt,
  };
}

type Person = Folded['person'];

/** Organisations that the transfers of a person name. */
function organisationsOf({ openTransfer, transferTurned, transferAbroad, temporaryStay, letterSaid = [] }: Person) {
  const { from, to, transit } = { ...openTransfer, ...transferTurned };
  const onTheWay = letterSaid.flatMap((said) => ('route' in said ? said.route : []));
  return [
    from,
    to,
    transit,
    transferAbroad?.by,
    temporaryStay?.host,
    ...onTheWay.map(({ organisation }) => organisation),
  ];
}

/** What is under way on the day. */
function transfersOf(person: Person, named: (id: string) => Named): Pick<MemberFile, 'transfer' | 'temporary'> {
  const { openTransfer, transferLeftOn, transferSent, transferPresentBy, transferHandInBy, transferNext } = person;
  const { transferTurned, transferAbroad, transferSlipOn, temporaryStay, temporaryUntil } = person;
  const { to, transit } = { ...openTransfer, ...transferTurned };
  const letter = (number: number) => {
    const { boxes, carried } = letterOf(person.letterSaid ?? [], number);
    return { boxes: boxes.map((box) => ({ ...box, organisation: named(box.organisation) })), carried };
  };
  const official = openTransfer && letter(openTransfer.number);
  const next = (box: LetterBox | null | undefined) =>
    box ? { next: { box: box.box, side: box.side, organisation: named(box.organisation) } } : {};
  return {
    ...(openTransfer && {
      transfer: {
        ...{ letter: openTransfer.letter, ground: openTransfer.ground, openedOn: openTransfer.openedOn },
        ...{ from: named(openTransfer.from), outside: openTransfer.outside },
        ...(to !== undefined && { to: named(to) }),
        ...(openTransfer.paperNumber !== undefined &&
          openTransfer.paperOn !== undefined && {
            paper: { number: openTransfer.paperNumber, date: openTransfer.paperOn },
          }),
        ...(transferLeftOn && { leftOn: transferLeftOn }),
        ...transferSent,
        ...(transferPresentBy && { presentBy: transferPresentBy }),
        ...(transferHandInBy && { handInBy: transferHandInBy }),
        ...next(transferNext),
        ...{ transit: named(transit!), boxes: official!.boxes, ...official!.carried },
        ...(transferAbroad && { abroad: abroadOf(transferAbroad, transferSlipOn, named) }),
      },
    }),
    ...(temporaryStay && {
      temporary: {
        ...{ kind: temporaryStay.kind, outside: temporaryStay.outside, country: temporaryStay.country },
        ...(temporaryStay.host !== undefined && { host: named(temporaryStay.host) }),
        ...{ openedOn: temporaryStay.openedOn, until: temporaryUntil!, begunOn: person.temporarySince ?? undefined },
        ...next(person.temporaryNext),
        ...{ boxes: letter(temporaryStay.number).boxes, slip: slipOf(person) },
      },
    }),
  };
}

/** The slip of a stay abroad. */
function slipOf({ temporarySlipBy: by, temporarySlipOn: on }: Person) {
  return by ? { by, on: on ?? undefined } : undefined;
}

function abroadOf(
  { by, slipBy, ...abroad }: NonNullable<Person['transferAbroad']>,
  slipOn: string | null | undefined,
  named: (id: string) => Named,
) {
  return { ...abroad, by: named(by), ...(slipBy && { slip: { by: slipBy, on: slipOn ?? undefined } }) };
}

/** The card under way, and what befell the one in hand; what was under way for who left or died is no more. */
function cardOf({ status, cardKind: kind, cardStep: step, cardLostOn, cardReturnedOn }: Person) {
  return {
    ...(status === 'official' && kind && step && { cardUnderWay: { kind, ...step } }),
    cardLostOn: cardLostOn ?? undefined,
    cardReturnedOn: cardReturnedOn ?? undefined,
  };
}

function detailsOf(person: Person) {
  const { otherName, citizenId, nativePlace, residence, phone, religion, occupation } = person;
  return {
    ...{ religion, occupation, politicalTheory: person.politicalTheory as MemberFile['politicalTheory'] },
    otherName: otherName ?? undefined,
    citizenId: citizenId ?? undefined,
    nativePlace: nativePlace ?? undefined,
    residence: residence ?? undefined,
    phone: phone ?? undefined,
  };
}

function isOut(status: MemberRow['status']): boolean {
  return status === 'struckOff' || status === 'exited' || status === 'expelled';
}

/** Up to the day asked about, or to the day on which the person left the Party or died. */
function ageOf(person: Person, row: MemberRow, day: PlainDate): MemberFile['partyAge'] {
  const from = person.partyAgeFrom ?? row.admissionDecisionDate ?? row.joinDate!;
  const { deceasedFrom, struckOffFrom, exitedFrom, expelledFrom } = person;
  const until = [day, deceasedFrom, struckOffFrom, exitedFrom, expelledFrom].sort()[0]!;
  return partyAge(from, person.partyAgeGaps ?? [], until);
}

function paper(recorded: Paper | null | undefined, named: (id: string) => Named): MemberFile['admissionDecision'] {
  if (!recorded) return undefined;
  const { number, date, issuer } = recorded;
  return { number, date, ...(issuer !== undefined && { issuer: named(issuer) }) };
}

function redone({ regularisation }: Person, named: (id: string) => Named): MemberFile['regularisation'] {
  return regularisation && { ...regularisation, by: named(regularisation.by) };
}

/** Members who recommended the person, and the one who helps; as they are called now. */
async function helpers(views: RegisterViews, { introducers = [], helper }: Person) {
  const found = await views.members.getMany<MemberDocument>(
    'members',
    helper === undefined ? introducers : [...introducers, helper],
  );
  const called = (id: string) => ({ id, fullName: found.get(id)?.fullName ?? null });
  return { introducers: introducers.map(called), ...(helper !== undefined && { helper: called(helper) }) };
}
