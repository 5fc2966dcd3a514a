import { expect } from '@jest/globals';
import { headsAt, type HeadsOf } from '../../../read-models/headcount/heads.ts';
import { headcount } from '../../../read-models/headcount/projection.ts';
import { movement } from '../../../read-models/headcount/queries.ts';
import { everyMember } from '../../../read-models/member-list/queries.ts';
import { projections } from '../../../read-models/register.ts';
import type { RegisterViews } from '../../../read-models/views.ts';
import { valueAt } from '../../../src/kernel/dated-facts.ts';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { addDays, addMonths, yearOf } from '../../../src/kernel/plain-date.ts';
import { streamStates } from '../../../src/kernel/stream-states.ts';
import { opener } from '../../../src/processes/following.ts';
import { memberDecider, type Member } from '../../../src/register/member/member.ts';
import { organisationDecider } from '../../../src/register/organisation/organisation.ts';
import type { Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

const LIVING = ['probationary', 'official'];

/**
 * What holds of every register, whatever was tried in it: each is in exactly one place at every position of the log; lists,
 * counts and the facts of the events say the same; opening + increases − decreases = closing for every organisation; no
 * number is given twice; nobody is recognised before twelve months; a rebuild equals what came in.
 * @param top the organisation above all others
 * @param part of a hundred: which day of all on which something happened is asked about, beside today
 */
export async function holds(office: Office, top: string, part: number): Promise<void> {
  const log = await opened(office);
  const byStream = streamsOf(log, memberDecider.prefix);
  const organisations = [...streamsOf(log, organisationDecider.prefix).keys()];
  const members = log.filter(({ stream }) => stream.startsWith(memberDecider.prefix));
  countedWhereTheyAre(members);
  noNumberTwice(log);
  recognisedInTime(members);

  const views = await viewsOf(office);
  await rebuiltAlike(office, views, { people: [...byStream.keys()], organisations, batch: part + 20 });
  const days = [...new Set(members.map(({ effectiveOn }) => effectiveOn))].filter((day) => day <= office.today).sort();
  const past = days[Math.floor((days.length * part) / 100)] ?? office.today;
  for (const asOf of [past, office.today]) {
    const rows: Record<string, string[]> = {};
    for await (const row of everyMember(views, { under: [top] }, { today: office.today, asOf })) {
      expect(rows[row.id]).toBeUndefined();
      rows[row.id] = [row.status, row.cell];
    }
    expect(rows).toEqual(byFacts(office, byStream, asOf));
    for (const [id, { direct }] of await headsOn(office, views, organisations, asOf)) {
      expect([id, total(direct)]).toEqual([id, Object.values(rows).filter(([, cell]) => cell === id).length]);
    }
  }
  await addsUp(office, views, organisations, past);
}

async function headsOn(office: Office, views: RegisterViews, organisations: readonly string[], asOf: string) {
  const heads = new Map<string, HeadsOf>();
  for (const id of organisations) heads.set(id, await headsAt(views, id, { today: office.today, asOf }));
  return heads;
}

/** Opening + increases − decreases = closing, of every organisation with what stands below it on the last day. */
async function addsUp(
  office: Office,
  views: RegisterViews,
  organisations: readonly string[],
  from: string,
): Promise<void> {
  const eve = await headsOn(office, views, organisations, addDays(from, -1));
  const paths = new Map<string, readonly string[]>();
  for (const id of organisations) paths.set(id, await views.organisations.pathOf(id));
  for (const under of organisations) {
    const asked = { under, from, to: office.today };
    const { opening, increases, decreases, closing, takenOver } = await movement(views, asked, office.today);
    expect([under, opening + sum(increases) - sum(decreases)]).toEqual([under, closing]);
    expect([under, closing]).toEqual([under, roll((await headsAt(views, under, { today: office.today })).rolledUp)]);
    const below = organisations.filter((id) => paths.get(id)!.includes(under));
    const before = below.reduce((all, id) => all + roll(eve.get(id)!.direct), 0);
    expect([under, opening]).toEqual([under, before + takenOver]);
  }
}

/** Events by the ids of what they are about. */
function streamsOf(log: readonly StoredEvent[], prefix: string): Map<string, StoredEvent[]> {
  const streams = new Map<string, StoredEvent[]>();
  for (const event of log) {
    if (!event.stream.startsWith(prefix)) continue;
    const id = event.stream.slice(prefix.length);
    const of = streams.get(id);
    if (of) of.push(event);
    else streams.set(id, [event]);
  }
  return streams;
}

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
  { people, organisations, batch }: { people: readonly string[]; organisations: readonly string[]; batch: number },
): Promise<void> {
  const fresh = streamStates(office.store, office.keys, office.types);
  for (const id of people) {
    const [live, anew] = await Promise.all([office.states, fresh].map((states) => states.load(memberDecider, id)));
    expect(live).toEqual(anew);
  }
  for (const id of organisations) {
    const [live, anew] = await Promise.all(
      [office.states, fresh].map((states) => states.load(organisationDecider, id)),
    );
    expect(live).toEqual(anew);
  }
  const live = await viewsOf(office, { batch });
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
