import type { Collection } from 'mongodb';
import type { Counters } from '../read-store.ts';
import { type Move, type Organisation, upwards } from './organisations.ts';
import type { Write } from './writing.ts';

/** Stands for the whole collection, above every organisation and for what is placed in none. */
export const ALL = 0;

/** The sums of one collection at one organisation. */
interface Sums extends Counters {
  /** How many documents there are. */
  documents: { direct: number; rolledUp: number };
}

/** As they are kept: as JSON text, since a counter may have any name. */
export interface KeptCounters {
  _id: string;
  p: string;
  /** The key of the organisation. */
  o: number;
  collection: string;
  sums: string;
}

/** Additions to a collection's counters at one organisation, or none. */
interface Added {
  of: Organisation | undefined;
  counters: Record<string, number>;
  documents: number;
}

/**
 * Counters of one build: what projections add, and the number of documents, for every organisation its own (direct)
 * and with all below it (rolled up). Additions are summed in memory; `writes` tells what they come to.
 */
export class CounterTable {
  private readonly collection: Collection<KeptCounters>;
  private readonly loaded = new Map<string, Sums>();
  private readonly loadedKeys = new Set<number>();
  private readonly changed = new Set<string>();
  /** By collection and organisation. */
  private readonly added = new Map<string, Map<number, Added>>();

  constructor(collection: Collection<KeptCounters>) {
    this.collection = collection;
  }

  add(collection: string, of: Organisation, counters: Record<string, number>): void {
    sumUp(this.addedAt(collection, of).counters, counters);
  }

  /** A document came to (+1) or left (-1) an organisation, or none. */
  document(collection: string, of: Organisation | undefined, by: number): void {
    this.addedAt(collection, of).documents += by;
  }

  /** Moves in order, then what was added, at the places where organisations stand now. */
  async writes(moves: Move[]): Promise<Write[]> {
    const additions = [...this.added].flatMap(([collection, at]) =>
      [...at.values()].map((one) => ({ collection, ...one })),
    );
    await this.load([
      ...(additions.length > 0 ? [ALL] : []),
      ...moves.flatMap(({ from, to }) => [...from, ...to]),
      ...additions.flatMap(({ of }) => (of ? upwards(of) : [])),
    ]);
    const names = new Set([...this.loaded.keys()].map((id) => id.slice(0, id.lastIndexOf('/'))));
    for (const { key, from, to } of moves) {
      const left = from.filter((above) => !to.includes(above));
      const joined = to.filter((above) => !from.includes(above));
      for (const name of names) this.move(name, key, left, joined);
    }
    for (const { collection, of, counters, documents } of additions) {
      const own = this.sums(collection, of?.key ?? ALL);
      sumUp(own.direct, counters);
      own.documents.direct += documents;
      for (const above of of ? upwards(of) : []) {
        sumUp(this.sums(collection, above).rolledUp, counters);
        this.sums(collection, above).documents.rolledUp += documents;
      }
      this.sums(collection, ALL).documents.rolledUp += documents;
    }
    return [...this.changed].map((id) => {
      const slash = id.lastIndexOf('/');
      const [collection, o] = [id.slice(0, slash), Number(id.slice(slash + 1))];
      return { to: 'counters', id, doc: { o, collection, sums: JSON.stringify(withoutZeros(this.loaded.get(id)!)) } };
    });
  }

  /** What was changed is written. */
  written(): void {
    this.added.clear();
    this.changed.clear();
  }

  /** Forgets what is in memory: what was not written is lost. */
  forget(): void {
    this.written();
    this.loaded.clear();
    this.loadedKeys.clear();
  }

  private move(collection: string, key: number, left: number[], joined: number[]): void {
    const moved = this.loaded.get(idOf(collection, key));
    if (!moved) return;
    const { rolledUp, documents } = structuredClone(moved);
    const less = Object.fromEntries(Object.entries(rolledUp).map(([name, by]) => [name, -by]));
    for (const above of left) {
      sumUp(this.sums(collection, above).rolledUp, less);
      this.sums(collection, above).documents.rolledUp -= documents.rolledUp;
    }
    for (const above of joined) {
      sumUp(this.sums(collection, above).rolledUp, rolledUp);
      this.sums(collection, above).documents.rolledUp += documents.rolledUp;
    }
  }

  private async load(keys: number[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.loadedKeys.has(key));
    if (missing.length === 0) return;
    const found = await this.collection.find({ o: { $in: missing } }).toArray();
    for (const { _id, sums } of found) this.loaded.set(_id, JSON.parse(sums) as Sums);
    for (const key of missing) this.loadedKeys.add(key);
  }

  /** The sums at an organisation, to be changed. */
  private sums(collection: string, key: number): Sums {
    const id = idOf(collection, key);
    let sums = this.loaded.get(id);
    if (!sums) {
      this.loaded.set(id, (sums = { direct: {}, rolledUp: {}, documents: { direct: 0, rolledUp: 0 } }));
    }
    this.changed.add(id);
    return sums;
  }

  private addedAt(collection: string, of: Organisation | undefined): Added {
    let at = this.added.get(collection);
    if (!at) this.added.set(collection, (at = new Map()));
    let added = at.get(of?.key ?? ALL);
    if (!added) at.set(of?.key ?? ALL, (added = { of, counters: {}, documents: 0 }));
    return added;
  }
}

/** Counters as they are asked for, of organisations by key. */
export async function countersAt(
  kept: Collection<KeptCounters>,
  collection: string,
  keys: number[],
): Promise<Map<number, Sums>> {
  const found = await kept.find({ _id: { $in: keys.map((key) => idOf(collection, key)) } }).toArray();
  return new Map(found.map(({ o, sums }) => [o, JSON.parse(sums) as Sums]));
}

function idOf(collection: string, key: number): string {
  return `${collection}/${key}`;
}

function sumUp(sums: Record<string, number>, by: Record<string, number>): void {
  for (const [name, more] of Object.entries(by)) sums[name] = (sums[name] ?? 0) + more;
}

/** As they are kept: by name, those that came back to zero left out. */
function withoutZeros({ direct, rolledUp, documents }: Sums): Sums {
  const present = (counters: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(counters)
        .filter(([, sum]) => sum !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return { direct: present(direct), rolledUp: present(rolledUp), documents };
}
