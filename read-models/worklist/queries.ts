import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts';
import { Person } from '../case-list/queries.ts';
import { Named } from '../organisation-tree/named.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { ListQuery, Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import { UNDUE, type WorkDocument, type WorkKind, workKinds } from './projection.ts';

/** Calendar days before a deadline from which it is said to be near. */
const SOON = 15;
const FIRST_ROWS = 20;

export const workKind = z.enum(workKinds);

/** A piece of work in a list. */
export const WorkRow = z.object({
  id: z.string(),
  kind: workKind,
  subject: Person.optional(),
  concerns: Named.optional().meta({ description: 'Tổ chức đảng mà việc này nói đến' }),
  case: z.uuid().optional(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  since: plainDate.optional().meta({ description: 'Chờ từ ngày này' }),
  from: plainDate.optional().meta({ description: 'Không làm trước ngày này' }),
  dueOn: plainDate.optional(),
  latestOn: plainDate.optional().meta({ description: 'Trường hợp đặc biệt: chậm nhất đến ngày này' }),
  late: z.boolean(),
  soon: z.boolean(),
});
export type WorkRow = z.infer<typeof WorkRow>;

export const Worklist = z.object({
  organisation: z.uuid(),
  groups: z.array(
    z.object({
      kind: workKind,
      count: z.int(),
      soon: z.int(),
      late: z.int(),
      below: z.object({ count: z.int(), late: z.int() }).meta({ description: 'Ở các tổ chức đảng trực thuộc' }),
      rows: z.array(WorkRow),
    }),
  ),
});
export type Worklist = z.infer<typeof Worklist>;

/** What waits for a person: at each organisation where they hold a right, what that right lets them do. */
export const MyWork = z.object({
  groups: z.array(z.object({ kind: workKind, count: z.int(), soon: z.int(), late: z.int(), rows: z.array(WorkRow) })),
});
export type MyWork = z.infer<typeof MyWork>;

export const WorkPage = z.object({ items: z.array(WorkRow), next: z.string().optional() });
export type WorkPage = z.infer<typeof WorkPage>;

/** What waits at an organisation itself, kind by kind, and how much below it. The caller has checked that the reader may know. */
export async function worklistOf(views: RegisterViews, organisation: string, today: PlainDate): Promise<Worklist> {
  const shown = shownOn(today);
  const [late, soon] = [lateOn(today), soonOn(today)];
  const own = { ...shown, organisation };
  const [counts, sooner, later, subtree, subtreeLate] = await Promise.all([
    byKind(views, { where: own }),
    byKind(views, { where: { ...own, ...soon } }),
    byKind(views, { where: { ...own, ...late } }),
    byKind(views, { under: organisation, where: shown }),
    byKind(views, { under: organisation, where: { ...shown, ...late } }),
  ]);
  const groups = await Promise.all(
    workKinds
      .filter((kind) => subtree.has(kind) || counts.has(kind))
      .map(async (kind) => {
        const count = counts.get(kind) ?? 0;
        const first =
          count === 0 ? { items: [] } : await workRows(views, { organisation, kind }, today, { limit: FIRST_ROWS });
        return {
          ...{ kind, count, soon: sooner.get(kind) ?? 0, late: later.get(kind) ?? 0 },
          below: {
            count: (subtree.get(kind) ?? 0) - count,
            late: (subtreeLate.get(kind) ?? 0) - (later.get(kind) ?? 0),
          },
          rows: first.items,
        };
      }),
  );
  return { organisation, groups };
}

/**
 * What waits at organisations, each kind only where it is asked for.
 * @param where the organisations of each kind
 */
export async function workAt(
  views: RegisterViews,
  where: ReadonlyMap<WorkKind, readonly string[]>,
  today: PlainDate,
): Promise<MyWork> {
  const organisations = [...new Set([...where.values()].flat())];
  if (organisations.length === 0) return { groups: [] };
  const counted = async (further: Where) => {
    const question = { where: { ...shownOn(today), ...further, organisation: { in: organisations } } };
    const found = new Map<string, number>();
    for (const { values, count } of await views.work.groupCount('work', ['kind', 'organisation'], question)) {
      const kind = values.kind as WorkKind;
      if (where.get(kind)?.includes(String(values.organisation))) found.set(kind, (found.get(kind) ?? 0) + count);
    }
    return found;
  };
  const [counts, sooner, later] = await Promise.all([counted({}), counted(soonOn(today)), counted(lateOn(today))]);
  const groups = workKinds
    .filter((kind) => counts.has(kind))
    .map(async (kind) => {
      const asked = { organisation: where.get(kind)!, kind };
      const { items: rows } = await workRows(views, asked, today, { limit: FIRST_ROWS });
      return { kind, count: counts.get(kind)!, soon: sooner.get(kind) ?? 0, late: later.get(kind) ?? 0, rows };
    });
  return { groups: await Promise.all(groups) };
}

/** One page of work of a kind, what falls due first coming first; with `below`, that of the organisations below too. */
export async function workRows(
  views: RegisterViews,
  asked: { organisation: string | readonly string[]; kind: WorkKind; below?: true; late?: true },
  today: PlainDate,
  page: { limit: number; cursor?: string },
): Promise<WorkPage> {
  const { organisation, kind, below, late } = asked;
  const at = typeof organisation === 'string' ? organisation : { in: [...organisation] };
  const where: Where = { ...shownOn(today), kind, ...(late && lateOn(today)), ...(!below && { organisation: at }) };
  const under = below && typeof organisation === 'string' ? { under: organisation } : {};
  const question: ListQuery = { where, sort: 'dueOn', ...under, ...page };
  const found = await views.work.list<WorkDocument>('work', question);
  const names = await namesOf(
    views,
    found.items.flatMap(({ doc }) => [doc.organisation, ...[doc.subject, doc.concerns].filter((id) => id !== null)]),
  );
  const items = found.items.map(({ id, doc }): WorkRow => {
    const { subject, concerns, dueOn, since, latestOn } = doc;
    return {
      ...{ id, kind },
      ...(subject !== null && { subject: { id: subject, fullName: names[subject] ?? null } }),
      ...(concerns !== null && { concerns: { id: concerns, name: names[concerns] ?? '' } }),
      case: doc.case ?? undefined,
      organisation: { id: doc.organisation, name: names[doc.organisation] ?? '' },
      since: since ?? undefined,
      from: doc.from ?? undefined,
      latestOn: latestOn ?? undefined,
      ...(dueOn !== UNDUE && { dueOn }),
      late: dueOn < today,
      soon: dueOn >= today && dueOn <= addDays(today, SOON),
    };
  });
  return { items, next: found.next };
}

function shownOn(today: PlainDate): Where {
  return { active: true, showFrom: { to: today }, showUntil: { from: today } };
}

function soonOn(today: PlainDate): Where {
  return { dueOn: { from: today, to: addDays(today, SOON) } };
}

function lateOn(today: PlainDate): Where {
  return { dueOn: { to: addDays(today, -1) } };
}

async function byKind(views: RegisterViews, query: Pick<ListQuery, 'under' | 'where'>): Promise<Map<string, number>> {
  const groups = await views.work.groupCount('work', ['kind'], query);
  return new Map(groups.map(({ values, count }) => [String(values.kind), count]));
}
