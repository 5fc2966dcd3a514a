import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headcount } from '../../read-models/headcount/projection.ts';
import { headsAt } from '../../read-models/headcount/heads.ts';
import { movement } from '../../read-models/headcount/queries.ts';
import { everyMember } from '../../read-models/member-list/queries.ts';
import { projections } from '../../read-models/register.ts';
import type { RegisterViews } from '../../read-models/views.ts';
import { AlreadyClaimed } from '../../src/kernel/claims.ts';
import { valueAt } from '../../src/kernel/dated-facts.ts';
import type { StoredEvent } from '../../src/kernel/envelope.ts';
import { addDays, addMonths, yearOf } from '../../src/kernel/plain-date.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import { streamStates } from '../../src/kernel/stream-states.ts';
import { opener } from '../../src/processes/following.ts';
import { memberDecider, type Member } from '../../src/register/member/member.ts';
import { refusals } from '../../src/register/refusals.ts';
import { idOf, Office } from '../office/office.ts';
import { viewsOf } from '../office/views.ts';
import { helpersIn, tries, tryOf, type Try } from './crowd/acts.ts';
import { planted, trees, type Place } from './crowd/tree.ts';

const PEOPLE = 300;
const LIVING = ['probationary', 'official'];

/** A tree, and what was tried with people in it, whatever the rules said to it. */
async function lived(tree: readonly Place[], all: readonly Try[]): Promise<Office> {
  const office = new Office();
  office.today = '2025-07-02';
  const cells = await planted(office, tree);
  helpersIn(cells);
  for (const [index, one] of all.entries()) {
    office.today = addDays(office.today, one.wait);
    try {
      await tryOf(office, one, index, cells);
    } catch (error) {
      if (error instanceof AlreadyClaimed) continue;
      if (!(error instanceof Refusal)) throw error;
      expect(refusals).toHaveProperty([error.code]);
    }
  }
  await office.settle();
  return office;
}

describe('crowds of members in drawn trees, whatever is tried with them', () => {
  it('are each in one place at every position of the log, add up in every organisation and period, and share no number', async () => {
    await fc.assert(
      fc.asyncProperty(trees, tries(PEOPLE, 900, 1100), fc.nat(99), async (tree, all, part) => {
        const office = await lived(tree, all);
        const log = await opened(office);
        const members = log.filter(({ stream }) => stream.startsWith(memberDecider.prefix));
        countedWhereTheyAre(members);
        noNumberTwice(log);
        recognisedInTime(members);

        const views = await viewsOf(office);
        await rebuiltAlike(office, views, tree, part + 20);
        const days = [...new Set(members.map(({ effectiveOn }) => effectiveOn))]
          .filter((day) => day <= office.today)
          .sort();
        const past = days[Math.floor((days.length * part) / 100)] ?? office.today;
        const byStream = new Map<string, StoredEvent[]>();
        for (const event of members) {
          const id = event.stream.slice(memberDecider.prefix.length);
          byStream.set(id, [...(byStream.get(id) ?? []), event]);
        }
        for (const day of [past, office.today]) {
          const moment = { today: office.today, asOf: day };
          const rows: Record<string, string[]> = {};
          for await (const row of everyMember(views, { under: [idOf('centre')] }, moment)) {
            expect(rows[row.id]).toBeUndefined();
            rows[row.id] = [row.status, row.cell];
          }
          expect(rows).toEqual(byFacts(office, byStream, day));
          for (const { name } of tree) {
            const here = Object.values(rows).filter(([, cell]) => cell === idOf(name)).length;
            const { direct } = await headsAt(views, idOf(name), moment);
            expect([name, total(direct)]).toEqual([name, here]);
          }
        }
        for (const { name } of tree) {
          const asked = { under: idOf(name), from: past, to: office.today };
          const { opening, increases, decreases, closing, takenOver } = await movement(views, asked, office.today);
          expect([name, opening + sum(increases) - sum(decreases)]).toEqual([name, closing]);
          expect(closing).toBe(roll((await headsAt(views, idOf(name), { today: office.today })).rolledUp));
          const eve = await headsAt(views, idOf(name), { today: office.today, asOf: addDays(past, -1) });
          expect([name, opening]).toEqual([name, roll(eve.rolledUp) + takenOver]);
        }
      }),
      // To shrink a crowd takes longer than to look at it: the seed tells it again.
      { numRuns: 4, endOnFailure: true },
    );
  });
});

/** Every event of the log, opened. */
async function opened(office: Office): Promise<StoredEvent[]> {
  const open = opener(office.keys, office.types);
  return Promise.all((await office.log()).map(open));
}

