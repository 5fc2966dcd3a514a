import { join } from 'node:path';
import { memberList } from '../../read-models/member-list/projection.ts';
import { Projector } from '../../read-models/runner/projector.ts';
import { EmbeddedReadStore } from '../../read-models/stores/embedded/embedded-read-store.ts';
import type { Bench } from '../bench.ts';
import type { Opened } from '../generator/generated-register.ts';
import { inPairs, type Measured, measuredBy, perSecond, type Metric } from '../measure.ts';
import { scanNdjson } from '../limits/ndjson.ts';

export const rebuild: Metric = {
  name: 'rebuild',
  unit: 'events/s',
  peer: 'NDJSON scan + parse',
  goal: 0.12,
  better: 'higher',
  measure,
};

/** From nothing to the whole member list, unsealed, indexed and answering, against reading the same events from a file. */
async function measure(bench: Bench): Promise<Measured> {
  const register = await bench.register('log');
  const { file, events } = await register.ndjson();
  return register.opened(async (opened) => {
    const pairs = await inPairs(
      bench.scale.pairs,
      () => rebuilt(opened, bench.folder('rebuild'), events, register.population.members),
      () => perSecond(events, () => void scanNdjson(file)),
    );
    return measuredBy(pairs);
  });
}

/** @returns events a second */
export async function rebuilt({ store, keys, registry }: Opened, folder: string, events: number, members: number) {
  const reads = new EmbeddedReadStore(join(folder, 'read-models.sqlite'));
  const projector = new Projector({ projections: [memberList], events: store, keys, registry, reads });
  const rate = await perSecond(events, async () => {
    await projector.start();
    if (!(await projector.waitFor((await store.head())!, 3_600_000))) throw new Error('the list was not rebuilt');
  });
  const { build } = (await reads.current(memberList.name))!;
  const { total } = await build.list('members', { limit: 1, withTotal: true });
  if (total !== members) throw new Error(`the rebuilt list has ${total} members`);
  await projector.stop();
  await reads.close();
  return rate;
}
