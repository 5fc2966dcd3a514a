import { DatabaseSync } from '@photostructure/sqlite';

/** A store file belongs to one process at a time: held until `release`, or until the process ends in any way. */
export interface OwnerLock {
  release(): void;
}

/** Another process, or another store object in this one, has the file open for writing. */
export class StoreInUse extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} is in use by another process: stop that one, or choose another DATA_DIR`);
    this.name = 'StoreInUse';
    this.file = file;
  }
}

/**
 * Takes the lock beside a store file. It is a lock of the operating system, through an empty SQLite file, so a killed
 * process leaves nothing to clear away.
 * @throws StoreInUse if somebody holds it
 */
export function takeOwnerLock(file: string): OwnerLock {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (/locked|busy/i.test((error as Error).message)) throw new StoreInUse(file);
    throw error;
  }
  return { release: () => lock.close() };
}
