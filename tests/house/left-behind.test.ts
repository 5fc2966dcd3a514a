import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { removeLeftBehind } from '../e2e/left-behind.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'left-behind-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('folders of browser suites', () => {
  it('are removed when no run has used them for hours; those in use, and folders of others, stay', async () => {
    const now = Date.now();
    const used = async (name: string, hoursAgo: number) => {
      await mkdir(join(folder, name));
      const at = new Date(now - hoursAgo * 3_600_000);
      await utimes(join(folder, name), at, at);
    };
    await used('so-goc-played-old', 4);
    await used('so-goc-playing-old', 30);
    await used('so-goc-e2e-old', 5);
    await used('so-goc-played-new', 1);
    await used('so-goc-e2e-new', 0);
    await used('somebody-elses', 90);

    await Promise.all([removeLeftBehind(now, folder), removeLeftBehind(now, folder)]);

    expect((await readdir(folder)).sort()).toEqual(['so-goc-e2e-new', 'so-goc-played-new', 'somebody-elses']);
  });
});
