import type { PageEnd } from '../cursor.ts';
import type { Condition, Order, Selection } from '../question.ts';
import type { FieldValue } from '../read-store.ts';
import type { CollectionTable } from './collection-table.ts';
import type { Database } from './database.ts';
import {
  all,
  conditionSql,
  conditionsSql,
  join,
  matchOf,
  orderSql,
  type Sql,
  sql,
  stretches,
  type Subtree,
  wordsSql,
} from './selection-sql.ts';

/** A page to be found. */
export interface Wanted {
  selection: Selection;
  order: Order;
  after: PageEnd | undefined;
  /** One more than the page, to know whether there is a next one. */
  rows: number;
  /** The subtree asked for; undefined if every document lies in it. */
  subtree?: Subtree;
  /** Documents in the subtree, and in the whole collection. */
  inSubtree: number;
  inAll: number;
  countVisited: boolean;
}

export interface Found {
  id: string;
  doc: string;
  value: FieldValue;
}

export interface Answer {
  rows: Found[];
  visited: number;
}

/** Before anything is counted, a page of what is frequent is looked for in so many times its rows. */
const SHORT_WALK = 10;

/**
 * Finds one sorted page. There are two ways: to walk the index of the order until the page is full, or to gather all
 * candidates and sort them. Of N documents of which s can be in the answer, the walk visits about N/s for each row
 * wanted, the gathering s. So where s is known, or cheaply counted, up to √(rows·N) of them are gathered, more are
 * walked, and about √(rows·N) rows are visited at worst. A walk that finds its rows much rarer than that (what is
 * asked for lies at the end of the order, or conditions exclude one another) is given up for a gathering.
 */
export class PageFinder {
  private readonly database: Database;
  private readonly collection: CollectionTable;
  private readonly organisations: string;
  private readonly wanted: Wanted;
  private readonly few: number;
  /** Everything looked at on the way, in vain or not. */
  private visited = 0;

  constructor(database: Database, collection: CollectionTable, organisations: string, wanted: Wanted) {
    this.database = database;
    this.collection = collection;
    this.organisations = organisations;
    this.wanted = wanted;
    this.few = Math.ceil(Math.sqrt(wanted.rows * wanted.inAll));
  }

  find(): Answer {
    const { selection, subtree, inSubtree, inAll } = this.wanted;
    const filtered = selection.conditions.length > 0 || selection.words.length > 0;
    if (inSubtree === 0) return { rows: [], visited: 0 };
    if (inAll <= this.few || (!subtree && !filtered)) return this.walk(inAll)!;
    if (subtree && inSubtree <= this.few) return this.gather(this.bySubtree(subtree), inSubtree);
    if (filtered) {
      const found = this.walk(SHORT_WALK * this.wanted.rows) ?? this.gatherRare(this.few);
      if (found) return found;
    }
    const walked = this.walk(4 * this.few) ?? this.gatherRare(8 * this.few);
    if (walked) return walked;
    // Sorting a row costs more than passing it by.
    if (subtree && inSubtree < inAll / 4) return this.gather(this.bySubtree(subtree), inSubtree);
    return this.walk(inAll)!;
  }

  /** Undefined if the page was not full after `budget` rows although there were more. */
  private walk(budget: number): Answer | undefined {
    const { order, rows: wanted, after } = this.wanted;
    const found: Found[] = [];
    for (const stretch of stretches(this.collection, order, after)) {
      const rows = this.walkStretch(stretch, wanted - found.length, budget);
      found.push(...rows);
      const full = found.length === wanted;
      if (this.wanted.countVisited) this.visited += this.passed(stretch, rows, full, budget);
      if (full) break;
      if (this.reaches(stretch, budget)) return undefined;
    }
    return { rows: found, visited: this.visited };
  }

  /** Undefined if neither the words nor a condition hold for fewer than `few` documents. */
  private gatherRare(few: number): Answer | undefined {
    const { words, conditions } = this.wanted.selection;
    const hits = words.length > 0 ? this.count(this.byWords(), few + 1) : Infinity;
    if (hits <= few) return this.gather(this.byWords(), hits, true);
    let [rarest, fewest]: [Condition | undefined, number] = [undefined, few + 1];
    for (const condition of conditions.filter(({ field }) => this.collection.findsBy(field))) {
      const matching = this.count(this.byField(condition), fewest);
      if (matching < fewest) [rarest, fewest] = [condition, matching];
    }
    return rarest && this.gather(this.byField(rarest), fewest);
  }

  private walkStretch(stretch: Sql, limit: number, budget: number): Found[] {
    const { selection, subtree, order } = this.wanted;
    const { table } = this.collection;
    const filter = all([conditionsSql(this.collection, selection), wordsSql(selection)]);
    const index = this.collection.orderIndex(order.field);
    return this.select(
      join(
        [
          sql(
            `SELECT d.id, d.doc, ${this.orderValue} AS value FROM (SELECT d.key, d.organisation FROM ${table} d INDEXED BY ${index} WHERE`,
          ),
          stretch,
          sql(`${orderSql(this.collection, order)} LIMIT ?) w`, budget),
          subtree &&
            sql(
              `CROSS JOIN ${this.organisations} o ON o.key = w.organisation AND o.path >= ? AND o.path < ?`,
              ...[subtree.from, subtree.to],
            ),
          sql(`CROSS JOIN ${table} d ON d.key = w.key AND`),
          filter,
          sql('LIMIT ?', limit),
        ],
        ' ',
      ),
    );
  }

