import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders that browser suites make in the temporary folder; a run that was killed leaves its own there. */
const OURS = ['so-goc-played-', 'so-goc-playing-', 'so-goc-e2e-'];

/** Longer than any run: what was not used for so long belongs to none that still goes on. */
const UNUSED_MS = 3 * 60 * 60 * 1000;

/** Removes what earlier runs left, of other builds and days; whatever a run beside this one may be using stays. */
export async function removeLeftBehind(now = Date.now(), inFolder = tmpdir()): Promise<void> {
  for (const name of await readdir(inFolder)) {
    if (!OURS.some((prefix) => name.startsWith(prefix))) continue;
    const folder = join(inFolder, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: now }));
    // Another run may be removing it too.
    if (now - mtimeMs > UNUSED_MS) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
