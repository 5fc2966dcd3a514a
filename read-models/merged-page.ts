import { CursorRefused } from './stores/read-store.ts';

/** A list in order, read a page at a time. */
export type Source<Row> = (cursor: string | undefined) => Promise<{ rows: Row[]; next?: string }>;

export interface Merge<Row> {
  /** Each in the order of `compare`; no row is in two of them. */
  sources: Source<Row>[];
  /** Further rows, in any order. */
  extra: Row[];
  /** Negative if `a` comes first; zero for the same row only. */
  compare(a: Row, b: Row): number;
  idOf(row: Row): string;
  /** The row on which a former page ended. */
  find(id: string): Promise<Row | undefined>;
  limit: number;
  cursor?: string;
}

/** Where the next page goes on: after that row, each source being read again from its page. Ids only, no value. */
interface Mark {
  after: string;
  pages: (string | null)[];
}

/**
 * One page of several ordered lists as if they were one.
 * @throws CursorRefused if the cursor is none of this merge
 */
export async function mergedPage<Row>(merge: Merge<Row>): Promise<{ rows: Row[]; next?: string }> {
  const mark = merge.cursor === undefined ? undefined : markOf(merge.cursor, merge.sources.length);
  const last = mark && (await merge.find(mark.after));
  if (mark && !last) throw new CursorRefused();
  const isNew = (row: Row) => last === undefined || merge.compare(row, last) > 0;
  const extra = [...merge.extra].sort((a, b) => merge.compare(a, b)).filter(isNew);
  const heads = await Promise.all([
    ...merge.sources.map((source, index) => reader(source, mark?.pages[index] ?? undefined, isNew)),
    reader(async () => ({ rows: extra }), undefined, isNew),
  ]);

  const rows: Row[] = [];
  for (;;) {
    let first: Reader<Row> | undefined;
    for (const head of heads) {
      if (head.row === undefined) continue;
      if (first?.row === undefined || merge.compare(head.row, first.row) < 0) first = head;
    }
    if (first?.row === undefined) return { rows };
    if (rows.length === merge.limit) {
      const pages = heads.slice(0, merge.sources.length).map(({ page }) => page ?? null);
      return { rows, next: sealed({ after: merge.idOf(rows.at(-1)!), pages }) };
    }
    rows.push(first.row);
    await first.advance();
  }
}

/** How many rows there are in all: goes through the sources. */
export async function countOf<Row>({ sources, extra }: Pick<Merge<Row>, 'sources' | 'extra'>): Promise<number> {
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

interface Reader<Row> {
  /** The next row; undefined at the end. */
  row: Row | undefined;
  /** The cursor of the page in which it lies. */
  page: string | undefined;
  advance(): Promise<void>;
}

async function reader<Row>(source: Source<Row>, start: string | undefined, isNew: (row: Row) => boolean) {
  let loaded = await source(start);
  let rows = loaded.rows.filter(isNew);
  let index = -1;
  const head: Reader<Row> = {
    row: undefined,
    page: start,
    async advance() {
      index += 1;
      while (index >= rows.length && loaded.next !== undefined) {
        head.page = loaded.next;
        loaded = await source(loaded.next);
        rows = loaded.rows.filter(isNew);
        index = 0;
      }
      head.row = rows[index];
    },
  };
  await head.advance();
  return head;
}

function sealed(mark: Mark): string {
  return Buffer.from(JSON.stringify(mark), 'utf8').toString('base64url');
}

function markOf(cursor: string, sources: number): Mark {
  try {
    const mark = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Mark;
    if (typeof mark.after === 'string' && Array.isArray(mark.pages) && mark.pages.length === sources) return mark;
  } catch {
    // Refused below, as any other cursor that this list did not give.
  }
  throw new CursorRefused();
}
