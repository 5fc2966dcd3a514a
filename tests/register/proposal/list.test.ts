import { beforeEach, describe, expect, it } from '@jest/globals';
import { listCases, submitProposal } from '../../../src/register/proposal/decide.ts';
import type { Refusal } from '../../../src/kernel/refusal.ts';
import { ready } from '../../../src/register/proposal/look.ts';
import {
  aReadyCase,
  aTree,
  AUTHORITY,
  count,
  filesPapers,
  OFFICER,
  opens,
  reachesAuthority,
  SECRETARY,
  sends,
  vote,
} from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

const drafts = (name: string, organisation = 'cell', kind = 'admission') =>
  office.command('proposals.draft', idOf(name), { kind, organisation: idOf(organisation), title: 'Danh sách' });
const lists = (name: string, one: string) => office.command('proposals.listCases', idOf(name), { cases: [idOf(one)] });

/** Each case that is refused is named with its own rule. */
async function refusedEach(command: string, list: string, body: object, rules: Record<string, string>) {
  const code = command === 'proposals.submit' ? 'proposal/cases-not-ready' : 'proposal/cases-refused';
  await office.refused(code, command, idOf(list), body, AUTHORITY);
  const refusal: unknown = await office.command(command, idOf(list), body, AUTHORITY).catch((error: unknown) => error);
  const named = (refusal as Refusal).items.map(({ item, code: rule }) => [item, rule]);
  expect(named).toEqual(Object.entries(rules).map(([name, rule]) => [idOf(name), rule]));
}

describe('lập danh sách', () => {
  it('[DHTN-X.1] [DHTN-2.2.2.a] begins as a draft of an organisation, once', async () => {
    await drafts('list');
    const again = { kind: 'admission', organisation: idOf('cell'), title: 'Danh sách' };
    await office.refused('proposal/already-drafted', 'proposals.draft', idOf('list'), again);
    const nowhere = { ...again, organisation: idOf('nowhere') };
    await office.refused('proposal/unknown-organisation', 'proposals.draft', idOf('other'), nowhere);
    await office.refused('proposal/not-recorded', 'proposals.listCases', idOf('none'), { cases: [idOf('case')] });
  });

  it('takes cases of its kind that lie with the organisation; what is on it already, it has', async () => {
    await office.sympathiser('A', 'cell');
    await opens(office, 'case', 'A');
    await drafts('list');
    await drafts('sister list', 'sister');
    await drafts('pool list', 'cell', 'sympathiser');
    const body = { cases: [idOf('case')] };
    const nothing = { cases: [idOf('nothing')] };
    await refusedEach('proposals.listCases', 'list', nothing, { nothing: 'case/not-recorded' });
    await refusedEach('proposals.listCases', 'sister list', body, { case: 'case/lies-elsewhere' });
    await refusedEach('proposals.listCases', 'pool list', body, { case: 'proposal/another-kind' });
    await lists('list', 'case');
    await lists('list', 'case');
    await office.command('proposals.unlistCases', idOf('list'), body);
    await office.command('proposals.unlistCases', idOf('list'), body);
    expect(await office.typesOf(`proposal-${idOf('list')}`)).toEqual([
      'ProposalDrafted',
      'CasesListed',
      'CasesUnlisted',
    ]);
    await office.command('cases.withdraw', idOf('case'), { why: 'Xin rút' });
    await refusedEach('proposals.listCases', 'list', body, { case: 'case/ended' });
  });

  it('[DHTN-X.1] takes many at once, or says of each that cannot be taken why', async () => {
    for (const name of ['A', 'B', 'C']) {
      await office.sympathiser(name, 'cell');
      await opens(office, `case ${name}`, name);
    }
    await drafts('list');
    const cases = ['case A', 'case B', 'case C'].map(idOf);
    await office.command('cases.withdraw', cases[1]!, { why: 'Xin rút' });
    await refusedEach(
      'proposals.listCases',
      'list',
      { cases: [...cases, idOf('nothing')] },
      {
        ...{ 'case B': 'case/ended', nothing: 'case/not-recorded' },
      },
    );
    expect(await office.register.proposal(idOf('list'))).toMatchObject({ cases: [] });
    await lists('list', 'case A');
    await office.command('proposals.listCases', idOf('list'), { cases: [cases[0], cases[2]] });
    expect(await office.register.proposal(idOf('list'))).toMatchObject({ cases: [cases[0], cases[2]] });
    const twice = { cases: [cases[0], cases[0]] };
    await office.refused('proposal/case-twice', 'proposals.listCases', idOf('list'), twice);
    await office.refused('proposal/case-twice', 'proposals.unlistCases', idOf('list'), twice);
    await office.command('proposals.unlistCases', idOf('list'), { cases });
    expect(await office.register.proposal(idOf('list'))).toMatchObject({ cases: [] });
  });

  it('[DHTN-X.1] may be worked on by several officers at once, without a conflict', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `case ${index}`);
    for (const name of names) {
      await office.sympathiser(`of ${name}`, 'cell');
      await opens(office, name, `of ${name}`);
    }
    await drafts('list');
    await Promise.all(names.map((name) => lists('list', name)));
    const proposal = await office.register.proposal(idOf('list'));
    expect(proposal.status === 'draft' && [...proposal.cases].sort()).toEqual(names.map(idOf).sort());
  });

  it('holds 500 cases at most', async () => {
    await drafts('list');
    await office.sympathiser('A', 'cell');
    await opens(office, 'case', 'A');
    const full = {
      ...{ status: 'draft' as const, id: idOf('list'), kind: 'admission' as const, organisation: idOf('cell') },
      ...{ cases: Array.from({ length: 500 }, (_, index) => idOf(`case ${index}`)), outcomes: new Map() },
    };
    const files = new Map([[idOf('case'), await office.register.case(idOf('case'))]]);
    expect(() => listCases(full, { cases: [idOf('case')] }, { today: office.today, files })).toThrow('proposal/full');
  });
});

