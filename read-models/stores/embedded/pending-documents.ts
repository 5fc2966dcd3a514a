import type { Document, FieldValue } from '../read-store.ts';
import { type CollectionTable, stored } from './collection-table.ts';
import type { CounterTable } from './counters.ts';
import type { Database } from './database.ts';
import type { Organisation } from './organisations.ts';

/** A document as it is stored, before the changes that wait. */
interface Stored {
  key: number;
  organisation: number;
  doc: Document;
}

interface Pending {
  was: Stored | undefined;
  /** As it shall be; undefined: not at all. */
  doc: Document | undefined;
  at: Organisation | undefined;
}

/** Changes to documents of one collection, folded in memory until they are written: each document once. */
export class PendingDocuments {
  private readonly database: Database;
  private readonly collection: CollectionTable;
  private readonly organisation: (key: number) => Organisation;
  private readonly pending = new Map<string, Pending>();
  /** False while it is known that the table is empty, so that nothing needs to be looked up in it. */
  private anyStored = true;

  constructor(database: Database, collection: CollectionTable, organisation: (key: number) => Organisation) {
    this.database = database;
    this.collection = collection;
    this.organisation = organisation;
  }

  get size(): number {
    return this.pending.size;
  }

  put(id: string, at: Organisation | undefined, doc: Document): void {
    // The declared fields are looked at when the change comes, so that a bad one is told apart from its neighbours.
    this.collection.declared.check(doc);
    const pending = this.touched(id);
    pending.doc = doc;
    pending.at = at;
  }

  patch(id: string, at: Organisation | undefined, fields: Document): void {
    const pending = this.touched(id);
    if (!pending.doc) return;
    this.collection.declared.check(fields);
    pending.doc = { ...pending.doc, ...fields };
    pending.at = at ?? pending.at;
  }

  remove(id: string): void {
    this.touched(id).doc = undefined;
  }

  /**
   * Writes them all.
   * @param indexWords false in bulk: the words of all documents are indexed at its end
   */
  write(counters: CounterTable, indexWords: boolean): void {
    for (const [id, { was, doc, at }] of this.pending) {
      if (doc) {
        if (was) this.update(was, doc, at, indexWords);
        else this.insert(id, doc, at, indexWords);
      } else if (was) this.erase(was, indexWords);
      const [before, after] = [was && was.organisation, doc && (at?.key ?? 0)];
      if (before === after) continue;
      const { name } = this.collection;
      if (was) counters.document(name, was.organisation === 0 ? undefined : this.organisation(was.organisation), -1);
      if (doc) counters.document(name, at, +1);
    }
    this.forget();
  }

  forget(): void {
    this.pending.clear();
    this.anyStored = true;
  }

  /** Looks once whether the table is empty, for a rebuild's first run of changes. */
  lookWhetherEmpty(): void {
    this.anyStored = this.database.get(`SELECT 1 FROM ${this.collection.table} LIMIT 1`) !== undefined;
  }

  private touched(id: string): Pending {
    let pending = this.pending.get(id);
    if (!pending) {
      const was = this.anyStored ? this.read(id) : undefined;
      const at = was && was.organisation !== 0 ? this.organisation(was.organisation) : undefined;
      pending = { was, doc: was?.doc, at };
      this.pending.set(id, pending);
    }
    return pending;
  }

  private read(id: string): Stored | undefined {
    const row = this.database.get<{ key: number; organisation: number; doc: string }>(
      `SELECT key, organisation, doc FROM ${this.collection.table} WHERE id = ?`,
      id,
    );
    return row && { ...row, doc: JSON.parse(row.doc) as Document };
  }

  private insert(id: string, doc: Document, at: Organisation | undefined, indexWords: boolean): void {
    const { declared, table, words: wordTable } = this.collection;
    const words = declared.texts.length > 0 ? declared.words(doc) : null;
    const columns = declared.names.map((name) => `, ${this.collection.column(name)}`).join('');
    this.database.run(
      `INSERT INTO ${table} (id, organisation, doc, words${columns}) VALUES (?, ?, ?, ?${', ?'.repeat(declared.names.length)})`,
      ...[id, at?.key ?? 0, JSON.stringify(doc), words, ...declared.values(doc).map(stored)],
    );
    if (indexWords && words?.trim()) {
      this.database.run(`INSERT INTO ${wordTable} (rowid, words) VALUES (last_insert_rowid(), ?)`, words);
    }
  }

  /** Sets only columns that changed: every other one would cost a write to its index. */
  private update(was: Stored, doc: Document, at: Organisation | undefined, indexWords: boolean): void {
    const { declared, table, words: wordTable } = this.collection;
    const set: [column: string, value: FieldValue][] = [['doc', JSON.stringify(doc)]];
    if (was.organisation !== (at?.key ?? 0)) set.push(['organisation', at?.key ?? 0]);
    const before = declared.values(was.doc);
    declared.values(doc).forEach((value, index) => {
      if (value !== before[index]) set.push([this.collection.column(declared.names[index]!), value]);
    });
    if (declared.texts.some((field) => doc[field] !== was.doc[field])) {
      const words = declared.words(doc);
      set.push(['words', words]);
      if (indexWords) {
        this.database.run(`DELETE FROM ${wordTable} WHERE rowid = ?`, was.key);
        if (words.trim()) this.database.run(`INSERT INTO ${wordTable} (rowid, words) VALUES (?, ?)`, was.key, words);
      }
    }
    this.database.run(
      `UPDATE ${table} SET ${set.map(([column]) => `${column} = ?`).join(', ')} WHERE key = ?`,
      ...set.map(([, value]) => stored(value)),
      was.key,
    );
  }

  private erase(was: Stored, indexWords: boolean): void {
    if (indexWords && this.collection.declared.texts.length > 0) {
      this.database.run(`DELETE FROM ${this.collection.words} WHERE rowid = ?`, was.key);
    }
    this.database.run(`DELETE FROM ${this.collection.table} WHERE key = ?`, was.key);
  }
}
