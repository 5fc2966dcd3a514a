import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { root, runNode, say } from './run.mjs';

/** What is built, from which files and folders, into which folder of dist/. */
const parts = {
  server: {
    from: ['src', 'read-models', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs'],
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
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
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
 * Two entries, the server and the command line, with what they share in chunks. The packages are bundled too: to find
 * and read a thousand files took half of the time that the server needed to start. What holds a binary stays where it is.
 */
async function bundleServer(outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.ts', cli: 'src/cli/main.ts' },
    outdir,
    bundle: true,
    splitting: true,
    external: ['@photostructure/sqlite', '@node-rs/argon2'],
    // Packages in the older module form ask for Node's own modules by `require`.
    banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
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
