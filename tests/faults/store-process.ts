import { writeSync } from 'node:fs';
import { v5 as uuidv5 } from 'uuid';
import { chain } from '../../src/kernel/chain.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { storeAt } from './store-at.ts';

/**
 * A process that appends until it is killed: eight writers, each on a stream of its own, which they take up where they
 * find it. Prints `open`, then the id of each event as soon as its append is acknowledged. Each first gives the last
 * event that it finds once more, as whoever was killed before the answer came would. Arguments: the address of the
 * store, and the name that the streams share.
 */
const [address, name] = process.argv.slice(2) as [string, string];
const WRITERS = 8;
const IDS = '0d1f7a9c-6b1e-5c0a-8f5e-2b6c1a7d9e40';

const store = storeAt(address);
writeSync(1, 'open\n');
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(`note-${name}-${writer}`)));

async function write(stream: string): Promise<never> {
  const last = (await store.read(stream)).at(-1);
  if (last) {
    const { position: _, ...again } = last;
    await acknowledged([again], last.revision);
  }
  let previous = last?.meta.hash ?? null;
  for (let revision = (last?.revision ?? -1) + 1; ;) {
    // Now and then several by one command: all of them are stored, or none.
    const count = revision % 7 === 0 ? 3 : 1;
    const events = chain(
      previous,
      Array.from({ length: count }, (_, index) => note(stream, revision + index)),
    );
    await acknowledged(events, revision);
    previous = events.at(-1)!.meta.hash;
    revision += count;
  }
}

async function acknowledged(events: Omit<StoredEvent, 'position'>[], revision: number): Promise<void> {
  await store.append(events[0]!.stream, events, revision === 0 ? 'no-stream' : revision - 1);
  writeSync(1, events.map(({ id }) => `${id}\n`).join(''));
}

function note(stream: string, revision: number) {
  const commandId = uuidv5(`${stream}/${revision}`, IDS);
  return {
    ...{ id: commandId, type: 'NoteTaken', version: 1, stream, revision },
    ...{ recordedAt: new Date().toISOString(), effectiveOn: '2026-03-10', data: { note: 'x'.repeat(revision % 700) } },
    meta: { commandId, correlationId: commandId, causationId: commandId, actor: 'account-1' },
  };
}
