import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { ComplaintLodged, ComplaintSettled } from '../../src/register/complaint/events.ts';
import {
  ActivitySuspended,
  InspectionConcluded,
  InspectionOpened,
  MemberDisciplined,
  SuspensionExtended,
  SuspensionLifted,
} from '../../src/register/discipline/events.ts';
import { ExemptionEnded, MemberExempted } from '../../src/register/exemption/events.ts';
import {
  DeathDossierSent,
  MemberDied,
  MemberExited,
  MemberExpelled,
  MemberStruckOff,
} from '../../src/register/leaving/events.ts';
import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import {
  ActivityInterrupted,
  ActivityResumed,
  MemberRestored,
  RestorationRefused,
} from '../../src/register/restoration/events.ts';
import { contributionOf } from '../life.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** What the lists are of. A member has one exemption, suspension, interruption, way out and death at a time. */
export const matterKinds = [
  ...(['inspection', 'discipline', 'suspension', 'complaint'] as const),
  ...(['interruption', 'left', 'exemption', 'death'] as const),
] as const;
export type MatterKind = (typeof matterKinds)[number];
const ONE_AT_A_TIME = ['suspension', 'interruption', 'left', 'exemption', 'death'] as const;
/** Those that end when the member leaves the roll. */
const OF_A_MEMBER = ['suspension', 'interruption', 'exemption'] as const;

/** Open until something ends it. */
export const OPEN: PlainDate = '9999-12-31';

/**
 * A matter of a member's conduct or leave. What the member has one of goes along when they move; disciplines, inspections
 * and complaints stay in the book of the cell of their day.
 */
export interface MatterDocument {
  matter: string;
  kind: MatterKind;
  member: string;
  cell: string;
  on: PlainDate;
  /** The first day on which it no longer holds. */
  until: PlainDate;
  dueOn: PlainDate | null;
  /** The form of a discipline, the kind of an exemption, the way out. */
  form: string | null;
  ground: string | null;
  /** What an inspection or a complaint came to. */
  outcome: string | null;
  /** A discipline that was lifted, a complaint against it that is open. */
  lifted: boolean;
  complained: boolean;
  /** A suspension was extended; a probationary member's exemption was not looked at. */
  extended: boolean;
  unchecked: boolean;
  /** Who settles a complaint, or has the dossier of the dead. */
  addressee: string | null;
  refusedOn: PlainDate | null;
  late: boolean;
  decision: { number: string; date: PlainDate } | null;
}

const told = [
  ...[InspectionOpened, InspectionConcluded, MemberDisciplined, ActivitySuspended, SuspensionExtended],
  ...[SuspensionLifted, ComplaintLodged, ComplaintSettled, ActivityInterrupted, ActivityResumed, MemberExempted],
  ...[ExemptionEnded, MemberStruckOff, MemberExited, MemberExpelled, MemberDied, DeathDossierSent, MemberRestored],
  RestorationRefused,
].map(({ type }) => type as string);

