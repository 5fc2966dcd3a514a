/**
 * Files that a piece of work needs until it is done, and which process is at it. What comes here is sealed already.
 * Contract: `tests/contracts/work-files.ts`.
 */
export interface WorkFiles {
  /** True if several processes share them: then a piece of work may be another's, or be left behind by one that died. */
  readonly shared: boolean;
  /** @returns undefined if there is none */
  read(work: string, part: string): Promise<Uint8Array | undefined>;
  /**
   * Stores a part durably, in place of a former one.
   * @param done the work is not under way any more: whoever comes next may take it on
   * @throws TakenByAnother if another process is at this work
   */
  write(work: string, part: string, content: Uint8Array, done?: boolean): Promise<void>;
  remove(work: string, part: string): Promise<void>;
  /** Removes everything of a piece of work; one that is not there is no fault. */
  removeAll(work: string): Promise<void>;
  /** Every piece of work that has such a part. */
  having(part: string): Promise<string[]>;
  /** Takes the work on for half a minute, or for another half. @returns false while another process is at it */
  takeOn(work: string): Promise<boolean>;
  /** Lets it go, for another process to take it on at once. */
  letGo(work: string): Promise<void>;
}

/** Another process has taken the work on, because this one was silent for too long. */
export class TakenByAnother extends Error {
  constructor(work: string) {
    super(`another process is at ${work}`);
    this.name = 'TakenByAnother';
  }
}
