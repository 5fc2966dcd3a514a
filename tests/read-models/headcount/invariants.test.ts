import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, type PlainDate } from '../../../src/kernel/plain-date.ts';
import { valueAt } from '../../../src/kernel/dated-facts.ts';
import type { DatedFact, EventDefinition } from '../../../src/kernel/event.ts';
import { memberEvents } from '../../../src/register/member/events.ts';
import { headsAt } from '../../../read-models/headcount/heads.ts';
import { movement } from '../../../read-models/headcount/queries.ts';
import { everyMember } from '../../../read-models/member-list/queries.ts';
import { projections } from '../../../read-models/register.ts';
import { subjectOf } from '../../../read-models/placing.ts';
import type { ReadStore } from '../../../read-models/stores/read-store.ts';
import { EmbeddedReadStore } from '../../../read-models/stores/embedded/embedded-read-store.ts';
import { MemoryReadStore } from '../../../read-models/stores/memory/memory-read-store.ts';
import { anId, changesOf, GivenRegister, TODAY } from '../given.ts';

/** How a random life goes: which steps are taken, on what days, recorded how late. */
const aLife = fc.record({
  cell: fc.nat(5),
  takenOver: fc.boolean(),
  begins: fc.integer({ min: 900, max: 3000 }),
  steps: fc.nat(3),
  waits: fc.tuple(fc.nat(300), fc.nat(60)),
  sex: fc.constantFrom('male' as const, 'female' as const),
  birthYear: fc.integer({ min: 1950, max: 2000 }),
  correctedTo: fc.option(fc.integer({ min: 1950, max: 2000 })),
  movedBy: fc.option(fc.integer({ min: -20, max: 20 })),
  journeys: fc.array(
    fc.record({
      to: fc.nat(5),
      how: fc.constantFrom('received', 'returned', 'inTransit', 'direct'),
      waits: fc.nat(200),
      takes: fc.nat(60),
    }),
    { maxLength: 3 },
  ),
  diesAfter: fc.option(fc.nat(300)),
});
const aMove = fc.record({ organisation: fc.nat(5), to: fc.nat(8), daysAgo: fc.integer({ min: 0, max: 1500 }) });
const lives = fc.array(aLife, { minLength: 1, maxLength: 8 });
const moves = fc.array(aMove, { maxLength: 4 });
type Life = typeof aLife extends fc.Arbitrary<infer Value> ? Value : never;
type Move = typeof aMove extends fc.Arbitrary<infer Value> ? Value : never;

const TOP = anId('organisation', 100);
const UPPER = [0, 1, 2].map((number) => anId('organisation', 110 + number));
const CELLS = [0, 1, 2, 3, 4, 5].map((number) => anId('organisation', 120 + number));

describe.each([
  ['memory', 15, () => new MemoryReadStore()],
  ['embedded', 5, () => new EmbeddedReadStore(':memory:')],
])('counts and lists of random lives in a tree that changes (%s)', (_, numRuns, newStore) => {
  it('agree with one another, and with the facts that the events state', async () => {
    await fc.assert(
      fc.asyncProperty(
        lives,
        moves,
        fc.integer({ min: 0, max: 3200 }),
        fc.nat(100),
        async (people, moved, ago, part) => {
          const register = lived(people, moved, newStore());
          const views = await register.views();
          const everything = [TOP, ...UPPER, ...CELLS];
          const day = addDays(TODAY, -ago);
          const knownAt = register.log[Math.floor((register.log.length * part) / 101)]!.knownFrom;

          for (const id of everything) {
            const now = await headsAt(views, id, { today: TODAY });
            const asOfToday = await headsAt(views, id, { today: TODAY, asOf: TODAY });
            expect(sorted(asOfToday.direct)).toEqual(sorted(now.direct));
            expect(sorted(asOfToday.rolledUp)).toEqual(sorted(now.rolledUp));
            const { opening, increases, decreases, closing, takenOver } = await movement(
              views,
              { under: id, from: day, to: TODAY },
              TODAY,
            );
            const [more, fewer] = [sum(increases), sum(decreases)];
            expect(opening + more - fewer).toBe(closing);
            expect(closing).toBe(rollOf(now.rolledUp));
            if (id === TOP) {
              const eve = await headsAt(views, id, { today: TODAY, asOf: addDays(day, -1) });
              expect(opening).toBe(rollOf(eve.rolledUp) + takenOver);
            }
          }
          for (const moment of [
            { today: TODAY },
            { today: TODAY, asOf: day },
            { today: TODAY, knownAt },
            { today: TODAY, asOf: day, knownAt },
          ]) {
            const top = (await headsAt(views, TOP, moment)).rolledUp;
            const direct = await Promise.all(everything.map((id) => headsAt(views, id, moment)));
            expect(total(direct.flatMap((heads) => heads.direct))).toBe(total(top));
            const rows: Record<string, string> = {};
            const places: Record<string, string> = {};
            for await (const { id, status, cell } of everyMember(views, { under: [TOP] }, moment)) {
              rows[id] = status;
              places[id] = cell;
            }
            const asked = [register, moment.asOf ?? TODAY, moment.knownAt] as const;
            expect(rows).toEqual(factsOn('status', ...asked));
            // Each in exactly one place: the home cell, or in transit above both.
            const homes = factsOn('cell', ...asked);
            const transits = factsOn('inTransitAt', ...asked);
            for (const [id, cell] of Object.entries(places)) expect(cell).toBe(transits[id] ?? homes[id] ?? cell);
            expect(total(top)).toBe(Object.keys(rows).length);
          }
        },
      ),
      { numRuns },
    );
  });

  it('are the same however often and in whatever pieces events are delivered', async () => {
    await fc.assert(
      fc.asyncProperty(lives, moves, fc.array(fc.nat(40), { maxLength: 6 }), async (people, moved, cuts) => {
        const register = lived(people, moved, newStore());
        const once = await register.views();
        const build = await newStore().open('headcount', 1, projections.headcount.collections);
        const changes = changesOf(projections.headcount, register.log);
        let done = 0;
        for (const cut of [...cuts.sort((a, b) => a - b), changes.length]) {
          await build.apply(changes.slice(Math.max(0, done - 3), cut));
          await build.apply(changes.slice(0, cut));
          done = cut;
        }
        const counted = await build.counters('heads', [TOP, ...UPPER, ...CELLS]);
        expect(counted).toEqual(await once.headcount.counters('heads', [TOP, ...UPPER, ...CELLS]));
      }),
      { numRuns },
    );
  });
});

