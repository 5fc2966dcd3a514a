import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aTree,
  AUTHORITY,
  count,
  filesRecognitionPapers,
  OFFICER,
  opens,
  SECRETARY,
  sends,
  vote,
} from '../../office/acts.ts';
import { worklistOf } from '../../../read-models/worklist/queries.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

/** Probationary since a year ago in October, with the course done. */
async function probationary(office: Office): Promise<void> {
  await aTree(office);
  await office.official('P', 'cell', {
    ...{ status: 'probationary', admissionDecisionDate: '2025-09-20', joinDate: '2025-10-05', officialDate: undefined },
  });
  const certificate = { certificateNumber: '34/GCN', certificateOn: '2026-05-05' };
  await office.command('members.recordNewMemberCourse', idOf('P'), certificate);
  await opens(office, 'case', 'P', { kind: 'recognition', details: {}, openedOn: '2026-09-01' });
}

const votes = (heldOn: string, inFavour = 9) => vote('cell', 'cell', heldOn, count(inFavour));

describe('công nhận chính thức, from the cell’s review to the decision', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await probationary(office);
  });

  it('[DHTN-2.2.4.c] is reviewed after month 12, the self-review too', async () => {
    await filesRecognitionPapers(office, 'case', '2026-10-04');
    const early = votes('2026-10-04');
    await office.refused('recognition/before-probation-ends', 'cases.recordVote', idOf('case'), early);
    await office.refused('recognition/self-review-too-early', 'cases.recordVote', idOf('case'), votes('2026-10-05'));
    await office.refused('case/paper-undated', 'cases.filePaper', idOf('case'), { paper: 'selfReview' });
    await office.command('cases.filePaper', idOf('case'), { paper: 'selfReview', date: '2026-10-05' });
    await office.command('cases.recordVote', idOf('case'), votes('2026-10-05'));
    // 30 working days, and 15 more in a special case.
    expect((await office.lastOf(`case-${idOf('case')}`, 'CaseVoted')).data).toMatchObject({
      deadlines: [
        { kind: 'decide', on: '2026-11-16' },
        { kind: 'decideExtended', on: '2026-12-07' },
      ],
    });
  });

  it('[DHTN-2.2.4.d] [DHTN-2.2.4.e] goes up, is decided, and counts from exactly twelve months after the ceremony', async () => {
    await filesRecognitionPapers(office, 'case', '2026-10-06');
    await office.command('cases.recordVote', idOf('case'), votes('2026-10-10'));
    await toAuthority();
    expect(await office.register.member(idOf('P'))).toMatchObject({ status: 'official', officialDate: '2026-10-05' });
  });

  it('after the third failed vote the superior decides, and the review is that of the last vote', async () => {
    await filesRecognitionPapers(office, 'case', '2026-10-06');
    for (const day of ['2026-10-07', '2026-10-08'])
      await office.command('cases.recordVote', idOf('case'), votes(day, 5));
    await expect(sends(office, 'early list', 'cell', ['case'], { kind: 'recognition' })).rejects.toMatchObject({
      code: 'proposal/cases-not-ready',
    });
    await office.command('cases.recordVote', idOf('case'), votes('2026-10-09', 5));
    await toAuthority();
    const recognised = await office.lastOf(`member-${idOf('P')}`, 'MemberRecognised');
    expect(recognised.data).toMatchObject({ cellResolutionOn: '2026-10-09', officialDate: '2026-10-05' });
  });

  it('[DHTN-2.2.4.e] found unfit: who decides refuses, and the cell is told to propose striking until it is recognised or struck', async () => {
    await filesRecognitionPapers(office, 'case', '2026-10-06');
    for (const day of ['2026-10-07', '2026-10-08', '2026-10-09'])
      await office.command('cases.recordVote', idOf('case'), votes(day, 2));
    await toWhoDecides();
    const unfit = [{ case: idOf('case'), outcome: 'refused' }];
    const refusal = { items: unfit, why: 'Không đủ tư cách đảng viên' };
    await office.does('proposals.decideCases', idOf('base list'), refusal, AUTHORITY);
    expect(await office.register.member(idOf('P'))).toMatchObject({ status: 'probationary' });
    const told = async () => {
      const { groups } = await worklistOf(await viewsOf(office), idOf('cell'), office.today);
      return groups.find(({ kind }) => kind === 'notRecognised');
    };
    expect(await told()).toMatchObject({ count: 1, rows: [{ subject: { id: idOf('P') }, case: idOf('case') }] });
    const decision = { number: '20-QĐ', date: '2026-11-10', issuer: idOf('upper') };
    await office.does('members.annulAdmission', idOf('P'), { ground: 'substantive', decision, reason: 'Không đủ' });
    expect(await told()).toBeUndefined();
  });

  it('waits while the admission is redone: a condition of the case says so', async () => {
    await filesRecognitionPapers(office, 'case', '2026-10-06');
    const redo = { of: 'admission', by: idOf('upper'), foundOn: '2026-10-08', why: 'Sai thẩm quyền' };
    await office.command('members.beginRegularisation', idOf('P'), redo, AUTHORITY);
    await office.refused('regularisation/under-way', 'cases.recordVote', idOf('case'), votes('2026-10-09'));
    await office.command(
      'members.endRegularisation',
      idOf('P'),
      { endedOn: '2026-10-12', why: 'Không sai' },
      AUTHORITY,
    );
    await office.command('cases.recordVote', idOf('case'), votes('2026-10-13'));
  });

  async function toAuthority() {
    await toWhoDecides();
    const items = [{ case: idOf('case'), tally: count(8) }];
    const answer = { heldOn: '2026-10-20', ballot: 'secret', items };
    await office.does('proposals.recordVotes', idOf('base list'), answer, AUTHORITY);
    const decisions = [{ case: idOf('case'), outcome: 'approved', number: '5-QĐ/ĐU' }];
    const decision = { items: decisions, date: '2026-10-22', signer: 'Nguyễn Văn Ký' };
    await office.does('proposals.decideCases', idOf('base list'), decision, AUTHORITY);
    expect((await office.register.case(idOf('case'))).status).toBe('approved');
    const decided = await office.lastOf(`member-${idOf('P')}`, 'MemberRecognised');
    expect(decided.meta.decision).toMatchObject({ number: '5-QĐ/ĐU', signer: 'Nguyễn Văn Ký' });
  }

  async function toWhoDecides() {
    const recognition = { kind: 'recognition' };
    await sends(office, 'list', 'cell', ['case'], { ...recognition, actor: SECRETARY, submittedOn: '2026-10-11' });
    const items = [{ case: idOf('case'), tally: count(8) }];
    await office.does('proposals.recordVotes', idOf('list'), { heldOn: '2026-10-12', ballot: 'card', items }, OFFICER);
    await office.command('cases.filePaper', idOf('case'), { paper: 'baseResolution' }, OFFICER);
    await sends(office, 'base list', 'base', ['case'], { ...recognition, actor: OFFICER, submittedOn: '2026-10-13' });
  }
});
