import { type Collection, type Db, type Document, MongoClient } from 'mongodb';
import { memberList } from '../../read-models/member-list/projection.ts';
import { Projector } from '../../read-models/runner/projector.ts';
import { MongoReadStore } from '../../read-models/stores/mongodb/mongo-read-store.ts';
import { dropDatabases, lacksMongoDb, mongoDbServer } from '../../tests/servers/mongodb.ts';
import type { Bench } from '../bench.ts';
import type { Opened } from '../generator/generated-register.ts';
import { inPairs, type Measured, measuredBy, type Metric, type NotMeasured, perSecond } from '../measure.ts';

export const mongoDbRebuild: Metric = {
  name: 'mongodb.rebuild',
  unit: 'members/s',
  peer: 'bare bulk write of the same documents',
  goal: 0.5,
  better: 'higher',
  measure,
};

const BATCH = 1000;

/** What is written without us: documents of each collection, and the indexes that it has. */
type Kept = Map<string, { documents: Document[]; indexes: { key: Record<string, 1> }[] }>;

/**
 * The member list from nothing to answering, from a log of one event a member: read, unsealed, folded, written, indexed.
 * Against writing what came of it by the client alone and making the same indexes.
 */
async function measure(bench: Bench): Promise<Measured | NotMeasured> {
  if (lacksMongoDb !== undefined) return { reason: `needs ${lacksMongoDb}` };
  const register = await bench.register('documents');
  const { members } = register.population;
  const server = await mongoDbServer();
  const pairs = await register.opened(async (opened) => {
    const first = server.newUrl();
    await rebuilt(opened, first, members);
    const kept = await within(first, keptIn);
    await dropDatabases(first);
    const inNew = (work: (url: string) => Promise<void>) => async () => {
      const url = server.newUrl();
      const rate = await perSecond(members, () => work(url));
      await dropDatabases(url);
      return rate;
    };
    return inPairs(
      bench.scale.pairs,
      inNew((url) => rebuilt(opened, url, members)),
      inNew((url) => within(url, (database) => bulkWritten(database, kept))),
    );
  });
  await server.stop();
  return { ...measuredBy(pairs), server: server.name };
}

async function rebuilt({ store, keys, registry }: Opened, url: string, members: number): Promise<void> {
  const reads = await MongoReadStore.connect(url, '');
  const projector = new Projector({ projections: [memberList], events: store, keys, registry, reads });
  await projector.start();
  if (!(await projector.waitFor((await store.head())!, 3_600_000))) throw new Error('the list was not rebuilt');
  const { build } = (await reads.current(memberList.name))!;
  const { total } = await build.list('members', { limit: 1, withTotal: true });
  if (total !== members) throw new Error(`the rebuilt list has ${total} members`);
  await projector.stop();
  await reads.close();
}

async function keptIn(database: Db): Promise<Kept> {
  const kept: Kept = new Map();
  for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray()) {
    const collection = database.collection(name);
    const documents = await collection.find().toArray();
    const indexes = documents.length === 0 ? [] : await indexesOf(collection);
    if (documents.length > 0) kept.set(name, { documents, indexes });
  }
  return kept;
}

async function indexesOf(collection: Collection): Promise<{ key: Record<string, 1> }[]> {
  const indexes = (await collection.indexes()) as { name: string; key: Record<string, 1> }[];
  return indexes.filter(({ name }) => name !== '_id_').map(({ key }) => ({ key }));
}

/** As durable as the read store writes. */
async function bulkWritten(database: Db, kept: Kept): Promise<void> {
  for (const [name, { documents, indexes }] of kept) {
    const collection = database.collection(name);
    for (let from = 0; from < documents.length; from += BATCH) {
      await collection.bulkWrite(
        documents.slice(from, from + BATCH).map((document) => ({ insertOne: { document } })),
        { ordered: false, writeConcern: { w: 'majority', journal: true } },
      );
    }
    if (indexes.length > 0) await collection.createIndexes(indexes);
  }
}

async function within<Result>(url: string, work: (database: Db) => Promise<Result>): Promise<Result> {
  const client = new MongoClient(url);
  try {
    return await work(client.db(new URL(url).pathname.slice(1)));
  } finally {
    await client.close();
  }
}
