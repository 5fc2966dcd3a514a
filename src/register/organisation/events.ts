import { z } from 'zod';
import { event, plainDate, type EventOf } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { sealEvents } from '../seal/events.ts';

/** The id of an organisation: a UUID that never changes, whatever becomes of its name, code or place in the tree. */
export const organisationId = z.uuid();

/** What kind of organisation it is, from the centre down (glossary; D§0 "Structure of the Party by period"). */
export const organisationType = z.enum([
  'centralCommittee',
  'provincialCommittee',
  'upperBase',
  'baseOrg',
  'baseCell',
  'sectionOrg',
  'subordinateCell',
]);
export type OrganisationType = z.infer<typeof organisationType>;

/** The level of an organisation, from the centre down. Follows from its type, and is a dated fact as the type is. */
export const organisationLevel = z.enum(['central', 'province', 'upperBase', 'base', 'section', 'cell']);
export type OrganisationLevel = z.infer<typeof organisationLevel>;

const LEVELS: Record<OrganisationType, OrganisationLevel> = {
  centralCommittee: 'central',
  provincialCommittee: 'province',
  upperBase: 'upperBase',
  baseOrg: 'base',
  baseCell: 'base',
  sectionOrg: 'section',
  subordinateCell: 'cell',
};

/** The level of a type. */
export function levelOf(type: OrganisationType): OrganisationLevel {
  return LEVELS[type];
}

/** Whether members are counted in it: subordinate cells, and base cells, whose resolution is the base level's. */
export function isCell(type: OrganisationType): boolean {
  return type === 'subordinateCell' || type === 'baseCell';
}

/** What an organisation may decide. Dated attributes of each organisation, never derived from its name (D§0). */
export const organisationPower = z.enum([
  'admit',
  'recognise',
  'strikeOff',
  /** To expel, and to suspend from party activity meanwhile (294, 22.1). */
  'expel',
  /** To conclude on party status: restoration, resumption (294, 5.1). */
  'concludeStatus',
  'issueCard',
  'decideBadge',
  'establishOrganisation',
  /** Giao quyền cấp trên cơ sở: a base organisation that acts as its own upper-base (294-QĐ/TW 10.6). */
  'delegatedUpperBasePowers',
]);
export type OrganisationPower = z.infer<typeof organisationPower>;

/** A seat on the organisation's committee. */
export const committeePosition = z.enum([
  'secretary',
  'permanentDeputySecretary',
  'deputySecretary',
  'standingCommitteeMember',
  'committeeMember',
]);
export type CommitteePosition = z.infer<typeof committeePosition>;

/**
 * Loại hình đơn vị: of what kind the unit is in which the organisation stands. A dated attribute of its own, stated by who
 * knows it; unknown of an organisation of which nobody has said it.
 */
export const unitKind = z.enum([
  /** Xã, phường. */
  'commune',
  /** Đặc khu (294, 10.2). */
  'specialZone',
  'agency',
  /** Ban, bộ, ngành, tổ chức chính trị - xã hội ở Trung ương (294, 10.6.1). */
  'centralAgency',
  'serviceUnit',
  'enterprise',
  'armedForces',
  'other',
]);
export type UnitKind = z.infer<typeof unitKind>;

/** Mức xếp loại chất lượng of an organisation in a year, the best first. */
export const organisationRating = z.enum(['excellent', 'good', 'completed', 'notCompleted']);
export type OrganisationRating = z.infer<typeof organisationRating>;

/** With what an organisation begins. */
export const founding = {
  name: z.string(),
  type: organisationType,
  /** null only for the organisation at the top of the register. */
  parent: organisationId.nullable(),
  code: z.string().optional(),
  /** Army and police organisations are administered apart: nothing is imported into them (STTV-7.8). */
  armedForces: z.boolean(),
  /** A village or a street group (thôn, tổ dân phố), which can only be a subordinate cell (294, 20.2.2). */
  residential: z.boolean(),
  powers: z.array(organisationPower),
  /** Đảng bộ trực thuộc Trung ương that is no province or city (06-HD/TW 10.5a). */
  centralBody: z.boolean().optional(),
  /** The number of the last congress; the next one counts on (06-HD/TW 13). */
  congress: z.int().optional(),
};

