import { beforeEach, describe, expect, it } from '@jest/globals';
import { counts, movement } from '../../../read-models/headcount/queries.ts';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { listMembers } from '../../../read-models/member-list/queries.ts';
import { aTree, AUTHORITY, decides, reachesAuthority } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTree(office);
});

const struck = (name: string, date: string, number: string) =>
  office.does('members.annulAdmission', idOf(name), {
    ...{ ground: 'substantive', reason: 'Không đủ tiêu chuẩn' },
    decision: { number, date, issuer: idOf('upper') },
  });
const totals = async (organisation: string, asOf?: string) =>
  (await counts(await viewsOf(office), idOf(organisation), { today: office.today, asOf })).totals.rolledUp;
const names = async (under: string, status: 'official' | 'sympathiser' | 'admitted' | 'struckOff', asOf?: string) => {
  const asked = { under: [idOf(under)], status: [status] };
  const page = { limit: 50, withTotal: true };
  const found = await listMembers(await viewsOf(office), asked, { today: office.today, asOf }, page);
  expect(found.total).toBe(found.items.length);
  return found.items.map(({ id }) => id).sort();
};
const moved = async (from: string, to: string, under = 'province') =>
  movement(await viewsOf(office), { under: idOf(under), from, to }, office.today);

describe('who was struck off', () => {
  it('leaves the roll on that day: a decrease of its own, and no longer among the members', async () => {
    expect(await totals('cell')).toMatchObject({ official: 2 });
    await struck('first of cell', '2026-05-05', '3-QĐ');
    expect(await totals('cell')).toMatchObject({ official: 1, struckOff: 1 });
    expect(await totals('cell', '2026-05-04')).toMatchObject({ official: 2, struckOff: 0 });
    expect(await names('cell', 'struckOff')).toEqual([idOf('first of cell')]);
    expect(await moved('2026-01-01', '2026-11-20')).toMatchObject({
      ...{ opening: 6, increases: { admitted: 0, readmitted: 0 }, decreases: { struckOff: 1, deceased: 0 } },
      ...{ closing: 5, takenOver: 0 },
    });
    // Who dies after having been struck leaves the roll once only.
    await office.does('members.recordDeath', idOf('first of cell'), { diedOn: '2026-06-06' });
    expect((await moved('2026-01-01', '2026-11-20')).decreases).toMatchObject({ struckOff: 1, deceased: 0 });
    const file = await memberFileAt(await viewsOf(office), idOf('first of cell'), {
      today: office.today,
      asOf: '2026-05-30',
    });
    expect(file).toMatchObject({ status: 'struckOff', struckOffOn: '2026-05-05' });
  });

  it('and was admitted again is counted as readmitted, in the new cell; the former days stay as they were', async () => {
    await struck('first of cell', '2023-01-05', '3-QĐ');
    const id = idOf('first of cell');
    const consent = { number: '9-CV/TU', date: '2025-12-20' };
    const seek = { cell: idOf('sister'), cellResolutionOn: '2026-01-05', bar: 'none', consent };
    await office.does('members.seekReadmission', id, seek);
    expect(await totals('sister')).toMatchObject({ official: 2, sympathiser: 1 });
    const admission = {
      ...{ decision: { number: '8-QĐ', date: '2026-03-10', issuer: idOf('upper') }, cellResolutionOn: '2026-02-10' },
      ...{ vietnameseCitizen: true, education: 'upperSecondary' },
      awarenessCertificate: { number: '5/GCN', date: '2025-06-01' },
      introducers: [idOf('first of sister'), idOf('second of sister')],
    };
    await office.does('members.admit', id, admission, AUTHORITY);
    await office.does('members.holdCeremony', id, { heldOn: '2026-03-20', helper: idOf('first of sister') });

    expect(await totals('cell')).toMatchObject({ official: 1, struckOff: 0 });
    expect(await totals('cell', '2024-01-01')).toMatchObject({ official: 1, struckOff: 1 });
    expect(await totals('cell', '2022-01-01')).toMatchObject({ official: 2, struckOff: 0 });
    expect(await totals('sister', '2022-01-01')).toMatchObject({ official: 2, probationary: 0 });
    expect(await totals('sister')).toMatchObject({ official: 2, probationary: 1 });
    expect(await names('cell', 'official', '2022-01-01')).toContain(id);
    expect(await names('cell', 'official')).not.toContain(id);
    expect(await names('base', 'struckOff', '2024-01-01')).toEqual([id]);
    expect(await moved('2026-01-01', '2026-11-20')).toMatchObject({
      ...{ opening: 5, increases: { admitted: 0, readmitted: 1 }, decreases: { struckOff: 0 }, closing: 6 },
    });
    expect(await moved('2023-01-01', '2023-12-31')).toMatchObject({
      ...{ opening: 6, increases: { readmitted: 0 }, decreases: { struckOff: 1 }, closing: 5 },
    });
    expect(await memberFileAt(await viewsOf(office), id, { today: office.today })).toMatchObject({
      ...{ status: 'probationary', readmission: true, joinDate: '2026-03-20' },
    });
    expect(await memberFileAt(await viewsOf(office), id, { today: office.today, asOf: '2022-01-01' })).toMatchObject({
      ...{ status: 'official', joinDate: '2000-02-03', cell: idOf('cell') },
    });
  });
});

