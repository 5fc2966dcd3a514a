import { randomBytes } from 'node:crypto';
import type { Collection } from 'mongodb';
import { StoreUnavailable } from '../../../src/stores/event-store.ts';
import { Deployment, reaching } from '../../../src/stores/mongodb/deployment.ts';
import type { CollectionDefinition, ReadBuild, ReadStore, SharedReadStore, Standing } from '../read-store.ts';
import type { BuildRow } from './build-row.ts';
import { MongoCollection } from './collection.ts';
import { MongoBuild } from './mongo-build.ts';

/** What belongs to the store as a whole: the key of cursors, and the last number given. */
interface OfTheStore {
  _id: 'cursors' | 'numbers';
  key?: string;
  last?: number;
}

/** A build that no longer answers is taken away only then, so that questions under way end undisturbed. */
const GRACE = 30_000;

/** What a writer who was overtaken still makes to answer, comes after everything of those who followed him. */
const LAST_FIRST = { token: -1, answering: -1 } as const;

/** Read models in a MongoDB database, for any number of processes, of which one writes a projection at a time. */
export class MongoReadStore implements SharedReadStore {
  private readonly deployment: Deployment;
  private readonly cursorKey: Buffer;
  private readonly token: number | undefined;
  private readonly builds: Collection<BuildRow>;
  private readonly collections = new Map<number, ReadonlyMap<string, MongoCollection>>();
  private readonly leaving = new Map<MongoBuild, NodeJS.Timeout>();

  private constructor(deployment: Deployment, cursorKey: Buffer, token?: number) {
    this.deployment = deployment;
    this.cursorKey = cursorKey;
    this.token = token;
    this.builds = deployment.database.collection('builds');
  }

  /**
   * Opens the store on a connection of its own, which is closed with it.
   * @param url of the deployment
   * @param suffix of the database's name
   * @throws StoreUnavailable
   */
  static async connect(url: string, suffix: string): Promise<MongoReadStore> {
    const deployment = await Deployment.connect(url, suffix);
    const store = await MongoReadStore.open(deployment);
    const close = store.close.bind(store);
    store.close = () => close().finally(() => deployment.close());
    return store;
  }

  /** @throws StoreUnavailable */
  static open(deployment: Deployment): Promise<MongoReadStore> {
    return reaching(async () => {
      const store = deployment.database.collection<OfTheStore>('store');
      const key = randomBytes(32).toString('base64');
      await store.updateOne({ _id: 'cursors' }, { $setOnInsert: { key } }, { upsert: true });
      const kept = await store.findOne({ _id: 'cursors' });
      await deployment.database.collection('builds').createIndexes([{ key: { projection: 1, answering: -1 } }]);
      return new MongoReadStore(deployment, Buffer.from(kept!.key!, 'base64'));
    });
  }

  /** Every build is marked in one step each: from then on no older writer's comparison holds. */
  async fenced(token: number): Promise<ReadStore> {
    await reaching(() =>
      this.builds.updateMany({ $or: [{ token: { $lt: token } }, { token: { $exists: false } }] }, { $set: { token } }),
    );
    return new MongoReadStore(this.deployment, this.cursorKey, token);
  }

  async standings(): Promise<Standing[]> {
    const rows = await reaching(() =>
      this.builds
        .find({ answering: { $ne: null } })
        .sort(LAST_FIRST)
        .toArray(),
    );
    const answering = new Map(rows.reverse().map((row) => [row.projection, row]));
    return [...answering.values()].map(({ projection, version, position, bulk }) => ({
      ...{ projection, version, position: position ?? undefined, building: bulk },
    }));
  }

  async open(
    projection: string,
    version: number,
    collections: Record<string, CollectionDefinition>,
  ): Promise<ReadBuild> {
    return reaching(async () => {
      const row = await this.answering(projection);
      await this.sweep(projection, (other) => other.answering !== null && other._id !== row?._id);
      if (row?.token !== undefined && this.token !== undefined && row.token > this.token) {
        throw new StoreUnavailable(`another process writes ${projection}`);
      }
      // A mass of changes that another writer began is not gone on with: he may be writing there still.
      const abandoned = this.token !== undefined && (row?.bulk || row?.dirty);
      if (!abandoned && row?.version === version && row.collections === JSON.stringify(collections)) {
        const build = this.buildOf(row);
        await build.checkpoint();
        await build.finishBulk();
        return build;
      }
      const build = await this.make(projection, version, collections, true);
      if (row) await this.buildOf(row).drop();
      return build;
    });
  }

