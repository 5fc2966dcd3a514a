import { idOf, type Office } from '../../office/office.ts';

const EVERYTHING = ['admit', 'recognise', 'establishOrganisation'] as const;

/**
 * A centre, two provinces and a body directly under the centre; in the first province two upper-base committees, each with
 * two base organisations, in the first of which cells have members.
 */
export async function aLand(office: Office): Promise<void> {
  await office.organisation('centre', 'centralCommittee', null, [...EVERYTHING]);
  for (const province of ['province', 'other province'])
    await office.organisation(province, 'provincialCommittee', 'centre', [...EVERYTHING]);
  await office.command('organisations.takeOver', idOf('government'), {
    ...{ name: 'Đảng bộ Chính phủ', type: 'provincialCommittee', parent: idOf('centre'), since: '2000-01-01' },
    ...{ centralBody: true, powers: ['establishOrganisation'] },
  });
  for (const [upper, province] of [
    ['upper', 'province'],
    ['sister upper', 'province'],
    ['far upper', 'other province'],
    ['ministry', 'government'],
  ] as const) {
    await office.organisation(upper, 'upperBase', province, [...EVERYTHING]);
    for (const base of [`base of ${upper}`, `other base of ${upper}`]) {
      await office.organisation(base, 'baseOrg', upper, ['establishOrganisation']);
    }
  }
  for (const cell of ['cell', 'second cell']) await aCell(office, cell, 'base of upper');
  await aCell(office, 'neighbour', 'other base of upper');
  await aCell(office, 'far cell', 'base of far upper');
}

/** A cell of four official members: `1 of …` to `4 of …`. */
export async function aCell(office: Office, cell: string, base: string): Promise<void> {
  await office.organisation(cell, 'subordinateCell', base);
  for (const name of peopleOf(cell)) await office.official(name, cell);
}

/** The members of such a cell, by name. */
export function peopleOf(cell: string): string[] {
  return [1, 2, 3, 4].map((n) => `${n} of ${cell}`);
}

let papers = 0;

/** A decision of the autumn of 2026, each with a number of its own. */
export function decisionOf(issuer: string, date = '2026-09-30') {
  papers += 1;
  return { decision: { number: `${papers}-QĐ/ĐU`, date, issuer: idOf(issuer), signer: 'Trần Văn Hai' } };
}

/** Decided by somebody, in effect from 1 October 2026. */
export function by(issuer: string, more: object = {}) {
  return { organisation: idOf(issuer), ...decisionOf(issuer), effectiveOn: '2026-10-01', ...more };
}

/** A successor that a decision founds. */
export function founded(name: string, parent: string, more: object = {}) {
  return { id: idOf(name), name: `Chi bộ ${name}`, type: 'subordinateCell', parent: idOf(parent), ...more };
}
