/**
 * Keys, apart from the log. A subject is a stream (`member-…`, `account-…`): destroying its key makes what was sealed
 * with it unreadable everywhere, while the chain of hashes still verifies (design §8).
 * Contract: `tests/contracts/key-store.ts`.
 */
export interface KeyStore {
  /** Subject keys that exist, of those asked for: never made or destroyed ones are absent. 32 bytes each. */
  keysOf(subjects: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /**
   * The key of a subject, made durably at first use.
   * @throws KeyDestroyed if it was destroyed
   */
  keyFor(subject: string): Promise<Buffer>;
  /** Destroys a subject's key for good. Destroying twice is the same as once. */
  destroy(subject: string): Promise<void>;
  /** The key for attributes that are only counted. */
  registerKey(): Promise<Buffer>;
  /** The key of claim names (HMAC); its own, never rotated. */
  claimKey(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The key was destroyed: nothing new can be sealed for this subject. */
export class KeyDestroyed extends Error {
  readonly subject: string;
  constructor(subject: string) {
    super(`the key of ${subject} was destroyed`);
    this.name = 'KeyDestroyed';
    this.subject = subject;
  }
}