/** An organisation that existed before the register was opened here, entered as it stood. */
export const OrganisationTakenOver = event('OrganisationTakenOver', 3, z.object(founding), foundingFacts);

/** Whom the decision names to be members of a new cell, by the cell from which they go there. */
const membersNamed = z.object({
  /** The roll of the cells that they leave, which is the same before and after, the new cell included (D§2.11). */
  totals: z.object({ official: z.int(), probationary: z.int() }),
  moves: z.array(z.object({ from: organisationId, members: z.array(z.uuid()).min(1) })).min(1),
});
export type MembersNamed = z.infer<typeof membersNamed>;

/** Thành lập mới tổ chức đảng. Source: 294-QĐ/TW 10, 20; Điều lệ 21. */
export const OrganisationEstablished = event(
  'OrganisationEstablished',
  4,
  z.object({
    ...founding,
    officialMembers: z.int(),
    probationaryMembers: z.int(),
    members: membersNamed.optional(),
    /** The split or consolidation that it came of. */
    reorganisation: z.uuid().optional(),
  }),
  foundingFacts,
);

/** The organisation bears a new name from `effectiveOn`; the old one stays true of the days before. */
export const OrganisationRenamed = event('OrganisationRenamed', 1, z.object({ name: z.string() }), (e) => [
  { fact: 'name', value: e.data.name, from: e.effectiveOn },
]);

/** The organisation became of another type, and with it of another level (nâng cấp, chuyển loại hình). */
export const OrganisationReclassified = event(
  'OrganisationReclassified',
  1,
  z.object({ from: organisationType, type: organisationType }),
  (e) => [
    { fact: 'type', value: e.data.type, from: e.effectiveOn },
    { fact: 'level', value: levelOf(e.data.type), from: e.effectiveOn },
  ],
);

/** The organisation, with all below it, answers to another one: as recorded before hand-overs had rules of their own. */
export const OrganisationReparented = event(
  'OrganisationReparented',
  1,
  z.object({ from: organisationId, to: organisationId }),
  (e) => [{ fact: 'parent', value: e.data.to, from: e.effectiveOn }],
);

/** A paper of another body: its acceptance, its consent. */
const letter = { number: z.string(), date: plainDate };

/**
 * Chuyển giao: the organisation, with all below it, answers to another one. One event, however many members it has.
 * Source: 38-HD/BTCTW II.4.3.3b; 06-HD/TW 10.5.
 */
export const OrganisationHandedOver = event(
  'OrganisationHandedOver',
  1,
  z.object({
    from: organisationId,
    to: organisationId,
    /** By whom the receiving side took it over, where the decision does not stand above both. */
    accepted: z.object({ ...letter, issuer: organisationId }).optional(),
    /** Of the Central Organisation Commission, between a province and a body directly under the centre. */
    centralConsent: z.object(letter).optional(),
    /** Minutes of the hand-over, with the member book (01-TCĐ). */
    minutes: z.object({ number: z.string().optional(), date: plainDate }).optional(),
    /** The split, merge or consolidation that it belongs to. */
    reorganisation: z.uuid().optional(),
  }),
  (e) => [{ fact: 'parent', value: e.data.to, from: e.effectiveOn }],
);

/** Why an organisation is dissolved: its task is done, or it does not suit any more (294, 10.5). */
export const dissolutionGround = z.enum(['taskDone', 'unsuitable']);

/** Giải thể: from `effectiveOn` it winds up, and ends when nothing is left in it (294, 6.3.5, 10.5). */
export const OrganisationDissolved = event(
  'OrganisationDissolved',
  1,
  z.object({
    ground: dissolutionGround,
    parent: organisationId,
    /** Its own committee issues the letters of its members (06, 10.3d). */
    lettersBy: organisationId,
    deadlines,
  }),
);

