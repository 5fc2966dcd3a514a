import { MemberStruckOff } from '../../../src/register/leaving/events.ts';
import { and, type History } from '../history.ts';
import { officialMember } from '../people.ts';
import { CELL } from '../places.ts';

/** Struck from the roll: the dossier stays. */
export function struckOff(): History<'member'> {
  const heads = { cell: CELL, sex: 'female' as const, birthYear: 1990 };
  const event = MemberStruckOff.of(
    { ...heads, status: 'official', ground: 'weakenedWill', wasOfficial: true } as never,
    '2026-10-01',
  );
  return and(officialMember(), event);
}
