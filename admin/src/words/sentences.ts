import type { HistoryItem } from '../api/model.ts';
import type { Translate } from '../i18n/keys.ts';
import { awardTellers } from './award-sentences.ts';
import { dossierTellers } from './dossier-sentences.ts';
import { applicantTellers } from './applicant-sentences.ts';
import { caseTellers } from './case-sentences.ts';
import { wholeMonths } from './dates.ts';
import { leavingTellers } from './leaving-sentences.ts';
import { organisationTellers } from './organisation-sentences.ts';
import { powerTellers } from './power-sentences.ts';
import { sealTellers } from './seal-sentences.ts';
import { transferTellers } from './transfer-sentences.ts';
import { KNOWN_EVENTS, type EventType } from './events.ts';
import { recognisedAbroad, ruleTellers } from './rule-sentences.ts';
import { day, lower, nameOf, paper, type Teller, type Telling } from './telling.ts';

/** The fields of an event that sentences name: texts, days and ids. */
type Values = Record<string, string>;

/**
 * An event as a person would say it, e.g. “Được công nhận đảng viên chính thức từ ngày 10/03/2026 (lễ kết nạp
 * 10/03/2025 + 12 tháng), theo Quyết định số … ngày …”.
 */
export function sentence(item: HistoryItem, telling: Telling): string {
  return isKnown(item.type) ? tellers[item.type](item, telling).filter(Boolean).join(' ') : telling.t('sentence.other');
}

/** The short name of an event. */
export function eventName(type: string, t: Translate): string {
  return isKnown(type) ? t(`event.${type}`) : t('event.other');
}

function isKnown(type: string): type is EventType {
  return (KNOWN_EVENTS as readonly string[]).includes(type);
}

const tellers: Record<EventType, Teller> = {
  ...caseTellers,
  ...applicantTellers,
  ...awardTellers,
  ...dossierTellers,
  ...leavingTellers,
  ...transferTellers,
  ...sealTellers,
  ...organisationTellers,
  ...powerTellers,
  ...ruleTellers,

  MemberTakenOver: ({ data }, { t, names }) => {
    const d = data as Values;
    const values = { join: day(d.joinDate), cell: nameOf(d.cell, names, t) };
    return [
      d.officialDate
        ? t('sentence.takenOverOfficial', { ...values, official: day(d.officialDate) })
        : t('sentence.takenOverProbationary', values),
      d.source && t('sentence.takenOverSource', { source: d.source }),
    ];
  },
  SympathiserRegistered: ({ data }, { t, names }) => {
    const d = data as Values;
    return [
      t('sentence.sympathiser', { cell: nameOf(d.cell, names, t), resolution: day(d.cellResolutionOn) }),
      helper(d, t, names),
    ];
  },
  MemberAdmitted: (item, { t, names }) => {
    const d = item.data as Values;
    const introducers = (item.data.introducers as string[] | undefined) ?? [];
    return [
      t('sentence.admitted', { paper: paper(item, t, names), resolution: day(d.cellResolutionOn) }),
      introducers.length > 0
        ? t('sentence.introducers', { introducers: introducers.map((id) => nameOf(id, names, t)).join(', ') })
        : undefined,
      d.unionResolutionOn && t('sentence.union', { on: day(d.unionResolutionOn) }),
      d.case && t('sentence.byList'),
    ];
  },
  AdmissionCeremonyHeld: ({ data }, { t, names }) => {
    const d = data as Values;
    return [t('sentence.ceremony', { join: day(d.joinDate) }), helper(d, t, names)];
  },
  NewMemberCourseCompleted: ({ data }, { t }) => {
    const d = data as Values;
    return [t('sentence.course', { number: d.certificateNumber, on: day(d.certificateOn) })];
  },
  MemberRecognised: (item, { t, names, before }) => {
    const official = String((item.data as Values).officialDate);
    const probation = probationKnown(before, item);
    const values = { official: day(official), paper: paper(item, t, names) };
    return [
      probation?.ends === official
        ? t('sentence.recognisedReckoned', {
            ...values,
            join: day(probation.join),
            months: wholeMonths(probation.join, official),
          })
        : t('sentence.recognised', values),
      recognisedAbroad(item.data, t),
      (item.data as Values).case && t('sentence.byList'),
    ];
  },
  MemberCorrected: (item, { t }) => {
    const d = item.data as Values;
    const what = changedFields(item).map((field) => t(`field.${field}`).toLocaleLowerCase('vi'));
    return [
      t('sentence.corrected', {
        what: [...new Set(what)].join(', '),
        ground: t(`ground.${d.ground as 'entryMistake' | 'changedByLaw'}`).toLocaleLowerCase('vi'),
      }),
      item.reason && t('sentence.correctedReason', { reason: item.reason.replace(/\.$/, '') }),
      d.evidenceTitle && t('dossier.evidence.told', { title: d.evidenceTitle.replace(/\.$/, '') }),
    ];
  },

  OrganisationTakenOver: ({ data }, { t, names }) => {
    const d = data as Values;
    return [
      t('sentence.orgTakenOver', { name: d.name, type: lower(t(`organisationType.${d.type as 'baseOrg'}`)) }),
      d.parent && t('sentence.under', { parent: nameOf(d.parent, names, t) }),
    ];
  },
  OrganisationEstablished: (item, { t, names }) => {
    const d = item.data as Values;
    const { moves = [] } = (item.data.members ?? {}) as { moves?: { from: string; members: string[] }[] };
    return [
      t('sentence.established', {
        name: d.name,
        type: lower(t(`organisationType.${d.type as 'baseOrg'}`)),
        paper: paper(item, t, names),
        official: d.officialMembers,
        probationary: d.probationaryMembers,
      }),
      d.parent && t('sentence.under', { parent: nameOf(d.parent, names, t) }),
      moves.length > 0
        ? t('establishment.told', {
            count: moves.reduce((all, { members }) => all + members.length, 0),
            cells: moves.length,
          })
        : undefined,
    ];
  },
  OrganisationRenamed: (item, { t, names }) => [
    t('sentence.renamed', { name: String(item.data.name), paper: paper(item, t, names) }),
  ],
  OrganisationReclassified: (item, { t, names }) => [
    t('sentence.reclassified', {
      from: lower(t(`organisationType.${item.data.from as 'baseOrg'}`)),
      to: lower(t(`organisationType.${item.data.type as 'baseOrg'}`)),
      paper: paper(item, t, names),
    }),
  ],
  OrganisationReparented: (item, { t, names }) => [
    t('sentence.reparented', {
      from: nameOf(item.data.from, names, t),
      to: nameOf(item.data.to, names, t),
      paper: paper(item, t, names),
    }),
  ],
  OrganisationPowerGranted: (item, { t, names }) => [
    t('sentence.powerGranted', { power: powerOf(item, t), paper: paper(item, t, names) }),
  ],
  OrganisationPowerWithdrawn: (item, { t, names }) => [
    t('sentence.powerWithdrawn', { power: powerOf(item, t), paper: paper(item, t, names) }),
  ],
  CommitteePositionTaken: (item, { t, names }) => [t('sentence.seatTaken', seat(item, t, names))],
  CommitteePositionEnded: (item, { t, names }) => [
    t('sentence.seatEnded', seat(item, t, names)),
    item.reason && t('sentence.correctedReason', { reason: item.reason.replace(/\.$/, '') }),
  ],
};

