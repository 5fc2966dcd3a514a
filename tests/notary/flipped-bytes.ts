import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examined, type Examined } from '../../src/notary/chains.ts';
import { examine } from '../../src/notary/examine.ts';
import { TreeFolder } from '../../src/notary/tree-folder.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { EventLog } from '../../src/stores/embedded/event-log.ts';
import { someEvents, storeAll } from './a-log.ts';

/** What came of it. */
export interface Flipped {
  bytes: number;
  /** Each byte after which not that event alone was named. */
  missed: string[];
}

/**
 * Flips each byte of each stored event of an embedded log, one at a time, and lays the log each time beside the notary's
 * tree.
 * @param onEvent told how many events are done
 */
export async function flippedBytes(events: number, onEvent: (done: number) => void = () => {}): Promise<Flipped> {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-flipped-'));
  try {
    const file = join(folder, 'events.sqlite');
    const { whole, tree } = await keptLog(folder, file, events);
    const row = rowsOf(file);
    const flipped: Flipped = { bytes: 0, missed: [] };
    for (const [index, { entry }] of whole.entries()) {
      const bytes = row.bytes(index + 1);
      for (let at = 0; at < bytes.length; at++) {
        const other = Buffer.from(bytes);
        other[at]! ^= 1;
        const now = whole.with(index, await row.read(index + 1, other));
        const { damages } = await examine({ log: inOrder(now), tree });
        flipped.bytes += 1;
        const [first] = damages;
        const right = damages.length === 1 && first!.kind === 'changed' && first!.eventId === entry.eventId;
        if (!right) flipped.missed.push(`${entry.eventId} byte ${at}: ${damages.map(({ kind }) => kind).join(' ')}`);
      }
      onEvent(index + 1);
    }
    row.close();
    return flipped;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function keptLog(folder: string, file: string, count: number) {
  const store = EmbeddedEventStore.open(file);
  await storeAll(store, someEvents(count));
  const whole: Examined[] = [];
  for await (const next of examined(store)) whole.push(next);
  await store.close();
  const tree = TreeFolder.at(join(folder, 'notary'));
  tree.append(whole.map(({ entry }) => entry));
  return { whole, tree };
}

/** The rows of a log's file, of which any can be given other bytes and is then read as the embedded store reads it. */
function rowsOf(file: string) {
  const database: DatabaseSyncInstance = new DatabaseSync(file, { returnArrays: true });
  const log = new EventLog(database, false);
  const bytesOf = database.prepare('SELECT CAST(envelope AS BLOB) FROM events WHERE position = ?');
  const put = database.prepare('UPDATE events SET envelope = CAST(? AS TEXT) WHERE position = ?');
  return {
    bytes: (position: number) => Buffer.from((bytesOf.get(position) as [Uint8Array])[0]),
    async read(position: number, flipped: Buffer): Promise<Examined> {
      database.exec('BEGIN');
      put.run(flipped, position);
      // What is stored never changes, so the log keeps the pages it read last: they are pushed out by empty ones.
      for (let page = 0; page < PAGES_PUSHED_OUT; page++) log.page(log.last + page, 0, 0);
      const one = {
        async *readAll() {
          yield* log.page(position - 1, 1, position);
        },
      };
      const { value } = await examined(one).next();
      database.exec('ROLLBACK');
      return value as Examined;
    },
    close: () => database.close(),
  };
}

const PAGES_PUSHED_OUT = 8;

async function* inOrder(log: readonly Examined[]): AsyncGenerator<Examined> {
  yield* log;
}
