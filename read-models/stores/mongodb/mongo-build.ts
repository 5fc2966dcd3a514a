import type { ClientSession, Collection, Db } from 'mongodb';
import type { Position } from '../../../src/kernel/envelope.ts';
import { StoreUnavailable } from '../../../src/stores/event-store.ts';
import { type Deployment, madeIndexes, reaching } from '../../../src/stores/mongodb/deployment.ts';
import {
  type Applied,
  type Change,
  type Checkpoint,
  QuestionRefused,
  type ReadBuild,
  type Undated,
} from '../read-store.ts';
import type { BuildRow, Reached } from './build-row.ts';
import type { Kept, MongoCollection } from './collection.ts';
import { CounterTable } from './counters.ts';
import { PendingDocuments } from './documents.ts';
import { MongoView } from './mongo-view.ts';
import { Organisations } from './organisations.ts';
import { needed } from './needed.ts';
import { WaitingChanges } from './waiting-changes.ts';
import { type Write, Writing } from './writing.ts';

/** In bulk, so many changed documents are kept in memory before they are written. */
const PENDING_IN_BULK = 20_000;
/** More organisations than this are not kept in memory from one run of events to the next. */
const ORGANISATIONS_IN_MEMORY = 20_000;

/**
 * One build of a projection in MongoDB. Changes are folded in memory into whole documents; those of a run are written
 * together with the checkpoint: in a transaction where the deployment has them, else by putting them down first and
 * finishing after a crash what was put down.
 */
export class MongoBuild extends MongoView implements ReadBuild {
  readonly id: number;
  readonly version: number;
  private readonly deployment: Deployment;
  private readonly database: Db;
  private readonly builds: Collection<BuildRow>;
  private readonly collections: ReadonlyMap<string, MongoCollection>;
  private readonly organisations: Organisations;
  private readonly counterTable: CounterTable;
  private readonly waiting: WaitingChanges;
  private readonly pending: Map<string, PendingDocuments>;
  private readonly writing: Writing;
  private readonly token: number | undefined;
  private row: BuildRow;
  /** As applied; in bulk, ahead of what is written. */
  private reached: Reached | undefined;
  /** True if it is not known what the last write came to. */
  private unsettled: boolean;
  /** In bulk: what must be written before anything else is taken. */
  private due: { documents: Write[]; all?: Write[] } | undefined;

  /** @param token of the writer, if there may be an older one who has not noticed yet: then that one is refused */
  constructor(
    deployment: Deployment,
    row: BuildRow,
    collections: ReadonlyMap<string, MongoCollection>,
    cursorKey: Buffer,
    token?: number,
  ) {
    const prefix = `b${row._id}`;
    const { database } = deployment;
    // Where there are no transactions, what went has left its position behind.
    const traces = row.token !== undefined && !deployment.transactions;
    super(row.projection, { database, prefix, collections, cursorKey, traces });
    this.token = token;
    this.id = row._id;
    this.version = row.version;
    this.deployment = deployment;
    this.database = database;
    this.builds = database.collection('builds');
    this.collections = collections;
    this.organisations = new Organisations(database.collection(`${prefix}_organisations`));
    this.counterTable = new CounterTable(database.collection(`${prefix}_counters`));
    this.waiting = new WaitingChanges(database.collection(`${prefix}_waiting`));
    this.pending = new Map(
      [...collections.values()].map((of) => [
        of.name,
        new PendingDocuments(of, database.collection<Kept>(`${prefix}_of_${of.name}`), this.organisations),
      ]),
    );
    this.writing = new Writing(database, prefix, token);
    this.row = row;
    this.reached = reachedBy(row);
    this.unsettled = row.pending !== null || row.dirty;
  }

  /** Makes the indexes; those that are there already are left. */
  async index(): Promise<void> {
    const at = (name: string) => this.database.collection(`b${this.id}_${name}`);
    await madeIndexes(at('organisations'), { key: { key: 1 } }, { key: { path: 1 } });
    await madeIndexes(at('counters'), { key: { o: 1 } });
    await madeIndexes(at('waiting'), { key: { fact: 1 } }, { key: { day: 1 } });
    for (const of of this.collections.values()) await madeIndexes(at(`of_${of.name}`), ...of.indexes());
  }