/** After each event the counters say of the organisations concerned what the people's own streams say. */
function countedWhereTheyAre(members: readonly StoredEvent[]): void {
  const states = new Map<string, Member>();
  const [counted, folded] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: string, by: number) => to.set(key, (to.get(key) ?? 0) + by);
  const keyOf = (member: Member) => (member.status === 'unknown' ? '' : `${member.cell} ${member.status}`);
  for (const event of members) {
    const id = event.stream.slice(memberDecider.prefix.length);
    const before = states.get(id) ?? memberDecider.initial(id);
    const after = memberDecider.evolve(before, event as Parameters<typeof memberDecider.evolve>[1]);
    states.set(id, after);
    add(folded, keyOf(before), -1);
    add(folded, keyOf(after), 1);
    if (!headcount.takes.has(event.type)) continue;
    for (const change of headcount.project({ ...event, knownFrom: event.recordedAt })) {
      if (change.kind !== 'add' || change.collection !== 'statuses') continue;
      for (const [status, by] of Object.entries(change.counters)) add(counted, `${change.organisation} ${status}`, by);
    }
    for (const key of [keyOf(before), keyOf(after)]) {
      if (key) expect([event.type, key, counted.get(key) ?? 0]).toEqual([event.type, key, folded.get(key) ?? 0]);
    }
  }
}

/** Folded and projected anew, the log says what it said while it grew. */
async function rebuiltAlike(
  office: Office,
  rebuilt: RegisterViews,
  tree: readonly Place[],
  batch: number,
): Promise<void> {
  const fresh = streamStates(office.store, office.keys, office.types);
  for (let who = 0; who < PEOPLE; who++) {
    const id = idOf(`m${who}`);
    const [live, anew] = await Promise.all([office.states, fresh].map((states) => states.load(memberDecider, id)));
    expect(live).toEqual(anew);
  }
  const live = await viewsOf(office, { batch });
  const organisations = tree.map(({ name }) => idOf(name));
  for (const name of Object.keys(projections) as (keyof typeof projections)[]) {
    for (const collection of Object.keys(projections[name].collections)) {
      const contents = async ({ [name]: view }: RegisterViews) => ({
        documents: (await view.list(collection, { limit: 500 })).items,
        counters: await view.counters(collection, organisations),
      });
      expect([name, await contents(live)]).toEqual([name, await contents(rebuilt)]);
    }
  }
}

/** No personal, card, dossier or badge number is two people's; no decision's number is two acts'. */
function noNumberTwice(log: readonly StoredEvent[]): void {
  const holders = new Map<string, string>();
  const held = (kind: string, number: unknown, holder: string) => {
    if (number === undefined) return;
    const key = `${kind} ${String(number)}`;
    expect([key, holders.get(key) ?? holder]).toEqual([key, holder]);
    holders.set(key, holder);
  };
  for (const { stream, data, meta, type } of log) {
    if (!stream.startsWith(memberDecider.prefix)) continue;
    held('citizen', data['citizenId'], stream);
    held('card', data['cardNumber'], stream);
    held('dossier', data['dossierNumber'], stream);
    if (type === 'CardDecided') held('card', data['number'], stream);
    if (type === 'BadgeNumbered') held('badge', `${String(data['milestone'])} ${String(data['number'])}`, stream);
    const { decision } = meta;
    if (!decision || SHARED.includes(type)) continue;
    held('decision', `${decision.issuer}/${yearOf(decision.date)}/${decision.number}`, `${stream} ${meta.commandId}`);
  }
}

/** One decision may be about many. */
const SHARED = ['CardDecided', 'BadgeDecided', 'MemberTransferredDirectly'];

/** Nobody is official before twelve months of probation, however the way there was. */
function recognisedInTime(members: readonly StoredEvent[]): void {
  const joined = new Map<string, string>();
  for (const { stream, type, data, meta } of members) {
    if (data['joinDate'] !== undefined) joined.set(stream, String(data['joinDate']));
    if (type !== 'MemberRecognised') continue;
    const earliest = addMonths(joined.get(stream)!, 12);
    expect(String(data['officialDate']) >= earliest).toBe(true);
    expect(meta.decision!.date >= earliest).toBe(true);
  }
}

/** Status and place of everybody on a day, by the dated facts of the events alone. */
function byFacts({ types }: Office, streams: Map<string, StoredEvent[]>, day: string): Record<string, string[]> {
  return Object.fromEntries(
    [...streams].flatMap(([id, events]) => {
      const facts = events.flatMap((event) => types.definitionOf(event.type).facts(event));
      const [status, cell, inTransitAt] = ['status', 'cell', 'inTransitAt'].map((fact) => valueAt(facts, fact, day));
      return status === undefined ? [] : [[id, [String(status), String(inTransitAt ?? cell)]]];
    }),
  );
}

function total(heads: readonly { count: number }[]): number {
  return heads.reduce((all, { count }) => all + count, 0);
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

function roll(heads: readonly { status: string; count: number }[]): number {
  return total(heads.filter(({ status }) => LIVING.includes(status)));
}
