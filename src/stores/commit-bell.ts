/**
 * Tells subscribers inside the process that something was committed: they read once, then sleep until it rings.
 * A listener that took `count` before it read cannot miss a commit that came while it was reading.
 */
export class CommitBell {
  private rung = 0;
  private readonly waiting = new Set<() => void>();

  /** How often it has rung. */
  get count(): number {
    return this.rung;
  }

  ring(): void {
    this.rung += 1;
    for (const wake of [...this.waiting]) wake();
  }

  /** Resolves as soon as it has rung more often than `seen`, or the signal aborts. */
  heard(seen: number, signal: AbortSignal): Promise<void> {
    if (this.rung !== seen || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
