import { nameSortKey } from '../../src/kernel/vietnamese.ts';
import type { EventDefinition } from '../../src/kernel/event.ts';
import {
  CentralConsentCited,
  CommitteePositionEnded,
  CommitteePositionTaken,
  CongressHeld,
  InterimCommitteeAppointed,
  OrganisationAbsorbed,
  OrganisationDisbanded,
  OrganisationDissolved,
  OrganisationEnded,
  OrganisationEstablished,
  OrganisationHandedOver,
  OrganisationPowerGranted,
  OrganisationPowerWithdrawn,
  OrganisationRated,
  OrganisationRatingCorrected,
  OrganisationReclassified,
  OrganisationRenamed,
  OrganisationReparented,
  OrganisationReorganised,
  OrganisationTakenOver,
  UnitKindStated,
  WindingUpResumed,
  type CommitteePosition,
  type EndingGround,
  type OrganisationRating,
  type OrganisationType,
} from '../../src/register/organisation/events.ts';
import { sealEvents } from '../../src/register/seal/events.ts';
import { DayBegan } from '../../src/register/policy/events.ts';
import { dayBegan, fromItsDay, moved, placed, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** An organisation as it is today. */
export interface OrganisationDocument {
  id: string;
  name: string;
  nameKey: string;
  type: OrganisationType;
  code: string | null;
  parent: string | null;
  since: string;
  armedForces: boolean;
  residential: boolean;
  status: OrganisationStatus;
  /** By what it comes to its end. */
  ground: EndingGround | null;
  /** Until this day it has ended, or is overdue. */
  endBy: string | null;
  lettersBy: string | null;
  /** The first day without it. */
  endedOn: string | null;
  congress: number | null;
  /** Its committee was appointed until the congress. */
  interim: boolean;
  /** Revision of its stream. */
  revision: number;
}

/** In full activity, on the way to its end, or ended. */
export const organisationStatuses = ['active', 'reorganising', 'windingUp', 'ended'] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

/** That one organisation gave way to another. */
export interface SuccessionDocument {
  from: string;
  to: string;
  reorganisation: string;
}

/** A dated fact as an event stated it; never changed afterwards. */
export interface StatementDocument {
  organisation: string;
  /** `name`, `type`, `level`, `parent`, `unitKind`, `rating:<year>` or `power:<power>`. */
  fact: string;
  value: string | boolean | null;
  from: string;
  position: string;
  knownFrom: string;
  /** The value of `parent`, to ask who stands under an organisation. */
  under?: string;
  /** True if it moved an organisation that stood elsewhere. */
  moves?: boolean;
}

/** A seat taken or ended, as an event stated it. */
export interface SeatDocument {
  organisation: string;
  member: string;
  seat: CommitteePosition;
  kind: 'taken' | 'ended';
  on: string;
  position: string;
  knownFrom: string;
}

/** How an organisation was rated of a year, as an event stated it, with the decision. */
export interface RatingDocument {
  organisation: string;
  year: number;
  rating: OrganisationRating;
  corrected: boolean;
  number: string | null;
  issuer: string | null;
  on: string;
  position: string;
  knownFrom: string;
}

/** Which organisations there are, where each stands, what it may do and who sits on its committee. */
export const organisationTree = projection(
  'organisation-tree',
  3,
  {
    organisations: {
      fields: {
        name: 'text',
        codeWords: 'text',
        nameKey: 'string',
        code: 'string',
        type: 'string',
        parent: 'string',
        since: 'string',
        status: 'string',
        endBy: 'string',
        endedOn: 'string',
      },
      sorts: ['nameKey', 'code'],
    },
    statements: {
      fields: {
        organisation: 'string',
        fact: 'string',
        under: 'string',
        moves: 'boolean',
        from: 'string',
        knownFrom: 'string',
        position: 'string',
      },
      sorts: ['position'],
    },
    seats: { fields: { organisation: 'string', member: 'string', position: 'string' }, sorts: ['position'] },
    ratings: { fields: { organisation: 'string', position: 'string' }, sorts: ['position'] },
    successions: { fields: { from: 'string', to: 'string' } },
  },
  on(OrganisationTakenOver, (e) => founded(e, OrganisationTakenOver)),
  on(OrganisationEstablished, (e) => founded(e, OrganisationEstablished)),
  on(OrganisationRenamed, (e) => [...restated(e, 'name', named(e.data.name)), ...statements(e, OrganisationRenamed)]),
  on(OrganisationReclassified, (e) => [
    ...restated(e, 'type', { type: e.data.type }),
    ...statements(e, OrganisationReclassified),
  ]),
  on(OrganisationReparented, (e) => [
    ...moved(e),
    ...restated(e, 'parent document', { parent: e.data.to }),
    ...statements(e, OrganisationReparented, { under: e.data.to, moves: true }),
  ]),
  on(OrganisationHandedOver, (e) => [
    ...moved(e),
    ...restated(e, 'parent document', { parent: e.data.to }),
    ...statements(e, OrganisationHandedOver, { under: e.data.to, moves: true }),
  ]),
  on(OrganisationDissolved, (e) => [windingUp(e, 'dissolution')]),
  on(OrganisationDisbanded, (e) => [windingUp(e, 'disbandment')]),
  on(OrganisationReorganised, (e) => [
    changed(e, { status: 'reorganising', ground: e.data.by }),
    ...e.data.successors
      .filter((to) => to !== subjectOf(e))
      .map((to): Change => {
        const doc: SuccessionDocument = { from: subjectOf(e), to, reorganisation: e.data.reorganisation };
        return { kind: 'put', collection: 'successions', id: `${doc.from}:${to}`, doc: { ...doc } };
      }),
  ]),
  on(OrganisationAbsorbed, touched),
  on(OrganisationEnded, (e) => [
    changed(e, { status: 'ended', endedOn: e.effectiveOn, interim: false }),
    ...statements(e, OrganisationEnded),
    ...e.data.seats.map((ended, index) => seatOf(e, ended, 'ended', index)),
  ]),
  on(WindingUpResumed, (e) => [changed(e, { status: 'windingUp', endedOn: null }), ...statements(e, WindingUpResumed)]),
  on(InterimCommitteeAppointed, (e) => [
    changed(e, { interim: true }),
    ...e.data.seats.map((taken, index) => seatOf(e, taken, 'taken', index)),
  ]),
  on(CongressHeld, (e) => [changed(e, { congress: e.data.number, interim: false })]),
  on(OrganisationPowerGranted, (e) => [...touched(e), ...statements(e, OrganisationPowerGranted)]),
  on(OrganisationPowerWithdrawn, (e) => [...touched(e), ...statements(e, OrganisationPowerWithdrawn)]),
  on(UnitKindStated, (e) => [...touched(e), ...statements(e, UnitKindStated)]),
  on(CentralConsentCited, (e) => [...touched(e), ...statements(e, CentralConsentCited)]),
  on(OrganisationRated, (e) => [...touched(e), ...statements(e, OrganisationRated), rated(e, false)]),
  on(OrganisationRatingCorrected, (e) => [
    ...touched(e),
    ...statements(e, OrganisationRatingCorrected),
    rated(e, true),
  ]),
  on(CommitteePositionTaken, (e) => [...touched(e), seat(e, 'taken')]),
  on(CommitteePositionEnded, (e) => [...touched(e), seat(e, 'ended')]),
  ...sealEvents.map((definition) => on(definition, touched)),
  on(DayBegan, dayBegan),
);

type Founded = ProjectedEvent & {
  data: {
    name: string;
    type: OrganisationType;
    parent: string | null;
    code?: string;
    armedForces: boolean;
    residential: boolean;
    congress?: number;
  };
};

function founded(e: Founded, definition: EventDefinition): Change[] {
  const id = subjectOf(e);
  const { name, type, parent, code, armedForces, residential, congress = null } = e.data;
  const doc: OrganisationDocument & { codeWords: string | null } = {
    id,
    ...named(name),
    type,
    code: code ?? null,
    codeWords: code ?? null,
    parent,
    since: e.effectiveOn,
    armedForces,
    residential,
    ...{ status: 'active', ground: null, endBy: null, lettersBy: null, endedOn: null, congress, interim: false },
    revision: e.revision,
  };
  return [
    ...placed(e),
    { kind: 'put', collection: 'organisations', id, at: id, doc: { ...doc } },
    ...statements(e, definition, parent === null ? {} : { under: parent }),
  ];
}

/** A name and what it sorts by: word by word, unlike persons; numbers by their value, so that 2 comes before 10. */
export function named(name: string) {
  const words = name.split(/\s+/).map((word) => (/^\d+$/.test(word) ? word.padStart(6, '0') : word));
  return { name, nameKey: words.map(nameSortKey).join('') };
}

function restated(e: ProjectedEvent, fact: string, fields: Record<string, unknown>): Change[] {
  const id = subjectOf(e);
  return [
    ...touched(e),
    ...fromItsDay(e, `${fact} of ${id}`, { kind: 'patch', collection: 'organisations', id, fields }),
  ];
}

function touched(e: ProjectedEvent): Change[] {
  return [changed(e, {})];
}

function changed(e: ProjectedEvent, change: Partial<OrganisationDocument>): Change {
  const fields = { revision: e.revision, ...change };
  return { kind: 'patch', collection: 'organisations', id: subjectOf(e), fields };
}

function windingUp(
  e: ProjectedEvent & { data: { lettersBy: string; deadlines?: { kind: string; on: string }[] } },
  ground: EndingGround,
): Change {
  const endBy = e.data.deadlines?.find(({ kind }) => kind === 'windingUp')?.on ?? null;
  return changed(e, { status: 'windingUp', ground, endBy, lettersBy: e.data.lettersBy });
}

/** @param ofParent what is added to a statement about the parent */
function statements(
  e: ProjectedEvent,
  definition: EventDefinition,
  ofParent: Partial<StatementDocument> = {},
): Change[] {
  return definition.facts(e).map(({ fact, value, from }, index) => ({
    kind: 'put',
    collection: 'statements',
    id: `${e.id}:${index}`,
    doc: {
      organisation: subjectOf(e),
      fact,
      value,
      from,
      position: e.position,
      knownFrom: e.knownFrom,
      ...(fact === 'parent' ? ofParent : {}),
    },
  }));
}

function rated(e: ProjectedEvent & { data: { year: number; rating: OrganisationRating } }, corrected: boolean): Change {
  const { number = null, issuer = null } = e.meta.decision ?? {};
  const doc: RatingDocument = {
    ...{ organisation: subjectOf(e), year: e.data.year, rating: e.data.rating, corrected, number, issuer },
    ...{ on: e.effectiveOn, position: e.position, knownFrom: e.knownFrom },
  };
  return { kind: 'put', collection: 'ratings', id: e.id, doc: { ...doc } };
}

function seat(
  e: ProjectedEvent & { data: { member: string; position: CommitteePosition } },
  kind: SeatDocument['kind'],
): Change {
  return seatOf(e, e.data, kind);
}

/** @param index of one that is told together with others */
function seatOf(
  e: ProjectedEvent,
  { member, position: seat }: { member: string; position: CommitteePosition },
  kind: SeatDocument['kind'],
  index?: number,
): Change {
  const doc: SeatDocument = {
    organisation: subjectOf(e),
    member,
    seat,
    kind,
    on: e.effectiveOn,
    position: e.position,
    knownFrom: e.knownFrom,
  };
  const id = index === undefined ? e.id : `${e.id}:${index}`;
  return { kind: 'put', collection: 'seats', id, doc: { ...doc } };
}
