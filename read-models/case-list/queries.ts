import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts';
import { type CaseKind, caseKind, stopTask } from '../../src/register/case/events.ts';
import { inOrder, rowsNamed } from '../by-name.ts';
import { countOf, mergedPage } from '../merged-page.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { ListQuery, Page, Where } from '../stores/read-store.ts';
import type { RegisterViews } from '../views.ts';
import { draftsOf } from './on-drafts.ts';
import { type CaseDocument, type CaseStatus, caseStatuses, UNDUE } from './projection.ts';

const named = z.object({ id: z.uuid(), name: z.string() });
/** A person; the name is null once it was erased. */
export const Person = z.object({ id: z.uuid(), fullName: z.string().nullable() });

/** A case in a list. */
export const CaseRow = z.object({
  id: z.uuid(),
  kind: caseKind,
  status: z.enum(caseStatuses),
  subject: Person,
  cell: named,
  at: named.meta({ description: 'Tổ chức đảng nơi hồ sơ đang nằm' }),
  task: stopTask.optional().meta({ description: 'Việc mà tổ chức đó phải làm' }),
  openedOn: plainDate,
  submittedOn: plainDate.optional(),
  dueOn: plainDate.optional(),
  overdue: z.boolean(),
  proposal: z.uuid().optional(),
  decision: z.object({ number: z.string(), date: plainDate }).optional(),
  concluded: z
    .object({ recorded: z.boolean(), refusal: z.string().optional() })
    .optional()
    .meta({ description: 'Kết quả ghi vào hồ sơ của người đó' }),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** A case as a page shows it. */
export const CaseOfPage = CaseRow.extend({
  drafted: z.uuid().optional().meta({ description: 'Danh sách đang lập đã có hồ sơ này, tại nơi hồ sơ đang nằm' }),
});

export const CasePage = z.object({
  items: z.array(CaseOfPage),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type CasePage = z.infer<typeof CasePage>;

export const caseSorts = ['dueOn', 'openedOn'] as const;
export type CaseSort = (typeof caseSorts)[number] | `-${(typeof caseSorts)[number]}`;

/** Which cases are asked for. */
export interface CasesAsked {
  /** Organisations whose people's cases, with all below, are asked for. None of them lies below another. */
  under: readonly string[];
  /** Words of the person's name, in any order, each perhaps only begun. */
  q?: string;
  kind?: CaseKind;
  status?: readonly CaseStatus[];
  /** Where they lie. */
  at?: string;
  cell?: string;
  subject?: string;
  /** On which list they were last sent. */
  proposal?: string;
  overdue?: true;
  unrecorded?: true;
  sort?: CaseSort;
}

/**
 * One page of cases.
 * @throws CursorRefused, QuestionRefused, StillBuilding
 */
export async function listCases(
  views: RegisterViews,
  asked: CasesAsked,
  today: PlainDate,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<CasePage> {
  const { under, sort = 'dueOn' } = asked;
  const where = whereOf(asked, today);
  const list = (top: string, paging: Pick<ListQuery, 'limit' | 'cursor' | 'withTotal'>): Promise<Page<CaseDocument>> =>
    views.cases.list<CaseDocument>('cases', { where, under: top, sort, ...paging });
  const q = asked.q?.trim() || undefined;
  if (under.length === 1 && q === undefined) {
    const { items, next, total } = await list(under[0]!, page);
    return {
      items: await pageRows(
        views,
        items.map(({ doc }) => doc),
        today,
      ),
      next,
      total,
    };
  }
  const cases = { views, view: views.cases, collection: 'cases', person: 'subject', under, where, sort };
  const named = q === undefined ? undefined : await rowsNamed<CaseDocument>(cases, q);
  const merged = await mergedPage<CaseDocument>({
    sources:
      named?.sources ??
      under.map((top) => async (cursor) => {
        const { items, next } = await list(top, { limit: page.limit, cursor });
        return { rows: items.map(({ doc }) => doc), next };
      }),
    extra: named?.extra ?? [],
    compare: inOrder<CaseDocument>(sort, ({ id }) => id),
    idOf: ({ id }) => id,
    find: (id) => views.cases.get<CaseDocument>('cases', id),
    ...page,
  });
  let total: number | undefined;
  if (page.withTotal && named) total = await countOf(named);
  else if (page.withTotal) {
    total = 0;
    for (const top of under) total += (await list(top, { limit: 1, withTotal: true })).total ?? 0;
  }
  return { items: await pageRows(views, merged.rows, today), next: merged.next, total };
}

function whereOf(asked: CasesAsked, today: PlainDate): Where {
  const { kind, status, at, cell, subject, proposal, overdue, unrecorded } = asked;
  const where: Where = {};
  for (const [field, value] of Object.entries({ kind, at, cell, subject, proposal, unrecorded })) {
    if (value !== undefined) where[field] = value;
  }
  if (status) where.status = { in: [...status] };
  if (overdue) {
    where.open = true;
    where.dueOn = { to: addDays(today, -1) };
  }
  return where;
}

/** Cases by id, in the order asked; those that are not known yet are left out. */
export async function casesById(views: RegisterViews, ids: readonly string[], today: PlainDate): Promise<CaseRow[]> {
  const found = await views.cases.getMany<CaseDocument>('cases', ids);
  return caseRows(
    views,
    ids.flatMap((id) => found.get(id) ?? []),
    today,
  );
}

async function pageRows(
  views: RegisterViews,
  docs: readonly CaseDocument[],
  today: PlainDate,
): Promise<CasePage['items']> {
  const [rows, drafts] = await Promise.all([caseRows(views, docs, today), draftsOf(views, docs)]);
  return rows.map((row) => ({ ...row, drafted: drafts.get(row.id) }));
}

async function caseRows(views: RegisterViews, docs: readonly CaseDocument[], today: PlainDate): Promise<CaseRow[]> {
  const names = await namesOf(
    views,
    docs.flatMap(({ subject, cell, at }) => [subject, cell, at]),
  );
  const organisation = (id: string) => ({ id, name: names[id] ?? '' });
  return docs.map((doc) => {
    const { id, kind, status, openedOn, dueOn, open, recorded } = doc;
    return {
      ...{ id, kind, status, openedOn },
      subject: { id: doc.subject, fullName: names[doc.subject] ?? null },
      cell: organisation(doc.cell),
      at: organisation(doc.at),
      task: doc.task ?? undefined,
      submittedOn: doc.submittedOn ?? undefined,
      ...(dueOn !== UNDUE && { dueOn }),
      overdue: open && dueOn < today,
      proposal: doc.proposal ?? undefined,
      decision: doc.decision ?? undefined,
      ...(recorded !== null && { concluded: { recorded, ...(doc.refusal !== null && { refusal: doc.refusal }) } }),
    };
  });
}
