import { beforeEach, describe, expect, it } from '@jest/globals';
import { plansOf } from '../../../read-models/admission-plan/queries.ts';
import { aTree, AUTHORITY, decides, reachesAuthority } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

describe('[DHTN-2.2.1] kế hoạch kết nạp và kết quả', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await aTree(office);
  });
  const rows = async (under: string, year = 2026) =>
    (await plansOf(await viewsOf(office), idOf(under), year)).items.map(({ organisation, type: _, ...row }) => ({
      ...{ name: organisation.name.slice('Tổ chức '.length), ...row },
    }));

  it('rolls targets and admissions up the tree', async () => {
    await office.command('plans.set', idOf('upper'), { year: 2026, target: 8 });
    await office.command('plans.set', idOf('base'), { year: 2026, target: 5 });
    await office.command('plans.set', idOf('cell'), { year: 2026, target: 3 });
    await office.command('plans.set', idOf('sister'), { year: 2026, target: 1 });
    await office.command('plans.set', idOf('sister'), { year: 2027, target: 9 });
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await decides(office, list, ['case A', 'case B']);
    const helper = idOf('first of cell');
    await office.does('members.holdCeremony', idOf('A'), { heldOn: '2026-10-20', helper });
    await office.does('members.holdCeremony', idOf('B'), { heldOn: '2026-10-21', helper });
    expect(await rows('upper')).toEqual([
      { name: 'upper', target: 8, targetBelow: 5, admitted: 2, percent: 25 },
      { name: 'base', target: 5, targetBelow: 4, admitted: 2, percent: 40 },
    ]);
    expect((await rows('province'))[0]).toEqual({ name: 'province', target: undefined, targetBelow: 8, admitted: 2 });
    // One admission is annulled on substance; the other keeps its place, in the year of its re-stated date.
    const decision = (number: string) => ({ number, date: '2026-11-10', issuer: idOf('upper') });
    const annul = { ground: 'substantive', decision: decision('20-QĐ'), reason: 'Sai' };
    await office.does('members.annulAdmission', idOf('A'), annul, AUTHORITY);
    expect((await rows('upper'))[0]).toMatchObject({ admitted: 1, percent: 12.5 });
    office.today = '2027-02-01';
    const restated = { joinDate: '2027-01-05' };
    const redone = {
      ground: 'procedural',
      decision: { ...decision('21-QĐ'), date: '2027-01-10' },
      reason: 'Sai',
      restated,
    };
    await office.does('members.annulAdmission', idOf('B'), redone, AUTHORITY);
    expect((await rows('upper'))[0]).toMatchObject({ admitted: 0 });
    expect((await rows('upper', 2027))[0]).toMatchObject({ admitted: 1 });
  });

  it('counts nobody who was taken over, whatever is put right of them', async () => {
    const official = idOf('first of cell');
    const first = (await office.store.read(`member-${official}`))[0]!.id;
    await office.command('members.correct', official, {
      ...{ corrects: first, ground: 'entryMistake', reason: 'Nhập sai' },
      changes: { joinDate: '2001-01-03', officialDate: '2002-01-03' },
    });
    expect((await rows('upper', 2001))[0]).toMatchObject({ admitted: 0 });
    expect(await plansOf(await viewsOf(office), idOf('nowhere'), 2026)).toEqual({ year: 2026, items: [] });
  });
});
