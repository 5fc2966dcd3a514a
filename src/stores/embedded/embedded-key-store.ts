import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { ledgered } from '../destruction-ledger.ts';
import { KeyDestroyed, type KeyStore } from '../key-store.ts';
import { closeClean, openDurable } from './database.ts';
import { assertLedgerOf, FileDestructionLedger, readDestructionLedger } from './file-destruction-ledger.ts';
import { KeyFile, type OwnKey } from './key-file.ts';
import { type OwnerLock, takeOwnerLock } from './owner-lock.ts';
import { RecentKeys } from './recent-keys.ts';

/** Somebody waiting for a key that one commit will make. */
interface Waiting {
  subject: string;
  resolve(key: Buffer): void;
  reject(error: unknown): void;
}

/** About 10 MB in memory. */
const KEYS_IN_MEMORY = 50_000;

/** Keys that one commit makes at most: about 20 ms of work, after which requests get their turn. */
const KEYS_A_COMMIT = 1000;

/**
 * Keys in an SQLite file of their own, wrapped by the master key, which lies apart. Keys asked for in the same turn of
 * the event loop are made in one durable commit.
 */
export class EmbeddedKeyStore implements KeyStore {
  private readonly database: DatabaseSyncInstance;
  private readonly lock: OwnerLock | undefined;
  private readonly file: KeyFile;
  private readonly recent = new RecentKeys(KEYS_IN_MEMORY);
  private readonly register: Buffer;
  private readonly claim: Buffer;
  private waiting: Waiting[] = [];
  private closed = false;

  private constructor(database: DatabaseSyncInstance, lock: OwnerLock | undefined, file: KeyFile) {
    this.database = database;
    this.lock = lock;
    this.file = file;
    this.register = this.file.ownKey('register');
    this.claim = this.file.ownKey('claim');
  }

  /**
   * Opens the keys, making the file and the store's own keys at first use.
   * @param master the master key, 32 bytes
   * @param readOnly to read beside the process that owns the file; nothing is made or destroyed then
   * @param restored the store's own keys, where a new file takes the place of one that was lost
   * @throws WrongMasterKey if the file was made under another one
   * @throws StoreInUse if another process owns the file
   */
  static open(
    file: string,
    master: Buffer,
    { readOnly = false, restored }: { readOnly?: boolean; restored?: Readonly<Record<OwnKey, Buffer>> } = {},
  ): EmbeddedKeyStore {
    const lock = readOnly ? undefined : takeOwnerLock(file);
    let database: DatabaseSyncInstance | undefined;
    try {
      database = openDurable(file, readOnly);
      return new EmbeddedKeyStore(database, lock, new KeyFile(database, master, { readOnly, restored }));
    } catch (error) {
      database?.close();
      lock?.release();
      throw error;
    }
  }

  /**
   * Takes over keys from a backup, as they were. One that is there, or was destroyed, stays as it is.
   * @returns how many were not there
   */
  adopt(keys: ReadonlyMap<string, Buffer>): number {
    return this.file.adopt(keys);
  }

  async keysOf(subjects: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const keys = new Map<string, Buffer>();
    const missing: string[] = [];
    for (const subject of subjects) {
      const key = this.recent.get(subject);
      if (key) keys.set(subject, key);
      else missing.push(subject);
    }
    if (missing.length === 0) return keys;
    for (const [subject, key] of this.file.find(missing)) {
      this.recent.put(subject, key);
      keys.set(subject, key);
    }
    return keys;
  }

  async keyFor(subject: string): Promise<Buffer> {
    const key = this.recent.get(subject);
    if (key) return key;
    return new Promise((resolve, reject) => {
      if (this.waiting.length === 0) setImmediate(() => this.answerWaiting());
      this.waiting.push({ subject, resolve, reject });
    });
  }

  async destroy(subject: string): Promise<void> {
    this.recent.forget(subject);
    this.file.destroy(subject);
  }

  /** Whether any key was ever destroyed. */
  anyDestroyed(): boolean {
    return this.file.anyDestroyed();
  }

  /**
   * The store with each destruction written to a ledger first. What was destroyed before there was a ledger is written
   * there when the store first gets one.
   * @throws LedgerLost if there was one, and it is empty or not there
   */
  async ledgeredIn(file: string): Promise<KeyStore> {
    if (this.file.isLedgered) assertLedgerOf(this, file);
    const ledger = new FileDestructionLedger(file);
    if (!this.file.isLedgered) {
      const known = readDestructionLedger(file)?.subjects;
      for (const subject of this.file.destroyed()) if (!known?.has(subject)) await ledger.record(subject);
      this.file.ledgerBegins();
    }
    return ledgered(this, ledger);
  }

  async registerKey(): Promise<Buffer> {
    return this.register;
  }

  async claimKey(): Promise<Buffer> {
    return this.claim;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    while (this.waiting.length > 0) this.answerWaiting();
    this.closed = true;
    closeClean(this.database, this.lock === undefined);
    this.lock?.release();
  }

  private answerWaiting(): void {
    const group = this.waiting.splice(0, KEYS_A_COMMIT);
    if (this.waiting.length > 0) setImmediate(() => this.answerWaiting());
    if (group.length === 0) return;
    let keys: Map<string, Buffer | null>;
    try {
      keys = this.file.findOrMake([...new Set(group.map(({ subject }) => subject))]);
    } catch (error) {
      for (const { reject } of group) reject(error);
      return;
    }
    for (const { subject, resolve, reject } of group) {
      const key = keys.get(subject);
      if (key) {
        this.recent.put(subject, key);
        resolve(key);
      } else {
        reject(new KeyDestroyed(subject));
      }
    }
  }
}
