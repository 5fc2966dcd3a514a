import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { addDays, addMonths } from '../../src/kernel/plain-date.ts';
import { awardKind } from '../../src/register/badge/events.ts';
import { pageNamed } from '../by-name.ts';
import { Person } from '../case-list/queries.ts';
import { Named } from '../organisation-tree/named.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import { type AgeDocument, type BadgeDocument, rankOf, turnOf } from './projection.ts';
import { earlyStarts, missedBy, missedStarts, type RoundAsked, startsOf } from './reach.ts';

const ByMilestone = z.array(z.object({ milestone: z.int(), due: z.int(), late: z.int() }));

/** How many reach which milestone at a round, in all and by the organisations directly below. */
export const BadgeForecast = z.object({
  round: plainDate,
  reachedBy: plainDate,
  fileBy: plainDate.meta({ description: 'Hồ sơ đến cấp quyết định chậm nhất' }),
  milestones: ByMilestone.meta({ description: 'due: đủ trong đợt; late: đã đủ từ đợt trước mà chưa được tặng' }),
  organisations: z.array(z.object({ organisation: Named, milestones: ByMilestone })),
});
export type BadgeForecast = z.infer<typeof BadgeForecast>;

/** A member who is due at a round. */
export const DueRow = z.object({ member: Person, cell: Named, milestone: z.int(), reachedOn: plainDate });
export const DuePage = z.object({ items: z.array(DueRow), next: z.string().optional(), total: z.int().optional() });
export type DuePage = z.infer<typeof DuePage>;

