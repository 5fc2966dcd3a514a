import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBytes, sealBytes } from '../../kernel/sealed-bytes.ts';
import type { KeyStore } from '../../stores/key-store.ts';
import type { Job } from './job.ts';

/** Keeps imports between requests and restarts. Their files hold personal data: each is sealed with a key of its own. */
export interface JobFiles {
  /** @returns undefined if there is no such import */
  readJob(id: string): Promise<Job | undefined>;
  writeJob(job: Job): Promise<void>;
  readContent(id: string): Promise<Buffer | undefined>;
  writeContent(id: string, content: Buffer): Promise<void>;
  /** The content is no longer needed: gone for good. */
  removeContent(id: string): Promise<void>;
  /** Everything of the import, with its key. */
  remove(id: string): Promise<void>;
  all(): Promise<Job[]>;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param folder `DATA_DIR/imports`, made at first use */
export function jobFiles(folder: string, keys: KeyStore): JobFiles {
  const pathOf = (id: string, part: Part) => join(folder, `${id}.${part}`);
  const write = async (id: string, part: Part, plain: Buffer) => {
    const key = await keys.keyFor(`import-${id}`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const fresh = `${pathOf(id, part)}.${randomUUID()}`;
    const file = await open(fresh, 'w', 0o600);
    try {
      await file.writeFile(sealBytes(key, `${id}/${part}`, plain));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, pathOf(id, part));
  };
  const read = async (id: string, part: Part): Promise<Buffer | undefined> => {
    if (!ID.test(id)) return undefined;
    const key = (await keys.keysOf([`import-${id}`])).get(`import-${id}`);
    const bytes = await unlessAbsent(readFile(pathOf(id, part)));
    return key && bytes && openBytes(key, `${id}/${part}`, bytes);
  };
  const readJob = async (id: string) => {
    const bytes = await read(id, 'job');
    return bytes && (JSON.parse(bytes.toString('utf8')) as Job);
  };
  return {
    readJob,
    writeJob: (job) => write(job.id, 'job', Buffer.from(JSON.stringify(job))),
    readContent: (id) => read(id, 'content'),
    writeContent: (id, content) => write(id, 'content', content),
    removeContent: (id) => rm(pathOf(id, 'content'), { force: true }),
    async remove(id) {
      await keys.destroy(`import-${id}`);
      const names = (await unlessAbsent(readdir(folder))) ?? [];
      // Also what a broken-off write has left behind.
      for (const name of names) if (name.startsWith(`${id}.`)) await rm(join(folder, name), { force: true });
    },
    async all() {
      const names = (await unlessAbsent(readdir(folder))) ?? [];
      const ids = names.flatMap((name) => (name.endsWith('.job') ? [name.slice(0, -'.job'.length)] : []));
      const jobs = await Promise.all(ids.map(readJob));
      return jobs.filter((job) => job !== undefined);
    },
  };
}

type Part = 'job' | 'content';

async function unlessAbsent<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
