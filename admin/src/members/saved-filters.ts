import { FILTERS, type MemberFilter } from './filter.ts';

/** A filter that a person keeps under a name of their own. Never the name typed into the search box. */
export interface SavedFilter {
  name: string;
  filter: MemberFilter;
}

/** What was kept, if it is still what this version can use; nothing else is let through. */
export function savedFilters(kept: unknown): SavedFilter[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isSaved).map(({ name, filter }) => ({ name, filter: withoutTyped(filter) }));
}

/** The part of a filter that may be kept or put into an address: all but what a person typed. */
export function withoutTyped(filter: MemberFilter): MemberFilter {
  return Object.fromEntries(
    FILTERS.filter((field) => filter[field] !== undefined).map((field) => [field, filter[field]]),
  );
}

function isSaved(entry: unknown): entry is SavedFilter {
  const { name, filter } = (entry ?? {}) as Partial<SavedFilter>;
  return typeof name === 'string' && typeof filter === 'object' && filter !== null;
}
