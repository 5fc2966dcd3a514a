import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Office } from '../office/office.ts';

const textsOf = (folder: string) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path).map((name) => readFileSync(`${path}/${name}`, 'utf8'));
};

/** Names of what follows the log, in `src/processes`; the calendar goes by the clock. */
const following = textsOf('../../src/processes').flatMap((source) =>
  source.includes('react') ? [...source.matchAll(/^ {4}name: '([\w-]+)',$/gm)].map(([, name]) => name!) : [],
);
const processes = [...following, 'calendar'];
/** Titles of what is told to processes that die at each step: those of `tellsOfRestarts` and `whereverItDies`. */
const told = textsOf('../processes')
  .filter((source) => /\b(tellsOfRestarts|whereverItDies)\(/.test(source))
  .flatMap((source) => [...source.matchAll(/'([\w-]+): [^']+'[:,]/g)].map(([, process]) => process!));

describe('every process', () => {
  it('is run by the office of the tests', () => {
    expect(new Office().processes.map(({ name }) => name).sort()).toEqual([...following].sort());
    expect(following.length).toBeGreaterThan(15);
  });

  it('is delivered everything again, and dies before and after each of its commands', () => {
    expect(processes.filter((name) => !told.includes(name))).toEqual([]);
  });
});
