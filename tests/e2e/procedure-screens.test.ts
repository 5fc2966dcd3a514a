import { everyScreen, type Screen } from './screen.ts';
import type { Client, RunningServer } from './server.ts';

const KINDS = ['sympathiser', 'admission', 'newMemberCourse', 'recognition'] as const;

/** Ids that addresses need, asked of the interface. */
type Ids = Record<
  | ('sympathiser' | 'probationary' | 'official' | 'dropped' | 'struckOff' | 'moved' | 'asked' | 'redone')
  | ('draftList' | 'receivedList')
  | ('draftCase' | 'failedCase' | 'receivedCase' | 'appraisedCase' | 'decidedCase' | 'refusedCase'),
  string
>;

/** Every screen of the procedures: who opens it and at which address. */
const SCREENS: Screen<Ids>[] = [
  ...KINDS.flatMap((kind) =>
    (['draft', 'sent', 'approved'] as const).map((stage): Screen<Ids> => [
      `leaf: ${kind}, ${stage}`,
      'coso',
      () => `/proposals/list/${kind}/${stage}`,
    ]),
  ),
  ['leaf: plan', 'captren', () => '/plans'],
  ['leaf: irregular admissions', 'captren', () => '/irregular'],
  ['leaf: calendar of working days', 'trunguong', () => '/calendar'],
  ['dashboard with the work of a base officer', 'coso', () => '/'],
  ['help: lists of admissions', 'bithu', () => '/help/admission.draft'],
  ['help: irregular admissions', 'captren', () => '/help/irregular'],
  ['work of a kind', 'thanhuy', () => '/worklist/decide?below=true'],
  ['case: draft', 'bithu', ({ draftCase }) => `/cases/${draftCase}`],
  ['case: received', 'captren', ({ receivedCase }) => `/cases/${receivedCase}`],
  ['case: decided', 'captren', ({ decidedCase }) => `/cases/${decidedCase}`],
  ['case: its act refused', 'captren', ({ refusedCase }) => `/cases/${refusedCase}`],
  ['list: draft', 'bithu', ({ draftList }) => `/proposals/${draftList}`],
  ['list: received', 'captren', ({ receivedList }) => `/proposals/${receivedList}`],
  ['whom a case is about', 'bithu', () => '/cases/new/recognition'],
  ['form: case of a sympathiser', 'trunguong', ({ sympathiser }) => `/cases/new/sympathiser?subject=${sympathiser}`],
  ['form: case of an admission', 'trunguong', ({ sympathiser }) => `/cases/new/admission?subject=${sympathiser}`],
  ['form: paper', 'bithu', ({ draftCase }) => `/cases/${draftCase}/file-paper`],
  ['form: paper taken out', 'bithu', ({ draftCase }) => `/cases/${draftCase}/remove-paper`],
  ['form: vote', 'bithu', ({ draftCase }) => `/cases/${draftCase}/record-vote`],
  ['form: supplement', 'bithu', ({ draftCase }) => `/cases/${draftCase}/supplement`],
  ['form: withdrawal', 'bithu', ({ draftCase }) => `/cases/${draftCase}/withdraw`],
  ['form: appraisal', 'captren', ({ appraisedCase }) => `/cases/${appraisedCase}/appraise`],
  ['form: vote ordered', 'coso', ({ failedCase }) => `/cases/${failedCase}/order-vote`],
  ['form: return of a case', 'captren', ({ receivedCase }) => `/cases/${receivedCase}/return`],
  ['form: decision on a case', 'captren', ({ receivedCase }) => `/cases/${receivedCase}/decide`],
  ['form: outcome again', 'captren', ({ refusedCase }) => `/cases/${refusedCase}/conclude-again`],
  ['form: list sent up', 'bithu', ({ draftList }) => `/proposals/${draftList}/submit`],
  ['form: votes on a list', 'captren', ({ receivedList }) => `/proposals/${receivedList}/record-votes`],
  ['form: return of a list', 'captren', ({ receivedList }) => `/proposals/${receivedList}/return-cases`],
  ['form: decisions on a list', 'captren', ({ receivedList }) => `/proposals/${receivedList}/decide-cases`],
  ['form: awareness course', 'trunguong', ({ sympathiser }) => `/members/${sympathiser}/record-awareness-course`],
  ['form: move of an applicant', 'trunguong', ({ sympathiser }) => `/members/${sympathiser}/move-applicant`],
  ['form: annulled admission', 'trunguong', ({ probationary }) => `/members/${probationary}/annul-admission`],
  ['form: annulled recognition', 'trunguong', ({ official }) => `/members/${official}/annul-recognition`],
  ['form: annulled after a move, by the issuer', 'captren', ({ moved }) => `/members/${moved}/annul-admission`],
  ['form: answer of the issuer', 'captren', ({ asked }) => `/members/${asked}/answer-reconsideration`],
  ['form: readmission', 'trunguong', ({ struckOff }) => `/members/${struckOff}/seek-readmission`],
  ['form: out of the pool', 'trunguong', ({ sympathiser }) => `/members/${sympathiser}/drop-sympathiser`],
  ['form: into the pool again', 'trunguong', ({ dropped }) => `/members/${dropped}/take-up-again`],
  ['form: a procedure to be redone', 'trunguong', ({ official }) => `/members/${official}/begin-regularisation`],
  ['form: no fault after all', 'captren', ({ redone }) => `/members/${redone}/end-regularisation`],
  ['form: verification asked', 'bithu', ({ draftCase }) => `/cases/${draftCase}/ask-verification`],
  ['form: verification answered', 'bithu', ({ draftCase }) => `/cases/${draftCase}/answer-verification`],
  ['form: verification waived', 'bithu', ({ draftCase }) => `/cases/${draftCase}/waive-verification`],
];

