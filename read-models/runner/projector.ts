import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Position, StoredEvent } from '../../src/kernel/envelope.ts';
import type { EventRegistry } from '../../src/kernel/registry.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import type { KeyStore } from '../../src/stores/key-store.ts';
import type { Projection } from '../projection.ts';
import type { ReadStore } from '../stores/read-store.ts';
import { Follower } from './follower.ts';
import { healthOf, type ProjectionHealth } from './health.ts';
import { asTheyCome, earliest, EventOpener, inRuns } from './readable-events.ts';
import { WaitingRoom } from './waiting-room.ts';

/** An event that every live projection has applied, for those who watch; its data as stored, personal fields sealed. */
export type AppliedEvent = Pick<StoredEvent, 'stream' | 'revision' | 'type' | 'position' | 'data'>;

export interface ProjectorParts {
  projections: readonly Projection[];
  events: EventStore;
  keys: KeyStore;
  registry: EventRegistry;
  reads: ReadStore;
  /** Told of each event once all live projections have applied it; not of those caught up with after a start. */
  onApplied?: (event: AppliedEvent) => void;
  /** Told of a failure to read the log or to write a model; it is tried again by and by. */
  onTrouble?: (error: unknown) => void;
  /** Events applied in one transaction at most; 2,000 unless told. */
  runLength?: number;
  /** Milliseconds before the first new try after a failure, doubled up to half a minute; 200 unless told. */
  retryAfterMs?: number;
}

const LONGEST_PAUSE_MS = 30_000;

/**
 * Keeps all projections current: catches up from each one's checkpoint, then follows the log. One whose version
 * changed is built anew beside the old build, which answers until the new one takes its place. An event that a
 * projection cannot take stops that projection alone, visibly (`health`), until `retry` or a restart.
 */
export class Projector {
  private readonly parts: ProjectorParts;
  private readonly runLength: number;
  /** By projection: the build that answers and is kept current, and one that is being built beside it. */
  private readonly answering = new Map<string, Follower>();
  private readonly beside = new Map<string, Follower>();
  private readonly waitingRoom = new WaitingRoom();
  private readonly stopping = new AbortController();
  private readonly tasks = new Set<Promise<void>>();
  private following = false;
  private turns: Promise<unknown> = Promise.resolve();

  constructor(parts: ProjectorParts) {
    this.parts = parts;
    this.runLength = parts.runLength ?? 2000;
  }

  /** Opens the builds and sets out; `waitFor` tells when a position is reached. */
  async start(): Promise<void> {
    const { reads, projections, events } = this.parts;
    const head = (await events.head()) ?? '';
    const [behind, empty]: [Follower[], Follower[]] = [[], []];
    for (const projection of projections) {
      const { name, version, collections } = projection;
      const current = await reads.current(name);
      const anew = current !== undefined && current.version !== version;
      const build = anew
        ? await reads.beside(name, version, collections)
        : await reads.open(name, version, collections);
      let follower = await Follower.of(projection, build);
      // A log that lost its end, restored from a backup for instance: nothing may be shown that it does not hold.
      if (follower.position !== undefined && follower.position > head) {
        const fresh = await reads.beside(name, version, collections);
        if (!anew) await reads.switchTo(fresh);
        follower = await Follower.of(projection, fresh);
      }
      (anew ? this.beside : this.answering).set(name, follower);
      (follower.position === undefined ? empty : behind).push(follower);
    }
    if (behind.length > 0) void this.inBackground(() => this.bringUp(behind));
    if (empty.length > 0) void this.inBackground(() => this.bringUp(empty));
  }

  /** Lets the run in hand be applied, and ends. What waits is told no. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.waitingRoom.close();
    await Promise.all(this.tasks);
  }

  /**
   * Builds a projection anew beside the one that answers, which is kept current meanwhile, and puts it in its place.
   * @param watch how many events it has read so far is told after each run; aborting gives up and throws away what was
   *   built, until the moment at which the new build takes its place
   * @returns false if it stopped at an event, was given up, or the projector was stopped: then the old one goes on
   */
  async rebuild(
    name: string,
    { signal, onProgress }: { signal?: AbortSignal; onProgress?: (events: number) => void } = {},
  ): Promise<boolean> {
    const projection = this.projectionOf(name);
    const { version, collections } = projection;
    const running = this.beside.get(name);
    if (running && !running.poisoned) throw new Error(`${name} is being rebuilt already`);
    const follower = await Follower.of(projection, await this.parts.reads.beside(name, version, collections));
    follower.givenUp = signal;
    follower.onProgress = onProgress;
    this.beside.set(name, follower);
    await this.inBackground(() => this.bringUp([follower]));
    if (!follower.live && signal?.aborted) {
      this.beside.delete(name);
      // An empty build takes the place of what was built so far.
      await this.parts.reads.beside(name, version, collections);
    }
    return follower.live;
  }

  /** Takes the event again at which a projection stopped, and goes on from there. */
  async retry(name: string): Promise<void> {
    this.projectionOf(name);
    if (this.beside.get(name)?.poisoned) void this.inBackground(async () => void (await this.rebuild(name)));
    const follower = this.answering.get(name);
    if (!follower?.poisoned) return;
    await follower.rewind();
    void this.inBackground(() => this.bringUp([follower]));
  }