/** Giải tán, as a discipline: proposed by two thirds of the direct superior, decided by the level above (294, 9.3.5). */
export const OrganisationDisbanded = event(
  'OrganisationDisbanded',
  1,
  z.object({
    violation: z.string(),
    parent: organisationId,
    proposed: z.object({ organisation: organisationId, ...letter, members: z.int(), inFavour: z.int() }),
    vote: z.object({ members: z.int(), inFavour: z.int() }),
    /** The superior issues the letters of its members, box 1 unsigned (06, 10.3d). */
    lettersBy: organisationId,
    deadlines,
  }),
);

/** By which procedure an organisation gave its members and its own organisations to successors. */
export const reorganisationKind = z.enum(['merge', 'consolidation', 'split']);
export type ReorganisationKind = z.infer<typeof reorganisationKind>;

/** Chia tách, sáp nhập, hợp nhất: nothing comes in any more; it ends when all have gone to the successors. */
export const OrganisationReorganised = event(
  'OrganisationReorganised',
  1,
  z.object({ by: reorganisationKind, reorganisation: z.uuid(), successors: z.array(organisationId) }),
);

/** It took in another one, and keeps its name, its code and the count of its congresses (sáp nhập; 06, 13). */
export const OrganisationAbsorbed = event(
  'OrganisationAbsorbed',
  1,
  z.object({ absorbed: organisationId, reorganisation: z.uuid() }),
);

/** Why it ended. */
export const endingGround = z.enum(['dissolution', 'disbandment', ...reorganisationKind.options]);
export type EndingGround = z.infer<typeof endingGround>;

const seat = z.object({ position: committeePosition, member: z.uuid() });

/** Kết thúc hoạt động: nothing is left in it; `effectiveOn` is the first day without it. Name and code are kept. */
export const OrganisationEnded = event(
  'OrganisationEnded',
  1,
  z.object({
    ground: endingGround,
    parent: organisationId.nullable(),
    successors: z.array(organisationId),
    reorganisation: z.uuid().optional(),
    /** Seats that ended with it. */
    seats: z.array(seat),
    lateness: z.array(z.enum(['late/winding-up'])).optional(),
  }),
  (e) => [{ fact: 'ended', value: true, from: e.effectiveOn }],
);

/** Something came in that was judged before the end and stored after: it winds up again until that is gone too. */
export const WindingUpResumed = event(
  'WindingUpResumed',
  1,
  z.object({ late: z.enum(['member', 'organisation']), subject: z.uuid(), parent: organisationId.nullable() }),
  (e) => [{ fact: 'ended', value: false, from: e.effectiveOn }],
);

/** Chỉ định cấp ủy lâm thời: the superior appoints the committee, until the congress (294, 10; D§2.11). */
export const InterimCommitteeAppointed = event(
  'InterimCommitteeAppointed',
  1,
  z.object({ seats: z.array(seat).min(1) }),
);

/** Đại hội, with its number; the interim committee ends with it (06, 13). */
export const CongressHeld = event('CongressHeld', 1, z.object({ number: z.int() }));

/** The organisation may decide something from `effectiveOn` on (own or delegated power; 294, 10.6, 22.1). */
export const OrganisationPowerGranted = event(
  'OrganisationPowerGranted',
  2,
  z.object({ power: organisationPower }),
  (e) => [{ fact: `power:${e.data.power}`, value: true, from: e.effectiveOn }],
);

/** The organisation may no longer decide it from `effectiveOn` on; what it decided before stays valid. */
export const OrganisationPowerWithdrawn = event(
  'OrganisationPowerWithdrawn',
  2,
  z.object({ power: organisationPower }),
  (e) => [{ fact: `power:${e.data.power}`, value: false, from: e.effectiveOn }],
);

