import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Projection } from '../../../read-models/projection.ts';
import { type AppliedEvent, Projector, type ProjectorParts } from '../../../read-models/runner/projector.ts';
import { currentView } from '../../../read-models/stores/current-view.ts';
import { EmbeddedReadStore } from '../../../read-models/stores/embedded/embedded-read-store.ts';
import { MemoryReadStore } from '../../../read-models/stores/memory/memory-read-store.ts';
import type { ReadBuild, ReadStore } from '../../../read-models/stores/read-store.ts';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { StoreUnavailable } from '../../../src/stores/event-store.ts';
import { MemoryEventStore } from '../../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../../src/stores/memory/memory-key-store.ts';
import { BranchOpened, readers, registry, titles, Writer } from './library.ts';

const SOON = 5000;

describe.each<[string, () => ReadStore]>([
  ['memory', () => new MemoryReadStore()],
  ['embedded', () => new EmbeddedReadStore(':memory:')],
])('the projector on the %s read store', (_, open) => {
  let events: MemoryEventStore;
  let keys: MemoryKeyStore;
  let reads: ReadStore;
  let log: Writer;
  let running: Projector[];

  const started = async (projections: Projection[], parts: Partial<ProjectorParts> = {}) => {
    const projector = new Projector({ projections, events, keys, registry, reads, retryAfterMs: 1, ...parts });
    running.push(projector);
    await projector.start();
    return projector;
  };
  const current = async (name = 'readers') => (await reads.current(name))!.build;
  const listed = async (build: ReadBuild, under?: string) =>
    (await build.list('readers', { limit: 500, under })).items.map(({ id, doc }) => [id, doc.name, doc.lent]);
  const healthOf = async (projector: Projector, name: string) =>
    (await projector.health()).find((health) => health.name === name)!;

  beforeEach(() => {
    events = new MemoryEventStore();
    keys = new MemoryKeyStore();
    reads = open();
    log = new Writer(events, keys);
    running = [];
  });
  afterEach(async () => {
    for (const projector of running) await projector.stop();
    await reads.close();
  });

  it('catches up, then follows: sealed fields opened, old versions upcast', async () => {
    await log.open('b');
    await log.join('1', 'b');
    const projector = await started([readers]);
    expect(await projector.waitFor((await events.head())!, SOON)).toBe(true);
    await log.write('reader-old', {
      type: 'ReaderJoined',
      version: 1,
      effectiveOn: '2020-01-01',
      data: { name: 'Cũ', place: 'b' },
    });
    const last = await log.lend('1', 'Đất nước', 'b');
    expect(await projector.waitFor(last, SOON, ['readers'])).toBe(true);
    expect(await listed(await current(), 'b')).toEqual([
      ['reader-1', 'Bạn 1', 'Đất nước'],
      ['reader-old', 'Cũ', undefined],
    ]);
    expect(await healthOf(projector, 'readers')).toEqual({
      ...{ name: 'readers', version: 1, position: last, lag: { events: 0, ms: 0 }, state: 'live' },
    });
  });

  it('shows null where a key was destroyed', async () => {
    await log.open('b');
    const last = await log.join('1', 'b');
    await keys.destroy('reader-1');
    const projector = await started([readers]);
    await projector.waitFor(last, SOON);
    expect(await listed(await current())).toEqual([['reader-1', null, undefined]]);
  });

  it('carries the running maximum of the recording instants, across restarts', async () => {
    await log.join('1', 'b', '2026-01-02T00:00:00.000Z');
    const first = await started([readers]);
    await first.waitFor(await log.join('2', 'b', '2026-01-01T00:00:00.000Z'), SOON);
    await first.stop();
    const second = await started([readers]);
    await second.waitFor(await log.join('3', 'b', '2026-01-01T12:00:00.000Z'), SOON);
    const found = await (await current()).getMany<{ knownFrom: string }>('readers', ['reader-2', 'reader-3']);
    expect([...found.values()].map((doc) => doc.knownFrom)).toEqual(Array(2).fill('2026-01-02T00:00:00.000Z'));
  });

  it('goes on after a restart where it had got to, and counts nothing twice', async () => {
    await log.open('b');
    await log.join('1', 'b');
    const first = await started([readers], { runLength: 1 });
    await first.waitFor(await log.lend('1', 'x', 'b'), SOON);
    await first.stop();
    await log.lend('1', 'y', 'b');
    const second = await started([readers]);
    await second.waitFor(await log.lend('1', 'z', 'b'), SOON);
    const counters = await (await current()).counters('loans', ['b']);
    expect(counters.get('b')?.rolledUp).toEqual({ lent: 3 });
  });

  it('takes again without harm what a failing store made it take again', async () => {
    await log.open('b');
    let failures = 3;
    const faulty = (build: ReadBuild): ReadBuild =>
      new Proxy(build, {
        get: (target, name) => {
          if (name !== 'apply') {
            const value: unknown = Reflect.get(target, name);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          }
          return async (batch: Parameters<ReadBuild['apply']>[0]) => {
            await target.apply(batch);
            if (failures-- > 0) throw new StoreUnavailable('the answer was lost');
          };
        },
      });
    const trouble: unknown[] = [];
    const store: ReadStore = Object.assign(Object.create(reads) as ReadStore, {
      open: async (...args: Parameters<ReadStore['open']>) => faulty(await reads.open(...args)),
    });
    const projector = await started([readers], { reads: store, onTrouble: (error) => trouble.push(error) });
    await projector.waitFor(await log.lend('1', 'x', 'b'), SOON);
    await projector.waitFor(await log.lend('1', 'y', 'b'), SOON);
    expect((await (await current()).counters('loans', ['b'])).get('b')?.direct).toEqual({ lent: 2 });
    // Twice at least; what had come to the store in spite of it is not taken again.
    expect(trouble.length).toBeGreaterThan(1);
    expect((await healthOf(projector, 'readers')).state).toBe('live');
  });

  it('reads again what a failed store turns out to have lost of what it had acknowledged', async () => {
    await log.open('b');
    const batches: Parameters<ReadBuild['apply']>[0][] = [];
    let kept: ReadBuild;
    let fails = false;
    const losing = new Proxy({} as ReadBuild, {
      get: (_target, name) => {
        if (name === 'apply') {
          return async (batch: Parameters<ReadBuild['apply']>[0]) => {
            if (fails) {
              fails = false;
              throw new StoreUnavailable('it went down');
            }
            await kept.apply(batch);
            batches.push(batch);
          };
        }
        const value: unknown = Reflect.get(kept, name);
        return typeof value === 'function' ? (value.bind(kept) as unknown) : value;
      },
    });
    const store: ReadStore = Object.assign(Object.create(reads) as ReadStore, {
      open: async (...args: Parameters<ReadStore['open']>) => {
        kept = await reads.open(...args);
        return losing;
      },
    });
    const trouble: unknown[] = [];
    const projector = await started([readers], { reads: store, onTrouble: (error) => trouble.push(error) });
    await projector.waitFor(await log.join('1', 'b'), SOON);
    const before = batches.length;
    await projector.waitFor(await log.join('2', 'b'), SOON);
    await projector.waitFor(await log.lend('1', 'x', 'b'), SOON);

    const again = open();
    kept = await again.open(readers.name, readers.version, readers.collections);
    for (const batch of batches.slice(0, before)) await kept.apply(batch);
    fails = true;
    expect(await projector.waitFor(await log.lend('2', 'y', 'b'), SOON)).toBe(true);
    expect(await listed(kept, 'b')).toEqual([
      ['reader-1', 'Bạn 1', 'x'],
      ['reader-2', 'Bạn 2', 'y'],
    ]);
    expect((await kept.counters('loans', ['b'])).get('b')?.direct).toEqual({ lent: 2 });
    expect(trouble).toHaveLength(1);
    await projector.stop();
    await again.close();
  });

  it('tells of every event once it is applied, but not of those caught up with', async () => {
    await log.open('b');
    const told: AppliedEvent[] = [];
    const projector = await started([readers], { onApplied: (event) => told.push(event) });
    await projector.waitFor((await events.head())!, SOON);
    const position = await log.join('1', 'b');
    await projector.waitFor(position, SOON);
    await new Promise(setImmediate);
    const data = { branch: 'b', name: expect.stringMatching(/^sealed:/) };
    expect(told).toEqual([{ stream: 'reader-1', revision: 0, type: 'ReaderJoined', position, data }]);
  });

  describe('waiting', () => {
    it('ends when the time is up, or the projector is stopped', async () => {
      const position = await log.open('b');
      const beyond = `${position}0`;
      const projector = await started([readers]);
      expect(await projector.waitFor(beyond, 5)).toBe(false);
      expect(await projector.waitFor(position, SOON, [])).toBe(true);
      const waiting = projector.waitFor(beyond, SOON);
      await projector.stop();
      expect(await waiting).toBe(false);
    });
  });

  describe('an event that cannot be taken', () => {
    it('stops that projection alone, visibly, until it is tried again', async () => {
      let stumbles = true;
      const projector = await started([readers, titles(() => stumbles)]);
      await log.open('b');
      await log.lend('1', 'before', 'b');
      const poison = await log.lend('1', 'poison', 'b');
      const last = await log.lend('1', 'after', 'b');
      expect(await projector.waitFor(last, SOON)).toBe(true);
      const health = await healthOf(projector, 'titles');
      const stored = (await events.read('reader-1'))[1]!;
      expect(health).toMatchObject({ state: 'stopped', lag: { events: 2 } });
      expect(health.poisoned).toEqual({
        ...{ eventId: stored.id, type: 'BookLent', position: poison, error: 'TypeError: no such title' },
      });
      expect((await healthOf(projector, 'readers')).state).toBe('live');
      expect(await (await current('titles')).get('titles', 'before')).toBeDefined();
      expect(await (await current('titles')).get('titles', 'after')).toBeUndefined();

      await projector.retry('titles');
      expect(await projector.waitFor(last, 20, ['titles'])).toBe(false);
      stumbles = false;
      await projector.retry('titles');
      expect(await projector.waitFor(last, SOON, ['titles'])).toBe(true);
      expect(await (await current('titles')).get('titles', 'poison')).toBeDefined();
      await projector.waitFor(await log.lend('1', 'later', 'b'), SOON, ['titles']);
      expect((await healthOf(projector, 'titles')).poisoned).toBeUndefined();
    });

    it('stops it while catching up too, and a restart tries again', async () => {
      await log.lend('1', 'before', 'b');
      const poison = await log.lend('1', 'poison', 'b');
      const first = await started([readers, titles(() => true)]);
      await first.waitFor(poison, SOON);
      expect((await healthOf(first, 'titles')).poisoned?.position).toBe(poison);
      expect(await (await current('titles')).get('titles', 'before')).toBeDefined();
      await first.stop();
      const second = await started([readers, titles(() => false)]);
      expect(await second.waitFor(poison, SOON, ['titles'])).toBe(true);
    });

    it.each([
      ['a broken seal', (event: StoredEvent) => ({ ...event, data: { ...event.data, name: 'sealed:s:AAAA' } })],
      ['an unknown version', (event: StoredEvent) => ({ ...event, version: 9 })],
    ])('may have %s', async (_name, spoil) => {
      await log.open('b');
      const last = await log.join('1', 'b');
      const readAll = events.readAll.bind(events);
      events.readAll = async function* (after) {
        for await (const event of readAll(after)) yield event.type === 'ReaderJoined' ? spoil(event) : event;
      };
      const projector = await started([readers, titles(() => false)]);
      expect(await projector.waitFor(last, SOON, ['titles'])).toBe(true);
      expect((await healthOf(projector, 'readers')).poisoned).toMatchObject({ type: 'ReaderJoined', position: last });
    });

    it('may make a change that the store refuses, in bulk as in live', async () => {
      await log.open('b');
      await log.open('c', 'b');
      await log.lend('1', 'x', 'b');
      const cycle = await log.write('branch-b', BranchOpened.of({ branch: 'b', under: 'c' }, '2026-01-01'));
      const last = await log.lend('1', 'y', 'b');
      const projector = await started([readers, titles(() => false)]);
      expect(await projector.waitFor(last, SOON, ['titles'])).toBe(true);
      expect((await healthOf(projector, 'readers')).poisoned).toMatchObject({ position: cycle });
      expect(await (await current()).pathOf('c')).toEqual(['b', 'c']);
      expect((await (await current()).counters('loans', ['b'])).get('b')?.direct).toEqual({ lent: 1 });
    });
  });

  describe('a rebuild', () => {
    it('grows beside the old build, which goes on being fed, and takes its place', async () => {
      await log.open('b');
      for (let reader = 0; reader < 50; reader += 1) await log.join(String(reader), 'b');
      const projector = await started([readers], { runLength: 7 });
      await projector.waitFor((await events.head())!, SOON);
      const old = await current();
      const rebuilt = projector.rebuild('readers');
      const during = await log.join('during', 'b');
      expect(await projector.waitFor(during, SOON)).toBe(true);
      expect(await rebuilt).toBe(true);
      const fresh = await current();
      expect(fresh).not.toBe(old);
      await projector.waitFor(await log.lend('during', 'x', 'b'), SOON);
      expect(await listed(fresh, 'b')).toHaveLength(51);
      expect(await fresh.get('readers', 'reader-during')).toMatchObject({ lent: 'x' });
      expect((await fresh.counters('loans', ['b'])).get('b')?.direct).toEqual({ lent: 1 });
    });

    it('follows a change of version; the old build answers until then', async () => {
      await log.open('b');
      const first = await started([titles(() => false)]);
      await first.waitFor(await log.lend('1', 'x', 'b'), SOON);
      await first.stop();
      const second = await started([titles(() => false, 2)]);
      expect(await second.waitFor((await events.head())!, SOON, ['titles'])).toBe(true);
      const { version, build } = (await reads.current('titles'))!;
      expect(version).toBe(2);
      expect(await build.get('titles', 'x')).toEqual({ version: 2 });
    });

    it('tells how far it is; given up, it leaves the old build in its place and can be begun again', async () => {
      await log.open('b');
      for (let reader = 0; reader < 20; reader += 1) await log.join(String(reader), 'b');
      const projector = await started([readers], { runLength: 7 });
      await projector.waitFor((await events.head())!, SOON);
      const old = await current();
      const givenUp = new AbortController();
      const told: number[] = [];
      const onProgress = (count: number) => {
        told.push(count);
        if (told.length === 2) givenUp.abort();
      };
      expect(await projector.rebuild('readers', { signal: givenUp.signal, onProgress })).toBe(false);
      expect(told).toEqual([7, 14]);
      expect(await current()).toBe(old);
      expect(await healthOf(projector, 'readers')).toMatchObject({ state: 'live' });
      await projector.waitFor(await log.join('later', 'b'), SOON);
      expect(await listed(old)).toHaveLength(21);
      expect(await projector.rebuild('readers')).toBe(true);
      expect(await listed(await current())).toHaveLength(21);
    });

    it('that a crash broke off is begun anew, and no question fails while builds change places', async () => {
      await log.open('b');
      for (let reader = 0; reader < 30; reader += 1) await log.join(String(reader), 'b');
      const first = await started([readers], { runLength: 3 });
      await first.waitFor((await events.head())!, SOON);
      const half = first.rebuild('readers', { onProgress: (count) => count > 9 && void first.stop() });
      expect(await half).toBe(false);

      const second = await started([readers], { runLength: 3 });
      await second.waitFor((await events.head())!, SOON);
      let rebuilding = true;
      const asking = (async () => {
        const counts = new Set<number>();
        while (rebuilding) {
          counts.add((await currentView(reads, 'readers').list('readers', { limit: 500 })).items.length);
          await new Promise(setImmediate);
        }
        return counts;
      })();
      expect(await second.rebuild('readers')).toBe(true);
      rebuilding = false;
      expect([...(await asking)]).toEqual([30]);
    });

    it('that stumbles leaves the old build in its place', async () => {
      let stumbles = false;
      const projector = await started([titles(() => stumbles)]);
      await projector.waitFor(await log.lend('1', 'poison', 'b'), SOON);
      stumbles = true;
      expect(await projector.rebuild('titles')).toBe(false);
      expect(await healthOf(projector, 'titles')).toMatchObject({ state: 'live', poisoned: { type: 'BookLent' } });
      await projector.waitFor(await log.lend('1', 'more', 'b'), SOON, ['titles']);
      expect(await (await current('titles')).get('titles', 'more')).toBeDefined();
      stumbles = false;
      expect(await projector.rebuild('titles')).toBe(true);
      expect((await healthOf(projector, 'titles')).poisoned).toBeUndefined();
    });
  });

  it('comes to the same, however the log is cut into runs and wherever it is restarted', async () => {
    const step = fc.tuple(
      fc.constantFrom('open', 'join', 'lend', 'leave'),
      fc.constantFrom('1', '2', '3'),
      fc.constantFrom('b', 'c'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(25),
        async (steps, runLength, cut) => {
          const outcome = async (options: { runLength: number; cut: number }) => {
            events = new MemoryEventStore();
            reads = open();
            log = new Writer(events, keys);
            let projector: Projector | undefined;
            for (const [index, [kind, reader, branch]] of steps.entries()) {
              if (kind === 'open') await log.open(branch, branch === 'c' ? 'b' : null);
              if (kind === 'join') await log.join(reader, branch);
              if (kind === 'lend') await log.lend(reader, `t${index}`, branch);
              if (kind === 'leave') await log.leave(reader, branch);
              if (index !== options.cut) continue;
              projector = await started([readers], options);
              await projector.waitFor((await events.head())!, SOON);
              await projector.stop();
            }
            projector = await started([readers], options);
            const head = await events.head();
            if (head) expect(await projector.waitFor(head, SOON)).toBe(true);
            await projector.stop();
            const build = await current();
            return {
              all: await listed(build),
              below: await listed(build, 'b'),
              counters: await build.counters('loans', ['b', 'c']),
            };
          };
          expect(await outcome({ runLength, cut })).toEqual(await outcome({ runLength: 1, cut: -1 }));
        },
      ),
      { numRuns: 25 },
    );
  });
});

it('finishes a first build that the disk had no room for, as soon as there is room', async () => {
  const [events, keys, reads] = [new MemoryEventStore(), new MemoryKeyStore(), new EmbeddedReadStore(':memory:')];
  const log = new Writer(events, keys);
  await log.open('b');
  for (let reader = 0; reader < 300; reader++) await log.join(String(reader), 'b');
  const room = (pages: number) => reads['database'].exec(`PRAGMA max_page_count = ${pages}`);
  const troubles: unknown[] = [];
  const onTrouble = (error: unknown) => {
    troubles.push(error);
    room(100_000);
  };
  const parts = { events, keys, registry, reads, retryAfterMs: 1, onTrouble };
  const projector = new Projector({ projections: [readers], ...parts });
  await projector.start();
  room(1);
  expect(await projector.waitFor((await events.head())!, SOON)).toBe(true);
  expect(troubles).toEqual([expect.objectContaining({ name: 'StoreUnavailable' })]);
  const { build } = (await reads.current('readers'))!;
  expect((await build.list('readers', { limit: 1, withTotal: true })).total).toBe(300);
  await projector.stop();
  await reads.close();
});
