import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '../../admin/src/i18n/en.ts';
import { vi } from '../../admin/src/i18n/vi.ts';

/** Every text of a catalogue by its dotted key. */
function texts(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, entry]: [string, string | object]) =>
      typeof entry === 'string' ? [[path + name, entry] as const] : [...texts(entry, `${path}${name}.`)],
    ),
  );
}

const vietnamese = texts(vi);
const english = texts(en);
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();

describe('the catalogues of the console', () => {
  test('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  test('put the same values into a text, in whatever order', () => {
    const differing = [...vietnamese].filter(
      ([key, text]) => !key.startsWith('ra.') && `${placeholders(text)}` !== `${placeholders(english.get(key) ?? '')}`,
    );
    expect(differing).toEqual([]);
  });

  test('say nothing with an exclamation mark, and nothing in decomposed letters', () => {
    const all = [...vietnamese, ...[...english].filter(([key]) => !key.startsWith('ra.'))];
    expect(all.filter(([, text]) => text.includes('!') || text !== text.normalize('NFC'))).toEqual([]);
  });

  test('hold every literal key that a screen asks for', () => {
    const source = fileURLToPath(new URL('../../admin/src/', import.meta.url));
    const asked = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/\bt\(\s*'([\w./-]+)'/g)])
      .map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(300);
    expect(asked.filter((key) => !vietnamese.has(key))).toEqual([]);
  });

  test('hold no key that no screen could ask for', () => {
    const source = fileURLToPath(new URL('../../admin/src/', import.meta.url));
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
      .map((file) => readFileSync(join(source, file), 'utf8'))
      .join('\n');
    // A key is asked for whole, or by a template whose fixed part is the beginning of it.
    const templates = [...code.matchAll(/`((?:[\w-]+\.)+)\$\{/g)].map(([, prefix]) => prefix!);
    const unused = [...vietnamese.keys()].filter(
      (key) =>
        !key.startsWith('ra.') &&
        !code.includes(`'${key}'`) &&
        !code.includes(`"${key}"`) &&
        !templates.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
