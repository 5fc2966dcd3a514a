import { randomBytes } from 'node:crypto';
import type { CollectionDefinition, ReadBuild, ReadStore } from '../read-store.ts';
import { MemoryBuild } from './memory-build.ts';

/** Read models in memory, for tests. */
export class MemoryReadStore implements ReadStore {
  private readonly cursorKey = randomBytes(32);
  private readonly answering = new Map<string, MemoryBuild>();

  async open(
    projection: string,
    version: number,
    collections: Record<string, CollectionDefinition>,
  ): Promise<ReadBuild> {
    const found = this.answering.get(projection);
    if (found?.version === version && JSON.stringify(found.definitions) === JSON.stringify(collections)) return found;
    const build = new MemoryBuild(projection, version, collections, this.cursorKey);
    this.answering.set(projection, build);
    return build;
  }

  async current(projection: string): Promise<{ version: number; build: ReadBuild } | undefined> {
    const found = this.answering.get(projection);
    return found && { version: found.version, build: found };
  }

  async beside(
    projection: string,
    version: number,
    collections: Record<string, CollectionDefinition>,
  ): Promise<ReadBuild> {
    return new MemoryBuild(projection, version, collections, this.cursorKey);
  }

  async switchTo(build: ReadBuild): Promise<void> {
    if (!(build instanceof MemoryBuild)) throw new TypeError('a build of another store');
    this.answering.set(build.projection, build);
  }

  async close(): Promise<void> {}
}
