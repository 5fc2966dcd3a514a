import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { ended, root, runNode, say } from './run.mjs';

/** What makes a bundle of them. */
const bundling = ['build.mjs', 'bundle-runner.cjs', 'keep-compiled.mjs'].map((name) => `scripts/${name}`);

/** Packages that stay where they are: they hold a binary, or are large and not always used. */
export const besideBundle = ['@photostructure/sqlite', '@node-rs/argon2', '@eventstore/db-client', 'mongodb'];

/** What is built, from which files and folders, into which folder of dist/. */
const parts = {
  server: {
    from: ['src', 'read-models', 'package-lock.json', 'tsconfig.json', ...bundling],
    build: bundleServer,
  },
  console: {
    from: ['admin', 'openapi', 'package-lock.json', 'scripts/build.mjs'],
    build: bundleConsole,
  },
};

/**
 * Builds the parts whose inputs changed since they were last built, in a process of its own: the memory of the
 * bundlers is given back before the server runs.
 * @param {('server' | 'console')[]} [names] all parts unless named
 */
export async function build(names = Object.keys(parts)) {
  if (names.every(isUpToDate)) return;
  const code = await runNode([fileURLToPath(import.meta.url), ...names]);
  if (code !== 0) process.exit(code);
}

function isUpToDate(name) {
  const stamp = stampOf(name);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(parts[name].from);
}

const folderOf = (name) => join(root, 'dist', name);
const stampOf = (name) => join(root, 'dist', `${name}.inputs`);

/** SHA-256 over the paths and contents of all files named, folders walked in order. */
function digest(paths) {
  const hash = createHash('sha256').update(process.versions.v8);
  const walk = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const names = listing(full);
    if (names) names.forEach((name) => walk(`${path}/${name}`));
    else hash.update(`\0${path}\0`).update(readFileSync(full));
  };
  paths.forEach(walk);
  return hash.digest('hex');
}

function listing(full) {
  try {
    return readdirSync(full).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * One bundle of the server and the command line, packages included: to find and read a thousand files took half of the
 * time that the server needed to start, and compiling what they hold half of the rest. What holds a binary stays where
 * it is. `main.js` and `cli.js` run a part of it, see bundle-runner.cjs.
 */
async function bundleServer(outdir) {
  const esbuild = await import('esbuild');
  const outfile = join(outdir, 'so-goc.cjs');
  await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: Object.entries({ main: './src/main.ts', cli: './src/cli/main.ts' })
        .map(([part, file]) => `export const ${part} = () => import('${file}');`)
        .join('\n'),
      resolveDir: root,
      sourcefile: 'parts.ts',
    },
    outfile,
    bundle: true,
    external: besideBundle,
    // Compiled code can be kept for scripts only, which have no `import` and are strict only if they say so.
    format: 'cjs',
    supported: { 'dynamic-import': false },
    banner: { js: "(function (exports, require, module, __filename, __dirname, bundleUrl) { 'use strict';" },
    footer: { js: '})' },
    define: { 'import.meta.url': 'bundleUrl' },
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
  // In comments and patterns esbuild leaves letters as they are: with a single one of them V8 takes twice the memory.
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(outfile, readFileSync(outfile, 'utf8').replace(/[^\0-\x7f]/g, escaped));
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  copyFileSync(join(root, 'scripts/bundle-runner.cjs'), join(outdir, 'bundle-runner.cjs'));
  for (const part of ['main', 'cli'])
    writeFileSync(join(outdir, `${part}.js`), `require('./bundle-runner.cjs').run('${part}');\n`);
  await keepCompiled(outdir);
}

/** Starts it once on a folder of its own. A machine on which it cannot start now may still build it. */
async function keepCompiled(outdir) {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-built-'));
  const { NODE_OPTIONS } = process.env;
  const code = await ended(
    spawn(process.execPath, [join(root, 'scripts/keep-compiled.mjs'), outdir], {
      env: { NODE_OPTIONS, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 60_000,
      killSignal: 'SIGKILL',
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) say('Máy chủ sẽ khởi động chậm hơn / starts will be slower: nothing compiled could be kept');
}

async function bundleConsole(outDir) {
  const vite = await import('vite');
  await vite.build({ root: join(root, 'admin'), logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}

/** Builds beside the old folder and swaps, so that no one starts a half-written build. */
async function rebuild(name) {
  const started = performance.now();
  const inputs = digest(parts[name].from);
  const fresh = `${folderOf(name)}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    await parts[name].build(fresh);
    rmSync(stampOf(name), { force: true });
    rmSync(folderOf(name), { recursive: true, force: true });
    renameSync(fresh, folderOf(name));
    writeFileSync(stampOf(name), inputs);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  say(`Đã dựng / built: dist/${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install({ dev: false });
  const named = process.argv.slice(2);
  for (const name of named.length > 0 ? named : Object.keys(parts)) if (!isUpToDate(name)) await rebuild(name);
}
