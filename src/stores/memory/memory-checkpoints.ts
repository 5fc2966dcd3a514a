import type { Position } from '../../kernel/envelope.ts';
import type { Checkpoints } from '../checkpoints.ts';

/** Checkpoints in memory, for tests. */
export class MemoryCheckpoints implements Checkpoints {
  private readonly reached = new Map<string, Position>();

  async get(process: string): Promise<Position | undefined> {
    return this.reached.get(process);
  }

  async set(process: string, position: Position): Promise<void> {
    this.reached.set(process, position);
  }
}
