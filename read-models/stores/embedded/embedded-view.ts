import { openCursor, sealCursor } from '../cursor.ts';
import { declaredValue, limitOf, orderOf, type Selection, selectionOf } from '../question.ts';
import {
  type Counters,
  type FieldValue,
  type ListQuery,
  type Page,
  QuestionRefused,
  type ReadView,
  StillBuilding,
} from '../read-store.ts';
import type { Position } from '../../../src/kernel/envelope.ts';
import type { CollectionTable } from './collection-table.ts';
import type { CounterTable } from './counters.ts';
import type { Database } from './database.ts';
import { PageFinder } from './list.ts';
import { endOf, type Organisations } from './organisations.ts';
import { all, conditionsSql, join, matchOf, type Sql, sql, type Subtree } from './selection-sql.ts';

type Groups = Pick<ListQuery, 'where' | 'under' | 'text'>;

/** What a build is asked from: its tables in the file of read models. */
export interface AskedTables {
  database: Database;
  cursorKey: Buffer;
  organisations: Organisations;
  counters: CounterTable;
  collections: ReadonlyMap<string, CollectionTable>;
}

/** The questions that one build answers. Everything is done at once: nothing waits within a question. */
export abstract class EmbeddedView implements ReadView {
  readonly projection: string;
  private readonly asked: AskedTables;

  constructor(projection: string, asked: AskedTables) {
    this.projection = projection;
    this.asked = asked;
  }

  abstract position(): Promise<Position | undefined>;

  /** False while indexes are missing. */
  protected abstract get answers(): boolean;

  async get<Doc>(collection: string, id: string): Promise<Doc | undefined> {
    const { table } = this.table(collection);
    const row = this.asked.database.get<{ doc: string }>(`SELECT doc FROM ${table} WHERE id = ?`, id);
    return row && (JSON.parse(row.doc) as Doc);
  }

