import fc from 'fast-check';
import { Alignment } from '../../src/notary/alignment.ts';
import type { PlacedEntry } from '../../src/notary/entry.ts';

const anEntry = (index: number): PlacedEntry => ({
  hash: `hash-${index}`,
  eventId: `event-${index}`,
  stream: `member-${index % 3}`,
  revision: Math.floor(index / 3),
  position: String(index).padStart(4, '0'),
});
const log = Array.from({ length: 12 }, (_, index) => anEntry(index));

/** What is told of a log beside the tree over `kept`, as `kind event`. */
function told(now: readonly PlacedEntry[], kept: readonly PlacedEntry[] = log): string[] {
  const alignment = new Alignment(kept);
  for (const entry of now) alignment.take(entry);
  return alignment.end().damages.map(({ kind, eventId }) => `${kind} ${eventId}`);
}

describe('a log beside the entries that were kept of it', () => {
  test('is sound when it is the same, and when it has grown', () => {
    expect(told(log)).toEqual([]);
    expect(told([...log, anEntry(12), anEntry(13)])).toEqual([]);
    expect(told([anEntry(0)], [])).toEqual([]);
  });

  test.each([
    ['changed', log.with(5, { ...anEntry(5), hash: 'another' }), ['changed event-5']],
    ['removed', log.toSpliced(5, 1), ['removed event-5']],
    ['removed, two apart', log.toSpliced(8, 1).toSpliced(2, 1), ['removed event-2', 'removed event-8']],
    ['inserted', log.toSpliced(5, 0, anEntry(99)), ['inserted event-99']],
    ['swapped', log.with(5, anEntry(6)).with(6, anEntry(5)), ['reordered event-6']],
    ['moved to the end', [...log.toSpliced(2, 1), anEntry(2)], ['reordered event-2']],
    ['moved to the beginning', [anEntry(9), ...log.toSpliced(9, 1)], ['reordered event-9']],
    ['cut off', log.slice(0, 7), ['cut-off event-7']],
    ['cut off and written on', [...log.slice(0, 7), anEntry(99)], ['cut-off event-7', 'inserted event-99']],
    [
      'cut off and written on in its place',
      [...log.slice(0, 7), { ...anEntry(99), position: '0007' }],
      ['changed event-7', 'cut-off event-8'],
    ],
    ['emptied', [], ['cut-off event-0']],
    [
      'the last one removed, and written on',
      [...log.slice(0, 11), anEntry(12)],
      ['cut-off event-11', 'inserted event-12'],
    ],
    ['changed, its id too', log.with(5, { ...anEntry(99), position: '0005' }), ['changed event-5']],
  ])('tells what was %s', (_, now, expected) => {
    expect(told(now)).toHaveLength(expected.length);
    expect(told(now).toSorted()).toEqual(expected.toSorted());
  });

  test('tells something of every log that is not the one that was kept, and of none that is', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 16 });
    fc.assert(
      fc.property(numbers, (order) => {
        const now = order.map(anEntry);
        const same = log.every(({ eventId }, index) => now[index]?.eventId === eventId);
        expect(told(now).length === 0).toBe(same);
      }),
    );
  });
});
