import { eventStoreDbConnection } from '../src/stores/connection-string.ts';
import { eventStoreDbServer } from '../tests/servers/eventstoredb.ts';

/** Both sides of a figure are measured on the same one. */
export interface StoreServer {
  /** Which one it is. */
  name: string;
  url: string;
  stop(): Promise<void>;
}

/**
 * The server at `ESDB_URL`, or the one that tests use: it keeps its log in memory and syncs nothing, so that only what
 * the adapter costs beside the bare client can be seen on it.
 */
export async function measuredEventStoreDb(): Promise<StoreServer> {
  const url = process.env.ESDB_URL;
  if (url !== undefined) return { name: 'EventStoreDB at ESDB_URL', url, stop: async () => undefined };
  return { name: 'the EventStoreDB server of the tests', ...(await eventStoreDbServer()) };
}

/** The client alone, asked as the adapter asks it: with the account, which keeps it to one call an append. */
export async function bareEventStoreDb(url: string) {
  const { EventStoreDBClient, excludeSystemEvents } = await import('@eventstore/db-client');
  const { username, password } = eventStoreDbConnection(url);
  const client = EventStoreDBClient.connectionString(url);
  return { client, ask: { credentials: { username, password }, requiresLeader: true } as const, excludeSystemEvents };
}
