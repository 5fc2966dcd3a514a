import { randomUUID } from 'node:crypto';
import { Binary, type Collection } from 'mongodb';
import type { BlobStore } from '../blob-store.ts';
import { TakenByAnother, type WorkFiles } from '../work-files.ts';
import { type Deployment, reaching, wasThere } from './deployment.ts';

/** A part is in the document itself, or by its address among the blobs. */
interface Work {
  _id: string;
  parts: Record<string, Binary | string>;
  worker?: string;
  /** When the worker counts as dead unless it has come again, in milliseconds since 1970. */
  until?: number;
}

/** A worker that was silent for so long, in milliseconds, is taken for dead. */
const SILENCE = 30_000;
/** Larger parts go among the blobs: a document holds 16 MB at most. */
const IN_THE_DOCUMENT = 1_000_000;

/** Pieces of work as documents, shared by all processes; clocks of different machines are taken to agree by seconds. */
export class MongoWorkFiles implements WorkFiles {
  readonly shared = true;
  private readonly works: Collection<Work>;
  private readonly blobs: BlobStore;
  private readonly worker = randomUUID();
  private readonly clock: () => number;

  /** @param blobs for large parts */
  constructor({ database }: Deployment, blobs: BlobStore, clock: () => number = Date.now) {
    this.works = database.collection('works');
    this.blobs = blobs;
    this.clock = clock;
  }

  async read(work: string, part: string): Promise<Uint8Array | undefined> {
    const kept = (await this.find(work))?.parts[part];
    if (kept === undefined) return undefined;
    if (typeof kept !== 'string') return kept.buffer;
    const pieces: Uint8Array[] = [];
    for await (const piece of (await this.blobs.get(kept)) ?? []) pieces.push(piece);
    return pieces.length === 0 ? undefined : Buffer.concat(pieces);
  }

  async write(work: string, part: string, content: Uint8Array, done = false): Promise<void> {
    const former = (await this.find(work))?.parts[part];
    const kept =
      content.length > IN_THE_DOCUMENT ? (await this.blobs.put(content)).blob : new Binary(Buffer.from(content));
    const change = { $set: { [`parts.${part}`]: kept }, ...(done && { $unset: { worker: true, until: true } }) };
    await reaching(async () => {
      const mine = { _id: work, worker: { $in: [null as never, this.worker] } };
      try {
        await this.works.updateOne(mine, change as never, { upsert: true });
      } catch (error) {
        if (wasThere(error)) throw new TakenByAnother(work);
        throw error;
      }
    });
    if (typeof former === 'string' && former !== kept) await this.blobs.remove(former);
  }

  async remove(work: string, part: string): Promise<void> {
    const former = (await this.find(work))?.parts[part];
    await reaching(() => this.works.updateOne({ _id: work }, { $unset: { [`parts.${part}`]: true } }));
    if (typeof former === 'string') await this.blobs.remove(former);
  }

  async removeAll(work: string): Promise<void> {
    const found = await this.find(work);
    await reaching(() => this.works.deleteOne({ _id: work }));
    for (const kept of Object.values(found?.parts ?? {})) if (typeof kept === 'string') await this.blobs.remove(kept);
  }

  async having(part: string): Promise<string[]> {
    const with_ = { [`parts.${part}`]: { $exists: true } };
    const found = await reaching(() => this.works.find(with_ as never, { projection: { _id: 1 } }).toArray());
    return found.map(({ _id }) => _id);
  }

  async takeOn(work: string): Promise<boolean> {
    const now = this.clock();
    const free = { _id: work, $or: [{ worker: { $in: [null as never, this.worker] } }, { until: { $lt: now } }] };
    const taken = { $set: { worker: this.worker, until: now + SILENCE } };
    return (await reaching(() => this.works.updateOne(free, taken))).matchedCount === 1;
  }

  async letGo(work: string): Promise<void> {
    const mine = { _id: work, worker: this.worker };
    await reaching(() => this.works.updateOne(mine, { $unset: { worker: true, until: true } }));
  }

  private async find(work: string): Promise<Work | undefined> {
    return (await reaching(() => this.works.findOne({ _id: work }))) ?? undefined;
  }
}
