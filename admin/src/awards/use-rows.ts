import { useState } from 'react';
import type { Query } from '../api/http.ts';
import { useRead } from '../providers/use-read.ts';

const A_PAGE = 50;
/** As many as the interface gives at once. */
const MOST = 500;

interface Rows<Row> {
  items: Row[];
  next?: string;
  total?: number;
}

/** Rows of a list that is lengthened from below. @param path undefined while it cannot be asked */
export function useRows<Row>(path: string | undefined, query: Query) {
  const [asked, setAsked] = useState({ what: '', limit: A_PAGE });
  const what = JSON.stringify([path, query]);
  // Another question begins at its top again.
  const limit = asked.what === what ? asked.limit : A_PAGE;
  const read = useRead<Rows<Row>>(path, { ...query, limit, total: true }, { keep: true });
  return {
    ...read,
    rows: read.data?.items,
    total: read.data?.total,
    more: read.data?.next && limit < MOST ? () => setAsked({ what, limit: Math.min(MOST, limit + 100) }) : undefined,
  };
}
