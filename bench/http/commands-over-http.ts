import { streamOf } from '../../src/kernel/decider.ts';
import { memberDecider } from '../../src/register/member/member.ts';
import type { Bench } from '../bench.ts';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import { inPairs, type Measured, measuredBy, percentile } from '../measure.ts';
import type { Subject } from './load.ts';
import { MeasuredServer } from './measured-server.ts';

const CLIENTS = 64;
const taken = new WeakMap<Bench, Promise<{ rate: Measured; p99: Measured }>>();

/**
 * Durable commands over HTTP by 64 clients against the route that validates and does nothing. Each command corrects a
 * telephone number: session, scope, fold, decision, sealing, hash, commit. Read models and processes run beside it, as
 * in production. Measured once for the rate and the p99.
 */
export function commandsOverHttp(bench: Bench): Promise<{ rate: Measured; p99: Measured }> {
  let measured = taken.get(bench);
  if (!measured) taken.set(bench, (measured = measure(bench)));
  return measured;
}

async function measure(bench: Bench) {
  const register = await bench.register('log');
  let subjects = await subjectsOf(register, Math.max(CLIENTS, bench.count(2000)));
  const server = await MeasuredServer.start(register);
  const send = async (to: 'real' | 'no-op', requests: number): Promise<Sample> => {
    const loaded = await server.load({ subjects, connections: CLIENTS, requests }, to);
    if (to === 'real') ({ subjects } = loaded);
    await server.settled();
    return { rate: loaded.rate, p99: percentile(loaded.times, 0.99) };
  };
  const commands = () => send('real', bench.count(3000));
  const nothing = () => send('no-op', bench.count(6000));
  const pairs = await measured().finally(() => server.stop());
  const of = (figure: keyof Sample) =>
    measuredBy(pairs.map(({ value, peerValue }) => ({ value: value[figure], peerValue: peerValue[figure] })));
  return { rate: of('rate'), p99: of('p99') };

  async function measured() {
    // Both routes are compiled and every subject is folded before anything counts.
    await commands();
    await nothing();
    return inPairs(bench.scale.pairs, commands, nothing);
  }
}

/** What one burst came to. */
interface Sample {
  rate: number;
  p99: number;
}

async function subjectsOf(register: GeneratedRegister, count: number): Promise<Subject[]> {
  return register.opened(({ store }) =>
    Promise.all(
      register.members(count).map(async (id) => {
        const events = await store.read(streamOf(memberDecider, id));
        return { id, revision: events.length - 1, corrects: events[0]!.id };
      }),
    ),
  );
}
