/** `npm run demo`: installs, builds, and runs the server with demonstration data until it is stopped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { stopWithNpm } from './run.mjs';

install({ dev: false });
await build();

process.env.SO_GOC_DEMO = '1';
if (!process.env.DATA_DIR) {
  const folder = mkdtempSync(join(tmpdir(), 'so-goc-demo-'));
  process.env.DATA_DIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
// A closed terminal is a clean stop too.
process.once('SIGHUP', () => process.kill(process.pid, 'SIGTERM'));
stopWithNpm();
await import('../dist/server/main.js');
