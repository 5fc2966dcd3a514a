import type { Config } from '../config.ts';

/**
 * A verb of the command line.
 * @returns the exit code: 0 done, 1 done and something is wrong, 2 could not run
 */
export type Verb = (args: string[], config: Config) => Promise<number>;

/** What is missing or wrong, in Vietnamese and English: the verb did not begin. */
export class CouldNotRun extends Error {
  constructor(vi: string, en: string) {
    super(`${vi}\n${en}`);
    this.name = 'CouldNotRun';
  }
}
