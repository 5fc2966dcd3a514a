import type { Bench } from '../bench.ts';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import { inPairs, type Measured, measuredBy, type Metric } from '../measure.ts';
import { rebuilt } from './rebuild.ts';

export const growthOfRebuild: Metric = {
  name: 'growth.rebuild',
  unit: 'µs an event',
  peer: 'in a tenth of the log, or less',
  goal: 1.3,
  better: 'lower',
  measure,
};

/** What `rebuild` does, in microseconds an event: of a long log against a short one. */
async function measure(bench: Bench): Promise<Measured> {
  const [long, short] = [await bench.register('growthTo'), await bench.register('growthFrom')];
  const timed = (register: GeneratedRegister) => () =>
    register.opened(async (opened) => {
      const { members } = register.population;
      return 1e6 / (await rebuilt(opened, bench.folder('growth'), register.events, members));
    });
  return measuredBy(await inPairs(bench.scale.pairs, timed(long), timed(short)));
}
