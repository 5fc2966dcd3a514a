import { rmSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { DamagedFile } from '../../../src/stores/embedded/database.ts';
import { StoreUnavailable } from '../../../src/stores/event-store.ts';
import { storageFaultOf } from '../../../src/stores/storage-fault.ts';

/** Raised when the tables below change: an older file is thrown away and the models are rebuilt from the log. */
const LAYOUT = 1;
const STATEMENTS = 1000;
const CACHE_KIB = 65_536;

type Sqlite = InstanceType<typeof DatabaseSync>;
type Statement = ReturnType<Sqlite['prepare']>;
type Value = string | number | bigint | null | Uint8Array;

/** The file of read models, its prepared statements kept. */
export class Database {
  private readonly sqlite: Sqlite;
  private readonly statements = new Map<string, Statement>();

  /** @param file a path, or `:memory:` */
  constructor(file: string) {
    this.sqlite = opened(file);
  }

  exec(sql: string): void {
    this.sqlite.exec(sql);
  }

  run(sql: string, ...values: Value[]): void {
    this.prepare(sql).run(...values);
  }

  get<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.prepare(sql).get(...values) as Row | undefined;
  }

  all<Row>(sql: string, ...values: Value[]): Row[] {
    return this.prepare(sql).all(...values) as Row[];
  }

  /**
   * Runs `work`, which must not wait, as one transaction: all of it or nothing.
   * @throws StoreUnavailable if the disk refuses it, for want of space for instance: it can be tried again
   */
  transaction<Result>(work: () => Result): Result {
    try {
      this.sqlite.exec('BEGIN IMMEDIATE');
      const result = work();
      this.sqlite.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.sqlite.isTransaction) this.sqlite.exec('ROLLBACK');
      if (!storageFaultOf(error)) throw error;
      throw new StoreUnavailable('the read models could not be written', { cause: error });
    }
  }

  close(): void {
    this.statements.clear();
    this.sqlite.close();
  }

  /** A statement, kept for the next time. */
  private prepare(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      if (this.statements.size >= STATEMENTS) this.statements.clear();
      statement = this.sqlite.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** One that is damaged is thrown away: all that it held is in the log. */
function opened(file: string): Sqlite {
  const sqlite = new DatabaseSync(file);
  try {
    return prepared(sqlite) ?? anew(sqlite, file);
  } catch (error) {
    if (DamagedFile.is(error)) return anew(sqlite, file);
    sqlite.close();
    throw error;
  }
}

function anew(sqlite: Sqlite, file: string): Sqlite {
  sqlite.close();
  for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
  return opened(file);
}

/** Nothing if the tables are of another layout. */
function prepared(sqlite: Sqlite): Sqlite | undefined {
  // Read models can be rebuilt: what a power cut takes from the end of the file is projected again.
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  sqlite.exec(`PRAGMA cache_size = -${CACHE_KIB};`);
  const { user_version: layout } = sqlite.prepare('PRAGMA user_version').get() as { user_version: number };
  if (layout !== 0 && layout !== LAYOUT) return undefined;
  sqlite.exec(`
    PRAGMA user_version = ${LAYOUT};
    CREATE TABLE IF NOT EXISTS store (cursor_key BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS builds (
      id INTEGER PRIMARY KEY AUTOINCREMENT, projection TEXT NOT NULL, version INTEGER NOT NULL,
      collections TEXT NOT NULL, answering INTEGER NOT NULL, bulk INTEGER NOT NULL DEFAULT 0,
      position TEXT, known_from TEXT, day TEXT);
    CREATE UNIQUE INDEX IF NOT EXISTS answering_builds ON builds (projection) WHERE answering = 1;`);
  return sqlite;
}
