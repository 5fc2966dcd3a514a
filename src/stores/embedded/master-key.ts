import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BYTES = 32;
const HEX = /^[0-9a-f]{64}$/i;

/**
 * The master key that wraps all others: 32 bytes, from `MASTER_KEY` (64 hex digits) if that is set, else from the file
 * `master.key` in the data folder, which is made at first use, readable by its owner alone.
 * @throws Error if what is there is no such key
 */
export function masterKey(dataDir: string, fromEnvironment: string | undefined): Buffer {
  if (fromEnvironment) return parse(fromEnvironment, 'MASTER_KEY');
  const file = join(dataDir, 'master.key');
  try {
    return parse(readFileSync(file, 'utf8').trim(), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const key = randomBytes(BYTES);
  writeDurably(file, key.toString('hex'));
  return key;
}

function parse(text: string, source: string): Buffer {
  if (!HEX.test(text)) throw new Error(`${source} must hold 64 hexadecimal digits`);
  return Buffer.from(text, 'hex');
}

/** Under its name there is either nothing or the whole key: what it wraps is lost without it. */
function writeDurably(file: string, text: string): void {
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  const descriptor = openSync(unfinished, 'wx', 0o600);
  writeSync(descriptor, `${text}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(unfinished, file);
  const directory = openSync(dirname(file), 'r');
  fsyncSync(directory);
  closeSync(directory);
}
