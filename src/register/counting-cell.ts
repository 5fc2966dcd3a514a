import type { PlainDate } from '../kernel/plain-date.ts';
import { refuse } from '../kernel/refusal.ts';
import { isCell } from './organisation/events.ts';
import { closingOn, profileAt, type Organisation } from './organisation/organisation.ts';

/** The organisation in which somebody is to be counted. */
export interface CountingCell {
  cell: Organisation | undefined;
}

/**
 * Members are counted in cells, and in nothing else: one home cell, which exists on that day and takes people in (D§4.7).
 * @returns the cell's id
 */
export function counting({ cell }: CountingCell, day: PlainDate): string {
  if (!cell || cell.status === 'unknown') throw refuse('cell/unknown');
  // Also of a day before its end: whoever came in then would be left in what has ended.
  if (cell.status === 'ended') throw refuse('cell/ended', { endedOn: cell.endedOn });
  const profile = profileAt(cell, day);
  if (!profile) throw refuse('cell/not-yet-established', { since: cell.since });
  if (!isCell(profile.type)) throw refuse('cell/not-a-cell');
  const closing = closingOn(cell, day);
  if (closing) throw refuse('cell/closing', { from: closing.from });
  return cell.id;
}
