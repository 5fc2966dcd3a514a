import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Attempts, Credential, CredentialStore, Session } from '../credential-store.ts';

/** Credentials in an SQLite file of their own (`access.sqlite`). */
export class EmbeddedCredentialStore implements CredentialStore {
  private readonly database: DatabaseSyncInstance;
  private readonly prepared = new Map<string, StatementSyncInstance>();

  /** @param file path of the file, made if it is not there */
  constructor(file: string) {
    this.database = new DatabaseSync(file);
    this.database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      CREATE TABLE IF NOT EXISTS credentials (
        account TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, passwordHash TEXT NOT NULL,
        mustChange INTEGER NOT NULL, setAt INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS attempts (
        login TEXT PRIMARY KEY, failures INTEGER NOT NULL, lockedUntil INTEGER NOT NULL, lastAt INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS sessions (
        tokenHash TEXT PRIMARY KEY, account TEXT NOT NULL, begunAt INTEGER NOT NULL, lastSeenAt INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS sessionsByAccount ON sessions (account);
    `);
  }

  async credentialOf(login: string): Promise<Credential | undefined> {
    return asCredential(this.statement('SELECT * FROM credentials WHERE login = ?').get(login));
  }

  async credentialOfAccount(account: string): Promise<Credential | undefined> {
    return asCredential(this.statement('SELECT * FROM credentials WHERE account = ?').get(account));
  }

  async putCredential({ account, login, passwordHash, mustChange, setAt }: Credential): Promise<void> {
    this.statement(
      `INSERT INTO credentials (account, login, passwordHash, mustChange, setAt) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (account) DO UPDATE SET login = excluded.login, passwordHash = excluded.passwordHash,
         mustChange = excluded.mustChange, setAt = excluded.setAt`,
    ).run(account, login, passwordHash, mustChange ? 1 : 0, setAt);
  }

  async attemptsAt(login: string): Promise<Attempts> {
    const row = this.statement('SELECT failures, lockedUntil, lastAt FROM attempts WHERE login = ?').get(login);
    return row ? { ...(row as unknown as Attempts) } : { failures: 0, lockedUntil: 0, lastAt: 0 };
  }

  async putAttempts(login: string, { failures, lockedUntil, lastAt }: Attempts): Promise<void> {
    this.statement('INSERT OR REPLACE INTO attempts (login, failures, lockedUntil, lastAt) VALUES (?, ?, ?, ?)').run(
      login,
      failures,
      lockedUntil,
      lastAt,
    );
  }

  async clearAttempts(login: string): Promise<void> {
    this.statement('DELETE FROM attempts WHERE login = ?').run(login);
  }

  async putSession({ tokenHash, account, begunAt, lastSeenAt }: Session): Promise<void> {
    this.statement('INSERT OR REPLACE INTO sessions (tokenHash, account, begunAt, lastSeenAt) VALUES (?, ?, ?, ?)').run(
      tokenHash,
      account,
      begunAt,
      lastSeenAt,
    );
  }

  async session(tokenHash: string): Promise<Session | undefined> {
    const row = this.statement('SELECT * FROM sessions WHERE tokenHash = ?').get(tokenHash);
    return row && { ...(row as unknown as Session) };
  }

  async touchSession(tokenHash: string, lastSeenAt: number): Promise<void> {
    this.statement('UPDATE sessions SET lastSeenAt = ? WHERE tokenHash = ?').run(lastSeenAt, tokenHash);
  }

  async endSession(tokenHash: string): Promise<void> {
    this.statement('DELETE FROM sessions WHERE tokenHash = ?').run(tokenHash);
  }

  async endSessionsOf(account: string, exceptTokenHash = ''): Promise<void> {
    this.statement('DELETE FROM sessions WHERE account = ? AND tokenHash <> ?').run(account, exceptTokenHash);
  }

  async forget({ sessionsBegun, attemptsMade }: { sessionsBegun: number; attemptsMade: number }): Promise<void> {
    this.statement('DELETE FROM sessions WHERE begunAt < ?').run(sessionsBegun);
    this.statement('DELETE FROM attempts WHERE max(lastAt, lockedUntil) < ?').run(attemptsMade);
  }

  async close(): Promise<void> {
    if (!this.database.isOpen) return;
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.database.close();
  }

  private statement(sql: string): StatementSyncInstance {
    const known = this.prepared.get(sql) ?? this.database.prepare(sql);
    this.prepared.set(sql, known);
    return known;
  }
}

function asCredential(row: unknown): Credential | undefined {
  if (!row) return undefined;
  const { mustChange, ...rest } = row as Omit<Credential, 'mustChange'> & { mustChange: number };
  return { ...rest, mustChange: mustChange === 1 };
}
