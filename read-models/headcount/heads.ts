import { isOnRoll, memberStatuses } from '../life.ts';
import { asOf } from '../member-list/queries.ts';
import { statusOn } from '../member-list/status.ts';
import type { FieldValue, Where } from '../stores/read-store.ts';
import { dayOf, isNow, type Moment, type RegisterViews } from '../views.ts';
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
 * Everyone counted of an organisation at a moment. Now: counters are read. Else the people of a list as of that moment
 * are counted: every number is that of the list behind it.
 */
export async function headsAt(views: RegisterViews, organisation: string, moment: Moment): Promise<HeadsOf> {
  if (isNow(moment)) {
    const { direct, rolledUp } = (await views.headcount.counters('heads', [organisation])).get(organisation)!;
    return { direct: fromCounters(direct), rolledUp: fromCounters(rolledUp) };
  }
  const [direct, rolledUp] = await Promise.all([
    listed(views, organisation, moment, organisation),
    listed(views, organisation, moment),
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

function fromCounters(counters: Record<string, number>): Heads[] {
  return Object.entries(counters).map(([counter, count]) => ({ ...headOf(counter), count }));
}

async function listed(views: RegisterViews, under: string, moment: Moment, cell?: string): Promise<Heads[]> {
  const counts = new Map<string, number>();
  const count = (head: Head, by: number) => counts.set(counterOf(head), (counts.get(counterOf(head)) ?? 0) + by);
  for (const status of memberStatuses) {
    const { questions, unsettled } = await asOf(views, { under: [under], cell, status: [status] }, moment);
    for (const { under: within, where } of questions) {
      const groups = await views.members.groupCount('members', ['sex', 'birthYear'], { under: within, where });
      for (const { values, count: by } of groups) count({ status, ...head(values) }, by);
    }
    for (const person of unsettled) {
      count({ status: statusOn(person, dayOf(moment))!, sex: person.sex, birthYear: person.birthYear }, 1);
    }
  }
  return fromCounters(Object.fromEntries(counts));
}

function head(values: Record<string, FieldValue>): Omit<Head, 'status'> {
  return { sex: values.sex as Head['sex'], birthYear: values.birthYear as number };
}

/** How many members' documents a condition finds below an organisation. */
export async function howMany(views: RegisterViews, places: { under?: string; where: Where }[], where: Where) {
  let total = 0;
  for (const place of places) {
    const question = { under: place.under, where: { ...where, ...place.where }, limit: 1, withTotal: true };
    total += (await views.members.list('members', question)).total!;
  }
  return total;
}
