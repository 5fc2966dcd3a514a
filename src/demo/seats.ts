import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Act, Players } from './acts.ts';
import { dies, type Known } from './happenings.ts';

/** From so many official members on a cell has a committee beside its secretary and deputy (294, 23.2). */
const COMMITTEE_FROM = 9;

/** Committees of cells and of the organisations above them, with a change of secretary on the way. */
export function seats(
  known: readonly Known[],
  begin: PlainDate,
  changeOn: PlainDate,
  parentOf: (unit: string) => string,
  players: Players,
): Act[] {
  const acts: Act[] = [];
  const holders = new Map<string, Known[]>();
  known.forEach((member, index) => {
    if (member.status !== 'official' || dies(member, index)) return;
    holders.set(member.cell, [...(holders.get(member.cell) ?? []), member]);
  });
  const take = (unit: string, position: string, holder: Known | undefined, on: PlainDate) => {
    if (!holder) return;
    const about = players.idOfUnit(unit);
    acts.push({
      on,
      phase: 5,
      about,
      play: (stage) =>
        stage.command(
          'organisations.takePosition',
          about,
          { position, member: holder.id, decision: players.decision(parentOf(unit), on), effectiveOn: on },
          players.upperOfficer,
        ),
    });
  };
  const on = addDays(begin, 9);
  for (const [cell, members] of holders) {
    take(cell, 'secretary', members[0], on);
    take(cell, 'deputySecretary', members[1], on);
    if (members.length >= COMMITTEE_FROM) take(cell, 'committeeMember', members[2], on);
    const base = parentOf(cell);
    if (!acts.some(({ about }) => about === players.idOfUnit(base))) {
      take(base, 'secretary', members[3], addDays(on, 1));
      take(base, 'deputySecretary', members[4], addDays(on, 1));
      take(base, 'standingCommitteeMember', members[5], addDays(on, 1));
    }
  }
  const [firstCell, members] = [...holders][0] ?? [];
  const [before, , , , , , after] = members ?? [];
  if (firstCell && before && after && changeOn > on) {
    const about = players.idOfUnit(firstCell);
    acts.push({
      on: changeOn,
      phase: 4,
      about,
      play: (stage) =>
        stage.command(
          'organisations.endPosition',
          about,
          {
            position: 'secretary',
            member: before.id,
            effectiveOn: changeOn,
            reason: 'Nghỉ hưu theo thông báo (294-QĐ/TW 16.4).',
          },
          players.upperOfficer,
        ),
    });
    take(firstCell, 'secretary', after, addDays(changeOn, 1));
  }
  return acts;
}
