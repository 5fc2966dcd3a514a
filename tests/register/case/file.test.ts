import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  admissionDetails,
  aReadyCase,
  aTree,
  AUTHORITY,
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
  await office.sympathiser('A', 'cell');
});

const open = (more: object = {}) => ({
  ...{ kind: 'admission', subject: idOf('A'), cell: idOf('cell'), openedOn: '2026-09-01', details: admissionDetails() },
  ...more,
});

describe('lập hồ sơ', () => {
  it('[DHTN-2.2.3.a] begins as a draft of the person’s cell, once', async () => {
    await office.command('cases.open', idOf('case'), open());
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'draft', at: idOf('cell') });
    await office.refused('case/already-open', 'cases.open', idOf('case'), open());
  });

  it('is one live case of a kind for a person; once it has ended, another may be opened', async () => {
    await office.does('cases.open', idOf('case'), open());
    await office.refused('claim/liveCase', 'cases.open', idOf('second'), open());
    await office.does('cases.open', idOf('other kind'), open({ kind: 'sympathiser', details: { helpers: [] } }));
    await office.does('cases.withdraw', idOf('case'), { why: 'Xin rút' });
    await office.command('cases.open', idOf('second'), open());
    // It is so already: nothing more is stored.
    await office.command('cases.withdraw', idOf('case'), { why: 'Xin rút' });
    expect(await office.typesOf(`case-${idOf('case')}`)).toEqual(['CaseOpened', 'CaseWithdrawn']);
  });

  it('is refused for somebody of another cell, somebody unknown, and what its procedure cannot read', async () => {
    await office.refused('case/not-of-this-cell', 'cases.open', idOf('case'), open({ cell: idOf('sister') }));
    await office.refused('member/not-recorded', 'cases.open', idOf('case'), open({ subject: idOf('nobody') }));
    await office.refused('case/details-incomplete', 'cases.open', idOf('case'), open({ details: {} }));
    await office.refused('date/in-the-future', 'cases.open', idOf('case'), open({ openedOn: '2026-12-01' }));
  });

  it('is supplemented while the cell has it, and no longer', async () => {
    await office.command('cases.open', idOf('case'), open());
    const consent = { number: '5-CV', date: '2026-08-01' };
    await office.command('cases.supplement', idOf('case'), { details: admissionDetails({ consent }) });
    expect(await office.register.case(idOf('case'))).toMatchObject({ details: { consent } });
    const before = (await office.log()).length;
    await office.command('cases.supplement', idOf('case'), { details: admissionDetails({ consent }) });
    expect((await office.log()).length).toBe(before);
    await office.refused('case/not-recorded', 'cases.supplement', idOf('none'), { details: {} });

    await filesPapers(office, 'case');
    await office.command('cases.recordVote', idOf('case'), vote('cell', 'cell', '2026-09-10'));
    await sends(office, 'list', 'cell', ['case']);
    await office.refused('case/sent-already', 'cases.supplement', idOf('case'), { details: admissionDetails() });
    await office.refused('case/sent-already', 'cases.removePaper', idOf('case'), { paper: 'resume' });
  });

  it('holds the papers of its checklist and no others; one taken out is gone', async () => {
    await office.command('cases.open', idOf('case'), open());
    await office.refused('case/unknown-paper', 'cases.filePaper', idOf('case'), { paper: 'passport' });
    // What goes stale, or is to be written after a day, says when it was written.
    await office.refused('case/paper-undated', 'cases.filePaper', idOf('case'), { paper: 'introduction' });
    await office.command('cases.filePaper', idOf('case'), { paper: 'introduction', date: '2026-03-01' });
    await office.command('cases.filePaper', idOf('case'), { paper: 'introduction', date: '2026-03-01' });
    await office.command('cases.filePaper', idOf('case'), { paper: 'residenceOpinion', date: '2026-02-01' });
    const filed = await office.lastOf(`case-${idOf('case')}`, 'CasePaperFiled');
    // The older of the two: twelve months after it, the dossier has to be made anew.
    expect(filed.data).toMatchObject({ deadlines: [{ kind: 'dossierStale', on: '2027-02-01' }] });
    await office.command('cases.removePaper', idOf('case'), { paper: 'residenceOpinion' });
    await office.command('cases.removePaper', idOf('case'), { paper: 'residenceOpinion' });
    const removed = await office.lastOf(`case-${idOf('case')}`, 'CasePaperRemoved');
    expect(removed.data).toMatchObject({ deadlines: [{ kind: 'dossierStale', on: '2027-03-01' }] });
    expect((await office.typesOf(`case-${idOf('case')}`)).length).toBe(4);
  });

  it('keeps what it says of the person out of sight of whoever reads the log as it lies', async () => {
    await office.command('cases.open', idOf('case'), open());
    const stored = JSON.stringify(await office.store.read(`case-${idOf('case')}`));
    expect(stored).not.toContain('12/GCN');
  });
});

describe('đã kết thúc', () => {
  it('takes no further step', async () => {
    await office.command('cases.open', idOf('case'), open());
    await office.command('cases.withdraw', idOf('case'), { why: 'Xin rút' });
    await office.refused('case/ended', 'cases.filePaper', idOf('case'), { paper: 'resume' });
    await office.refused('case/ended', 'cases.recordVote', idOf('case'), vote('cell', 'cell', '2026-09-10'));
  });
});

