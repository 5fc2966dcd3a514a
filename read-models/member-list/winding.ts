import type { MemberDocument } from '../life.ts';
import { type Folded, foldedAt } from '../member-file/fold.ts';
import type { Where } from '../stores/read-store.ts';
import { every, type Moment, type RegisterViews } from '../views.ts';

/** A part of the tree, as a condition on documents. */
export interface Place {
  under?: string;
  where: Where;
}

/** Whose way went back or led to another cell: those who are counted there now, and who belonged there at the moment. */
export interface Winding {
  now: MemberDocument[];
  then: Folded[];
}

/** Few people: each is put together from what was recorded. */
export async function windingIn(views: RegisterViews, place: Place, moment: Moment): Promise<Winding> {
  const now = await windingNow(views, place);
  const then: Folded[] = [];
  for (const folded of (await foldedAt(views.files, await withFormer(views, place, now), moment)).values()) {
    // Of a person who was not recorded on that day no cell is known.
    if (folded.person.cell && (await isIn(views, place, folded.person.cell))) then.push(folded);
  }
  return { now, then };
}

/** Ids of those whose way was not straight, and who are there now or were once. */
export async function everWindingIn(views: RegisterViews, place: Place): Promise<string[]> {
  return withFormer(views, place, await windingNow(views, place));
}

async function windingNow(views: RegisterViews, { under, where }: Place): Promise<MemberDocument[]> {
  const found: MemberDocument[] = [];
  const question = { under, where: { ...where, winding: true } };
  for await (const person of every<MemberDocument>(views.members, 'members', question)) found.push(person);
  return found;
}

async function withFormer(views: RegisterViews, { under, where }: Place, now: readonly MemberDocument[]) {
  const ids = new Set(now.map(({ id }) => id));
  for await (const { member } of every<{ member: string }>(views.members, 'former', { under, where })) ids.add(member);
  return [...ids];
}

/** Whether a cell lies in the part of the tree. */
export async function isIn(views: RegisterViews, { under, where }: Place, cell: string): Promise<boolean> {
  const asked = where.cell as string | { in: string[] } | undefined;
  if (typeof asked === 'string' && asked !== cell) return false;
  if (typeof asked === 'object' && !asked.in.includes(cell)) return false;
  return under === undefined || (await views.members.pathOf(cell)).includes(under);
}
