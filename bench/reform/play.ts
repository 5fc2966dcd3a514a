import { setTimeout as pause } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import { rollsAt } from '../../read-models/headcount/heads.ts';
import { everyMember } from '../../read-models/member-list/queries.ts';
import { service, type House } from '../../src/container.ts';
import type { Position } from '../../src/kernel/envelope.ts';
import { start } from '../../src/start.ts';
import { reorganisationDecider } from '../../src/register/reorganisation/reorganisation.ts';
import { commanded } from '../waiting-cases.ts';
import type { Country } from './country.ts';

/** What one part of the reform came to. */
export interface Part {
  name: string;
  decisions: number;
  events: number;
  seconds: number;
}

/** What the whole came to. */
export interface Played {
  organisations: { before: number; after: number };
  members: { before: number; after: number };
  parts: Part[];
}

const THE_DAY = '2025-07-01';
/** Commands that are under way at once. */
const AT_ONCE = 64;
const IDS = '9d3a4f52-8c1e-5b6f-8a57-2025070120cf';

/**
 * Plays the reorganisation of 1 July 2025 in a house in which nothing runs yet. The country before it is taken over by
 * commands; the reform itself is mergers, consolidations, hand-overs and dissolutions as a committee decides them.
 * @throws Error if anything is refused or held back, anybody is lost or counted twice, or a total is not what it was
 */
export async function playReform(house: House, country: Country, progress: (told: string) => void): Promise<Played> {
  const { centre, units, people, provinces, mergers, communes, agencies, districts } = country;
  const parts: Part[] = [];
  const part = async <Item>(name: string, items: readonly Item[], act: (item: Item) => Promise<void>) => {
    const [begun, head] = [performance.now(), (await house.get(service.events).head())!];
    await inTurn(items, act);
    await caughtUp(house);
    const seconds = (performance.now() - begun) / 1000;
    parts.push({ name, decisions: items.length, events: await eventsAfter(house, head), seconds });
    progress(`${name}: ${items.length} in ${seconds.toFixed(1)} s`);
  };

  // A parent is recorded before what stands below it.
  for (const type of ['centralCommittee', 'provincialCommittee', 'upperBase', 'baseOrg', 'subordinateCell'])
    await inTurn(
      units.filter((unit) => unit.type === type),
      ({ id, ...unit }) => commanded(house, 'organisations.takeOver', id, { ...unit, since: '1997-01-01' }),
    );
  await inTurn(people, ({ id, cell }) => commanded(house, 'members.takeOver', id, { ...MEMBER, cell }));
  const running = await start(house);
  await caughtUp(house);
  progress(`the country before: ${units.length} organisations, ${people.length} members`);
  const before = await rolls(
    house,
    units.map(({ id }) => id),
  );
  const paper = (issuer: string, subject: string) => ({
    decision: { number: `${uuidv5(subject, IDS).slice(0, 18)}-QĐ`, date: THE_DAY, issuer },
    effectiveOn: THE_DAY,
  });

  await part('provinces merge', mergers, async ({ into, absorbed }) => {
    const body = { organisation: centre, ...paper(centre, into), into, absorbed };
    await carriedOut(house, 'reorganisations.merge', uuidv5(`merger ${into}`, IDS), body);
  });
  await part('communes merge', communes, async ({ id, name, province, sources }) => {
    const founded = { id, name: `Đảng bộ ${name}`, type: 'upperBase', parent: province };
    const body = { organisation: province, ...paper(province, id), sources, founded };
    if (sources.length > 1) await carriedOut(house, 'reorganisations.consolidate', uuidv5(`act ${id}`, IDS), body);
  });
  await part('agencies are handed over', agencies, ({ id, province, to }) =>
    commanded(house, 'organisations.handOver', id, { ...paper(province, id), to }),
  );
  await part('districts end', districts, async ({ id, province }) => {
    await commanded(house, 'organisations.dissolve', id, { ...paper(province, id), ground: 'taskDone' });
    await commanded(house, 'organisations.end', id, { endedOn: '2025-07-10' });
  });

  const after = await rolls(house, [centre, ...provinces, ...communes.map(({ id }) => id)]);
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + before.get(id)!, 0);
  same('the country', sumOf([centre]), after.get(centre)!);
  for (const province of provinces) {
    const absorbed = mergers.find(({ into }) => into === province)?.absorbed ?? [];
    same(province, sumOf([province, ...absorbed]), after.get(province)!);
  }
  for (const { id, sources } of communes) {
    const came = agencies.filter(({ to }) => to === id).map((agency) => agency.id);
    same(id, sumOf([...sources, ...came]), after.get(id)!);
  }
  await eachInOnePlace(house, country);
  const gone = [...mergers.flatMap(({ absorbed }) => absorbed), ...communes.flatMap(({ sources }) => sources)];
  const ended = [...gone, ...districts.map(({ id }) => id)];
  for (const id of ended) {
    const { status } = (await house.get(service.register).organisation(id))!;
    if (status !== 'ended') throw new Error(`${id} is ${status}`);
  }
  await running.stop();
  return {
    organisations: { before: units.length, after: units.length - ended.length + communes.length },
    members: { before: before.get(centre)!, after: after.get(centre)! },
    parts,
  };
}

