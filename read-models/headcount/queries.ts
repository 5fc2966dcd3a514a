import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { addDays, addMonths, type PlainDate, yearOf } from '../../src/kernel/plain-date.ts';
import { sex } from '../../src/register/member/person.ts';
import { memberStatuses, NEVER } from '../life.ts';
import { placesOf } from '../member-list/queries.ts';
import { memberStatus } from '../member-list/rows.ts';
import { scopeAt } from '../organisation-tree/as-of.ts';
import type { Where } from '../stores/read-store.ts';
import { dayOf, type Moment, type RegisterViews } from '../views.ts';
import { byStatus, type Heads, headsAt, howMany, onRoll } from './heads.ts';

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

export const Counts = z.object({
  organisation: z.uuid(),
  asOf: plainDate,
  knownAt: z.string().optional(),
  direct: z.array(Count),
  rolledUp: z.array(Count),
  totals: z.object({ direct: perStatus, rolledUp: perStatus }),
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
  increases: z.object({ admitted: z.int() }),
  decreases: z.object({ deceased: z.int() }),
  closing: z.int().meta({ description: 'Đảng số cuối kỳ' }),
  takenOver: z.int().meta({
    description: 'Tiếp nhận từ sổ gốc, có ngày vào Đảng trong kỳ: đã tính trong số đầu kỳ, không tính là tăng',
  }),
});
export type Movement = z.infer<typeof Movement>;

/**
 * How the roll (official and probationary members) came from its opening to its closing figure, both days included.
 * Opening + increases − decreases = closing. Who was taken over counts in the opening figure, also with a join date in
 * the period. The organisations are those that stood below on the last day, so that closing is the count of that day.
 */
export async function movement(
  views: RegisterViews,
  asked: { under: string; from: PlainDate; to: PlainDate },
  today: PlainDate,
): Promise<Movement> {
  const { under, from, to } = asked;
  const places = await placesUnder(views, under, { today, ...(to < today && { asOf: to }) });
  const period = { from, to };
  const [before, takenOver, admitted, deceased] = await Promise.all([
    roll(views, places, addDays(from, -1)),
    howMany(views, places, { takenOver: true, probationaryFrom: period }),
    howMany(views, places, { takenOver: false, probationaryFrom: period }),
    howMany(views, places, { ...joined, deceasedFrom: period }),
  ]);
  const opening = before + takenOver;
  const closing = opening + admitted - deceased;
  return { opening, increases: { admitted }, decreases: { deceased }, closing, takenOver };
}

export const Month = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  admitted: z.int(),
  recognised: z.int(),
  deceased: z.int(),
});
export type Month = z.infer<typeof Month>;

/** Admissions (by the day of the ceremony), recognitions and deaths of the last months, the current one last. */
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
  const [admitted, recognised, deceased] = await Promise.all([
    perMonth('probationaryFrom', { takenOver: false }),
    perMonth('officialFrom', { recognised: true }),
    perMonth('deceasedFrom', joined),
  ]);
  return months.map((month) => ({
    month,
    admitted: admitted.get(month) ?? 0,
    recognised: recognised.get(month) ?? 0,
    deceased: deceased.get(month) ?? 0,
  }));

  async function perMonth(field: string, where: Where): Promise<Map<string, number>> {
    const question = { under: asked.under, where: { ...where, [field]: period } };
    const sums = new Map<string, number>();
    for (const { values, count } of await views.members.groupCount('members', [field], question)) {
      const month = (values[field] as PlainDate).slice(0, 7);
      sums.set(month, (sums.get(month) ?? 0) + count);
    }
    return sums;
  }
}

/** Who was on the roll at some time. */
const joined: Where = { probationaryFrom: { to: addDays(NEVER, -1) } };

/** Official and probationary members on a day: on the roll by then, and not dead. */
function roll(views: RegisterViews, places: Awaited<ReturnType<typeof placesUnder>>, day: PlainDate): Promise<number> {
  return howMany(views, places, { probationaryFrom: { to: day }, deceasedFrom: { from: addDays(day, 1) } });
}

async function placesUnder(views: RegisterViews, under: string, moment: Moment) {
  return placesOf(await scopeAt(views.organisations, under, moment), undefined);
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
