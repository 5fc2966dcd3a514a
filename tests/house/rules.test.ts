import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A small house that breaks each import rule once: file → what it imports. */
const wrong: Record<string, [imports: string, rule: string]> = {
  'src/kernel/a.ts': ['../register/leaving/events.ts', 'kernel-knows-no-domain'],
  'src/stores/event-store.ts': ['../register/leaving/events.ts', 'ports-know-no-domain'],
  'src/stores/embedded/b.ts': ['../../register/leaving/events.ts', 'adapters-know-no-domain'],
  'src/register/admission/decide.ts': ['../leaving/decide.ts', 'rooms-share-events-only'],
  'src/register/recognition/decide.ts': ['../leaving/commands.ts', 'rooms-share-events-only'],
  'src/register/case/look.ts': ['../leaving/decide.ts', 'cases-know-procedures-only'],
  'src/register/badge/procedure.ts': ['../case/look.ts', 'rooms-share-events-only'],
  'read-models/member-list/projection.ts': ['../../src/register/leaving/decide.ts', 'read-models-read-events-only'],
  'read-models/timeline/projection.ts': ['../member-list/projection.ts', 'projections-stand-alone'],
  'read-models/runner/c.ts': ['../member-list/projection.ts', 'runner-knows-no-domain'],
  'src/http/d.ts': ['inversify', 'wiring-in-one-place'],
  'src/http/e.ts': ['../stores/memory/memory-event-store.ts', 'adapters-chosen-in-one-place'],
  'admin/src/f.ts': ['../../src/register/leaving/events.ts', 'console-knows-the-api-only'],
  'src/http/g.ts': ['../../admin/src/f.ts', 'server-without-console'],
  'src/http/h.ts': ['../../tests/i.ts', 'product-without-tooling'],
  'src/http/j.ts': ['./k.ts', 'no-cycles'],
  'src/http/l.ts': ['./nowhere.ts', 'imports-resolve'],
};

/** What the rules allow, in the same house. */
const right: Record<string, string> = {
  'src/http/k.ts': './j.ts', // the other half of a cycle, which is reported once
  'src/kernel/handle.ts': '../stores/key-store.ts',
  'src/register/takeover/decide.ts': '../leaving/events.ts',
  'src/register/badge/decide.ts': '../member/member.ts',
  'src/register/case/procedures.ts': '../badge/procedure.ts',
  'src/register/proposal/decide.ts': '../case/look.ts',
  'src/container.ts': './stores/memory/memory-event-store.ts',
  'read-models/headcount/projection.ts': '../../src/register/leaving/events.ts',
  'tests/i.ts': '../src/stores/memory/memory-event-store.ts',
};

const leaves = [
  'src/stores/key-store.ts',
  'src/register/leaving/events.ts',
  'src/register/leaving/decide.ts',
  'src/register/leaving/commands.ts',
  'src/register/member/member.ts',
  'src/stores/memory/memory-event-store.ts',
];

describe('the import rules', () => {
  let house: string;

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'so-goc-rules-'));
    const put = async (path: string, text: string) => {
      await mkdir(dirname(join(house, path)), { recursive: true });
      await writeFile(join(house, path), text);
    };
    await put('package.json', '{ "type": "module", "dependencies": { "inversify": "*" } }');
    await put('node_modules/inversify/package.json', '{ "name": "inversify", "version": "1.0.0", "main": "index.js" }');
    await put('node_modules/inversify/index.js', '');
    for (const leaf of leaves) await put(leaf, 'export const leaf = 1;');
    for (const [path, [imports]] of Object.entries(wrong)) await put(path, `import '${imports}';`);
    for (const [path, imports] of Object.entries(right)) await put(path, `import '${imports}';`);
  });
  afterAll(() => rm(house, { recursive: true, force: true }));

  test('name each wrong import and no right one', async () => {
    const found = await violations(house);

    const expected = Object.entries(wrong).map(([path, [, rule]]) => `${path}: ${rule}`);
    expect(found.sort()).toEqual(expected.sort());
  });
});

/** Runs the checker as the lint step does, in another folder. */
async function violations(cwd: string): Promise<string[]> {
  const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const report = await new Promise<string>((resolve) =>
    execFile(process.execPath, [checker, ...args, 'src', 'read-models', 'admin', 'tests'], { cwd }, (_, stdout) =>
      resolve(stdout),
    ),
  );
  const { summary } = JSON.parse(report) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}
