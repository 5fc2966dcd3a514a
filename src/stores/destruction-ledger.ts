import type { KeyStore } from './key-store.ts';

/**
 * Which keys were destroyed, written outside the key store: a key backup that is older than a destruction still holds
 * the key, and a restore may only give back what this ledger does not name (design §8).
 */
export interface DestructionLedger {
  /** Resolves when it is on the disk. Subjects are ids of streams, never names. */
  record(subject: string): Promise<void>;
}

/** The keys, each destruction written down first: one that was begun and broken off is carried out by the next restore. */
export function ledgered(keys: KeyStore, ledger: DestructionLedger): KeyStore {
  return {
    keysOf: (subjects) => keys.keysOf(subjects),
    keyFor: (subject) => keys.keyFor(subject),
    async destroy(subject) {
      await ledger.record(subject);
      await keys.destroy(subject);
    },
    registerKey: () => keys.registerKey(),
    claimKey: () => keys.claimKey(),
    close: () => keys.close(),
  };
}
