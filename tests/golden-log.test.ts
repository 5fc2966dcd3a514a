import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { projections } from '../read-models/register.ts';
import { Projector } from '../read-models/runner/projector.ts';
import { EmbeddedReadStore } from '../read-models/stores/embedded/embedded-read-store.ts';
import { MemoryReadStore } from '../read-models/stores/memory/memory-read-store.ts';
import type { ReadStore } from '../read-models/stores/read-store.ts';
import { eventTypes } from '../src/event-types.ts';
import type { StoredEvent } from '../src/kernel/envelope.ts';
import type { EventStore } from '../src/stores/event-store.ts';
import { MemoryKeyStore } from '../src/stores/memory/memory-key-store.ts';
import { positionOf } from '../src/stores/position.ts';

const registry = eventTypes();
const all = Object.values(projections);

/** Organisations before who belongs to them, and the day at the end: what waits for it is carried out. */
const rank = ({ type }: StoredEvent) =>
  type === 'OrganisationTakenOver' ? 0 : type.startsWith('Organisation') ? 1 : type === 'DayBegan' ? 3 : 2;

/** One log of every event version that was ever shipped. */
const golden = ['register', 'kernel', 'access']
  .flatMap((room) => {
    const folder = fileURLToPath(new URL(`${room}/fixtures`, import.meta.url));
    return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as StoredEvent);
  })
  .sort((one, other) => rank(one) - rank(other) || nameOf(one).localeCompare(nameOf(other)))
  .map((event, index): StoredEvent => ({ ...event, position: positionOf(index + 1) }));

function nameOf({ type, version }: StoredEvent): string {
  return `${type}.v${version}`;
}

/** What every projection makes of a log: its documents, by collection. */
async function seen(log: readonly StoredEvent[], reads: ReadStore): Promise<Record<string, unknown>> {
  const head = log.at(-1)!.position;
  const events: Pick<EventStore, 'readAll' | 'subscribe' | 'head'> = {
    async *readAll(after = '') {
      yield* log.filter(({ position }) => position > after);
    },
    async *subscribe() {},
    head: async () => head,
  };
  const projector = new Projector({
    ...{ projections: all, events: events as EventStore, keys: new MemoryKeyStore(), registry, reads },
  });
  await projector.start();
  await projector.waitFor(head, 60_000);
  const health = await projector.health();
  await projector.stop();
  expect(health.filter(({ poisoned }) => poisoned)).toEqual([]);
  const documents: Record<string, unknown> = {};
  for (const { name, collections } of all) {
    const { build } = (await reads.current(name))!;
    for (const collection of Object.keys(collections)) {
      documents[`${name}/${collection}`] = (await build.list(collection, { limit: 500 })).items;
    }
  }
  await reads.close();
  return documents;
}

describe('the golden log: every version of every event that was ever shipped', () => {
  it('is there whole', () => {
    const shipped = registry.types.flatMap((type) =>
      Array.from({ length: registry.definitionOf(type).version }, (_, earlier) => `${type}.v${earlier + 1}`),
    );
    expect(golden.map(nameOf).sort()).toEqual(shipped.sort());
  });

  it('is taken by every projection, and shows the same on every store as if it had been stored in the newest versions', async () => {
    const documents = await seen(golden, new MemoryReadStore());
    expect(Object.values(documents).flat().length).toBeGreaterThan(100);
    expect(await seen(golden, new EmbeddedReadStore(':memory:'))).toEqual(documents);
    const newest = golden.map((event) => registry.upcast(event));
    expect(await seen(newest, new MemoryReadStore())).toEqual(documents);
  });
});
