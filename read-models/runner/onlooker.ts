import { setTimeout } from 'node:timers/promises';
import type { Position } from '../../src/kernel/envelope.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import type { Projection } from '../projection.ts';
import type { SharedReadStore, Standing } from '../stores/read-store.ts';
import { lagOf, type ProjectionHealth } from './health.ts';
import type { AppliedEvent } from './projector.ts';
import { asTheyCome } from './readable-events.ts';
import { WaitingRoom } from './waiting-room.ts';

export interface OnlookerParts {
  projections: readonly Projection[];
  events: EventStore;
  reads: Pick<SharedReadStore, 'standings'>;
  /** Told of each event once the read models have it; not of those from before the start. */
  onApplied?: (event: AppliedEvent) => void;
  /** Told of a failure; it is tried again by and by. */
  onTrouble?: (error: unknown) => void;
}

/** Events told at once at most. */
const RUN_LENGTH = 2000;
/** While somebody waits, it is looked so often how far the read models are, in milliseconds. */
const LOOK_EVERY = 50;
/** If one read model has stopped, what the others have is told after so long, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE_AFTER_TROUBLE = 1000;

/** Knows how far the read models are that another process writes, and tells what they have taken. */
export class Onlooker {
  private readonly parts: OnlookerParts;
  private readonly waitingRoom = new WaitingRoom();
  private readonly stopping = new AbortController();
  /** Every read model has this, and nothing takes it back. */
  private reached: Position | undefined;
  private waiting = 0;
  private looking: Promise<void> | undefined;
  private following: Promise<void> | undefined;

  constructor(parts: OnlookerParts) {
    this.parts = parts;
  }

  /** Follows the log from here on. @throws StoreUnavailable */
  async start(): Promise<void> {
    this.following = this.follow(await this.parts.events.head());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.waitingRoom.close();
    await this.following;
    await this.looking;
  }

  /** True as soon as every read model has the position; false if the time is up before. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    const has = () => this.reached !== undefined && this.reached >= position;
    if (has()) return true;
    this.waiting += 1;
    this.looking ??= this.look().finally(() => (this.looking = undefined));
    try {
      return await this.waitingRoom.wait(has, timeoutMs);
    } finally {
      this.waiting -= 1;
    }
  }

  async health(): Promise<ProjectionHealth[]> {
    const { projections, reads, events } = this.parts;
    const standings = new Map((await reads.standings()).map((standing) => [standing.projection, standing]));
    const now = new Date();
    const lags = new Map<Position | undefined, ReturnType<typeof lagOf>>();
    return Promise.all(
      projections.map(async ({ name, version }) => {
        const standing = standings.get(name);
        const position = standing?.position;
        if (!lags.has(position)) lags.set(position, lagOf(position, events, now));
        return { name, version, position, lag: await lags.get(position)!, state: stateOf(standing, version) };
      }),
    );
  }

  /** Looks as long as somebody waits. */
  private async look(): Promise<void> {
    const { signal } = this.stopping;
    while (this.waiting > 0 && !signal.aborted) {
      try {
        this.reached = reachedBy(this.parts.projections, await this.parts.reads.standings()) ?? this.reached;
        this.waitingRoom.look();
      } catch (error) {
        this.parts.onTrouble?.(error);
      }
      await setTimeout(LOOK_EVERY, undefined, { signal }).catch(() => undefined);
    }
  }

  private async follow(after: Position | undefined): Promise<void> {
    const { signal } = this.stopping;
    for (let last = after; !signal.aborted;) {
      try {
        for await (const run of asTheyCome(this.parts.events.subscribe(last, signal), RUN_LENGTH)) {
          await this.waitFor(run.at(-1)!.position, PATIENCE);
          if (signal.aborted) return;
          for (const { stream, revision, type, position, data } of run) {
            this.parts.onApplied?.({ stream, revision, type, position, data });
            last = position;
          }
        }
      } catch (error) {
        if (signal.aborted) return;
        this.parts.onTrouble?.(error);
        await setTimeout(PAUSE_AFTER_TROUBLE, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

/** What all of them have; undefined while one has nothing or cannot be asked. */
function reachedBy(projections: readonly Projection[], standings: readonly Standing[]): Position | undefined {
  const asked = new Map(standings.map(({ projection, position, building }) => [projection, building ? '' : position]));
  const positions = projections.map(({ name }) => asked.get(name) ?? '');
  return positions.reduce((least, position) => (position < least ? position : least)) || undefined;
}

function stateOf(standing: Standing | undefined, version: number): ProjectionHealth['state'] {
  if (!standing) return 'stopped';
  if (standing.building) return 'catching-up';
  return standing.version === version ? 'live' : 'rebuilding';
}
