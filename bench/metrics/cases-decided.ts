import { setTimeout } from 'node:timers/promises';
import { service, type House } from '../../src/container.ts';
import { start } from '../../src/start.ts';
import type { Bench } from '../bench.ts';
import { house, settings } from '../http/house.ts';
import { inPairs, type Measured, measuredBy, type Metric, perSecond } from '../measure.ts';
import { someEvents } from '../some-events.ts';
import { aCommittee, decideAll, type WaitingList } from '../waiting-cases.ts';
import { by64 } from '../writers.ts';

export const casesDecided: Metric = {
  name: 'cases.decided',
  unit: "events a second on persons' streams",
  peer: '64 writers of single events to the same log',
  goal: 0.03,
  better: 'higher',
  measure,
};

/** Lists of a measurement. */
const LISTS = 2;

/**
 * Lists of up to 500 cases decided by one command each, until every approval is an admission on its person's stream and its
 * case says so. Each case is two further commands, a claim of its decision's number, its confirmation and a release: seven
 * events in all; read models run beside it.
 */
async function measure(bench: Bench): Promise<Measured> {
  const built = await house(settings(bench.folder('cases-decided')));
  const size = Math.min(500, bench.count(500));
  const measurements = bench.scale.pairs + 1;
  const { lists } = await aCommittee(built, 'committee', size * LISTS * measurements, size);
  const waiting = lists.values();
  const next = () => Array.from({ length: LISTS }, () => waiting.next().value!);
  const started = await start(built);
  const store = built.get(service.events);
  await decided(built, next());
  const pairs = await inPairs(
    bench.scale.pairs,
    () => {
      const some = next();
      return perSecond(size * LISTS, () => decided(built, some));
    },
    () => {
      const events = someEvents(size * LISTS);
      return perSecond(events.length, () => by64(events, (event) => store.append(event.stream, [event], 'no-stream')));
    },
  );
  await started.stop();
  return measuredBy(pairs);
}

/** Decides lists, and waits until what followed from it is on record. */
async function decided(built: House, lists: readonly WaitingList[]): Promise<void> {
  const { register } = built.get(service.parts);
  for (const list of lists) await decideAll(built, list);
  const left = lists.flatMap(({ cases }) => cases);
  while (left.length > 0) {
    const file = await register.case(left.at(-1)!);
    if (file.status === 'approved' && file.concluded) {
      if (!file.concluded.recorded) throw new Error(`an admission was refused: ${file.concluded.refusal}`);
      left.pop();
    } else await setTimeout(1);
  }
}
