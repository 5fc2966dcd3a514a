import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobContent, BlobStore } from '../blob-store.ts';

const ADDRESS = /^[0-9a-f]{64}$/;
/** Where a blob is written before its address is known: on the same disk, so that it can be renamed into its place. */
const UNFINISHED = 'unfinished';

/**
 * Blobs as files, `<folder>/<first two digits>/<address>`. Under an address there is either nothing or the whole blob.
 * The folder belongs to one process at a time, as the event store beside it does.
 */
export class FolderBlobStore implements BlobStore {
  private readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens the folder, making it at first use. What a broken-off write has left behind is removed. */
  static async open(folder: string): Promise<FolderBlobStore> {
    await rm(join(folder, UNFINISHED), { recursive: true, force: true });
    await mkdir(join(folder, UNFINISHED), { recursive: true, mode: 0o700 });
    return new FolderBlobStore(folder);
  }

  /** The folder beside the process that it belongs to: what that one is writing stays untouched. */
  static beside(folder: string): Pick<BlobStore, 'get' | 'has'> {
    return new FolderBlobStore(folder);
  }

  async put(content: BlobContent): Promise<{ blob: string; bytes: number }> {
    const unfinished = join(this.folder, UNFINISHED, randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      const file = await open(unfinished, 'wx', 0o600);
      try {
        for await (const piece of content instanceof Uint8Array ? [content] : content) {
          hash.update(piece);
          bytes += piece.length;
          await file.writeFile(piece);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const blob = hash.digest('hex');
      const place = this.pathOf(blob);
      if ((await mkdir(dirname(place), { recursive: true, mode: 0o700 })) !== undefined) await settle(this.folder);
      await rename(unfinished, place);
      await settle(dirname(place));
      return { blob, bytes };
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(blob: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    return (await this.has(blob)) ? createReadStream(this.pathOf(blob)) : undefined;
  }

  async has(blob: string): Promise<boolean> {
    if (!ADDRESS.test(blob)) return false;
    return access(this.pathOf(blob)).then(
      () => true,
      () => false,
    );
  }

  async remove(blob: string): Promise<void> {
    if (ADDRESS.test(blob)) await rm(this.pathOf(blob), { force: true });
  }

  private pathOf(blob: string): string {
    return join(this.folder, blob.slice(0, 2), blob);
  }
}

/** Makes a new name in a folder outlive a crash. */
async function settle(folder: string): Promise<void> {
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
