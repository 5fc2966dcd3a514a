import { EventEmitter, once } from 'node:events';
import { Onlooker } from '../../../read-models/runner/onlooker.ts';
import type { Standing } from '../../../read-models/stores/read-store.ts';
import { MemoryEventStore } from '../../../src/stores/memory/memory-event-store.ts';
import { MemoryKeyStore } from '../../../src/stores/memory/memory-key-store.ts';
import { readers, Writer } from './library.ts';

const SOON = 60_000;

/** Read models that another process writes, as far as it is told here. */
function elsewhere() {
  const events = new MemoryEventStore();
  const standing: Standing = { projection: 'readers', version: readers.version, position: undefined, building: false };
  const told = new EventEmitter();
  const onlooker = new Onlooker({
    ...{ projections: [readers], events },
    reads: { standings: async () => [{ ...standing }] },
    onApplied: ({ position }) => told.emit('applied', position),
  });
  return { events, standing, told, onlooker, log: new Writer(events, new MemoryKeyStore()) };
}

test('a position is waited for until the read models have it and can be asked', async () => {
  const { log, standing, onlooker } = elsewhere();
  const first = await log.open('b');
  expect(await onlooker.waitFor(first, 1)).toBe(false);
  Object.assign(standing, { position: first, building: true });
  expect(await onlooker.waitFor(first, 1)).toBe(false);
  const waiting = onlooker.waitFor(first, SOON);
  standing.building = false;
  expect(await waiting).toBe(true);
  await onlooker.stop();
});

test('an event is told once the read models have it, and none from before the start', async () => {
  const { log, standing, onlooker, told } = elsewhere();
  await log.open('a');
  await onlooker.start();
  const heard: unknown[] = [];
  told.on('applied', (position) => heard.push(position));
  const second = await log.open('b');
  expect(heard).toEqual([]);
  const applied = once(told, 'applied');
  standing.position = second;
  await applied;
  expect(heard).toEqual([second]);
  await onlooker.stop();
});

test('how the read models stand is told, with what they lack', async () => {
  const { log, standing, onlooker } = elsewhere();
  standing.position = await log.open('a');
  expect(await onlooker.health()).toMatchObject([{ name: 'readers', state: 'live', lag: { events: 0, ms: 0 } }]);
  await log.open('b');
  standing.version += 1;
  expect(await onlooker.health()).toMatchObject([{ state: 'rebuilding', lag: { events: 1 } }]);
  standing.building = true;
  expect(await onlooker.health()).toMatchObject([{ state: 'catching-up' }]);
  standing.projection = 'another';
  expect(await onlooker.health()).toMatchObject([{ state: 'stopped', position: undefined }]);
  await onlooker.stop();
});
