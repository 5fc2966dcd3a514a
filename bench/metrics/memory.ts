import type { Bench } from '../bench.ts';
import { residentAfterServing } from '../http/resident.ts';
import { type Measured, measuredBy, type Metric } from '../measure.ts';

export const memory: Metric = {
  name: 'memory',
  unit: 'MiB resident',
  peer: 'bare node HTTP server',
  goal: 5,
  better: 'lower',
  measure,
};

/** Resident memory after a few hundred lists, counts and files were asked for. */
async function measure(bench: Bench): Promise<Measured> {
  const rounds = await residentAfterServing(bench);
  return measuredBy(rounds.map(({ many, bare }) => ({ value: many, peerValue: bare })));
}
