import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import type { Register } from '../register.ts';
import { isCell, type CommitteePosition } from './events.ts';
import { profileAt, type Organisation } from './organisation.ts';

/** Seats that there are only beside a secretary and deputies: of a chi ủy. */
const COMMITTEE_SEATS: readonly CommitteePosition[] = ['standingCommitteeMember', 'committeeMember'];

/** How many official members a cell has. */
export interface Officials {
  /** On the day of the seats. */
  then: number;
  /** Today, of a cell taken over: who left it before the register was kept is not known of earlier days. */
  now?: number;
  /** With which it was established, of the committee that is appointed before all of them have come. */
  founded?: number;
}

/**
 * The official members by whom a committee of a cell is judged.
 * @returns undefined where nothing depends on them: no cell on that day, or no seat but a secretary's and deputies'
 */
export async function officialsOf(
  organisation: Organisation,
  seats: readonly { position: CommitteePosition }[],
  day: PlainDate,
  { census }: Pick<Register, 'census'>,
): Promise<Officials | undefined> {
  if (organisation.status === 'unknown' || seatOf(seats) < 0) return undefined;
  const type = profileAt(organisation, day)?.type;
  if (!type || !isCell(type)) return undefined;
  const { official: then } = await census.roll(organisation.id, day);
  if (organisation.establishedBy !== undefined) return { then };
  return { then, now: (await census.roll(organisation.id)).official };
}

/**
 * A cell elects a committee from nine official members; a smaller one has a secretary and, where needed, a deputy.
 * Source: 294-QĐ/TW 23.2; D§2.11.
 * @param officials undefined for what is no cell, and where no seat of a committee is filled
 * @param field of the command that names a seat's position
 */
export function largeEnoughForCommittee(
  seats: readonly { position: CommitteePosition }[],
  officials: Officials | undefined,
  { cellCommitteeFrom }: CharterParameters,
  { day, field }: { day: PlainDate; field: (seat: number) => string },
): void {
  const seat = seatOf(seats);
  if (seat < 0 || !officials) return;
  const { then, now = then, founded = then } = officials;
  if (Math.max(then, now, founded) >= cellCommitteeFrom) return;
  const values = { official: then, minimum: cellCommitteeFrom, day, field: field(seat) };
  throw refuse('committee/cell-too-small', values);
}

function seatOf(seats: readonly { position: CommitteePosition }[]): number {
  return seats.findIndex(({ position }) => COMMITTEE_SEATS.includes(position));
}
