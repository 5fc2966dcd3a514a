/** An event as the server keeps it. */
export interface Kept {
  id: string;
  stream: string;
  revision: bigint;
  type: string;
  contentType: string;
  data: Uint8Array;
  metadata: Uint8Array;
  commit: bigint;
}

/** What a writer proposes. */
export type Proposed = Pick<Kept, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

/** What becomes of an append, in the server's own words. */
export type Outcome = { revision: bigint; commit: bigint } | { conflict: bigint | undefined };

/** Revision before which a deleted stream is cut off: the largest signed 64-bit number. */
const CUT_OFF = '9223372036854775807';

/**
 * The log of an EventStoreDB as far as its clients see it: the rules are those that a 22.10 server was seen to follow.
 * Between the events of writers lie its own, as in a real one.
 */
export class ALog {
  readonly all: Kept[] = [];
  readonly tombstones = new Set<string>();
  private readonly streams = new Map<string, Kept[]>();
  private readonly waiting = new Set<() => void>();

  constructor() {
    this.ownEvent('$settings');
  }

  /** Everything from a commit position on. */
  allFrom(commit: bigint): Kept[] {
    if (commit <= 0n) return this.all;
    let [from, to] = [0, this.all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.all[middle]!.commit < commit) from = middle + 1;
      else to = middle;
    }
    return this.all.slice(from);
  }

  /** What is left of a stream; undefined if there is none, or it was deleted. */
  streamOf(name: string): Kept[] | undefined {
    const kept = this.streams.get(name);
    if (!kept) return undefined;
    const meta = this.streams.get(`$$${name}`)?.at(-1);
    const from = meta ? BigInt(Buffer.from(meta.data).toString().replace(/\D/g, '')) : 0n;
    if (from === 0n) return kept;
    const left = kept.filter(({ revision }) => revision >= from);
    return left.length > 0 ? left : undefined;
  }

  /** @param expected undefined for no stream */
  append(stream: string, events: readonly Proposed[], expected: bigint | undefined): Outcome {
    const kept = this.streams.get(stream) ?? [];
    const current = kept.at(-1)?.revision;
    const deleted = current !== undefined && this.streamOf(stream) === undefined;
    const first = (expected ?? -1n) + 1n;
    // Asked for with an empty append, it says that it stored.
    if (events.length === 0) return { revision: 0n, commit: this.all.at(-1)!.commit };
    if (current !== expected && !(deleted && expected === undefined)) {
      const earlier = kept.slice(Number(first), Number(first) + events.length);
      const same = earlier.length === events.length && earlier.every(({ id }, index) => id === events[index]!.id);
      if (!same) return { conflict: deleted ? undefined : current };
      return { revision: earlier.at(-1)!.revision, commit: earlier.at(-1)!.commit };
    }
    // A stream that was deleted goes on where it stopped, and what is new in it can be read.
    const next = current === undefined ? 0n : current + 1n;
    if (deleted) this.setCutOff(stream, String(next));
    events.forEach((event, index) => this.keep({ ...event, stream, revision: next + BigInt(index) }));
    if (this.all.length % 5 === 0) this.ownEvent('$statsCollected');
    return { revision: next + BigInt(events.length) - 1n, commit: this.streams.get(stream)!.at(-1)!.commit };
  }

  /** Deletes softly: the stream is cut off, its events stay in the log. */
  delete(stream: string): void {
    this.setCutOff(stream, CUT_OFF);
  }

  /** An event of the server's own, or of some other application. */
  ownEvent(type: string, stream = type, data = '{}', contentType = 'application/json'): void {
    const revision = BigInt(this.streams.get(stream)?.length ?? 0);
    const id = `00000000-0000-4000-8000-${String(this.all.length).padStart(12, '0')}`;
    this.keep({ id, stream, revision, type, contentType, data: Buffer.from(data), metadata: new Uint8Array() });
  }

  /** Resolves when more than `length` events are kept, or when it is told to. */
  grown(length: number, aborted: AbortSignal): Promise<void> {
    if (this.all.length > length || aborted.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        aborted.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      aborted.addEventListener('abort', wake);
    });
  }

  private setCutOff(stream: string, before: string): void {
    this.ownEvent('$metadata', `$$${stream}`, `{"$tb":${before}}`);
  }

  private keep(event: Omit<Kept, 'commit'>): void {
    const commit = (this.all.at(-1)?.commit ?? 0n) + 97n + BigInt(event.data.length);
    const kept = { ...event, commit };
    this.all.push(kept);
    const stream = this.streams.get(event.stream);
    if (stream) stream.push(kept);
    else this.streams.set(event.stream, [kept]);
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }
}
