import fc from 'fast-check';
import type { OrganisationPower, OrganisationType } from '../../../src/register/organisation/events.ts';
import { idOf, type Office } from '../../office/office.ts';

/** An organisation of a drawn tree. */
export interface Place {
  name: string;
  type: OrganisationType;
  parent: string | null;
}

const POWERS: OrganisationPower[] = ['admit', 'recognise', 'strikeOff', 'expel', 'concludeStatus', 'issueCard'];

/** What stands under an upper-base committee: base organisations with their cells, and cells of its own. */
const upper = fc.record({
  bases: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
  cells: fc.integer({ min: 0, max: 2 }),
});

/** Trees of a centre, two provinces, and what each of them has below it. */
export const trees = fc
  .array(fc.array(upper, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 2 })
  .map((provinces): Place[] => [
    { name: 'centre', type: 'centralCommittee', parent: null },
    ...provinces.flatMap((uppers, p): Place[] => [
      { name: `p${p}`, type: 'provincialCommittee', parent: 'centre' },
      ...uppers.flatMap(({ bases, cells }, u): Place[] => [
        { name: `p${p}u${u}`, type: 'upperBase', parent: `p${p}` },
        ...bases.flatMap((below, b): Place[] => [
          { name: `p${p}u${u}b${b}`, type: 'baseOrg', parent: `p${p}u${u}` },
          ...under(`p${p}u${u}b${b}`, below),
        ]),
        ...under(`p${p}u${u}`, cells),
      ]),
    ]),
  ]);

function under(parent: string, cells: number): Place[] {
  return Array.from({ length: cells }, (_, c) => ({ name: `${parent}c${c}`, type: 'subordinateCell', parent }));
}

/** Takes the tree over, with two members of long standing in each cell. @returns names of the cells */
export async function planted(office: Office, tree: readonly Place[]): Promise<string[]> {
  for (const { name, type, parent } of tree) {
    const powers = type === 'upperBase' || parent === null ? POWERS : [...POWERS, 'decideBadge' as const];
    await office.organisation(name, type, parent, type === 'baseOrg' || type === 'subordinateCell' ? [] : powers);
  }
  const cells = tree.filter(({ type }) => type === 'subordinateCell').map(({ name }) => name);
  for (const cell of cells) {
    await office.official(`first of ${cell}`, cell);
    await office.official(`second of ${cell}`, cell);
  }
  for (const name of ['p0', 'p1']) {
    const body = { milestone: 30, symbol: name === 'p0' ? 'AA' : 'BB', next: 1 };
    await office.command('badgeSeries.open', idOf(name), body);
  }
  return cells;
}
