import type { StoredEvent } from './envelope.ts';

/** How the state of a kind of stream is folded from its events. `evolve` never refuses a recorded event. */
export interface Decider<State, Event extends StoredEvent = StoredEvent> {
  /** `member-`, `organisation-`, …: what its streams begin with. */
  readonly prefix: string;
  /** The state before anything happened. */
  initial(id: string): State;
  evolve(state: State, event: Event): State;
}

/** The stream of a subject: `member-<id>`. */
export function streamOf(decider: Pick<Decider<unknown, never>, 'prefix'>, id: string): string {
  return `${decider.prefix}${id}`;
}
