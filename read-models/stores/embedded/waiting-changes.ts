import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Undated } from '../read-store.ts';
import type { Database } from './database.ts';

interface Waiting {
  /** In the order of recording. */
  sequence: number;
  fact: string;
  day: PlainDate;
  change: Undated;
}

/** Changes of one build that wait for their day. What comes and goes is kept in memory until `write`. */
export class WaitingChanges {
  private readonly database: Database;
  private readonly table: string;
  private readonly added = new Map<number, Waiting>();
  private readonly addedByFact = new Map<string, Set<number>>();
  /** Stored ones that no longer wait. */
  private readonly gone = new Set<number>();
  private last: number | undefined;

  constructor(database: Database, prefix: string) {
    this.database = database;
    this.table = `"${prefix}_waiting"`;
  }

  create(): void {
    this.database.exec(`
      CREATE TABLE ${this.table} (sequence INTEGER PRIMARY KEY, fact TEXT NOT NULL, day TEXT NOT NULL, change TEXT NOT NULL);
      CREATE INDEX ${this.table.replace('_waiting', '_waiting_fact')} ON ${this.table} (fact, day);
      CREATE INDEX ${this.table.replace('_waiting', '_waiting_day')} ON ${this.table} (day);`);
  }

  drop(): void {
    this.database.exec(`DROP TABLE IF EXISTS ${this.table}`);
  }

  add(fact: string, day: PlainDate, change: Undated): void {
    this.last ??=
      this.database.get<{ last: number | null }>(`SELECT max(sequence) AS last FROM ${this.table}`)!.last ?? 0;
    this.last += 1;
    this.added.set(this.last, { sequence: this.last, fact, day, change });
    const ofFact = this.addedByFact.get(fact);
    if (ofFact) ofFact.add(this.last);
    else this.addedByFact.set(fact, new Set([this.last]));
  }

  /** Whatever waits for the fact from that day on, or from a later one, no longer does. */
  override(fact: string, from: PlainDate): void {
    const stored = this.database.all<{ sequence: number }>(
      `SELECT sequence FROM ${this.table} WHERE fact = ? AND day >= ?`,
      ...[fact, from],
    );
    for (const { sequence } of stored) this.gone.add(sequence);
    for (const sequence of this.addedByFact.get(fact) ?? []) {
      const waiting = this.added.get(sequence)!;
      if (waiting.day >= from) this.leave(waiting);
    }
  }

  /** Takes out what waits for that day or an earlier one: by day, then as recorded. */
  due(day: PlainDate): Undated[] {
    const stored = this.database
      .all<Omit<Waiting, 'change'> & { change: string }>(`SELECT * FROM ${this.table} WHERE day <= ?`, day)
      .filter(({ sequence }) => !this.gone.has(sequence))
      .map((row): Waiting => ({ ...row, change: JSON.parse(row.change) as Undated }));
    const added = [...this.added.values()].filter((waiting) => waiting.day <= day);
    for (const { sequence } of stored) this.gone.add(sequence);
    for (const waiting of added) this.leave(waiting);
    return [...stored, ...added]
      .sort((a, b) => (a.day === b.day ? a.sequence - b.sequence : a.day < b.day ? -1 : 1))
      .map(({ change }) => change);
  }

  write(): void {
    for (const sequence of this.gone) this.database.run(`DELETE FROM ${this.table} WHERE sequence = ?`, sequence);
    for (const { sequence, fact, day, change } of this.added.values()) {
      this.database.run(
        `INSERT INTO ${this.table} VALUES (?, ?, ?, ?)`,
        ...[sequence, fact, day, JSON.stringify(change)],
      );
    }
    this.forget();
  }

  forget(): void {
    this.added.clear();
    this.addedByFact.clear();
    this.gone.clear();
    this.last = undefined;
  }

  private leave({ sequence, fact }: Waiting): void {
    this.added.delete(sequence);
    this.addedByFact.get(fact)!.delete(sequence);
  }
}