/** A register of these lives, each step recorded some days after it took effect, in the order of recording. */
function lived(people: Life[], moved: Move[], store: ReadStore): GivenRegister {
  const register = new GivenRegister(store).at('2018-01-01T00:00:00Z');
  register.organisation(TOP, null);
  UPPER.forEach((id) => register.organisation(id, TOP));
  CELLS.forEach((id, index) => register.organisation(id, UPPER[index % 3]!));
  const parents = new Map(CELLS.map((id, index) => [id, UPPER[index % 3]!]));

  const acts: { on: PlainDate; act: () => void }[] = [];
  people.forEach((life, index) => {
    const id = anId('member', index);
    const person = { cell: CELLS[life.cell]!, sex: life.sex, birthYear: life.birthYear };
    const begins = addDays(TODAY, -life.begins);
    const [admitted, joined] = [addDays(begins, life.waits[0]), addDays(begins, life.waits[0] + life.waits[1])];
    const official = addMonths(joined, 12);
    let last = begins;
    const step = (on: PlainDate, act: () => void) => {
      last = on > last ? on : last;
      acts.push({ on: addDays(last, life.waits[1]), act });
    };
    if (life.takenOver) {
      step(official, () => register.takeOver(id, { ...person, joinDate: joined, officialDate: official }));
    } else {
      step(begins, () => register.sympathiser(id, begins, person));
      if (life.steps > 0) step(admitted, () => register.admit(id, admitted, { lateness: ['late/admission-decision'] }));
      if (life.steps > 1) step(joined, () => register.ceremony(id, joined));
      if (life.steps > 2) step(official, () => register.recognise(id, official));
      const { movedBy } = life;
      if (life.steps > 2 && movedBy !== null && joined >= addDays(admitted, 20)) {
        const right = addDays(joined, movedBy);
        const dates = { joinDate: right, officialDate: addMonths(right, 12) };
        step(addDays(official, 21), () => register.correct(id, addDays(official, 21), dates));
      }
    }
    if (life.correctedTo !== null) {
      const newBirthYear = life.correctedTo;
      step(last, () => register.correct(id, last, { newBirthYear, newSex: 'female' }));
    }
    let [cell, gone] = [person.cell, false];
    for (const journey of life.takenOver || life.steps > 1 ? life.journeys : []) {
      const to = CELLS[journey.to]!;
      const left = addDays(last, journey.waits + 1);
      const come = addDays(left, journey.takes);
      if (gone || to === cell) continue;
      const from = cell;
      if (journey.how === 'direct') step(left, () => register.transferDirectly(id, left, to));
      else step(left, () => register.transferOut(id, left, TOP));
      if (journey.how === 'received') step(come, () => register.transferIn(id, come, from, to));
      if (journey.how === 'returned') step(come, () => register.transferBack(id, come, from));
      if (journey.how === 'received' || journey.how === 'direct') cell = to;
      gone = journey.how === 'inTransit';
    }
    if (life.diesAfter !== null) {
      const died = addDays(last, life.diesAfter + 1);
      step(died, () => register.die(id, died));
    }
  });
  for (const { organisation, to, daysAgo } of moved) {
    const on = addDays(TODAY, -daysAgo);
    const [id, under] = [CELLS[organisation]!, UPPER[to % 3]!];
    acts.push({ on, act: () => register.reparent(id, parents.get(id)!, under, on) && parents.set(id, under) });
  }
  acts
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => (a.on === b.on ? a.index - b.index : a.on < b.on ? -1 : 1))
    .filter(({ on }) => on <= TODAY)
    .forEach(({ on, act }) => register.at(`${on}T08:00:00Z`) && act());
  return register;
}

/** A fact of each member on a day by the events alone, as far as they were known. */
function factsOn(fact: string, register: GivenRegister, day: PlainDate, knownAt = '9999'): Record<string, string> {
  const definitions = new Map<string, EventDefinition>(memberEvents.map((definition) => [definition.type, definition]));
  const facts = new Map<string, DatedFact[]>();
  for (const event of register.log) {
    const definition = definitions.get(event.type);
    if (!definition || event.knownFrom > knownAt) continue;
    const id = subjectOf(event);
    facts.set(id, [...(facts.get(id) ?? []), ...definition.facts(event)]);
  }
  return Object.fromEntries(
    [...facts].flatMap(([id, stated]) => {
      const value = valueAt(stated, fact, day);
      return value === undefined || value === null ? [] : [[id, String(value)]];
    }),
  );
}

function sorted(heads: readonly object[]) {
  return heads.map((head) => JSON.stringify(Object.entries(head).sort())).sort();
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

function total(heads: readonly { count: number }[]): number {
  return heads.reduce((sum, { count }) => sum + count, 0);
}

function rollOf(heads: readonly { status: string; count: number }[]): number {
  return total(heads.filter(({ status }) => status === 'official' || status === 'probationary'));
}
