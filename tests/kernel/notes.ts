import { z } from 'zod';
import { claims } from '../../src/kernel/claims.ts';
import { commandHandler, type Commanded } from '../../src/kernel/command-handler.ts';
import type { Decider } from '../../src/kernel/decider.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { counted, event, personal, type EventOf } from '../../src/kernel/event.ts';
import { eventRegistry, type Upcast } from '../../src/kernel/registry.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { MemoryEventStore } from '../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../src/stores/memory/memory-key-store.ts';

/** A sample for the kernel, which knows no domain: notes that are written and struck out. */
export const NoteWritten = event(
  'NoteWritten',
  2,
  z.object({ text: personal(z.string()), length: counted(z.int()), shelf: z.string() }),
  (e) => [{ fact: 'shelf', value: e.data.shelf, from: e.effectiveOn }],
);
export const NoteStruckOut = event('NoteStruckOut', 1, z.object({}));

type NoteEvent = EventOf<typeof NoteWritten> | EventOf<typeof NoteStruckOut>;

/** Version 1 said `place` for what is the shelf now. */
export const fromPlaceToShelf: Upcast = {
  type: 'NoteWritten',
  from: 1,
  up: ({ place, ...data }) => ({ ...data, shelf: place }),
};

export const registry = eventRegistry([NoteWritten, NoteStruckOut], [fromPlaceToShelf]);

export interface Note {
  id: string;
  texts: (string | null)[];
  shelf?: string;
  struckOut: boolean;
}

export const noteDecider: Decider<Note, NoteEvent> = {
  prefix: 'note-',
  initial: (id) => ({ id, texts: [], struckOut: false }),
  evolve: (note, event) =>
    event.type === 'NoteWritten'
      ? { ...note, texts: [...note.texts, event.data.text], shelf: event.data.shelf }
      : { ...note, struckOut: true },
};

/** A written note, on a shelf. */
export const written = (text: string, shelf = 'a') =>
  NoteWritten.of({ text, length: text.length, shelf }, '2026-03-10');

/** Handler, stores and claims over memory, with a clock that a test moves. */
export function system(options: { store?: MemoryEventStore; now?: string } = {}) {
  const store = options.store ?? new MemoryEventStore();
  const keys = new MemoryKeyStore();
  const time = { now: new Date(options.now ?? '2026-03-10T08:00:00Z') };
  const clock = () => time.now;
  const claimed = claims(store, keys, clock);
  const states = streamStates(store, keys, registry);
  const handler = commandHandler({ store, keys, registry, states, claims: claimed, clock });
  const log = async () => {
    const events: StoredEvent[] = [];
    for await (const event of store.readAll()) events.push(event);
    return events;
  };
  const later = (minutes: number) => void (time.now = new Date(time.now.getTime() + minutes * 60_000));
  return { store, keys, claims: claimed, states, handler, log, later };
}

/** A command from somebody. */
export const by = (commandId: string, rest: Partial<Commanded> = {}): Commanded => ({
  ...{ commandId, actor: 'account-1' },
  ...rest,
});
