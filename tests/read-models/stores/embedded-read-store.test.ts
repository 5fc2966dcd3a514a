import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedReadStore } from '../../../read-models/stores/embedded/embedded-read-store.ts';
import { readStoreContract } from '../../contracts/read-store.ts';

readStoreContract('embedded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-read-'));
  const file = join(folder, 'read-models.sqlite');
  let open = new EmbeddedReadStore(file);
  return {
    store: open,
    async reopen() {
      await open.close();
      open = new EmbeddedReadStore(file);
      return open;
    },
    async dispose() {
      await open.close();
      rmSync(folder, { recursive: true });
    },
  };
});
