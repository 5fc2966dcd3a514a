import { hasWords } from '../../src/kernel/vietnamese.ts';
import type { MemberDocument } from '../life.ts';
import type { Source } from '../merged-page.ts';
import { namesOf } from '../organisation-tree/queries.ts';
import type { ListQuery, Page, Where } from '../stores/read-store.ts';
import { every, type RegisterViews } from '../views.ts';
import type { CaseDocument } from './projection.ts';

/** Up to so many persons of a name, their cases are looked up; of more, the cases are gone through. */
const FEW = 200;
const A_STRETCH = 500;

/** Cases of persons whose names have these words, in any order, each perhaps only begun. */
export interface Named {
  /** In the order of the list, one for each organisation asked about. */
  sources: Source<CaseDocument>[];
  /** In any order. */
  extra: CaseDocument[];
}

/**
 * Names are not kept with cases, so that a correction or an erasure need not reach them. A rare name leads from the
 * persons to their cases; a common one is soon found by going through the cases.
 */
export async function casesNamed(
  views: RegisterViews,
  q: string,
  under: readonly string[],
  where: Where,
  list: (top: string, paging: Pick<ListQuery, 'limit' | 'cursor'>) => Promise<Page<CaseDocument>>,
): Promise<Named> {
  const found = await Promise.all(
    under.map((top) => views.members.list<MemberDocument>('members', { under: top, text: q, limit: FEW + 1 })),
  );
  const ids = found.flatMap(({ items }) => items.map(({ id }) => id));
  if (ids.length > FEW)
    return { sources: under.map((top) => going(views, q, (paging) => list(top, paging))), extra: [] };

  const extra: CaseDocument[] = [];
  if (ids.length > 0) {
    for (const top of under) {
      const question = { under: top, where: { ...where, ...ofThese(where, ids) } };
      for await (const doc of every<CaseDocument>(views.cases, 'cases', question)) extra.push(doc);
    }
  }
  return { sources: under.map(() => async () => ({ rows: [] })), extra };
}

/** How many there are in all. */
export async function countOf({ sources, extra }: Named): Promise<number> {
  let count = extra.length;
  for (const source of sources) {
    let cursor: string | undefined;
    do {
      const { rows, next } = await source(cursor);
      count += rows.length;
      cursor = next;
    } while (cursor !== undefined);
  }
  return count;
}

/** The persons, unless one is asked for: then only that one, if the name is theirs. */
function ofThese({ subject }: Where, ids: readonly string[]): Where {
  return { subject: { in: subject === undefined ? [...ids] : ids.filter((id) => id === subject) } };
}

function going(
  views: RegisterViews,
  q: string,
  list: (paging: Pick<ListQuery, 'limit' | 'cursor'>) => Promise<Page<CaseDocument>>,
): Source<CaseDocument> {
  return async (cursor) => {
    const { items, next } = await list({ limit: A_STRETCH, cursor });
    const docs = items.map(({ doc }) => doc);
    const names = await namesOf(
      views,
      docs.map(({ subject }) => subject),
    );
    return { rows: docs.filter(({ subject }) => hasWords(names[subject] ?? '', q)), next };
  };
}
