import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';

/**
 * The least that a durable log can do: JSON lines at the end of a file, synced before they are answered. No revision is
 * judged, nothing can be found again. The limit that the event store is measured by.
 */
export class RawLog {
  private readonly file: number;
  private waiting: { event: object; answer: () => void }[] = [];

  constructor(path: string) {
    this.file = openSync(path, 'a');
  }

  appendAlone(event: object): void {
    writeSync(this.file, `${JSON.stringify(event)}\n`);
    fdatasyncSync(this.file);
  }

  /** What is appended in one turn of the event loop shares one write and one sync. */
  append(event: object): Promise<void> {
    return new Promise((answer) => {
      if (this.waiting.length === 0) setImmediate(() => this.commit());
      this.waiting.push({ event, answer });
    });
  }

  close(): void {
    closeSync(this.file);
  }

  private commit(): void {
    const group = this.waiting;
    this.waiting = [];
    writeSync(this.file, group.map(({ event }) => `${JSON.stringify(event)}\n`).join(''));
    fdatasyncSync(this.file);
    for (const { answer } of group) answer();
  }
}