/** A badge that was decided. */
export const AwardedRow = z.object({
  member: Person,
  cell: Named,
  milestone: z.int(),
  kind: awardKind,
  round: plainDate,
  reachedOn: plainDate,
  late: z.boolean(),
  decision: z.object({ number: z.string(), date: plainDate }).optional(),
  number: z.string().optional(),
  presentedOn: plainDate.optional(),
  returnedOn: plainDate.optional(),
});
export const AwardedPage = z.object({
  items: z.array(AwardedRow),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type AwardedPage = z.infer<typeof AwardedPage>;

/** How far a badge has come that was decided. */
export const badgeStates = ['unnumbered', 'unpresented', 'presented'] as const;
export type BadgeState = (typeof badgeStates)[number];

type Paging = { limit: number; cursor?: string; withTotal?: boolean };
interface Tally {
  due: number;
  late: number;
}

/**
 * Who reaches which milestone at a round, now or in years to come: two stretches of the index of anniversaries hold all
 * of them, a stretch for each highest badge those who missed one. Nobody else is looked at.
 */
export async function badgeForecast(
  views: RegisterViews,
  under: string,
  round: RoundAsked,
): Promise<Pick<BadgeForecast, 'milestones' | 'organisations'>> {
  const byCell = new Map<string, Map<number, Tally>>();
  const add = (cell: string, milestone: number, what: keyof Tally, by: number) => {
    const tallies = byCell.get(cell) ?? new Map<number, Tally>();
    const tally = tallies.get(milestone) ?? { due: 0, late: 0 };
    byCell.set(cell, tallies.set(milestone, { ...tally, [what]: tally[what] + by }));
  };
  const stretches = round.milestones.map((milestone) => ({ ...milestone, ...startsOf(round, milestone) }));
  for (const turn of turnsOf(round)) {
    for (const { cell, start, highest, count } of await people(views, { under, where: { turn } })) {
      const reached = stretches.find((one) => within(start, one));
      if (reached && highest < reached.years) add(cell, reached.years, 'due', count);
    }
  }
  for (const rank of round.withLate ? missedRanks(round) : []) {
    for (const { cell, start, highest, count } of await people(views, { where: { rank } })) {
      const missed = missedBy(start, highest, round);
      if (missed !== undefined) add(cell, missed, 'late', count);
    }
  }
  return rolledUp(views, under, byCell, round);
}

/**
 * How many official members of each cell there are whose party age is counted from each day. Who is official is seen from
 * the answer: asked for, it would be looked for first, among all.
 */
async function people(views: RegisterViews, question: { under?: string; where: Where }) {
  const groups = await views.badges.groupCount('ages', ['cell', 'start', 'highest', 'official'], question);
  return groups.flatMap(({ values: { cell, start, highest, official }, count }) =>
    official === true ? [{ cell: String(cell), start: String(start), highest: Number(highest), count }] : [],
  );
}

/**
 * Members who are due for a milestone at a round, the longest in the Party first; who missed it at an earlier one; or who
 * may be awarded it early.
 */
export async function badgesDue(
  views: RegisterViews,
  asked: { under: string; milestone: number; late?: true; early?: true; round: RoundAsked },
  page: Paging,
): Promise<DuePage> {
  const { under, milestone, late, early, round } = asked;
  const which = round.milestones.find(({ years }) => years === milestone);
  if (!which || (late && !round.withLate)) return { items: [], ...(page.withTotal && { total: 0 }) };
  const highest = { to: milestone - 1 };
  const before = round.milestones.findLast(({ years, since }) => years < milestone && since === undefined)?.years ?? 0;
  const where: Where = late
    ? // Those who have all below it, and were past it at the round before.
      { official: true, highest: { from: before, to: milestone - 1 }, start: missedStarts(round, which) }
    : { official: true, highest, start: early ? earlyStarts(round, which) : startsOf(round, which) };
  const { items, next, total } = await views.badges.list<AgeDocument>('ages', { where, under, sort: 'start', ...page });
  const docs = items
    .map(({ doc }) => doc)
    .filter((doc) => !late || missedBy(doc.start, doc.highest, round) === milestone);
  const names = await namesOf(
    views,
    docs.flatMap(({ member, cell }) => [member, cell]),
  );
  return {
    items: docs.map(({ member, cell, start }) => ({
      member: { id: member, fullName: names[member] ?? null },
      cell: { id: cell, name: names[cell] ?? '' },
      milestone,
      reachedOn: addMonths(start, milestone * 12),
    })),
    ...{ next, total },
  };
}

/** Badges that were decided, by round and milestone, and how far they have come. */
export async function badgesAwarded(
  views: RegisterViews,
  asked: { under: string; q?: string; round?: string; milestone?: number; state?: BadgeState },
  page: Paging,
): Promise<AwardedPage> {
  const { under, q, round, milestone, state } = asked;
  const where: Where = { ...(round && { round }), ...(milestone && { milestone }) };
  if (state === 'unnumbered') where.number = null;
  if (state === 'unpresented') where.presentedOn = null;
  if (state === 'presented') where.presentedOn = { from: '' };
  const list = { views, view: views.badges, collection: 'badges', person: 'member', under, where, sort: 'reachedOn' };
  const { rows: docs, next, total } = await pageNamed<BadgeDocument>(list, q, ({ id }) => id, page);
  const names = await namesOf(
    views,
    docs.flatMap(({ member, cell }) => [member, cell]),
  );
  return {
    items: docs.map(({ id: _, member, cell, kind, decision, number, presentedOn, returnedOn, ...badge }) => ({
      ...badge,
      kind: kind as z.infer<typeof awardKind>,
      member: { id: member, fullName: names[member] ?? null },
      cell: { id: cell, name: names[cell] ?? '' },
      decision: decision ?? undefined,
      number: number ?? undefined,
      presentedOn: presentedOn ?? undefined,
      returnedOn: returnedOn ?? undefined,
    })),
    ...{ next, total },
  };
}

/** The stretches of the rhythm of anniversaries that a round takes in, a day more on each side for the ends of months. */
function turnsOf({ after, reachedBy }: RoundAsked): { from: string; to: string }[] {
  const [from, to] = [turnOf(addDays(after, -1)), turnOf(addDays(reachedBy, 3))];
  if (from <= to && from[0] === to[0]) return [{ from, to }];
  return [
    { from, to: `${from[0]}-12-31` },
    { from: `${to[0]}-01-01`, to },
  ];
}

/** Any highest badge that somebody may hold, also of milestones that exist only since, or no more. */
const HELD = Array.from({ length: 20 }, (_, index) => index * 5);

/** For each highest badge, who has been past the next milestone since before the round. */
function missedRanks(round: RoundAsked): { from: string; to: string }[] {
  const { milestones } = round;
  return HELD.flatMap((highest) => {
    const above = milestones.filter(({ years }) => years > highest);
    const lasting = above.findIndex(({ since }) => since === undefined);
    const next = lasting < 0 ? above : above.slice(0, lasting + 1);
    return merged(next.map((milestone) => missedStarts(round, milestone))).map(({ from, to }) => ({
      from: rankOf(highest, from),
      to: rankOf(highest, to),
    }));
  });
}

/** Stretches without overlap, so that nobody is counted twice. */
function merged(stretches: { from: string; to: string }[]): { from: string; to: string }[] {
  const apart: { from: string; to: string }[] = [];
  for (const each of stretches.filter(({ from, to }) => from <= to).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = apart.at(-1);
    if (last && each.from <= last.to) last.to = each.to > last.to ? each.to : last.to;
    else apart.push({ ...each });
  }
  return apart;
}

function within(start: string, { from, to }: { from: string; to: string }): boolean {
  return from <= start && start <= to;
}

/** The counts of cells, in all and by the organisations directly below. */
async function rolledUp(
  views: RegisterViews,
  under: string,
  byCell: ReadonlyMap<string, ReadonlyMap<number, Tally>>,
  { milestones }: RoundAsked,
): Promise<Pick<BadgeForecast, 'milestones' | 'organisations'>> {
  const all = new Map<number, Tally>();
  const below = new Map<string, Map<number, Tally>>();
  for (const [cell, tallies] of byCell) {
    const path = await views.badges.pathOf(cell);
    const place = path.indexOf(under);
    if (place < 0) continue;
    const child = path[place + 1];
    for (const [milestone, tally] of tallies) {
      for (const sums of [all, ...(child === undefined ? [] : [below.get(child) ?? new Map<number, Tally>()])]) {
        const sum = sums.get(milestone) ?? { due: 0, late: 0 };
        sums.set(milestone, { due: sum.due + tally.due, late: sum.late + tally.late });
        if (sums !== all) below.set(child!, sums);
      }
    }
  }
  const listed = (sums: ReadonlyMap<number, Tally>) =>
    milestones.flatMap(({ years }) => {
      const tally = sums.get(years);
      return tally ? [{ milestone: years, ...tally }] : [];
    });
  const names = await namesOf(views, [...below.keys()]);
  const organisations = [...below].map(([id, sums]) => ({
    organisation: { id, name: names[id] ?? '' },
    milestones: listed(sums),
  }));
  organisations.sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'vi', { numeric: true }));
  return { milestones: listed(all), organisations };
}
