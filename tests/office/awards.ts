import { AUTHORITY, OFFICER, SECRETARY, sends } from './acts.ts';
import { idOf, type Office } from './office.ts';

export const PROVINCE_OFFICER = 'a-provincial-officer';

/**
 * A province that decides badges, an upper-base committee that issues cards, admits and recognises, a base organisation
 * with two cells. Members of long standing in each.
 */
export async function aTreeOfAwards(office: Office): Promise<void> {
  await office.organisation('province', 'provincialCommittee', null, ['decideBadge']);
  await office.organisation('upper', 'upperBase', 'province', ['admit', 'recognise', 'issueCard']);
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('cell', 'subordinateCell', 'base');
  await office.organisation('sister', 'subordinateCell', 'base');
  await office.official('first of cell', 'cell');
  await office.official('second of cell', 'cell');
}

/** Goes up with its list from the cell to the base committee, and from there to the level above. */
export async function risesToUpper(office: Office, kind: 'card' | 'badge', names: string[], on = '2026-10-05') {
  await sends(office, `cell list of ${names[0]}`, 'cell', names, { kind, actor: SECRETARY, submittedOn: on });
  await sends(office, `base list of ${names[0]}`, 'base', names, { kind, actor: OFFICER, submittedOn: on });
  return `base list of ${names[0]}`;
}

/** Decided as one list, by one decision. */
export async function decidesList(
  office: Office,
  list: string,
  names: string[],
  number: string,
  date: string,
  actor = AUTHORITY,
) {
  const items = names.map((name) => ({ case: idOf(name), outcome: 'approved', number }));
  await office.does('proposals.decideCases', idOf(list), { items, date, signer: 'Nguyễn Văn Ký' }, actor);
}

/** Opens the case of a badge, with the application in it. */
export async function opensBadge(office: Office, name: string, subject: string, details: object = {}) {
  const body = {
    ...{ kind: 'badge', subject: idOf(subject), cell: idOf('cell'), openedOn: '2026-09-15' },
    details: { milestone: 30, kind: 'regular', round: '2026-11-07', ...details },
  };
  await office.command('cases.open', idOf(name), body, SECRETARY);
  await office.command('cases.filePaper', idOf(name), { paper: 'badgeApplication' }, SECRETARY);
}

/** The upper-base committee appraises and sends on to the province. @returns the name of its list */
export async function appraisesBadges(office: Office, names: string[], on = '2026-10-10'): Promise<string> {
  for (const name of names) {
    const opinion = { organisation: idOf('upper'), opinion: 'proper', text: 'Đủ điều kiện' };
    await office.command('cases.appraise', idOf(name), opinion, AUTHORITY);
  }
  const list = `upper list of ${names[0]}`;
  await sends(office, list, 'upper', names, { kind: 'badge', actor: AUTHORITY, submittedOn: on });
  return list;
}
