import type { NewEvent } from '../../kernel/envelope.ts';
import type { Counted, RollTotals } from '../census.ts';
import { ReorganisationEndingsOrdered, ReorganisationMembersOrdered, ReorganisationUnitsOrdered } from './events.ts';

/** What an organisation consists of when the decision is judged. */
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

/** Who goes where, what ends, and the totals. */
export interface Plan {
  moves: readonly Move[];
  /** What is to end when all have gone. */
  endings: readonly string[];
  /** People of whom the decision does not say where they go. */
  unassigned: readonly Counted[];
  /** Organisations of which it does not say so. */
  unassignedChildren: Contents['children'];
  before: RollTotals;
  after: RollTotals;
}

/** As many moves as one event names at most. */
const AT_MOST = 500;

/** Everything that a source has goes to one successor. */
export function everythingTo(source: Contents, to: string): Move {
  // Whose transfer is open is counted at a committee until it is done: only a cell's own people are moved.
  return { from: source.id, to, people: source.isCell ? source.counted : [], children: source.children };
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
 * The totals of all that takes part, as counted before, and as put together of what goes and what stays.
 * @param staying people and organisations that stay where they are, or wait for their transfer to be done
 */
export function totalsOf(
  takingPart: readonly Contents[],
  moves: readonly Move[],
): { before: RollTotals; after: RollTotals } {
  const goes = new Set(moves.flatMap(({ people, children }) => [...people, ...children].map(({ id }) => id)));
  const stays = takingPart.map(({ counted, children }) => ({
    people: counted.filter(({ id }) => !goes.has(id)),
    children: children.filter(({ id }) => !goes.has(id)),
  }));
  return { before: sum(takingPart.map(({ roll }) => roll)), after: sum([...moves, ...stays].map(rollOf)) };
}

/** The steps of a plan, as events: what stands before is carried out before. */
export function ordersOf({ moves, endings }: Plan, effectiveOn: string): NewEvent[] {
  const units = moves.flatMap(({ from, to, children }) => children.map(({ id }) => ({ organisation: id, from, to })));
  return [
    ...pieces(units).map((some) => ReorganisationUnitsOrdered.of({ moves: some }, effectiveOn)),
    ...moves.flatMap(({ from, to, people }) =>
      pieces(people.map(({ id }) => id)).map((members) =>
        ReorganisationMembersOrdered.of({ from, to, members }, effectiveOn),
      ),
    ),
    ReorganisationEndingsOrdered.of({ organisations: [...endings] }, effectiveOn),
  ];
}

function sum(rolls: readonly RollTotals[]): RollTotals {
  return { official: total(rolls, 'official'), probationary: total(rolls, 'probationary') };
}

function total(rolls: readonly RollTotals[], of: keyof RollTotals): number {
  return rolls.reduce((all, roll) => all + roll[of], 0);
}

function pieces<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / AT_MOST) }, (_, at) =>
    items.slice(at * AT_MOST, (at + 1) * AT_MOST),
  );
}
