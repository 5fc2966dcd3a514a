import { refuse } from '../kernel/refusal.ts';
import type { Counted, RollTotals } from './census.ts';
import { isCell } from './organisation/events.ts';
import { profileAt } from './organisation/organisation.ts';
import type { Register } from './register.ts';

/** What an organisation consists of when a decision about it is judged. */
export interface Contents {
  id: string;
  isCell: boolean;
  /** Its roll with all below, as it is counted. */
  roll: RollTotals;
  /** Everyone counted in exactly this organisation. */
  counted: readonly Counted[];
  /** The organisations directly below, each with the roll of all below it. */
  children: readonly { id: string; name: string; roll: RollTotals }[];
}

/** Who and what goes from one organisation to another. */
export interface Move {
  from: string;
  to: string;
  people: readonly Counted[];
  children: Contents['children'];
}

/** The totals of all that takes part in a decision, before it and after. */
export interface Totals {
  before: RollTotals;
  after: RollTotals;
}

/** So often others may record something while it is counted. */
const COUNTED_AGAIN = 5;

/** What an organisation consists of now, whatever it was on the day; counted again while its parts are not the whole. */
export async function contentsOf(id: string, day: string, { census, organisation }: Register): Promise<Contents> {
  const found = await organisation(id);
  const type = found && profileAt(found, day)?.type;
  const count = async (): Promise<Contents> => {
    const children = await census.children(id);
    return {
      ...{ id, isCell: type !== undefined && isCell(type) },
      roll: await census.roll(id),
      counted: await census.counted(id),
      children: await Promise.all(children.map(async (child) => ({ ...child, roll: await census.roll(child.id) }))),
    };
  };
  let contents = await count();
  for (let again = 0; again < COUNTED_AGAIN && !isConserved(totalsOf([contents], [])); again += 1)
    contents = await count();
  return contents;
}

/** The roll of what goes. */
export function rollOf({ people, children }: Pick<Move, 'people' | 'children'>): RollTotals {
  const all = children.map(({ roll }) => roll);
  return {
    official: people.filter(({ status }) => status === 'official').length + total(all, 'official'),
    probationary: people.filter(({ status }) => status === 'probationary').length + total(all, 'probationary'),
  };
}

/**
 * The totals of all that takes part, as counted before, and as put together of what goes and what stays: people and
 * organisations that stay where they are, or wait for their transfer to be done.
 */
export function totalsOf(takingPart: readonly Contents[], moves: readonly Move[]): Totals {
  const goes = new Set(moves.flatMap(({ people, children }) => [...people, ...children].map(({ id }) => id)));
  const stays = takingPart.map(({ counted, children }) => ({
    people: counted.filter(({ id }) => !goes.has(id)),
    children: children.filter(({ id }) => !goes.has(id)),
  }));
  return { before: sum(takingPart.map(({ roll }) => roll)), after: sum([...moves, ...stays].map(rollOf)) };
}

/** Whether the totals are the same before and after. */
export function isConserved({ before, after }: Totals): boolean {
  return before.official === after.official && before.probationary === after.probationary;
}

/** @throws Refusal unless the totals are the same before and after (D§2.11) */
export function conserved<Plan extends Totals>(plan: Plan): Plan {
  const { before, after } = plan;
  if (isConserved(plan)) return plan;
  const count = ({ official, probationary }: RollTotals) => official + probationary;
  throw refuse('reorganisation/not-conserved', { before: count(before), after: count(after) });
}

function sum(rolls: readonly RollTotals[]): RollTotals {
  return { official: total(rolls, 'official'), probationary: total(rolls, 'probationary') };
}

function total(rolls: readonly RollTotals[], of: keyof RollTotals): number {
  return rolls.reduce((all, roll) => all + roll[of], 0);
}
