/** The keys used most recently, in memory: opening a page of members must not unwrap the same keys again and again. */
export class RecentKeys {
  private readonly keys = new Map<string, Buffer>();
  private readonly capacity: number;

  /** @param capacity how many keys are kept; the one unused for longest goes first */
  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(subject: string): Buffer | undefined {
    const key = this.keys.get(subject);
    if (key) this.put(subject, key);
    return key;
  }

  put(subject: string, key: Buffer): void {
    this.keys.delete(subject);
    this.keys.set(subject, key);
    if (this.keys.size > this.capacity) this.keys.delete(this.keys.keys().next().value!);
  }

  forget(subject: string): void {
    this.keys.delete(subject);
  }
}
