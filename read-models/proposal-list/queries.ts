import { z } from 'zod';
import { plainDate } from '../../src/kernel/event.ts';
import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { type CaseKind, caseKind } from '../../src/register/case/events.ts';
import { CaseRow, casesById } from '../case-list/queries.ts';
import { mergedPage } from '../merged-page.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { Where } from '../stores/read-store.ts';
import { every, type RegisterViews } from '../views.ts';
import { type ItemDocument, itemOutcomes, type ItemOutcome, type ProposalDocument } from './projection.ts';

const named = z.object({ id: z.uuid(), name: z.string() });

/** A list of proposals' row, with what became of its cases. */
export const ProposalRow = z.object({
  id: z.uuid(),
  kind: caseKind,
  title: z.string().nullable(),
  status: z.enum(['draft', 'submitted']),
  organisation: named,
  to: named.optional(),
  draftedOn: plainDate,
  submittedOn: plainDate.optional(),
  cases: z.int(),
  outcomes: z.object(
    Object.fromEntries(itemOutcomes.map((outcome) => [outcome, z.int()])) as Record<ItemOutcome, z.ZodInt>,
  ),
});
export type ProposalRow = z.infer<typeof ProposalRow>;

export const ProposalPage = z.object({
  items: z.array(ProposalRow),
  next: z.string().optional(),
  total: z.int().optional(),
});
export type ProposalPage = z.infer<typeof ProposalPage>;

/** A case as it stands on a list. */
export const ListedCase = CaseRow.extend({
  outcome: z.enum(itemOutcomes),
  held: z.string().optional().meta({ description: 'Mã của quy định giữ hồ sơ lại' }),
});
export type ListedCase = z.infer<typeof ListedCase>;

/** With what the sentence of the rule that holds it back speaks of. */
export type HeldCase = ListedCase & { heldValues?: Record<string, unknown> };

export const proposalSorts = ['draftedOn', '-draftedOn'] as const;

/** Which lists are asked for. */
export interface ProposalsAsked {
  /** Organisations whose lists, with those of all below, are asked for. None of them lies below another. */
  under: readonly string[];
  kind?: CaseKind;
  organisation?: string;
  to?: string;
  status?: 'draft' | 'submitted';
  sort?: (typeof proposalSorts)[number];
}

/**
 * One page of lists, the newest first unless said otherwise.
 * @throws CursorRefused, QuestionRefused, StillBuilding
 */
export async function listProposals(
  views: RegisterViews,
  asked: ProposalsAsked,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<ProposalPage> {
  const { under, sort = '-draftedOn', ...filter } = asked;
  const where = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Where;
  const list = (top: string, paging: { limit: number; cursor?: string; withTotal?: boolean }) =>
    views.proposals.list<ProposalDocument>('proposals', { where, under: top, sort, ...paging });
  if (under.length === 1) {
    const { items, next, total } = await list(under[0]!, page);
    return {
      items: await proposalRows(
        views,
        items.map(({ doc }) => doc),
      ),
      next,
      total,
    };
  }
  const turn = sort === 'draftedOn' ? 1 : -1;
  const merged = await mergedPage<ProposalDocument>({
    sources: under.map((top) => async (cursor) => {
      const { items, next } = await list(top, { limit: page.limit, cursor });
      return { rows: items.map(({ doc }) => doc), next };
    }),
    extra: [],
    compare: (a, b) => turn * (compare(a.draftedOn, b.draftedOn) || compare(a.id, b.id)),
    idOf: ({ id }) => id,
    find: (id) => views.proposals.get<ProposalDocument>('proposals', id),
    ...page,
  });
  let total: number | undefined;
  if (page.withTotal) {
    total = 0;
    for (const top of under) total += (await list(top, { limit: 1, withTotal: true })).total ?? 0;
  }
  return { items: await proposalRows(views, merged.rows), next: merged.next, total };
}

/** A list with all its cases. @returns undefined if it is not known yet */
export async function proposalWithCases(
  views: RegisterViews,
  id: string,
  today: PlainDate,
): Promise<(ProposalRow & { items: HeldCase[] }) | undefined> {
  const doc = await views.proposals.get<ProposalDocument>('proposals', id);
  if (!doc) return undefined;
  const items = new Map<string, ItemDocument>();
  for await (const item of every<ItemDocument>(views.proposals, 'items', { where: { proposal: id } })) {
    items.set(item.case, item);
  }
  const rows = await casesById(views, [...items.keys()], today);
  const [row] = await proposalRows(views, [doc]);
  return {
    ...row!,
    items: rows.map((each) => {
      const { outcome, refusal, values } = items.get(each.id)!;
      return { ...each, outcome, ...(refusal !== null && { held: refusal, heldValues: values ?? {} }) };
    }),
  };
}

async function proposalRows(views: RegisterViews, docs: readonly ProposalDocument[]): Promise<ProposalRow[]> {
  if (docs.length === 0) return [];
  const [names, groups] = await Promise.all([
    namesOf(
      views,
      docs.flatMap(({ organisation, to }) => (to === null ? [organisation] : [organisation, to])),
    ),
    views.proposals.groupCount('items', ['proposal', 'outcome'], {
      where: { proposal: { in: docs.map(({ id }) => id) } },
    }),
  ]);
  const organisation = (id: string) => ({ id, name: names[id] ?? '' });
  return docs.map((doc) => {
    const { id, kind, title, status, draftedOn } = doc;
    const outcomes = Object.fromEntries(itemOutcomes.map((outcome) => [outcome, 0])) as Record<ItemOutcome, number>;
    for (const { values, count } of groups) {
      if (values.proposal === id) outcomes[values.outcome as ItemOutcome] += count;
    }
    return {
      ...{ id, kind, title, status, draftedOn, outcomes },
      organisation: organisation(doc.organisation),
      ...(doc.to !== null && { to: organisation(doc.to) }),
      submittedOn: doc.submittedOn ?? undefined,
      cases: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
