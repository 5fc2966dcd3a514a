import { beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, SECRETARY, sends } from '../../office/acts.ts';
import {
  ABANDONED,
  aDisciplinedTree,
  cellVotes,
  EXIT,
  EXPULSION,
  goesUp,
  leaves,
  onProbation,
  opensCase,
  paperOf,
} from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aDisciplinedTree(office);
});

const MEMBER = 'first of cell';
const member = () => office.register.member(idOf(MEMBER));
const striking = (because: object, selfReview: object = { is: 'given' }) =>
  ({ kind: 'strikingOff', details: { because, selfReview } }) as const;

/** What the cell's vote on 10/9/2026 says to a case of striking. */
async function refusedAtTheVote(code: string, because: object, selfReview?: object, subject = MEMBER) {
  await opensCase(office, 'case', subject, striking(because, selfReview));
  const tally = { summoned: 9, leftOut: [], present: 9, inFavour: 9, against: 0, invalid: 0 };
  const body = { organisation: idOf('cell'), meeting: 'cell', heldOn: '2026-09-10', ballot: 'secret', tally };
  await office.refused(code, 'cases.recordVote', idOf('case'), body, SECRETARY);
}

async function carriedAtTheVote(because: object, selfReview?: object, subject = MEMBER) {
  await opensCase(office, 'case', subject, { ...striking(because, selfReview), papers: ['cellResolution'] });
  await cellVotes(office, 'case');
}

