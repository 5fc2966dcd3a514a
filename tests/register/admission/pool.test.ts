import { beforeEach, describe, expect, it } from '@jest/globals';
import { listMembers } from '../../../read-models/member-list/queries.ts';
import { byStatus, headsAt } from '../../../read-models/headcount/heads.ts';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { admissionDetails, aTree, opens } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
  await office.sympathiser('A', 'cell');
});

const drop = (cellResolutionOn = '2026-05-04') => ({ cellResolutionOn, why: 'Xin thôi phấn đấu vào Đảng' });
const again = (more: object = {}) => ({ cell: idOf('sister'), cellResolutionOn: '2026-10-05', ...more });

describe('đưa ra khỏi diện cảm tình Đảng (D§2.1)', () => {
  it('[DHTN-2.2.2.a] ends what is under way; the person is no sympathiser any more', async () => {
    await opens(office, 'case', 'A');
    await office.does('members.dropSympathiser', idOf('A'), drop());
    await office.command('members.dropSympathiser', idOf('A'), drop());
    expect(await office.typesOf(`member-${idOf('A')}`)).toEqual(['SympathiserRegistered', 'SympathiserDropped']);
    expect(await office.register.member(idOf('A'))).toMatchObject({ status: 'dropped', droppedOn: '2026-05-04' });
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'withdrawn' });
    const admit = {
      ...{ decision: { number: '8-QĐ', date: '2026-10-10', issuer: idOf('upper') }, cellResolutionOn: '2026-09-10' },
      ...admissionDetails(),
    };
    await office.refused('admission/not-a-sympathiser', 'members.admit', idOf('A'), admit);
    const ceremony = { heldOn: '2026-10-20', helper: idOf('first of cell') };
    await office.refused('admission/no-decision-yet', 'members.holdCeremony', idOf('A'), ceremony);
    const move = { to: idOf('sister'), movedOn: '2026-10-02' };
    await office.refused('move/not-an-applicant', 'members.moveApplicant', idOf('A'), move);
  });

  it('is resolved by the cell, after it took the person up and not ahead of time', async () => {
    const refused = (code: string, body: object, name = 'A') =>
      office.refused(code, 'members.dropSympathiser', idOf(name), body);
    await refused('admission/dropped-before-pool', drop('2025-01-09'));
    await refused('date/in-the-future', drop('2026-11-21'));
    await refused('member/not-recorded', drop(), 'nobody');
    await refused('admission/not-a-sympathiser', drop(), 'first of cell');
  });

  it('is seen in lists, counts and file, then and before', async () => {
    await office.does('members.dropSympathiser', idOf('A'), drop());
    const views = await viewsOf(office);
    const listed = async (asOf?: string) => {
      const moment = { today: office.today, ...(asOf && { asOf }) };
      const { items } = await listMembers(views, { under: [idOf('cell')], status: ['dropped'] }, moment, { limit: 9 });
      return items.map(({ id }) => id);
    };
    expect(await listed()).toEqual([idOf('A')]);
    expect(await listed('2026-05-03')).toEqual([]);
    const { direct } = await headsAt(views, idOf('cell'), { today: office.today });
    expect(byStatus(direct)).toEqual({ dropped: 1, official: 2 });
    const file = await memberFileAt(views, idOf('A'), { today: office.today });
    expect(file).toMatchObject({ status: 'dropped', droppedOn: '2026-05-04' });
  });
});

describe('đưa trở lại diện cảm tình Đảng', () => {
  it('[DHTN-2.2.2.a] by a new resolution of a cell, from where a new case of a sympathiser is opened', async () => {
    const course = { certificateNumber: '12/GCN', certificateOn: '2026-03-02' };
    await office.command('members.recordAwarenessCourse', idOf('A'), course);
    await office.does('members.dropSympathiser', idOf('A'), drop());
    await office.does('members.takeUpAgain', idOf('A'), again({ helper: idOf('first of sister') }));
    await office.command('members.takeUpAgain', idOf('A'), again());
    // The certificate stays good as long as it would have been.
    expect(await office.register.member(idOf('A'))).toMatchObject({
      ...{ status: 'sympathiser', cell: idOf('sister'), pooledOn: '2026-10-05' },
      awarenessCourse: { number: '12/GCN', on: '2026-03-02' },
    });
    await office.does('cases.open', idOf('case'), {
      ...{ kind: 'sympathiser', subject: idOf('A'), cell: idOf('sister'), openedOn: '2026-10-06' },
      details: { helpers: [idOf('first of sister')] },
    });
    const views = await viewsOf(office);
    const on = async (asOf: string) => {
      const { items } = await listMembers(
        views,
        { under: [idOf('base')] },
        { today: office.today, asOf },
        { limit: 20 },
      );
      const row = items.find(({ id }) => id === idOf('A'));
      return row && [row.status, row.cell];
    };
    expect(await on('2026-05-03')).toEqual(['sympathiser', idOf('cell')]);
    expect(await on('2026-10-04')).toEqual(['dropped', idOf('cell')]);
    expect(await on('2026-10-05')).toEqual(['sympathiser', idOf('sister')]);
    for (const [cell, sympathisers] of [
      ['cell', 0],
      ['sister', 1],
    ] as const) {
      const { direct } = await headsAt(views, idOf(cell), { today: office.today });
      expect(byStatus(direct)['sympathiser'] ?? 0).toBe(sympathisers);
      expect(byStatus(direct)['dropped'] ?? 0).toBe(0);
    }
  });

  it('concerns who was dropped, not before that day, with an official helper, in a cell', async () => {
    const refused = (code: string, body: object) => office.refused(code, 'members.takeUpAgain', idOf('A'), body);
    await refused('admission/not-dropped', again());
    await office.does('members.dropSympathiser', idOf('A'), drop());
    await refused('admission/taken-up-before-dropped', again({ cellResolutionOn: '2026-05-03' }));
    await refused('date/in-the-future', again({ cellResolutionOn: '2026-11-21' }));
    await refused('cell/not-a-cell', again({ cell: idOf('base') }));
    await refused('member/not-official-then', again({ helper: idOf('A') }));
    await office.refused('member/not-recorded', 'members.takeUpAgain', idOf('nobody'), again());
  });

  it('may be recorded of the dead in between: who was dropped can die', async () => {
    await office.does('members.dropSympathiser', idOf('A'), drop());
    await office.does('members.recordDeath', idOf('A'), { diedOn: '2026-06-01' });
    expect((await office.lastOf(`member-${idOf('A')}`, 'MemberDied')).data).toMatchObject({ status: 'dropped' });
    await office.refused('admission/not-dropped', 'members.takeUpAgain', idOf('A'), again());
  });
});
