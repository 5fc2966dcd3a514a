import { AUTHORITY, count, OFFICER, SECRETARY, sends, vote } from './acts.ts';
import { idOf, type Office } from './office.ts';

/**
 * A centre, a province, under it an upper-base committee that strikes off, expels and concludes on status, a base
 * organisation with two cells, and a cell directly under the upper-base; three official members in each.
 */
export async function aDisciplinedTree(office: Office): Promise<void> {
  const powers = ['admit', 'recognise', 'strikeOff', 'expel', 'concludeStatus'] as const;
  await office.organisation('centre', 'centralCommittee', null, [...powers]);
  await office.organisation('province', 'provincialCommittee', 'centre', [...powers]);
  await office.organisation('upper', 'upperBase', 'province', [...powers]);
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('cell', 'subordinateCell', 'base');
  await office.organisation('sister', 'subordinateCell', 'base');
  await office.organisation('village', 'subordinateCell', 'upper');
  for (const cell of ['cell', 'sister', 'village']) {
    for (const name of ['first', 'second', 'third']) await office.official(`${name} of ${cell}`, cell);
  }
}

/** A decision of an organisation. */
export function paperOf(issuer: string, date: string, number = '21-QĐ') {
  return { number, date, issuer: idOf(issuer) };
}

/** Somebody on probation since 5/3/2026. */
export async function onProbation(office: Office, name: string, cell = 'cell') {
  const dates = { admissionDecisionDate: '2026-02-20', joinDate: '2026-03-05', officialDate: undefined };
  return office.official(name, cell, { status: 'probationary', ...dates });
}

export interface Way {
  kind: 'strikingOff' | 'exit' | 'expulsion' | 'exemption';
  details: object;
  /** Of the cell; `memberSelfReview`, `exitRequest` and the like. */
  papers?: string[];
  votes?: boolean;
}

const PAPERS = {
  strikingOff: ['memberSelfReview', 'cellResolution'],
  exit: ['exitRequest', 'cellResolution'],
  expulsion: ['cellResolution'],
  exemption: ['exemptionRequest', 'cellResolution'],
};

/** Opens a case of a member of the cell. */
export async function opensCase(office: Office, name: string, subject: string, { kind, details, papers }: Way) {
  const body = { kind, subject: idOf(subject), cell: idOf('cell'), openedOn: '2026-09-01', details };
  await office.command('cases.open', idOf(name), body, SECRETARY);
  for (const paper of papers ?? PAPERS[kind]) {
    await office.command('cases.filePaper', idOf(name), { paper }, SECRETARY);
  }
}

/** The cell votes on 10/9/2026, by nine of nine unless told otherwise. */
export async function cellVotes(office: Office, name: string, inFavour = 9, heldOn = '2026-09-10') {
  await office.command('cases.recordVote', idOf(name), vote('cell', 'cell', heldOn, count(inFavour)), SECRETARY);
}

/** From the cell's list to the decision of the upper-base committee on 10/10/2026. */
export async function goesUp(office: Office, name: string, kind: Way['kind'], number = '21-QĐ') {
  await sends(office, `list of ${name}`, 'cell', [name], { kind });
  const items = (inFavour: number, summoned = 9) => [{ case: idOf(name), tally: count(inFavour, summoned) }];
  const base = { heldOn: '2026-09-25', ballot: 'card', items: items(8) };
  await office.does('proposals.recordVotes', idOf(`list of ${name}`), base, OFFICER);
  await office.command('cases.filePaper', idOf(name), { paper: 'baseResolution' }, OFFICER);
  await sends(office, `base list of ${name}`, 'base', [name], { kind, actor: OFFICER, submittedOn: '2026-10-01' });
  const above = { heldOn: '2026-10-08', ballot: 'secret', items: items(5) };
  await office.does('proposals.recordVotes', idOf(`base list of ${name}`), above, AUTHORITY);
  const decided = { items: [{ case: idOf(name), outcome: 'approved', number }], date: '2026-10-10' };
  await office.does('proposals.decideCases', idOf(`base list of ${name}`), decided, AUTHORITY);
}

/** A member leaves by a case, from the first paper to the act on the person's stream. */
export async function leaves(office: Office, name: string, subject: string, way: Way, number?: string) {
  await opensCase(office, name, subject, way);
  await cellVotes(office, name);
  await goesUp(office, name, way.kind, number);
}

/** Struck off for three months without activity. */
export const ABANDONED = {
  kind: 'strikingOff',
  details: {
    because: { ground: 'abandonedActivity', months: ['2026-02', '2026-04', '2026-07'] },
    selfReview: { is: 'given' },
  },
} as const;

export const EXIT = { kind: 'exit', details: { requestedOn: '2026-08-20', familyHardship: false } } as const;
export const EXPULSION = { kind: 'expulsion', details: { violation: 'Vi phạm nghiêm trọng' } } as const;
