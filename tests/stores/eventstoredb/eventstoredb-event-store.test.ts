import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { eventStoreDbConnection } from '../../../src/stores/connection-string.ts';
import { EventStoreDbEventStore } from '../../../src/stores/eventstoredb/eventstoredb-event-store.ts';
import { USUAL_PATIENCE } from '../../../src/stores/eventstoredb/faults.ts';
import { anEvent, events } from '../../contracts/an-event.ts';
import { all, eventStoreContract } from '../../contracts/event-store.ts';
import { AServer } from './a-server.ts';
import { apart } from './apart.ts';

const open = (url: string, patience = {}) =>
  EventStoreDbEventStore.open(eventStoreDbConnection(url), { ...USUAL_PATIENCE, firstWaitMs: 1, ...patience });

/** Each append is a call over the wire. */
const WRITERS = 12;

eventStoreContract(
  'EventStoreDB, in-process server',
  async () => {
    const server = await AServer.start();
    let store = await open(server.url);
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = await open(server.url));
      },
      dispose: async () => {
        await store.close();
        await server.stop();
      },
    };
  },
  WRITERS,
);

const real = process.env.ESDB_URL;
if (real !== undefined) {
  eventStoreContract(
    'EventStoreDB, the server at ESDB_URL',
    async () => {
      const part = `${randomUUID()}/`;
      const opened = async () => apart(await open(real), part);
      let store = await opened();
      return {
        store,
        reopen: async () => {
          await store.close();
          return (store = await opened());
        },
        dispose: () => store.close(),
      };
    },
    WRITERS,
  );
}

