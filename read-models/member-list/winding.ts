import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts';
import type { MemberDocument } from '../life.ts';
import { type Folded, foldedAt } from '../member-file/fold.ts';
import type { Where } from '../stores/read-store.ts';
import { after, dayOf, every, instantOf, type Moment, type RegisterViews } from '../views.ts';

/** A part of the tree, as a condition on documents. */
export interface Place {
  under?: string;
  where: Where;
}

/**
 * Whose document does not tell what they were at the moment, and where: whose way went back, who was counted in another
 * place then, of whom something was recorded since. Who is counted there now, and who belonged there at the moment.
 */
export interface Winding {
  now: MemberDocument[];
  then: Folded[];
}

/** Since when a change of place matters. */
interface Since {
  /** On this day or later … */
  day: PlainDate;
  /** … or recorded after this instant. */
  known?: string;
}

/** All but those are told by their documents: conditions on documents that leave them out. */
export function straightAt(moment: Moment): Where {
  const known = instantOf(moment);
  return { winding: null, movedOn: { to: dayOf(moment) }, ...(known !== undefined && { changedAt: { to: known } }) };
}

/** Whether a document does not tell what the person was at the moment, and where. */
export function isWindingAt({ winding, movedOn, changedAt }: MemberDocument, moment: Moment): boolean {
  const known = instantOf(moment);
  return winding === true || movedOn > dayOf(moment) || (known !== undefined && changedAt > known);
}

/** Few people, or recent ones: each is put together from what was recorded. */
export async function windingIn(views: RegisterViews, place: Place, moment: Moment): Promise<Winding> {
  const since = { day: addDays(dayOf(moment), 1), known: instantOf(moment) };
  const now = await windingNow(views, place, since);
  const then: Folded[] = [];
  for (const folded of (await foldedAt(views.files, await withFormer(views, place, now, since), moment)).values()) {
    // Of a person who was not recorded on that day no cell is known.
    if (folded.person.cell && (await isIn(views, place, folded.person.cell))) then.push(folded);
  }
  return { now, then };
}

/** Ids of those whose way was not straight, or who changed places from the day on, and who are there now or were then. */
export async function everWindingIn(views: RegisterViews, place: Place, day: PlainDate): Promise<string[]> {
  return withFormer(views, place, await windingNow(views, place, { day }), { day });
}

async function windingNow(views: RegisterViews, place: Place, { day, known }: Since): Promise<MemberDocument[]> {
  const found = new Map<string, MemberDocument>();
  const conditions: Where[] = [{ winding: true }, { movedOn: { from: day } }];
  if (known !== undefined) conditions.push({ changedAt: { from: after(known) } });
  for (const condition of conditions) {
    const question = { under: place.under, where: { ...place.where, ...condition } };
    for await (const person of every<MemberDocument>(views.members, 'members', question)) found.set(person.id, person);
  }
  return [...found.values()];
}

async function withFormer(
  views: RegisterViews,
  { under, where }: Place,
  now: readonly MemberDocument[],
  { day, known }: Since,
) {
  // Who was recorded only later was nothing then; a person who came back was recorded before.
  const recorded = now.filter(({ winding, knownFrom }) => winding || known === undefined || knownFrom <= known);
  const ids = new Set(recorded.map(({ id }) => id));
  const conditions: Where[] = [{ until: { from: day } }];
  if (known !== undefined) conditions.push({ knownFrom: { from: after(known) } });
  for (const condition of conditions) {
    const question = { under, where: { ...where, ...condition } };
    for await (const { member } of every<{ member: string }>(views.members, 'former', question)) ids.add(member);
  }
  return [...ids];
}

/** Whether a cell lies in the part of the tree. */
export async function isIn(views: RegisterViews, { under, where }: Place, cell: string): Promise<boolean> {
  const asked = where.cell as string | { in: string[] } | undefined;
  if (typeof asked === 'string' && asked !== cell) return false;
  if (typeof asked === 'object' && !asked.in.includes(cell)) return false;
  return under === undefined || (await views.members.pathOf(cell)).includes(under);
}
