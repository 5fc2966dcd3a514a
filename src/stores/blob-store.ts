/** What is stored: whole, or as it comes. */
export type BlobContent = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Large contents, apart from the log: scans, later media. A blob is addressed by its own SHA-256, so that it cannot be
 * changed unnoticed. What comes here is sealed already (`sealed-blobs.ts`): the store never sees anything in clear.
 * Contract: `tests/contracts/blob-store.ts`.
 */
export interface BlobStore {
  /**
   * Stores a blob durably; the same one again changes nothing.
   * @returns its SHA-256 in hexadecimal digits, by which it is asked for, and its length in bytes
   */
  put(content: BlobContent): Promise<{ blob: string; bytes: number }>;
  /** @returns undefined if there is none by that address */
  get(blob: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  has(blob: string): Promise<boolean>;
  /** Removes a blob for good; one that is not there is no fault. */
  remove(blob: string): Promise<void>;
}
