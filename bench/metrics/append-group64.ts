import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { inPairs, type Measured, measuredBy, perSecond, type Metric } from '../measure.ts';
import { by64 } from '../writers.ts';
import { RawLog } from '../limits/raw-log.ts';
import { someEvents } from '../some-events.ts';

export const appendGroup64: Metric = {
  name: 'append.group64',
  unit: 'events/s',
  peer: 'group-commit log of 64',
  goal: 0.3,
  better: 'higher',
  measure,
};

/** 64 writers, each waiting for its event to be durable before it sends the next. */
async function measure(bench: Bench): Promise<Measured> {
  const raw = new RawLog(join(bench.folder('append-group64'), 'raw.log'));
  const count = bench.count(6400);
  const register = await bench.register('large');
  const pairs = await register.opened(({ store }) =>
    inPairs(
      bench.scale.pairs * 3,
      () => {
        const events = someEvents(count);
        return perSecond(count, () => by64(events, (event) => store.append(event.stream, [event], 'no-stream')));
      },
      () => {
        const events = someEvents(count);
        return perSecond(count, () => by64(events, (event) => raw.append(event)));
      },
    ),
  );
  raw.close();
  return measuredBy(pairs);
}
