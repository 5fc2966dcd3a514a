import { setImmediate } from 'node:timers/promises';
import type { Position } from '../../../src/kernel/envelope.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import { openCursor, sealCursor } from '../cursor.ts';
import { declaredValue, limitOf, orderOf, type Selection, selectionOf } from '../question.ts';
import {
  type Applied,
  type Change,
  type Checkpoint,
  type CollectionDefinition,
  type Counters,
  type FieldValue,
  type ListQuery,
  type Page,
  QuestionRefused,
  type ReadBuild,
  StillBuilding,
  type Undated,
} from '../read-store.ts';
import { CollectionTable } from './collection-table.ts';
import { CounterTable } from './counters.ts';
import type { Database } from './database.ts';
import { PageFinder } from './list.ts';
import { endOf, Organisations } from './organisations.ts';
import { PendingDocuments } from './pending-documents.ts';
import { WaitingChanges } from './waiting-changes.ts';
import { all, conditionsSql, join, matchOf, type Sql, sql, type Subtree } from './selection-sql.ts';

/** In bulk, so many changed documents are kept in memory before they are written. */
const PENDING_IN_BULK = 20_000;

/** The row that stands for a build. */
export interface BuildRow {
  id: number;
  projection: string;
  version: number;
  collections: string;
  bulk: number;
  position: string | null;
  known_from: string | null;
  day: string | null;
}

type Groups = Pick<ListQuery, 'where' | 'under' | 'text'>;

/** One build of a projection in the file of read models. Everything is done at once: nothing waits within a question. */
export class EmbeddedBuild implements ReadBuild {
  readonly id: number;
  readonly projection: string;
  readonly version: number;
  private readonly database: Database;
  private readonly cursorKey: Buffer;
  private readonly organisations: Organisations;
  private readonly counterTable: CounterTable;
  private readonly tables: Map<string, CollectionTable>;
  private readonly pending: Map<string, PendingDocuments>;
  private readonly waiting: WaitingChanges;
  private bulk: boolean;
  /** The day up to which dated changes have been carried out. */
  private day: PlainDate | undefined;
  private keptDay: PlainDate | undefined;
  /** As written. */
  private kept: Checkpoint | undefined;
  /** As applied; in bulk, ahead of what is written. */
  private reached: Checkpoint | undefined;

  constructor(database: Database, row: BuildRow, cursorKey: Buffer) {
    this.id = row.id;
    this.projection = row.projection;
    this.version = row.version;
    this.database = database;
    this.cursorKey = cursorKey;
    const prefix = `b${row.id}`;
    this.organisations = new Organisations(database, prefix);
    this.counterTable = new CounterTable(database, prefix);
    const definitions = JSON.parse(row.collections) as Record<string, CollectionDefinition>;
    const tables = Object.entries(definitions).map(
      ([name, definition]) => new CollectionTable(database, prefix, name, definition),
    );
    this.tables = new Map(tables.map((table) => [table.name, table]));
    const organisation = (key: number) => this.organisations.byKey(key);
    this.pending = new Map(tables.map((table) => [table.name, new PendingDocuments(database, table, organisation)]));
    this.waiting = new WaitingChanges(database, prefix);
    this.bulk = row.bulk === 1;
    this.keptDay = row.day ?? undefined;
    this.day = this.keptDay;
    this.kept = row.position === null ? undefined : { position: row.position, knownFrom: row.known_from ?? undefined };
    this.reached = this.kept;
  }

  create(): void {
    this.organisations.create();
    this.counterTable.create();
    this.waiting.create();
    for (const table of this.tables.values()) {
      table.create();
      for (const statement of table.indexing()) this.database.exec(statement);
    }
  }

