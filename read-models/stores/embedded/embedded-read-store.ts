import { randomBytes } from 'node:crypto';
import type { CollectionDefinition, ReadBuild, ReadStore } from '../read-store.ts';
import { Database } from './database.ts';
import { type BuildRow, EmbeddedBuild } from './embedded-build.ts';

/** Read models in one SQLite file, for this process alone. */
export class EmbeddedReadStore implements ReadStore {
  private readonly database: Database;
  private readonly cursorKey: Buffer;
  private readonly builds = new Map<number, EmbeddedBuild>();

  /** @param file `read-models.sqlite` in the data folder, or `:memory:` */
  constructor(file: string) {
    this.database = new Database(file);
    this.cursorKey = this.keptCursorKey();
  }

  async open(
    projection: string,
    version: number,
    collections: Record<string, CollectionDefinition>,
  ): Promise<ReadBuild> {
    const definitions = JSON.stringify(collections);
    const row = this.row(projection, 1);
    if (row?.version === version && row.collections === definitions) {
      const build = this.buildOf(row);
      await build.finishBulk();
      return build;
    }
    return this.database.transaction(() => {
      if (row) this.drop(row);
      return this.make(projection, version, definitions, 1);
    });
  }

  async current(projection: string): Promise<{ version: number; build: ReadBuild } | undefined> {
    const row = this.row(projection, 1);
    return row && { version: row.version, build: this.buildOf(row) };
  }

  async beside(
    projection: string,
    version: number,
    collections: Record<string, CollectionDefinition>,
  ): Promise<ReadBuild> {
    return this.database.transaction(() => {
      for (let left = this.row(projection, 0); left; left = this.row(projection, 0)) this.drop(left);
      return this.make(projection, version, JSON.stringify(collections), 0);
    });
  }

  async switchTo(build: ReadBuild): Promise<void> {
    if (!(build instanceof EmbeddedBuild)) throw new TypeError('a build of another store');
    this.database.transaction(() => {
      const old = this.row(build.projection, 1);
      if (old && old.id !== build.id) this.drop(old);
      this.database.run('UPDATE builds SET answering = 1 WHERE id = ?', build.id);
    });
  }

  async close(): Promise<void> {
    this.builds.clear();
    this.database.close();
  }

  private make(projection: string, version: number, collections: string, answering: 0 | 1): EmbeddedBuild {
    const row = this.database.get<BuildRow>(
      `INSERT INTO builds (projection, version, collections, answering) VALUES (?, ?, ?, ?) RETURNING *`,
      ...[projection, version, collections, answering],
    )!;
    const build = this.buildOf(row);
    build.create();
    return build;
  }

  private drop(row: BuildRow): void {
    this.buildOf(row).drop();
    this.builds.delete(row.id);
  }

  private row(projection: string, answering: 0 | 1): BuildRow | undefined {
    return this.database.get<BuildRow>(
      'SELECT * FROM builds WHERE projection = ? AND answering = ?',
      ...[projection, answering],
    );
  }

  private buildOf(row: BuildRow): EmbeddedBuild {
    let build = this.builds.get(row.id);
    if (!build) this.builds.set(row.id, (build = new EmbeddedBuild(this.database, row, this.cursorKey)));
    return build;
  }

  private keptCursorKey(): Buffer {
    const kept = this.database.get<{ cursor_key: Uint8Array }>('SELECT cursor_key FROM store');
    if (kept) return Buffer.from(kept.cursor_key);
    const key = randomBytes(32);
    this.database.run('INSERT INTO store (cursor_key) VALUES (?)', key);
    return key;
  }
}
