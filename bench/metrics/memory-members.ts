import type { MemberDocument } from '../../read-models/life.ts';
import type { Bench } from '../bench.ts';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import { residentAfterServing } from '../http/resident.ts';
import { type Measured, type Metric, median } from '../measure.ts';

export const memoryOfMembers: Metric = {
  name: 'memory.members',
  unit: 'MiB a million members',
  peer: 'their documents in the member list as JSON',
  goal: 0.5,
  better: 'lower',
  measure,
};

const A_MILLION = 1_000_000;
const SAMPLE = 200;

/**
 * By how much the server's resident memory is larger with many members than with few, for each million of them; against
 * what their documents would take if they were held in memory.
 */
async function measure(bench: Bench): Promise<Measured> {
  const [large, base] = [await bench.register('large'), await bench.register('base')];
  const millions = (large.population.members - base.population.members) / A_MILLION;
  const rounds = await residentAfterServing(bench);
  const value = median(rounds.map(({ many, few }) => (many - few) / millions));
  const peerValue = await megabytesOfDocuments(large);
  return { value, peerValue, ratio: value / peerValue };
}

/** MiB of the documents of a million members. */
function megabytesOfDocuments(register: GeneratedRegister): Promise<number> {
  return register.viewed(async ({ members }) => {
    const ids = register.members(SAMPLE);
    const found = await members.getMany<MemberDocument>('members', ids);
    const characters = [...found.values()].map((document) => JSON.stringify(document).length);
    return (characters.reduce((sum, length) => sum + length, 0) / characters.length) * (A_MILLION / 2 ** 20);
  });
}
