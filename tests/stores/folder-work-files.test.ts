import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderWorkFiles } from '../../src/stores/embedded/folder-work-files.ts';
import { workFilesContract } from '../contracts/work-files.ts';

workFilesContract('A folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'so-goc-work-'));
  return {
    files: new FolderWorkFiles(join(folder, 'imports')),
    later: () => undefined,
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
});
