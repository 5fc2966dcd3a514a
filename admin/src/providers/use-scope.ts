import { useState } from 'react';
import type { Named, OrganisationRow } from '../api/model.ts';
import { useRead } from './use-read.ts';
import { useMay } from './use-session.ts';

/** The organisation chosen last, for the next list that is opened. */
let chosenLast: string | undefined;

/** What an account may read, and of that what it looks at. */
export interface Scope {
  tops: Named[];
  organisation?: OrganisationRow;
  choose: (id: string) => void;
}

/** The organisation for which the account works now: one of the tops of what it may read. */
export function useScope(): Scope {
  const may = useMay();
  const roots = useRead<{ items: OrganisationRow[] }>(may('organisations') ? '/organisations/roots' : undefined);
  const [chosen, setChosen] = useState(chosenLast);
  const tops = roots.data?.items ?? [];
  return {
    tops,
    organisation: tops.find(({ id }) => id === chosen) ?? tops[0],
    choose: (id) => {
      chosenLast = id;
      setChosen(id);
    },
  };
}