/** Inspections, disciplines, suspensions, complaints, interruptions, ways out, exemptions and deaths, each a row. */
export const conductList = projection(
  'conduct-list',
  1,
  {
    matters: {
      fields: {
        ...{ kind: 'string', member: 'string', on: 'string', until: 'string', dueOn: 'string' },
        ...{ lifted: 'boolean', complained: 'boolean' },
      },
      sorts: ['on', 'until', 'dueOn'],
      unindexed: ['lifted', 'complained'],
    },
  },
  ...placing,
  on(InspectionOpened, (e) => [put(e, e.id, 'inspection', { ground: e.data.ground })]),
  on(InspectionConcluded, (e) => [patch(e.data.inspection, { until: e.effectiveOn, outcome: e.data.finding })]),
  on(MemberDisciplined, (e) => [
    // What is in force when another one follows goes on until that one lapses.
    ...(e.data.prolongs ?? []).map((id) => patch(id, { until: e.data.lapsesOn })),
    put(e, e.id, 'discipline', { form: e.data.form, until: e.data.lapsesOn }),
  ]),
  on(ActivitySuspended, (e) => [
    put(e, one(e, 'suspension'), 'suspension', { ground: e.data.ground, until: e.data.until }),
  ]),
  on(SuspensionExtended, (e) => [patch(one(e, 'suspension'), { until: e.data.until, extended: true })]),
  on(SuspensionLifted, (e) => [patch(one(e, 'suspension'), { until: e.effectiveOn, lifted: true })]),
  on(ComplaintLodged, (e) => {
    const { addressee, against, deadlines } = e.data;
    const dueOn = deadlines?.find(({ kind }) => kind === 'settleComplaint')?.on ?? null;
    return [put(e, e.id, 'complaint', { addressee, dueOn }), patch(against, { complained: true })];
  }),
  on(ComplaintSettled, (e) => {
    const { complaint, against, outcome, form, lapsesOn, previous, late = false } = e.data;
    const settled = patch(complaint, { until: e.effectiveOn, outcome, late });
    if (outcome === 'lifted')
      return [settled, patch(against, { complained: false, lifted: true, until: e.effectiveOn })];
    // In the place of an expulsion the other form is a discipline of its own.
    const instead = form && !previous && lapsesOn ? [put(e, e.id, 'discipline', { form, until: lapsesOn })] : [];
    return [settled, patch(against, { complained: false, ...(previous && form && { form }) }), ...instead];
  }),
  on(ActivityInterrupted, (e) => [put(e, one(e, 'interruption'), 'interruption', {})]),
  on(ActivityResumed, (e) => [patch(one(e, 'interruption'), { until: e.effectiveOn })]),
  on(MemberExempted, (e) => {
    const { kind: form, ground, until = OPEN, unchecked = false } = e.data;
    return [put(e, one(e, 'exemption'), 'exemption', { form, ground, until, unchecked })];
  }),
  on(ExemptionEnded, (e) => [patch(one(e, 'exemption'), { until: e.effectiveOn })]),
  on(MemberStruckOff, (e) => out(e, 'struckOff', e.data.ground)),
  on(MemberExited, (e) => out(e, 'exited', null)),
  on(MemberExpelled, (e) => out(e, 'expelled', null)),
  on(MemberRestored, (e) => [patch(one(e, 'left'), { until: e.effectiveOn }, e.data.cell), ...moved(e, e.data.cell)]),
  on(RestorationRefused, (e) => [patch(one(e, 'left'), { refusedOn: e.effectiveOn })]),
  on(MemberDied, (e) => {
    const { status, deadlines } = e.data;
    if (status !== 'official' && status !== 'probationary') return [];
    const dueOn = deadlines?.find(({ kind }) => kind === 'deathDossier')?.on ?? null;
    return [...ended(e), put(e, one(e, 'death'), 'death', { form: status, dueOn })];
  }),
  on(DeathDossierSent, (e) => {
    const { to: addressee, late = false } = e.data;
    return [patch(one(e, 'death'), { until: e.effectiveOn, addressee, late })];
  }),
  ...memberEvents
    .filter(({ type }) => !told.includes(type))
    .map((definition) => on(definition, (event: ProjectedEvent<MemberEvent>) => followed(event))),
);

/** The member went elsewhere: what they have one of goes along. */
function followed(event: ProjectedEvent<MemberEvent>): Change[] {
  const { cell } = contributionOf(event).fields;
  return cell === undefined || event.revision === 0 ? [] : moved(event, cell);
}

function moved(event: ProjectedEvent, cell: string): Change[] {
  return ONE_AT_A_TIME.map((kind) => patch(one(event, kind), {}, cell));
}

/** Out of the Party: exemption, suspension and interruption are over. */
function out(event: ProjectedEvent & { data: { cell: string } }, way: string, ground: string | null): Change[] {
  return [...ended(event), put(event, one(event, 'left'), 'left', { form: way, ground })];
}

function ended(event: ProjectedEvent): Change[] {
  return OF_A_MEMBER.map((kind) => patch(one(event, kind), { until: event.effectiveOn }));
}

function one(event: ProjectedEvent, kind: (typeof ONE_AT_A_TIME)[number]): string {
  return `${kind}/${subjectOf(event)}`;
}

function put(
  event: ProjectedEvent & { data: { cell: string } },
  id: string,
  kind: MatterKind,
  said: Partial<MatterDocument>,
): Change {
  const { decision } = event.meta;
  const { cell } = event.data;
  const doc: MatterDocument = {
    ...{ matter: id, kind, member: subjectOf(event), cell, on: event.effectiveOn, until: OPEN, dueOn: null },
    ...{ form: null, ground: null, outcome: null, lifted: false, complained: false, extended: false },
    ...{ unchecked: false, addressee: null, refusedOn: null, late: false },
    decision: decision ? { number: decision.number, date: decision.date } : null,
    ...said,
  };
  return { kind: 'put', collection: 'matters', id, at: cell, doc: { ...doc } };
}

function patch(id: string, fields: Partial<MatterDocument>, at?: string): Change {
  const place = at === undefined ? {} : { at };
  return { kind: 'patch', collection: 'matters', id, ...place, fields: { ...fields, ...(at && { cell: at }) } };
}
