import type { MemberRow, Named, OrganisationType } from '../../api/model.ts';

/** A member who is chosen, and the cell that is left for the new one. */
export interface Chosen {
  from: string;
  name: string;
  status: MemberRow['status'];
}

/** Whom the decision names, by their ids, and the cells that they are chosen from. */
export interface NamedValues {
  type: string;
  cells: Named[];
  people: Record<string, Chosen>;
}

/** As many as one decision names at most. */
export const AT_MOST = 500;

/** Nobody is named yet. */
export function namedDefaults(): Pick<NamedValues, 'cells' | 'people'> {
  return { cells: [], people: {} };
}

/** Whom the command names: only a cell has members, and a cell that was taken off the list gives nobody. */
export function membersNamed({ type, cells, people }: NamedValues): { member: string; from: string }[] {
  if (!isCell(type)) return [];
  return Object.entries(people).flatMap(([member, { from }]) =>
    cells.some(({ id }) => id === from) ? [{ member, from }] : [],
  );
}

/** How many of them are official and probationary members. */
export function countsOf(people: readonly Chosen[]) {
  const official = people.filter(({ status }) => status === 'official').length;
  return { official, probationary: people.length - official };
}

/** Only cells have members. */
export const CELLS: OrganisationType[] = ['subordinateCell', 'baseCell'];

/** Whether members may be named for it. */
export function isCell(type: string): boolean {
  return CELLS.some((cell) => cell === type);
}
