/**
 * A process of its own that appends until it is killed: eight writers, each on a stream of its own. Prints `open`, then
 * each event id as soon as its append is acknowledged. Argument: the file of the log.
 */
import { writeSync } from 'node:fs';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { anEvent } from '../contracts/an-event.ts';

const store = EmbeddedEventStore.open(process.argv[2]!);
writeSync(1, 'open\n');
await Promise.all(
  Array.from({ length: 8 }, async (_, writer) => {
    const stream = `note-${process.pid}-${writer}`;
    for (let revision = 0; ; revision += 1) {
      const event = anEvent(stream, revision);
      await store.append(stream, [event], revision === 0 ? 'no-stream' : revision - 1);
      writeSync(1, `${event.id}\n`);
    }
  }),
);
