import { randomUUID } from 'node:crypto';
import { TakenByAnother, type WorkFiles } from '../../src/stores/work-files.ts';

/** What keeps the files of work under way must do. `other` is another process on the same files, where there may be one. */
export function workFilesContract(
  name: string,
  open: () => Promise<{ files: WorkFiles; other?: WorkFiles; later(ms: number): void; dispose(): Promise<void> }>,
): void {
  describe(`${name} keeps the files of work under way`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let files: WorkFiles;
    let work: string;
    beforeEach(async () => {
      opened = await open();
      ({ files } = opened);
      work = randomUUID();
    });
    afterEach(() => opened.dispose());
    const read = async (part: string) => {
      const bytes = await files.read(work, part);
      return bytes && Buffer.from(bytes);
    };

    test('part by part, replaced whole, until they are removed', async () => {
      const large = Buffer.alloc(2_500_000, 'ă');
      expect(await read('job')).toBeUndefined();
      await files.write(work, 'job', Buffer.from('one'));
      await files.write(work, 'content', large);
      await files.write(work, 'job', Buffer.from('another'));
      expect((await read('job'))?.toString()).toBe('another');
      expect((await read('content'))?.equals(large)).toBe(true);
      expect(await files.having('job')).toEqual([work]);
      await files.remove(work, 'content');
      expect(await read('content')).toBeUndefined();
      await files.removeAll(work);
      expect(await files.having('job')).toEqual([]);
      expect(await read('job')).toBeUndefined();
    });

    test('one process is at it, until it is done, lets it go, or is silent for half a minute', async () => {
      const { other } = opened;
      await files.write(work, 'job', Buffer.from('reading'));
      expect(await files.takeOn(work)).toBe(true);
      expect(await files.takeOn(work)).toBe(true);
      if (!other) return;
      expect(await other.takeOn(work)).toBe(false);
      await expect(other.write(work, 'job', Buffer.from('theirs'))).rejects.toBeInstanceOf(TakenByAnother);
      await files.write(work, 'job', Buffer.from('checked'), true);
      expect(await other.takeOn(work)).toBe(true);
      await other.letGo(work);
      expect(await files.takeOn(work)).toBe(true);
      opened.later(31_000);
      expect(await other.takeOn(work)).toBe(true);
      // Who was silent finds out, and puts nothing back.
      await expect(files.write(work, 'job', Buffer.from('reading'))).rejects.toBeInstanceOf(TakenByAnother);
      expect((await read('job'))?.toString()).toBe('checked');
    });
  });
}
