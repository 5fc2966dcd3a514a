import { beforeEach, describe, expect, it } from '@jest/globals';
import { memberFileAt, type MemberFile } from '../../../read-models/member-file/queries.ts';
import { listMembers } from '../../../read-models/member-list/queries.ts';
import type { Overlay } from '../../../read-models/overlays.ts';
import { ABANDONED, aDisciplinedTree, EXIT, EXPULSION, leaves, paperOf } from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';

let office: Office;
const id = idOf('first of cell');
beforeEach(async () => {
  office = new Office();
  await aDisciplinedTree(office);
});

const file = async (asOf?: string, member = id) =>
  (await memberFileAt(await viewsOf(office), member, { today: office.today, asOf })) as MemberFile;
const listed = async (overlay: Overlay, asOf?: string) => {
  const asked = { under: [idOf('centre')], overlay };
  const found = await listMembers(
    await viewsOf(office),
    asked,
    { today: office.today, asOf },
    { limit: 50, withTotal: true },
  );
  expect(found.total).toBe(found.items.length);
  return found.items.map((row) => row.id);
};

const exempted = (more: object = {}) =>
  office.command('members.exempt', id, {
    ...{ kind: 'exempt', ground: 'ageOrHealth', requestedOn: '2026-08-20', cellResolutionOn: '2026-09-01' },
    ...{ from: '2026-09-01', medicalPaper: { number: '3/XN', date: '2026-08-10', facility: 'Bệnh viện' } },
    ...{ decision: paperOf('cell', '2026-09-01', '4-NQ'), ...more },
  });

describe('exemption in list and file', () => {
  it('[DHTN-1.3] is shown from its day to its end, now and as of any day', async () => {
    office.today = '2026-09-02';
    await exempted({ until: '2026-12-01' });
    office.today = '2026-11-20';
    expect(await file()).toMatchObject({
      ...{ overlays: ['exempt'] },
      exemption: { kind: 'exempt', ground: 'ageOrHealth', from: '2026-09-01', until: '2026-12-01' },
    });
    expect(await listed('exempt')).toEqual([id]);
    expect(await listed('exempt', '2026-08-31')).toEqual([]);
    expect(await listed('exempt', '2026-11-01')).toEqual([id]);
    expect(await listed('reduced')).toEqual([]);
    office.today = '2026-12-01';
    expect(await listed('exempt')).toEqual([]);
    expect((await file()).exemption).toBeUndefined();
  });

  it('that is decided ahead begins on its day', async () => {
    await exempted({ from: '2026-12-01' });
    expect(await listed('exempt')).toEqual([]);
    expect((await file()).exemption).toBeUndefined();
  });

  it('is of members: who is out is no longer among the exempt', async () => {
    await exempted();
    await leaves(office, 'case', 'first of cell', EXIT);
    expect(await listed('exempt')).toEqual([]);
    expect(await listed('exempt', '2026-09-20')).toEqual([id]);
    await office.does('members.restore', id, {
      ...{
        decision: paperOf('upper', '2026-11-10', '50-QĐ'),
        cell: idOf('cell'),
        managedBy: 'other',
        cleanSince: true,
      },
    });
    expect(await listed('exempt')).toEqual([]);
    expect((await file()).exemption).toBeUndefined();
  });
});