describe('gửi cấp trên', () => {
  it('[DHTN-X.1] [DHTN-2.2.3.b] nothing goes up that is not ready; each case says what it lacks', async () => {
    await drafts('list');
    const submit = { submittedOn: '2026-09-20' };
    await office.refused('proposal/empty', 'proposals.submit', idOf('list'), submit);
    await office.sympathiser('A', 'cell');
    await opens(office, 'case', 'A');
    await lists('list', 'case');
    await office.refused('proposal/cases-not-ready', 'proposals.submit', idOf('list'), submit);
    const at = { id: idOf('case'), today: office.today, register: office.register, actor: 'x' };
    const { conditions } = await ready(await office.register.case(idOf('case')), idOf('cell'), '2026-09-20', at);
    const unmet = conditions.filter(({ met }) => !met);
    expect(unmet.filter(({ code }) => code === 'case/paper-missing').map(({ values }) => values!['paper'])).toEqual([
      ...['awarenessCertificate', 'application', 'resume', 'backgroundVerification', 'introduction'],
      ...['massOrganisationOpinion', 'residenceOpinion', 'cellResolution'],
    ]);
    expect(unmet.at(-1)).toEqual({ code: 'case/vote-missing', met: false });
    expect(conditions.filter(({ met }) => met).map(({ code }) => code)).toContain('admission/too-young');

    await filesPapers(office, 'case');
    await office.command('cases.recordVote', idOf('case'), vote('cell', 'cell', '2026-09-10'));
    await office.refused('date/in-the-future', 'proposals.submit', idOf('list'), { submittedOn: '2026-12-24' });
    const beforeVote = { submittedOn: '2026-09-09' };
    await refusedEach('proposals.submit', 'list', beforeVote, { case: 'proposal/sent-before-vote' });
    await office.does('proposals.submit', idOf('list'), submit, SECRETARY);
    await office.refused('proposal/sent-already', 'proposals.listCases', idOf('list'), { cases: [idOf('case')] });
    // Sent twice is sent once.
    await office.command('proposals.submit', idOf('list'), submit);
    expect(
      (await office.typesOf(`proposal-${idOf('list')}`)).filter((type) => type === 'ProposalSubmitted'),
    ).toHaveLength(1);
  });

  it('asks for the union’s resolution only where the union recommends, for no residence opinion where it is waived', async () => {
    await office.sympathiser('A', 'cell', { birthDate: '2000-06-07' });
    const union = { kind: 'youthUnion', resolutionOn: '2026-08-20' };
    await opens(office, 'case', 'A', {
      details: {
        ...{ vietnameseCitizen: true, education: 'upperSecondary', union, residenceOpinionWaived: true },
        awarenessCertificate: { number: '12/GCN', date: '2024-05-06' },
        introducers: [idOf('first of cell')],
      },
    });
    const at = { id: idOf('case'), today: office.today, register: office.register, actor: 'x' };
    const { conditions } = await ready(await office.register.case(idOf('case')), idOf('cell'), '2026-09-20', at);
    const papers = conditions.filter(({ code }) => code === 'case/paper-missing').map(({ values }) => values!['paper']);
    expect(papers).toContain('unionResolution');
    expect(papers).not.toContain('residenceOpinion');
  });

  it('goes to one place: where the ways part, to each a list of its own', async () => {
    await office.sympathiser('A', 'cell');
    await aReadyCase(office, 'case A', 'A');
    await sends(office, 'list', 'cell', ['case A']);
    const votes = [{ case: idOf('case A'), tally: count(9) }];
    await office.does(
      'proposals.recordVotes',
      idOf('list'),
      { heldOn: '2026-09-25', ballot: 'card', items: votes },
      OFFICER,
    );
    await office.command('cases.filePaper', idOf('case A'), { paper: 'baseResolution' }, OFFICER);
    await drafts('base list', 'base');
    await lists('base list', 'case A');
    const drafted = await office.register.proposal(idOf('base list'));
    const parted = { today: office.today, to: [idOf('upper'), idOf('far')], unmet: [] };
    expect(() => submitProposal(drafted, { submittedOn: '2026-09-26' }, parted)).toThrow('proposal/ways-part');
  });

  it('does not leave who decides: there is nobody above', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await office.does(
      'proposals.recordVotes',
      idOf(list),
      { heldOn: '2026-10-08', ballot: 'card', items: [{ case: idOf('case A'), tally: count(5) }] },
      AUTHORITY,
    );
    await drafts('upper list', 'upper');
    await lists('upper list', 'case A');
    await office.refused('proposal/nobody-above', 'proposals.submit', idOf('upper list'), {
      submittedOn: '2026-10-09',
    });
  });
});

