import { hasWords } from '../src/kernel/vietnamese.ts';
import type { MemberDocument } from './life.ts';
import { countOf, mergedPage, type Source } from './merged-page.ts';
import { namesOf } from './organisation-tree/queries.ts';
import type { ListQuery, Page, ReadView, Where } from './stores/read-store.ts';
import { every, type RegisterViews } from './views.ts';

/** Up to so many persons of a name, their rows are looked up; of more, the rows are gone through. */
const FEW = 200;
const A_STRETCH = 500;

/** A list of rows that are about persons, and how it is asked. */
export interface ListOfPersons {
  views: RegisterViews;
  view: ReadView;
  collection: string;
  /** The field with the person's id. */
  person: string;
  /** The organisations asked about. */
  under: readonly string[];
  where: Where;
  sort: string;
}

/** Rows of persons whose names have the words asked for, in any order, each perhaps only begun. */
export interface Named<Row> {
  /** In the order of the list, one for each organisation asked about. */
  sources: Source<Row>[];
  /** In any order. */
  extra: Row[];
}

/**
 * Names are not kept with rows, so that a correction or an erasure need not reach them. A rare name leads from the
 * persons to their rows; a common one is soon found by going through the rows.
 */
export async function rowsNamed<Row extends object>(list: ListOfPersons, q: string): Promise<Named<Row>> {
  const { views, view, collection, person, under, where } = list;
  const found = await Promise.all(
    under.map((top) => views.members.list<MemberDocument>('members', { under: top, text: q, limit: FEW + 1 })),
  );
  const ids = found.flatMap(({ items }) => items.map(({ id }) => id));
  if (ids.length > FEW) return { sources: under.map((top) => going<Row>(list, top, q)), extra: [] };

  const extra: Row[] = [];
  if (ids.length > 0) {
    for (const top of under) {
      const question = { under: top, where: { ...where, [person]: ofThese(where[person], ids) } };
      for await (const row of every<Row>(view, collection, question)) extra.push(row);
    }
  }
  return { sources: under.map(() => async () => ({ rows: [] })), extra };
}

/**
 * One page of a list under one organisation, of persons with these words in their names if some are given.
 * @param idOf the document's id, told from the row
 */
export async function pageNamed<Row extends object>(
  list: Omit<ListOfPersons, 'under'> & { under: string },
  q: string | undefined,
  idOf: (row: Row) => string,
  page: { limit: number; cursor?: string; withTotal?: boolean },
): Promise<{ rows: Row[]; next?: string; total?: number }> {
  const { view, collection, under, where, sort } = list;
  if (!q?.trim()) {
    const { items, next, total } = await view.list<Row>(collection, { where, under, sort, ...page });
    return { rows: items.map(({ doc }) => doc), next, total };
  }
  const named = await rowsNamed<Row>({ ...list, under: [under] }, q.trim());
  const merged = await mergedPage<Row>({
    ...named,
    compare: inOrder(sort, idOf),
    idOf,
    find: (id) => view.get<Row>(collection, id),
    ...page,
  });
  return { ...merged, ...(page.withTotal && { total: await countOf(named) }) };
}

/** As the store sorts rows by a field of text: those without it first, then by id. */
export function inOrder<Row extends object>(sort: string, idOf: (row: Row) => string) {
  const descending = sort.startsWith('-');
  const field = (descending ? sort.slice(1) : sort) as keyof Row;
  return (a: Row, b: Row): number => {
    const [one, other] = [String(a[field] ?? ''), String(b[field] ?? '')];
    const upward = one === other ? compare(idOf(a), idOf(b)) : compare(one, other);
    return descending ? -upward : upward;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The persons, unless one is asked for: then only that one, if the name is theirs. */
function ofThese(asked: Where[string] | undefined, ids: readonly string[]): Where[string] {
  return { in: asked === undefined ? [...ids] : ids.filter((id) => id === asked) };
}

function going<Row extends object>(list: ListOfPersons, top: string, q: string): Source<Row> {
  const { views, view, collection, person, where, sort } = list;
  const personOf = (row: Row) => (row as Record<string, unknown>)[person] as string;
  return async (cursor) => {
    const paging: Pick<ListQuery, 'limit' | 'cursor'> = { limit: A_STRETCH, cursor };
    const { items, next }: Page<Row> = await view.list<Row>(collection, { where, under: top, sort, ...paging });
    const rows = items.map(({ doc }) => doc);
    const names = await namesOf(views, rows.map(personOf));
    return { rows: rows.filter((row) => hasWords(names[personOf(row)] ?? '', q)), next };
  };
}
