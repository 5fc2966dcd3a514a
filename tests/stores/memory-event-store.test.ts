import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { eventStoreContract } from '../contracts/event-store.ts';

eventStoreContract('memory', async () => {
  const store = new MemoryEventStore();
  return { store, dispose: () => store.close() };
});