  async apply(batch: Applied[]): Promise<void> {
    await reaching(async () => {
      await this.settle();
      if (this.due) await this.flush();
      const fresh = batch.filter(({ position }) => this.reached === undefined || position > this.reached.position);
      const last = fresh.at(-1);
      if (!last) return;
      // Everything that may fail for want of the server comes before the first change is folded.
      await this.load(fresh.flatMap(({ changes }) => changes));
      this.fold(fresh, last);
      if (!this.row.bulk) await this.write();
      else if (this.pendingDocuments() >= PENDING_IN_BULK) await this.flush();
    });
  }

  async beginBulk(): Promise<void> {
    await reaching(async () => {
      await this.settle();
      await this.change({ bulk: true }, this.asKnown);
      this.row.bulk = true;
      for (const pending of this.pending.values()) {
        // With the collection its indexes go; they are made when it is full.
        if (await pending.lookWhetherEmpty()) await pending.drop();
      }
    });
  }

  async finishBulk(): Promise<void> {
    if (!this.row.bulk) return;
    await reaching(async () => {
      await this.settle();
      await this.flush();
      await this.index();
      await this.change({ bulk: false }, this.asKnown);
      this.row.bulk = false;
      this.forget();
    });
  }

  protected override get answers(): boolean {
    return !this.row.bulk;
  }

  async position(): Promise<Position | undefined> {
    return this.reached?.position;
  }

  async checkpoint(): Promise<Checkpoint | undefined> {
    await reaching(() => this.settle());
    const { position, knownFrom } = this.row;
    return position === null ? undefined : { position, ...(knownFrom !== null && { knownFrom }) };
  }

  /** Takes all of it away. */
  async drop(): Promise<void> {
    await this.builds.deleteOne({ _id: this.id, ...this.notNewer });
    if (await this.builds.findOne({ _id: this.id })) throw this.overtaken();
    await this.dropCollections();
  }

  private async dropCollections(): Promise<void> {
    const there = await this.database.listCollections({}, { nameOnly: true }).toArray();
    for (const { name } of there) if (name.startsWith(`b${this.id}_`)) await this.database.dropCollection(name);
  }

  /** Fetches all that the changes touch, also those whose day may come. */
  private async load(changes: Change[]): Promise<void> {
    const first = needed(changes);
    await this.waiting.load(first.facts);
    const due = first.lastDay === undefined ? [] : await this.waiting.loadDue(first.lastDay);
    const all = needed([...changes, ...due]);
    await this.organisations.load(all.organisations);
    for (const [collection, ids] of all.documents) await this.pending.get(collection)?.load(ids);
  }

  /** Folds a run into memory, whole or not at all. */
  private fold(fresh: Applied[], last: Applied): void {
    try {
      let day = this.reached?.day ?? null;
      for (const { changes } of fresh) for (const change of changes) day = this.carryOut(change, day);
      this.reached = { position: last.position, knownFrom: last.knownFrom ?? null, day };
    } catch (error) {
      this.forget();
      this.reached = reachedBy(this.row);
      throw error;
    }
  }

