import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from '../../kernel/envelope.ts';
import type { Checkpoints } from '../checkpoints.ts';

/** A small file for each process, replaced whole: after a crash it holds the former position or the new one. */
export class FileCheckpoints implements Checkpoints {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async get(process: string): Promise<Position | undefined> {
    try {
      return (await readFile(this.path(process), 'utf8')).trim() || undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async set(process: string, position: Position): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(`${this.path(process)}.new`, `${position}\n`);
    await rename(`${this.path(process)}.new`, this.path(process));
  }

  private path(process: string): string {
    return join(this.folder, `${process}.position`);
  }
}
