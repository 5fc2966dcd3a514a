import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ObjectId } from 'mongodb';
import { WrongMasterKey } from '../../src/stores/embedded/key-file.ts';
import { StoreUnavailable } from '../../src/stores/event-store.ts';
import { Deployment } from '../../src/stores/mongodb/deployment.ts';
import { GridFsBlobStore } from '../../src/stores/mongodb/grid-fs-blob-store.ts';
import { MongoCheckpoints } from '../../src/stores/mongodb/mongo-checkpoints.ts';
import { MongoCredentialStore } from '../../src/stores/mongodb/mongo-credential-store.ts';
import { MongoKeyStore } from '../../src/stores/mongodb/mongo-key-store.ts';
import { MongoWorkFiles } from '../../src/stores/mongodb/mongo-work-files.ts';
import { MongoLeaseRecords } from '../../src/stores/mongodb/mongo-lease-records.ts';
import { blobStoreContract } from '../contracts/blob-store.ts';
import { credentialStoreContract } from '../contracts/credential-store.ts';
import { keyStoreContract } from '../contracts/key-store.ts';
import { workFilesContract } from '../contracts/work-files.ts';
import { leaseContract } from '../contracts/lease.ts';
import { describeUnlessLacking } from '../lacking.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer, type MongoDbServer } from '../servers/mongodb.ts';

describeUnlessLacking('MongoDB', lacksMongoDb, () => {
  let server: MongoDbServer;
  beforeAll(async () => void (server = await mongoDbServer()));
  afterAll(() => server.stop());

  /** A store on a database of its own, closed with its connection. */
  async function opened<Store>(open: (deployment: Deployment) => Promise<Store>) {
    const url = server.newUrl();
    let deployment = await Deployment.connect(url);
    return {
      deployment,
      store: await open(deployment),
      reopen: async () => {
        await deployment.close();
        deployment = await Deployment.connect(url);
        return open(deployment);
      },
      dispose: async () => {
        await deployment.close();
        await dropDatabases(url);
      },
    };
  }

  blobStoreContract('GridFS', () => opened(GridFsBlobStore.open));
  keyStoreContract('MongoDB', () => {
    const master = randomBytes(32);
    return opened((deployment) => MongoKeyStore.open(deployment, master));
  });
  leaseContract('MongoDB', () => opened(async (at) => new MongoLeaseRecords(at)));
  credentialStoreContract('MongoDB', async () => {
    const { store, dispose } = await opened(MongoCredentialStore.open);
    store.close = dispose;
    return store;
  });

  workFilesContract('MongoDB', async () => {
    let now = Date.now();
    const clock = () => now;
    const { deployment, store: blobs, dispose } = await opened(GridFsBlobStore.open);
    return {
      files: new MongoWorkFiles(deployment, blobs, clock),
      other: new MongoWorkFiles(deployment, blobs, clock),
      later: (ms) => void (now += ms),
      dispose,
    };
  });

  test('keys do not open under another master key, and lie apart, wrapped', async () => {
    const { deployment, store, dispose } = await opened((at) => MongoKeyStore.open(at, randomBytes(32)));
    const key = await store.keyFor('member-1');
    await expect(MongoKeyStore.open(deployment, randomBytes(32))).rejects.toBeInstanceOf(WrongMasterKey);
    const kept = await deployment.keyDatabase.collection('keys').findOne();
    expect(Buffer.from(kept!.wrapped.buffer).includes(key)).toBe(false);
    expect(await deployment.database.listCollections().toArray()).toEqual([]);
    await dispose();
  });

  test('a key that one process destroys, no other goes on using', async () => {
    const master = randomBytes(32);
    const { deployment, store, dispose } = await opened((at) => MongoKeyStore.open(at, master));
    await store.keyFor('member-1');
    const other = await MongoKeyStore.open(deployment, master);
    await other.destroy('member-1');
    expect(await store.keysOf(['member-1'])).toEqual(new Map());
    await dispose();
  });

  test('checkpoints outlive a restart', async () => {
    const { store, reopen, dispose } = await opened(async (at) => new MongoCheckpoints(at));
    await store.set('claims', '0000000000000007');
    await store.set('claims', '0000000000000008');
    const again = await reopen();
    expect(await again.get('claims')).toBe('0000000000000008');
    expect(await again.get('other')).toBeUndefined();
    await dispose();
  });

  test('a checkpoint is not set by who was overtaken', async () => {
    const { store, dispose } = await opened(async (at) => new MongoCheckpoints(at));
    await store.set('claims', '0000000000000007', 1);
    await store.set('claims', '0000000000000009', 2);
    await expect(store.set('claims', '0000000000000008', 1)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await store.get('claims')).toBe('0000000000000009');
    await store.set('claims', '0000000000000010', 2);
    expect(await store.get('claims')).toBe('0000000000000010');
    await dispose();
  });

  test('chunks of an upload that a crash broke off go after a day, and no others', async () => {
    const { deployment, store, dispose } = await opened(GridFsBlobStore.open);
    const { blob } = await store.put(Buffer.from('whole'));
    const chunks = deployment.database.collection('blobs.chunks');
    const daysAgo = (days: number) => ObjectId.createFromTime(Math.floor(Date.now() / 1000) - days * 86_400);
    const [whole, broken, underWay] = [daysAgo(3), daysAgo(2), new ObjectId()];
    const files = deployment.database.collection('blobs.files');
    await files.insertOne({ _id: whole, filename: 'a'.repeat(64), length: 1, uploadDate: new Date() });
    await chunks.insertMany([whole, broken, underWay].map((files_id) => ({ files_id, n: 0, data: Buffer.from('x') })));
    const again = await GridFsBlobStore.open(deployment);
    const left = (await chunks.find().toArray()).map(({ files_id }) => String(files_id));
    expect(left).toHaveLength(3);
    expect(left).toEqual(expect.arrayContaining([String(whole), String(underWay)]));
    expect(await again.has(blob)).toBe(true);
    await dispose();
  });

  test('what is written is acknowledged by a majority from disk and read from the primary, whatever the address says', async () => {
    const deployment = await Deployment.connect(`${server.newUrl()}?w=1&journal=false&readPreference=nearest`);
    for (const { writeConcern, readPreference } of [deployment.database, deployment.keyDatabase]) {
      expect(writeConcern).toMatchObject({ w: 'majority', journal: true });
      expect(readPreference?.mode).toBe('primary');
    }
    await deployment.close();
  });

  test('once the server is gone, every question is told so in the words of the port', async () => {
    const own = await mongoDbServer();
    if (own.name === 'MONGODB_URL') return;
    // With the patience of the product: a loaded machine needs more than a moment to connect at all.
    const deployment = await Deployment.connect(own.newUrl());
    const [keys, blobs] = [
      await MongoKeyStore.open(deployment, randomBytes(32)),
      await GridFsBlobStore.open(deployment),
    ];
    await own.stop();
    const asked = [keys.keyFor('member-1'), blobs.put(Buffer.from('one')), blobs.has('a'.repeat(64))];
    for (const answer of await Promise.allSettled<unknown>(asked)) {
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    }
    await deployment.close();
  });
});
