import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { LRUCache } from 'lru-cache';

/** Where a stream ends. */
export interface Head {
  revision: number;
  position: number;
}

/**
 * How many moved heads are kept in memory before they are written. Written in bulk and sorted, they share pages;
 * written at each append, every event of another stream would cost a page of its own in the commit.
 */
const HEADS_IN_MEMORY = 1024;

/**
 * How many heads that lie in the file are remembered: a command asks for those of a dozen streams (who commands, the
 * member, every organisation above), most of them the same as the command before it. About 3 MB.
 */
const HEADS_REMEMBERED = 20_000;

/** The heads of streams are derived from the log: those in the file hold up to a position, the later ones in memory. */
export const HEADS_SCHEMA = `
  CREATE TABLE IF NOT EXISTS heads (
    stream   TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS heads_written (position INTEGER NOT NULL);
  INSERT INTO heads_written SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM heads_written);
`;

/** The heads of all streams, as of the last commit and of the transaction under way. */
export class StreamHeads {
  private readonly statements: ReturnType<typeof prepare>;
  /** Committed, but not in the file yet. */
  private readonly moved = new Map<string, Head>();
  /** Moved by the transaction under way. */
  private readonly moving = new Map<string, Head>();
  /** As the file has them, unless they moved since. Room is made as it is needed: as `max`, it is laid out at once. */
  private readonly remembered = new LRUCache<string, Head>({ maxSize: HEADS_REMEMBERED, sizeCalculation: () => 1 });

  constructor(database: DatabaseSyncInstance) {
    this.statements = prepare(database);
  }

  /** Up to which position the file has them; what comes after must be `follow`ed. */
  writtenUpTo(): number {
    const [position] = this.statements.written.get() as [number];
    return position;
  }

  /** Undefined for a stream that does not exist. */
  of(stream: string): Head | undefined {
    const known = this.moving.get(stream) ?? this.moved.get(stream) ?? this.remembered.get(stream);
    if (known) return known;
    const row = this.statements.one.get(stream) as [number, number] | undefined;
    if (!row) return undefined;
    const head = { revision: row[0], position: row[1] };
    this.remembered.set(stream, head);
    return head;
  }

  /** Takes over a committed event. */
  follow(stream: string, head: Head): void {
    this.moved.set(stream, head);
  }

  /** Takes over an event of the transaction under way. */
  move(stream: string, head: Head): void {
    this.moving.set(stream, head);
  }

  /** True once memory holds enough of them to be written. */
  get full(): boolean {
    return this.moved.size >= HEADS_IN_MEMORY;
  }

  /** Writes what was committed up to a position, as part of the transaction under way. */
  write(upTo: number): void {
    for (const stream of [...this.moved.keys()].sort()) {
      const head = this.moved.get(stream)!;
      this.statements.put.run(stream, head.revision, head.position);
    }
    this.statements.putWritten.run(upTo);
  }

  /** The transaction was committed; `written` if it wrote the heads. */
  committed(written: boolean): void {
    if (written) {
      for (const [stream, head] of this.moved) this.remembered.set(stream, head);
      this.moved.clear();
    }
    for (const [stream, head] of this.moving) this.moved.set(stream, head);
    this.moving.clear();
  }

  /** The transaction was given up. */
  rolledBack(): void {
    this.moving.clear();
  }
}

function prepare(database: DatabaseSyncInstance) {
  return {
    one: database.prepare('SELECT revision, position FROM heads WHERE stream = ?'),
    put: database.prepare('INSERT OR REPLACE INTO heads (stream, revision, position) VALUES (?, ?, ?)'),
    written: database.prepare('SELECT position FROM heads_written'),
    putWritten: database.prepare('UPDATE heads_written SET position = ?'),
  };
}
