import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { MemberAdmitted } from '../../src/register/admission/events.ts';
import {
  BadgeDecided,
  BadgeNumbered,
  BadgePresented,
  BadgesReturned,
  PartyAgeRecounted,
} from '../../src/register/badge/events.ts';
import { memberEvents, type MemberEvent } from '../../src/register/member/events.ts';
import { countedFrom } from '../../src/register/member/party-age.ts';
import { ActivityResumed } from '../../src/register/restoration/events.ts';
import { MemberTakenIn } from '../../src/register/transfer/events.ts';
import { MemberTakenOver } from '../../src/register/takeover/events.ts';
import { contributionOf } from '../life.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection, type ProjectedEvent } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** Milestones are so many years apart at least: a member's anniversaries repeat in this rhythm (294-QĐ/TW 27). */
const RHYTHM = 5;

/** A member's party age and badges, as far as a forecast needs them. */
export interface AgeDocument {
  member: string;
  cell: string;
  /** The day from which party age is counted, all gaps over. */
  start: PlainDate;
  /** Where in five years the anniversaries lie, `0-05-19` to `4-05-19`: a round is a short stretch of it. */
  turn: string;
  /** The highest milestone awarded; 0 if none. */
  highest: number;
  /** `30 1986-05-19`: by it those are found who have missed a milestone. */
  rank: string;
  /** Official now. */
  official: boolean;
}

/** One badge that was decided. */
export interface BadgeDocument {
  id: string;
  member: string;
  cell: string;
  milestone: number;
  kind: string;
  round: PlainDate;
  reachedOn: PlainDate;
  late: boolean;
  decision: { number: string; date: PlainDate } | null;
  number: string | null;
  presentedOn: PlainDate | null;
  returnedOn: PlainDate | null;
}

/** The place of a day in the rhythm of anniversaries. */
export function turnOf(day: PlainDate): string {
  return `${Number(day.slice(0, 4)) % RHYTHM}${day.slice(4)}`;
}

/** As `rank` has it. */
export function rankOf(highest: number, start: PlainDate): string {
  return `${String(highest).padStart(2, '0')} ${start}`;
}

const ofBadges: readonly string[] = [
  ...[MemberTakenOver, MemberTakenIn, MemberAdmitted, BadgeDecided, BadgeNumbered, BadgePresented].map(
    ({ type }) => type,
  ),
  ...[BadgesReturned, PartyAgeRecounted, ActivityResumed].map(({ type }) => type),
];

/** From when each member's party age is counted, and the badges that were decided, by round. */
export const badgeForecast = projection(
  'badge-forecast',
  2,
  {
    ages: {
      fields: {
        ...{ turn: 'string', start: 'string', rank: 'string', cell: 'string' },
        ...{ highest: 'number', official: 'boolean' },
      },
      sorts: ['turn', 'start'],
      // One document a member: who is asked for is found by `turn`, `rank` or `start`.
      unindexed: ['cell', 'highest', 'official'],
    },
    badges: {
      fields: {
        round: 'string',
        milestone: 'number',
        member: 'string',
        cell: 'string',
        number: 'string',
        reachedOn: 'string',
        presentedOn: 'string',
      },
      sorts: ['reachedOn'],
    },
  },
  ...placing,
  on(MemberTakenOver, (e) => {
    const { cell, status, admissionDecisionDate, partyAgeGaps, badges = [] } = e.data;
    const start = countedFrom(admissionDecisionDate, partyAgeGaps);
    const highest = badges.reduce((most, { milestone }) => Math.max(most, milestone), 0);
    return [known(e, { cell, start, highest, official: status === 'official' })];
  }),
  on(MemberTakenIn, (e) => {
    const { cell, status, admissionDecisionDate: start, formerCell } = e.data;
    const official = status === 'official';
    if (formerCell === undefined) return [known(e, { cell, start, highest: 0, official })];
    // Was here before: what was awarded then stands.
    return [{ kind: 'patch', collection: 'ages', id: subjectOf(e), at: cell, fields: { cell, official } }];
  }),
  on(MemberAdmitted, (e) => {
    // Who is readmitted begins anew, until party age is counted again by a decision.
    const { cell, admissionDecisionDate: start } = e.data;
    return [known(e, { cell, start, highest: 0, official: false })];
  }),
  on(BadgeDecided, (e) => {
    const { cell, milestone, kind, round, reachedOn, late, countedFrom: start, highest } = e.data;
    if (kind === 'reissue') {
      const fields = { kind, round, presentedOn: null };
      return [{ kind: 'patch', collection: 'badges', id: badgeId(e, milestone), fields }];
    }
    const { decision } = e.meta;
    const doc: BadgeDocument = {
      ...{ id: badgeId(e, milestone), member: subjectOf(e), cell, milestone, kind, round, reachedOn, late },
      decision: decision ? { number: decision.number, date: decision.date } : null,
      ...{ number: null, presentedOn: null, returnedOn: null },
    };
    return [
      aged(e, { highest, rank: rankOf(highest, start) }),
      { kind: 'put', collection: 'badges', id: doc.id, at: cell, doc: { ...doc } },
    ];
  }),
  on(BadgeNumbered, (e) => [badge(e, e.data.milestone, { number: e.data.number })]),
  on(BadgePresented, (e) => [badge(e, e.data.milestone, { presentedOn: e.effectiveOn })]),
  on(BadgesReturned, (e) => e.data.milestones.map((one) => badge(e, one, { returnedOn: e.effectiveOn }))),
  // Party age is counted from another day: by a decision, or since time was lost.
  ...[PartyAgeRecounted, ActivityResumed].map((definition) =>
    on(definition, (e) => {
      const { countedFrom: start, highest } = e.data;
      return [aged(e, { start, turn: turnOf(start), highest, rank: rankOf(highest, start) })];
    }),
  ),
  ...memberEvents
    .filter(({ type }) => !ofBadges.includes(type))
    .map((definition) => on(definition, (event: ProjectedEvent<MemberEvent>) => followed(event))),
);

/** The person moved, became official, left, died or came back. */
function followed(event: ProjectedEvent<MemberEvent>): Change[] {
  const { cell, status } = contributionOf(event).fields;
  if (cell === undefined && status === undefined) return [];
  const at = cell === undefined ? {} : { at: cell };
  const fields = {
    ...(cell !== undefined && { cell }),
    ...(status !== undefined && { official: status === 'official' }),
  };
  return [{ kind: 'patch', collection: 'ages', id: subjectOf(event), ...at, fields }];
}

type Age = Omit<AgeDocument, 'member' | 'turn' | 'rank'>;

function known(event: ProjectedEvent, age: Age): Change {
  const { start, highest } = age;
  const doc: AgeDocument = { ...age, member: subjectOf(event), turn: turnOf(start), rank: rankOf(highest, start) };
  return { kind: 'put', collection: 'ages', id: doc.member, at: age.cell, doc: { ...doc } };
}

function aged(event: ProjectedEvent, fields: Partial<AgeDocument>): Change {
  return { kind: 'patch', collection: 'ages', id: subjectOf(event), fields: { ...fields } };
}

function badge(event: ProjectedEvent, milestone: number, fields: Partial<BadgeDocument>): Change {
  return { kind: 'patch', collection: 'badges', id: badgeId(event, milestone), fields: { ...fields } };
}

function badgeId(event: ProjectedEvent, milestone: number): string {
  return `${subjectOf(event)}/${milestone}`;
}
