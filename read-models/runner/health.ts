import type { Position } from '../../src/kernel/envelope.ts';
import type { EventStore } from '../../src/stores/event-store.ts';
import type { Projection } from '../projection.ts';
import type { Follower, Poisoned } from './follower.ts';

/** How a projection stands. */
export interface ProjectionHealth {
  name: string;
  version: number;
  position: Position | undefined;
  /** Events that it has not applied, counted up to 1,000, and for how many milliseconds the first of them has waited. */
  lag: { events: number; ms: number };
  /**
   * `rebuilding`: a new build grows beside the one that answers; `stopped`: at the event in `poisoned`, or not
   * started. A rebuild that stopped beside a live build shows as `live` with `poisoned`.
   */
  state: 'catching-up' | 'live' | 'rebuilding' | 'stopped';
  poisoned?: Poisoned;
}

const COUNTED = 1000;

/**
 * @param answering the build that answers, if it is of the projection's present version
 * @param beside the one that is being built
 */
export async function healthOf(
  { name, version }: Projection,
  answering: Follower | undefined,
  beside: Follower | undefined,
  events: EventStore,
  now: Date,
): Promise<ProjectionHealth> {
  const position = (answering ?? beside)?.position;
  const poisoned = answering?.poisoned ?? beside?.poisoned;
  return {
    ...{ name, version, position, lag: await lagOf(position, events, now), state: stateOf(answering, beside) },
    ...(poisoned ? { poisoned } : {}),
  };
}

function stateOf(answering: Follower | undefined, beside: Follower | undefined): ProjectionHealth['state'] {
  if (answering?.poisoned) return 'stopped';
  if (beside && !beside.poisoned) return 'rebuilding';
  if (answering) return answering.live ? 'live' : 'catching-up';
  return 'stopped';
}

/** How much of the log after a position there is, and for how long the first of it has waited. */
export async function lagOf(
  after: Position | undefined,
  events: EventStore,
  now: Date,
): Promise<{ events: number; ms: number }> {
  if ((await events.head()) === after) return { events: 0, ms: 0 };
  let [count, ms] = [0, 0];
  for await (const { recordedAt } of events.readAll(after)) {
    if (count === 0) ms = Math.max(0, now.getTime() - Date.parse(recordedAt));
    count += 1;
    if (count === COUNTED) break;
  }
  return { events: count, ms };
}
