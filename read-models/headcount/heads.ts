import { addDays } from '../../src/kernel/plain-date.ts';
import { isOnRoll, type MemberStatus, type Milestones, since } from '../life.ts';
import { placesOf } from '../member-list/queries.ts';
import { statusOn } from '../member-list/status.ts';
import { straightAt, windingIn } from '../member-list/winding.ts';
import { type Scope, scopeAt } from '../organisation-tree/as-of.ts';
import type { Where } from '../stores/read-store.ts';
import { dayOf, isNow, type Moment, pieces, type RegisterViews } from '../views.ts';
import { counterOf, type Head, headOf } from './projection.ts';

/** How many people there are under one head. */
export interface Heads extends Head {
  count: number;
}

/** The people of an organisation itself, and with all below it. */
export interface HeadsOf {
  direct: Heads[];
  rolledUp: Heads[];
}

/**
 * Everyone counted of an organisation at a moment: the counters of now, put back by what happened since to each person
 * who took a step after the day, or of whom something was recorded after the instant. So a number is that of the list
 * behind it, and costs what has changed since, not how many people there are.
 */
export async function headsAt(views: RegisterViews, organisation: string, moment: Moment): Promise<HeadsOf> {
  if (isNow(moment)) {
    const { direct, rolledUp } = (await views.headcount.counters('heads', [organisation])).get(organisation)!;
    return { direct: headsOf(direct), rolledUp: headsOf(rolledUp) };
  }
  const scope = await scopeAt(views.organisations, organisation, moment);
  const [direct, rolledUp] = await Promise.all([
    putBack(views, { cells: [organisation] }, moment),
    putBack(views, scope, moment),
  ]);
  return { direct, rolledUp };
}

/** Official and probationary members. */
export interface RollCount {
  official: number;
  probationary: number;
}

/** The numbers beside organisations: of each itself, and with all below it. */
export async function rollsAt(
  views: RegisterViews,
  organisations: readonly string[],
  moment: Moment,
): Promise<Map<string, { direct: RollCount; rolledUp: RollCount }>> {
  if (isNow(moment)) {
    const counters = await views.headcount.counters('statuses', organisations);
    return new Map(
      [...counters].map(([id, { direct, rolledUp }]) => [id, { direct: rollOf(direct), rolledUp: rollOf(rolledUp) }]),
    );
  }
  const rolls = new Map<string, { direct: RollCount; rolledUp: RollCount }>();
  for (const organisation of organisations) {
    const { direct, rolledUp } = await headsAt(views, organisation, moment);
    rolls.set(organisation, { direct: rollOf(byStatus(direct)), rolledUp: rollOf(byStatus(rolledUp)) });
  }
  return rolls;
}

/** How many there are of each status. */
export function byStatus(heads: readonly Heads[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { status, count } of heads) sums[status] = (sums[status] ?? 0) + count;
  return sums;
}

/** Đảng số: official and probationary members together. */
export function onRoll(heads: readonly Heads[]): Heads[] {
  return heads.filter(({ status }) => isOnRoll(status));
}

function rollOf(counts: Record<string, number>): RollCount {
  return { official: counts.official ?? 0, probationary: counts.probationary ?? 0 };
}

function headsOf(counters: Record<string, number>): Heads[] {
  return Object.entries(counters).map(([counter, count]) => ({ ...headOf(counter), count }));
}

async function putBack(views: RegisterViews, scope: Scope, moment: Moment): Promise<Heads[]> {
  const day = dayOf(moment);
  const counts = new Map<string, number>();
  const add = (status: MemberStatus | undefined, { sex, birthYear }: Omit<Head, 'status'>, by: number) => {
    if (status === undefined) return;
    const counter = counterOf({ status, sex, birthYear });
    counts.set(counter, (counts.get(counter) ?? 0) + by);
  };
  for (const { status, sex, birthYear, count } of await countedNow(views, scope))
    add(status, { sex, birthYear }, count);

  const stepped: Where = { ...straightAt(moment), lastStepOn: { from: addDays(day, 1) } };
  for (const place of placesOf(scope)) {
    const { under, where } = place;
    const winding = await windingIn(views, place, moment);
    for (const person of winding.now) add(person.status, person, -1);
    for (const { person } of winding.then) add(statusOn(person, day), person, 1);
    const groups = await views.members.groupCount('members', ['status', 'sex', 'birthYear', ...Object.values(since)], {
      ...{ under, where: { ...stepped, ...where } },
    });
    for (const { values, count } of groups) {
      const life = values as unknown as Head & Milestones;
      add(life.status, life, -count);
      add(statusOn(life, day), life, count);
    }
  }
  return headsOf(Object.fromEntries([...counts].filter(([, count]) => count !== 0)));
}

async function countedNow(views: RegisterViews, scope: Scope): Promise<Heads[]> {
  if ('under' in scope) {
    return headsOf((await views.headcount.counters('heads', [scope.under])).get(scope.under)!.rolledUp);
  }
  const counted: Heads[] = [];
  for (const some of pieces(scope.cells, 500)) {
    for (const { direct } of (await views.headcount.counters('heads', some)).values()) counted.push(...headsOf(direct));
  }
  return counted;
}
