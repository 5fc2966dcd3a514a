import type { EventDefinition, EventOf } from '../src/kernel/event.ts';
import type { StoredEvent } from '../src/kernel/envelope.ts';
import type { Change, CollectionDefinition } from './stores/read-store.ts';

/**
 * An event as projections see it: opened (sealed fields readable, or `null` where the key was destroyed), in its
 * newest version, and with `knownFrom`, the running maximum of `recordedAt`: the instant from which the log, read
 * up to here, was known. Unlike `recordedAt` it never goes back (design §4, `knownAt`).
 */
export type ProjectedEvent<Event extends StoredEvent = StoredEvent> = Event & { knownFrom: string };

/** A question that people ask, and how its answer is kept current. */
export interface Projection {
  readonly name: string;
  /** Raised whenever the code below changes what it writes: the runner then rebuilds it side by side. */
  readonly version: number;
  readonly collections: Record<string, CollectionDefinition>;
  /** Event types that it takes. */
  readonly takes: ReadonlySet<string>;
  /** Pure: the event alone decides. Never refuses an event. */
  project(event: ProjectedEvent): Change[];
}

/** Says what a projection does about one event type. */
export interface On {
  readonly type: string;
  readonly changes: (event: any) => Change[];
}

/** `on(MemberAdmitted, (e) => [...])`, typed by the event's definition. */
export function on<Definition extends EventDefinition>(
  definition: Definition,
  changes: (event: ProjectedEvent<EventOf<Definition>>) => Change[],
): On {
  return { type: definition.type, changes };
}

/** Declares a projection: an explicit list of event types and what each one changes. */
export function projection(
  name: string,
  version: number,
  collections: Record<string, CollectionDefinition>,
  ...handlers: On[]
): Projection {
  const byType = new Map(handlers.map((handler) => [handler.type, handler.changes]));
  if (byType.size !== handlers.length) throw new Error(`projection ${name} takes an event type twice`);
  return {
    name,
    version,
    collections,
    takes: new Set(byType.keys()),
    project: (event) => byType.get(event.type)?.(event) ?? [],
  };
}
