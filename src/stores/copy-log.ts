import { createHash, type Hash } from 'node:crypto';
import { hashOf } from '../kernel/chain.ts';
import type { EventToStore, StoredEvent } from '../kernel/envelope.ts';
import type { EventStore } from './event-store.ts';

/** A log that was read to its end: how many events, and a hash over all of them in their order. */
export interface Sum {
  events: number;
  hash: string;
}

/** The target holds something that the source does not, or not there: nothing is added to it. */
export class TargetDiffers extends Error {
  constructor(event: StoredEvent) {
    super(`the target holds ${event.stream} at revision ${event.revision} where the source has another event or none`);
    this.name = 'TargetDiffers';
  }
}

/** An event does not follow the one before it in its stream, or does not hold what its hash says. */
export class ChainBroken extends Error {
  constructor({ id, stream, revision }: StoredEvent) {
    super(`event ${id} of ${stream} at revision ${revision} does not fit its chain`);
    this.name = 'ChainBroken';
  }
}

/** Events of one append at most, and their size: EventStoreDB takes a mebibyte. */
const AT_ONCE = { events: 500, bytes: 500_000 };

/**
 * Carries a log into another store, event by event in its order, each as it is; what the target has of it already is
 * compared, so that a copy that was broken off goes on where it stopped. Afterwards the target is read to its end.
 * @returns of both the same
 * @throws TargetDiffers, ChainBroken, StoreUnavailable, or the signal's reason
 */
export async function copyLog(
  source: Pick<EventStore, 'readAll'>,
  target: Pick<EventStore, 'readAll' | 'append'>,
  { onProgress = () => {}, signal }: { onProgress?: (events: number) => void; signal?: AbortSignal } = {},
): Promise<Sum> {
  const reading = new Reading();
  const there = target.readAll()[Symbol.asyncIterator]();
  let known = await there.next();
  let waiting: EventToStore[] = [];
  let bytes = 0;
  const store = async () => {
    const [first] = waiting;
    if (!first) return;
    await target.append(first.stream, waiting, first.revision === 0 ? 'no-stream' : first.revision - 1);
    [waiting, bytes] = [[], 0];
    onProgress(reading.events);
  };
  for await (const event of source.readAll()) {
    signal?.throwIfAborted();
    if (!known.done) {
      if (!same(known.value, event)) throw new TargetDiffers(known.value);
      reading.take(event);
      onProgress(reading.events);
      known = await there.next();
      continue;
    }
    const { position: _, ...envelope } = event;
    const size = Buffer.byteLength(JSON.stringify(envelope));
    const goesAlong = waiting[0]?.stream === event.stream && waiting.length < AT_ONCE.events;
    if (!goesAlong || bytes + size > AT_ONCE.bytes) await store();
    reading.take(event);
    waiting.push(envelope);
    bytes += size;
  }
  if (!known.done) throw new TargetDiffers(known.value);
  await store();
  const arrived = new Reading();
  for await (const event of target.readAll()) arrived.take(event);
  const [sent, got] = [reading.sum(), arrived.sum()];
  if (sent.hash !== got.hash) throw new Error(`the copy has ${got.events} events, ${got.hash}; not ${sent.hash}`);
  return got;
}

function same(one: StoredEvent, other: StoredEvent): boolean {
  return one.stream === other.stream && one.revision === other.revision && one.meta.hash === other.meta.hash;
}

/** A log being read: every stream's chain, and a hash over the whole. */
class Reading {
  events = 0;
  private readonly whole: Hash = createHash('sha256');
  private readonly ends = new Map<string, { revision: number; hash: string }>();

  /** @throws ChainBroken */
  take(event: StoredEvent): void {
    const { stream, revision, meta } = event;
    const end = this.ends.get(stream);
    const follows = revision === (end?.revision ?? -1) + 1 && meta.previousHash === (end?.hash ?? null);
    if (!follows || meta.hash !== hashOf(event)) throw new ChainBroken(event);
    this.ends.set(stream, { revision, hash: meta.hash });
    this.whole.update(`${stream} ${revision} ${event.id} ${meta.hash}\n`);
    this.events += 1;
  }

  sum(): Sum {
    return { events: this.events, hash: this.whole.digest('hex') };
  }
}