  /** True if a stretch goes on beyond `budget` rows. */
  private reaches(stretch: Sql, budget: number): boolean {
    const { order, inAll } = this.wanted;
    if (budget >= inAll) return false;
    const index = this.collection.orderIndex(order.field);
    const query = join(
      [
        sql(`SELECT 1 FROM ${this.collection.table} d INDEXED BY ${index} WHERE`),
        stretch,
        sql(`${orderSql(this.collection, order)} LIMIT 1 OFFSET ?`, budget),
      ],
      ' ',
    );
    return this.database.get(query.text, ...query.values) !== undefined;
  }

  /** How many rows of a stretch were passed, up to the last one found or, if the page was not full, to its end. */
  private passed(stretch: Sql, rows: Found[], full: boolean, budget: number): number {
    const { order } = this.wanted;
    const index = this.collection.orderIndex(order.field);
    const last = full ? rows.at(-1) : undefined;
    const beyond = last ? stretches(this.collection, order, { id: last.id, value: last.value }) : [];
    const notBeyond = beyond.map((part) => sql(`NOT coalesce(${part.text}, 0)`, ...part.values));
    const query = join(
      [
        sql(`SELECT count(*) AS rows FROM (SELECT 1 FROM ${this.collection.table} d INDEXED BY ${index} WHERE`),
        all([stretch, ...notBeyond]),
        sql('LIMIT ?)', budget),
      ],
      ' ',
    );
    return this.database.get<{ rows: number }>(query.text, ...query.values)!.rows;
  }

  /**
   * @param candidates how many there are
   * @param searched true if they were found by the words
   */
  private gather(from: Sql, candidates: number, searched = false): Answer {
    this.visited += candidates;
    const { selection, order, rows, after } = this.wanted;
    const parts = stretches(this.collection, order, after);
    const beyond = join(
      parts.map((part) => sql(`(${part.text})`, ...part.values)),
      ' OR ',
    );
    const words = searched ? undefined : wordsSql(selection);
    const found = this.select(
      join(
        [
          sql(`SELECT d.id, d.doc, ${this.orderValue} AS value FROM (SELECT d.key`),
          from,
          sql('AND'),
          all([sql(`(${beyond.text})`, ...beyond.values), conditionsSql(this.collection, selection), words]),
          sql(
            `${orderSql(this.collection, order)} LIMIT ?) w CROSS JOIN ${this.collection.table} d ON d.key = w.key`,
            rows,
          ),
        ],
        ' ',
      ),
    );
    return { rows: found, visited: this.visited };
  }

  private bySubtree({ from, to }: Subtree): Sql {
    const { table, organisationIndex } = this.collection;
    return sql(
      `FROM ${this.organisations} o CROSS JOIN ${table} d INDEXED BY ${organisationIndex} ON d.organisation = o.key
       WHERE o.path >= ? AND o.path < ?`,
      ...[from, to],
    );
  }

  private byWords(): Sql {
    const { table, words } = this.collection;
    return join(
      [
        sql(`FROM ${words} f CROSS JOIN ${table} d ON d.key = f.rowid ${this.joinSubtree} WHERE`),
        sql(`f.${words} MATCH ?`, matchOf(this.wanted.selection.words)),
        this.andInSubtree,
      ],
      ' ',
    );
  }

  private byField(condition: Condition): Sql {
    const { table } = this.collection;
    const index = this.collection.fieldIndex(condition.field);
    return join(
      [
        sql(`FROM ${table} d INDEXED BY ${index} ${this.joinSubtree} WHERE`),
        conditionSql(this.collection, condition),
        this.andInSubtree,
      ],
      ' ',
    );
  }

  private get joinSubtree(): string {
    return this.wanted.subtree ? `CROSS JOIN ${this.organisations} o ON o.key = d.organisation` : '';
  }

  private get andInSubtree(): Sql | undefined {
    const { subtree } = this.wanted;
    return subtree && sql('AND o.path >= ? AND o.path < ?', subtree.from, subtree.to);
  }

  private count(from: Sql, atMost: number): number {
    const query = join([sql('SELECT count(*) AS rows FROM (SELECT 1'), from, sql('LIMIT ?)', atMost)], ' ');
    const { rows } = this.database.get<{ rows: number }>(query.text, ...query.values)!;
    this.visited += rows;
    return rows;
  }

  private get orderValue(): string {
    const { field } = this.wanted.order;
    return field === undefined ? 'NULL' : `d.${this.collection.column(field)}`;
  }

  private select(query: Sql): Found[] {
    return this.database.all<Found>(query.text, ...query.values);
  }
}
