import type { Bench } from '../bench.ts';
import { inPairs, type Measured, measuredBy, perSecond, type Metric } from '../measure.ts';
import { scanNdjson } from '../limits/ndjson.ts';

export const logScan: Metric = {
  name: 'log.scan',
  unit: 'events/s',
  peer: 'NDJSON scan + parse',
  goal: 0.7,
  better: 'higher',
  measure,
};

/** The whole log, every event parsed, against the same events as lines of a file. */
async function measure(bench: Bench): Promise<Measured> {
  const register = await bench.register('log');
  const { file, events } = await register.ndjson();
  return register.opened(async ({ store }) => {
    const head = await store.head();
    const pairs = await inPairs(
      bench.scale.pairs,
      () =>
        perSecond(events, async () => {
          let last = '';
          for await (const { position } of store.readAll()) last = position;
          if (last !== head) throw new Error('the log was not read to its end');
        }),
      () => perSecond(events, () => void scanNdjson(file)),
    );
    return measuredBy(pairs);
  });
}