describe(`the log in EventStoreDB, ${real ? 'also tested on a real server' : 'no real server tested: no ESDB_URL'}`, () => {
  let server: AServer;
  let store: EventStoreDbEventStore;
  beforeEach(async () => {
    server = await AServer.start();
    store = await open(server.url);
  });
  afterEach(async () => {
    await store.close();
    await server.stop();
  });

  describe('an append of unknown outcome', () => {
    test.each(['unavailable', 'cut-before-stored', 'cut-after-stored'] as const)(
      'is repeated until it is known, and stored once: %s',
      async (fault) => {
        server.appendFaults.push(fault, fault);
        const given = events('note-a', 2);
        const appended = await store.append('note-a', given, 'no-stream');
        expect(server.appends).toBe(3);
        const stored = await store.read('note-a');
        expect(stored.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
        expect(appended).toEqual({ revision: 1, position: stored[1]!.position });
      },
    );

    test('of many writers at once is known for each of them', async () => {
      server.appendFaults.push(undefined, undefined, undefined, 'cut-after-stored');
      const names = Array.from({ length: 24 }, (_, index) => `note-${index}`);
      await Promise.all(names.map((name) => store.append(name, events(name, 1), 'no-stream')));
      expect(await all(store.readAll())).toHaveLength(24);
    });

    test('is told to the writer when patience ends, and a later repetition answers as the first would have', async () => {
      const impatient = await open(server.url, { inAllMs: 0, attemptMs: 50 });
      server.appendFaults.push('no-answer');
      const given = events('note-a', 1);
      await expect(impatient.append('note-a', given, 'no-stream')).rejects.toMatchObject({ name: 'StoreUnavailable' });
      expect(await store.append('note-a', given, 'no-stream')).toMatchObject({ revision: 0 });
      expect(await store.read('note-a')).toHaveLength(1);
      await impatient.close();
    });

    test('is a conflict once another writer has taken the place', async () => {
      server.appendFaults.push('cut-before-stored');
      const lost = store.append('note-a', events('note-a', 1), 'no-stream');
      const other = await open(server.url);
      await other.append('note-a', events('note-a', 1), 'no-stream').catch(() => undefined);
      const outcomes = await Promise.allSettled([lost]);
      expect(await store.read('note-a')).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'WrongExpectedRevision' });
      }
      await other.close();
    });
  });

  test('a conflict has words of its own', async () => {
    await store.append('note-a', events('note-a', 2), 'no-stream');
    await expect(store.append('note-a', events('note-a', 1), 'no-stream')).rejects.toThrow(
      'stream note-a is at 1, not at no-stream',
    );
  });

  test('a store that cannot be reached is the fault of the port, for writers and readers; it recovers by itself', async () => {
    const impatient = await open(server.url, { inAllMs: 0 });
    await impatient.append('note-a', events('note-a', 1), 'no-stream');
    await server.down();
    const refused = { name: 'StoreUnavailable' };
    await expect(impatient.append('note-a', events('note-a', 1, 1), 0)).rejects.toMatchObject(refused);
    await expect(impatient.read('note-a')).rejects.toMatchObject(refused);
    await expect(impatient.head()).rejects.toMatchObject(refused);
    await expect(all(impatient.readAll())).rejects.toMatchObject(refused);
    await server.up();
    expect(await store.read('note-a')).toHaveLength(1);
    await impatient.close();
  });

  test('a reading goes on where the line was cut, without a gap or a double', async () => {
    await store.append('note-a', events('note-a', 300), 'no-stream');
    server.breakReadAfter = 150;
    expect((await store.read('note-a')).map(({ revision }) => revision)).toEqual([...Array(300).keys()]);
    server.breakReadAfter = 150;
    expect((await all(store.readAll())).map(({ revision }) => revision)).toEqual([...Array(300).keys()]);
  });

  test('a subscription goes on after the last event that was handled when its connection is lost', async () => {
    await store.append('note-a', events('note-a', 3), 'no-stream');
    const abort = new AbortController();
    const seen: number[] = [];
    for await (const event of store.subscribe(undefined, abort.signal)) {
      seen.push(event.revision);
      if (event.revision === 1) {
        // The rest may have come already: it is not handled twice, nor lost.
        server.readFaults = 2;
        server.cut();
      }
      if (event.revision === 2) await store.append('note-a', events('note-a', 1, 3), 2);
      if (event.revision === 3) abort.abort();
    }
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  test('a slow reader holds the store back, not its own memory', async () => {
    for (let from = 0; from < 2000; from += 500) {
      await store.append('note-a', events('note-a', 500, from), from === 0 ? 'no-stream' : from - 1);
    }
    const abort = new AbortController();
    let count = 0;
    for await (const event of store.subscribe(undefined, abort.signal)) {
      expect(event.revision).toBe(count);
      count += 1;
      if (count === 1) {
        // Long enough for all that the store may send without being asked for more.
        let before = -1;
        while (before !== server.written) {
          before = server.written;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        expect(server.written).toBeLessThan(1000);
      }
      if (count === 2000) abort.abort();
    }
    expect(count).toBe(2000);
  });

  test("passes the store's own events over", async () => {
    server.log.ownEvent('$metadata', '$$note-a', '{}');
    expect([await store.head(), await all(store.readAll())]).toEqual([undefined, []]);
    const { position } = await store.append('note-b', events('note-b', 1), 'no-stream');
    for (let count = 0; count < 40; count += 1) server.log.ownEvent('$statsCollected', '$stats');
    expect(await store.head()).toBe(position);
    expect(await all(store.readAll())).toHaveLength(1);
    // What was looked through is not looked through again.
    const read = server.written;
    await store.head();
    expect(server.written - read).toBeLessThan(20);
  });

  test('names an event that is none of ours', async () => {
    server.log.ownEvent('Other', 'other-1', 'not JSON', 'application/octet-stream');
    await expect(all(store.readAll())).rejects.toMatchObject({ name: 'DamagedEvent', stream: 'other-1', revision: 0 });
  });

  test('does not let a stream that was deleted in the store begin anew', async () => {
    await store.append('note-a', events('note-a', 2), 'no-stream');
    server.log.delete('note-a');
    const again = store.append('note-a', events('note-a', 1), 'no-stream');
    await expect(again).rejects.toMatchObject({ name: 'StreamDeleted' });
    expect(await all(store.readAll())).toHaveLength(2);
    // Somebody else did: what is read then is no whole stream.
    server.log.append('note-a', [{ ...server.log.all[1]!, id: anEvent('note-a', 0).id }], undefined);
    await expect(store.read('note-a')).rejects.toThrow('the log misses an event of note-a before revision 2');
  });

  test('refuses a stream that was destroyed in the store', async () => {
    await store.append('note-a', events('note-a', 1), 'no-stream');
    server.log.tombstones.add('note-a');
    await expect(store.read('note-a')).rejects.toMatchObject({ name: 'StreamDeleted' });
    const appending = store.append('note-a', events('note-a', 1, 1), 0);
    await expect(appending).rejects.toMatchObject({ name: 'StreamDeleted' });
  });

  test('refuses an append of more than the store takes, and stores none of it', async () => {
    const large = [0, 1].map((revision) => anEvent('note-a', revision, 'x'.repeat(600_000)));
    await expect(store.append('note-a', large, 'no-stream')).rejects.toThrow(RangeError);
    expect(await store.read('note-a')).toEqual([]);
  });

  test('refuses a position of another store', async () => {
    await store.append('note-a', events('note-a', 1), 'no-stream');
    await expect(all(store.readAll('0000000000000000'))).rejects.toThrow(RangeError);
  });

  test('gives positions of a fixed width, which sort as text', async () => {
    const { position } = await store.append('note-a', events('note-a', 1), 'no-stream');
    expect(position).toMatch(/^\d{20}$/);
  });
});
