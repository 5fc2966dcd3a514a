import type { Bench } from '../bench.ts';
import { streamOf } from '../../src/kernel/decider.ts';
import { memberDecider } from '../../src/register/member/member.ts';
import type { GeneratedRegister, Opened } from '../generator/generated-register.ts';
import { inPairs, type Measured, measuredBy, type Metric, millisecondsOf, percentile } from '../measure.ts';
import { load } from './member-load.ts';

export const growthOfLoad: Metric = {
  name: 'growth.load',
  unit: 'µs an event, p50',
  peer: 'in a tenth of the log, or less',
  goal: 1.3,
  better: 'lower',
  measure,
};

/** What `member.load` does, in microseconds an event of the member: in a long log against a short one. */
async function measure(bench: Bench): Promise<Measured> {
  const [long, short] = [await bench.register('growthTo'), await bench.register('growthFrom')];
  return long.opened((inLong) =>
    short.opened(async (inShort) => {
      const [many, few] = [await loads(long, inLong, bench), await loads(short, inShort, bench)];
      // Compiled before anything counts.
      await many();
      await few();
      return measuredBy(await inPairs(bench.scale.pairs, many, few));
    }),
  );
}

/** Members spread over the register, loaded one after another. */
async function loads(register: GeneratedRegister, opened: Opened, bench: Bench): Promise<() => Promise<number>> {
  const members = await Promise.all(
    register.members(bench.count(500)).map(async (id) => {
      const events = await opened.store.read(streamOf(memberDecider, id));
      return { id, events: events.length };
    }),
  );
  return async () => {
    const times: number[] = [];
    for (let round = 0; round < bench.count(4); round++) {
      for (const { id, events } of members) {
        times.push(((await millisecondsOf(() => load(opened, id))) * 1000) / events);
      }
    }
    return percentile(times, 0.5);
  };
}
