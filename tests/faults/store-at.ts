import type { EventStore } from '../../src/stores/event-store.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';

/** The event store at an address: here the path of an embedded log. Another kind of store is added by its scheme. */
export function storeAt(address: string, { readOnly = false } = {}): EventStore {
  return EmbeddedEventStore.open(address, { readOnly });
}
