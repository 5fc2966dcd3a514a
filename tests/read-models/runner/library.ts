import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { event, personal } from '../../../src/kernel/event.ts';
import type { NewEvent, StoredEvent } from '../../../src/kernel/envelope.ts';
import { eventRegistry } from '../../../src/kernel/registry.ts';
import { keysToSeal, sealEvent } from '../../../src/kernel/sealing.ts';
import type { EventStore } from '../../../src/stores/event-store.ts';
import type { KeyStore } from '../../../src/stores/key-store.ts';
import { on, projection } from '../../../read-models/projection.ts';

/** A lending library: a domain small enough for the projector's tests. */
export const BranchOpened = event('BranchOpened', 1, z.object({ branch: z.string(), under: z.string().nullable() }));
export const ReaderJoined = event('ReaderJoined', 2, z.object({ name: personal(z.string()), branch: z.string() }));
export const BookLent = event('BookLent', 1, z.object({ branch: z.string(), title: z.string() }));
export const ReaderLeft = event('ReaderLeft', 1, z.object({ branch: z.string() }));

export const registry = eventRegistry(
  [BranchOpened, ReaderJoined, BookLent, ReaderLeft],
  [{ type: 'ReaderJoined', from: 1, up: ({ place, ...data }) => ({ ...data, branch: place }) }],
);

export const readers = projection(
  'readers',
  1,
  { readers: { fields: { name: 'text', lent: 'string' } }, loans: { fields: {} } },
  on(BranchOpened, ({ data }) => [{ kind: 'place', organisation: data.branch, under: data.under }]),
  on(ReaderJoined, ({ stream, data, knownFrom }) => [
    { kind: 'put', collection: 'readers', id: stream, at: data.branch, doc: { name: data.name, knownFrom } },
  ]),
  on(BookLent, ({ stream, data }) => [
    { kind: 'patch', collection: 'readers', id: stream, fields: { lent: data.title } },
    { kind: 'add', collection: 'loans', organisation: data.branch, counters: { lent: 1 } },
  ]),
  on(ReaderLeft, ({ stream }) => [{ kind: 'remove', collection: 'readers', id: stream }]),
);

/** Another question of the same events, which stumbles over one title. */
export function titles(stumbles: () => boolean, version = 1) {
  return projection(
    'titles',
    version,
    { titles: { fields: {} } },
    on(BookLent, ({ data }) => {
      if (data.title === 'poison' && stumbles()) throw new TypeError('no such title');
      return [{ kind: 'put', collection: 'titles', id: data.title, doc: { version } }];
    }),
  );
}

/** Writes sealed events into a log, each stream at its next revision. */
export class Writer {
  private readonly events: EventStore;
  private readonly keys: KeyStore;
  private readonly revisions = new Map<string, number>();

  constructor(events: EventStore, keys: KeyStore) {
    this.events = events;
    this.keys = keys;
  }

  /** @returns the position of what was written */
  async write(stream: string, happened: NewEvent, recordedAt = '2026-01-01T00:00:00.000Z'): Promise<string> {
    const revision = (this.revisions.get(stream) ?? -1) + 1;
    const definition = registry.definitionOf(happened.type);
    const keys = await keysToSeal(this.keys, stream, definition.sealed.size > 0);
    const sealed = sealEvent(definition, happened, stream, revision, keys);
    const id = randomUUID();
    const meta = { commandId: id, correlationId: id, causationId: id, actor: 'a', previousHash: null, hash: id };
    const stored: Omit<StoredEvent, 'position'> = { ...sealed, id, stream, revision, recordedAt, meta };
    const { position } = await this.events.append(stream, [stored], revision === 0 ? 'no-stream' : revision - 1);
    this.revisions.set(stream, revision);
    return position;
  }

  open(branch: string, under: string | null = null): Promise<string> {
    return this.write(`branch-${branch}`, BranchOpened.of({ branch, under }, '2026-01-01'));
  }

  join(reader: string, branch: string, recordedAt?: string): Promise<string> {
    const joined = ReaderJoined.of({ name: `Bạn ${reader}`, branch }, '2026-01-01');
    return this.write(`reader-${reader}`, joined, recordedAt);
  }

  lend(reader: string, title: string, branch: string): Promise<string> {
    return this.write(`reader-${reader}`, BookLent.of({ branch, title }, '2026-01-01'));
  }

  leave(reader: string, branch: string): Promise<string> {
    return this.write(`reader-${reader}`, ReaderLeft.of({ branch }, '2026-01-01'));
  }
}
