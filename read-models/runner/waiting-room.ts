interface Waiter {
  isDone: () => boolean;
  leave: (done: boolean) => void;
}

/** Who waits for projections to get somewhere. */
export class WaitingRoom {
  private readonly waiters = new Set<Waiter>();

  /** True as soon as `isDone`, which is asked at every `look`; false if the time is up first, or the room is closed. */
  wait(isDone: () => boolean, timeoutMs: number): Promise<boolean> {
    if (isDone()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const waiter: Waiter = {
        isDone,
        leave: (done) => {
          clearTimeout(timer);
          this.waiters.delete(waiter);
          resolve(done);
        },
      };
      const timer = setTimeout(() => waiter.leave(false), timeoutMs);
      this.waiters.add(waiter);
    });
  }

  look(): void {
    for (const waiter of [...this.waiters]) if (waiter.isDone()) waiter.leave(true);
  }

  close(): void {
    for (const waiter of [...this.waiters]) waiter.leave(false);
  }
}
