import type { AnyBulkWriteOperation, ClientSession, Collection, Db, Document } from 'mongodb';
import { wasThere } from '../../../src/stores/mongodb/deployment.ts';

/** What one document of a build shall be. */
export interface Write {
  /** The collection, without the name of the build. */
  to: string;
  id: string | number;
  /** All of it but its id and position; undefined: it shall not be there. */
  doc?: Document;
  /** True if it is known that there is none yet. */
  fresh?: boolean;
}

interface Journalled {
  _id: string;
  /** Of the writer. */
  by: number;
  to: string;
  id: string | number;
  doc?: Document;
}

/** A document of any kind, as the guard sees it. */
interface Guarded extends Document {
  _id: string | number;
  p: string;
  /** What is not there any more: so nobody who was overtaken puts it there again. */
  gone?: true;
}

const BATCH = 1000;

/** Writes the documents of one build, whole and at a position. */
export class Writing {
  private readonly database: Db;
  private readonly prefix: string;
  private readonly token: number | undefined;
  private readonly journal: Collection<Journalled>;

  /** @param token of the writer, if there may be an older one who has not noticed yet */
  constructor(database: Db, prefix: string, token: number | undefined) {
    this.database = database;
    this.prefix = prefix;
    this.token = token;
    this.journal = database.collection(`${prefix}_journal`);
  }

  /** Under this its journal lies: no writer touches that of another. */
  get by(): number {
    return this.token ?? 0;
  }

  /**
   * Carries out the writes of a position. Each is guarded: a document that was written at this position or a later
   * one stays as it is. So all of them, or some, can be carried out again and again, also by a writer who was overtaken
   * in the middle: for that, a document that goes leaves its position behind until the next rebuild.
   */
  async carryOut(writes: Write[], position: string, fresh = false): Promise<void> {
    for (const [to, those] of byCollection(writes)) {
      const operations = those.map((write) =>
        fresh && write.fresh ? insert(write, position) : this.guarded(write, position),
      );
      for (let from = 0; from < operations.length; from += BATCH) {
        try {
          await this.collection(to).bulkWrite(operations.slice(from, from + BATCH), { ordered: false });
        } catch (error) {
          if (!wasThere(error)) throw error;
        }
      }
    }
  }

  /** Carries out the writes in a transaction, which needs no guard: that of the build has compared positions. */
  async inTransaction(writes: Write[], position: string, session: ClientSession): Promise<void> {
    for (const [to, those] of byCollection(writes)) {
      await this.collection(to).bulkWrite(
        those.map((write) => plain(write, position)),
        { session },
      );
    }
  }

  /** Puts down what shall be written, so that it can be finished after a crash. What it put down before is forgotten. */
  async putDown(writes: Write[]): Promise<void> {
    const { by } = this;
    await this.forget(by);
    for (let from = 0; from < writes.length; from += BATCH) {
      const part = writes.slice(from, from + BATCH);
      await this.journal.insertMany(
        part.map(({ to, id, doc }, index) => ({ _id: `${by}/${from + index}`, by, to, id, ...(doc && { doc }) })),
      );
    }
  }

  /** What a writer put down, or one before there were several, is needed no more. */
  async forget(by: number | { $lt: number }): Promise<void> {
    await this.journal.deleteMany({ $or: [{ by }, { by: { $exists: false } }] });
  }

  /** Finishes what was put down. @param by whom; undefined: by one before there were several */
  async finish(position: string, by: number | undefined): Promise<void> {
    let part: Write[] = [];
    for await (const { to, id, doc } of this.journal.find(by === undefined ? { by: { $exists: false } } : { by })) {
      part.push({ to, id, doc });
      if (part.length < BATCH) continue;
      await this.carryOut(part, position);
      part = [];
    }
    await this.carryOut(part, position);
  }

  /** The guard of an upsert: where a later document is, the id is taken, and the write fails as one that was there. */
  private guarded({ id, doc }: Write, p: string): AnyBulkWriteOperation<Guarded> {
    const filter = { _id: id, p: { $lt: p } };
    if (!doc && this.token === undefined) return { deleteOne: { filter } };
    return { replaceOne: { filter, replacement: { ...(doc ?? { gone: true }), p }, upsert: true } };
  }

  private collection(name: string): Collection<Guarded> {
    return this.database.collection(`${this.prefix}_${name}`);
  }
}

function byCollection(writes: Write[]): Map<string, Write[]> {
  const parts = new Map<string, Write[]>();
  for (const write of writes) {
    const part = parts.get(write.to);
    if (part) part.push(write);
    else parts.set(write.to, [write]);
  }
  return parts;
}

function insert({ id, doc }: Write, p: string): AnyBulkWriteOperation<Guarded> {
  return { insertOne: { document: { ...doc, _id: id, p } } };
}

function plain({ id, doc }: Write, p: string): AnyBulkWriteOperation<Guarded> {
  const filter = { _id: id };
  return doc ? { replaceOne: { filter, replacement: { ...doc, p }, upsert: true } } : { deleteOne: { filter } };
}
