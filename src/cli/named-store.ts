import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { ConnectionRefused, eventStoreDbConnection, type EventStoreDbConnection } from '../stores/connection-string.ts';
import { EmbeddedEventStore } from '../stores/embedded/embedded-event-store.ts';
import type { EventStore } from '../stores/event-store.ts';
import { EventStoreDbEventStore } from '../stores/eventstoredb/eventstoredb-event-store.ts';
import { CouldNotRun } from './verb.ts';

/** A log, wherever it is kept: the data folder of an embedded one, or a connection. */
export type NamedStore = { folder: string } | EventStoreDbConnection;

/** The log of the configuration. */
export function configured({ dataDir, eventStore }: Pick<Config, 'dataDir' | 'eventStore'>): NamedStore {
  return eventStore ?? { folder: dataDir };
}

/**
 * The log that a word on the command line names: `EVENT_STORE` that of the configuration, `embedded` that of the data
 * folder, `embedded:FOLDER` that of another, `esdb://…`.
 * @throws CouldNotRun for any other word
 */
export function storeNamed(word: string, config: Pick<Config, 'dataDir' | 'eventStore'>): NamedStore {
  if (word === 'EVENT_STORE') return configured(config);
  if (word === 'embedded') return { folder: config.dataDir };
  if (word.startsWith('embedded:')) return { folder: resolve(word.slice('embedded:'.length)) };
  try {
    return eventStoreDbConnection(word);
  } catch (error) {
    if (!(error instanceof ConnectionRefused)) throw error;
    throw new CouldNotRun(`Kho không hợp lệ: ${error.message}.`, 'No such store.');
  }
}

/** Opens a log to read it; an embedded one beside the server that owns it. @throws CouldNotRun if there is none */
export async function openToRead(store: NamedStore): Promise<EventStore> {
  if ('url' in store) return EventStoreDbEventStore.open(store);
  const file = join(store.folder, 'events.sqlite');
  if (!existsSync(file)) throw new CouldNotRun(`Không có sổ gốc tại ${file}.`, `There is no log at ${file}.`);
  return EmbeddedEventStore.open(file, { readOnly: true });
}

/** Opens a log to write it, making it if need be. @throws StoreInUse */
export async function openToWrite(store: NamedStore): Promise<EventStore> {
  if ('url' in store) return EventStoreDbEventStore.open(store);
  mkdirSync(store.folder, { recursive: true, mode: 0o700 });
  return EmbeddedEventStore.open(join(store.folder, 'events.sqlite'));
}
