import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';

/** `PRAGMA synchronous` at FULL: the write-ahead log is synced at each commit. */
const FULL = 2;

/** So long a reader beside may keep the file locked, while it opens it for instance, in milliseconds. */
const BUSY_MS = 5000;

/** Pages of the file that a connection keeps in memory. */
const CACHE_KIB = 16_384;

/** SQLite's result codes for what is no database, or not a whole one: SQLITE_CORRUPT, SQLITE_NOTADB. */
const DAMAGED = new Set([11, 26]);

/** A store file that cannot be relied on: nothing is answered from it, and nothing is written to it. */
export class DamagedFile extends Error {
  readonly file: string;
  constructor(file: string, options?: ErrorOptions) {
    super(`${file} is damaged: restore it from a backup`, options);
    this.name = 'DamagedFile';
    this.file = file;
  }

  /** Whether SQLite found the file to be so. */
  static is(error: unknown): boolean {
    return DAMAGED.has(((error as { errcode?: number } | undefined)?.errcode ?? 0) & 0xff);
  }
}

/**
 * Opens an SQLite file whose commits are durable: write-ahead log, `synchronous=FULL`. Rows come as arrays.
 * The library would open it at NORMAL, which loses the last commits in a power cut, so the setting is made and read back.
 * @throws Error if the file is not at these settings: nothing may be answered as stored then
 */
export function openDurable(file: string, readOnly: boolean): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { readOnly, returnArrays: true, timeout: BUSY_MS });
  try {
    database.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
    if (!readOnly) {
      database.exec('PRAGMA journal_mode = WAL');
      database.exec('PRAGMA synchronous = FULL');
      assertDurable(database);
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** @throws Error unless commits on this connection are durable */
export function assertDurable(database: DatabaseSyncInstance): void {
  const [journal] = database.prepare('PRAGMA journal_mode').get() as [string];
  const [synchronous] = database.prepare('PRAGMA synchronous').get() as [number];
  if (journal !== 'wal' || synchronous !== FULL) {
    throw new Error(`SQLite is at journal_mode=${journal}, synchronous=${synchronous}: commits would not be durable`);
  }
}

/** Folds the write-ahead log back into the file and closes it: a clean stop leaves one file to back up. */
export function closeClean(database: DatabaseSyncInstance, readOnly: boolean): void {
  if (!readOnly) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}
