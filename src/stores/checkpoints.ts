import type { Position } from '../kernel/envelope.ts';

/** How far each process has got in the log. Losing one costs time only: processes take every event again safely. */
export interface Checkpoints {
  /** @returns undefined before the first event */
  get(process: string): Promise<Position | undefined>;
  set(process: string, position: Position): Promise<void>;
}
