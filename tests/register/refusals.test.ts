import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { refusals } from '../../src/register/refusals.ts';

const register = fileURLToPath(new URL('../../src/register', import.meta.url));
const tests = fileURLToPath(new URL('..', import.meta.url));

/** The text of every file below a folder whose name ends so. */
function sources(folder: string, ending: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Codes `room/what-is-wrong` between quotes; imports look otherwise, and media types are none. */
const codesIn = (text: string) =>
  new Set(text.match(/(?<=')(?!(application|image|text)\/)[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z0-9]+)*(?=')/g));

const rules = readdirSync(register, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('refusals.ts') && !/events|operations|titles/.test(name))
  .map((name) => readFileSync(join(register, name), 'utf8'))
  .join('\n');

const thrown = codesIn(rules);
const worded = Object.keys(refusals).sort();
const tested = codesIn(sources(tests, '.test.ts'));

/** What some values of a sentence are words for; of the others a day will do. */
const NAMED: Record<string, string> = {
  ...{ power: 'admit', type: 'baseOrg', parentType: 'baseOrg', kind: 'agency', rating: 'good', least: 'good' },
  what: 'members',
};

describe('refusals of the register', () => {
  it('each have their words, and no words are left over', () => {
    expect([...thrown].sort()).toEqual(worded);
  });

  it.each(worded)('%s is met in a test', (code) => {
    expect(tested.has(code)).toBe(true);
  });

  it.each(worded)('%s says its source, and its field as a path', (code) => {
    const { source, field } = refusals[code]!;
    expect(source).toMatch(/\p{L}{2}/u);
    expect(field ?? 'cell').toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)?$/);
  });

  it('are written in two languages, without a word of one in the other', () => {
    for (const { vi, en } of Object.values(refusals)) {
      const values = new Proxy({}, { get: (_, key) => NAMED[String(key)] ?? '2025-01-02' });
      expect(vi(values)).toMatch(/[À-ỹ]/);
      expect(en(values)).not.toMatch(/[À-ỹ]/);
    }
  });
});
