import { openBytes, sealBytes } from '../../kernel/sealed-bytes.ts';
import type { KeyStore } from '../../stores/key-store.ts';
import type { WorkFiles } from '../../stores/work-files.ts';
import { isUnderWay, type Job } from './job.ts';

/** Keeps imports between requests and restarts. Their files hold personal data: each is sealed with a key of its own. */
export interface JobFiles extends Pick<WorkFiles, 'shared' | 'takeOn' | 'letGo'> {
  /** @returns undefined if there is no such import */
  readJob(id: string): Promise<Job | undefined>;
  /** One that is not under way any more is let go. @throws TakenByAnother */
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

export function jobFiles(files: WorkFiles, keys: KeyStore): JobFiles {
  const write = async (id: string, part: Part, plain: Buffer, done = false) => {
    const key = await keys.keyFor(`import-${id}`);
    await files.write(id, part, sealBytes(key, `${id}/${part}`, plain), done);
  };
  const read = async (id: string, part: Part): Promise<Buffer | undefined> => {
    if (!ID.test(id)) return undefined;
    const key = (await keys.keysOf([`import-${id}`])).get(`import-${id}`);
    const bytes = await files.read(id, part);
    return key && bytes && openBytes(key, `${id}/${part}`, bytes);
  };
  const readJob = async (id: string) => {
    const bytes = await read(id, 'job');
    return bytes && (JSON.parse(bytes.toString('utf8')) as Job);
  };
  return {
    readJob,
    writeJob: (job) => write(job.id, 'job', Buffer.from(JSON.stringify(job)), !isUnderWay(job)),
    readContent: (id) => read(id, 'content'),
    writeContent: (id, content) => write(id, 'content', content),
    removeContent: (id) => files.remove(id, 'content'),
    async remove(id) {
      await keys.destroy(`import-${id}`);
      await files.removeAll(id);
    },
    async all() {
      const jobs = await Promise.all((await files.having('job')).map(readJob));
      return jobs.filter((job) => job !== undefined);
    },
    shared: files.shared,
    takeOn: (id) => files.takeOn(id),
    letGo: (id) => files.letGo(id),
  };
}

type Part = 'job' | 'content';