const MEMBER = {
  ...{ fullName: 'Nguyễn Văn Cũ', birthDate: '1970-03-04', sex: 'male', ethnicity: 'Kinh', source: 'Sổ gốc' },
  ...{ status: 'official', admissionDecisionDate: '2000-01-20', joinDate: '2000-02-03', officialDate: '2001-02-03' },
};

/** Decides, and waits until everything has been done that the decision says. */
async function carriedOut(house: House, name: string, id: string, body: object): Promise<void> {
  await commanded(house, name, id, body);
  for (;;) {
    const { state } = await house.get(service.states).load(reorganisationDecider, id);
    if (state.status === 'carriedOut') return;
    const [held] = state.status === 'underway' ? state.heldBack.values() : [];
    if (held) throw new Error(`${held.step} of ${held.subject} was refused: ${held.refusal}`);
    await pause(2);
  }
}

/** Everybody is listed once, and in the cell in which they were. */
async function eachInOnePlace(house: House, { centre, people }: Country): Promise<void> {
  const cells = new Map(people.map(({ id, cell }) => [id, cell]));
  const { today } = house.get(service.parts);
  for await (const { id, cell } of everyMember(house.get(service.views), { under: [centre] }, { today: today() })) {
    if (cells.get(id) !== cell) throw new Error(`${id} is listed twice, or in a place where nobody put them`);
    cells.delete(id);
  }
  if (cells.size > 0) throw new Error(`${cells.size} are not listed any more`);
}

async function rolls(house: House, ids: readonly string[]): Promise<Map<string, number>> {
  const { today } = house.get(service.parts);
  const counted = await rollsAt(house.get(service.views), ids, { today: today() });
  return new Map([...counted].map(([id, { rolledUp }]) => [id, rolledUp.official + rolledUp.probationary]));
}

function same(of: string, before: number, after: number): void {
  if (before !== after) throw new Error(`the roll of ${of} was ${before} and is ${after}`);
}

async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  let next = 0;
  const hand = async () => {
    while (next < items.length) {
      await act(items[next++]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}

async function caughtUp(house: House): Promise<void> {
  const head = (await house.get(service.events).head())!;
  if (!(await house.get(service.projector).waitFor(head, 3_600_000))) throw new Error('the read models do not follow');
}

/** How many events were stored after a position. */
async function eventsAfter(house: House, position: Position): Promise<number> {
  const stored = house.get(service.events).readAll(position)[Symbol.asyncIterator]();
  let events = 0;
  while (!(await stored.next()).done) events += 1;
  return events;
}
