import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedFile } from '../../src/stores/embedded/database.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { anEvent } from '../contracts/an-event.ts';
import { all } from '../contracts/event-store.ts';

/** Of SQLite's write-ahead log: the bytes before the first frame, and of a frame, its page included. */
const WAL_HEADER = 32;
const FRAME = 24 + 4096;

/** What is on the disk beyond the point up to which it was synced. */
const tails: Record<string, (rest: Buffer, before: Buffer) => Buffer> = {
  nothing: () => Buffer.alloc(0),
  zeros: (rest) => Buffer.alloc(rest.length),
  'what was there before': (_, before) => before,
  'one sector of it, the others not': (rest) =>
    Buffer.concat([Buffer.alloc(Math.min(512, rest.length)), rest.subarray(512)]),
};

describe('a power cut that takes what was not synced', () => {
  let folder: string;
  let file: string;
  let ids: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'so-goc-unsynced-'));
    file = join(folder, 'events.sqlite');
    ids = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const wal = () => readFileSync(`${file}-wal`);
  /** Appends to three streams by turns, some events larger than a page; gives up to which byte each append wrote. */
  const append = async (store: EmbeddedEventStore, from: number, count: number) => {
    const written: { upTo: number; events: number }[] = [];
    for (let number = from; number < from + count; number++) {
      const [stream, revision] = [`note-${number % 3}`, Math.floor(number / 3)];
      const before = wal();
      const event = anEvent(stream, revision, 'x'.repeat((number * 1733) % 9000));
      await store.append(stream, [event], revision === 0 ? 'no-stream' : revision - 1);
      ids.push(event.id);
      const after = wal();
      let upTo = after.length;
      while (upTo <= before.length && after[upTo - 1] === before[upTo - 1]) upTo -= 1;
      // What a page ends in may be what was there before.
      const frames = Math.ceil((upTo - WAL_HEADER) / FRAME);
      written.push({ upTo: WAL_HEADER + frames * FRAME, events: ids.length });
    }
    return written;
  };
  /** What a store opens that finds these files. */
  const found = async (database: Buffer, log: Buffer) => {
    const copy = join(folder, 'copy.sqlite');
    writeFileSync(copy, database);
    writeFileSync(`${copy}-wal`, log);
    const store = EmbeddedEventStore.open(copy);
    try {
      const stored = await all(store.readAll());
      for (const stream of new Set(stored.map((event) => event.stream))) {
        const revisions = (await store.read(stream)).map(({ revision }) => revision);
        expect(revisions).toEqual(stored.filter((event) => event.stream === stream).map(({ revision }) => revision));
        expect(revisions).toEqual([...revisions.keys()]);
      }
      // It can be written on from there.
      await store.append('note-after', [anEvent('note-after', 0)], 'no-stream');
      expect(await all(store.readAll())).toHaveLength(stored.length + 1);
      return stored.map(({ id }) => id);
    } finally {
      await store.close();
      for (const part of ['', '-wal', '-shm', '.lock']) rmSync(copy + part, { force: true });
    }
  };

  test.each([
    ['in a new write-ahead log', false],
    ['in one that is written over anew', true],
  ])('leaves a beginning of the log, with all that was synced, %s', async (_, again) => {
    const store = EmbeddedEventStore.open(file);
    const first = await append(store, 0, 6);
    if (again) store['database'].exec('PRAGMA wal_checkpoint(PASSIVE)');
    const [database, before] = [readFileSync(file), wal()];
    const written = again ? await append(store, 6, 6) : first;
    const after = wal();
    await store.close();
    const old = again ? before : Buffer.alloc(0);
    const least = again ? 6 : 0;

    const cuts = written.flatMap(({ upTo }) => [upTo - 1, upTo, upTo + 1, upTo + 24]);
    cuts.push(0, 31, 32, ...Array.from({ length: 10 }, () => Math.floor(Math.random() * after.length)));
    for (const [tail, rest] of Object.entries(tails)) {
      for (const cut of cuts.filter((offset) => offset <= after.length)) {
        const log = Buffer.concat([after.subarray(0, cut), rest(after.subarray(cut), old.subarray(cut))]);
        const stored = await found(database, log);
        const synced = written.findLast(({ upTo }) => upTo <= cut)?.events ?? least;
        const where = `${tail} after byte ${cut}`;
        expect([where, stored]).toEqual([where, ids.slice(0, stored.length)]);
        expect([where, stored.length >= synced]).toEqual([where, true]);
      }
    }
  });

  test('in the midst of folding the write-ahead log into the file takes nothing', async () => {
    const store = EmbeddedEventStore.open(file);
    await append(store, 0, 12);
    const [before, log] = [readFileSync(file), wal()];
    await store.close();
    const after = readFileSync(file);
    for (let attempt = 0; attempt < 12; attempt++) {
      const half = Buffer.alloc(after.length);
      before.copy(half);
      for (let page = 0; page < after.length; page += 4096) {
        if (Math.random() < 0.5) after.copy(half, page, page, page + 4096);
      }
      expect(await found(half, log)).toEqual(ids);
    }
  });

  test.each([100, 4096, 5000, 12_288])('a file that ends at byte %i is refused by name', async (size) => {
    const store = EmbeddedEventStore.open(file);
    await append(store, 0, 12);
    await store.close();
    truncateSync(file, size);
    copyFileSync(file, join(folder, 'kept'));
    expect(() => EmbeddedEventStore.open(file)).toThrow(DamagedFile);
    expect(readFileSync(file)).toEqual(readFileSync(join(folder, 'kept')));
  });
});
