import { createHash } from 'node:crypto';
import type { BlobContent, BlobStore } from '../blob-store.ts';

/** Blobs in memory, for tests. */
export class MemoryBlobStore implements BlobStore {
  private readonly blobs = new Map<string, Buffer>();

  async put(content: BlobContent): Promise<{ blob: string; bytes: number }> {
    const pieces: Uint8Array[] = [];
    if (content instanceof Uint8Array) pieces.push(content);
    else for await (const piece of content) pieces.push(piece);
    const whole = Buffer.concat(pieces);
    const blob = createHash('sha256').update(whole).digest('hex');
    this.blobs.set(blob, whole);
    return { blob, bytes: whole.length };
  }

  async get(blob: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const whole = this.blobs.get(blob);
    return whole && piecesOf(whole);
  }

  async has(blob: string): Promise<boolean> {
    return this.blobs.has(blob);
  }

  async remove(blob: string): Promise<void> {
    this.blobs.delete(blob);
  }
}

async function* piecesOf(whole: Buffer): AsyncGenerator<Uint8Array> {
  yield Buffer.from(whole);
}
