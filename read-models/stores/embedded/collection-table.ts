import { type DeclaredFields, declaredFields } from '../declared-fields.ts';
import type { CollectionDefinition, FieldValue } from '../read-store.ts';
import type { Database } from './database.ts';

/**
 * The table of one collection in one build: each document as JSON text, its declared values as columns, the key of the
 * organisation where it is placed (0: none), and its folded words. Every name in SQL is made here, from declarations;
 * values are always bound.
 */
export class CollectionTable {
  readonly name: string;
  readonly definition: CollectionDefinition;
  readonly declared: DeclaredFields;
  /** Quoted, as all names here. */
  readonly table: string;
  readonly words: string;
  private readonly plain: string;
  private readonly database: Database;

  constructor(database: Database, prefix: string, name: string, definition: CollectionDefinition) {
    for (const part of [name, ...Object.keys(definition.fields)]) {
      if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(part)) throw new Error(`not a name for a collection or field: ${part}`);
    }
    this.database = database;
    this.name = name;
    this.definition = definition;
    this.declared = declaredFields(name, definition);
    this.plain = `${prefix}_of_${name}`;
    this.table = `"${this.plain}"`;
    this.words = `"${this.plain}_words"`;
  }

  column(field: string): string {
    return `"f_${field}"`;
  }

  /** Columns of an order, the last being the id. */
  orderColumns(field: string | undefined): string[] {
    return field === undefined ? ['id'] : [this.column(field), 'id'];
  }

  /** The index that lists walk in an order; it carries the organisation, so that only rows of the subtree are fetched. */
  orderIndex(field: string | undefined): string {
    return `"${this.plain}_by_${field ?? 'id'}"`;
  }

  /** The index of an organisation's documents, in the usual order. */
  get organisationIndex(): string {
    return `"${this.plain}_at"`;
  }

  /** The index by a field's values. */
  fieldIndex(field: string): string {
    return this.definition.sorts?.includes(field) ? this.orderIndex(field) : `"${this.plain}_where_${field}"`;
  }

  /** Whether documents can be found by a field's values. */
  findsBy(field: string): boolean {
    return !this.definition.unindexed?.includes(field);
  }

  create(): void {
    const columns = this.declared.names.map((field) => `, ${this.column(field)}`).join('');
    this.database.exec(`
      CREATE TABLE ${this.table} (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organisation INTEGER NOT NULL,
        doc TEXT NOT NULL, words TEXT${columns})`);
    if (this.declared.texts.length > 0) {
      this.database.exec(`
        CREATE VIRTUAL TABLE ${this.words} USING fts5(words, content='', contentless_delete=1, detail=none,
          prefix='2 3', tokenize='unicode61 remove_diacritics 0')`);
    }
  }

  drop(): void {
    this.database.exec(`DROP TABLE IF EXISTS ${this.words}; DROP TABLE IF EXISTS ${this.table};`);
  }

  /** The statements that make everything but the documents: one after the other, each of them may take long. */
  indexing(): string[] {
    const { sorts = [] } = this.definition;
    const orders = sorts.length > 0 ? sorts : [undefined];
    const make = (name: string, columns: string[]) =>
      `CREATE INDEX IF NOT EXISTS ${name} ON ${this.table} (${columns.join(', ')})`;
    return [
      make(this.organisationIndex, ['organisation', ...this.orderColumns(orders[0])]),
      ...orders.map((field) => make(this.orderIndex(field), [...this.orderColumns(field), 'organisation'])),
      ...this.declared.names
        .filter((field) => !sorts.includes(field) && this.findsBy(field))
        .map((field) => make(this.fieldIndex(field), [this.column(field), 'organisation'])),
      ...(this.declared.texts.length > 0
        ? [
            `INSERT INTO ${this.words} (${this.words}) VALUES ('delete-all');
             INSERT INTO ${this.words} (rowid, words) SELECT key, words FROM ${this.table} WHERE words <> '  '`,
          ]
        : []),
    ];
  }

  /** Takes the indexes away, for a mass of changes. */
  unindex(): void {
    const indexes = this.database.all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`,
      this.plain,
    );
    for (const { name } of indexes) this.database.exec(`DROP INDEX "${name}"`);
  }
}

/** As a column holds it. */
export function stored(value: FieldValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}
