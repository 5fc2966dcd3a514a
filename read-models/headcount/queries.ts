import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { addDays, addMonths, type PlainDate, yearOf } from '../../src/kernel/plain-date.ts';
import { sex } from '../../src/register/member/person.ts';
import { memberStatuses, NEVER } from '../life.ts';
import { placesOf } from '../member-list/queries.ts';
import { memberStatus } from '../member-list/rows.ts';
import { scopeAt } from '../organisation-tree/as-of.ts';
import type { FieldValue, Where } from '../stores/read-store.ts';
import { dayOf, type Moment, type RegisterViews } from '../views.ts';
import { byStatus, type Heads, headsAt, onRoll } from './heads.ts';
import { inTransitAt } from './in-transit.ts';
import { windingSteps } from './winding-steps.ts';

/** Age bands, by year of the day less year of birth. Under 18 are legacy records only. */
export const ageBand = z.enum(['<18', '18-30', '31-40', '41-50', '51-60', '61-70', '71+']);
export type AgeBand = z.infer<typeof ageBand>;

export const Count = z.object({ status: memberStatus, sex, ageBand, count: z.int() });
export type Count = z.infer<typeof Count>;

const perStatus = z.object(
  Object.fromEntries(memberStatuses.map((status) => [status, z.int()])) as Record<
    (typeof memberStatuses)[number],
    z.ZodInt
  >,
);

const perRoll = z.object({ official: z.int(), probationary: z.int() });

export const Counts = z.object({
  organisation: z.uuid(),
  asOf: plainDate,
  knownAt: z.string().optional(),
  direct: z.array(Count),
  rolledUp: z.array(Count),
  totals: z.object({ direct: perStatus, rolledUp: perStatus }),
  inTransit: z.object({ direct: perRoll, rolledUp: perRoll }).meta({
    description: 'Đang chuyển sinh hoạt đảng: đã trong số trên, tính ở tổ chức đảng chung gần nhất của hai nơi',
  }),
  bySex: z.record(sex, z.int()).meta({ description: 'Đảng viên chính thức và dự bị, gồm cả cấp dưới' }),
  byAgeBand: z.record(ageBand, z.int()).meta({ description: 'Đảng viên chính thức và dự bị, gồm cả cấp dưới' }),
});
export type Counts = z.infer<typeof Counts>;

/** How many people an organisation has, by status, sex and age band. The caller has checked that the reader may know. */
export async function counts(views: RegisterViews, under: string, moment: Moment): Promise<Counts> {
  const day = dayOf(moment);
  const { direct, rolledUp } = await headsAt(views, under, moment);
  const banded = { direct: inBands(direct, day), rolledUp: inBands(rolledUp, day) };
  const roll = onRoll(rolledUp);
  const rollInBands = inBands(roll, day);
  return {
    organisation: under,
    asOf: day,
    ...(moment.knownAt !== undefined && { knownAt: moment.knownAt }),
    ...banded,
    totals: { direct: totals(direct), rolledUp: totals(rolledUp) },
    inTransit: await inTransitAt(views, under, moment),
    bySex: sums(sex.options, roll, (head) => head.sex),
    byAgeBand: sums(ageBand.options, rollInBands, (head) => head.ageBand),
  };
}

/** The band of an age in years. */
export function bandOf(age: number): AgeBand {
  if (age < 18) return '<18';
  if (age <= 30) return '18-30';
  if (age <= 40) return '31-40';
  if (age <= 50) return '41-50';
  if (age <= 60) return '51-60';
  return age <= 70 ? '61-70' : '71+';
}

export const Movement = z.object({
  opening: z.int().meta({ description: 'Đảng số đầu kỳ' }),
  increases: z.object({ admitted: z.int(), readmitted: z.int(), restored: z.int(), transferredIn: z.int() }),
  decreases: z.object({
    ...{ struckOff: z.int(), exited: z.int(), expelled: z.int(), deceased: z.int() },
    transferredOut: z.int(),
  }),
  closing: z.int().meta({ description: 'Đảng số cuối kỳ' }),
  takenOver: z.int().meta({
    description: 'Tiếp nhận từ sổ gốc, có ngày vào Đảng trong kỳ: đã tính trong số đầu kỳ, không tính là tăng',
  }),
});
export type Movement = z.infer<typeof Movement>;

/** Whether the days of steps tell what happened in a period, and where. */
const HOW_FAR_TOLD = ['winding', 'movedOn'];

/**
 * How the roll (official and probationary members) came from its opening to its closing figure, both days included.
 * Opening + increases − decreases = closing; a procedural annulment changes nothing. Who was taken over counts in the opening figure, also with a join date in
 * the period. The organisations are those that stood below on the last day, so that closing is the count of that day.
 */
