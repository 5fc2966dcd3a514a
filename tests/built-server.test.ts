import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describeUnlessLacking } from './lacking.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'dist/server');
const lacks = existsSync(built) ? undefined : 'dist/server: run `npm run build`';

/** Runs the server as main.js does, and says whether V8 refused the compiled code; undefined if there was none. */
const RUN = `require('./dist/server/bundle-runner.cjs').run('main')
  .then(({ bundle }) => console.log('refused', bundle.cachedDataRejected));`;

describeUnlessLacking('the built server and the compiled code beside it', lacks, () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'so-goc-built-'));
    await cp(built, join(folder, 'dist/server'), { recursive: true, filter: (file) => !file.endsWith('.map') });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const compiled = () => join(folder, 'dist/server/so-goc.cjs.compiled');

  /** Starts it and stops it as soon as it is ready: what it printed, in order, without what a person reads. */
  async function started() {
    const { NODE_OPTIONS: _, ...env } = process.env;
    const child = spawn(process.execPath, ['--eval', RUN], {
      cwd: folder,
      env: { ...env, DATA_DIR: join(folder, 'data'), PORT: '0', SO_GOC_DEMO: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('refused ')) said.push(line);
      if (!line.startsWith('ready http://')) continue;
      said.push('ready');
      child.kill('SIGTERM');
    }
    return said;
  }

  test('starts from what was compiled when it was built', async () => {
    expect(await started()).toEqual(['refused false', 'ready']);
  });

  test('starts without', async () => {
    await rm(compiled());
    expect(await started()).toEqual(['refused undefined', 'ready']);
  });

  test("starts with what another version's V8 compiled", async () => {
    await writeFile(compiled(), Buffer.alloc(4096, 1));
    expect(await started()).toEqual(['refused true', 'ready']);
  });
});
