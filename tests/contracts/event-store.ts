import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventToStore, Position, StoredEvent } from '../../src/kernel/envelope.ts';
import { type EventStore, WrongExpectedRevision } from '../../src/stores/event-store.ts';
import { anEvent, events } from './an-event.ts';

/** An adapter under test. */
export interface OpenedEventStore {
  store: EventStore;
  /** Closes it and opens the same log again; absent if the adapter keeps nothing. */
  reopen?: () => Promise<EventStore>;
  /** Closes whatever is open and removes what was written. */
  dispose: () => Promise<void>;
}

/** Every event of an iteration. */
export async function all<Item>(iteration: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of iteration) items.push(item);
  return items;
}

/**
 * The contract of every event store (design §5); `open` gives an empty one each time.
 * @param writers how many write at once; fewer where each append is a call over the wire
 */
export function eventStoreContract(adapter: string, open: () => Promise<OpenedEventStore>, writers = 64): void {
  describe(`event store: ${adapter}`, () => {
    let opened: OpenedEventStore;
    let store: EventStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.dispose());

    const stream = () => `note-${randomUUID()}`;
    const ids = (stored: readonly { id: string }[]) => stored.map(({ id }) => id);

    describe('append', () => {
      it('stores events as they were given, at consecutive revisions', async () => {
        const name = stream();
        const given = events(name, 3);
        const appended = await store.append(name, given, 'no-stream');
        const stored = await store.read(name);
        expect(appended).toEqual({ revision: 2, position: stored[2]!.position });
        expect(stored.map(({ position: _, ...rest }) => rest)).toEqual(given);
      });

      it('continues a stream at its last revision', async () => {
        const name = stream();
        await store.append(name, events(name, 2), 'no-stream');
        expect((await store.append(name, events(name, 1, 2), 1)).revision).toBe(2);
        expect((await store.read(name)).map(({ revision }) => revision)).toEqual([0, 1, 2]);
      });

      it.each([
        ['a new stream where one exists', 2, 'no-stream' as const, 0, 1],
        ['an earlier revision', 2, 0, 1, 1],
        ['a later revision', 2, 5, 6, 1],
        ['a revision of a stream that does not exist', 0, 3, 4, 'no-stream' as const],
      ])('refuses %s and stores nothing', async (_case, existing, expected, from, actual) => {
        const name = stream();
        if (existing > 0) await store.append(name, events(name, existing), 'no-stream');
        const refused = store.append(name, events(name, 1, from), expected);
        await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
        await expect(refused).rejects.toMatchObject({ stream: name, expected, actual });
        expect(await store.read(name)).toHaveLength(existing);
      });

      it('refuses an empty append and makes no stream', async () => {
        const name = stream();
        await expect(store.append(name, [], 'no-stream')).rejects.toThrow(RangeError);
        expect(await store.head()).toBeUndefined();
      });

      it('refuses events of another stream, or of another revision than the next', async () => {
        const name = stream();
        await expect(store.append(name, events(stream(), 1), 'no-stream')).rejects.toThrow(RangeError);
        await expect(store.append(name, events(name, 1, 1), 'no-stream')).rejects.toThrow(RangeError);
        expect(await store.read(name)).toEqual([]);
      });
    });

    describe('redelivery', () => {
      it('answers the same events at the same expected revision as the first time, and stores them once', async () => {
        const name = stream();
        const given = events(name, 2);
        const first = await store.append(name, given, 'no-stream');
        expect(await store.append(name, given, 'no-stream')).toEqual(first);
        await store.append(name, events(name, 3, 2), 1);
        expect(await store.append(name, given, 'no-stream')).toEqual(first);
        expect(await store.read(name)).toHaveLength(5);
      });

      it('refuses the same first event followed by others', async () => {
        const name = stream();
        const given = events(name, 2);
        await store.append(name, given, 'no-stream');
        const changed = store.append(name, [given[0]!, anEvent(name, 1)], 'no-stream');
        await expect(changed).rejects.toBeInstanceOf(WrongExpectedRevision);
      });

      it('refuses the same first events followed by more', async () => {
        const name = stream();
        const given = events(name, 2);
        await store.append(name, given, 'no-stream');
        const longer = store.append(name, [...given, anEvent(name, 2)], 'no-stream');
        await expect(longer).rejects.toBeInstanceOf(WrongExpectedRevision);
      });

      it('answers both of two deliveries at once, and stores the events once', async () => {
        const name = stream();
        const given = events(name, 2);
        const [one, other] = await Promise.all([
          store.append(name, given, 'no-stream'),
          store.append(name, given, 'no-stream'),
        ]);
        expect(other).toEqual(one);
        expect(await store.read(name)).toHaveLength(2);
      });
    });

    describe('many writers', () => {
      it('lets exactly one of many writers at the same revision of one stream win', async () => {
        const name = stream();
        const attempts = Array.from({ length: writers }, () => events(name, 1));
        const outcomes = await Promise.allSettled(attempts.map((given) => store.append(name, given, 'no-stream')));
        const won = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
        expect(won).toHaveLength(1);
        expect(ids(await store.read(name))).toEqual(ids(attempts[won[0]!]!));
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(WrongExpectedRevision);
        }
      });

      it('brings many writers on one stream through when they retry at its new revision', async () => {
        const name = stream();
        const write = async () => {
          for (;;) {
            const last = (await store.read(name)).length - 1;
            try {
              return await store.append(name, events(name, 1, last + 1), last < 0 ? 'no-stream' : last);
            } catch (error) {
              if (!(error instanceof WrongExpectedRevision)) throw error;
            }
          }
        };
        const appended = await Promise.all(Array.from({ length: writers }, write));
        expect(appended.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([...Array(writers).keys()]);
      });

      it('stores all of many writers on as many streams, a conflict among them harming no other', async () => {
        const names = Array.from({ length: writers }, stream);
        const outcomes = await Promise.allSettled(
          names.map((name, index) => {
            const conflicting = index % 8 === 0;
            return store.append(name, events(name, 2, conflicting ? 7 : 0), conflicting ? 6 : 'no-stream');
          }),
        );
        expect(outcomes.map(({ status }) => status)).toEqual(
          names.map((_, index) => (index % 8 === 0 ? 'rejected' : 'fulfilled')),
        );
        const lengths = await Promise.all(names.map(async (name) => (await store.read(name)).length));
        expect(lengths).toEqual(names.map((_, index) => (index % 8 === 0 ? 0 : 2)));
      });
    });

    describe('reading', () => {
      it('reads a stream from a revision on, and nothing of one that does not exist', async () => {
        const name = stream();
        const given = events(name, 5);
        await store.append(name, given, 'no-stream');
        expect(ids(await store.read(name, 3))).toEqual(ids(given.slice(3)));
        expect(await store.read(name, 5)).toEqual([]);
        expect(await store.read(stream())).toEqual([]);
      });

      it('reads everything in the order of storing, at rising positions of equal width', async () => {
        const given: EventToStore[] = [];
        for (let round = 0; round < 5; round += 1) {
          for (const name of ['note-a', 'note-b', 'note-c']) {
            const pair = events(name, 2, round * 2);
            given.push(...pair);
            await store.append(name, pair, round === 0 ? 'no-stream' : round * 2 - 1);
          }
        }
        const stored = await all(store.readAll());
        expect(ids(stored)).toEqual(ids(given));
        const positions = stored.map(({ position }) => position);
        expect([...positions].sort()).toEqual(positions);
        expect(new Set(positions.map(({ length }) => length)).size).toBe(1);
        expect(await store.head()).toBe(positions.at(-1));
        for (const name of ['note-a', 'note-b', 'note-c']) {
          expect(await store.read(name)).toEqual(stored.filter((event) => event.stream === name));
        }
      });

      it('reads after a position, exclusively', async () => {
        const name = stream();
        await store.append(name, events(name, 200), 'no-stream');
        const stored = await all(store.readAll());
        for (const from of [0, 62, 63, 64, 150, 198]) {
          expect(await all(store.readAll(stored[from]!.position))).toEqual(stored.slice(from + 1));
        }
        expect(await all(store.readAll(stored[199]!.position))).toEqual([]);
      });

      it('has no head while it is empty', async () => {
        expect(await store.head()).toBeUndefined();
        expect(await all(store.readAll())).toEqual([]);
      });
    });

    describe('subscribing', () => {
      /** Collects from a subscription until it has seen `count` events. */
      const collect = async (after: Position | undefined, count: number): Promise<StoredEvent[]> => {
        const abort = new AbortController();
        const seen: StoredEvent[] = [];
        for await (const event of store.subscribe(after, abort.signal)) {
          seen.push(event);
          if (seen.length === count) abort.abort();
        }
        return seen;
      };

      it('gives what is stored, then what comes, without a gap or a double, to every subscriber', async () => {
        const before = stream();
        await store.append(before, events(before, 300), 'no-stream');
        const subscribers = Array.from({ length: 3 }, () => collect(undefined, 300 + writers * 10));
        await Promise.all(
          Array.from({ length: writers }, async () => {
            const name = stream();
            for (let revision = 0; revision < 10; revision += 1) {
              await store.append(name, events(name, 1, revision), revision === 0 ? 'no-stream' : revision - 1);
            }
          }),
        );
        const stored = ids(await all(store.readAll()));
        expect(stored).toHaveLength(300 + writers * 10);
        for (const seen of await Promise.all(subscribers)) expect(ids(seen)).toEqual(stored);
      });

      it('goes on after a position, exclusively', async () => {
        const name = stream();
        await store.append(name, events(name, 3), 'no-stream');
        const [, second] = await store.read(name);
        const seen = collect(second!.position, 2);
        await store.append(name, events(name, 1, 3), 2);
        expect((await seen).map(({ revision }) => revision)).toEqual([2, 3]);
      });

      it('wakes for an event that comes while it waits', async () => {
        const name = stream();
        const seen = collect(undefined, 2);
        await store.append(name, events(name, 1), 'no-stream');
        await new Promise((resolve) => setImmediate(resolve));
        await store.append(name, events(name, 1, 1), 0);
        expect((await seen).map(({ revision }) => revision)).toEqual([0, 1]);
      });

      it('ends when the signal aborts, waiting or not', async () => {
        const abort = new AbortController();
        const seen = all(store.subscribe(undefined, abort.signal));
        await new Promise((resolve) => setImmediate(resolve));
        abort.abort();
        expect(await seen).toEqual([]);
        expect(await all(store.subscribe(undefined, abort.signal))).toEqual([]);
      });
    });

    it('refuses to append and read once it is closed', async () => {
      await store.close();
      await expect(store.append('note-a', events('note-a', 1), 'no-stream')).rejects.toMatchObject({
        name: 'StoreUnavailable',
      });
      await expect(store.read('note-a')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    });

    it('has everything after it was closed and opened again, and goes on there', async () => {
      if (!opened.reopen) return;
      const name = stream();
      const given = events(name, 3);
      const first = await store.append(name, given, 'no-stream');
      const before = await all(store.readAll());
      store = await opened.reopen();
      expect(await all(store.readAll())).toEqual(before);
      expect(await store.read(name)).toEqual(before);
      expect(await store.append(name, given, 'no-stream')).toEqual(first);
      const next = await store.append(name, events(name, 1, 3), 2);
      expect(next.revision).toBe(3);
      expect(next.position > first.position).toBe(true);
    });
  });
}
