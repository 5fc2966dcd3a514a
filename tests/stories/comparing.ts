import { createHash } from 'node:crypto';
import type { Answer, Desk } from './desk.ts';
import type { Question } from './questions.ts';

/** What a store has of its own: no two need agree on it. Hashes cover ciphertexts, which differ each time. */
const OF_THE_STORE = ['next', 'position', 'hash', 'previousHash'];
/** Pages that are followed by their cursors. */
const PAGES = 4;

/** An answer in lines, without what is the store's own; what was drawn by chance is called by its name. */
export function plain({ status, body }: Answer, drawn: ReadonlyMap<string, string>): string {
  const kept = (key: string, value: unknown) => (OF_THE_STORE.includes(key) ? undefined : value);
  return named(`${status}\n${typeof body === 'string' ? body : JSON.stringify(body, kept, 1)}`, drawn);
}

/** What was drawn by chance is called by its name. */
export function named(text: string, drawn: ReadonlyMap<string, string>): string {
  return [...drawn].reduce((told, [chance, name]) => told.replaceAll(chance, name), text);
}

/** Asks, and where the answer is a page asks on to the last one, or for a few of them. */
export async function asked(by: Desk, { path }: Question, drawn: ReadonlyMap<string, string>): Promise<string> {
  const pages: string[] = [];
  let cursor: unknown;
  const drawnAs = (wanted: string) => [...drawn].find(([, name]) => name === wanted)?.[0] ?? '';
  do {
    const of = path.replace('{import}', drawnAs('import')).replace('{scan}', drawnAs('scan'));
    const at = cursor === undefined ? of : `${of}&cursor=${encodeURIComponent(String(cursor))}`;
    const answer = await by.get(at);
    pages.push(plain(answer, drawn));
    cursor = (answer.body as { next?: unknown } | null)?.next;
  } while (typeof cursor === 'string' && path.includes('limit=3') && pages.length < PAGES);
  return pages.join('\n');
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Where two texts part: the first line in which they differ, of both. */
export function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const line = at < 0 ? lines.length : at;
  return `line ${line + 1}: ${lines[line] ?? '(nothing)'} ≠ ${others[line] ?? '(nothing)'}`;
}
