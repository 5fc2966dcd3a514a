import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { projections } from '../../read-models/register.ts';
import { Projector } from '../../read-models/runner/projector.ts';
import { EmbeddedBuild } from '../../read-models/stores/embedded/embedded-build.ts';
import { EmbeddedReadStore } from '../../read-models/stores/embedded/embedded-read-store.ts';
import type { ReadBuild } from '../../read-models/stores/read-store.ts';
import { eventTypes } from '../../src/event-types.ts';
import type { Position } from '../../src/kernel/envelope.ts';
import { EmbeddedEventStore } from '../../src/stores/embedded/embedded-event-store.ts';
import { EmbeddedKeyStore } from '../../src/stores/embedded/embedded-key-store.ts';
import { masterKey } from '../../src/stores/embedded/master-key.ts';
import { positionOf } from '../../src/stores/position.ts';

/**
 * A projector in a process of its own, which brings read models up to a position of a log and then prints
 * `hash <SHA-256 of all that can be asked of them>`; until then `applied` after each run that a model has taken. It is
 * given events again that it has taken before. Arguments: the data folder, the file of the read models, the position.
 */
const [folder, file, limit] = process.argv.slice(2) as [string, string, Position];
const AGAIN = 40;

const log = EmbeddedEventStore.open(join(folder, 'events.sqlite'), { readOnly: true });
const keys = EmbeddedKeyStore.open(join(folder, 'keys.sqlite'), masterKey(folder, undefined), { readOnly: true });
const reads = new EmbeddedReadStore(file);
const { apply } = EmbeddedBuild.prototype;
EmbeddedBuild.prototype.apply = async function (batch) {
  await apply.call(this, batch);
  writeSync(1, 'applied\n');
};
const projector = new Projector({
  ...{ projections: Object.values(projections), keys, registry: eventTypes(), reads, runLength: 9 },
  onTrouble: (error) => {
    throw error;
  },
  events: {
    ...{ append: never, read: never, close: never, head: async () => limit },
    async *readAll(after) {
      const earlier = Math.max(0, Number(after ?? 0) - Math.floor(Math.random() * AGAIN));
      for await (const event of log.readAll(positionOf(earlier))) if (event.position <= limit) yield event;
    },
    // eslint-disable-next-line require-yield -- nothing comes after the position that was asked for
    async *subscribe(_, signal) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    },
  },
});
await projector.start();
if (!(await projector.waitFor(limit, 2 ** 31 - 1))) throw new Error('the projector ended');
writeSync(1, `hash ${await hashOfAll()}\n`);
process.exit(0);

/** Of every document, counter and path of every projection, asked through the port. */
async function hashOfAll(): Promise<string> {
  const hash = createHash('sha256');
  const organisations = (await documents((await reads.current('organisation-tree'))!.build, 'organisations')).map(
    ({ id }) => id,
  );
  for (const { name, collections } of Object.values(projections)) {
    const { build } = (await reads.current(name))!;
    for (const collection of Object.keys(collections)) {
      hash.update(canonicalize([name, collection, await documents(build, collection)])!);
      const counters = await build.counters(collection, organisations);
      hash.update(canonicalize([...counters].sort(([one], [other]) => (one < other ? -1 : 1)))!);
    }
    for (const organisation of organisations) hash.update(canonicalize(await build.pathOf(organisation))!);
  }
  return hash.digest('hex');
}

async function documents(build: ReadBuild, collection: string) {
  const found: { id: string; doc: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const page = await build.list(collection, { limit: 500, cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function never(): never {
  throw new Error('a projector only reads');
}