/** Something of each kind, as the demonstration left it. */
async function idsOf(server: RunningServer): Promise<Ids> {
  const [cell, upper, all] = (await Promise.all(['bithu', 'captren', 'trunguong'].map((as) => server.client(as)))) as [
    Client,
    Client,
    Client,
  ];
  interface Case {
    id: string;
    proposal: string;
    votes: { carried: boolean }[];
    verifications: unknown[];
  }
  const first = async (at: Client, path: string) => {
    const { items } = await at.get<{ items: { id: string; case?: string; subject?: { id: string } }[] }>(path);
    const [found] = items;
    if (!found) throw new Error(`the demonstration has nothing at ${path}`);
    // A piece of work is about a case, or about a person; a case and a list are asked for themselves.
    return path.startsWith('/worklist') ? (found.case ?? found.subject!.id) : found.id;
  };
  const own = await first(upper, '/organisations?q=dang+bo+dai+hoc+quoc+gia+ha+noi&limit=1');
  const work = (kind: string) => first(upper, `/worklist/rows?organisation=${own}&kind=${kind}&below=true&limit=1`);
  const draftList = await first(cell, '/proposals?kind=admission&status=draft&limit=1');
  const drafted = await cell.get<{ items: Case[] }>('/cases?kind=admission&status=draft&limit=50');
  const files = await Promise.all(drafted.items.map(({ id }) => cell.get<Case>(`/cases/${id}`)));
  const receivedCase = await work('decide');
  return {
    sympathiser: await first(all, '/members?status=sympathiser&limit=1'),
    probationary: await first(all, '/members?status=probationary&limit=1'),
    official: await first(all, '/members?status=official&limit=1'),
    draftList,
    dropped: await first(all, '/members?status=dropped&limit=1'),
    struckOff: await first(all, '/members?status=struckOff&limit=1'),
    moved: await work('annulMoved'),
    asked: await work('reconsideration'),
    redone: await work('regularisation'),
    draftCase: files.find(({ verifications }) => verifications.length > 0)!.id,
    failedCase: files.find(({ votes }) => votes.length === 3)!.id,
    receivedCase,
    receivedList: (await upper.get<Case>(`/cases/${receivedCase}`)).proposal,
    appraisedCase: await work('appraise'),
    decidedCase: await first(upper, '/cases?kind=admission&status=approved&limit=1'),
    refusedCase: await first(upper, '/cases?unrecorded=true&limit=1'),
  };
}

await everyScreen('the procedures [DHTN-2.2]', SCREENS, idsOf);