describe('người trong hồ sơ', () => {
  it('who dies is decided on no more: the case ends by itself, once', async () => {
    await office.does('cases.open', idOf('case'), open());
    await office.does('members.recordDeath', idOf('A'), { diedOn: '2026-10-01' });
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'withdrawn' });
    await office.redeliver();
    expect(await office.typesOf(`case-${idOf('case')}`)).toEqual(['CaseOpened', 'CaseWithdrawn']);
  });
});

describe('thẩm định và trả lại', () => {
  it('is given by the organisation where the case lies', async () => {
    await aReadyCase(office, 'case', 'A');
    await sends(office, 'list', 'cell', ['case']);
    const opinion = { opinion: 'proper', text: 'Đủ tiêu chuẩn' };
    await office.refused('case/lies-elsewhere', 'cases.appraise', idOf('case'), {
      ...opinion,
      organisation: idOf('cell'),
    });
    await office.command('cases.appraise', idOf('case'), { ...opinion, organisation: idOf('base') }, OFFICER);
    expect(await office.register.case(idOf('case'))).toMatchObject({
      appraisals: [{ organisation: idOf('base'), opinion: 'proper' }],
    });
  });

  it('a case that was never sent cannot be returned', async () => {
    await opens(office, 'case', 'A');
    await office.refused('case/not-submitted', 'cases.return', idOf('case'), { why: 'Nhầm' });
  });

  it('returned to its cell it can be completed and sent on another list', async () => {
    await aReadyCase(office, 'case', 'A');
    await sends(office, 'list', 'cell', ['case']);
    await office.does('proposals.returnCases', idOf('list'), { cases: [idOf('case')], why: 'Thiếu' }, OFFICER);
    await office.command('cases.supplement', idOf('case'), { details: admissionDetails({ difficultArea: true }) });
    await sends(office, 'list again', 'cell', ['case']);
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'submitted', at: idOf('base') });
    // The former list can no longer be answered for it.
    await office.does('proposals.returnCases', idOf('list'), { cases: [idOf('case')], why: 'Thiếu' }, OFFICER);
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'submitted', at: idOf('base') });
  });
});

describe('quyết định', () => {
  it('one case alone, by the organisation where it lies, with its vote and its own paper', async () => {
    await reachesAuthority(office, ['case B'], ['B']);
    const decision = { number: '1-QĐ/ĐU', date: '2026-10-10', issuer: idOf('upper') };
    const approve = { outcome: 'approved', decision };
    await office.refused('case/no-vote-of-authority', 'cases.decide', idOf('case B'), approve, AUTHORITY);
    await office.command(
      'cases.recordVote',
      idOf('case B'),
      vote('upper', 'standingCommittee', '2026-10-08'),
      AUTHORITY,
    );
    await office.refused('case/decision-missing', 'cases.decide', idOf('case B'), { outcome: 'approved' }, AUTHORITY);
    const foreign = { outcome: 'approved', decision: { ...decision, issuer: idOf('province') } };
    await office.refused('case/another-issuer', 'cases.decide', idOf('case B'), foreign, AUTHORITY);
    await office.refused('case/two-pairs-of-eyes', 'cases.decide', idOf('case B'), approve, SECRETARY);
    await office.does('cases.decide', idOf('case B'), approve, AUTHORITY);
    expect(await office.register.member(idOf('B'))).toMatchObject({ status: 'admitted' });
  });

  it('a refusal says why, and becomes no act', async () => {
    await reachesAuthority(office, ['case B'], ['B']);
    await office.refused(
      'case/refusal-without-reason',
      'cases.decide',
      idOf('case B'),
      { outcome: 'refused' },
      AUTHORITY,
    );
    await office.does('cases.decide', idOf('case B'), { outcome: 'refused', why: 'Chưa đủ tiêu chuẩn' }, AUTHORITY);
    expect(await office.register.case(idOf('case B'))).toMatchObject({ status: 'refused' });
    expect(await office.register.member(idOf('B'))).toMatchObject({ status: 'sympathiser' });
  });

  it('not before it reached who decides', async () => {
    await aReadyCase(office, 'case', 'A');
    await sends(office, 'list', 'cell', ['case']);
    const decision = { number: '1-QĐ', date: '2026-10-10', issuer: idOf('base') };
    const approve = { outcome: 'approved', decision };
    await office.refused('case/not-here-to-decide', 'cases.decide', idOf('case'), approve, OFFICER);
  });

  it('the same account never proposes and decides, on a list either', async () => {
    const list = await reachesAuthority(office, ['case B'], ['B']);
    await office.does(
      'proposals.recordVotes',
      idOf(list),
      {
        ...{ heldOn: '2026-10-08', ballot: 'secret' },
        items: [{ case: idOf('case B'), tally: vote('upper', 'x', 'x').tally }],
      },
      AUTHORITY,
    );
    const items = [{ case: idOf('case B'), outcome: 'approved', number: '1-QĐ/ĐU' }];
    const answer = { items, date: '2026-10-10' };
    await office.refused('proposal/cases-refused', 'proposals.decideCases', idOf(list), answer, SECRETARY);
    await office.does('proposals.decideCases', idOf(list), answer, AUTHORITY);
    expect(await office.register.case(idOf('case B'))).toMatchObject({ status: 'approved' });
  });
});
