import { valueAt } from '../../src/kernel/dated-facts.ts';
import { addDays, type PlainDate } from '../../src/kernel/plain-date.ts';
import type { ReadView, Where } from '../stores/read-store.ts';
import { after, dayOf, every, instantOf, isNow, pieces, type Moment } from '../views.ts';
import type { OrganisationDocument, RatingDocument, SeatDocument, StatementDocument } from './projection.ts';

/** How many values a question names at most. */
const MOST = 500;

/** What was stated about organisations and known at the moment, each in the order in which it was recorded. */
export async function statementsOf(
  tree: ReadView,
  organisations: readonly string[],
  moment: Moment,
  fact?: string,
): Promise<Map<string, StatementDocument[]>> {
  const known = instantOf(moment);
  const found = new Map<string, StatementDocument[]>();
  for (const some of pieces([...new Set(organisations)], MOST)) {
    const where: Where = {
      organisation: { in: some },
      ...(fact && { fact }),
      ...(known && { knownFrom: { to: known } }),
    };
    for await (const statement of every<StatementDocument>(tree, 'statements', { where, sort: 'position' })) {
      const of = found.get(statement.organisation);
      if (of) of.push(statement);
      else found.set(statement.organisation, [statement]);
    }
  }
  return found;
}

/** Names on the day; of one that was named only later, its first name. */
export async function namesAt(
  tree: ReadView,
  organisations: readonly string[],
  moment: Moment,
): Promise<Map<string, string>> {
  const ids = [...new Set(organisations)];
  const current = await tree.getMany<OrganisationDocument>('organisations', ids);
  const names = new Map([...current].map(([id, { name }]) => [id, name]));
  if (isNow(moment)) return names;
  for (const [id, stated] of await statementsOf(tree, ids, moment, 'name')) {
    names.set(id, String(valueAt(stated, 'name', dayOf(moment)) ?? firstOf(stated)?.value));
  }
  return names;
}

/** From the top down to the organisation, as it stood; empty if it is not recorded. */
export async function pathAt(tree: ReadView, organisation: string, moment: Moment): Promise<string[]> {
  if (isNow(moment)) return tree.pathOf(organisation);
  const path: string[] = [];
  for (let at: string | null = organisation; at !== null && !path.includes(at);) {
    const stated: StatementDocument[] | undefined = (await statementsOf(tree, [at], moment, 'parent')).get(at);
    if (!stated) break;
    path.unshift(at);
    at = parentOn(stated, dayOf(moment));
  }
  return path;
}

/** Which organisations that existed on the day stood directly under this one. */
export async function childrenAt(tree: ReadView, organisation: string, moment: Moment): Promise<string[]> {
  const day = dayOf(moment);
  const candidates = await everUnder(tree, [organisation], moment);
  const ids = [...candidates].filter(([, stated]) => valueAt(stated, 'parent', day) === organisation).map(([id]) => id);
  const endings = await statementsOf(tree, ids, moment, 'ended');
  return ids.filter((id) => valueAt(endings.get(id) ?? [], 'ended', day) !== true);
}

/** Where to look for members who belonged to an organisation and all below it. */
export type Scope = { under: string } | { cells: string[] };

/**
 * The subtree as it stood. Where nothing has moved since, today's tree is that of the day. An organisation that was not
 * yet founded stands where it was founded: members taken over belong to their cell in all the years before it, too.
 */
export async function scopeAt(tree: ReadView, organisation: string, moment: Moment): Promise<Scope> {
  if (isNow(moment) || !(await movedSince(tree, moment))) return { under: organisation };
  const inside = new Set([organisation]);
  for (let frontier = [organisation]; frontier.length > 0;) {
    const next: string[] = [];
    for (const [id, stated] of await everUnder(tree, frontier, moment)) {
      const parent = parentOn(stated, dayOf(moment));
      if (parent === null || !inside.has(parent) || inside.has(id)) continue;
      inside.add(id);
      next.push(id);
    }
    frontier = next;
  }
  return { cells: [...inside] };
}

/** A seat and who held it; `until` is the first day without it. */
export interface Sitting {
  organisation: string;
  member: string;
  seat: SeatDocument['seat'];
  from: PlainDate;
  until?: PlainDate;
}

/** Seats of an organisation, or of a member, held on or before the day, in the order in which they were taken. */
export async function seatsAt(
  tree: ReadView,
  of: { organisation: string } | { member: string },
  moment: Moment,
): Promise<Sitting[]> {
  const [day, known] = [dayOf(moment), instantOf(moment)];
  const sittings: Sitting[] = [];
  for await (const { kind, on, knownFrom, organisation, member, seat } of every<SeatDocument>(tree, 'seats', {
    where: of,
    sort: 'position',
  })) {
    if (known !== undefined && knownFrom > known) continue;
    if (kind === 'taken') sittings.push({ organisation, member, seat, from: on });
    else {
      const open = sittings.find(
        (one) =>
          one.organisation === organisation && one.member === member && one.seat === seat && one.until === undefined,
      );
      if (open) open.until = on;
    }
  }
  return sittings
    .filter(({ from }) => from <= day)
    .map(({ until, ...sitting }) => (until !== undefined && until <= day ? { ...sitting, until } : sitting));
}

/** How an organisation was rated, by year, the last year first, as decided up to the day and known at the moment. */
export async function ratingsAt(tree: ReadView, organisation: string, moment: Moment): Promise<RatingDocument[]> {
  const [day, known] = [dayOf(moment), instantOf(moment)];
  const years = new Map<number, RatingDocument>();
  const where = { organisation };
  for await (const rated of every<RatingDocument>(tree, 'ratings', { where, sort: 'position' })) {
    if (rated.on <= day && (known === undefined || rated.knownFrom <= known)) years.set(rated.year, rated);
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}

/** Organisations that were ever stated to stand under one of these, with all that was stated of their parents. */
async function everUnder(tree: ReadView, parents: readonly string[], moment: Moment) {
  const ids = new Set<string>();
  for (const some of pieces(parents, MOST)) {
    const where: Where = { under: { in: some } };
    for await (const { organisation } of every<StatementDocument>(tree, 'statements', { where })) ids.add(organisation);
  }
  return statementsOf(tree, [...ids], moment, 'parent');
}

async function movedSince(tree: ReadView, moment: Moment): Promise<boolean> {
  const known = instantOf(moment);
  const later: Where[] = [{ from: { from: addDays(dayOf(moment), 1) } }];
  if (known !== undefined) later.push({ knownFrom: { from: after(known) } });
  for (const where of later) {
    const { items } = await tree.list('statements', { where: { moves: true, ...where }, limit: 1 });
    if (items.length > 0) return true;
  }
  return false;
}

function parentOn(stated: readonly StatementDocument[], day: PlainDate): string | null {
  const value = valueAt(stated, 'parent', day);
  return (value === undefined ? firstOf(stated)!.value : value) as string | null;
}

/** The statement about the earliest day. */
function firstOf(stated: readonly StatementDocument[]): StatementDocument | undefined {
  return stated.reduce<StatementDocument | undefined>(
    (first, one) => (first === undefined || one.from < first.from ? one : first),
    undefined,
  );
}
