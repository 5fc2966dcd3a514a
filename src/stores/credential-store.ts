/**
 * What signing in needs, apart from the log because it must be forgotten: password hashes, failed attempts, sessions.
 * A login is the claim of a username (a keyed hash), so the store holds no name. Instants are milliseconds since 1970.
 * Contract: `tests/contracts/credential-store.ts`.
 */
export interface CredentialStore {
  /** @returns undefined if nobody signs in by this login */
  credentialOf(login: string): Promise<Credential | undefined>;
  credentialOfAccount(account: string): Promise<Credential | undefined>;
  /** Sets or replaces the credential of an account. */
  putCredential(credential: Credential): Promise<void>;

  /** @returns no failures if there were none */
  attemptsAt(login: string): Promise<Attempts>;
  putAttempts(login: string, attempts: Attempts): Promise<void>;
  clearAttempts(login: string): Promise<void>;

  putSession(session: Session): Promise<void>;
  /** @returns undefined if there is no such session; an expired one is still found */
  session(tokenHash: string): Promise<Session | undefined>;
  touchSession(tokenHash: string, lastSeenAt: number): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
  /** Ends every session of an account but one. */
  endSessionsOf(account: string, exceptTokenHash?: string): Promise<void>;

  /** Forgets sessions that began before one instant and attempts that ended before the other. */
  forget(before: { sessionsBegun: number; attemptsMade: number }): Promise<void>;
  close(): Promise<void>;
}

/** How an account signs in. */
export interface Credential {
  account: string;
  login: string;
  /** In the PHC format, with its parameters and salt. */
  passwordHash: string;
  /** Set by another than its owner: nothing can be done with it but choosing a new one. */
  mustChange: boolean;
  setAt: number;
}

/** Failed attempts in a row. */
export interface Attempts {
  failures: number;
  /** No attempt is considered before this instant. */
  lockedUntil: number;
  lastAt: number;
}

/** Somebody signed in. The token itself is known to the browser alone. */
export interface Session {
  /** SHA-256 of the token, hex. */
  tokenHash: string;
  account: string;
  begunAt: number;
  lastSeenAt: number;
}
