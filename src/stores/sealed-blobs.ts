import { openBytes, sealBytes } from '../kernel/sealed-bytes.ts';
import type { BlobStore } from './blob-store.ts';
import type { KeyStore } from './key-store.ts';

/**
 * Contents that only the key of their subject opens. A subject is a stream (`scan-…`): once its key is destroyed,
 * its content is unreadable wherever a copy of it lies (design §8).
 */
export interface SealedBlobs {
  /**
   * Seals a content with its subject's key, made at first use, and stores it.
   * @returns the address of what was stored: the hash of the ciphertext
   * @throws KeyDestroyed if the subject's key was destroyed
   */
  put(subject: string, content: Uint8Array): Promise<string>;
  /**
   * @returns undefined if it is not there, or its key was destroyed
   * @throws Error if it was altered, or belongs to another subject
   */
  open(subject: string, blob: string): Promise<Buffer | undefined>;
  /** Destroys the key, then removes what it sealed. */
  destroy(subject: string, blob: string): Promise<void>;
}

export function sealedBlobs(blobs: BlobStore, keys: KeyStore): SealedBlobs {
  return {
    async put(subject, content) {
      const { blob } = await blobs.put(sealBytes(await keys.keyFor(subject), subject, content));
      return blob;
    },
    async open(subject, blob) {
      const key = (await keys.keysOf([subject])).get(subject);
      const sealed = key && (await blobs.get(blob));
      if (!sealed) return undefined;
      const pieces: Uint8Array[] = [];
      for await (const piece of sealed) pieces.push(piece);
      return openBytes(key, subject, Buffer.concat(pieces));
    },
    async destroy(subject, blob) {
      await keys.destroy(subject);
      await blobs.remove(blob);
    },
  };
}
