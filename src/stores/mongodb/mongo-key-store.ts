import { randomBytes } from 'node:crypto';
import type { Binary, Collection } from 'mongodb';
import { openBytes, sealBytes } from '../../kernel/sealed-bytes.ts';
import { KeyDestroyed, type KeyStore } from '../key-store.ts';
import { WrongMasterKey } from '../embedded/key-file.ts';
import { type Deployment, reaching } from './deployment.ts';

/** `wrapped` is null once the key was destroyed: the document stays, so that it is never made again. */
interface KeptKey {
  _id: string;
  wrapped: Binary | null;
}

const KEY_BYTES = 32;

/**
 * Keys in a database of their own, wrapped by the master key, which lies apart. No process keeps one in memory: what
 * one destroys, no other can go on using. A key counts only once a majority has it on disk.
 */
export class MongoKeyStore implements KeyStore {
  private readonly keys: Collection<KeptKey>;
  private readonly ownKeys: Collection<KeptKey>;
  private readonly master: Buffer;

  private constructor({ keyDatabase }: Deployment, master: Buffer) {
    const durable = { writeConcern: { w: 'majority', journal: true } } as const;
    this.keys = keyDatabase.collection('keys', durable);
    this.ownKeys = keyDatabase.collection('own-keys', durable);
    this.master = master;
  }

  /**
   * Opens the keys, making the store's own ones at first use.
   * @param master the master key, 32 bytes
   * @throws WrongMasterKey if they were made under another one
   * @throws StoreUnavailable
   */
  static async open(deployment: Deployment, master: Buffer): Promise<MongoKeyStore> {
    const store = new MongoKeyStore(deployment, master);
    await store.registerKey();
    return store;
  }

  async keysOf(subjects: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (subjects.length === 0) return new Map();
    const found = await reaching(() => this.keys.find({ _id: { $in: [...new Set(subjects)] } }).toArray());
    return new Map(
      found.flatMap(({ _id, wrapped }) =>
        wrapped ? [[_id, openBytes(this.master, _id, wrapped.buffer)] as const] : [],
      ),
    );
  }

  async keyFor(subject: string): Promise<Buffer> {
    const { wrapped } = await foundOrMade(this.keys, subject, () => sealBytes(this.master, subject, newKey()));
    if (!wrapped) throw new KeyDestroyed(subject);
    return openBytes(this.master, subject, wrapped.buffer);
  }

  async destroy(subject: string): Promise<void> {
    await reaching(() => this.keys.updateOne({ _id: subject }, { $set: { wrapped: null } }, { upsert: true }));
  }

  registerKey(): Promise<Buffer> {
    return this.ownKey('register');
  }

  claimKey(): Promise<Buffer> {
    return this.ownKey('claim');
  }

  /** The connection is the deployment's. */
  async close(): Promise<void> {}

  private async ownKey(name: 'register' | 'claim'): Promise<Buffer> {
    const purpose = `own ${name}`;
    const { wrapped } = await foundOrMade(this.ownKeys, name, () => sealBytes(this.master, purpose, newKey()));
    try {
      return openBytes(this.master, purpose, wrapped!.buffer);
    } catch {
      throw new WrongMasterKey();
    }
  }
}

/** Of several that make the same key at once, one makes it, and all find that one. */
async function foundOrMade(keys: Collection<KeptKey>, id: string, make: () => Uint8Array): Promise<KeptKey> {
  return reaching(async () => {
    const found = await keys.findOne({ _id: id });
    if (found) return found;
    const wrapped = make();
    await keys.updateOne({ _id: id }, { $setOnInsert: { wrapped } as never }, { upsert: true });
    return (await keys.findOne({ _id: id }))!;
  });
}

function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}