  async current(projection: string): Promise<{ version: number; build: ReadBuild } | undefined> {
    const row = await reaching(() => this.answering(projection));
    return row && { version: row.version, build: this.buildOf(row) };
  }

  async beside(
    projection: string,
    version: number,
    collections: Record<string, CollectionDefinition>,
  ): Promise<ReadBuild> {
    return reaching(async () => {
      await this.sweep(projection, ({ answering }) => answering === null);
      return this.make(projection, version, collections, false);
    });
  }

  async switchTo(build: ReadBuild): Promise<void> {
    if (!(build instanceof MongoBuild)) throw new TypeError('a build of another store');
    await reaching(async () => {
      const old = await this.answering(build.projection);
      const fence = this.token === undefined ? {} : { token: this.token };
      const answering = await this.nextNumber();
      const { matchedCount } = await this.builds.updateOne({ _id: build.id, ...fence }, { $set: { answering } });
      if (matchedCount === 0) throw new StoreUnavailable(`another process writes ${build.projection}`);
      if (!old || old._id === build.id) return;
      const leaving = this.buildOf(old);
      const timer = setTimeout(() => void this.takeAway(leaving).catch(() => undefined), GRACE);
      timer.unref();
      this.leaving.set(leaving, timer);
    });
  }

  /** What could not be taken away is, when its projection is opened the next time. */
  async close(): Promise<void> {
    for (const [build, timer] of [...this.leaving]) {
      // Where other processes answer from it too, it keeps its time.
      if (this.token !== undefined) clearTimeout(timer);
      else await this.takeAway(build).catch(() => undefined);
    }
  }

  private async takeAway(build: MongoBuild): Promise<void> {
    clearTimeout(this.leaving.get(build));
    this.leaving.delete(build);
    this.collections.delete(build.id);
    await build.drop();
  }

  private async make(
    projection: string,
    version: number,
    collections: Record<string, CollectionDefinition>,
    answers: boolean,
  ): Promise<MongoBuild> {
    const number = await this.nextNumber();
    const row: BuildRow = {
      ...{ _id: number, projection, version, collections: JSON.stringify(collections) },
      ...{ answering: answers ? number : null, bulk: false, dirty: false },
      ...{ position: null, knownFrom: null, day: null, pending: null },
      ...(this.token !== undefined && { token: this.token }),
    };
    const build = this.buildOf(row);
    await build.index();
    await this.builds.insertOne(row);
    return build;
  }

  /** Takes away builds of a projection that nobody needs. */
  private async sweep(projection: string, needless: (row: BuildRow) => boolean): Promise<void> {
    const rows = await this.builds.find({ projection }).toArray();
    for (const row of rows.filter(needless)) await this.takeAway(this.buildOf(row));
  }

  private async answering(projection: string): Promise<BuildRow | undefined> {
    const [row] = await this.builds
      .find({ projection, answering: { $ne: null } })
      .sort(LAST_FIRST)
      .limit(1)
      .toArray();
    return row;
  }

  private async nextNumber(): Promise<number> {
    const numbers = this.deployment.database.collection<OfTheStore>('store');
    const found = await numbers.findOneAndUpdate(
      { _id: 'numbers' },
      { $inc: { last: 1 } },
      { upsert: true, returnDocument: 'after' },
    );
    return found!.last!;
  }

  private buildOf(row: BuildRow): MongoBuild {
    let collections = this.collections.get(row._id);
    if (!collections) {
      const definitions = JSON.parse(row.collections) as Record<string, CollectionDefinition>;
      collections = new Map(
        Object.entries(definitions).map(([name, definition]) => [name, new MongoCollection(name, definition)]),
      );
      this.collections.set(row._id, collections);
    }
    return new MongoBuild(this.deployment, row, collections, this.cursorKey, this.token);
  }
}
