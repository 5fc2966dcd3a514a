import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { inPairs, type Measured, measuredBy, perSecond, type Metric } from '../measure.ts';
import { RawLog } from '../limits/raw-log.ts';
import { someEvents } from '../some-events.ts';

export const appendSingle: Metric = {
  name: 'append.single',
  unit: 'events/s',
  peer: 'write + fdatasync',
  goal: 0.8,
  better: 'higher',
  measure,
};

/** One durable event a commit, each waited for, against one line a sync in a plain file. */
async function measure(bench: Bench): Promise<Measured> {
  const raw = new RawLog(join(bench.folder('append-single'), 'raw.log'));
  const count = bench.count(250);
  const register = await bench.register('large');
  const pairs = await register.opened(({ store }) =>
    // The disk changes its mood within seconds: many short pairs.
    inPairs(
      bench.scale.pairs * 4,
      () => {
        const events = someEvents(count);
        return perSecond(count, async () => {
          for (const event of events) await store.append(event.stream, [event], 'no-stream');
        });
      },
      () => {
        const events = someEvents(count);
        return perSecond(count, () => {
          for (const event of events) raw.appendAlone(event);
        });
      },
    ),
  );
  raw.close();
  return measuredBy(pairs);
}