describe('discipline, suspension, inspection and complaint in list and file', () => {
  it('[EXT-1] are shown as they stand on the day', async () => {
    const forms = { reprimand: 0, warning: 9, dismissal: 0, expulsion: 0, none: 0 };
    const ballot = { summoned: 9, leftOut: [], present: 9, invalid: 0, meeting: 'cell', heldOn: '2026-06-01', forms };
    const decision = paperOf('cell', '2026-06-02', '5-QĐ');
    await office.command('members.discipline', id, { form: 'warning', violation: 'Vi phạm', decision, ballot });
    const against = (await office.lastOf(`member-${id}`, 'MemberDisciplined')).id;
    expect((await file()).disciplines).toEqual([
      { id: against, form: 'warning', on: '2026-06-02', lapsesOn: '2027-06-02', inForce: true, lifted: false },
    ]);
    expect((await file('2026-06-01')).disciplines).toEqual([]);
    expect(await listed('disciplined')).toEqual([id]);

    await office.command('members.lodgeComplaint', id, {
      ...{ against, receivedOn: '2026-06-05', lodgedOn: '2026-06-10', addressee: idOf('base'), byTheMember: true },
      text: 'Không đồng ý',
    });
    const complaint = (await office.lastOf(`member-${id}`, 'ComplaintLodged')).id;
    await office.command('members.settleComplaint', id, {
      ...{ complaint, outcome: 'lifted', decision: paperOf('base', '2026-11-02', '30-QĐ') },
    });
    const after = await file();
    expect(after.disciplines).toMatchObject([{ inForce: false, lifted: true }]);
    expect(after.complaints).toMatchObject([
      { addressee: { id: idOf('base'), name: 'Tổ chức base' }, outcome: 'lifted', settledOn: '2026-11-02' },
    ]);
    expect(await listed('disciplined')).toEqual([]);
    expect((await file('2026-10-01')).disciplines).toMatchObject([{ inForce: true, lifted: false }]);
  });

  it('a suspension and an inspection end', async () => {
    await office.command('members.openInspection', id, {
      ...{ ground: 'inspection', by: idOf('base'), openedOn: '2026-10-01', text: 'Dấu hiệu vi phạm' },
    });
    await office.command('members.suspend', id, {
      ...{
        ground: 'violation',
        decision: paperOf('upper', '2026-11-01', '7-QĐ'),
        from: '2026-11-01',
        until: '2026-12-01',
      },
    });
    expect(await file()).toMatchObject({
      ...{ overlays: ['suspended', 'inspected'], suspension: { from: '2026-11-01', until: '2026-12-01' } },
      inspections: [{ ground: 'inspection', on: '2026-10-01' }],
    });
    expect(await listed('suspended')).toEqual([id]);
    const inspection = (await office.lastOf(`member-${id}`, 'InspectionOpened')).id;
    await office.command('members.concludeInspection', id, {
      ...{ inspection, finding: 'none', concludedOn: '2026-11-10', text: 'Không vi phạm' },
    });
    expect(await listed('inspected')).toEqual([]);
    office.today = '2026-12-01';
    expect(await listed('suspended')).toEqual([]);
    expect((await file()).suspension).toBeUndefined();
  });
});

describe('who left', () => {
  it('keeps the party age of the day of leaving, and shows how and by which record', async () => {
    await leaves(office, 'a', 'first of cell', ABANDONED);
    const by = (await office.lastOf(`member-${id}`, 'MemberStruckOff')).id;
    office.today = '2030-01-01';
    expect(await file()).toMatchObject({
      ...{ status: 'struckOff', struckOffOn: '2026-10-10', leavingGround: 'abandonedActivity', leftBy: by },
      partyAge: { from: '2000-01-20', years: 26, months: 8, days: 20 },
    });
    office.today = '2026-11-20';
    await leaves(office, 'b', 'second of cell', EXPULSION, '22-QĐ');
    expect(await file(undefined, idOf('second of cell'))).toMatchObject({
      status: 'expelled',
      expelledOn: '2026-10-10',
    });
    await leaves(office, 'c', 'third of cell', EXIT, '23-QĐ');
    expect(await file(undefined, idOf('third of cell'))).toMatchObject({ status: 'exited', exitedOn: '2026-10-10' });
  });

  it('restored, the party age is continuous; resumed, the time between comes off', async () => {
    await leaves(office, 'a', 'first of cell', ABANDONED);
    await office.does('members.restore', id, {
      ...{
        decision: paperOf('upper', '2026-11-10', '50-QĐ'),
        cell: idOf('sister'),
        managedBy: 'other',
        cleanSince: true,
      },
    });
    expect(await file()).toMatchObject({
      ...{ status: 'official', cell: idOf('sister'), partyAge: { from: '2000-01-20', years: 26, months: 10, days: 0 } },
    });
    expect(await file('2026-11-01')).toMatchObject({ status: 'struckOff', cell: idOf('cell') });

    const other = idOf('second of cell');
    await office.command('members.recordInterruption', other, { since: '2025-11-10' });
    await office.command('members.resume', other, {
      ...{ decision: paperOf('upper', '2026-11-10', '51-QĐ'), managedBy: 'other', ownFault: false },
      confirmedBy: [idOf('sister'), idOf('base')],
    });
    expect(await file(undefined, other)).toMatchObject({ partyAge: { from: '2001-01-19', years: 25 } });
  });
});
