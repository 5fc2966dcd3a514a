/* eslint-disable no-restricted-globals -- the one file that keeps anything in the browser: how the console looks, and
   saved filters without any name typed into them. Every key is listed here and checked when it is read back. */
import { useSyncExternalStore } from 'react';
import { savedFilters, type SavedFilter } from './members/saved-filters.ts';

/** What may be kept in the browser: nothing that names a person. */
export interface Preferences {
  language: 'vi' | 'en';
  theme: 'light' | 'dark' | 'system';
  density: 'comfortable' | 'dense';
  perPage: number;
  memberColumns: string[] | null;
  savedFilters: SavedFilter[];
}

const readers: { [Name in keyof Preferences]: (kept: unknown) => Preferences[Name] } = {
  language: (kept) => (kept === 'en' ? 'en' : 'vi'),
  theme: (kept) => (kept === 'light' || kept === 'dark' ? kept : 'system'),
  density: (kept) => (kept === 'dense' ? 'dense' : 'comfortable'),
  perPage: (kept) => (kept === 50 || kept === 100 ? kept : 25),
  memberColumns: (kept) => (Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : null),
  savedFilters,
};

const listeners = new Set<() => void>();
const cache = new Map<string, unknown>();
/** Saved filters belong to an account: two people at one computer do not see one another's. */
let owner = '';

/** From now on preferences are those of this account. */
export function preferencesOf(account: string): void {
  owner = account;
  cache.clear();
  listeners.forEach((listener) => listener());
}

/** A preference and how to change it; a change is seen everywhere at once. */
export function usePreference<Name extends keyof Preferences>(
  name: Name,
): [Preferences[Name], (value: Preferences[Name]) => void] {
  const value = useSyncExternalStore(subscribe, () => read(name));
  return [value, (next) => write(name, next)];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  if (!cache.has(name)) cache.set(name, readers[name](stored(keyOf(name))));
  return cache.get(name) as Preferences[Name];
}

function write<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  cache.set(name, value);
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Storage may be forbidden: the preference then lasts as long as the page.
  }
  listeners.forEach((listener) => listener());
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** How the console looks is the computer's; lists are the account's. */
function keyOf(name: keyof Preferences): string {
  return name === 'language' || name === 'theme' ? `so-goc.${name}` : `so-goc.${owner}.${name}`;
}
