import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { addressOfFilter, filterOfAddress, type MemberFilter } from './filter.ts';
import { VIEWS, type View } from './views.ts';

/** The parts of an address that name the moment (see the as-of bar). */
const MOMENT = ['asOf', 'known'];

interface Kept {
  q: string;
  ethnicity: string;
  page: number;
  sort: { field: string; order: 'ASC' | 'DESC' };
}

/** What each list was left with: in memory alone, since a name may have been typed. */
const left = new Map<View, Kept>();

/** How the list is narrowed, ordered and paged. What names nobody stands in the address, so that a link brings it back. */
export function useListState(view: View) {
  const [search, setSearch] = useSearchParams();
  const [kept, setKept] = useState<Kept>(
    () => left.get(view) ?? { q: '', ethnicity: '', page: 1, sort: VIEWS[view].sort },
  );
  const keep = (change: Partial<Kept>) => {
    const next = { ...kept, ...change };
    left.set(view, next);
    setKept(next);
  };
  const filter: MemberFilter = {
    ...filterOfAddress(search),
    ...(kept.q && { q: kept.q }),
    ...(kept.ethnicity && { ethnicity: kept.ethnicity }),
  };
  return {
    filter,
    page: kept.page,
    sort: kept.sort,
    setPage: (page: number) => keep({ page }),
    setSort: (field: string) => {
      const order = kept.sort.field === field && kept.sort.order === 'ASC' ? ('DESC' as const) : ('ASC' as const);
      keep({ sort: { field, order }, page: 1 });
    },
    setFilter: (next: MemberFilter) => {
      keep({ q: next.q ?? '', ethnicity: next.ethnicity ?? '', page: 1 });
      const address = addressOfFilter(next);
      // The day at which the list is looked at is chosen apart from the filter.
      for (const name of MOMENT) if (search.has(name)) address.set(name, search.get(name)!);
      if (address.toString() !== search.toString()) setSearch(address, { replace: true });
    },
  };
}
