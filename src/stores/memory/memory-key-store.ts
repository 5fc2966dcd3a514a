import { randomBytes } from 'node:crypto';
import { KeyDestroyed, type KeyStore } from '../key-store.ts';

/** Keys in memory, for tests. */
export class MemoryKeyStore implements KeyStore {
  private readonly keys = new Map<string, Buffer>();
  private readonly destroyed = new Set<string>();
  private readonly register = randomBytes(32);
  private readonly claim = randomBytes(32);

  async keysOf(subjects: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const found = new Map<string, Buffer>();
    for (const subject of subjects) {
      const key = this.keys.get(subject);
      if (key) found.set(subject, key);
    }
    return found;
  }

  async keyFor(subject: string): Promise<Buffer> {
    if (this.destroyed.has(subject)) throw new KeyDestroyed(subject);
    const key = this.keys.get(subject) ?? randomBytes(32);
    this.keys.set(subject, key);
    return key;
  }

  async destroy(subject: string): Promise<void> {
    this.keys.delete(subject);
    this.destroyed.add(subject);
  }

  async registerKey(): Promise<Buffer> {
    return this.register;
  }

  async claimKey(): Promise<Buffer> {
    return this.claim;
  }

  async close(): Promise<void> {}
}
