import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Change } from '../read-store.ts';

/** What must be fetched before changes can be folded. */
export interface Needed {
  /** Ids of organisations. */
  organisations: Set<string>;
  /** Ids of documents, by collection. */
  documents: Map<string, Set<string>>;
  facts: Set<string>;
  lastDay?: PlainDate;
}

export function needed(changes: readonly Change[]): Needed {
  const all: Needed = { organisations: new Set(), documents: new Map(), facts: new Set() };
  for (const change of changes) need(all, change);
  return all;
}

function need(all: Needed, change: Change): void {
  switch (change.kind) {
    case 'put':
    case 'patch':
    case 'remove': {
      const ids = all.documents.get(change.collection);
      if (ids) ids.add(change.id);
      else all.documents.set(change.collection, new Set([change.id]));
      if (change.kind !== 'remove' && change.at !== undefined) all.organisations.add(change.at);
      return;
    }
    case 'add':
      all.organisations.add(change.organisation);
      return;
    case 'place':
      all.organisations.add(change.organisation);
      if (change.under !== null) all.organisations.add(change.under);
      return;
    case 'day':
      if (all.lastDay === undefined || change.day > all.lastDay) all.lastDay = change.day;
      return;
    case 'dated':
      all.facts.add(change.fact);
      return need(all, change.change);
  }
}
