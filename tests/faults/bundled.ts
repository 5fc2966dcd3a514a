import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A program in one file. */
export interface Bundled {
  path: string;
  remove(): void;
}

/** What holds a binary, or finds files beside its own. */
const OUTSIDE = ['@photostructure/sqlite', '@node-rs/argon2', '@eventstore/db-client', '@grpc/grpc-js', 'mongodb'];

/** Inside `node_modules`, so that what holds a binary is found from there. */
const CACHE = join(root, 'node_modules/.cache');

/**
 * Bundles a program of this project into one file: a process that is killed thousands of times must start in the time
 * that Node itself needs, and so must come to be killed in the midst of its work.
 * @param entry path from the root of the project
 * @param tree of another version, below `node_modules`; the present one if none is named
 */
export async function bundled(entry: string, tree = root): Promise<Bundled> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'so-goc-faults-'));
  const outfile = join(folder, 'program.mjs');
  await build({
    ...{ absWorkingDir: tree, entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' },
    ...{ target: 'node20', logLevel: 'warning', external: OUTSIDE },
    banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
  });
  return { path: outfile, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