  health(): Promise<ProjectionHealth[]> {
    return Promise.all(
      this.parts.projections.map((projection) =>
        healthOf(
          projection,
          this.answering.get(projection.name),
          this.beside.get(projection.name),
          this.parts.events,
          new Date(),
        ),
      ),
    );
  }

  /**
   * True as soon as the position is applied and can be asked about; false if the time is up before.
   * @param names the projections that matter; without them, all that have not stopped
   */
  waitFor(position: Position, timeoutMs: number, names?: readonly string[]): Promise<boolean> {
    const reached = (follower: Follower | undefined) =>
      follower?.position !== undefined && follower.live && follower.position >= position;
    return this.waitingRoom.wait(() => {
      if (names) return names.every((name) => reached(this.answering.get(name)));
      return [...this.answering.values()].filter(({ poisoned }) => !poisoned).every(reached);
    }, timeoutMs);
  }

  /** Brings followers to the head of the log and lets them join those that follow it. */
  private async bringUp(followers: Follower[]): Promise<void> {
    await this.persistently(async () => {
      for (const follower of followers) if (follower.position === undefined) await follower.beginBulk();
    });
    await this.persistently(async () => {
      await this.readThrough(followers);
      // A stop does not wait for indexes: a build that was left in bulk is finished when it is opened again.
      if (this.stopping.signal.aborted) return;
      for (const follower of followers) await follower.finishBulk();
    });
    if (this.stopping.signal.aborted) return;
    await this.readThrough(followers);
    await this.inTurn(async () => {
      await this.readThrough(followers);
      await this.persistently(async () => {
        for (const follower of followers) if (!follower.poisoned) await this.join(follower);
      });
    });
    this.waitingRoom.look();
    if (!this.following && this.live().length > 0) {
      this.following = true;
      void this.inBackground(() => this.follow());
    }
  }

  private async join(follower: Follower): Promise<void> {
    if (this.stopping.signal.aborted || follower.givenUp?.aborted) return;
    const { name } = follower.projection;
    if (this.beside.get(name) === follower) {
      await this.parts.reads.switchTo(follower.build);
      this.beside.delete(name);
      this.answering.set(name, follower);
    }
    follower.live = true;
  }

  /** Reads the log from the earliest of them to its head, once for all. */
  private async readThrough(followers: Follower[]): Promise<void> {
    const { events, keys, registry } = this.parts;
    const { signal } = this.stopping;
    await this.persistently(async () => {
      do {
        for (const follower of followers) {
          await follower.makeSure();
          follower.rewound = false;
        }
        const going = followers.filter(({ poisoned, givenUp }) => !poisoned && !givenUp?.aborted);
        const first = earliest(going);
        if (!first) return;
        const opener = new EventOpener(keys, registry, takenBy(going), first.knownFrom);
        for await (const run of inRuns(events.readAll(first.position), this.runLength)) {
          if (signal.aborted || going.every(({ givenUp }) => givenUp?.aborted)) return;
          const deliveries = await opener.open(run);
          for (const follower of going) await follower.take(deliveries);
          this.waitingRoom.look();
          // Questions are answered between one run and the next.
          await setImmediate();
        }
      } while (followers.some(({ rewound }) => rewound));
    });
  }

  /** Follows the log with all live followers until the projector is stopped. */
  private async follow(): Promise<void> {
    const { events, keys, registry, onApplied } = this.parts;
    const { signal } = this.stopping;
    await this.persistently(async () => {
      for (const follower of this.live()) await follower.makeSure();
      const first = earliest(this.live());
      let known = first?.knownFrom;
      const left = new AbortController();
      const subscription = events.subscribe(first?.position, AbortSignal.any([signal, left.signal]));
      try {
        for await (const run of asTheyCome(subscription, this.runLength)) {
          if (signal.aborted) return;
          await this.inTurn(async () => {
            const followers = this.live();
            const deliveries = await new EventOpener(keys, registry, takenBy(followers), known).open(run);
            for (const follower of followers) await follower.take(deliveries);
            known = deliveries.at(-1)!.knownFrom;
          });
          this.waitingRoom.look();
          for (const { stream, revision, type, position, data } of run) {
            onApplied?.({ stream, revision, type, position, data });
          }
        }
      } finally {
        left.abort();
      }
    });
  }

  private live(): Follower[] {
    return [...this.answering.values()].filter(({ live }) => live);
  }

  /** Tries again, after a growing pause, until it is done or the projector is stopped. */
  private async persistently(work: () => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    for (let pause = this.parts.retryAfterMs ?? 200; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await work();
      } catch (error) {
        if (signal.aborted) return;
        this.parts.onTrouble?.(error);
        await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** One after the other: a run is applied, or a follower joins, never both at once. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.turns.then(work);
    this.turns = mine.catch(() => undefined);
    return mine;
  }

  private inBackground(work: () => Promise<void>): Promise<void> {
    const task = work()
      .catch((error: unknown) => this.parts.onTrouble?.(error))
      .finally(() => this.tasks.delete(task));
    this.tasks.add(task);
    return task;
  }

  private projectionOf(name: string): Projection {
    const projection = this.parts.projections.find((one) => one.name === name);
    if (!projection) throw new RangeError(`there is no projection ${name}`);
    return projection;
  }
}

function takenBy(followers: readonly Follower[]): ReadonlySet<string> {
  return new Set(followers.flatMap(({ projection }) => [...projection.takes]));
}