describe('trả lời danh sách', () => {
  it('only one that was sent, only for what is on it, each case once', async () => {
    await drafts('draft');
    await office.refused('proposal/not-sent', 'proposals.returnCases', idOf('draft'), {
      cases: [idOf('case A')],
      why: 'Thiếu',
    });
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    const items = (...names: string[]) => ({
      items: names.map((name, index) => ({ case: idOf(name), outcome: 'approved', number: `${index}-QĐ` })),
      date: '2026-10-10',
    });
    await refusedEach('proposals.decideCases', list, items('other', 'case A'), {
      ...{ other: 'proposal/not-on-the-list', 'case A': 'case/no-vote-of-authority' },
    });
    await office.refused(
      'proposal/case-twice',
      'proposals.decideCases',
      idOf(list),
      items('case A', 'case A'),
      AUTHORITY,
    );
    // No vote of the standing committee yet.
    await office.refused('proposal/cases-refused', 'proposals.decideCases', idOf(list), items('case A'), AUTHORITY);
    const votes = ['case A', 'case B'].map((name) => ({ case: idOf(name), tally: count(5) }));
    const answer = { heldOn: '2026-10-08', ballot: 'secret', items: votes };
    await office.does('proposals.recordVotes', idOf(list), answer, AUTHORITY);
    await refusedEach('proposals.recordVotes', list, answer, {
      ...{ 'case A': 'case/voted-already', 'case B': 'case/voted-already' },
    });
    const sameNumber = items('case A', 'case B').items.map((item) => ({ ...item, number: '7-QĐ' }));
    await office.refused(
      'proposal/number-twice',
      'proposals.decideCases',
      idOf(list),
      {
        ...{ items: sameNumber, date: '2026-10-10' },
      },
      AUTHORITY,
    );
    await office.does('proposals.decideCases', idOf(list), items('case A', 'case B'), AUTHORITY);
    await refusedEach('proposals.decideCases', list, items('case A'), { 'case A': 'proposal/answered-already' });
  });

  it('a case that cannot follow its list is held back there with the rule, and may be answered again', async () => {
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    const votes = ['case A', 'case B'].map((name) => ({ case: idOf(name), tally: count(5) }));
    await office.does(
      'proposals.recordVotes',
      idOf(list),
      { heldOn: '2026-10-08', ballot: 'card', items: votes },
      AUTHORITY,
    );
    const items = ['case A', 'case B'].map((name, index) => ({
      ...{ case: idOf(name), outcome: 'approved', number: `${index}-QĐ` },
    }));
    await office.command('proposals.decideCases', idOf(list), { items, date: '2026-10-10' }, AUTHORITY);
    // In between, before the process takes the list: the applicant withdraws.
    await office.command('cases.withdraw', idOf('case A'), { why: 'Xin rút' });
    await office.settle();
    expect(await office.register.case(idOf('case A'))).toMatchObject({ status: 'withdrawn' });
    expect(await office.register.member(idOf('B'))).toMatchObject({ status: 'admitted' });
    const proposal = await office.register.proposal(idOf(list));
    expect(proposal.status !== 'unknown' && proposal.outcomes.get(idOf('case A'))).toBe('heldBack');
    const held = await office.lastOf(`proposal-${idOf(list)}`, 'CaseHeldBack');
    expect(held.data).toMatchObject({ case: idOf('case A'), refusal: 'case/ended' });
  });
});

