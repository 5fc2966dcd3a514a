import type { Position } from '../kernel/envelope.ts';

/** How far each process has got in the log. Losing one costs time only: processes take every event again safely. */
export interface Checkpoints {
  /** @returns undefined before the first event */
  get(process: string): Promise<Position | undefined>;
  /**
   * @param token of the lease under which the process runs, where several may want to
   * @throws StoreUnavailable if it was set under a newer token, where the place is shared
   */
  set(process: string, position: Position, token?: number): Promise<void>;
}
