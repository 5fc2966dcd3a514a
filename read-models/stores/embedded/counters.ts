import type { Database } from './database.ts';
import { type Organisation, upwards } from './organisations.ts';

/** Counts documents in the table of counters; projections cannot name a counter so. */
const DOCUMENTS = '';
/** Stands for the whole collection, above every organisation and for what is placed in none. */
const ALL = 0;

/**
 * Counters of one build: what projections add, and the number of documents of each collection, for every organisation
 * its own (direct) and with all below it (rolled up). Additions are summed in memory and written by `write`.
 */
export class CounterTable {
  private readonly database: Database;
  private readonly table: string;
  /** Direct sums, by collection, counter and organisation. */
  private readonly added = new Map<string, Map<string, Map<number, { of: Organisation | undefined; by: number }>>>();

  constructor(database: Database, prefix: string) {
    this.database = database;
    this.table = `"${prefix}_counters"`;
  }

  create(): void {
    this.database.exec(`
      CREATE TABLE ${this.table} (organisation INTEGER NOT NULL, collection TEXT NOT NULL, name TEXT NOT NULL,
        direct NUMERIC NOT NULL, rolled_up NUMERIC NOT NULL,
        PRIMARY KEY (organisation, collection, name)) WITHOUT ROWID`);
  }

  add(collection: string, of: Organisation, counters: Record<string, number>): void {
    for (const [name, by] of Object.entries(counters)) this.sum(collection, name, of, by);
  }

  /** A document came to (+1) or left (-1) an organisation, or none. */
  document(collection: string, of: Organisation | undefined, by: number): void {
    this.sum(collection, DOCUMENTS, of, by);
  }

  /** How many documents there are below an organisation, itself included, or in the whole collection. */
  documents(collection: string, organisation: number = ALL): number {
    const row = this.database.get<{ rolled_up: number }>(
      `SELECT rolled_up FROM ${this.table} WHERE organisation = ? AND collection = ? AND name = ?`,
      ...[organisation, collection, DOCUMENTS],
    );
    return row?.rolled_up ?? 0;
  }

  /** Counters that projections added to, those at zero left out. */
  of(collection: string, organisation: number): { name: string; direct: number; rolled_up: number }[] {
    return this.database.all(
      `SELECT name, direct, rolled_up FROM ${this.table} WHERE organisation = ? AND collection = ? AND name <> ?`,
      ...[organisation, collection, DOCUMENTS],
    );
  }

  /** What is rolled up in an organisation leaves the ones above it for others. */
  move(key: number, from: number[], to: number[]): void {
    const rows = this.database.all<{ collection: string; name: string; rolled_up: number }>(
      `SELECT collection, name, rolled_up FROM ${this.table} WHERE organisation = ? AND rolled_up <> 0`,
      key,
    );
    for (const { collection, name, rolled_up: sum } of rows) {
      for (const left of from) this.write1(left, collection, name, 0, -sum);
      for (const joined of to) this.write1(joined, collection, name, 0, sum);
    }
  }

  write(): void {
    for (const [collection, byName] of this.added) {
      for (const [name, byOrganisation] of byName) {
        const sums = new Map<number, { direct: number; rolledUp: number }>();
        for (const [key, { of, by }] of byOrganisation) {
          sumOf(sums, key).direct += by;
          for (const above of of ? upwards(of) : []) sumOf(sums, above).rolledUp += by;
          if (name === DOCUMENTS) sumOf(sums, ALL).rolledUp += by;
        }
        for (const [key, { direct, rolledUp }] of sums) {
          if (direct !== 0 || rolledUp !== 0) this.write1(key, collection, name, direct, rolledUp);
        }
      }
    }
    this.forget();
  }

  forget(): void {
    this.added.clear();
  }

  private sum(collection: string, name: string, of: Organisation | undefined, by: number): void {
    let byName = this.added.get(collection);
    if (!byName) this.added.set(collection, (byName = new Map()));
    let byOrganisation = byName.get(name);
    if (!byOrganisation) byName.set(name, (byOrganisation = new Map()));
    const key = of?.key ?? ALL;
    const sum = byOrganisation.get(key);
    if (sum) sum.by += by;
    else byOrganisation.set(key, { of, by });
  }

  private write1(key: number, collection: string, name: string, direct: number, rolledUp: number): void {
    this.database.run(
      `INSERT INTO ${this.table} VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
       SET direct = direct + excluded.direct, rolled_up = rolled_up + excluded.rolled_up`,
      ...[key, collection, name, direct, rolledUp],
    );
  }
}

function sumOf(sums: Map<number, { direct: number; rolledUp: number }>, key: number) {
  let sum = sums.get(key);
  if (!sum) sums.set(key, (sum = { direct: 0, rolledUp: 0 }));
  return sum;
}
