import type { Position, StoredEvent } from '../../src/kernel/envelope.ts';
import type { EventRegistry } from '../../src/kernel/registry.ts';
import type { SealingKeys } from '../../src/kernel/sealing.ts';
import type { KeyStore } from '../../src/stores/key-store.ts';
import type { ProjectedEvent } from '../projection.ts';
import { FieldOpener } from './field-opener.ts';

/** An event on its way to the projections that take its type. */
export interface Delivery {
  /** As stored. */
  stored: StoredEvent;
  knownFrom: string;
  /** Readable and in its newest version; absent if no projection here takes its type. */
  event?: ProjectedEvent;
  /** Why it could not be made readable. */
  unreadable?: unknown;
}

/** So many subjects' keys are kept while a stretch of the log is read. */
const KEYS_KEPT = 50_000;

/**
 * Makes stored events readable, a run of the log at a time: keys are fetched together, sealed fields opened when
 * they are read, old versions upcast, and the running maximum of `recordedAt` carried along. Keys are forgotten with it, so that a
 * destroyed one is not used for long.
 */
export class EventOpener {
  private readonly keys: KeyStore;
  private readonly registry: EventRegistry;
  private readonly takes: ReadonlySet<string>;
  private readonly subjects = new Map<string, Buffer>();
  private readonly asked = new Set<string>();
  private readonly fields = new FieldOpener();
  private register: Buffer | undefined;
  private knownFrom: string;

  /**
   * @param takes types that are opened; all others pass as they are
   * @param knownFrom the running maximum before the first event
   */
  constructor(keys: KeyStore, registry: EventRegistry, takes: ReadonlySet<string>, knownFrom: string | undefined) {
    this.keys = keys;
    this.registry = registry;
    this.takes = takes;
    this.knownFrom = knownFrom ?? '';
  }

  async open(run: StoredEvent[]): Promise<Delivery[]> {
    const keys = await this.keysFor(run);
    return run.map((stored): Delivery => {
      if (stored.recordedAt > this.knownFrom) this.knownFrom = stored.recordedAt;
      const { knownFrom } = this;
      if (!this.takes.has(stored.type)) return { stored, knownFrom };
      try {
        const opened = this.fields.open(this.registry.definitionOf(stored.type), stored, keys);
        // Assigned, not spread, which would open everything.
        return { stored, knownFrom, event: Object.assign(this.registry.upcast(opened), { knownFrom }) };
      } catch (unreadable) {
        return { stored, knownFrom, unreadable };
      }
    });
  }

  private async keysFor(run: StoredEvent[]): Promise<SealingKeys> {
    const missing = new Set<string>();
    if (this.asked.size > KEYS_KEPT) {
      this.asked.clear();
      this.subjects.clear();
    }
    for (const { type, stream } of run) if (this.takes.has(type) && !this.asked.has(stream)) missing.add(stream);
    if (missing.size > 0) {
      for (const [subject, key] of await this.keys.keysOf([...missing])) this.subjects.set(subject, key);
      for (const subject of missing) this.asked.add(subject);
    }
    this.register ??= await this.keys.registerKey();
    return { subjects: this.subjects, register: this.register };
  }
}

/** Events in runs of `size`, the last one shorter. */
export async function* inRuns(events: AsyncIterable<StoredEvent>, size: number): AsyncIterable<StoredEvent[]> {
  let run: StoredEvent[] = [];
  for await (const event of events) {
    run.push(event);
    if (run.length < size) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}

const NOTHING_YET = Symbol('nothing yet');

/** Events as they come, those that are there already together, up to `size`: nobody waits for a run to be full. */
export async function* asTheyCome(events: AsyncIterable<StoredEvent>, size: number): AsyncIterable<StoredEvent[]> {
  const iterator = events[Symbol.asyncIterator]();
  const ask = () => {
    const next = iterator.next();
    // A failure is seen when it is awaited below; until then it must not count as unhandled.
    next.catch(() => undefined);
    return next;
  };
  let next = ask();
  try {
    for (;;) {
      const first = await next;
      if (first.done) return;
      const run = [first.value];
      next = ask();
      while (run.length < size) {
        const more = await Promise.race([next, turn()]);
        if (more === NOTHING_YET || more.done) break;
        run.push(more.value);
        next = ask();
      }
      yield run;
    }
  } finally {
    // Not awaited: it would wait for an event that is still to come.
    iterator.return?.().catch(() => undefined);
  }
}

function turn(): Promise<typeof NOTHING_YET> {
  return new Promise((resolve) => setImmediate(resolve, NOTHING_YET));
}

/** The earliest of positions; undefined, the beginning of the log, before all others. */
export function earliest<Place extends { position: Position | undefined }>(
  places: readonly Place[],
): Place | undefined {
  return places.reduce<Place | undefined>(
    (first, place) => (first === undefined || (place.position ?? '') < (first.position ?? '') ? place : first),
    undefined,
  );
}