describe('xóa tên đảng viên', () => {
  it('[DHTN-2.2.5.b] goes from the cell to who decides, and puts the member out from the decision on', async () => {
    await leaves(office, 'case', MEMBER, ABANDONED);
    expect(await member()).toMatchObject({
      ...{ status: 'struckOff', leftOn: '2026-10-10', ground: 'abandonedActivity' },
      ...{ decision: { number: '21-QĐ' }, before: { status: 'official', joinDate: '2000-02-03' } },
    });
    const event = await office.lastOf(`member-${idOf(MEMBER)}`, 'MemberStruckOff');
    expect(event).toMatchObject({
      effectiveOn: '2026-10-10',
      data: { cell: idOf('cell'), status: 'official', cellResolutionOn: '2026-09-10', case: idOf('case') },
      meta: { proposer: SECRETARY, decision: { issuer: idOf('upper') } },
    });
    expect(event.meta.policyVersions).toMatchObject({ charter: 'P2026-07/charter' });
    expect(await office.register.case(idOf('case'))).toMatchObject({
      status: 'approved',
      concluded: { recorded: true },
    });
  });

  it('needs two thirds of the cell and of the base committee, and more than half of who decides', async () => {
    await opensCase(office, 'case', MEMBER, ABANDONED);
    await cellVotes(office, 'case', 5);
    await expect(sends(office, 'list', 'cell', ['case'], { kind: 'strikingOff' })).rejects.toMatchObject({
      code: 'proposal/cases-not-ready',
    });
    await cellVotes(office, 'case', 6);
    await goesUp(office, 'case', 'strikingOff');
    expect(await member()).toMatchObject({ status: 'struckOff' });
    expect((await office.register.case(idOf('case'))) as object).toMatchObject({
      route: [
        { organisation: idOf('cell'), meeting: 'cell', threshold: 'twoThirds' },
        { organisation: idOf('base'), meeting: 'committee', threshold: 'twoThirds' },
        { organisation: idOf('upper'), meeting: 'standingCommittee', threshold: 'majority' },
      ],
    });
  });

  it('is decided by two thirds of all sitting members in a base committee that may strike off itself', async () => {
    await office.command('organisations.grantPower', idOf('base'), {
      ...{ power: 'strikeOff', effectiveOn: '2026-01-01', decision: paperOf('upper', '2025-12-20', '9-QĐ') },
    });
    await opensCase(office, 'case', MEMBER, ABANDONED);
    await cellVotes(office, 'case');
    await sends(office, 'list', 'cell', ['case'], { kind: 'strikingOff' });
    expect(await office.register.case(idOf('case'))).toMatchObject({
      route: [{}, { organisation: idOf('base'), task: 'decide', meeting: 'committee', threshold: 'twoThirds' }],
    });
  });

  it('ends what is open of the member, and collects what the member holds', async () => {
    await opensCase(office, 'other', MEMBER, EXIT);
    await leaves(office, 'case', MEMBER, ABANDONED);
    expect(await office.register.case(idOf('other'))).toMatchObject({ status: 'withdrawn' });
    expect(await office.typesOf(`case-${idOf('case')}`)).not.toContain('CaseWithdrawn');
    const before = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(before);
  });

  it('takes the member off every committee above the cell', async () => {
    for (const [organisation, position, number] of [
      ['base', 'committeeMember', '1-QĐ'],
      ['cell', 'secretary', '2-QĐ'],
    ] as const) {
      await office.command('organisations.takePosition', idOf(organisation), {
        ...{ position, member: idOf(MEMBER), effectiveOn: '2025-01-01' },
        decision: paperOf(organisation === 'base' ? 'upper' : 'base', '2025-01-01', number),
      });
    }
    await leaves(office, 'case', MEMBER, ABANDONED);
    for (const name of ['base', 'cell']) {
      expect(await office.register.organisation(idOf(name))).toMatchObject({ seats: [{ until: '2026-10-10' }] });
    }
    await office.redeliver();
    const ended = (await office.log()).filter(({ type }) => type === 'CommitteePositionEnded');
    expect(ended).toHaveLength(2);
  });

  describe('for a ground that is there', () => {
    it.each([
      [['2026-01', '2026-03']],
      [['2025-11', '2025-12', '2026-01']],
      [['2026-07', '2026-08', '2026-10']],
      [['2026-07', '2026-07', '2026-08']],
    ])('not for the months %j: three of one calendar year by the vote', async (months) => {
      await refusedAtTheVote('leaving/too-few-months', { ground: 'unpaidDues', months });
    });

    it('nor for a card that a probationary member does not hold', async () => {
      await onProbation(office, 'P');
      await refusedAtTheVote('leaving/no-card-to-return', { ground: 'returnedCard', on: '2026-09-01' }, undefined, 'P');
    });

    it('nor for a card returned after the vote', async () => {
      await refusedAtTheVote('leaving/ground-after-vote', { ground: 'returnedCard', on: '2026-09-11' });
    });

    it('after twelve months of education, not before', async () => {
      await refusedAtTheVote('leaving/education-too-short', { ground: 'weakenedWill', educatedSince: '2025-09-11' });
    });

    it('after twelve months of education to the day', async () => {
      await carriedAtTheVote(
        { ground: 'weakenedWill', educatedSince: '2025-09-10' },
        { is: 'refused', on: '2026-09-09' },
      );
    });

    it.each([[[2024, 2026]], [[2025]], [[2026, 2027]]])('not for years that do not run together: %j', async (years) => {
      await refusedAtTheVote('leaving/years-not-running', { ground: 'poorQuality', years });
    });

    it('for two years running', async () => {
      await carriedAtTheVote({ ground: 'poorQuality', years: [2024, 2025] }, { is: 'refused', on: '2026-09-09' });
    });

    it('of who is found unfit on probation, and of nobody else', async () => {
      const unfit = { ground: 'notRecognised', established: 'Không đủ tư cách' };
      await refusedAtTheVote('leaving/not-on-probation', unfit);
    });

    it('of who is found unfit on probation: struck, with nothing to collect', async () => {
      await onProbation(office, 'P');
      const unfit = { ground: 'notRecognised', established: 'Không đủ tư cách' };
      await leaves(office, 'case', 'P', striking(unfit));
      expect((await office.lastOf(`member-${idOf('P')}`, 'MemberStruckOff')).data).toMatchObject({
        ...{ status: 'probationary', ground: 'notRecognised', collect: [] },
      });
    });

    it('not for an interruption that nobody recorded', async () => {
      const interrupted = { ground: 'interruptedByOwnFault', established: 'Tự ý bỏ sinh hoạt' };
      await refusedAtTheVote('leaving/not-interrupted', interrupted);
    });
  });

  describe('without a self-review', () => {
    const months = ['2026-02', '2026-04', '2026-07'];
    const abandoned = { ground: 'abandonedActivity', months };

    it('after the third call, not the second', async () => {
      const calledOn = ['2026-08-01', '2026-08-15', '2026-09-11'];
      await refusedAtTheVote('leaving/too-few-calls', abandoned, { is: 'notWritten', calledOn });
    });

    it('after the third call', async () => {
      const calledOn = ['2026-08-01', '2026-08-15', '2026-09-01'];
      await carriedAtTheVote(abandoned, { is: 'notWritten', calledOn });
    });

    it('at once where it was refused outright', async () => {
      await carriedAtTheVote(abandoned, { is: 'refused', on: '2026-09-02' });
    });

    it('is asked for in every other case', async () => {
      await opensCase(office, 'case', MEMBER, { ...ABANDONED, papers: ['cellResolution'] });
      await cellVotes(office, 'case');
      await expect(sends(office, 'list', 'cell', ['case'], { kind: 'strikingOff' })).rejects.toMatchObject({
        code: 'proposal/cases-not-ready',
      });
    });
  });

  it('is not for an official member who deserves expulsion', async () => {
    await found('deservesExpulsion');
    await refusedAtTheVote('leaving/expulsion-due', { ground: 'politicalStandard', established: 'Vi phạm' });
  });

  it('rests on a case that was approved by this very decision', async () => {
    await opensCase(office, 'case', MEMBER, ABANDONED);
    const body = { decision: paperOf('upper', '2026-10-10'), cellResolutionOn: '2026-09-10', case: idOf('case') };
    const details = ABANDONED.details;
    await office.refused('case/not-decided-so', 'members.strikeOff', idOf(MEMBER), { ...body, ...details });
    await cellVotes(office, 'case');
    await goesUp(office, 'case', 'strikingOff');
    await office.command('members.strikeOff', idOf(MEMBER), { ...body, ...details });
    expect((await office.typesOf(`member-${idOf(MEMBER)}`)).filter((type) => type === 'MemberStruckOff')).toHaveLength(
      1,
    );
    const other = { ...body, ...details, decision: paperOf('upper', '2026-10-11') };
    await office.refused('member/has-left', 'members.strikeOff', idOf(MEMBER), other);
  });

  it('is dated after the vote and after the last act, by who may strike off on that day', async () => {
    await leaves(office, 'case', 'second of cell', ABANDONED);
    const id = idOf(MEMBER);
    const of = (date: string, votedOn = '2026-09-10', issuer = 'upper') => ({
      ...{ ...ABANDONED.details, decision: paperOf(issuer, date), cellResolutionOn: votedOn, case: idOf('case') },
    });
    await office.refused('date/in-the-future', 'members.strikeOff', id, of('2026-11-21'));
    await office.refused('leaving/decision-before-vote', 'members.strikeOff', id, of('2026-09-09'));
    await office.refused('leaving/decision-before-last-act', 'members.strikeOff', id, of('2000-12-31', '2000-12-30'));
    await office.refused('case/not-decided-so', 'members.strikeOff', id, of('2026-10-10'));
  });

  it('is refused to who decides without the power on that day, and shown on the case', async () => {
    await opensCase(office, 'case', MEMBER, ABANDONED);
    await cellVotes(office, 'case');
    await goesUpWithoutPower();
    expect(await office.register.case(idOf('case'))).toMatchObject({
      ...{ status: 'approved', concluded: { recorded: false, refusal: 'authority/no-power' } },
    });
    expect(await member()).toMatchObject({ status: 'official' });
  });

  async function goesUpWithoutPower() {
    await sends(office, 'list', 'cell', ['case'], { kind: 'strikingOff' });
    const items = [
      { case: idOf('case'), tally: { summoned: 9, leftOut: [], present: 9, inFavour: 9, against: 0, invalid: 0 } },
    ];
    await office.does('proposals.recordVotes', idOf('list'), { heldOn: '2026-09-25', ballot: 'card', items }, 'o');
    await office.command('cases.filePaper', idOf('case'), { paper: 'baseResolution' }, 'o');
    await sends(office, 'base list', 'base', ['case'], { kind: 'strikingOff', actor: 'o', submittedOn: '2026-10-01' });
    await office.command('organisations.withdrawPower', idOf('upper'), {
      ...{ power: 'strikeOff', effectiveOn: '2026-10-05', decision: paperOf('province', '2026-10-05', '40-QĐ') },
    });
    await office.does(
      'proposals.recordVotes',
      idOf('base list'),
      { heldOn: '2026-10-08', ballot: 'card', items },
      AUTHORITY,
    );
    const decided = { items: [{ case: idOf('case'), outcome: 'approved', number: '21-QĐ' }], date: '2026-10-10' };
    await office.does('proposals.decideCases', idOf('base list'), decided, AUTHORITY);
  }
});

