import type { Collection } from 'mongodb';
import type { Attempts, Credential, CredentialStore, Session } from '../credential-store.ts';
import { type Deployment, reaching } from './deployment.ts';

/** Without the id of its document. */
const NO_ID = { projection: { _id: 0 } } as const;

/** Credentials, attempts and sessions in MongoDB, shared by all processes. */
export class MongoCredentialStore implements CredentialStore {
  private readonly credentials: Collection<Credential & { _id: string }>;
  private readonly attempts: Collection<Attempts & { _id: string }>;
  private readonly sessions: Collection<Session & { _id: string }>;

  private constructor({ database }: Deployment) {
    this.credentials = database.collection('credentials');
    this.attempts = database.collection('attempts');
    this.sessions = database.collection('sessions');
  }

  /** @throws StoreUnavailable */
  static open(deployment: Deployment): Promise<MongoCredentialStore> {
    return reaching(async () => {
      const store = new MongoCredentialStore(deployment);
      await store.credentials.createIndex({ login: 1 }, { unique: true });
      await store.sessions.createIndexes([{ key: { account: 1 } }, { key: { begunAt: 1 } }]);
      return store;
    });
  }

  credentialOf(login: string): Promise<Credential | undefined> {
    return this.credential({ login });
  }

  credentialOfAccount(account: string): Promise<Credential | undefined> {
    return this.credential({ _id: account });
  }

  async putCredential(credential: Credential): Promise<void> {
    await reaching(() => this.credentials.replaceOne({ _id: credential.account }, credential, { upsert: true }));
  }

  async attemptsAt(login: string): Promise<Attempts> {
    const found = await reaching(() => this.attempts.findOne({ _id: login }, NO_ID));
    return (found as Attempts | null) ?? { failures: 0, lockedUntil: 0, lastAt: 0 };
  }

  async putAttempts(login: string, attempts: Attempts): Promise<void> {
    await reaching(() => this.attempts.replaceOne({ _id: login }, attempts, { upsert: true }));
  }

  async clearAttempts(login: string): Promise<void> {
    await reaching(() => this.attempts.deleteOne({ _id: login }));
  }

  async putSession(session: Session): Promise<void> {
    await reaching(() => this.sessions.replaceOne({ _id: session.tokenHash }, session, { upsert: true }));
  }

  async session(tokenHash: string): Promise<Session | undefined> {
    const found = await reaching(() => this.sessions.findOne({ _id: tokenHash }, NO_ID));
    return (found as Session | null) ?? undefined;
  }

  async touchSession(tokenHash: string, lastSeenAt: number): Promise<void> {
    await reaching(() => this.sessions.updateOne({ _id: tokenHash }, { $set: { lastSeenAt } }));
  }

  async endSession(tokenHash: string): Promise<void> {
    await reaching(() => this.sessions.deleteOne({ _id: tokenHash }));
  }

  async endSessionsOf(account: string, exceptTokenHash?: string): Promise<void> {
    const others = exceptTokenHash === undefined ? {} : { _id: { $ne: exceptTokenHash } };
    await reaching(() => this.sessions.deleteMany({ account, ...others }));
  }

  async forget(before: { sessionsBegun: number; attemptsMade: number }): Promise<void> {
    const over = { $lt: before.attemptsMade };
    await reaching(async () => {
      await this.sessions.deleteMany({ begunAt: { $lt: before.sessionsBegun } });
      await this.attempts.deleteMany({ lastAt: over, lockedUntil: over });
    });
  }

  /** The connection is the deployment's. */
  async close(): Promise<void> {}

  private async credential(by: { login: string } | { _id: string }): Promise<Credential | undefined> {
    const found = await reaching(() => this.credentials.findOne(by, NO_ID));
    return (found as Credential | null) ?? undefined;
  }
}
