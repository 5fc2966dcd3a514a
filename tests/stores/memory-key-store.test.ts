import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';
import { keyStoreContract } from '../contracts/key-store.ts';

keyStoreContract('memory', async () => {
  const store = new MemoryKeyStore();
  return { store, dispose: () => store.close() };
});
