import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkFiles } from '../work-files.ts';

/** A file `<work>.<part>` each, in a folder made at first use, which belongs to one process. */
export class FolderWorkFiles implements WorkFiles {
  readonly shared = false;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  read(work: string, part: string): Promise<Uint8Array | undefined> {
    return unlessAbsent(readFile(this.pathOf(work, part)));
  }

  async write(work: string, part: string, content: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const fresh = `${this.pathOf(work, part)}.${randomUUID()}`;
    const file = await open(fresh, 'w', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, this.pathOf(work, part));
  }

  remove(work: string, part: string): Promise<void> {
    return rm(this.pathOf(work, part), { force: true });
  }

  /** Also what a broken-off write has left behind. */
  async removeAll(work: string): Promise<void> {
    for (const name of await this.names()) {
      if (name.startsWith(`${work}.`)) await rm(join(this.folder, name), { force: true });
    }
  }

  async having(part: string): Promise<string[]> {
    const names = await this.names();
    return names.flatMap((name) => (name.endsWith(`.${part}`) ? [name.slice(0, -`.${part}`.length)] : []));
  }

  async takeOn(): Promise<boolean> {
    return true;
  }

  async letGo(): Promise<void> {}

  private async names(): Promise<string[]> {
    return (await unlessAbsent(readdir(this.folder))) ?? [];
  }

  private pathOf(work: string, part: string): string {
    return join(this.folder, `${work}.${part}`);
  }
}

async function unlessAbsent<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
