import type { IndexRow } from './model.ts';

/** What an entry of an index is called: its type, its own abstract, its number. */
export function entryName({ typeTitle, title, number }: Pick<IndexRow, 'typeTitle' | 'title' | 'number'>): string {
  return [typeTitle, title, number].filter(Boolean).join(' · ');
}
