import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { assertDurable, openDurable } from '../../src/stores/embedded/database.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { StoreInUse } from '../../src/stores/embedded/owner-lock.ts';
import { DamagedEvent, StoreUnavailable } from '../../src/stores/event-store.ts';
import { anEvent, events } from '../contracts/an-event.ts';
import { all, eventStoreContract } from '../contracts/event-store.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'so-goc-events-'));

eventStoreContract('embedded', async () => {
  const directory = folder();
  const file = join(directory, 'events.sqlite');
  let store = EmbeddedEventStore.open(file);
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = EmbeddedEventStore.open(file));
    },
    dispose: async () => {
      await store.close();
      rmSync(directory, { recursive: true });
    },
  };
});

describe('the embedded event log', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = folder();
    file = join(directory, 'events.sqlite');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const withStore = async (work: (store: EmbeddedEventStore) => Promise<void>, readOnly = false) => {
    const store = EmbeddedEventStore.open(file, { readOnly });
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  it('is at synchronous=FULL, and refuses to start otherwise', () => {
    const database = openDurable(file, false);
    expect(database.prepare('PRAGMA synchronous').get()).toEqual([2]);
    database.exec('PRAGMA synchronous = NORMAL');
    expect(() => assertDurable(database)).toThrow('synchronous=1');
    database.close();
  });

  it('waits for a reader beside that keeps the file locked while it opens it', () => {
    const database = openDurable(file, false);
    expect(database.prepare('PRAGMA busy_timeout').get()).toEqual([5000]);
    database.close();
  });

  it('belongs to one opener at a time', async () => {
    await withStore(async () => expect(() => EmbeddedEventStore.open(file)).toThrow(StoreInUse));
    await withStore(async (store) => expect(await store.head()).toBeUndefined());
  });

  it('can be read, and only read, beside its owner', async () => {
    await withStore(async (owner) => {
      await owner.append('note-a', events('note-a', 2), 'no-stream');
      await withStore(async (reader) => {
        expect(await all(reader.readAll())).toHaveLength(2);
        await owner.append('note-a', events('note-a', 1, 2), 1);
        expect(await reader.read('note-a')).toHaveLength(3);
        await expect(reader.append('note-b', events('note-b', 1), 'no-stream')).rejects.toThrow(StoreUnavailable);
      }, true);
    });
    await withStore(async (reader) => expect(await all(reader.readAll())).toHaveLength(3), true);
  });

  it('cannot be opened for reading where there is none', () => {
    expect(() => EmbeddedEventStore.open(file, { readOnly: true })).toThrow(StoreUnavailable);
  });

  it('leaves the whole log in its file at a clean stop, its write-ahead log empty', async () => {
    await withStore(async (store) => void (await store.append('note-a', events('note-a', 2), 'no-stream')));
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    const database = new DatabaseSync(file, { readOnly: true, returnArrays: true });
    expect(database.prepare('SELECT count(*) FROM events').get()).toEqual([2]);
    database.close();
  });

  it('finds every stream among more heads than it keeps in memory, also after a restart', async () => {
    const names = Array.from({ length: 2500 }, (_, index) => `note-${index}`);
    const lengths = async (store: EmbeddedEventStore) =>
      new Set(await Promise.all(names.map(async (name) => (await store.read(name)).length)));
    await withStore(async (store) => {
      await Promise.all(names.map((name) => store.append(name, [anEvent(name, 0)], 'no-stream')));
      await Promise.all(names.map((name) => store.append(name, [anEvent(name, 1)], 0)));
      expect(await lengths(store)).toEqual(new Set([2]));
    });
    await withStore(async (store) => expect(await lengths(store)).toEqual(new Set([2])));
  });

  it('stores nothing of a group that the disk has no room for, says so to each, and goes on when there is room', async () => {
    await withStore(async (store) => {
      await store.append('note-a', events('note-a', 1), 'no-stream');
      const limit = (pages: number) => store['database'].exec(`PRAGMA max_page_count = ${pages}`);
      limit(20);
      const large = () => ({ ...anEvent('note-b', 0), data: { note: 'x'.repeat(200_000) } });
      const group = [
        store.append('note-c', events('note-c', 1), 'no-stream'),
        store.append('note-b', [large()], 'no-stream'),
        store.append('note-a', events('note-a', 1), 'no-stream'),
      ];
      for (const outcome of await Promise.allSettled(group)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } });
      }
      expect(await all(store.readAll())).toHaveLength(1);
      limit(10_000);
      const retried = await store.append('note-c', events('note-c', 1), 'no-stream');
      expect(await store.head()).toBe(retried.position);
      expect((await all(store.readAll())).map(({ stream }) => stream)).toEqual(['note-a', 'note-c']);
    });
  });

  it('names a damaged event, gives what precedes it, and can be read on after it', async () => {
    await withStore(async (store) => void (await store.append('note-a', events('note-a', 5), 'no-stream')));
    const database = new DatabaseSync(file);
    database.exec(`UPDATE events SET envelope = substr(envelope, 2) WHERE revision = 2`);
    database.close();
    await withStore(async (store) => {
      const seen: number[] = [];
      const reading = (async () => {
        for await (const event of store.readAll()) seen.push(event.revision);
      })();
      const damage = await reading.catch((error: unknown) => error);
      expect(damage).toBeInstanceOf(DamagedEvent);
      expect(damage).toMatchObject({ stream: 'note-a', revision: 2 });
      expect(seen).toEqual([0, 1]);
      const rest = await all(store.readAll((damage as DamagedEvent).position));
      expect(rest.map(({ revision }) => revision)).toEqual([3, 4]);
      await expect(store.read('note-a')).rejects.toThrow(DamagedEvent);
    }, true);
  });

  it('misses a removed event when it reads its stream', async () => {
    await withStore(async (store) => void (await store.append('note-a', events('note-a', 5), 'no-stream')));
    const database = new DatabaseSync(file);
    database.exec(`DELETE FROM events WHERE revision = 2`);
    database.close();
    await withStore(async (store) => {
      await expect(store.read('note-a')).rejects.toThrow('misses an event');
      expect((await all(store.readAll())).map(({ revision }) => revision)).toEqual([0, 1, 3, 4]);
    }, true);
  });

  /** Starts a process that appends, and gives what it acknowledged until it ended; `kill` is called after `count`. */
  const appendingProcess = (count: number, kill: (child: ReturnType<typeof spawn>) => void) => {
    const script = fileURLToPath(new URL('appending-process.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const acknowledged: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      acknowledged.push(line);
      if (acknowledged.length === count) kill(child);
    });
    return once(child, 'close').then(() => acknowledged.slice(1));
  };

  it('loses and doubles nothing of what it acknowledged when its process is killed', async () => {
    const acknowledged: string[] = [];
    for (const count of [300, 600]) {
      acknowledged.push(...(await appendingProcess(count, (child) => child.kill('SIGKILL'))));
    }
    await withStore(async (store) => {
      const stored = await all(store.readAll());
      const ids = new Set(stored.map(({ id }) => id));
      expect(acknowledged.length).toBeGreaterThanOrEqual(898);
      expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
      expect(ids.size).toBe(stored.length);
      for (const stream of new Set(stored.map((event) => event.stream))) {
        const revisions = (await store.read(stream)).map(({ revision }) => revision);
        expect(revisions).toEqual([...revisions.keys()]);
      }
    });
  }, 30_000);

  it('refuses a second process, and is free again once the first was killed', async () => {
    let refused: unknown;
    await appendingProcess(1, (child) => {
      try {
        EmbeddedEventStore.open(file);
      } catch (error) {
        refused = error;
      }
      child.kill('SIGKILL');
    });
    expect(refused).toBeInstanceOf(StoreInUse);
    await withStore(async (store) => expect(store).toBeDefined());
  }, 30_000);
});
