import { existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';

/** A build as it stands in the file of read models. */
export interface StandingBuild {
  projection: string;
  version: number;
  position: string | null;
  /** Questions are answered from it; otherwise it is being built beside one that answers. */
  answering: 0 | 1;
}

/** The builds in a file of read models, read beside the process that works on it. @returns none if there is no file */
export function buildsBeside(file: string): StandingBuild[] {
  if (!existsSync(file)) return [];
  const sqlite = new DatabaseSync(file, { readOnly: true });
  try {
    return sqlite
      .prepare('SELECT projection, version, position, answering FROM builds')
      .all() as unknown as StandingBuild[];
  } finally {
    sqlite.close();
  }
}