async function found(finding: string) {
  await office.command('members.openInspection', idOf(MEMBER), {
    ...{ ground: 'inspection', by: idOf('base'), openedOn: '2026-07-01', text: 'Dấu hiệu vi phạm' },
  });
  const inspection = (await office.lastOf(`member-${idOf(MEMBER)}`, 'InspectionOpened')).id;
  await office.command('members.concludeInspection', idOf(MEMBER), {
    ...{ inspection, finding, concludedOn: '2026-08-01', text: 'Kết luận' },
  });
}

describe('cho đảng viên ra khỏi Đảng', () => {
  it('goes the same way, and keeps whether family hardship was the reason', async () => {
    await leaves(office, 'case', MEMBER, {
      kind: 'exit',
      details: { requestedOn: '2026-08-20', familyHardship: true },
    });
    expect(await member()).toMatchObject({ status: 'exited', leftOn: '2026-10-10', familyHardship: true });
    expect((await office.lastOf(`member-${idOf(MEMBER)}`, 'MemberExited')).data).toMatchObject({
      ...{ status: 'official', requestedOn: '2026-08-20', cellResolutionOn: '2026-09-10' },
    });
  });

  it('is considered after the request', async () => {
    await opensCase(office, 'case', MEMBER, { kind: 'exit', details: { requestedOn: '2026-09-11' } });
    await expect(cellVotes(office, 'case')).rejects.toMatchObject({ code: 'leaving/request-after-vote' });
  });

  it.each(['violation', 'deservesExpulsion'])('waits for discipline where this was found: %s', async (finding) => {
    await found(finding);
    await opensCase(office, 'case', MEMBER, EXIT);
    const code = finding === 'violation' ? 'leaving/violation-pending' : 'leaving/expulsion-due';
    await expect(cellVotes(office, 'case')).rejects.toMatchObject({ code });
  });

  it('waits while the member is looked into, and goes on once nothing was found', async () => {
    await opensCase(office, 'case', MEMBER, EXIT);
    await office.command('members.openInspection', idOf(MEMBER), {
      ...{ ground: 'denunciation', by: idOf('cell'), openedOn: '2026-07-01', text: 'Tố cáo' },
    });
    await expect(cellVotes(office, 'case')).rejects.toMatchObject({ code: 'leaving/violation-pending' });
    const inspection = (await office.lastOf(`member-${idOf(MEMBER)}`, 'InspectionOpened')).id;
    await office.command('members.concludeInspection', idOf(MEMBER), {
      ...{ inspection, finding: 'none', concludedOn: '2026-08-01', text: 'Không vi phạm' },
    });
    await cellVotes(office, 'case');
  });

  it('waits while the member is suspended', async () => {
    await opensCase(office, 'case', MEMBER, EXIT);
    await office.command('members.suspend', idOf(MEMBER), {
      ...{ ground: 'violation', decision: paperOf('upper', '2026-11-01'), from: '2026-11-01', until: '2026-12-01' },
    });
    await expect(cellVotes(office, 'case')).rejects.toMatchObject({ code: 'leaving/violation-pending' });
  });
});