/** The fields of a correction that carry a new value, by the catalogue's names. */
export function changedFields(item: HistoryItem): CorrectedField[] {
  return CORRECTED_FIELDS.filter((field) => item.data[field] !== undefined);
}

export const CORRECTED_FIELDS = [
  'fullName',
  'otherName',
  'birthDate',
  'citizenId',
  'nativePlace',
  'residence',
  'phone',
  'cardNumber',
  'dossierNumber',
  'newSex',
  'ethnicity',
  'religion',
  'education',
  'politicalTheory',
  'occupation',
  'joinDate',
  'officialDate',
] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

function helper(data: Values, t: Translate, names: Record<string, string>): string | undefined {
  return data.helper && t('sentence.helper', { helper: nameOf(data.helper, names, t) });
}

function seat(item: HistoryItem, t: Translate, names: Record<string, string>) {
  return {
    member: nameOf(item.data.member, names, t),
    position: lower(t(`position.${item.data.position as 'secretary'}`)),
    paper: paper(item, t, names),
  };
}

function powerOf(item: HistoryItem, t: Translate): string {
  return lower(t(`power.${item.data.power as 'admit'}`));
}

/** The ceremony's day as it stood when the event was recorded, and when probation was over by the rules of that day. */
function probationKnown(
  before: readonly HistoryItem[],
  item: HistoryItem,
): { join: string; ends?: string } | undefined {
  const [last] = before
    .filter((earlier) => earlier.revision < item.revision && typeof earlier.data.joinDate === 'string')
    .sort((a, b) => b.revision - a.revision);
  if (!last) return undefined;
  const deadlines = (last.data.deadlines ?? []) as { kind: string; on: string }[];
  return { join: last.data.joinDate as string, ends: deadlines.find(({ kind }) => kind === 'reviewFrom')?.on };
}
