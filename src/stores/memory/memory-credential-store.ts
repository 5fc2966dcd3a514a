import type { Attempts, Credential, CredentialStore, Session } from '../credential-store.ts';

/** Credentials in memory, for tests. */
export class MemoryCredentialStore implements CredentialStore {
  private readonly credentials = new Map<string, Credential>();
  private readonly attempts = new Map<string, Attempts>();
  private readonly sessions = new Map<string, Session>();

  async credentialOf(login: string): Promise<Credential | undefined> {
    return [...this.credentials.values()].find((credential) => credential.login === login);
  }

  async credentialOfAccount(account: string): Promise<Credential | undefined> {
    return this.credentials.get(account);
  }

  async putCredential(credential: Credential): Promise<void> {
    this.credentials.set(credential.account, { ...credential });
  }

  async attemptsAt(login: string): Promise<Attempts> {
    return this.attempts.get(login) ?? { failures: 0, lockedUntil: 0, lastAt: 0 };
  }

  async putAttempts(login: string, attempts: Attempts): Promise<void> {
    this.attempts.set(login, { ...attempts });
  }

  async clearAttempts(login: string): Promise<void> {
    this.attempts.delete(login);
  }

  async putSession(session: Session): Promise<void> {
    this.sessions.set(session.tokenHash, { ...session });
  }

  async session(tokenHash: string): Promise<Session | undefined> {
    const found = this.sessions.get(tokenHash);
    return found && { ...found };
  }

  async touchSession(tokenHash: string, lastSeenAt: number): Promise<void> {
    const found = this.sessions.get(tokenHash);
    if (found) found.lastSeenAt = lastSeenAt;
  }

  async endSession(tokenHash: string): Promise<void> {
    this.sessions.delete(tokenHash);
  }

  async endSessionsOf(account: string, exceptTokenHash?: string): Promise<void> {
    for (const session of this.sessions.values()) {
      if (session.account === account && session.tokenHash !== exceptTokenHash) this.sessions.delete(session.tokenHash);
    }
  }

  async forget(before: { sessionsBegun: number; attemptsMade: number }): Promise<void> {
    for (const session of this.sessions.values()) {
      if (session.begunAt < before.sessionsBegun) this.sessions.delete(session.tokenHash);
    }
    for (const [login, { lastAt, lockedUntil }] of this.attempts) {
      if (Math.max(lastAt, lockedUntil) < before.attemptsMade) this.attempts.delete(login);
    }
  }

  async close(): Promise<void> {}
}
