import type { PlainDate } from '../src/kernel/plain-date.ts';
import type { Document, ListQuery, ReadView } from './stores/read-store.ts';

/** The read models of the register, as they stand. */
export interface RegisterViews {
  organisations: ReadView;
  reorganisations: ReadView;
  members: ReadView;
  files: ReadView;
  timeline: ReadView;
  headcount: ReadView;
  cases: ReadView;
  proposals: ReadView;
  transfers: ReadView;
  work: ReadView;
  plans: ReadView;
  cards: ReadView;
  conduct: ReadView;
  badges: ReadView;
  dossiers: ReadView;
  seals: ReadView;
  errorReports: ReadView;
  accounts: ReadView;
  scans: ReadView;
}

/**
 * Of when the answer shall be. `asOf` picks the day (today if left out), `knownAt` an instant in ISO 8601: only what was
 * recorded by then is known. Neither: as it stands now.
 */
export interface Moment {
  today: PlainDate;
  asOf?: PlainDate;
  knownAt?: string;
}

/** The day that is asked about. */
export function dayOf({ asOf, today }: Moment): PlainDate {
  return asOf ?? today;
}

/** True if no other time than now is asked about. */
export function isNow({ asOf, knownAt }: Moment): boolean {
  return asOf === undefined && knownAt === undefined;
}

/** An instant as events carry it, so that the two compare as text. */
export function instantOf({ knownAt }: Pick<Moment, 'knownAt'>): string | undefined {
  return knownAt === undefined ? undefined : new Date(knownAt).toISOString();
}

/** Every instant after `instant`, as the beginning of a range. */
export function after(instant: string): string {
  return `${instant} `;
}

/** Most questions find few documents, and what is looked for in vain grows with the page. */
const PAGE = { first: 50, further: 500 };

/** Every document that a question finds, page by page. */
export async function* every<Doc = Document>(
  view: ReadView,
  collection: string,
  query: Omit<ListQuery, 'limit' | 'cursor'>,
): AsyncGenerator<Doc> {
  let cursor: string | undefined;
  do {
    const page = await view.list<Doc>(collection, {
      ...query,
      limit: cursor === undefined ? PAGE.first : PAGE.further,
      cursor,
    });
    for (const { doc } of page.items) yield doc;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** In pieces of at most `size`. */
export function pieces<Item>(items: readonly Item[], size: number): Item[][] {
  const cut: Item[][] = [];
  for (let at = 0; at < items.length; at += size) cut.push(items.slice(at, at + size));
  return cut;
}
