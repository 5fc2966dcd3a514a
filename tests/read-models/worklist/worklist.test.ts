import { beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkKind } from '../../../read-models/worklist/projection.ts';
import { workAt, worklistOf, workRows } from '../../../read-models/worklist/queries.ts';
import {
  aReadyCase,
  aTree,
  AUTHORITY,
  count,
  decides,
  filesPapers,
  OFFICER,
  opens,
  reachesAuthority,
  SECRETARY,
  sends,
  vote,
} from '../../office/acts.ts';
import { THE_CALENDAR } from '../../../src/register/policy/calendar.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

/** The groups of an organisation's worklist, by kind. */
async function at(organisation: string, today = office.today) {
  const { groups } = await worklistOf(await viewsOf(office), idOf(organisation), today);
  return Object.fromEntries(groups.map(({ kind, ...group }) => [kind, group]));
}
/** As above, without those that are only below. */
async function own(organisation: string, today?: string) {
  const groups = await at(organisation, today);
  return Object.fromEntries(Object.entries(groups).flatMap(([kind, { count: n }]) => (n > 0 ? [[kind, n]] : [])));
}

describe('việc cần làm', () => {
  it('[DHTN-2.2.3.b] a case waits where it lies, for what is to be done there; the level above sees what is late', async () => {
    await office.sympathiser('A', 'cell');
    await opens(office, 'case A', 'A');
    await filesPapers(office, 'case A');
    expect(await own('cell')).toEqual({});
    await office.command('cases.recordVote', idOf('case A'), vote('cell', 'cell', '2026-09-10'), SECRETARY);
    // The clock runs from the vote on: forty-five working days, fifteen more in a special case.
    expect((await at('cell'))['send']!.rows).toMatchObject([
      { case: idOf('case A'), since: '2026-09-10', dueOn: '2026-11-12', latestOn: '2026-12-03', late: true },
    ]);
    await sends(office, 'list', 'cell', ['case A']);
    expect(await own('base')).toEqual({ resolve: 1 });
    const upper = await at('upper');
    // 45 working days from the cell's vote of 10/9 were over on 12/11.
    expect(upper['resolve']).toMatchObject({ count: 0, below: { count: 1, late: 1 } });
    expect((await at('base'))['resolve']!.rows).toMatchObject([
      { case: idOf('case A'), subject: { fullName: 'Trần Thị Mới' }, dueOn: '2026-11-12', late: true, soon: false },
    ]);
    expect((await at('base', '2026-11-05'))['resolve']).toMatchObject({ soon: 1, late: 0 });
    await office.does('proposals.returnCases', idOf('list'), { cases: [idOf('case A')], why: 'Thiếu' }, OFFICER);
    expect(await own('base')).toEqual({});
    expect(await own('cell')).toEqual({ returned: 1 });
    await office.does('cases.withdraw', idOf('case A'), { why: 'Xin rút' });
    expect(await own('cell')).toEqual({});
    const page = await workRows(
      await viewsOf(office),
      { organisation: idOf('upper'), kind: 'resolve', below: true, late: true },
      office.today,
      { limit: 10 },
    );
    expect(page.items).toEqual([]);
  });

  it('[DHTN-2.2.3.c] a decision asks for the ceremony, the ceremony for the review after month 12', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    expect(await own('upper')).toEqual({ decide: 1 });
    await decides(office, list, ['case A']);
    expect(await own('upper')).toEqual({});
    // Thirty working days from its issue (208).
    expect((await at('cell'))['ceremony']!.rows).toMatchObject([{ subject: { id: idOf('A') }, dueOn: '2026-11-20' }]);
    await office.does('members.holdCeremony', idOf('A'), { heldOn: '2026-10-20', helper: idOf('first of cell') });
    expect(await own('cell')).toEqual({});
    expect(await own('cell', '2027-09-19')).toEqual({});
    expect((await at('cell', '2027-09-20'))['recognitionReview']!.rows).toMatchObject([
      { subject: { id: idOf('A') }, from: '2027-10-20', dueOn: '2027-12-01', late: false },
    ]);
    expect((await at('upper', '2027-12-02'))['recognitionReview']).toMatchObject({ below: { count: 1, late: 1 } });
  });

  it('[DHTN-2.2.4.c] who is on probation when taken over is due for review too, until recognised or gone', async () => {
    const probation = { status: 'probationary', admissionDecisionDate: '2025-09-20', joinDate: '2025-10-05' };
    await office.official('P', 'cell', { ...probation, officialDate: undefined });
    expect((await at('cell'))['recognitionReview']!.rows).toMatchObject([{ from: '2026-10-05', dueOn: '2026-11-16' }]);
    expect((await at('base'))['recognitionReview']).toMatchObject({ count: 0, below: { count: 1, late: 1 } });
    await office.does('members.recordDeath', idOf('P'), { diedOn: '2026-11-18' });
    expect(await own('cell')).toEqual({ deathDossier: 1 });
  });

  it('papers about to go stale, and certificates about to lapse', async () => {
    await office.sympathiser('A', 'cell');
    const course = { certificateNumber: '12/GCN', certificateOn: '2021-12-01' };
    await office.does('members.recordAwarenessCourse', idOf('A'), course);
    expect((await at('cell'))['certificateLapses']!.rows).toMatchObject([{ dueOn: '2026-12-01', soon: true }]);
    await opens(office, 'case A', 'A');
    await office.command('cases.filePaper', idOf('case A'), { paper: 'introduction', date: '2025-12-20' });
    expect((await at('cell'))['dossierStale']!.rows).toMatchObject([{ case: idOf('case A'), dueOn: '2026-12-20' }]);
    await office.command('cases.recordVote', idOf('case A'), vote('cell', 'cell', '2026-11-19'));
    expect(await own('cell')).toEqual({ send: 1, certificateLapses: 1 });
    // A late case is seen by the level above; a certificate is no more awaited once the person is admitted.
    expect((await at('base', '2027-03-01'))['certificateLapses']).toMatchObject({ below: { count: 1, late: 1 } });
    await office.does('members.recordDeath', idOf('A'), { diedOn: '2026-11-19' });
    expect(await own('cell')).toEqual({});
  });

  it('[DHTN-2.2.3.b] a section appraises, the base committee decides where it may: each sees its own', async () => {
    await office.organisation('section base', 'baseOrg', 'upper');
    await office.organisation('section', 'sectionOrg', 'section base');
    await office.organisation('section cell', 'subordinateCell', 'section');
    for (const name of ['first', 'second']) await office.official(`${name} of section cell`, 'section cell');
    const probation = { status: 'probationary', admissionDecisionDate: '2026-01-20', joinDate: '2026-02-03' };
    await office.official('P', 'section cell', { ...probation, officialDate: undefined });
    const course = { kind: 'newMemberCourse', cell: idOf('section cell'), details: {} };
    await opens(office, 'course', 'P', course);
    await sends(office, 'list', 'section cell', ['course'], { kind: 'newMemberCourse' });
    expect(await own('section')).toEqual({ appraise: 1 });
    const opinion = { organisation: idOf('section'), opinion: 'proper', text: 'Đúng thủ tục' };
    await office.command('cases.appraise', idOf('course'), opinion, OFFICER);
    await sends(office, 'section list', 'section', ['course'], { kind: 'newMemberCourse', actor: OFFICER });
    expect(await own('section')).toEqual({});
    expect(await own('section base')).toEqual({ resolve: 1 });
  });

  it('a move shows at the new place; what must be annulled, and what is to be reconsidered, at the issuer', async () => {
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await decides(office, list, ['case A', 'case B']);
    await office.does('members.moveApplicant', idOf('A'), { to: idOf('far cell'), movedOn: '2026-08-20' });
    await office.does('members.moveApplicant', idOf('B'), { to: idOf('far cell'), movedOn: '2026-09-15' });
    expect(await own('far cell')).toEqual({ ceremony: 1, movedHere: 2 });
    // The old cell and the old base are told, those above both places are not.
    expect(await own('cell')).toEqual({ movedAway: 2 });
    const told = (await at('base'))['movedAway']!.rows;
    expect(told.map(({ subject, late }) => [subject!.id, late]).sort()).toEqual(
      [idOf('A'), idOf('B')].map((id) => [id, false]).sort(),
    );
    expect(await own('base', '2026-12-20')).toEqual({ movedAway: 2 });
    expect(await own('base', '2026-12-21')).toEqual({});
    expect(await own('upper')).toEqual({ annulMoved: 1 });
    await office.does('members.askReconsideration', idOf('B'), { why: 'Thiếu', askedOn: '2026-10-20' });
    expect(await own('far cell')).toEqual({ movedHere: 2 });
    expect((await at('upper'))['reconsideration']!.rows).toMatchObject([{ dueOn: '2027-01-13' }]);
    await office.does('members.answerReconsideration', idOf('B'), { text: 'Giữ nguyên', answeredOn: '2026-10-30' });
    expect(await own('far cell')).toEqual({ ceremony: 1, movedHere: 2 });
    const decision = { number: '20-QĐ/ĐU', date: '2026-11-03', issuer: idOf('upper') };
    const annul = { ground: 'applicantMoved', decision, reason: 'Chuyển nơi công tác' };
    await office.does('members.annulAdmission', idOf('A'), annul, AUTHORITY);
    expect(await own('upper')).toEqual({});
    expect(await own('far')).toEqual({ decide: 1 });
  });

  it('[DHTN-2.2.3.b] a changed calendar moves what is reckoned later, and leaves what was reckoned before', async () => {
    await office.sympathiser('A', 'cell');
    await office.sympathiser('B', 'cell');
    await aReadyCase(office, 'case A', 'A');
    const days = { year: 2026, daysOff: ['2026-09-02', '2026-10-05', '2026-10-06'], makeUpDays: [] };
    await office.command('calendar.setYear', THE_CALENDAR, days);
    await aReadyCase(office, 'case B', 'B');
    const rows = (await at('cell'))['send']!.rows.map(({ case: id, dueOn }) => [id, dueOn]);
    expect(rows).toEqual([
      [idOf('case A'), '2026-11-12'],
      [idOf('case B'), '2026-11-16'],
    ]);
  });

  it('[DHTN-2.2.3.b] of several organisations, each kind only where it may be done', async () => {
    await office.sympathiser('C', 'cell');
    await aReadyCase(office, 'case C', 'C');
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await office.does('proposals.returnCases', idOf(list), { cases: [idOf('case B')], why: 'Thiếu' }, AUTHORITY);
    const where = (kinds: Record<string, string[]>) =>
      new Map(Object.entries(kinds).map(([kind, names]) => [kind as WorkKind, names.map(idOf)]));
    const mine = async (kinds: Record<string, string[]>) =>
      (await workAt(await viewsOf(office), where(kinds), office.today)).groups;
    expect(await mine({})).toEqual([]);
    expect(await mine({ decide: ['base'], returned: ['cell'] })).toEqual([]);
    expect(await mine({ decide: ['upper', 'base'], returned: ['base', 'upper'], send: ['cell'] })).toMatchObject([
      { kind: 'send', count: 1, late: 1, rows: [{ case: idOf('case C') }] },
      { kind: 'decide', count: 1, rows: [{ case: idOf('case A'), organisation: { id: idOf('upper') } }] },
      { kind: 'returned', count: 1, soon: 0, rows: [{ case: idOf('case B') }] },
    ]);
  });

  it('an act that a rule refused waits at who decided, until it is tried again', async () => {
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await decides(office, list, ['case A']);
    const items = [{ case: idOf('case B'), tally: count(5) }];
    await office.does('proposals.recordVotes', idOf(list), { heldOn: '2026-10-08', ballot: 'card', items }, AUTHORITY);
    const same = { items: [{ case: idOf('case B'), outcome: 'approved', number: '1-QĐ/ĐU' }], date: '2026-10-10' };
    await office.does('proposals.decideCases', idOf(list), same, AUTHORITY);
    expect(await own('upper')).toEqual({ actRefused: 1 });
    const decision = { number: '9-QĐ/ĐU', date: '2026-10-12', issuer: idOf('upper') };
    await office.does('cases.concludeAgain', idOf('case B'), { decision }, AUTHORITY);
    expect(await own('upper')).toEqual({});
  });
});
