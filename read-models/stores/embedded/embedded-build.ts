import { setImmediate } from 'node:timers/promises';
import type { Position } from '../../../src/kernel/envelope.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import {
  type Applied,
  type Change,
  type Checkpoint,
  type CollectionDefinition,
  QuestionRefused,
  type ReadBuild,
  type Undated,
} from '../read-store.ts';
import { CollectionTable } from './collection-table.ts';
import { CounterTable } from './counters.ts';
import type { Database } from './database.ts';
import { EmbeddedView } from './embedded-view.ts';
import { Organisations } from './organisations.ts';
import { PendingDocuments } from './pending-documents.ts';
import { WaitingChanges } from './waiting-changes.ts';

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

/** One build of a projection in the file of read models. */
export class EmbeddedBuild extends EmbeddedView implements ReadBuild {
  readonly id: number;
  readonly version: number;
  private readonly database: Database;
  private readonly organisations: Organisations;
  private readonly counterTable: CounterTable;
  private readonly collections: ReadonlyMap<string, CollectionTable>;
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
    const prefix = `b${row.id}`;
    const organisations = new Organisations(database, prefix);
    const counters = new CounterTable(database, prefix);
    const definitions = JSON.parse(row.collections) as Record<string, CollectionDefinition>;
    const tables = Object.entries(definitions).map(
      ([name, definition]) => new CollectionTable(database, prefix, name, definition),
    );
    const collections = new Map(tables.map((table) => [table.name, table]));
    super(row.projection, { database, cursorKey, organisations, counters, collections });
    this.id = row.id;
    this.version = row.version;
    this.database = database;
    this.organisations = organisations;
    this.counterTable = counters;
    this.collections = collections;
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
    for (const table of this.collections.values()) {
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
      this.goBack();
      throw error;
    }
    if (!this.bulk) this.forget();
  }

  async beginBulk(): Promise<void> {
    this.database.transaction(() => {
      this.database.run('UPDATE builds SET bulk = 1 WHERE id = ?', this.id);
      for (const table of this.collections.values()) table.unindex();
    });
    this.bulk = true;
    for (const pending of this.pending.values()) pending.lookWhetherEmpty();
  }

  async finishBulk(): Promise<void> {
    if (!this.bulk) return;
    try {
      this.write();
    } catch (error) {
      // Half of what was kept in memory has been taken for written.
      this.goBack();
      throw error;
    }
    this.forget();
    for (const table of this.collections.values()) {
      for (const statement of table.indexing()) {
        this.database.transaction(() => this.database.exec(statement));
        // Other questions are answered between one index and the next.
        await setImmediate();
      }
    }
    this.database.run('UPDATE builds SET bulk = 0 WHERE id = ?', this.id);
    this.bulk = false;
  }

  protected override get answers(): boolean {
    return !this.bulk;
  }

  async position(): Promise<Position | undefined> {
    return this.reached?.position;
  }

  async checkpoint(): Promise<Checkpoint | undefined> {
    return this.kept;
  }

  /** Takes its tables away. It can no longer be asked. */
  drop(): void {
    for (const table of this.collections.values()) table.drop();
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

  /** To the checkpoint. */
  private goBack(): void {
    this.forget();
    this.reached = this.kept;
    this.day = this.keptDay;
  }

  private forget(): void {
    this.organisations.forget();
    this.counterTable.forget();
    this.waiting.forget();
    for (const pending of this.pending.values()) pending.forget();
  }
}
