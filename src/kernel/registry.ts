import type { StoredEvent } from './envelope.ts';
import type { EventDefinition } from './event.ts';

/** Turns the data of version `from` of an event type into that of `from` + 1. */
export interface Upcast {
  type: string;
  from: number;
  up: (data: Record<string, unknown>, event: StoredEvent) => Record<string, unknown>;
}

/** Data with fields added by an upcast; what is still sealed is not opened by it. */
export function withFields(data: Record<string, unknown>, added: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.defineProperties({} as Record<string, unknown>, Object.getOwnPropertyDescriptors(data));
  return Object.assign(fields, added);
}

/** Every event type that may be stored. Old versions are upcast here, once, at the read boundary. */
export interface EventRegistry {
  /** @throws UnknownEventType */
  definitionOf(type: string): EventDefinition;
  /** The event in its type's newest version; the same object if it is in it already. */
  upcast(event: StoredEvent): StoredEvent;
  readonly types: readonly string[];
}

/** The log holds an event that this program does not know: it is older than its data. */
export class UnknownEventType extends Error {
  constructor(type: string, version?: number) {
    super(version === undefined ? `unknown event type ${type}` : `unknown version ${version} of event type ${type}`);
    this.name = 'UnknownEventType';
  }
}

/**
 * @param definitions every event type, each once
 * @param upcasts one for each version that was shipped and is no longer the newest
 */
export function eventRegistry(definitions: readonly EventDefinition[], upcasts: readonly Upcast[] = []): EventRegistry {
  const byType = new Map(definitions.map((definition) => [definition.type, definition]));
  if (byType.size !== definitions.length) throw new Error('an event type is registered twice');
  const steps = new Map(upcasts.map((upcast) => [`${upcast.type}@${upcast.from}`, upcast]));
  for (const { type, version } of definitions) {
    for (let from = 1; from < version; from++) {
      if (!steps.has(`${type}@${from}`)) throw new Error(`no upcast from version ${from} of ${type}`);
    }
  }
  const definitionOf = (type: string): EventDefinition => {
    const definition = byType.get(type);
    if (!definition) throw new UnknownEventType(type);
    return definition;
  };
  return {
    definitionOf,
    types: [...byType.keys()],
    upcast(event) {
      const { version } = definitionOf(event.type);
      if (event.version === version) return event;
      if (event.version > version) throw new UnknownEventType(event.type, event.version);
      let data = event.data;
      for (let from = event.version; from < version; from++) data = steps.get(`${event.type}@${from}`)!.up(data, event);
      return { ...event, version, data };
    },
  };
}
