import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse, type RefusedItem } from '../../kernel/refusal.ts';
import { conserved, rollOf, totalsOf, type Contents, type Move } from '../contents.ts';
import { notInFuture } from '../member/steps.ts';
import type { EstablishOrganisation } from './commands.ts';
import { isCell, type MembersNamed } from './events.ts';

/** The cells from which the decision on an establishment names members. */
export interface Leaving {
  /** Each of them, with its name and whether the issuer stood above it on the day of the decision. */
  cells: readonly (Contents & { name: string; isBelowIssuer: boolean })[];
  /** Whom a rule would not let go to the new cell, with that rule. */
  refused: readonly RefusedItem[];
}

/**
 * Whom the decision names goes to the new cell without a letter, as in a split (294, 10; 38-HD/BTCTW II.4.3.3b): each
 * from a cell that the issuer stands above. How small a cell may become by it, no rule says: none is judged.
 * @throws Refusal
 */
export function membersNamed(
  to: string,
  { type, members = [], effectiveOn, officialMembers, probationaryMembers }: EstablishOrganisation,
  { cells, refused }: Leaving,
  today: PlainDate,
): MembersNamed {
  notInFuture('effectiveOn', effectiveOn, today);
  if (!isCell(type)) throw refuse('establishment/only-to-a-cell');
  if (new Set(members.map(({ member }) => member)).size !== members.length) throw refuse('establishment/named-twice');
  for (const { isCell: cell, isBelowIssuer, name } of cells) {
    if (!cell) throw refuse('establishment/only-from-a-cell');
    if (!isBelowIssuer) throw refuse('establishment/outside-the-area', { name });
  }
  if (refused.length > 0) throw refuse('establishment/members-refused', { count: refused.length }, refused);
  const moves = cells.map((cell): Move => {
    const named = new Set(members.filter(({ from }) => from === cell.id).map(({ member }) => member));
    return { from: cell.id, to, people: cell.counted.filter(({ id }) => named.has(id)), children: [] };
  });
  const { before } = conserved(totalsOf(cells, moves));
  const roll = moves.map(rollOf);
  const named = (of: 'official' | 'probationary') => roll.reduce((all, one) => all + one[of], 0);
  if (named('official') > officialMembers)
    throw refuse('establishment/more-named', { field: 'officialMembers', named: named('official') });
  if (named('probationary') > probationaryMembers)
    throw refuse('establishment/more-named', { field: 'probationaryMembers', named: named('probationary') });
  const leave = (cell: string) => members.filter(({ from }) => from === cell).map(({ member }) => member);
  return { totals: before, moves: cells.map(({ id }) => ({ from: id, members: leave(id) })) };
}
