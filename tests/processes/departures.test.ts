import { describe, expect, it } from '@jest/globals';
import { SECRETARY } from '../office/acts.ts';
import { ABANDONED, aDisciplinedTree, EXIT, EXPULSION, leaves, onProbation, type Way } from '../office/leaving-acts.ts';
import { idOf, Office } from '../office/office.ts';

const MEMBER = 'first of cell';

async function anOffice(): Promise<Office> {
  const office = new Office();
  await aDisciplinedTree(office);
  return office;
}

/** Opens a case of exemption while something else happens to the member between the look-up and the storing. */
async function openedLate(office: Office, meanwhile: () => Promise<void>) {
  const take = office.claims.take.bind(office.claims);
  let done = false;
  office.claims.take = async (...claim) => {
    if (!done && claim[0].kind === 'liveCase') {
      done = true;
      await meanwhile();
      await office.settle();
    }
    return take(...claim);
  };
  const details = {
    ...{ kind: 'exempt', ground: 'maternity', requestedOn: '2026-08-20', cellResolutionOn: '2026-08-30' },
    ...{ from: '2026-11-01', until: '2027-03-01' },
  };
  const body = { kind: 'exemption', subject: idOf(MEMBER), cell: idOf('cell'), openedOn: '2026-09-01', details };
  await office.command('cases.open', idOf('late'), body, SECRETARY);
  await office.settle();
}

const ways: [status: string, way: Way, why: string][] = [
  ['struckOff', ABANDONED, 'Người trong hồ sơ đã bị xóa tên khỏi danh sách đảng viên.'],
  ['exited', EXIT, 'Người trong hồ sơ đã ra khỏi Đảng.'],
  ['expelled', EXPULSION, 'Người trong hồ sơ đã bị khai trừ.'],
];

describe('what is under way of who is decided on no more', () => {
  it.each(ways)('[DHTN-2.2.5.b] ends when the member is %s, a case opened meanwhile too', async (status, way, why) => {
    const office = await anOffice();
    await openedLate(office, () => leaves(office, 'case', MEMBER, way));
    expect(await office.register.member(idOf(MEMBER))).toMatchObject({ status });
    expect(await office.register.case(idOf('late'))).toMatchObject({ status: 'withdrawn' });
    expect(await office.lastOf(`case-${idOf('late')}`, 'CaseWithdrawn')).toMatchObject({ data: { why } });
    // Delivered again, it comes to nothing more.
    const { length } = await office.log();
    await office.redeliver();
    expect((await office.log()).length).toBe(length);
  });

  it('[DHTN-1.4] ends when the member died meanwhile', async () => {
    const office = await anOffice();
    await openedLate(office, () => office.command('members.recordDeath', idOf(MEMBER), { diedOn: '2026-10-12' }));
    expect(await office.lastOf(`case-${idOf('late')}`, 'CaseWithdrawn')).toMatchObject({
      data: { why: 'Người trong hồ sơ đã từ trần.' },
    });
  });

  it('[EXT-6] goes on for who was restored before the old departure comes again', async () => {
    const office = await anOffice();
    await leaves(office, 'case', MEMBER, EXIT);
    const restored = {
      ...{ cell: idOf('cell'), managedBy: 'other', cleanSince: true },
      decision: { number: '30-QĐ', date: '2026-10-20', issuer: idOf('upper') },
    };
    await office.does('members.restore', idOf(MEMBER), restored);
    const body = { kind: 'expulsion', subject: idOf(MEMBER), cell: idOf('cell'), openedOn: '2026-11-01' };
    const details = { violation: 'Vi phạm' };
    await office.command('cases.open', idOf('new'), { ...body, details }, SECRETARY);
    await office.redeliver();
    expect(await office.register.case(idOf('new'))).toMatchObject({ status: 'draft' });
  });

  it('of somebody else goes on', async () => {
    const office = await anOffice();
    await onProbation(office, 'P');
    await openedLate(office, () => office.command('members.recordDeath', idOf('P'), { diedOn: '2026-10-12' }));
    expect(await office.register.case(idOf('late'))).toMatchObject({ status: 'draft' });
  });
});
