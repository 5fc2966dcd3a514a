import { randomUUID } from 'node:crypto';
import { rollsAt } from '../../read-models/headcount/heads.ts';
import { places } from '../../src/access/authorise.ts';
import { service, type House } from '../../src/container.ts';
import { start } from '../../src/start.ts';
import type { Bench } from '../bench.ts';
import type { GeneratedRegister } from '../generator/generated-register.ts';
import { house, settings } from '../http/house.ts';
import { inPairs, type Measured, measuredBy, type Metric, millisecondsOf } from '../measure.ts';
import { firstPage } from '../subtree-lists.ts';
import { commanded } from '../waiting-cases.ts';

/** As many members as are handed over by one decision; all there are if the register has fewer. */
const TOGETHER = 100_000;

/** Seconds within which everybody must see it. */
const ALLOWED = 10;

export const handoverVisible: Metric = {
  name: 'handover.visible',
  unit: 's, 100,000 members',
  peer: 'the seconds allowed',
  goal: 1,
  better: 'lower',
  measure,
};

/**
 * A committee with 100,000 members below it is handed over to another province and back, each time by one event: from
 * the command until lists, counts and scopes of the receiving province hold everybody.
 */
async function measure(bench: Bench): Promise<Measured> {
  const register = await bench.register('large');
  const built = await house(settings(register.folder));
  const started = await start(built);
  const { province, committee, comeAlong } = await aLargeCommittee(built, register);
  const other: string = randomUUID();
  const body = {
    name: 'Đảng bộ tỉnh nhận',
    type: 'provincialCommittee',
    parent: null,
    powers: [],
    since: '2000-01-01',
  };
  await commanded(built, 'organisations.takeOver', other, body);
  const people = await rollOf(built, committee);
  const [cell] = (await firstPage(built.get(service.views), { id: committee, members: people })).items;
  let [from, to] = [province, other];
  const pairs = await inPairs(
    bench.scale.pairs,
    async () => {
      const taken = await millisecondsOf(async () => {
        await handOver(built, committee, { from, to });
        await visible(built, { to, people, member: cell!.id });
      });
      if ((await rollOf(built, from)) > (from === other ? 0 : register.population.members - people))
        throw new Error('they are counted where they came from');
      [from, to] = [to, from];
      return taken / 1000;
    },
    () => ALLOWED,
  );
  if (from === other) await handOver(built, committee, { from, to });
  for (const { id, upper } of comeAlong) await handOver(built, id, { from: province, to: upper });
  await caughtUp(built);
  await started.stop();
  return measuredBy(pairs);
}

/** The first committee of a province, with as many organisations of its neighbours as it takes to 100,000 members. */
async function aLargeCommittee(built: House, { tree }: GeneratedRegister) {
  const committee = tree.organisations.find(({ level }) => level === 'upper')!;
  const province = committee.parent!;
  const neighbours = tree.organisations.filter(({ level, parent }) => level === 'upper' && parent === province);
  const bases = tree.organisations.filter(({ level, parent }) =>
    neighbours.some(({ id }) => level === 'base' && id === parent && id !== committee.id),
  );
  await caughtUp(built);
  const comeAlong: { id: string; upper: string }[] = [];
  for (const { id, parent } of bases) {
    if ((await rollOf(built, committee.id)) >= TOGETHER) break;
    await handOver(built, id, { from: province, to: committee.id });
    await caughtUp(built);
    comeAlong.push({ id, upper: parent! });
  }
  return { province, committee: committee.id, comeAlong };
}

/** Decided where it comes from; accepted where it goes, if that is not the same province. */
async function handOver(built: House, id: string, { from, to }: { from: string; to: string }): Promise<void> {
  const today = built.get(service.parts).today();
  const paper = (issuer: string) => ({ number: `${randomUUID().slice(0, 18)}-QĐ`, date: today, issuer });
  const body = { to, effectiveOn: today, decision: paper(from), accepted: paper(to) };
  await commanded(built, 'organisations.handOver', id, body);
}

/** Waits for the read models, and makes sure of what a person of the receiving province sees. */
async function visible(built: House, { to, people, member }: { to: string; people: number; member: string }) {
  await caughtUp(built);
  const { register, today } = built.get(service.parts);
  const listed = (await firstPage(built.get(service.views), { id: to, members: people })).items;
  if (!listed.some(({ id }) => id === member)) throw new Error('the list does not show whom it must show');
  if ((await rollOf(built, to)) < people) throw new Error('not all are counted');
  if (!(await places(register, today).ofMember(member))!.includes(to)) throw new Error('it is out of scope');
}

async function caughtUp(built: House): Promise<void> {
  const head = (await built.get(service.events).head())!;
  if (!(await built.get(service.projector).waitFor(head, 600_000))) throw new Error('not visible');
}

async function rollOf(built: House, organisation: string): Promise<number> {
  const { today } = built.get(service.parts);
  const rolls = await rollsAt(built.get(service.views), [organisation], { today: today() });
  const { official, probationary } = rolls.get(organisation)!.rolledUp;
  return official + probationary;
}
