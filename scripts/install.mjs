import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './run.mjs';

/**
 * Makes sure that the packages of package-lock.json are there, and installs them if not. What is there is read from
 * the lockfile that npm itself leaves in node_modules after a complete install, so an install by hand counts as well,
 * an interrupted one does not, and nothing touches the network when all is there.
 * @param {{ dev: boolean }} want whether the tools for building, testing and measuring are needed too; without them a
 *   user downloads less
 */
export function install({ dev }) {
  refuseOldNode();
  if (isInstalled(dev)) return;
  say(`Đang cài đặt các gói phụ thuộc${dev ? ' (kể cả công cụ phát triển)' : ''} … / Installing packages …`);
  const [command, ...args] = npm(
    // Not `npm ci`: it refuses the lockfile wherever a binary for some other system was left out of it. Versions and
    // checksums are the lockfile's all the same, and what is there already stays.
    'install',
    '--no-save',
    ...(dev ? [] : ['--omit=dev']),
    '--prefer-offline',
    '--no-progress',
    '--loglevel=error',
  );
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    say(`Không cài đặt được các gói phụ thuộc. / npm install failed${error ? `: ${error.message}` : ''}.`);
    process.exit(status ?? 1);
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Cần Node.js 20.19 trở lên; máy này đang dùng ${process.versions.node}. / Node.js 20.19 or newer is needed.`);
  process.exit(1);
}

/** True if every package that this machine needs is in node_modules at the version of the lockfile. */
function isInstalled(dev) {
  const left = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(left)) return false;
  const installed = JSON.parse(readFileSync(left, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, dev: forDev, devOptional, optional, peer }]) => {
    if (path === '') return true;
    if (forDev && !dev) return true;
    const found = installed[path];
    // Optional packages are mostly binaries for other machines; an absent one is no reason to install again.
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

/** The npm that started this script, or the one on the path. */
function npm(...args) {
  const runner = process.env.npm_execpath;
  if (runner && /npm-cli\.[cm]?js$/.test(runner)) return [process.execPath, runner, ...args];
  return ['npm', ...args];
}