describe('khai trừ', () => {
  it('[EXT-1] is for official members, and holds from the decision on', async () => {
    await leaves(office, 'case', MEMBER, EXPULSION);
    expect(await member()).toMatchObject({ status: 'expelled', leftOn: '2026-10-10' });
    expect((await office.lastOf(`member-${idOf(MEMBER)}`, 'MemberExpelled')).data).toMatchObject({
      ...{ status: 'official', violation: 'Vi phạm nghiêm trọng' },
    });
  });

  it('a probationary member is struck, never expelled', async () => {
    await onProbation(office, 'P');
    await opensCase(office, 'case', 'P', EXPULSION);
    await expect(cellVotes(office, 'case')).rejects.toMatchObject({ code: 'leaving/probationary-not-expelled' });
    await office.refused('leaving/probationary-not-expelled', 'members.expel', idOf('P'), {
      ...{ violation: 'Vi phạm', decision: paperOf('upper', '2026-10-10'), cellResolutionOn: '2026-09-10' },
      case: idOf('case'),
    });
  });
});

describe('who is out', () => {
  it('is not removed again, and is considered for readmission by how they left', async () => {
    await leaves(office, 'case', MEMBER, ABANDONED);
    const struck = { ...ABANDONED.details, cellResolutionOn: '2026-11-01', case: idOf('case') };
    const decision = paperOf('upper', '2026-11-10', '50-QĐ');
    await office.refused('member/has-left', 'members.strikeOff', idOf(MEMBER), { ...struck, decision });
    office.today = '2030-01-01';
    const seek = { cell: idOf('cell'), cellResolutionOn: '2029-12-31', bar: 'none' };
    const consent = { number: '9-CV', date: '2029-12-20' };
    await office.refused('readmission/barred', 'members.seekReadmission', idOf(MEMBER), { ...seek, consent });
  });

  it('who asked to leave is barred, unless out of family hardship; who was expelled is not', async () => {
    await leaves(office, 'a', 'first of cell', EXIT);
    await leaves(office, 'b', 'second of cell', EXPULSION, '22-QĐ');
    office.today = '2030-01-01';
    const seek = { cell: idOf('cell'), cellResolutionOn: '2029-12-31', bar: 'none' };
    const consent = { number: '9-CV', date: '2029-12-20' };
    await office.refused('readmission/barred', 'members.seekReadmission', idOf('first of cell'), { ...seek, consent });
    await office.command('members.seekReadmission', idOf('second of cell'), { ...seek, consent });
  });

  it('nobody who is no member leaves', async () => {
    await office.sympathiser('S', 'cell');
    const body = {
      kind: 'exit',
      subject: idOf('S'),
      cell: idOf('cell'),
      openedOn: '2026-09-01',
      details: EXIT.details,
    };
    await office.command('cases.open', idOf('case'), body, SECRETARY);
    await expect(cellVotes(office, 'case')).rejects.toMatchObject({ code: 'member/not-a-member' });
  });
});
