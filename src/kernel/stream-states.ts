import { LRUCache } from 'lru-cache';
import type { EventStore } from '../stores/event-store.ts';
import type { KeyStore } from '../stores/key-store.ts';
import type { Decider } from './decider.ts';
import { streamOf } from './decider.ts';
import type { Position, StoredEvent } from './envelope.ts';
import type { EventRegistry } from './registry.ts';
import { keysToOpen, openEvent } from './sealing.ts';

/** A stream folded up to its end. */
export interface Folded<State> {
  state: State;
  /** -1 while the stream does not exist. */
  revision: number;
  /** Hash of the last event, which the next one must carry. */
  lastHash: string | null;
  /** What each command stored here, so that a repeated one gives its first answer again. */
  commands: ReadonlyMap<string, { revision: number; position: Position }>;
}

/** Loads folded streams. Remembers them, and always reads what came since: so it is never behind the log. */
export interface StreamStates {
  load<State, Event extends StoredEvent>(decider: Decider<State, Event>, id: string): Promise<Folded<State>>;
  /**
   * Takes up an event that was just stored on top of what was folded, opened and in its newest version: it need not be
   * read back.
   */
  advance<State, Event extends StoredEvent>(
    decider: Decider<State, Event>,
    id: string,
    folded: Folded<State>,
    event: Event,
  ): Folded<State>;
  /** Forgets a stream, after its subject's key was destroyed. */
  forget(stream: string): void;
}

/** @param capacity how many folded streams are kept in memory; the least recently used go first */
export function streamStates(
  store: EventStore,
  keys: KeyStore,
  registry: EventRegistry,
  capacity = 20_000,
): StreamStates {
  // Room is made as it is needed: given as `max`, all of it is laid out at once, and the start of the server waits.
  const remembered = new LRUCache<string, Folded<unknown>>({ maxSize: capacity, sizeCalculation: () => 1 });
  return {
    async load<State, Event extends StoredEvent>(decider: Decider<State, Event>, id: string) {
      const stream = streamOf(decider, id);
      const known = remembered.get(stream) as Folded<State> | undefined;
      const folded = known ?? { state: decider.initial(id), revision: -1, lastHash: null, commands: new Map() };
      const events = await store.read(stream, folded.revision + 1);
      const last = events.at(-1);
      if (!last) return folded;

      let state = folded.state;
      const commands = new Map(folded.commands);
      const openingKeys = await keysToOpen(keys, [stream]);
      for (const stored of events) {
        const opened = openEvent(registry.definitionOf(stored.type), stored, openingKeys);
        state = decider.evolve(state, registry.upcast(opened) as Event);
        commands.set(stored.meta.commandId, { revision: stored.revision, position: stored.position });
      }
      const upToDate: Folded<State> = { state, revision: last.revision, lastHash: last.meta.hash, commands };
      remembered.set(stream, upToDate);
      return upToDate;
    },
    advance<State, Event extends StoredEvent>(
      decider: Decider<State, Event>,
      id: string,
      folded: Folded<State>,
      event: Event,
    ) {
      const { revision, position, meta } = event;
      const commands = new Map(folded.commands).set(meta.commandId, { revision, position });
      const state = decider.evolve(folded.state, event);
      const upToDate: Folded<State> = { state, revision, lastHash: meta.hash, commands };
      remembered.set(streamOf(decider, id), upToDate);
      return upToDate;
    },
    forget: (stream) => void remembered.delete(stream),
  };
}
