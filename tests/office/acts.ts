import { idOf, type Office } from './office.ts';

/**
 * A province, under it an upper-base committee that admits and recognises, a base organisation with two cells under it,
 * and another upper-base committee with a cell of its own. Introducers in each cell.
 */
export async function aTree(office: Office): Promise<void> {
  await office.organisation('province', 'provincialCommittee', null);
  await office.organisation('upper', 'upperBase', 'province', [
    'admit',
    'recognise',
    'strikeOff',
    'expel',
    'concludeStatus',
  ]);
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('cell', 'subordinateCell', 'base');
  await office.organisation('sister', 'subordinateCell', 'base');
  await office.organisation('far', 'upperBase', 'province', [
    'admit',
    'recognise',
    'strikeOff',
    'expel',
    'concludeStatus',
  ]);
  await office.organisation('far cell', 'subordinateCell', 'far');
  for (const cell of ['cell', 'sister', 'far cell']) {
    await office.official(`first of ${cell}`, cell);
    await office.official(`second of ${cell}`, cell);
  }
}

export const SECRETARY = 'a-cell-secretary';
export const OFFICER = 'a-base-officer';
export const AUTHORITY = 'an-upper-officer';

/** What an admission case says. */
export function admissionDetails(more: object = {}, cell = 'cell') {
  return {
    ...{ vietnameseCitizen: true, education: 'upperSecondary' },
    awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
    introducers: [idOf(`first of ${cell}`), idOf(`second of ${cell}`)],
    ...more,
  };
}

/** Opens a case of a person. */
export async function opens(office: Office, name: string, subject: string, more: object = {}) {
  const defaults = { kind: 'admission', cell: idOf('cell'), openedOn: '2026-09-01', details: admissionDetails() };
  await office.command('cases.open', idOf(name), { subject: idOf(subject), ...defaults, ...more }, SECRETARY);
  return idOf(name);
}

const DATED = ['backgroundVerification', 'introduction', 'massOrganisationOpinion', 'residenceOpinion'];
const ADMISSION = ['awarenessCertificate', 'application', 'resume', ...DATED, 'cellResolution'];
const RECOGNITION = ['newMemberCourseCertificate', 'helperComment', 'massOrganisationOpinion', 'cellResolution'];

/** Files what the cell owes of an admission. */
export async function filesPapers(office: Office, name: string, date = '2026-09-02') {
  for (const paper of ADMISSION) {
    await office.command('cases.filePaper', idOf(name), { paper, ...(DATED.includes(paper) && { date }) }, SECRETARY);
  }
}

/** Files what the cell owes of a recognition. */
export async function filesRecognitionPapers(office: Office, name: string, selfReviewOn: string) {
  for (const paper of RECOGNITION) await office.command('cases.filePaper', idOf(name), { paper }, SECRETARY);
  await office.command('cases.filePaper', idOf(name), { paper: 'selfReview', date: selfReviewOn }, SECRETARY);
}

/** A count of `present`, all but `against` in favour; nobody left out. */
export function count(inFavour: number, summoned = 9) {
  return { summoned, leftOut: [], present: summoned, inFavour, against: summoned - inFavour, invalid: 0 };
}

export function vote(organisation: string, meeting: string, heldOn: string, tally: object = count(9)) {
  return { organisation: idOf(organisation), meeting, heldOn, ballot: 'secret', tally };
}

/** Draws up a list of an organisation with these cases, and sends it up. */
export async function sends(
  office: Office,
  name: string,
  organisation: string,
  cases: string[],
  { kind = 'admission', actor = SECRETARY, submittedOn = '2026-09-20' } = {},
) {
  const body = { kind, organisation: idOf(organisation), title: 'Danh sách đề nghị' };
  await office.command('proposals.draft', idOf(name), body, actor);
  await office.command('proposals.listCases', idOf(name), { cases: cases.map(idOf) }, actor);
  await office.does('proposals.submit', idOf(name), { submittedOn }, actor);
}

/** An admission case that the cell voted on, with all its papers. */
export async function aReadyCase(office: Office, name: string, subject: string) {
  await opens(office, name, subject);
  await filesPapers(office, name);
  await office.command('cases.recordVote', idOf(name), vote('cell', 'cell', '2026-09-10'), SECRETARY);
}

/** Cases that lie with the upper-base committee: the base committee resolved. @returns the name of the list that lies there */
export async function reachesAuthority(office: Office, names: string[], subjects: string[]): Promise<string> {
  for (const [index, name] of names.entries()) {
    await office.sympathiser(subjects[index]!, 'cell');
    await aReadyCase(office, name, subjects[index]!);
  }
  await sends(office, `list of ${names[0]}`, 'cell', names);
  const items = names.map((name) => ({ case: idOf(name), tally: count(8) }));
  await office.does(
    'proposals.recordVotes',
    idOf(`list of ${names[0]}`),
    { heldOn: '2026-09-25', ballot: 'card', items },
    OFFICER,
  );
  for (const name of names) await office.command('cases.filePaper', idOf(name), { paper: 'baseResolution' }, OFFICER);
  const list = `base list of ${names[0]}`;
  await sends(office, list, 'base', names, { actor: OFFICER, submittedOn: '2026-10-01' });
  return list;
}

/** The upper-base standing committee votes on cases of a list and decides them, each by its own number. */
export async function decides(office: Office, list: string, names: string[], more: object = {}, actor = AUTHORITY) {
  const votes = names.map((name) => ({ case: idOf(name), tally: count(5, 9) }));
  await office.does(
    'proposals.recordVotes',
    idOf(list),
    { heldOn: '2026-10-08', ballot: 'secret', items: votes },
    actor,
  );
  const items = names.map((name, index) => ({ case: idOf(name), outcome: 'approved', number: `${index + 1}-QĐ/ĐU` }));
  await office.does('proposals.decideCases', idOf(list), { items, date: '2026-10-10', ...more }, actor);
}