  async apply(batch: Applied[]): Promise<void> {
    const fresh = batch.filter(({ position }) => this.reached === undefined || position > this.reached.position);
    const last = fresh.at(-1);
    if (!last) return;
    try {
      for (const { changes } of fresh) for (const change of changes) this.carryOut(change);
      this.reached = { position: last.position, knownFrom: last.knownFrom };
      if (!this.bulk || this.pendingDocuments() >= PENDING_IN_BULK) this.write();
    } catch (error) {
      this.forget();
      this.reached = this.kept;
      this.day = this.keptDay;
      throw error;
    }
    if (!this.bulk) this.forget();
  }

  async beginBulk(): Promise<void> {
    this.database.transaction(() => {
      this.database.run('UPDATE builds SET bulk = 1 WHERE id = ?', this.id);
      for (const table of this.tables.values()) table.unindex();
    });
    this.bulk = true;
    for (const pending of this.pending.values()) pending.lookWhetherEmpty();
  }

  async finishBulk(): Promise<void> {
    if (!this.bulk) return;
    this.write();
    this.forget();
    for (const table of this.tables.values()) {
      for (const statement of table.indexing()) {
        this.database.transaction(() => this.database.exec(statement));
        // Other questions are answered between one index and the next.
        await setImmediate();
      }
    }
    this.database.run('UPDATE builds SET bulk = 0 WHERE id = ?', this.id);
    this.bulk = false;
  }

  async get<Doc>(collection: string, id: string): Promise<Doc | undefined> {
    const { table } = this.table(collection);
    const row = this.database.get<{ doc: string }>(`SELECT doc FROM ${table} WHERE id = ?`, id);
    return row && (JSON.parse(row.doc) as Doc);
  }