describe('an applicant', () => {
  it('who moved is counted where they were on the day, and where they are', async () => {
    await office.sympathiser('A', 'cell');
    await office.does('members.moveApplicant', idOf('A'), { to: idOf('far cell'), movedOn: '2026-09-15' });
    expect(await totals('cell')).toMatchObject({ sympathiser: 0 });
    expect(await totals('far')).toMatchObject({ sympathiser: 1 });
    expect(await totals('base', '2026-09-14')).toMatchObject({ sympathiser: 1 });
    expect(await totals('far', '2026-09-14')).toMatchObject({ sympathiser: 0 });
    expect(await totals('province', '2026-09-14')).toMatchObject({ sympathiser: 1 });
    expect(await names('cell', 'sympathiser', '2026-09-14')).toEqual([idOf('A')]);
    expect(await names('cell', 'sympathiser')).toEqual([]);
  });

  it('whose admission was annulled before the ceremony is in the pool again, and was admitted in between', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    const decision = { number: '20-QĐ', date: '2026-11-10', issuer: idOf('upper') };
    const annul = { ground: 'substantive', decision, reason: 'Sai' };
    await office.does('members.annulAdmission', idOf('A'), annul, AUTHORITY);
    expect(await totals('cell')).toMatchObject({ sympathiser: 1, admitted: 0 });
    expect(await totals('cell', '2026-10-30')).toMatchObject({ sympathiser: 0, admitted: 1 });
    expect(await names('cell', 'admitted', '2026-10-30')).toEqual([idOf('A')]);
    const file = await memberFileAt(await viewsOf(office), idOf('A'), { today: office.today });
    expect(file).toMatchObject({ status: 'sympathiser', introducers: [] });
    expect(file).not.toHaveProperty('admissionDecision.number');
  });

  it('who moved and then joined counts as one admission of the period', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    await office.does('members.moveApplicant', idOf('A'), { to: idOf('far cell'), movedOn: '2026-09-15' });
    await office.does('members.holdCeremony', idOf('A'), { heldOn: '2026-11-02', helper: idOf('first of far cell') });
    expect(await moved('2026-01-01', '2026-11-20')).toMatchObject({
      ...{ opening: 6, increases: { admitted: 1 }, closing: 7 },
    });
    expect(await moved('2026-01-01', '2026-11-20', 'base')).toMatchObject({ opening: 4, closing: 4 });
    expect(await moved('2026-01-01', '2026-11-20', 'far')).toMatchObject({ opening: 2, closing: 3 });
  });
});

it('an annulment on procedure changes no count, only the dates', async () => {
  const list = await reachesAuthority(office, ['case A'], ['A']);
  await decides(office, list, ['case A']);
  await office.does('members.holdCeremony', idOf('A'), { heldOn: '2026-10-20', helper: idOf('first of cell') });
  const before = await totals('province');
  const decision = { number: '20-QĐ', date: '2026-11-10', issuer: idOf('upper') };
  const restated = { joinDate: '2026-11-05' };
  const redone = { ground: 'procedural', decision, reason: 'Sai thủ tục', restated };
  await office.does('members.annulAdmission', idOf('A'), redone, AUTHORITY);
  expect(await totals('province')).toEqual(before);
  expect(await totals('cell', '2026-11-04')).toMatchObject({ admitted: 1, probationary: 0 });
  expect(await moved('2026-11-01', '2026-11-20')).toMatchObject({ opening: 6, increases: { admitted: 1 }, closing: 7 });
});
