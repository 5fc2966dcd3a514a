import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../admin/src/api/model.ts';
import { queryText, type Query } from '../../admin/src/api/http.ts';
import { addressOfFilter, conditions, filterOfAddress, membersAt } from '../../admin/src/members/filter.ts';
import { savedFilters, withoutTyped } from '../../admin/src/members/saved-filters.ts';
import { Cursors } from '../../admin/src/providers/cursors.ts';
import { queryOf } from '../../admin/src/providers/data.ts';

describe('a list by cursor, paged by number', () => {
  /** A list of `size` rows, four a page, whose cursors are the rows to begin with; keeps what it was asked. */
  function listOf(size: number) {
    const asked: (string | undefined)[] = [];
    const fetch = (query: Query): Promise<Page<number>> => {
      asked.push(query.cursor as string | undefined);
      const from = Number(query.cursor ?? 0);
      const items = Array.from({ length: Math.min(4, size - from) }, (_, at) => from + at);
      return Promise.resolve({ items, next: from + 4 < size ? String(from + 4) : undefined, total: size });
    };
    return { asked, fetch };
  }

  test('goes on with the cursor of the page before', async () => {
    const cursors = new Cursors();
    const { asked, fetch } = listOf(10);
    expect((await cursors.page({ limit: 4 }, 1, fetch)).items).toEqual([0, 1, 2, 3]);
    expect((await cursors.page({ limit: 4 }, 2, fetch)).items).toEqual([4, 5, 6, 7]);
    expect((await cursors.page({ limit: 4 }, 3, fetch)).items).toEqual([8, 9]);
    expect(asked).toEqual([undefined, '4', '8']);
  });

  test('walks to a page whose cursor is not known', async () => {
    const { asked, fetch } = listOf(10);
    expect((await new Cursors().page({ limit: 4 }, 3, fetch)).items).toEqual([8, 9]);
    expect(asked).toEqual([undefined, '4', '8']);
  });

  test('has nothing beyond the last page, and still the total', async () => {
    const { fetch } = listOf(10);
    expect(await new Cursors().page({ limit: 4 }, 9, fetch)).toEqual({ items: [], total: 10 });
  });

  test('never uses the cursors of another filter', async () => {
    const cursors = new Cursors();
    const { asked, fetch } = listOf(10);
    await cursors.page({ limit: 4, sex: 'male' }, 1, fetch);
    await cursors.page({ limit: 4, sex: 'female' }, 2, fetch);
    expect(asked).toEqual([undefined, undefined, '4']);
  });

  test('forgets the cursors after a page that was read anew', async () => {
    const cursors = new Cursors();
    await cursors.page({ limit: 4 }, 2, listOf(10).fetch);
    const grown = listOf(3);
    expect((await cursors.page({ limit: 4 }, 1, grown.fetch)).items).toEqual([0, 1, 2]);
    expect((await cursors.page({ limit: 4 }, 2, grown.fetch)).items).toEqual([]);
  });
});

describe('the query of a list', () => {
  test('order, size and total, beside the filter', () => {
    const query = queryOf({
      filter: { status: ['official', 'probationary'], under: 'x' },
      sort: { field: 'joinDate', order: 'DESC' },
      pagination: { page: 3, perPage: 50 },
    });
    expect(queryText(query)).toBe('?status=official&status=probationary&under=x&sort=-joinDate&limit=50&total=true');
  });

  test('leaves out what is empty', () => {
    expect(queryText({ q: '', under: undefined, late: null })).toBe('');
  });
});

describe('what of a filter may be kept', () => {
  const filter = {
    q: 'Nguyễn Văn An',
    ethnicity: 'Tày',
    status: ['official' as const],
    under: 'x',
    late: 'true' as const,
  };

  test('an address holds no typed name', () => {
    expect(addressOfFilter(filter).toString()).toBe('under=x&status=official&late=true');
    expect(membersAt(filter, '/members/list/roll')).toBe('/members/list/roll?under=x&status=official&late=true');
  });

  test('an address brings the filter back', () => {
    expect(filterOfAddress(new URLSearchParams('status=official&status=admitted&sex=male&q=An'))).toEqual({
      status: ['official', 'admitted'],
      sex: 'male',
    });
  });

  test('a saved filter holds no typed name, not even one that was put there by other means', () => {
    expect(withoutTyped(filter)).toEqual({ status: ['official'], under: 'x', late: 'true' });
    expect(savedFilters([{ name: 'Muộn', filter }])).toEqual([{ name: 'Muộn', filter: withoutTyped(filter) }]);
  });

  test('what is kept in another shape is dropped', () => {
    expect(savedFilters('x')).toEqual([]);
    expect(savedFilters([{ name: 3 }, null, { name: 'a', filter: null }])).toEqual([]);
  });

  test('conditions are counted without empty ones', () => {
    expect(conditions({ status: [], q: '', sex: 'male' })).toBe(1);
  });
});
