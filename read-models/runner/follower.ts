import type { Position } from '../../src/kernel/envelope.ts';
import { StoreUnavailable } from '../../src/stores/event-store.ts';
import type { Projection } from '../projection.ts';
import type { Applied, ReadBuild } from '../stores/read-store.ts';
import type { Delivery } from './readable-events.ts';

/** The event at which a projection stopped. */
export interface Poisoned {
  eventId: string;
  type: string;
  position: Position;
  /** What went wrong, without anything personal. */
  error: string;
}

/** One build of a projection, following the log. */
export class Follower {
  readonly projection: Projection;
  readonly build: ReadBuild;
  position: Position | undefined;
  knownFrom: string | undefined;
  live = false;
  poisoned: Poisoned | undefined;
  /** It had to go back to its checkpoint and takes nothing until the log is read again from there. */
  rewound = false;
  /** Aborted by whoever asked for this build and wants it no more. */
  givenUp: AbortSignal | undefined;
  /** Told how many events it was handed so far. */
  onProgress: ((events: number) => void) | undefined;
  private handed = 0;
  private bulk = false;
  /** The store failed: what it keeps may lie before `position`, if it has lost what it had acknowledged. */
  private unsure = false;

  private constructor(projection: Projection, build: ReadBuild) {
    this.projection = projection;
    this.build = build;
  }

  static async of(projection: Projection, build: ReadBuild): Promise<Follower> {
    const follower = new Follower(projection, build);
    await follower.rewind();
    return follower;
  }

  async beginBulk(): Promise<void> {
    await this.build.beginBulk();
    this.bulk = true;
  }

  async finishBulk(): Promise<void> {
    if (!this.bulk) return;
    try {
      await this.build.finishBulk();
    } catch (error) {
      // What was kept in memory is lost: the log is read again from the checkpoint.
      this.unsure = true;
      throw error;
    }
    this.bulk = false;
  }

  /**
   * Applies what is new in a run of events. At one that cannot be projected or applied it stops, with everything
   * before that event applied.
   * @throws StoreUnavailable if the store cannot be reached: then it takes nothing until it was `makeSure`d, and the
   *   log is read again from `position`
   */
  async take(run: readonly Delivery[]): Promise<void> {
    if (this.poisoned || this.rewound) return;
    if (this.unsure) throw new StoreUnavailable(`${this.projection.name} does not know how far it has got`);
    const fresh = run.filter(({ stored }) => this.position === undefined || stored.position > this.position);
    const batch: Applied[] = [];
    let stopsAt: { delivery: Delivery; error: unknown } | undefined;
    for (const delivery of fresh) {
      try {
        batch.push(this.applied(delivery));
      } catch (error) {
        stopsAt = { delivery, error };
        break;
      }
    }
    try {
      await this.apply(batch, fresh);
    } catch (error) {
      this.unsure = true;
      throw error;
    }
    this.onProgress?.((this.handed += fresh.length));
    if (stopsAt && !this.poisoned && !this.rewound) this.stopAt(stopsAt.delivery, stopsAt.error);
  }

  /**
   * After a failure: goes back to what the build has kept. To be called before the log is read from `position`.
   * @throws StoreUnavailable if it cannot be asked yet
   */
  async makeSure(): Promise<void> {
    if (this.unsure) await this.rewind();
  }

  /** Forgets why it stopped; it goes on from its checkpoint. */
  async rewind(): Promise<void> {
    const checkpoint = await this.build.checkpoint();
    this.position = checkpoint?.position;
    this.knownFrom = checkpoint?.knownFrom;
    this.poisoned = undefined;
    this.rewound = false;
    this.unsure = false;
  }

  private applied({ stored, knownFrom, event, unreadable }: Delivery): Applied {
    const { position } = stored;
    if (!this.projection.takes.has(stored.type)) return { position, knownFrom, changes: [] };
    if (!event) throw unreadable;
    return { position, knownFrom, changes: this.projection.project(event) };
  }

  private async apply(batch: Applied[], fresh: readonly Delivery[]): Promise<void> {
    // An event without changes moves the checkpoint only if it is the last.
    const needed = batch.filter(({ changes }, index) => changes.length > 0 || index === batch.length - 1);
    const last = needed.at(-1);
    if (!last) return;
    try {
      await this.build.apply(needed);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      return this.applyOneByOne(needed, fresh);
    }
    this.position = last.position;
    this.knownFrom = last.knownFrom;
  }

  /** Finds the event at which a run failed. */
  private async applyOneByOne(batch: Applied[], fresh: readonly Delivery[]): Promise<void> {
    if (this.bulk) {
      // What was kept in memory is lost: the log is read again from the checkpoint, now with care.
      await this.finishBulk();
      await this.rewind();
      this.rewound = true;
      return;
    }
    for (const applied of batch) {
      try {
        await this.build.apply([applied]);
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        return this.stopAt(
          fresh.find(({ stored }) => stored.position === applied.position)!,
          error,
        );
      }
      this.position = applied.position;
      this.knownFrom = applied.knownFrom;
    }
  }

  private stopAt({ stored: { id, type, position } }: Delivery, error: unknown): void {
    this.live = false;
    this.poisoned = { eventId: id, type, position, error: told(error) };
  }
}

/** The parser quotes what it could not read, which may be personal: of its errors only the name is told. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return error instanceof SyntaxError ? error.name : `${error.name}: ${error.message}`;
}
