import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { BlobStore } from '../../src/stores/blob-store.ts';

/** An adapter under test. */
export interface OpenedBlobStore {
  store: BlobStore;
  /** Opens the same blobs again; absent if the adapter keeps nothing. */
  reopen?: () => Promise<BlobStore>;
  /** Removes what was written. */
  dispose: () => Promise<void>;
}

/** A blob read whole. */
export async function wholeOf(store: BlobStore, blob: string): Promise<Buffer | undefined> {
  const found = await store.get(blob);
  if (!found) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of found) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The contract of every blob store (design §5); `open` gives an empty one each time. */
export function blobStoreContract(adapter: string, open: () => Promise<OpenedBlobStore>): void {
  describe(`blob store: ${adapter}`, () => {
    let opened: OpenedBlobStore;
    let store: BlobStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    const holds = async (blob: string, content: Buffer) => (await wholeOf(store, blob))?.equals(content);
    const addressOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

    it('addresses a blob by its own hash and gives back the very bytes', async () => {
      const content = randomBytes(300_000);
      expect(await store.put(content)).toEqual({ blob: addressOf(content), bytes: 300_000 });
      expect(await holds(addressOf(content), content)).toBe(true);
      expect(await store.has(addressOf(content))).toBe(true);
    });

    it('takes a stream as it comes', async () => {
      const pieces = [randomBytes(70_000), Buffer.alloc(0), randomBytes(1), randomBytes(130_000)];
      async function* stream() {
        yield* pieces;
      }
      const whole = Buffer.concat(pieces);
      expect(await store.put(stream())).toEqual({ blob: addressOf(whole), bytes: whole.length });
      expect(await holds(addressOf(whole), whole)).toBe(true);
    });

    it('keeps one blob however often it is put, also at once', async () => {
      const content = randomBytes(50_000);
      const all = await Promise.all(Array.from({ length: 8 }, () => store.put(content)));
      expect(new Set(all.map(({ blob }) => blob))).toEqual(new Set([addressOf(content)]));
      expect(await holds(addressOf(content), content)).toBe(true);
    });

    it('keeps an empty one', async () => {
      const { blob, bytes } = await store.put(Buffer.alloc(0));
      expect(bytes).toBe(0);
      expect(await wholeOf(store, blob)).toEqual(Buffer.alloc(0));
    });

    it('keeps nothing of a stream that breaks off', async () => {
      const begun = randomBytes(100_000);
      async function* breaking() {
        yield begun;
        throw new Error('gone');
      }
      await expect(store.put(breaking())).rejects.toThrow('gone');
      expect(await store.has(addressOf(begun))).toBe(false);
    });

    it('has nothing under another address, nor under what is none', async () => {
      await store.put(Buffer.from('one'));
      for (const blob of [addressOf(Buffer.from('two')), '../key', '', 'A'.repeat(64)]) {
        expect(await store.has(blob)).toBe(false);
        expect(await store.get(blob)).toBeUndefined();
        await store.remove(blob);
      }
    });

    it('removes a blob for good and harms no other', async () => {
      const { blob } = await store.put(Buffer.from('one'));
      const { blob: other } = await store.put(Buffer.from('two'));
      await store.remove(blob);
      await store.remove(blob);
      expect(await store.get(blob)).toBeUndefined();
      expect(await wholeOf(store, other)).toEqual(Buffer.from('two'));
    });

    it('has the same blobs after it was opened again', async () => {
      if (!opened.reopen) return;
      const { blob } = await store.put(Buffer.from('one'));
      store = await opened.reopen();
      expect(await wholeOf(store, blob)).toEqual(Buffer.from('one'));
    });
  });
}