/** Of what kind its unit is from `effectiveOn` on; what was stated before stays true of the days before. */
export const UnitKindStated = event('UnitKindStated', 1, z.object({ unitKind, previous: unitKind.optional() }), (e) => [
  { fact: 'unitKind', value: e.data.unitKind, from: e.effectiveOn },
]);

/** For what a decision cites the consent of the centre. */
const consentMatter = z.enum([
  /** A base organisation directly under a province (294, 10.4.3). */
  'underProvince',
  'specialZone',
  /** Nơi có đặc điểm riêng: an upper-base organisation that is no commune's (294, 10.4.4). */
  'specialPlace',
  'dissolution',
  /** Giao quyền cấp trên cơ sở (294, 10.6). */
  'delegation',
  /** The Secretariat allows what the conditions of a delegation would not (294, 10.6). */
  'exception',
]);
export type ConsentMatter = z.infer<typeof consentMatter>;

/** The consent of the centre that a decision cites, with how large the unit was then where that is a condition. */
export const CentralConsentCited = event(
  'CentralConsentCited',
  1,
  z.object({
    matter: consentMatter,
    ...letter,
    size: z.object({ members: z.int(), legalPersonUnits: z.int(), baseOrganisations: z.int() }).optional(),
  }),
  (e) => (e.data.matter === 'specialPlace' ? [{ fact: 'specialPlace', value: true, from: e.effectiveOn }] : []),
);

/** Xếp loại chất lượng hằng năm, by the level above; known from the day of its decision on. */
export const OrganisationRated = event(
  'OrganisationRated',
  1,
  z.object({ year: z.int(), rating: organisationRating }),
  ratingFact,
);

/** The rating of a year was recorded wrongly, or changed by a later decision. */
export const OrganisationRatingCorrected = event(
  'OrganisationRatingCorrected',
  1,
  z.object({ year: z.int(), rating: organisationRating, previous: organisationRating }),
  ratingFact,
);

/** A member took a seat on the committee. */
export const CommitteePositionTaken = event(
  'CommitteePositionTaken',
  1,
  z.object({ position: committeePosition, member: z.uuid() }),
);

/** A seat ended: by decision, or by itself as in 294, 16.4. */
export const CommitteePositionEnded = event(
  'CommitteePositionEnded',
  1,
  z.object({ position: committeePosition, member: z.uuid() }),
);

/** Every event of an `organisation-<id>` stream. */
export const organisationEvents = [
  OrganisationTakenOver,
  OrganisationEstablished,
  OrganisationRenamed,
  OrganisationReclassified,
  OrganisationReparented,
  OrganisationPowerGranted,
  OrganisationPowerWithdrawn,
  CommitteePositionTaken,
  CommitteePositionEnded,
  OrganisationHandedOver,
  OrganisationDissolved,
  OrganisationDisbanded,
  OrganisationReorganised,
  OrganisationAbsorbed,
  OrganisationEnded,
  WindingUpResumed,
  InterimCommitteeAppointed,
  CongressHeld,
  UnitKindStated,
  CentralConsentCited,
  OrganisationRated,
  OrganisationRatingCorrected,
  ...sealEvents,
] as const;

export type OrganisationEvent = EventOf<(typeof organisationEvents)[number]>;

function ratingFact(e: { effectiveOn: string; data: { year: number; rating: OrganisationRating } }) {
  return [{ fact: `rating:${e.data.year}`, value: e.data.rating, from: e.effectiveOn }];
}

function foundingFacts(e: {
  effectiveOn: string;
  data: { name: string; type: OrganisationType; parent: string | null; powers: readonly string[] };
}) {
  const from = e.effectiveOn;
  return [
    { fact: 'name', value: e.data.name, from },
    { fact: 'type', value: e.data.type, from },
    { fact: 'level', value: levelOf(e.data.type), from },
    { fact: 'parent', value: e.data.parent, from },
    ...e.data.powers.map((power) => ({ fact: `power:${power}`, value: true, from })),
  ];
}