  async getMany<Doc>(collection: string, ids: readonly string[]): Promise<Map<string, Doc>> {
    const { table } = this.table(collection);
    const rows = this.asked.database.all<{ id: string; doc: string }>(
      `SELECT id, doc FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    );
    return new Map(rows.map(({ id, doc }) => [id, JSON.parse(doc) as Doc]));
  }

  async list<Doc>(collection: string, query: ListQuery): Promise<Page<Doc>> {
    const table = this.table(collection);
    const limit = limitOf(query.limit);
    const order = orderOf(table.definition, query.sort);
    const selection = selectionOf(table.definition, query);
    const after = openCursor(this.asked.cursorKey, collection, query);
    const scope = this.scope(collection, selection);
    const { rows, visited } = new PageFinder(this.asked.database, table, this.asked.organisations.table, {
      ...{ selection, order, after, rows: limit + 1, countVisited: query.withVisited ?? false },
      ...scope,
    }).find();
    const page = rows.slice(0, limit);
    const end = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ id, doc }) => ({ id, doc: JSON.parse(doc) as Doc })),
      ...(end ? { next: sealCursor(this.asked.cursorKey, collection, query, { id: end.id, value: end.value }) } : {}),
      ...(query.withTotal ? { total: this.total(table, selection) } : {}),
      ...(query.withVisited ? { visited } : {}),
    };
  }

  async groupCount(collection: string, by: string[], query: Groups = {}) {
    const rows = this.grouped(collection, 'count(*)', by, query);
    return rows.map(({ values, result }) => ({ values, count: result }));
  }

  async groupSum(collection: string, sum: string, by: string[], query: Pick<ListQuery, 'where' | 'under'> = {}) {
    const table = this.table(collection);
    if (declaredValue(table.definition, sum) !== 'number') throw new QuestionRefused(`not a number: ${sum}`);
    const rows = this.grouped(collection, `coalesce(sum(d.${table.column(sum)}), 0)`, by, query);
    return rows.map(({ values, result }) => ({ values, sum: result }));
  }

  async counters(collection: string, organisations: readonly string[]): Promise<Map<string, Counters>> {
    this.table(collection);
    return new Map(
      organisations.map((id) => {
        const counters: Counters = { direct: {}, rolledUp: {} };
        const key = this.keyOf(id);
        for (const { name, direct, rolled_up } of key === undefined ? [] : this.asked.counters.of(collection, key)) {
          if (direct !== 0) counters.direct[name] = direct;
          if (rolled_up !== 0) counters.rolledUp[name] = rolled_up;
        }
        return [id, counters];
      }),
    );
  }

  async pathOf(organisation: string): Promise<string[]> {
    this.assertAnswering();
    const { table } = this.asked.organisations;
    const found = this.asked.database.get<{ path: string; placed: number }>(
      `SELECT path, placed FROM ${table} WHERE id = ?`,
      organisation,
    );
    if (!found?.placed) return [];
    const keys = found.path.slice(1, -1).split('/');
    return keys.map((key) => {
      const row = this.asked.database.get<{ id: string }>(
        `SELECT id FROM ${table} WHERE key = ?`,
        Number.parseInt(key, 36),
      );
      return row!.id;
    });
  }

  private grouped(collection: string, aggregate: string, by: string[], query: Groups) {
    const table = this.table(collection);
    const kinds = by.map((field) => declaredValue(table.definition, field));
    const selection = selectionOf(table.definition, query);
    const columns = by.map((field) => `d.${table.column(field)}`);
    const statement = join(
      [
        sql(
          `SELECT ${[`${aggregate} AS result`, ...columns.map((column, index) => `${column} AS v${index}`)].join(', ')}`,
        ),
        this.selected(table, selection),
        sql(columns.length > 0 ? `GROUP BY ${columns.join(', ')}` : 'HAVING count(*) > 0'),
      ],
      ' ',
    );
    const rows = this.asked.database.all<Record<string, string | number | null>>(statement.text, ...statement.values);
    return rows.map((row) => ({
      result: row.result as number,
      values: Object.fromEntries(by.map((field, index) => [field, value(row[`v${index}`]!, kinds[index]!)])),
    }));

    function value(column: string | number | null, kind: 'string' | 'number' | 'boolean'): FieldValue {
      return kind === 'boolean' && column !== null ? column === 1 : column;
    }
  }

  private total(table: CollectionTable, selection: Selection): number {
    if (selection.conditions.length === 0 && selection.words.length === 0) {
      return this.scope(table.name, selection).inSubtree;
    }
    const statement = join([sql('SELECT count(*) AS total'), this.selected(table, selection)], ' ');
    return this.asked.database.get<{ total: number }>(statement.text, ...statement.values)!.total;
  }

  /** `FROM … WHERE …` of everything selected, as `d`. */
  private selected(table: CollectionTable, selection: Selection): Sql {
    const { subtree, inSubtree } = this.scope(table.name, selection);
    const words = selection.words.length > 0;
    const from = [
      ...(words ? [`${table.words} f`] : []),
      ...(subtree && !words ? [`${this.asked.organisations.table} o`] : []),
      `${table.table} d`,
      ...(subtree && words ? [`${this.asked.organisations.table} o`] : []),
    ];
    const where = all([
      inSubtree === 0 ? sql('0') : undefined,
      words ? sql(`f.${table.words} MATCH ? AND d.key = f.rowid`, matchOf(selection.words)) : undefined,
      subtree && sql('o.key = d.organisation AND o.path >= ? AND o.path < ?', subtree.from, subtree.to),
      conditionsSql(table, selection),
    ]);
    return join([sql(`FROM ${from.join(' CROSS JOIN ')} WHERE`), where], ' ');
  }

  /** How many documents lie where a question looks. */
  private scope(collection: string, { under }: Selection): { subtree?: Subtree; inSubtree: number; inAll: number } {
    const inAll = this.asked.counters.documents(collection);
    if (under === undefined) return { inAll, inSubtree: inAll };
    const found = this.asked.database.get<{ key: number; path: string }>(
      `SELECT key, path FROM ${this.asked.organisations.table} WHERE id = ?`,
      under,
    );
    if (!found) return { inAll, inSubtree: 0 };
    const inSubtree = this.asked.counters.documents(collection, found.key);
    if (inSubtree === inAll) return { inAll, inSubtree };
    return { inAll, inSubtree, subtree: { from: found.path, to: endOf(found.path) } };
  }

  private keyOf(organisation: string): number | undefined {
    const found = this.asked.database.get<{ key: number }>(
      `SELECT key FROM ${this.asked.organisations.table} WHERE id = ?`,
      organisation,
    );
    return found?.key;
  }

  private table(collection: string): CollectionTable {
    this.assertAnswering();
    const table = this.asked.collections.get(collection);
    if (!table) throw new QuestionRefused(`${this.projection} has no collection ${collection}`);
    return table;
  }

  private assertAnswering(): void {
    if (!this.answers) throw new StillBuilding(this.projection);
  }
}
