import { z } from 'zod';
import { event, type EventOf } from '../../kernel/event.ts';

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

const founding = {
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
};

/** An organisation that existed before the register was opened here, entered as it stood. */
export const OrganisationTakenOver = event('OrganisationTakenOver', 2, z.object(founding), foundingFacts);

/** Thành lập mới tổ chức đảng. Source: 294-QĐ/TW 10, 20; Điều lệ 21. */
export const OrganisationEstablished = event(
  'OrganisationEstablished',
  2,
  z.object({ ...founding, officialMembers: z.int(), probationaryMembers: z.int() }),
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

/** The organisation, with all below it, answers to another one (chuyển giao). */
export const OrganisationReparented = event(
  'OrganisationReparented',
  1,
  z.object({ from: organisationId, to: organisationId }),
  (e) => [{ fact: 'parent', value: e.data.to, from: e.effectiveOn }],
);

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
] as const;

export type OrganisationEvent = EventOf<(typeof organisationEvents)[number]>;

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
