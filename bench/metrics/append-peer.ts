import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { emmettSqlite } from '../peers/emmett.ts';
import { inPairs, type Measured, measuredBy, perSecond, type Metric, type NotMeasured } from '../measure.ts';
import { WITHOUT_PEERS } from '../peers/install.ts';
import { someEvents } from '../some-events.ts';
import { by64 } from '../writers.ts';

export const appendPeer: Metric = {
  name: 'append.peer',
  unit: 'events/s',
  peer: 'emmett-sqlite',
  goal: 20,
  better: 'higher',
  measure,
};

/** 64 writers, each waiting for its event to be durable, against the same with emmett-sqlite. */
async function measure(bench: Bench): Promise<Measured | NotMeasured> {
  if (!bench.peers) return { reason: WITHOUT_PEERS };
  const emmett = await emmettSqlite(join(bench.folder('append-peer'), 'emmett.sqlite'));
  const [count, fewer] = [bench.count(6400), bench.count(192)];
  const register = await bench.register('large');
  const pairs = await register.opened(({ store }) =>
    inPairs(
      bench.scale.pairs,
      () => {
        const events = someEvents(count);
        return perSecond(count, () => by64(events, (event) => store.append(event.stream, [event], 'no-stream')));
      },
      () => {
        const events = someEvents(fewer);
        return perSecond(fewer, () => by64(events, emmett));
      },
    ),
  );
  return measuredBy(pairs);
}
