import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const tests = fileURLToPath(new URL('..', import.meta.url));
const features = JSON.parse(readFileSync(join(tests, 'features.json'), 'utf8')) as Record<string, string>;

/** Ids in brackets, in the text of every test: `[DHTN-2.2.3.a] lists go up …`. */
const named = new Set(
  readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap(
      (name) =>
        readFileSync(join(tests, name), 'utf8').match(/(?<=\[)[A-Z]{3,5}-[A-Z]?[\d.]*\d?(\.[a-z])?(?=\] )/gu) ?? [],
    ),
);

describe('features that are served', () => {
  it.each(Object.keys(features))('%s is named by a test', (id) => {
    expect([...named]).toContain(id);
  });

  it('are listed whenever a test names one', () => {
    expect([...named].filter((id) => !(id in features))).toEqual([]);
  });

  it('bear the labels of their menus', () => {
    for (const label of Object.values(features)) expect(label).toBe(label.normalize('NFC').trim());
  });
});
