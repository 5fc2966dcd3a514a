import type { EventRegistry } from '../../src/kernel/registry.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import type { KeyStore } from '../../src/stores/key-store.ts';
import type { Projection } from '../projection.ts';
import type { ReadBuild, ReadStore } from '../stores/read-store.ts';
import { Follower } from './follower.ts';
import { EventOpener, inRuns } from './readable-events.ts';

export interface AskedForParts {
  projections: readonly Projection[];
  events: Pick<EventStore, 'readAll'>;
  keys: KeyStore;
  registry: EventRegistry;
  reads: ReadStore;
}

const RUN_LENGTH = 2000;

/** Read models that follow the log only when they are asked for: where no projector runs, as while something is played. */
export class AskedFor {
  private readonly parts: AskedForParts;
  private readonly builds = new Map<string, ReadBuild>();
  private followers: Follower[] | undefined;
  private opener: EventOpener | undefined;
  private turns: Promise<void> = Promise.resolve();

  constructor(parts: AskedForParts) {
    this.parts = parts;
  }

  /** The build of a projection, once `upToDate` has come to its end. */
  buildOf(name: string): ReadBuild {
    const build = this.builds.get(name);
    if (!build) throw new Error(`${name} was never brought up to date`);
    return build;
  }

  /** Takes what the log holds that was not taken yet. */
  upToDate(): Promise<void> {
    const turn = this.turns.then(() => this.take());
    this.turns = turn.catch(() => undefined);
    return turn;
  }

  private async take(): Promise<void> {
    const { events, keys, registry } = this.parts;
    const followers = (this.followers ??= await this.open());
    const takes = new Set(followers.flatMap(({ projection }) => [...projection.takes]));
    this.opener ??= new EventOpener(keys, registry, takes, undefined);
    for await (const run of inRuns(events.readAll(followers[0]?.position), RUN_LENGTH)) {
      const deliveries = await this.opener.open(run);
      for (const follower of followers) {
        await follower.take(deliveries);
        if (follower.poisoned) throw new Error(follower.poisoned.error);
      }
    }
  }

  private open(): Promise<Follower[]> {
    const { projections, reads } = this.parts;
    return Promise.all(
      projections.map(async (projection) => {
        const build = await reads.open(projection.name, projection.version, projection.collections);
        this.builds.set(projection.name, build);
        return Follower.of(projection, build);
      }),
    );
  }
}
