import { readFileSync } from 'node:fs';

const text = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('every fact that was measured of EventStoreDB names a test that is there', () => {
  const suites = [
    ...['eventstoredb-event-store', 'connection'].map((name) => `tests/stores/eventstoredb/${name}.test.ts`),
    ...['tests/contracts/event-store.ts', 'tests/http/eventstoredb.test.ts', 'tests/cli/copy.test.ts'],
  ];
  const held = suites.map(text).join('\n');
  const rows = text('src/stores/eventstoredb/README.md')
    .split('\n')
    .filter((line) => /^\| (?!fact|---)/.test(line));
  const named = rows.map((row) => /"([^"]+)" \|$/.exec(row)?.[1] ?? `no test: ${row}`);
  expect(named.filter((name) => !held.includes(name))).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
});
