import { issuerOf } from './authority.ts';
import { contentsOf } from './contents.ts';
import { named, type At } from './look-ups.ts';
import { whoMayNotMove } from './moved-together.ts';
import type { EstablishOrganisation } from './organisation/commands.ts';
import type { Leaving } from './organisation/members-named.ts';
import { profileAt } from './organisation/organisation.ts';

/** What an establishment must know: who decides it, beside what it stands, and whom it takes from where. */
export async function lookAtEstablishment(command: EstablishOrganisation, _organisation: unknown, at: At) {
  const { today, register } = at;
  return {
    today,
    parent: await register.organisation(command.parent),
    issuer: await issuerOf(command.decision, command.parent, register),
    siblings: (await register.census.children(command.parent)).map(({ name }) => name),
    appointed: await named(
      (command.interimCommittee ?? []).map(({ member }) => member),
      register,
    ),
    leaving: await lookAtLeaving(command, at),
  };
}

async function lookAtLeaving(
  { members = [], decision, effectiveOn }: EstablishOrganisation,
  { id: to, register }: At,
): Promise<Leaving | undefined> {
  if (members.length === 0) return undefined;
  const leaving: { cells: Leaving['cells'][number][]; refused: Leaving['refused'][number][] } = {
    ...{ cells: [], refused: [] },
  };
  for (const from of new Set(members.map((one) => one.from))) {
    const cell = await register.organisation(from);
    leaving.cells.push({
      ...(await contentsOf(from, effectiveOn, register)),
      name: (cell && profileAt(cell, effectiveOn)?.name) ?? '',
      isBelowIssuer: (await issuerOf(decision, from, register)).isAbove,
    });
    const leave = members.filter((one) => one.from === from).map(({ member }) => member);
    const move = { from, to, decision, movedOn: effectiveOn, collective: to };
    leaving.refused.push(...(await whoMayNotMove(leave, move, register)));
  }
  return leaving;
}
