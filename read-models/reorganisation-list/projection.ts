import type { EventOf } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { ApplicantMoved } from '../../src/register/move/events.ts';
import { OrganisationEstablished, OrganisationHandedOver } from '../../src/register/organisation/events.ts';
import {
  OrganisationEstablishmentDecided,
  OrganisationsConsolidationDecided,
  OrganisationsMergeDecided,
  OrganisationSplitDecided,
  ReorganisationCarriedOut,
  ReorganisationHeldBack,
  ReorganisationMembersOrdered,
  ReorganisationResumed,
  type ReorganisationStep,
  type ReorganisingDecision,
  ReorganisationUnitsOrdered,
} from '../../src/register/reorganisation/events.ts';
import { MemberTransferredDirectly } from '../../src/register/transfer/events.ts';
import { moved, placed, placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** An establishment, split, merge or consolidation, placed with whose decision it is. */
export interface ReorganisationDocument {
  id: string;
  kind: ReorganisingDecision;
  carriedOut: boolean;
  organisation: string;
  sources: string[];
  successors: string[];
  number: string | null;
  decidedOn: PlainDate | null;
  effectiveOn: PlainDate;
  people: number;
  organisations: number;
  official: number;
  probationary: number;
  revision: number;
}

/** Somebody or something that goes to a successor; known by who or what it is, from where and to where. */
export interface MoverDocument {
  reorganisation: string;
  what: 'person' | 'organisation';
  moved: boolean;
}

/** A step that a rule holds back. */
export interface HeldDocument {
  reorganisation: string;
  step: ReorganisationStep;
  subject: string;
  refusal: string;
  values: Record<string, unknown> | null;
}

/** They do more here than to place. */
const ownPlacing: ReadonlySet<string> = new Set([OrganisationEstablished.type, OrganisationHandedOver.type]);

/** Establishments, splits, mergers and consolidations, and how far each has been carried out. */
export const reorganisationList = projection(
  'reorganisation-list',
  2,
  {
    reorganisations: {
      fields: { kind: 'string', carriedOut: 'boolean', effectiveOn: 'string' },
      sorts: ['effectiveOn'],
    },
    movers: { fields: { reorganisation: 'string', what: 'string', moved: 'boolean' } },
    held: { fields: { reorganisation: 'string' } },
  },
  ...placing.filter(({ type }) => !ownPlacing.has(type)),
  on(OrganisationEstablished, (e) => [...placed(e), ...established(e)]),
  on(OrganisationsMergeDecided, (e) => [decided(e, 'merge', e.data.absorbed, [e.data.into])]),
  on(OrganisationsConsolidationDecided, (e) => [decided(e, 'consolidation', e.data.sources, [e.data.founded.id])]),
  on(OrganisationSplitDecided, (e) => {
    const { source, ends, parts } = e.data;
    return [decided(e, 'split', [source], [...(ends ? [] : [source]), ...parts.map(({ id }) => id)])];
  }),
  on(OrganisationEstablishmentDecided, (e) => [decided(e, 'establishment', e.data.sources, [e.data.established])]),
  on(ReorganisationUnitsOrdered, (e) =>
    e.data.moves.map(({ organisation, from, to }) => mover(e, 'organisation', organisation, from, to)),
  ),
  on(ReorganisationMembersOrdered, (e) =>
    e.data.members.map((member) => mover(e, 'person', member, e.data.from, e.data.to)),
  ),
  on(OrganisationHandedOver, (e) => [...moved(e), gone(subjectOf(e), e.data.from, e.data.to)]),
  on(MemberTransferredDirectly, (e) => [gone(subjectOf(e), e.data.cell, e.data.to)]),
  on(ApplicantMoved, (e) => [gone(subjectOf(e), e.data.cell, e.data.to)]),
  on(ReorganisationHeldBack, (e) => {
    const { step, subject, refusal, values = null } = e.data;
    const doc: HeldDocument = { reorganisation: subjectOf(e), step, subject, refusal, values };
    return [...seen(e), { kind: 'put', collection: 'held', id: `${subjectOf(e)}:${step}:${subject}`, doc: { ...doc } }];
  }),
  on(ReorganisationResumed, (e) => [
    ...seen(e),
    ...e.data.steps.map(({ step, subject }): Change => ({
      ...{ kind: 'remove', collection: 'held', id: `${subjectOf(e)}:${step}:${subject}` },
    })),
  ]),
  on(ReorganisationCarriedOut, (e) => seen(e, { carriedOut: true })),
);

/**
 * An organisation that a decision established by itself, not a split or consolidation. If the decision names members of
 * it, what is ordered next about them takes the row over.
 */
function established(e: ProjectedEvent<EventOf<typeof OrganisationEstablished>>): Change[] {
  const { reorganisation, members, officialMembers, probationaryMembers } = e.data;
  if (reorganisation !== undefined || !e.meta.decision) return [];
  const moves = members?.moves ?? [];
  const totals = members?.totals ?? { official: officialMembers, probationary: probationaryMembers };
  const people = moves.reduce((all, { members: going }) => all + going.length, 0);
  const data = { organisation: e.meta.decision.issuer, totals, people, organisations: 0 };
  const sources = moves.map(({ from }) => from);
  return [decided({ ...e, data }, 'establishment', sources, [subjectOf(e)], people === 0)];
}

type Decided = ProjectedEvent & {
  data: {
    organisation: string;
    totals: { official: number; probationary: number };
    people: number;
    organisations: number;
  };
};

function decided(
  e: Decided,
  kind: ReorganisingDecision,
  sources: readonly string[],
  successors: readonly string[],
  carriedOut = false,
): Change {
  const id = subjectOf(e);
  const { organisation, totals, people, organisations } = e.data;
  const { number = null, date: decidedOn = null } = e.meta.decision ?? {};
  const doc: ReorganisationDocument = {
    ...{ id, kind, carriedOut, organisation, sources: [...sources], successors: [...successors] },
    ...{ number, decidedOn, effectiveOn: e.effectiveOn, people, organisations, ...totals, revision: e.revision },
  };
  return { kind: 'put', collection: 'reorganisations', id, at: organisation, doc: { ...doc } };
}

function mover(e: ProjectedEvent, what: MoverDocument['what'], subject: string, from: string, to: string): Change {
  const doc: MoverDocument = { reorganisation: subjectOf(e), what, moved: false };
  return { kind: 'put', collection: 'movers', id: moverId(subject, from, to), doc: { ...doc } };
}

/** Nothing happens if it did not belong to a reorganisation. */
function gone(subject: string, from: string, to: string): Change {
  return { kind: 'patch', collection: 'movers', id: moverId(subject, from, to), fields: { moved: true } };
}

/** A source gives way only once: nobody goes from it to a successor twice. */
function moverId(subject: string, from: string, to: string): string {
  return `${subject}:${from}:${to}`;
}

function seen(e: ProjectedEvent, more: Partial<ReorganisationDocument> = {}): Change[] {
  const fields = { revision: e.revision, ...more };
  return [{ kind: 'patch', collection: 'reorganisations', id: subjectOf(e), fields }];
}
