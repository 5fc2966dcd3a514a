import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import {
  reorganisationStep,
  reorganisingDecision,
  type ReorganisingDecision,
} from '../../src/register/reorganisation/events.ts';
import { mergedPage } from '../merged-page.ts';
import { Named } from '../organisation-tree/named.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import { every, type RegisterViews } from '../views.ts';
import type { HeldDocument, ReorganisationDocument } from './projection.ts';

const progress = z.object({ planned: z.int(), moved: z.int(), held: z.int() });

/** A split, merge or consolidation, and how far it has been carried out. */
export const ReorganisationRow = z.object({
  id: z.uuid(),
  kind: reorganisingDecision,
  status: z.enum(['underway', 'heldBack', 'done']),
  organisation: Named,
  sources: z.array(Named),
  successors: z.array(Named),
  decision: z.object({ number: z.string(), date: plainDate }).optional(),
  effectiveOn: plainDate,
  roll: z.object({ official: z.int(), probationary: z.int() }).meta({ description: 'Đảng số trước và sau, bằng nhau' }),
  members: progress.meta({ description: 'Đảng viên, người trong diện cảm tình Đảng được chuyển' }),
  organisations: progress.meta({ description: 'Tổ chức đảng trực thuộc được chuyển' }),
});
export type ReorganisationRow = z.infer<typeof ReorganisationRow>;

export const ReorganisationPage = z.object({ items: z.array(ReorganisationRow), next: z.string().optional() });
export type ReorganisationPage = z.infer<typeof ReorganisationPage>;

/** What is held back, by a rule. */
const heldStep = z.object({
  step: reorganisationStep,
  id: z.uuid(),
  name: z.string().nullable(),
  code: z.string(),
  values: z.record(z.string(), z.unknown()),
});

export const ReorganisationFound = ReorganisationRow.extend({ revision: z.int(), held: z.array(heldStep) });
export type ReorganisationFound = z.infer<typeof ReorganisationFound>;

export interface ReorganisationsAsked {
  under: readonly string[];
  kind?: readonly ReorganisingDecision[];
  done?: boolean;
}

/** One page of them, the latest first. @throws CursorRefused, StillBuilding */
export async function listReorganisations(
  views: RegisterViews,
  { under, kind, done }: ReorganisationsAsked,
  page: { limit: number; cursor?: string },
): Promise<ReorganisationPage> {
  const where = { ...(kind && { kind: { in: [...kind] } }), ...(done !== undefined && { carriedOut: done }) };
  const merged = await mergedPage<ReorganisationDocument>({
    sources: under.map((top) => async (cursor) => {
      const question = { where, under: top, sort: '-effectiveOn', limit: page.limit, cursor };
      const found = await views.reorganisations.list<ReorganisationDocument>('reorganisations', question);
      return { rows: found.items.map(({ doc }) => doc), next: found.next };
    }),
    extra: [],
    compare: (a, b) => (a.effectiveOn === b.effectiveOn ? order(b.id, a.id) : order(b.effectiveOn, a.effectiveOn)),
    idOf: ({ id }) => id,
    find: (id) => views.reorganisations.get<ReorganisationDocument>('reorganisations', id),
    ...page,
  });
  const items = await Promise.all(merged.rows.map(async (doc) => rowOf(doc, await heldOf(views, doc.id), views)));
  return { items, next: merged.next };
}

/** One of them, with all that is held back; undefined if there is none. */
export async function reorganisationFound(views: RegisterViews, id: string): Promise<ReorganisationFound | undefined> {
  const doc = await views.reorganisations.get<ReorganisationDocument>('reorganisations', id);
  if (!doc) return undefined;
  const held = await heldOf(views, id);
  const names = await namesOf(
    views,
    held.map(({ subject }) => subject),
  );
  return {
    ...(await rowOf(doc, held, views)),
    revision: doc.revision,
    held: held.map(({ step, subject, refusal, values }) => ({
      ...{ step, id: subject, name: names[subject] ?? null, code: refusal, values: values ?? {} },
    })),
  };
}

async function heldOf(views: RegisterViews, reorganisation: string): Promise<HeldDocument[]> {
  const held: HeldDocument[] = [];
  for await (const doc of every<HeldDocument>(views.reorganisations, 'held', { where: { reorganisation } }))
    held.push(doc);
  return held;
}

async function rowOf(
  doc: ReorganisationDocument,
  held: readonly HeldDocument[],
  views: RegisterViews,
): Promise<ReorganisationRow> {
  const [names, moved] = await Promise.all([
    namesOf(views, [doc.organisation, ...doc.sources, ...doc.successors]),
    views.reorganisations.groupCount('movers', ['what'], { where: { reorganisation: doc.id, moved: true } }),
  ]);
  const link = (id: string) => ({ id, name: names[id] ?? '' });
  const done = (what: string) => moved.find(({ values }) => values.what === what)?.count ?? 0;
  const stuck = (step: string) => held.filter((one) => one.step === step).length;
  const { number, decidedOn } = doc;
  return {
    ...{ id: doc.id, kind: doc.kind, effectiveOn: doc.effectiveOn },
    status: doc.carriedOut ? 'done' : held.length > 0 ? 'heldBack' : 'underway',
    organisation: link(doc.organisation),
    sources: doc.sources.map(link),
    successors: doc.successors.map(link),
    ...(number !== null && decidedOn !== null && { decision: { number, date: decidedOn } }),
    roll: { official: doc.official, probationary: doc.probationary },
    members: { planned: doc.people, moved: done('person'), held: stuck('member') },
    organisations: { planned: doc.organisations, moved: done('organisation'), held: stuck('unit') },
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