  async getMany<Doc>(collection: string, ids: readonly string[]): Promise<Map<string, Doc>> {
    const { table } = this.table(collection);
    const rows = this.database.all<{ id: string; doc: string }>(
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
    const after = openCursor(this.cursorKey, collection, query);
    const scope = this.scope(collection, selection);
    const { rows, visited } = new PageFinder(this.database, table, this.organisations.table, {
      ...{ selection, order, after, rows: limit + 1, countVisited: query.withVisited ?? false },
      ...scope,
    }).find();
    const page = rows.slice(0, limit);
    const end = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ id, doc }) => ({ id, doc: JSON.parse(doc) as Doc })),
      ...(end ? { next: sealCursor(this.cursorKey, collection, query, { id: end.id, value: end.value }) } : {}),
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
        for (const { name, direct, rolled_up } of key === undefined ? [] : this.counterTable.of(collection, key)) {
          if (direct !== 0) counters.direct[name] = direct;
          if (rolled_up !== 0) counters.rolledUp[name] = rolled_up;
        }
        return [id, counters];
      }),
    );
  }

  async pathOf(organisation: string): Promise<string[]> {
    this.assertAnswering();
    const { table } = this.organisations;
    const found = this.database.get<{ path: string; placed: number }>(
      `SELECT path, placed FROM ${table} WHERE id = ?`,
      organisation,
    );
    if (!found?.placed) return [];
    const keys = found.path.slice(1, -1).split('/');
    return keys.map((key) => {
      const row = this.database.get<{ id: string }>(`SELECT id FROM ${table} WHERE key = ?`, Number.parseInt(key, 36));
      return row!.id;
    });
  }

  async position(): Promise<Position | undefined> {
    return this.reached?.position;
  }

  async checkpoint(): Promise<Checkpoint | undefined> {
    return this.kept;
  }

  /** Takes its tables away. It can no longer be asked. */
  drop(): void {
    for (const table of this.tables.values()) table.drop();
    this.waiting.drop();
    this.database.exec(
      `DROP TABLE IF EXISTS ${this.organisations.table}; DROP TABLE IF EXISTS "b${this.id}_counters";`,
    );
    this.database.run('DELETE FROM builds WHERE id = ?', this.id);
  }

  private carryOut(change: Change): void {
    switch (change.kind) {
      case 'day':
        if (this.day !== undefined && change.day <= this.day) return;
        this.day = change.day;
        for (const due of this.waiting.due(change.day)) this.carryOutNow(due);
        return;
      case 'dated':
        this.waiting.override(change.fact, change.from);
        if (this.day !== undefined && change.from <= this.day) this.carryOutNow(change.change);
        else this.waiting.add(change.fact, change.from, change.change);
        return;
      default:
        return this.carryOutNow(change);
    }
  }

  private carryOutNow(change: Undated): void {
    if (change.kind === 'place') return this.organisations.place(change.organisation, change.under);
    const pending = this.pending.get(change.collection);
    if (!pending) throw new QuestionRefused(`${this.projection} has no collection ${change.collection}`);
    switch (change.kind) {
      case 'put':
        return pending.put(change.id, this.at(change.at), change.doc);
      case 'patch':
        return pending.patch(change.id, this.at(change.at), change.fields);
      case 'remove':
        return pending.remove(change.id);
      case 'add':
        return this.counterTable.add(change.collection, this.organisations.named(change.organisation), change.counters);
    }
  }

  private at(organisation: string | undefined) {
    return organisation === undefined ? undefined : this.organisations.named(organisation);
  }

  private pendingDocuments(): number {
    let documents = 0;
    for (const pending of this.pending.values()) documents += pending.size;
    return documents;
  }

  /** Documents, tree, counters and checkpoint: all of it or nothing. */
  private write(): void {
    this.database.transaction(() => {
      this.organisations.write((key, from, to) => this.counterTable.move(key, from, to));
      for (const pending of this.pending.values()) pending.write(this.counterTable, !this.bulk);
      this.counterTable.write();
      this.waiting.write();
      this.database.run(
        'UPDATE builds SET position = ?, known_from = ?, day = ? WHERE id = ?',
        ...[this.reached?.position ?? null, this.reached?.knownFrom ?? null, this.day ?? null, this.id],
      );
    });
    this.kept = this.reached;
    this.keptDay = this.day;
  }

  private forget(): void {
    this.organisations.forget();
    this.counterTable.forget();
    this.waiting.forget();
    for (const pending of this.pending.values()) pending.forget();
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
    const rows = this.database.all<Record<string, string | number | null>>(statement.text, ...statement.values);
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
    return this.database.get<{ total: number }>(statement.text, ...statement.values)!.total;
  }

  /** `FROM … WHERE …` of everything selected, as `d`. */
  private selected(table: CollectionTable, selection: Selection): Sql {
    const { subtree, inSubtree } = this.scope(table.name, selection);
    const words = selection.words.length > 0;
    const from = [
      ...(words ? [`${table.words} f`] : []),
      ...(subtree && !words ? [`${this.organisations.table} o`] : []),
      `${table.table} d`,
      ...(subtree && words ? [`${this.organisations.table} o`] : []),
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
    const inAll = this.counterTable.documents(collection);
    if (under === undefined) return { inAll, inSubtree: inAll };
    const found = this.database.get<{ key: number; path: string }>(
      `SELECT key, path FROM ${this.organisations.table} WHERE id = ?`,
      under,
    );
    if (!found) return { inAll, inSubtree: 0 };
    const inSubtree = this.counterTable.documents(collection, found.key);
    if (inSubtree === inAll) return { inAll, inSubtree };
    return { inAll, inSubtree, subtree: { from: found.path, to: endOf(found.path) } };
  }

  private keyOf(organisation: string): number | undefined {
    const found = this.database.get<{ key: number }>(
      `SELECT key FROM ${this.organisations.table} WHERE id = ?`,
      organisation,
    );
    return found?.key;
  }

  private table(collection: string): CollectionTable {
    this.assertAnswering();
    const table = this.tables.get(collection);
    if (!table) throw new QuestionRefused(`${this.projection} has no collection ${collection}`);
    return table;
  }

  private assertAnswering(): void {
    if (this.bulk) throw new StillBuilding(this.projection);
  }
}
