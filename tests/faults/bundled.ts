import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Inside `node_modules`, so that what holds a binary is found from there; the folder goes when this process ends. */
const CACHE = join(root, 'node_modules/.cache');

/**
 * Bundles a program of this project into one file: a process that is killed thousands of times must start in the time
 * that Node itself needs, and so must come to be killed in the midst of its work.
 * @param entry path from the root of the project
 * @returns path of the file to run
 */
export async function bundled(entry: string): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'so-goc-faults-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'program.mjs');
  await build({
    ...{ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' },
    ...{ target: 'node20', logLevel: 'warning', external: ['@photostructure/sqlite', '@node-rs/argon2'] },
    banner: { js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);" },
  });
  return outfile;
}
