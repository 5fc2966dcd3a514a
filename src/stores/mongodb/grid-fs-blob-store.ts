import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { GridFSBucket, ObjectId } from 'mongodb';
import type { BlobContent, BlobStore } from '../blob-store.ts';
import { type Deployment, madeIndexes, reaching } from './deployment.ts';

const ADDRESS = /^[0-9a-f]{64}$/;
/** A write that goes on for so long, in milliseconds, was broken off. */
const BROKEN_OFF = 24 * 3_600_000;
/** What was broken off before that was removed by an earlier start: a start looks at no more than lately came. */
const LOOKED_BACK = 30 * BROKEN_OFF;

/**
 * Blobs in GridFS. One is written under a name of its own and gets its address as its name when it is whole: under an
 * address there is either nothing or a whole blob.
 */
export class GridFsBlobStore implements BlobStore {
  private readonly bucket: GridFSBucket;
  private readonly files;
  private readonly chunks;

  private constructor({ database }: Deployment) {
    this.bucket = new GridFSBucket(database, { bucketName: 'blobs' });
    this.files = database.collection<{ _id: ObjectId; filename: string; uploadDate: Date }>('blobs.files');
    this.chunks = database.collection<{ files_id: ObjectId }>('blobs.chunks');
  }

  /** What a broken-off write has left behind is removed. @throws StoreUnavailable */
  static open(deployment: Deployment): Promise<GridFsBlobStore> {
    return reaching(async () => {
      const store = new GridFsBlobStore(deployment);
      // As the client makes them at the first write: several first writes at once would get in one another's way.
      await madeIndexes(store.files, { key: { filename: 1, uploadDate: 1 } });
      await madeIndexes(store.chunks, { key: { files_id: 1, n: 1 }, unique: true });
      await store.sweep(Date.now() - BROKEN_OFF);
      return store;
    });
  }

  /** A write puts its file document down last: one that broke off before has left chunks alone. */
  private async sweep(before: number): Promise<void> {
    const left = { filename: { $regex: '^unfinished-' }, uploadDate: { $lt: new Date(before) } };
    for (const { _id } of await this.files.find(left).toArray()) await this.bucket.delete(_id);
    const at = (instant: number) => ObjectId.createFromTime(Math.floor(instant / 1000));
    const old = { files_id: { $gte: at(before - LOOKED_BACK), $lt: at(before) } };
    const begun = this.chunks.aggregate<{ _id: ObjectId }>([{ $match: old }, { $group: { _id: '$files_id' } }]);
    for await (const { _id } of begun) {
      if ((await this.files.countDocuments({ _id })) === 0) await this.chunks.deleteMany({ files_id: _id });
    }
  }

  async put(content: BlobContent): Promise<{ blob: string; bytes: number }> {
    const hash = createHash('sha256');
    let bytes = 0;
    return reaching(async () => {
      const upload = this.bucket.openUploadStream(`unfinished-${randomUUID()}`, {
        writeConcern: { w: 'majority', journal: true },
      });
      const failed = new Promise<never>((_, reject) => upload.once('error', reject));
      failed.catch(() => undefined);
      try {
        for await (const piece of content instanceof Uint8Array ? [content] : content) {
          hash.update(piece);
          bytes += piece.length;
          if (piece.length > 0 && !upload.write(piece)) await Promise.race([once(upload, 'drain'), failed]);
        }
        const finished = once(upload, 'finish');
        upload.end();
        await Promise.race([finished, failed]);
      } catch (error) {
        await upload.abort().catch(() => undefined);
        throw error;
      }
      const blob = hash.digest('hex');
      if (await this.has(blob)) await this.bucket.delete(upload.id);
      else await this.files.updateOne({ _id: upload.id }, { $set: { filename: blob } });
      return { blob, bytes };
    });
  }

  async get(blob: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    return (await this.has(blob)) ? this.piecesOf(blob) : undefined;
  }

  async has(blob: string): Promise<boolean> {
    if (!ADDRESS.test(blob)) return false;
    return (await reaching(() => this.files.findOne({ filename: blob }, { projection: { _id: 1 } }))) !== null;
  }

  /** Two that were put at the same moment may both be there: all of that address go. */
  async remove(blob: string): Promise<void> {
    if (!ADDRESS.test(blob)) return;
    await reaching(async () => {
      for (const { _id } of await this.files.find({ filename: blob }).toArray()) await this.bucket.delete(_id);
    });
  }

  private async *piecesOf(blob: string): AsyncGenerator<Uint8Array> {
    const pieces = this.bucket.openDownloadStreamByName(blob)[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await reaching(() => pieces.next());
      if (done) return;
      yield value as Uint8Array;
    }
  }
}
