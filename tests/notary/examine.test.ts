import type { EventToStore, StoredEvent } from '../../src/kernel/envelope.ts';
import { chain } from '../../src/kernel/chain.ts';
import { examined } from '../../src/notary/chains.ts';
import { leafOf, type PlacedEntry } from '../../src/notary/entry.ts';
import { examine } from '../../src/notary/examine.ts';
import { GrowingRoot } from '../../src/notary/merkle-tree.ts';
import { positionOf } from '../../src/stores/position.ts';
import { someEvents } from './a-log.ts';
import { flippedBytes } from './flipped-bytes.ts';

const STREAMS = 3;
const placed = (events: readonly EventToStore[]): StoredEvent[] =>
  events.map((event, index) => ({ ...event, position: positionOf(index + 1) }));
const whole = placed(someEvents(20, STREAMS));
const readAll = (events: readonly StoredEvent[]) => ({
  async *readAll() {
    yield* events;
  },
});

async function keptOf(events: readonly StoredEvent[]): Promise<PlacedEntry[]> {
  const entries: PlacedEntry[] = [];
  for await (const { entry } of examined(readAll(events))) entries.push(entry);
  return entries;
}

async function rootAt(size: number, events = whole) {
  const growing = new GrowingRoot();
  for (const entry of (await keptOf(events)).slice(0, size)) growing.push(leafOf(entry));
  return { size, root: growing.root };
}

/** What an examination tells of a log: `kind event`, and how many events are proved. */
async function told(
  now: readonly StoredEvent[],
  { kept, checkpoints = [] }: { kept?: readonly StoredEvent[]; checkpoints?: number[] } = {},
) {
  const entries = kept && (await keptOf(kept));
  const { damages, proved } = await examine({
    log: examined(readAll(now)),
    tree: entries && { entries: () => entries.values() },
    checkpoints: await Promise.all(checkpoints.map((size) => rootAt(size))),
  });
  return { damages: damages.map(({ kind, eventId }) => `${kind} ${nameOf(eventId)}`), proved };
}

const nameOf = (eventId: string) => (eventId === '-' ? '-' : Number(eventId.slice(2)));

/** An event changed, and every hash of its stream after it reckoned anew, as who holds the database can do. */
function forged(events: readonly StoredEvent[], at: number): StoredEvent[] {
  const { stream } = events[at]!;
  let previous: string | null = events[at]!.meta.previousHash;
  return events.map((event, index) => {
    if (event.stream !== stream || index < at) return event;
    const { hash: _, previousHash: __, ...meta } = event.meta;
    const data = index === at ? { ...event.data, name: 'another' } : event.data;
    const [again] = chain(previous, [{ ...event, data, meta }]);
    previous = again!.meta.hash;
    return { ...again!, position: event.position };
  });
}

describe('an examination of a log', () => {
  test('finds a sound one sound, and says how much of it is proved', async () => {
    expect(await told(whole)).toEqual({ damages: [], proved: 0 });
    expect(await told(whole, { kept: whole.slice(0, 15), checkpoints: [0, 7, 12] })).toEqual({
      damages: [],
      proved: 12,
    });
  });

  test('without the tree names what breaks a chain', async () => {
    const changed = whole.with(7, { ...whole[7]!, data: {} });
    expect(await told(changed)).toEqual({ damages: ['changed 7'], proved: 0 });
    expect((await told(whole.toSpliced(7, 1))).damages).toEqual(['removed -']);
    expect((await told(whole.with(7, { ...whole[7]!, meta: undefined as never }))).damages).toEqual(['changed 7']);
    expect((await told(forged(whole, 7))).damages).toEqual([]);
  });

  test('with the tree names what no chain shows', async () => {
    const after = [7, 10, 13, 16, 19].map((index) => `changed ${index}`);
    expect((await told(forged(whole, 7), { kept: whole })).damages).toEqual(after);
    expect((await told(whole.slice(0, 11), { kept: whole })).damages).toEqual(['cut-off 11']);
    const swapped = whole.with(7, whole[8]!).with(8, whole[7]!);
    expect((await told(swapped, { kept: whole })).damages).toEqual(['reordered 8']);
    expect((await told(whole.toSpliced(7, 1), { kept: whole })).damages).toEqual(['removed 7']);
    expect((await told(whole.toSpliced(19, 1), { kept: whole })).damages).toEqual(['cut-off 19']);
  });

  test('an inserted event, chained well, is named', async () => {
    const [stranger] = chain(null, [{ ...whole[0]!, id: 'e-99', stream: 'member-new', revision: 0 }]);
    const now = whole.toSpliced(9, 0, { ...stranger!, position: positionOf('9') });
    expect((await told(now)).damages).toEqual([]);
    expect((await told(now, { kept: whole })).damages).toEqual(['inserted 99']);
  });

  test('a checkpoint outside shows what was done to the log and the tree alike', async () => {
    const back = whole.slice(0, 11);
    expect(await told(back, { kept: back, checkpoints: [8, 16] })).toEqual({ damages: ['rolled-back 10'], proved: 8 });
    const other = forged(whole, 9);
    expect(await told(other, { kept: other, checkpoints: [8, 16] })).toEqual({ damages: ['rewritten 8'], proved: 8 });
    expect(await told(other, { checkpoints: [16] })).toEqual({ damages: ['rewritten 0'], proved: 0 });
  });

  test('names it once where the tree and a checkpoint both show it', async () => {
    expect((await told(whole.slice(0, 11), { kept: whole, checkpoints: [16] })).damages).toEqual(['cut-off 11']);
    const changed = whole.with(7, { ...whole[7]!, data: {} });
    expect(await told(changed, { kept: whole, checkpoints: [5, 16] })).toEqual({ damages: ['changed 7'], proved: 5 });
  });

  test('does not believe a tree that is not that of the checkpoint', async () => {
    const damages = (await told(whole, { kept: forged(whole, 9), checkpoints: [16] })).damages;
    expect(damages).toEqual(['notary -']);
  });

  test('names the event of which any byte is another, in a log of fifty', async () => {
    const { bytes, missed } = await flippedBytes(50);
    expect(missed).toEqual([]);
    expect(bytes).toBeGreaterThan(50 * 300);
  });
});
