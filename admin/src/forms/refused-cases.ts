import { createContext, use } from 'react';

/** What the server refuses, or would, of each case that a form is about. */
export const RefusedCases = createContext<ReadonlyMap<string, string[]>>(new Map());

/** The sentences that refuse a case of the form; undefined if none does. */
export function useRefusedCase(id: string): string[] | undefined {
  return use(RefusedCases).get(id);
}
