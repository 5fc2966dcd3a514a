import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { checkpointIn, type Checkpoint } from '../notary/checkpoint.ts';
import { TreeFolder } from '../notary/tree-folder.ts';
import { CouldNotRun } from './verb.ts';

/** Where the tree of the configured log and the checkpoints over it are kept. */
export function notaryFolder({ dataDir, eventStore }: Config): { tree: string; checkpoints: string } {
  // What is kept of a log refers to positions in it: that of another log is not continued.
  const folder = join(dataDir, eventStore ? 'notary-eventstoredb' : 'notary');
  return { tree: folder, checkpoints: join(folder, 'checkpoints') };
}

/** The tree to read beside who keeps it; undefined if no checkpoint was ever signed here. @throws TreeDamaged */
export function keptTree(config: Config): TreeFolder | undefined {
  const { tree } = notaryFolder(config);
  return existsSync(tree) ? TreeFolder.at(tree, { readOnly: true }) : undefined;
}

/** The files of the checkpoints that were signed here, the oldest first. */
export function keptCheckpoints(config: Config): string[] {
  const { checkpoints } = notaryFolder(config);
  return existsSync(checkpoints)
    ? readdirSync(checkpoints)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(checkpoints, name))
    : [];
}

/**
 * Reads a checkpoint from a file.
 * @throws CouldNotRun if there is no such file
 * @throws NotACheckpoint if it is none, or not signed with the key
 */
export function checkpointOf(file: string, verifierKey: string): Checkpoint {
  let note: string;
  try {
    note = readFileSync(file, 'utf8');
  } catch {
    throw new CouldNotRun(`Không đọc được tệp xác nhận ${file}.`, `The checkpoint ${file} cannot be read.`);
  }
  return checkpointIn(note, verifierKey);
}

/** The key line that a file holds or that is given itself. @throws CouldNotRun */
export function verifierKeyOf(given: string): string {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  const line = text.split('\n').find((each) => /^\S+\+[0-9a-f]{8}\+\S+$/.test(each));
  if (line) return line;
  throw new CouldNotRun('Không có khóa kiểm tra hợp lệ trong --key.', 'No key of a notary is given by --key.');
}
