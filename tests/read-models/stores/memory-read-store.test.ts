import { MemoryReadStore } from '../../../read-models/stores/memory/memory-read-store.ts';
import { readStoreContract } from '../../contracts/read-store.ts';

readStoreContract('memory', async () => {
  const store = new MemoryReadStore();
  return { store, dispose: () => store.close() };
});