describe('danh sách không biểu quyết', () => {
  it('[DHTN-2.2.2.b] sympathisers are proposed with a helper, approved by who may admit, and go to the course', async () => {
    await office.sympathiser('A', 'cell');
    const pool = { kind: 'sympathiser', details: { helpers: [] } };
    await opens(office, 'case', 'A', pool);
    await drafts('list', 'cell', 'sympathiser');
    await lists('list', 'case');
    const at = { id: idOf('case'), today: office.today, register: office.register, actor: 'x' };
    const { conditions } = await ready(await office.register.case(idOf('case')), idOf('cell'), '2026-09-20', at);
    expect(conditions.filter(({ met }) => !met).map(({ code }) => code)).toEqual([
      'admission/no-helper',
      'case/paper-missing',
    ]);
    await office.command('cases.supplement', idOf('case'), { details: { helpers: [idOf('first of cell')] } });
    await office.command('cases.filePaper', idOf('case'), { paper: 'cellResolution' });
    await office.does('proposals.submit', idOf('list'), { submittedOn: '2026-09-20' }, SECRETARY);
    await sends(office, 'base list', 'base', ['case'], { kind: 'sympathiser', actor: OFFICER });
    const items = [{ case: idOf('case'), outcome: 'approved' }];
    await office.does('proposals.decideCases', idOf('base list'), { items }, AUTHORITY);
    expect(await office.register.case(idOf('case'))).toMatchObject({
      status: 'approved',
      concluded: { recorded: true },
    });

    const course = { certificateNumber: '12/GCN', certificateOn: '2026-10-15' };
    await office.command('members.recordAwarenessCourse', idOf('A'), course);
    await office.command('members.recordAwarenessCourse', idOf('A'), course);
    expect(await office.typesOf(`member-${idOf('A')}`)).toEqual(['SympathiserRegistered', 'AwarenessCourseCompleted']);
    expect((await office.lastOf(`member-${idOf('A')}`, 'AwarenessCourseCompleted')).data).toMatchObject({
      deadlines: [{ kind: 'certificateLapses', on: '2031-10-15' }],
    });
    const older = { certificateNumber: '1/GCN', certificateOn: '2026-10-14' };
    await office.refused('admission/newer-certificate-known', 'members.recordAwarenessCourse', idOf('A'), older);
    const official = idOf('first of cell');
    await office.refused('admission/not-a-sympathiser', 'members.recordAwarenessCourse', official, course);
  });

  it('[DHTN-2.2.4.a] [DHTN-2.2.4.b] probationary members are listed for the course, and its certificate recorded back', async () => {
    const probation = { status: 'probationary', joinDate: '2026-02-03', officialDate: undefined };
    await office.official('P', 'cell', { ...probation, admissionDecisionDate: '2026-01-20' });
    await opens(office, 'course', 'P', { kind: 'newMemberCourse', details: {} });
    await sends(office, 'list', 'cell', ['course'], { kind: 'newMemberCourse' });
    await sends(office, 'base list', 'base', ['course'], { kind: 'newMemberCourse', actor: OFFICER });
    const items = [{ case: idOf('course'), outcome: 'approved' }];
    await office.does('proposals.decideCases', idOf('base list'), { items }, AUTHORITY);
    expect(await office.register.case(idOf('course'))).toMatchObject({ status: 'approved' });
    const certificate = { certificateNumber: '34/GCN', certificateOn: '2026-10-30' };
    await office.command('members.recordNewMemberCourse', idOf('P'), certificate);
    expect(await office.register.member(idOf('P'))).toMatchObject({ newMemberCourse: { number: '34/GCN' } });
  });
});
