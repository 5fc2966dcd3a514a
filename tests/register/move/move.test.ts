import { beforeEach, describe, expect, it } from '@jest/globals';
import { submit } from '../../../src/register/case/decide.ts';
import { caseContext, wayFrom } from '../../../src/register/case/look.ts';
import { FORWARDED } from '../../../src/register/case/moving.ts';
import { askReconsideration } from '../../../src/register/move/decide.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { aReadyCase, aTree, AUTHORITY, decides, OFFICER, reachesAuthority, sends, vote } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

const moves = (name: string, movedOn: string, to = 'far cell') =>
  office.does('members.moveApplicant', idOf(name), { to: idOf(to), movedOn });
const rulingOf = async (name: string) => (await office.lastOf(`member-${idOf(name)}`, 'ApplicantMoved')).data['ruling'];
const caseOf = (name: string) => office.register.case(idOf(name));

describe('người xin vào Đảng chuyển nơi công tác, cư trú (06-HD/TW 3.9)', () => {
  it('not yet sent: the papers go along, and the new cell has to vote', async () => {
    await office.sympathiser('A', 'cell');
    await aReadyCase(office, 'case', 'A');
    await moves('A', '2026-09-15');
    expect(await rulingOf('A')).toBe('papersGoAlong');
    const moved = await caseOf('case');
    expect(moved).toMatchObject({ status: 'draft', at: idOf('far cell'), cell: idOf('far cell') });
    expect(moved.status !== 'unknown' && moved.papers.has('resume')).toBe(true);
    await expect(sends(office, 'list', 'far cell', ['case'])).rejects.toMatchObject({
      code: 'proposal/cases-not-ready',
    });
    await office.command('cases.recordVote', idOf('case'), vote('far cell', 'cell', '2026-09-17'));
    await office.does('proposals.submit', idOf('list'), { submittedOn: '2026-09-20' });
    expect(await caseOf('case')).toMatchObject({ status: 'submitted', at: idOf('far') });
  });

  it('sent and undecided: forwarded to who decides at the new place, with both deadlines; its list says so', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    office.today = '2026-10-05';
    await moves('A', '2026-10-02');
    expect(await caseOf('case A')).toMatchObject({
      ...{ status: 'submitted', at: idOf('far'), cell: idOf('cell'), personCell: idOf('far cell') },
      route: [
        { organisation: idOf('far cell'), task: 'propose' },
        { organisation: idOf('far'), task: 'decide', meeting: 'standingCommittee' },
      ],
    });
    expect((await office.lastOf(`case-${idOf('case A')}`, 'CaseForwarded')).data).toMatchObject({
      ...{ from: idOf('upper'), reopened: false },
      // 15 working days from the move, 30 from when it came (06, 3.9b).
      deadlines: [
        { kind: 'forward', on: '2026-10-23' },
        { kind: 'decide', on: '2026-11-16' },
      ],
    });
    expect((await office.lastOf(`proposal-${idOf(list)}`, 'CaseHeldBack')).data).toMatchObject({ refusal: FORWARDED });
    expect(FORWARDED).toBe('move/forwarded');

    // The old authority can decide it no more; the new one does, on the old cell's vote.
    const answer = { outcome: 'approved', decision: { number: '2-QĐ', date: '2026-10-30', issuer: idOf('far') } };
    office.today = '2026-11-02';
    await office.command('cases.recordVote', idOf('case A'), vote('far', 'standingCommittee', '2026-10-29'), AUTHORITY);
    await office.does('cases.decide', idOf('case A'), answer, AUTHORITY);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'admitted', cell: idOf('far cell') });
    const admitted = await office.lastOf(`member-${idOf('A')}`, 'MemberAdmitted');
    expect(admitted.data['cellResolutionOn']).toBe('2026-09-10');
    // Judged by the day that the move has set.
    expect(admitted.data['lateness']).toBeUndefined();
  });

  it('forwarded and returned there, the new cell proposes and has to vote', async () => {
    await reachesAuthority(office, ['case A'], ['A']);
    await moves('A', '2026-10-02');
    await office.does('cases.return', idOf('case A'), { why: 'Chi bộ mới xét' }, AUTHORITY);
    expect(await caseOf('case A')).toMatchObject({
      ...{ status: 'returned', at: idOf('far cell'), cell: idOf('far cell') },
    });
  });

  it('where nobody decides at the new place, the file goes to the new cell', async () => {
    await office.organisation('powerless', 'upperBase', 'province');
    await office.organisation('lost cell', 'subordinateCell', 'powerless');
    await reachesAuthority(office, ['case A'], ['A']);
    await moves('A', '2026-10-02', 'lost cell');
    expect(await caseOf('case A')).toMatchObject({ status: 'draft', at: idOf('lost cell') });
  });

  it('decided, and the same authority admits at both places: it stays valid, whenever it was made', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    await moves('A', '2026-10-12', 'sister');
    expect(await rulingOf('A')).toBe('sameAuthority');
    // Not at the old place any more.
    const early = { heldOn: '2026-10-11', helper: idOf('first of sister') };
    await office.refused('admission/ceremony-before-move', 'members.holdCeremony', idOf('A'), early);
    await office.does('members.holdCeremony', idOf('A'), { heldOn: '2026-10-20', helper: idOf('first of sister') });
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'probationary', cell: idOf('sister') });
  });

  it('decided by another authority within 30 working days of the move: it stands, and the new place checks the file', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    // The move took effect after the cell voted; the decision of 10/10 came within thirty working days of it.
    await moves('A', '2026-09-15');
    expect(await rulingOf('A')).toBe('decisionStands');
    const ask = { why: 'Thiếu thẩm tra bên vợ', askedOn: '2026-10-20' };
    await office.refused('move/asked-before-move', 'members.askReconsideration', idOf('A'), {
      ...ask,
      askedOn: '2026-09-14',
    });
    const ceremony = { heldOn: '2026-11-02', helper: idOf('first of far cell') };
    const reply = { text: 'Đã bổ sung', answeredOn: '2026-10-30' };
    await office.refused('move/no-reconsideration-asked', 'members.answerReconsideration', idOf('A'), reply);
    await office.command('members.askReconsideration', idOf('A'), ask);
    await office.command('members.askReconsideration', idOf('A'), ask);
    expect((await office.lastOf(`member-${idOf('A')}`, 'ReconsiderationAsked')).data).toMatchObject({
      issuer: idOf('upper'),
      // 60 working days.
      deadlines: [{ kind: 'reconsider', on: '2027-01-13' }],
    });
    await office.refused('move/reconsideration-open', 'members.holdCeremony', idOf('A'), ceremony);
    const before = { ...reply, answeredOn: '2026-10-19' };
    await office.refused('move/answered-before-asked', 'members.answerReconsideration', idOf('A'), before);
    await office.command('members.answerReconsideration', idOf('A'), reply);
    const answered = await office.lastOf(`member-${idOf('A')}`, 'ReconsiderationAnswered');
    expect(answered.data['lateness']).toBeUndefined();
    await office.does('members.holdCeremony', idOf('A'), ceremony);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'probationary', cell: idOf('far cell') });
  });

  it('an answer after sixty working days is taken and flagged', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    await moves('A', '2026-09-15');
    await office.command('members.askReconsideration', idOf('A'), { why: 'Thiếu thẩm tra', askedOn: '2026-10-20' });
    office.today = '2027-02-01';
    const reply = { text: 'Đã bổ sung', answeredOn: '2027-01-14' };
    await office.command('members.answerReconsideration', idOf('A'), reply);
    expect((await office.lastOf(`member-${idOf('A')}`, 'ReconsiderationAnswered')).data).toMatchObject({
      lateness: ['late/reconsideration'],
    });
  });

  it('decided by another authority later than that: it must be annulled, and the case goes on at the new place', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    await moves('A', '2026-08-20');
    expect(await rulingOf('A')).toBe('mustBeAnnulled');
    expect((await office.lastOf(`member-${idOf('A')}`, 'ApplicantMoved')).data['issuer']).toBe(idOf('upper'));
    const ceremony = { heldOn: '2026-11-02', helper: idOf('first of far cell') };
    await office.refused('move/decision-must-be-annulled', 'members.holdCeremony', idOf('A'), ceremony);

    const decision = { number: '20-QĐ/ĐU', date: '2026-11-03', issuer: idOf('upper') };
    const annul = { ground: 'applicantMoved', decision, reason: 'Chuyển nơi công tác' };
    await office.does('members.annulAdmission', idOf('A'), annul, AUTHORITY);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'sympathiser', cell: idOf('far cell') });
    expect(await caseOf('case A')).toMatchObject({ status: 'submitted', at: idOf('far') });
    expect((await office.lastOf(`case-${idOf('case A')}`, 'CaseForwarded')).data).toMatchObject({ reopened: true });

    // It is the live case again, and is decided on the old cell's vote.
    await office.settle();
    const second = {
      kind: 'admission',
      subject: idOf('A'),
      cell: idOf('far cell'),
      openedOn: '2026-11-04',
      details: {},
    };
    await office.refused('case/details-incomplete', 'cases.open', idOf('second'), second);
    await office.command('cases.recordVote', idOf('case A'), vote('far', 'standingCommittee', '2026-11-10'), AUTHORITY);
    const approved = { outcome: 'approved', decision: { number: '2-QĐ', date: '2026-11-12', issuer: idOf('far') } };
    await office.does('cases.decide', idOf('case A'), approved, AUTHORITY);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'admitted', cell: idOf('far cell') });
  });

  it('given every event again, nothing more is stored', async () => {
    await reachesAuthority(office, ['case A'], ['A']);
    await moves('A', '2026-10-02');
    const before = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(before);
  });

  it('concerns applicants only, and goes forward in time', async () => {
    const to = { to: idOf('far cell'), movedOn: '2026-10-02' };
    await office.refused('move/not-an-applicant', 'members.moveApplicant', idOf('first of cell'), to);
    await office.refused('member/not-recorded', 'members.moveApplicant', idOf('nobody'), to);
    await office.sympathiser('A', 'cell');
    await office.refused('move/before-last-move', 'members.moveApplicant', idOf('A'), { ...to, movedOn: '2024-01-01' });
    await office.command('members.moveApplicant', idOf('A'), { ...to, to: idOf('cell') });
    expect(await office.typesOf(`member-${idOf('A')}`)).toEqual(['SympathiserRegistered']);
    const ask = { why: 'Thiếu', askedOn: '2026-10-20' };
    await office.refused('move/not-decided-elsewhere', 'members.askReconsideration', idOf('A'), ask);
  });

  it('an issuer that the register does not know cannot be asked', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    const member = await office.register.member(idOf('A'));
    if (member?.status !== 'admitted') throw new Error('not admitted');
    const unknown = { ...member, movedSinceDecision: true, admissionDecision: { date: '2026-10-10' } };
    const context = { today: office.today, calendar: seededCalendar };
    expect(() => askReconsideration(unknown, { why: 'Thiếu', askedOn: '2026-10-20' }, context)).toThrow(
      'move/issuer-unknown',
    );
  });

  it('a list that leads elsewhere than its case goes takes it nowhere', async () => {
    await office.sympathiser('A', 'cell');
    await aReadyCase(office, 'case', 'A');
    const route = await wayFrom('admission', idOf('cell'), '2026-09-20', office);
    const at = { id: idOf('case'), today: office.today, register: office.register, actor: OFFICER };
    const context = await caseContext(await caseOf('case'), at);
    const way = { from: idOf('cell'), to: idOf('far'), route };
    const elsewhere = { proposal: idOf('list'), submittedOn: '2026-09-20', ...way };
    const state = await caseOf('case');
    expect(() => submit(state, elsewhere, context)).toThrow('case/not-on-its-way');
  });
});
