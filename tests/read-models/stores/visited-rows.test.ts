import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmbeddedReadStore } from '../../../read-models/stores/embedded/embedded-read-store.ts';
import type { ListQuery, ReadBuild } from '../../../read-models/stores/read-store.ts';

const N = 20_000;
const LIMIT = 25;
/** Rows that a page may visit: √(rows·N), and half as much again because names and places are only random. */
const BOUND = 1.5 * Math.sqrt((LIMIT + 1) * N);

/** The same numbers in every run, spread evenly. */
function numbers(seed: number) {
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

describe('a sorted page of 20,000 people', () => {
  const store = new EmbeddedReadStore(':memory:');
  let build: ReadBuild;
  const sizes = new Map<string, number>();

  const page = (query: Partial<ListQuery>) =>
    build.list('people', { limit: LIMIT, sort: 'nameKey', withVisited: true, ...query });

  beforeAll(async () => {
    build = await store.open('people', 1, {
      people: {
        fields: { nameKey: 'string', status: 'string', card: 'string', words: 'text', joined: 'number' },
        sorts: ['nameKey', 'joined'],
      },
    });
    await build.beginBulk();
    const random = numbers(7);
    const changes = [
      ...['country', 'a', 'b', 'c', 'd'].map((organisation, index, all) => ({
        ...{ kind: 'place' as const, organisation, under: index === 0 ? null : all[index - 1]! },
      })),
      // Each level holds a quarter of what is left: 15,000, 3,750, 937 … down to a handful.
      ...Array.from({ length: N }, (_, index) => {
        let level = 0;
        while (level < 4 && index < N / 4 ** (level + 1)) level += 1;
        const at = ['country', 'a', 'b', 'c', 'd'][level]!;
        const joined = level * 1000 + random();
        const nameKey = String(Math.floor(random() * 1e9)).padStart(9, '0');
        const status = random() < 0.9 ? 'official' : random() < 0.05 ? 'rare' : 'probationary';
        const words = random() < 0.4 ? 'nguyễn văn' : `họ ${index % 100}`;
        return {
          kind: 'put' as const,
          collection: 'people',
          id: `p${index}`,
          at,
          doc: { nameKey, status, card: `c${index}`, words, joined },
        };
      }),
    ];
    await build.apply([{ position: '1', changes }]);
    await build.finishBulk();
    for (const organisation of ['country', 'a', 'b', 'c', 'd']) {
      sizes.set(organisation, (await page({ under: organisation, withTotal: true })).total!);
    }
  });
  afterAll(() => store.close());

  it.each(['country', 'a', 'b', 'c', 'd'])('visits about √(25·N) rows at worst, under %s', async (under) => {
    let cursor: string | undefined;
    for (let pages = 0; pages < 4; pages += 1) {
      const found = await page({ under, cursor });
      expect(found.visited).toBeLessThanOrEqual(BOUND);
      expect(found.visited).toBeGreaterThanOrEqual(found.items.length);
      cursor = found.next;
      if (!cursor) break;
      expect(found.items).toHaveLength(LIMIT);
    }
  });

  it('walks a large subtree and gathers a small one', async () => {
    expect((await page({ under: 'country' })).visited).toBe(LIMIT + 1);
    expect((await page({ under: 'd' })).visited).toBe(sizes.get('d'));
    expect(sizes.get('d')).toBe(79);
  });

  it.each<[string, Partial<ListQuery>]>([
    ['a frequent value', { where: { status: 'official' } }],
    ['a rare value', { where: { status: 'rare' } }],
    ['a value of one document', { where: { card: 'c777' } }],
    ['a value of none', { where: { card: 'unheard' } }],
    ['frequent words', { text: 'nguyen' }],
    ['rare words', { text: 'ho 77' }],
    ['frequent words and a rare value', { text: 'nguyen', where: { status: 'rare' } }],
    ['a frequent value in a subtree', { where: { status: 'official' }, under: 'b' }],
    ['a rare value in a subtree', { where: { status: 'rare' }, under: 'a' }],
  ])('stays bounded with %s', async (_, query) => {
    const { visited, items } = await page(query);
    expect(visited).toBeLessThanOrEqual(6 * BOUND);
    expect(items.length).toBe(Math.min(LIMIT, (await page({ ...query, limit: 500 })).items.length));
  });

  it('gathers when what is asked for lies at the far end of the order', async () => {
    const found = await page({ under: 'b', sort: 'joined', withTotal: true });
    expect(found.items[0]!.doc.joined).toBeGreaterThanOrEqual(2000);
    expect(found.visited).toBeLessThanOrEqual(4 * BOUND + found.total!);
  });
});
