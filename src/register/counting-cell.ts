import type { PlainDate } from '../kernel/plain-date.ts';
import { refuse } from '../kernel/refusal.ts';
import { isCell } from './organisation/events.ts';
import { profileAt, type Organisation } from './organisation/organisation.ts';

/** The organisation in which somebody is to be counted. */
export interface CountingCell {
  cell: Organisation | undefined;
}

/**
 * Members are counted in cells, and in nothing else: one home cell, which exists on that day (D§4.7).
 * @returns the cell's id
 */
export function counting({ cell }: CountingCell, day: PlainDate): string {
  if (!cell || cell.status === 'unknown') throw refuse('cell/unknown');
  const profile = profileAt(cell, day);
  if (!profile) throw refuse('cell/not-yet-established', { since: cell.since });
  if (!isCell(profile.type)) throw refuse('cell/not-a-cell');
  return cell.id;
}
