import type { NewEvent } from '../../kernel/envelope.ts';
import type { Counted } from '../census.ts';
import type { Contents, Move, Totals } from '../contents.ts';
import { ReorganisationEndingsOrdered, ReorganisationMembersOrdered, ReorganisationUnitsOrdered } from './events.ts';

/** Who goes where, what ends, and the totals. */
export interface Plan extends Totals {
  moves: readonly Move[];
  /** What is to end when all have gone. */
  endings: readonly string[];
  /** People of whom the decision does not say where they go. */
  unassigned: readonly Counted[];
  /** Organisations of which it does not say so. */
  unassignedChildren: Contents['children'];
}

/** As many moves as one event names at most. */
const AT_MOST = 500;

/** Everything that a source has goes to one successor. */
export function everythingTo(source: Contents, to: string): Move {
  // Whose transfer is open is counted at a committee until it is done: only a cell's own people are moved.
  return { from: source.id, to, people: source.isCell ? source.counted : [], children: source.children };
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

function pieces<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / AT_MOST) }, (_, at) =>
    items.slice(at * AT_MOST, (at + 1) * AT_MOST),
  );
}
