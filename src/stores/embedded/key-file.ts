import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { randomBytes } from 'node:crypto';
import { openBytes, sealBytes } from '../../kernel/sealed-bytes.ts';

/** The file was made under another master key. */
export class WrongMasterKey extends Error {
  constructor() {
    super('the key store was made with another master key: restore master.key, or set MASTER_KEY to it');
    this.name = 'WrongMasterKey';
  }
}

/** The two keys that belong to no subject. */
export type OwnKey = 'register' | 'claim';

const KEY_BYTES = 32;
/** The file's version since destructions are written to a ledger, too. */
const LEDGERED = 1;

/** `wrapped` is NULL once the key was destroyed: the row stays, so that it is never made again. */
const SCHEMA = `
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS keys (subject TEXT PRIMARY KEY, wrapped BLOB) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS destroyed_keys ON keys (subject) WHERE wrapped IS NULL;
  CREATE TABLE IF NOT EXISTS own_keys (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID;
`;

interface KeyFileOptions {
  /** Nothing is made: the file is another process's. */
  readOnly?: boolean;
  /** The store's own keys, if they are not to be made anew. */
  restored?: Readonly<Record<OwnKey, Buffer>>;
}

/** Wrapped keys as SQLite tables. Deleted bytes are overwritten. */
export class KeyFile {
  private readonly database: DatabaseSyncInstance;
  private readonly master: Buffer;
  private readonly readOnly: boolean;
  private readonly statements: ReturnType<typeof prepare>;

  constructor(database: DatabaseSyncInstance, master: Buffer, { readOnly = false, restored }: KeyFileOptions = {}) {
    this.database = database;
    this.master = master;
    this.readOnly = readOnly;
    if (!readOnly) database.exec(SCHEMA);
    this.statements = prepare(database);
    for (const [name, key] of Object.entries(restored ?? {})) this.putOwn(name as OwnKey, key);
  }

  /**
   * Unwraps one of the store's own keys; both are made when the file is new.
   * @throws WrongMasterKey if it does not unwrap
   */
  ownKey(name: OwnKey): Buffer {
    if (!this.readOnly) this.putOwn(name, randomBytes(KEY_BYTES));
    const [wrapped] = this.statements.own.get(name) as [Uint8Array];
    try {
      return openBytes(this.master, `own ${name}`, wrapped);
    } catch {
      throw new WrongMasterKey();
    }
  }

  /** The living keys among those of the subjects. */
  find(subjects: readonly string[]): Map<string, Buffer> {
    const rows = this.statements.find.all(JSON.stringify(subjects)) as [string, Uint8Array][];
    return new Map(rows.map(([subject, wrapped]) => [subject, openBytes(this.master, subject, wrapped)]));
  }

  /** Finds or makes the keys of many subjects in one durable commit; null for one that was destroyed. */
  findOrMake(subjects: readonly string[]): Map<string, Buffer | null> {
    const keys = new Map<string, Buffer | null>();
    this.inTransaction(() => {
      for (const subject of subjects) {
        const row = this.statements.one.get(subject) as [Uint8Array | null] | undefined;
        if (row) {
          keys.set(subject, row[0] && openBytes(this.master, subject, row[0]));
        } else {
          const key = randomBytes(KEY_BYTES);
          this.statements.put.run(subject, sealBytes(this.master, subject, key));
          keys.set(subject, key);
        }
      }
    });
    return keys;
  }

  /** Puts keys that were made elsewhere, in one durable commit; what stands there, a tombstone too, stays. @returns how many */
  adopt(keys: ReadonlyMap<string, Buffer>): number {
    let put = 0;
    this.inTransaction(() => {
      for (const [subject, key] of keys) {
        if (this.statements.one.get(subject)) continue;
        this.statements.put.run(subject, sealBytes(this.master, subject, key));
        put += 1;
      }
    });
    return put;
  }

  /** Leaves a tombstone, and no trace of the key in the file or in its write-ahead log. */
  destroy(subject: string): void {
    this.inTransaction(() => this.statements.put.run(subject, null));
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Whether any tombstone stands. */
  anyDestroyed(): boolean {
    return this.statements.destroyed.get() !== undefined;
  }

  /** The subjects of all tombstones. */
  destroyed(): string[] {
    return (this.statements.allDestroyed.all() as [string][]).map(([subject]) => subject);
  }

  /** Whether each destruction is in a ledger: files from before there was one have yet to be taken up. */
  get isLedgered(): boolean {
    return (this.database.prepare('PRAGMA user_version').get() as [number])[0] >= LEDGERED;
  }

  /** From now on each destruction is in a ledger. */
  ledgerBegins(): void {
    this.database.exec(`PRAGMA user_version = ${LEDGERED}`);
  }

  private putOwn(name: OwnKey, key: Buffer): void {
    this.statements.makeOwn.run(name, sealBytes(this.master, `own ${name}`, key));
  }

  private inTransaction(work: () => void): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }
}

function prepare(database: DatabaseSyncInstance) {
  return {
    makeOwn: database.prepare('INSERT OR IGNORE INTO own_keys (name, wrapped) VALUES (?, ?)'),
    own: database.prepare('SELECT wrapped FROM own_keys WHERE name = ?'),
    find: database.prepare(
      `SELECT subject, wrapped FROM keys
        WHERE subject IN (SELECT value FROM json_each(?)) AND wrapped IS NOT NULL`,
    ),
    one: database.prepare('SELECT wrapped FROM keys WHERE subject = ?'),
    allDestroyed: database.prepare('SELECT subject FROM keys WHERE wrapped IS NULL ORDER BY subject'),
    destroyed: database.prepare('SELECT 1 FROM keys WHERE wrapped IS NULL LIMIT 1'),
    put: database.prepare(
      'INSERT INTO keys (subject, wrapped) VALUES (?, ?) ON CONFLICT (subject) DO UPDATE SET wrapped = excluded.wrapped',
    ),
  };
}
