import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Why a metric with a peer that is installed apart was left out. */
export const WITHOUT_PEERS = 'its peer is installed apart: run with --peers';

/**
 * Installs what the suite compares with into bench/peers/node_modules, if it is not there yet.
 * @throws Error if that cannot be done
 */
export function installPeers(progress: (told: string) => void): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  progress('installing the peers into bench/peers');
  const { status, error } = spawnSync('npm', ['install', '--no-progress', '--loglevel=error', '--no-package-lock'], {
    ...{ cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  });
  if (status !== 0) throw new Error(`the peers could not be installed${error ? `: ${error.message}` : ''}`);
}

/**
 * A package of the peers. What is used of it is typed by the caller: the compiler runs without the peers, too.
 * @param name as it is imported
 */
export async function peer<Module>(name: string): Promise<Module> {
  return (await import(createRequire(`${folder}package.json`).resolve(name))) as Module;
}