export async function movement(
  views: RegisterViews,
  asked: { under: string; from: PlainDate; to: PlainDate },
  today: PlainDate,
): Promise<Movement> {
  const { under, from, to } = asked;
  const moment = { today, ...(to < today && { asOf: to }) };
  const places = placesOf(await scopeAt(views.organisations, under, moment));
  const period = { from, to };
  const straight = (groups: Group[]) =>
    groups.filter(({ values }) => values.winding !== true && (values.movedOn as PlainDate) < from);
  const [{ rolledUp }, joins, strikes, exits, expulsions, deaths, others] = await Promise.all([
    headsAt(views, under, moment),
    grouped(views, places, ['takenOver', ...HOW_FAR_TOLD], { probationaryFrom: period }).then(straight),
    grouped(views, places, [...HOW_FAR_TOLD], { struckOffFrom: period }).then(straight),
    grouped(views, places, [...HOW_FAR_TOLD], { exitedFrom: period }).then(straight),
    grouped(views, places, [...HOW_FAR_TOLD], { expelledFrom: period }).then(straight),
    grouped(views, places, [...ON_ROLL_TO_THE_END, ...HOW_FAR_TOLD], { deceasedFrom: period }).then(straight),
    windingSteps(views, places, period, today),
  ]);
  const closing = total(onRoll(rolledUp));
  const takenOver = total(joins.filter(({ values }) => values.takenOver === true)) + others.takenOver;
  const increases = {
    admitted: total(joins.filter(({ values }) => values.takenOver !== true)) + others.admitted,
    readmitted: others.readmitted,
    restored: others.restored,
    transferredIn: others.transferredIn,
  };
  const decreases = {
    struckOff: total(strikes) + others.struckOff,
    exited: total(exits) + others.exited,
    expelled: total(expulsions) + others.expelled,
    deceased: total(deaths.filter(wasOnRoll)) + others.deceased,
    transferredOut: others.transferredOut,
  };
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
  return {
    opening: closing - sum(increases) + sum(decreases),
    increases,
    decreases,
    closing,
    takenOver,
  };
}

export const Month = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  admitted: z.int(),
  recognised: z.int(),
  struckOff: z.int(),
  exited: z.int(),
  expelled: z.int(),
  deceased: z.int(),
});
export type Month = z.infer<typeof Month>;

/** Admissions (by the day of the ceremony), recognitions, ways out and deaths of the last months, the current one last. */
export async function monthly(
  views: RegisterViews,
  asked: { under: string; months: number },
  today: PlainDate,
): Promise<Month[]> {
  const first = `${today.slice(0, 7)}-01`;
  const months = Array.from({ length: asked.months }, (_, index) =>
    addMonths(first, index + 1 - asked.months).slice(0, 7),
  );
  const period = { from: `${months[0]}-01`, to: addDays(addMonths(first, 1), -1) };
  const places = [{ under: asked.under, where: {} }];
  const per = (step: string, ...more: string[]) => grouped(views, places, [step, ...more], { [step]: period });
  const [joins, recognitions, strikes, exits, expulsions, deaths] = await Promise.all([
    per('probationaryFrom', 'takenOver'),
    per('officialFrom', 'recognised'),
    per('struckOffFrom'),
    per('exitedFrom'),
    per('expelledFrom'),
    per('deceasedFrom', ...ON_ROLL_TO_THE_END),
  ]);
  const within = (month: string, groups: Group[], step: string) =>
    total(groups.filter(({ values }) => String(values[step]).startsWith(month)));
  const admissions = joins.filter(({ values }) => values.takenOver === false);
  const recognised = recognitions.filter(({ values }) => values.recognised === true);
  return months.map((month) => ({
    month,
    admitted: within(month, admissions, 'probationaryFrom'),
    recognised: within(month, recognised, 'officialFrom'),
    struckOff: within(month, strikes, 'struckOffFrom'),
    exited: within(month, exits, 'exitedFrom'),
    expelled: within(month, expulsions, 'expelledFrom'),
    deceased: within(month, deaths.filter(wasOnRoll), 'deceasedFrom'),
  }));
}

interface Group {
  values: Record<string, FieldValue>;
  count: number;
}

/**
 * People by the values of fields. Only the days of one step are a condition, so that the store looks at those people
 * alone; what else is asked is told apart by the groups.
 */
async function grouped(
  views: RegisterViews,
  places: ReturnType<typeof placesOf>,
  by: string[],
  step: Where,
): Promise<Group[]> {
  const groups = places.map(({ under, where }) =>
    views.members.groupCount('members', by, { under, where: { ...step, ...where } }),
  );
  return (await Promise.all(groups)).flat();
}

/** The days of joining and of every way out but death. */
const ON_ROLL_TO_THE_END = ['probationaryFrom', 'struckOffFrom', 'exitedFrom', 'expelledFrom'];

/** Of people grouped by those days: who was on the roll to the end. */
function wasOnRoll({ values }: Group): boolean {
  const [joined, ...left] = ON_ROLL_TO_THE_END.map((step) => values[step] as PlainDate);
  return joined! < NEVER && left.every((day) => day === NEVER);
}

function total(counted: readonly { count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

function inBands(heads: readonly Heads[], day: PlainDate): Count[] {
  const found = new Map<string, Count>();
  for (const { status, sex, birthYear, count } of heads) {
    const band = bandOf(yearOf(day) - birthYear);
    const key = `${status}.${sex}.${band}`;
    const already = found.get(key);
    if (already) already.count += count;
    else found.set(key, { status, sex, ageBand: band, count });
  }
  return [...found.values()];
}

function totals(heads: readonly Heads[]): z.infer<typeof perStatus> {
  const counts = byStatus(heads);
  return Object.fromEntries(memberStatuses.map((status) => [status, counts[status] ?? 0])) as z.infer<typeof perStatus>;
}

/** How many there are of each kind, kinds without any included. */
function sums<Kind extends string, Counted extends { count: number }>(
  kinds: readonly Kind[],
  heads: readonly Counted[],
  kindOf: (head: Counted) => Kind,
): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const head of heads) counts[kindOf(head)] += head.count;
  return counts;
}