  /** @returns the day up to which dated changes have been carried out */
  private carryOut(change: Change, day: string | null): string | null {
    switch (change.kind) {
      case 'day':
        if (day !== null && change.day <= day) return day;
        for (const due of this.waiting.due(change.day)) this.carryOutNow(due);
        return change.day;
      case 'dated':
        this.waiting.override(change.fact, change.from);
        if (day !== null && change.from <= day) this.carryOutNow(change.change);
        else this.waiting.add(change.fact, change.from, change.change);
        return day;
      default:
        this.carryOutNow(change);
        return day;
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

  /** Documents, tree, counters and checkpoint, once the run is folded. What comes of a failure is looked up later. */
  private async write(): Promise<void> {
    try {
      const writes = await this.writes(this.documentWrites());
      if (writes.length === 0) await this.change({ ...this.reached! }, this.asKnown);
      else if (this.deployment.transactions) await this.writeInTransaction(writes);
      else await this.writePutDown(writes);
      this.written();
    } catch (error) {
      this.unsettled = true;
      throw error;
    }
  }

  private async writeInTransaction(writes: Write[]): Promise<void> {
    const { position } = this.reached!;
    await this.deployment.transaction(async (session) => {
      await this.change({ ...this.reached! }, this.asKnown, session);
      await this.writing.inTransaction(writes, position, session);
    });
  }

  private async writePutDown(writes: Write[]): Promise<void> {
    await this.writing.putDown(writes);
    const pending = { ...this.reached!, by: this.writing.by };
    await this.change({ pending }, this.asKnown);
    await this.finish(pending, () => this.writing.carryOut(writes, pending.position));
  }

  /** Carries out what was put down, and moves the checkpoint. */
  private async finish(pending: Reached & { by?: number }, carryOut: () => Promise<void>): Promise<void> {
    await carryOut();
    const { by: _, ...reached } = pending;
    await this.change({ ...reached, pending: null }, { 'pending.position': pending.position });
  }

  /**
   * Changes what stands for the build.
   * @param known how it must stand for that
   * @throws StoreUnavailable if it does not: another process has written it
   */
  private async change(set: Partial<BuildRow>, known: object, session?: ClientSession): Promise<void> {
    const fence = this.token === undefined ? {} : { token: this.token };
    const { matchedCount } = await this.builds.updateOne(
      { _id: this.id, ...fence, ...known },
      { $set: set },
      session && { session },
    );
    if (matchedCount === 0) throw this.overtaken();
  }

  private get asKnown() {
    return { position: this.row.position, pending: null };
  }

  private get notNewer() {
    return this.token === undefined ? {} : { token: { $lte: this.token } };
  }

  private overtaken(): StoreUnavailable {
    return new StoreUnavailable(`another process writes ${this.projection}`);
  }

  /** In bulk: what is in memory is written beyond the checkpoint, then the checkpoint is moved. */
  private async flush(): Promise<void> {
    if (!this.reached || this.reached.position === this.row.position) return;
    this.due ??= { documents: this.documentWrites() };
    this.due.all ??= await this.writes(this.due.documents);
    // Tried again, the checkpoint may have been moved already.
    const known = { position: { $in: [this.row.position, this.reached.position] } };
    if (!this.row.dirty) {
      await this.change({ dirty: true }, known);
      this.row.dirty = true;
    }
    await this.writing.carryOut(this.due.all, this.reached.position, true);
    await this.change({ ...this.reached, dirty: false }, known);
    this.due = undefined;
    this.written();
  }

  private documentWrites(): Write[] {
    return [...this.pending.values()].flatMap((pending) => pending.writes(this.counterTable));
  }

  private async writes(documents: Write[]): Promise<Write[]> {
    const organisations = await this.organisations.writes();
    const counters = await this.counterTable.writes(this.organisations.moves);
    return [...organisations, ...documents, ...counters, ...this.waiting.writes()];
  }

  private written(): void {
    this.row = { ...this.row, ...this.reached!, dirty: false, pending: null };
    for (const pending of this.pending.values()) pending.forget();
    this.waiting.forget();
    this.organisations.written();
    this.counterTable.written();
    if (this.organisations.size > ORGANISATIONS_IN_MEMORY) this.forget();
  }

  /** Looks up what a write came to that broke off, here or in a process before, and finishes it or begins anew. */
  private async settle(): Promise<void> {
    if (!this.unsettled) return;
    this.forget();
    const row = await this.builds.findOne({ _id: this.id });
    if (!row) throw new StoreUnavailable(`the build of ${this.projection} was taken away`);
    if (this.token !== undefined && row.token !== this.token) throw this.overtaken();
    if (row.pending) {
      const { by, ...pending } = row.pending;
      await this.finish(row.pending, () => this.writing.finish(pending.position, by));
      Object.assign(row, { ...pending, pending: null });
    }
    if (this.token !== undefined) await this.writing.forget({ $lt: this.token });
    if (row.dirty) {
      await this.dropCollections();
      const anew = { position: null, knownFrom: null, day: null, dirty: false };
      await this.change(anew, { dirty: true });
      Object.assign(row, anew);
    }
    this.row = row;
    this.reached = reachedBy(row);
    this.unsettled = false;
  }

  private pendingDocuments(): number {
    let documents = 0;
    for (const pending of this.pending.values()) documents += pending.size;
    return documents;
  }

  private forget(): void {
    this.due = undefined;
    this.organisations.forget();
    this.counterTable.forget();
    this.waiting.forget();
    for (const pending of this.pending.values()) pending.forget();
  }
}

function reachedBy({ position, knownFrom, day }: BuildRow): Reached | undefined {
  return position === null ? undefined : { position, knownFrom, day };
}
