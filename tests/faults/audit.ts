import { hashOf } from '../../src/kernel/chain.ts';
import type { Position } from '../../src/kernel/envelope.ts';
import type { EventStore } from '../../src/stores/event-store.ts';

/** What was acknowledged, and what the log made of it. */
export interface Tally {
  acknowledged: number;
  /** Acknowledged, and not in the log. */
  lost: number;
  /** In the log more than once. */
  doubled: number;
  /** Places in streams that hold no event, or not the next one. */
  gapped: number;
  /** Events whose hash or link to the one before is wrong. */
  damaged: number;
}

/** Nothing wrong yet. */
export const NOTHING: Tally = { acknowledged: 0, lost: 0, doubled: 0, gapped: 0, damaged: 0 };

/** `acknowledged=1 lost=0 …` */
export function told(tally: Tally): string {
  const { acknowledged, lost, doubled, gapped } = tally;
  return `acknowledged=${acknowledged} lost=${lost} doubled=${doubled} gapped=${gapped}`;
}

/** Holds a log that grows against what was acknowledged; each part of it is looked at once. */
export class Audit {
  readonly tally: Tally = { ...NOTHING };
  private readonly ends = new Map<string, { revision: number; hash: string }>();
  private readonly ids = new Set<string>();
  private readonly acknowledged = new Set<string>();
  private after: Position | undefined;

  /** Looks at what was stored since the last look, and for what was acknowledged since. */
  async look(store: Pick<EventStore, 'readAll'>, acknowledged: Iterable<string>): Promise<void> {
    const { tally } = this;
    for await (const event of store.readAll(this.after)) {
      const { id, stream, revision, meta } = event;
      const end = this.ends.get(stream);
      if (this.ids.has(id)) tally.doubled += 1;
      if (revision !== (end?.revision ?? -1) + 1) tally.gapped += 1;
      if (meta.previousHash !== (end?.hash ?? null) || meta.hash !== hashOf(event)) tally.damaged += 1;
      this.ids.add(id);
      this.ends.set(stream, { revision, hash: meta.hash });
      this.after = event.position;
    }
    for (const id of acknowledged) {
      if (this.acknowledged.has(id)) continue;
      this.acknowledged.add(id);
      if (!this.ids.has(id)) tally.lost += 1;
    }
    tally.acknowledged = this.acknowledged.size;
  }

  /** How many events the log holds. */
  get events(): number {
    return this.ids.size;
  }
}
