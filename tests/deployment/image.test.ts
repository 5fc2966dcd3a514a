import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeUnlessLacking } from '../lacking.ts';
import { startedServer } from '../servers/server-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n');
const built = ['dist/server', 'dist/console'].every((part) => existsSync(join(root, part)));

describe('the image of the server', () => {
  const dockerfile = lines('Dockerfile');
  const of = (word: string) => dockerfile.filter((line) => line.startsWith(`${word} `));

  test('is made from a base of one exact version, and runs as nobody in particular', () => {
    expect(new Set(of('FROM').map((line) => line.split(' ')[1])).size).toBe(1);
    expect(of('FROM')[0]).toMatch(/^FROM node:\d+\.\d+\.\d+-[\w-]+/);
    expect(of('USER').at(-1)).toBe('USER 1000:1000');
    expect(of('HEALTHCHECK')).toHaveLength(1);
    expect(of('ARG')).toEqual([]);
  });

  test('takes what is there, and nothing that .dockerignore keeps out', () => {
    const taken = of('COPY')
      .filter((line) => !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const allowed = lines('.dockerignore').filter((line) => line.startsWith('!'));
    expect(lines('.dockerignore')).toContain('*');
    expect(taken.map((path) => `!${path}`).sort()).toEqual(allowed.sort());
    for (const path of taken) expect(existsSync(join(root, path))).toBe(true);
  });
});

describeUnlessLacking('what the image holds', built ? undefined : 'dist: run `npm run build`', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'so-goc-image-'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/runtime.mjs', folder], { cwd: root });
    if (status !== 0) throw new Error(String(stderr));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('starts, serves the console and the description of the interface, and stops', async () => {
    const program = join(folder, 'dist/server/main.js');
    const server = await startedServer(program, { DATA_DIR: join(folder, 'data') });
    const get = async (path: string) => {
      const answer = await fetch(`${server.url}${path}`);
      return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
    };
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page.text)![1]!;
    expect(await get(script)).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect((JSON.parse((await get('/api/openapi.json')).text) as { openapi: string }).openapi).toMatch(/^3\.1/);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test('finds every package that is loaded only when it is needed, and the fonts of printed papers', () => {
    const { besideBundle } = /besideBundle = \[(?<besideBundle>.*)\]/.exec(
      lines('scripts/build.mjs').join('\n'),
    )!.groups!;
    const names = [...besideBundle!.matchAll(/'([^']+)'/g)].map(([, name]) => name!);
    const load = `for (const name of ${JSON.stringify(names)}) require(name);`;
    const { status, stderr } = spawnSync(process.execPath, ['--eval', load], { cwd: folder });
    expect(String(stderr)).toBe('');
    expect(status).toBe(0);
    expect(names.length).toBeGreaterThan(3);
    const fonts = createRequire(join(folder, 'dist/server/main.js')).resolve('@expo-google-fonts/tinos/package.json');
    expect(fonts.startsWith(folder)).toBe(true);
  });
});
