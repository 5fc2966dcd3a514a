import type { Position } from '../kernel/envelope.ts';
import type { Found } from './chains.ts';
import type { Entry, PlacedEntry } from './entry.ts';

/** An event of the log or an entry of the tree that has found no match yet. */
interface Waiting {
  entry: PlacedEntry;
  /** Its number in the log, or in the tree. */
  index: number;
}

/**
 * Lays a log beside the entries that the notary has kept of it, both read once in their order, and tells by their ids what has
 * become of each: the same, changed, removed, put in, or moved. Only what finds no match yet is held in memory.
 */
export class Alignment {
  private readonly kept: Iterator<PlacedEntry>;
  /** Entries of the tree taken so far, and events of the log. */
  private taken = 0;
  private events = 0;
  private ended = false;
  /** Where in the log the events lie that are not what they were. */
  private readonly positions = new Set<Position>();
  /** Which streams they say they are of. */
  private readonly streams = new Set<string>();
  private readonly missing = new Map<string, Waiting>();
  private readonly unknown = new Map<string, Waiting>();
  /** From the first difference on: where each event of the log stands in the tree. */
  private readonly matches: { log: number; tree: number; entry: Entry }[] = [];
  private readonly changed: (Found & { index: number })[] = [];
  private lastOfLog = -1;

  /** @param kept the entries of the tree, in order */
  constructor(kept: Iterable<PlacedEntry>) {
    this.kept = kept[Symbol.iterator]();
  }

  /** Takes the next event of the log, with the hash of what it says now. */
  take(entry: PlacedEntry): void {
    const log = this.events++;
    const { value: expected, done } = this.ended ? { value: undefined, done: true } : this.kept.next();
    if (done) this.ended = true;
    if (expected) {
      const tree = this.taken++;
      if (expected.eventId === entry.eventId) return this.match(entry, log, expected, tree);
      this.keep(expected, tree);
    }
    const known = this.missing.get(entry.eventId);
    if (known) {
      this.missing.delete(entry.eventId);
      this.match(entry, log, known.entry, known.index);
    } else {
      this.unknown.set(entry.eventId, { entry, index: log });
    }
  }

  /**
   * Takes what the tree has beyond the end of the log.
   * @returns everything that is wrong, in the order of the tree; where in the log events were changed; all streams concerned
   */
  end(): { damages: Found[]; positions: ReadonlySet<Position>; streams: ReadonlySet<string> } {
    for (let next = this.kept.next(); !next.done && !this.ended; next = this.kept.next()) {
      this.keep(next.value, this.taken++);
    }
    this.pairByPosition();
    const gone = [...this.missing.values()].sort((a, b) => a.index - b.index);
    const tail = this.lostTail(gone);
    const at = (kind: Found['kind'], { entry, index }: Waiting) => ({ ...found(kind, entry), index });
    const damages = [
      ...this.changed,
      ...gone.slice(0, tail).map((entry) => at('removed', entry)),
      ...gone.slice(tail, tail + 1).map((entry) => at('cut-off', entry)),
      ...this.moved(),
      // What comes after all that the tree knows of is new; elsewhere nothing may be that it does not know.
      ...[...this.unknown.values()]
        .filter(({ index }) => tail < gone.length || index < this.lastOfLog)
        .map((entry) => at('inserted', entry)),
    ];
    damages.sort((a, b) => a.index - b.index);
    const streams = new Set([...this.streams, ...damages.map(({ stream }) => stream)]);
    return { damages: damages.map(({ index: _, ...damage }) => damage), positions: this.positions, streams };
  }

  private keep(entry: PlacedEntry, index: number): void {
    const unknown = this.unknown.get(entry.eventId);
    if (!unknown) {
      this.missing.set(entry.eventId, { entry, index });
      return;
    }
    this.unknown.delete(entry.eventId);
    this.match(unknown.entry, unknown.index, entry, index);
  }

  private match(entry: PlacedEntry, log: number, kept: PlacedEntry, tree: number): void {
    this.lastOfLog = Math.max(this.lastOfLog, log);
    const { hash, eventId, stream, revision } = entry;
    if (hash !== kept.hash || eventId !== kept.eventId || stream !== kept.stream || revision !== kept.revision) {
      this.changed.push({ ...found('changed', kept), index: tree });
      this.positions.add(entry.position);
      this.streams.add(entry.stream);
    }
    const differs = log !== tree || this.matches.length > 0;
    if (differs) this.matches.push({ log, tree, entry: kept });
  }

  /** What lies where another event lay is that other one, changed, whatever it calls itself now. */
  private pairByPosition(): void {
    if (this.missing.size === 0 || this.unknown.size === 0) return;
    const gone = new Map([...this.missing.values()].map((waiting) => [waiting.entry.position, waiting]));
    for (const { entry, index } of [...this.unknown.values()]) {
      const kept = gone.get(entry.position);
      if (!kept) continue;
      this.missing.delete(kept.entry.eventId);
      this.unknown.delete(entry.eventId);
      this.match(entry, index, kept.entry, kept.index);
    }
  }

  /** Where in what is gone the lost end of the tree begins; the length if its last entry is there. */
  private lostTail(gone: readonly Waiting[]): number {
    let from = gone.length;
    while (from > 0 && gone[from - 1]!.index === this.taken - (gone.length - from) - 1) from -= 1;
    return from;
  }

  /** The fewest events that, put back where they were, leave all others in their order. */
  private moved(): (Found & { index: number })[] {
    const inLog = this.matches.sort((a, b) => a.log - b.log);
    const stay = longestIncreasing(inLog.map(({ tree }) => tree));
    return inLog
      .filter((_, at) => !stay.has(at))
      .map(({ tree, entry }) => ({ ...found('reordered', entry), index: tree }));
  }
}

function found(kind: Found['kind'], { eventId, stream, revision }: Entry): Found {
  return { kind, eventId, stream, revision };
}

/** Places of a longest increasing run among numbers, by patience sorting. */
function longestIncreasing(numbers: readonly number[]): Set<number> {
  const piles: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, at) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[piles[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? piles[low - 1]! : -1;
    piles[low] = at;
  });
  const places = new Set<number>();
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]!) places.add(at);
  return places;
}
