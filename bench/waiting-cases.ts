import { randomUUID } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { service, type House } from '../src/container.ts';
import type { Decider } from '../src/kernel/decider.ts';
import type { NewEvent, StoredEvent } from '../src/kernel/envelope.ts';
import { addDays, addMonths } from '../src/kernel/plain-date.ts';
import { caseDecider } from '../src/register/case/case.ts';
import { CaseOpened, CaseSubmitted, CaseVoted } from '../src/register/case/events.ts';
import { everyOperation } from '../src/register/every-operation.ts';
import { decided } from '../src/register/operation.ts';
import { CasesListed, ProposalDrafted, ProposalSubmitted } from '../src/register/proposal/events.ts';
import { proposalDecider } from '../src/register/proposal/proposal.ts';

const PROPOSER = '5d2f7a10-3a51-4f0e-9d1f-0c8f1f6a2b01';
const DECIDER = '5d2f7a10-3a51-4f0e-9d1f-0c8f1f6a2b02';
const IDS = '6f3f6f5e-8f0c-5d0e-9a43-6f0a3a0f7f12';

/** No two bear one number. */
let people = 0;

/** A list of admission cases that waits at a committee, voted on there: only the decisions are missing. */
export interface WaitingList {
  id: string;
  cases: readonly string[];
}

/** An upper-base committee with cells directly under it. */
export interface Committee {
  id: string;
  lists: readonly WaitingList[];
}

/** Gives a command as the interface does: its schema, its look-ups, its rule. */
export async function commanded(house: House, name: string, id: string, given: object, actor = PROPOSER) {
  const operation = everyOperation.find((one) => one.name === name)!;
  const body: unknown = operation.body.parse(given);
  const { handler, register, today } = house.get(service.parts);
  await handler.handle(
    operation.decider as Decider<unknown, StoredEvent>,
    id,
    { commandId: randomUUID(), actor },
    (state) => decided(operation, body, state, { id, today: today(), register, actor }),
  );
}

/** Decides a whole list, each case by a number of its own. */
export function decideAll(house: House, { id, cases }: WaitingList): Promise<void> {
  const items = cases.map((one) => ({ case: one, outcome: 'approved', number: one.slice(0, 18) }));
  const date = house.get(service.parts).today();
  return commanded(house, 'proposals.decideCases', id, { items, date }, DECIDER);
}

/**
 * A committee at which so many cases wait. Its organisations and people are recorded by their commands; each case is
 * written as its events, through the production handler: sealed, chained, durable.
 * @param size cases of a list
 */
export async function aCommittee(house: House, name: string, waiting: number, size: number): Promise<Committee> {
  const today = house.get(service.parts).today();
  const idOf = (what: string) => uuidv5(`${name}/${what}`, IDS);
  const [top, committee, cell] = [idOf('top'), idOf('committee'), idOf('cell')];
  const found = (id: string, type: string, parent: string | null, powers: string[] = []) => {
    const body = { name: `Tổ chức ${type}`, type, parent, powers, since: '2000-01-01' };
    return commanded(house, 'organisations.takeOver', id, body);
  };
  await found(top, 'provincialCommittee', null);
  await found(committee, 'upperBase', top, ['admit', 'recognise']);
  await found(cell, 'subordinateCell', committee);
  const introducers = [idOf('first'), idOf('second')];
  for (const id of introducers) {
    await commanded(house, 'members.takeOver', id, {
      ...{
        fullName: 'Nguyễn Văn Cũ',
        birthDate: '1970-03-04',
        sex: 'male',
        ethnicity: 'Kinh',
        cell,
        status: 'official',
      },
      ...{ admissionDecisionDate: '2000-01-20', joinDate: '2000-02-03', officialDate: '2001-02-03', source: 'Sổ gốc' },
    });
  }
  const details = {
    ...{ vietnameseCitizen: true, education: 'upperSecondary', introducers },
    awarenessCertificate: { number: '12/GCN', date: addMonths(today, -12) },
    ...{ youthUnionExists: false, residenceOpinionWaived: false },
  };
  const lists: WaitingList[] = [];
  for (let begun = 0; begun < waiting; begun += size) {
    const list = idOf(`list ${begun}`);
    const cases = Array.from({ length: Math.min(size, waiting - begun) }, (_, index) => idOf(`case ${begun + index}`));
    await Promise.all(cases.map((id, index) => waitingCase(id, idOf(`person ${begun + index}`), list)));
    await written(house, proposalDecider, list, [
      ProposalDrafted.of({ kind: 'admission', organisation: cell, title: 'Danh sách đề nghị kết nạp' }, today),
      CasesListed.of({ cases }, today),
      ProposalSubmitted.of({ kind: 'admission', organisation: cell, to: committee, cases, submittedOn: today }, today),
    ]);
    lists.push({ id: list, cases });
  }
  return { id: committee, lists };

  async function waitingCase(id: string, subject: string, list: string) {
    await commanded(house, 'members.registerSympathiser', subject, {
      ...{ fullName: 'Trần Thị Mới', birthDate: '1985-06-07', sex: 'female', ethnicity: 'Kinh', cell },
      citizenId: `999185${String((people += 1)).padStart(6, '0')}`,
      cellResolutionOn: addMonths(today, -12),
    });
    const propose = { organisation: cell, task: 'propose' as const, meeting: 'cell' as const };
    const decide = { organisation: committee, task: 'decide' as const, meeting: 'standingCommittee' as const };
    const route = [
      { ...propose, threshold: 'twoThirds' as const },
      { ...decide, threshold: 'majority' as const },
    ];
    const votedOn = addDays(today, -10);
    const tally = { summoned: 9, leftOut: [], present: 9, inFavour: 9, against: 0, invalid: 0 };
    const vote = { ballot: 'secret' as const, tally, denominator: 9, needed: 6, carried: true, attempt: 1 };
    await written(house, caseDecider, id, [
      CaseOpened.of({ kind: 'admission', subject, cell, details }, addDays(today, -20)),
      CaseVoted.of({ ...vote, organisation: cell, meeting: 'cell' }, votedOn),
      CaseSubmitted.of(
        { proposal: list, from: cell, to: committee, task: 'decide', route, lists: [] },
        addDays(today, -5),
      ),
      CaseVoted.of({ ...vote, organisation: committee, meeting: 'standingCommittee' }, addDays(today, -1)),
    ]);
  }
}

async function written<State, Event extends StoredEvent>(
  house: House,
  decider: Decider<State, Event>,
  id: string,
  events: NewEvent[],
): Promise<void> {
  const commanded = { commandId: randomUUID(), actor: PROPOSER };
  await house.get(service.handler).handle(decider, id, commanded, () => ({ events }));
}
