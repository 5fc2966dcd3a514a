import { streamOf } from '../../src/kernel/decider.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import type { MemberEvent } from '../../src/register/member/events.ts';
import { memberDecider } from '../../src/register/member/member.ts';
import type { Bench } from '../bench.ts';
import type { Opened } from '../generator/generated-register.ts';
import { LONG_LIFE } from '../generator/lives.ts';
import { inPairs, type Measured, measuredBy, type Metric, percentile } from '../measure.ts';

export const memberLoad: Metric = {
  name: 'member.load',
  unit: 'µs p50',
  peer: 'JSON.parse of its events',
  goal: 4,
  better: 'lower',
  measure,
};

/** A member of 20 events, read from the log and folded, nothing remembered and nothing unsealed. */
async function measure(bench: Bench): Promise<Measured> {
  const register = await bench.register('log');
  const members = register.members(bench.count(200), (commands) => commands === LONG_LIFE);
  return register.opened(async (opened) => {
    const texts: string[][] = [];
    for (const member of members) {
      const events = await opened.store.read(streamOf(memberDecider, member));
      if (events.length !== LONG_LIFE) throw new Error(`a long life has ${events.length} events`);
      texts.push(events.map((event) => JSON.stringify(event)));
    }
    const rounds = Math.max(1, bench.count(10));
    const pairs = await inPairs(
      bench.scale.pairs,
      () => p50(rounds, members, (member) => load(opened, member)),
      () => p50(rounds, texts, (events) => events.forEach((text) => JSON.parse(text))),
    );
    return measuredBy(pairs);
  });
}

export async function load({ store, registry }: Opened, member: string): Promise<void> {
  let state = memberDecider.initial(member);
  for (const event of await store.read(streamOf(memberDecider, member))) {
    state = memberDecider.evolve(state, registry.upcast(event as StoredEvent) as MemberEvent);
  }
  if (state.status === 'unknown') throw new Error('a generated member was not found');
}

async function p50<Item>(rounds: number, items: readonly Item[], work: (item: Item) => Promise<void> | void) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const item of items) {
      const begun = performance.now();
      await work(item);
      times.push((performance.now() - begun) * 1000);
    }
  }
  return percentile(times, 0.5);
}
