import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyDestroyed, type KeyStore } from '../../src/stores/key-store.ts';

/** An adapter under test. */
export interface OpenedKeyStore {
  store: KeyStore;
  /** Closes it and opens the same keys again; absent if the adapter keeps nothing. */
  reopen?: () => Promise<KeyStore>;
  /** Closes whatever is open and removes what was written. */
  dispose: () => Promise<void>;
}

/** The contract of every key store (design §8); `open` gives an empty one each time. */
export function keyStoreContract(adapter: string, open: () => Promise<OpenedKeyStore>): void {
  describe(`key store: ${adapter}`, () => {
    let opened: OpenedKeyStore;
    let store: KeyStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    it('makes a key of 32 bytes at first use and gives the same one ever after', async () => {
      const key = await store.keyFor('member-1');
      expect(key).toHaveLength(32);
      expect(await store.keyFor('member-1')).toEqual(key);
      expect(await store.keysOf(['member-1'])).toEqual(new Map([['member-1', key]]));
    });

    it('gives every subject a key of its own, however many ask at once', async () => {
      const subjects = Array.from({ length: 3000 }, (_, index) => `member-${index % 1500}`);
      const keys = await Promise.all(subjects.map((subject) => store.keyFor(subject)));
      expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1500);
      const found = await store.keysOf(subjects);
      subjects.forEach((subject, index) => expect(found.get(subject)!.equals(keys[index]!)).toBe(true));
    });

    it('finds only keys that exist, and makes none by looking', async () => {
      await store.keyFor('member-1');
      expect([...(await store.keysOf(['member-1', 'member-2'])).keys()]).toEqual(['member-1']);
      expect(await store.keysOf([])).toEqual(new Map());
      expect(await store.keysOf(['member-2'])).toEqual(new Map());
    });

    it('never makes a destroyed key again, and harms no other', async () => {
      await store.keyFor('member-1');
      const other = await store.keyFor('member-2');
      await store.destroy('member-1');
      await store.destroy('member-1');
      expect(await store.keysOf(['member-1', 'member-2'])).toEqual(new Map([['member-2', other]]));
      const again = store.keyFor('member-1');
      await expect(again).rejects.toBeInstanceOf(KeyDestroyed);
      await expect(again).rejects.toMatchObject({ subject: 'member-1' });
    });

    it('destroys even a key that was never made', async () => {
      await store.destroy('member-1');
      await expect(store.keyFor('member-1')).rejects.toBeInstanceOf(KeyDestroyed);
    });

    it('has a register key and a claim key, different and lasting', async () => {
      const [register, claim] = [await store.registerKey(), await store.claimKey()];
      expect([register, claim].map(({ length }) => length)).toEqual([32, 32]);
      expect(register.equals(claim)).toBe(false);
      expect(await store.registerKey()).toEqual(register);
      expect(await store.claimKey()).toEqual(claim);
    });

    it('has the same keys and tombstones after it was closed and opened again', async () => {
      if (!opened.reopen) return;
      const key = await store.keyFor('member-1');
      await store.keyFor('member-2');
      await store.destroy('member-2');
      const own = [await store.registerKey(), await store.claimKey()];
      store = await opened.reopen();
      expect(await store.keysOf(['member-1', 'member-2'])).toEqual(new Map([['member-1', key]]));
      await expect(store.keyFor('member-2')).rejects.toBeInstanceOf(KeyDestroyed);
      expect([await store.registerKey(), await store.claimKey()]).toEqual(own);
    });
  });
}
