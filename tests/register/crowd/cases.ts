import type { CaseKind } from '../../../src/register/case/events.ts';
import { count } from '../../office/acts.ts';
import { idOf, type Office } from '../../office/office.ts';

/** A case as it is tried. */
export interface Tried {
  kind: CaseKind;
  subject: string;
  cell: string;
  details: object;
  papers: readonly string[];
  number: string;
}

/**
 * Takes a case from the cell's draft to the decision, all on one day, whatever way it has to go. @throws Refusal,
 * AlreadyClaimed where a rule stops it on the way
 */
export async function decidedByLists(office: Office, name: string, tried: Tried): Promise<void> {
  const { kind, subject, cell, details, papers, number } = tried;
  const [id, on] = [idOf(`case ${name}`), office.today];
  await office.command('cases.open', id, { kind, subject, cell, openedOn: on, details }, 'a-secretary');
  for (const paper of papers) await office.command('cases.filePaper', id, { paper, date: on }, 'a-secretary');
  if (VOTED.includes(kind)) {
    const vote = { organisation: cell, meeting: 'cell', heldOn: on, ballot: 'secret', tally: count(8) };
    await office.command('cases.recordVote', id, vote, 'a-secretary');
  }
  let list = await sends(office, name, kind, cell, id, 'a-secretary');
  for (;;) {
    const file = await office.register.case(id);
    if (file.status !== 'submitted') return;
    const stop = file.route.find(({ organisation }) => organisation === file.at)!;
    if (stop.threshold) {
      const items = [{ case: id, tally: count(8) }];
      await office.does('proposals.recordVotes', list, { heldOn: on, ballot: 'secret', items }, 'an-officer');
    }
    if (stop.task === 'decide') {
      const items = [{ case: id, outcome: 'approved', number }];
      await office.does('proposals.decideCases', list, { items, date: on }, 'an-authority');
      return;
    }
    if (stop.task === 'appraise') {
      const opinion = { organisation: file.at, opinion: 'proper', text: 'Đủ điều kiện' };
      await office.command('cases.appraise', id, opinion, 'an-officer');
    }
    if (stop.threshold)
      await office.command('cases.filePaper', id, { paper: 'baseResolution', date: on }, 'an-officer');
    list = await sends(office, name, kind, file.at, id, 'an-officer');
  }
}

const VOTED: readonly CaseKind[] = ['admission', 'recognition', 'strikingOff', 'exit', 'expulsion'];

async function sends(
  office: Office,
  name: string,
  kind: CaseKind,
  organisation: string,
  file: string,
  actor: string,
): Promise<string> {
  const list = idOf(`list ${name} of ${organisation}`);
  await office.command('proposals.draft', list, { kind, organisation, title: 'Danh sách' }, actor);
  await office.command('proposals.listCases', list, { cases: [file] }, actor);
  await office.does('proposals.submit', list, { submittedOn: office.today }, actor);
  return list;
}
