import type { Collection } from 'mongodb';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import type { Undated } from '../read-store.ts';
import type { Write } from './writing.ts';

/** A change that waits, as it is kept. Its id is its place in the order of recording. */
export interface KeptWaiting {
  _id: number;
  p: string;
  fact: string;
  day: PlainDate;
  change: string;
}

interface Waiting {
  sequence: number;
  fact: string;
  day: PlainDate;
  change: Undated;
  kept: boolean;
}

/** Changes of one build that wait for their day. What comes and goes is kept in memory until it is written. */
export class WaitingChanges {
  private readonly collection: Collection<KeptWaiting>;
  private readonly waiting = new Map<number, Waiting>();
  private readonly byFact = new Map<string, Set<number>>();
  /** All that waits for these is in memory. */
  private readonly facts = new Set<string>();
  /** Kept ones that no longer wait. */
  private readonly gone = new Set<number>();
  private last: number | undefined;

  constructor(collection: Collection<KeptWaiting>) {
    this.collection = collection;
  }

  /** Fetches what waits for these facts. */
  async load(facts: ReadonlySet<string>): Promise<void> {
    if (facts.size === 0) return;
    if (this.last === undefined) {
      const [last] = await this.collection.find().sort({ _id: -1 }).limit(1).toArray();
      this.last = last?._id ?? 0;
    }
    const missing = [...facts].filter((fact) => !this.facts.has(fact));
    if (missing.length > 0) this.remember(await this.collection.find({ fact: { $in: missing } }).toArray());
    for (const fact of missing) this.facts.add(fact);
  }

  /** Fetches what waits for that day or an earlier one. @returns it, with what was added since */
  async loadDue(day: PlainDate): Promise<Undated[]> {
    this.remember(await this.collection.find({ day: { $lte: day } }).toArray());
    return [...this.waiting.values()].filter((waiting) => waiting.day <= day).map(({ change }) => change);
  }

  add(fact: string, day: PlainDate, change: Undated): void {
    this.last! += 1;
    this.put({ sequence: this.last!, fact, day, change, kept: false });
  }

  /** Whatever waits for the fact from that day on, or from a later one, no longer does. */
  override(fact: string, from: PlainDate): void {
    for (const sequence of [...(this.byFact.get(fact) ?? [])]) {
      const waiting = this.waiting.get(sequence)!;
      if (waiting.day >= from) this.leave(waiting);
    }
  }

  /** Takes out what waits for that day or an earlier one: by day, then as recorded. */
  due(day: PlainDate): Undated[] {
    const due = [...this.waiting.values()].filter((waiting) => waiting.day <= day);
    for (const waiting of due) this.leave(waiting);
    return due
      .sort((a, b) => (a.day === b.day ? a.sequence - b.sequence : a.day < b.day ? -1 : 1))
      .map(({ change }) => change);
  }

  writes(): Write[] {
    return [
      ...[...this.gone].map((id) => ({ to: 'waiting', id })),
      ...[...this.waiting.values()]
        .filter(({ kept }) => !kept)
        .map(({ sequence: id, fact, day, change }) => ({
          ...{ to: 'waiting', id, doc: { fact, day, change: JSON.stringify(change) } },
        })),
    ];
  }

  forget(): void {
    this.waiting.clear();
    this.byFact.clear();
    this.facts.clear();
    this.gone.clear();
    this.last = undefined;
  }

  private remember(found: KeptWaiting[]): void {
    for (const { _id: sequence, fact, day, change } of found) {
      if (this.gone.has(sequence) || this.waiting.has(sequence)) continue;
      this.put({ sequence, fact, day, change: JSON.parse(change) as Undated, kept: true });
    }
  }

  private put(waiting: Waiting): void {
    this.waiting.set(waiting.sequence, waiting);
    const ofFact = this.byFact.get(waiting.fact);
    if (ofFact) ofFact.add(waiting.sequence);
    else this.byFact.set(waiting.fact, new Set([waiting.sequence]));
  }

  private leave({ sequence, fact, kept }: Waiting): void {
    this.waiting.delete(sequence);
    this.byFact.get(fact)!.delete(sequence);
    if (kept) this.gone.add(sequence);
  }
}
