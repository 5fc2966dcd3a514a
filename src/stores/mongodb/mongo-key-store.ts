import { randomBytes } from 'node:crypto';
import { Binary, type Collection } from 'mongodb';
import { openBytes, sealBytes } from '../../kernel/sealed-bytes.ts';
import { KeyDestroyed, type KeyStore } from '../key-store.ts';
import { type OwnKey, WrongMasterKey } from '../embedded/key-file.ts';
import { type Deployment, reaching } from './deployment.ts';

/** `wrapped` is null once the key was destroyed: the document stays, so that it is never made again. */
interface KeptKey {
  _id: string;
  wrapped: Binary | null;
}

const KEY_BYTES = 32;

/** The keys there are another register's, or there are none where some are looked for. */
export class OtherKeys extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OtherKeys';
  }
}

interface Opening {
  /** Nothing is made: to look at what is there. */
  readOnly?: boolean;
  /** The store's own keys, if they are not to be made anew. */
  restored?: Readonly<Record<OwnKey, Buffer>>;
}

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
   * @throws OtherKeys if none are there to look at, or others than those to be restored
   * @throws StoreUnavailable
   */
  static async open(
    deployment: Deployment,
    master: Buffer,
    { readOnly = false, restored }: Opening = {},
  ): Promise<MongoKeyStore> {
    const store = new MongoKeyStore(deployment, master);
    if (readOnly && !(await reaching(() => store.ownKeys.findOne({ _id: 'claim' })))) {
      throw new OtherKeys(`there are no keys in MongoDB ${deployment.keyDatabase.databaseName}`);
    }
    for (const name of ['register', 'claim'] as const) {
      const key = await store.ownKey(name, restored?.[name]);
      if (restored && !key.equals(restored[name])) {
        throw new OtherKeys(`MongoDB ${deployment.keyDatabase.databaseName} holds the keys of another register`);
      }
    }
    return store;
  }

  /**
   * Takes over keys from elsewhere, as they were. One that is there, or was destroyed, stays as it is.
   * @returns how many were not there
   */
  async adopt(keys: ReadonlyMap<string, Buffer>): Promise<number> {
    if (keys.size === 0) return 0;
    const upserts = [...keys].map(([subject, key]) => {
      const wrapped = new Binary(sealBytes(this.master, subject, key));
      return { updateOne: { filter: { _id: subject }, update: { $setOnInsert: { wrapped } }, upsert: true } };
    });
    return (await reaching(() => this.keys.bulkWrite(upserts, { ordered: false }))).upsertedCount;
  }

  /** Whether any key was ever destroyed. */
  async anyDestroyed(): Promise<boolean> {
    return (await reaching(() => this.keys.findOne({ wrapped: null }, { projection: { _id: 1 } }))) !== null;
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

  private async ownKey(name: OwnKey, made = newKey()): Promise<Buffer> {
    const purpose = `own ${name}`;
    const { wrapped } = await foundOrMade(this.ownKeys, name, () => sealBytes(this.master, purpose, made));
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
