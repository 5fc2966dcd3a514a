import { describe, expect, it } from '@jest/globals';
import { ComplaintLodged, ComplaintSettled } from '../../../src/register/complaint/events.ts';
import { InspectionConcluded, InspectionOpened, MemberDisciplined } from '../../../src/register/discipline/events.ts';
import { ExemptionEnded, MemberExempted } from '../../../src/register/exemption/events.ts';
import { DeathDossierSent, MemberDied, MemberExpelled } from '../../../src/register/leaving/events.ts';
import { MemberRestored } from '../../../src/register/restoration/events.ts';
import { listMatters, MatterPage, type MattersAsked } from '../../../read-models/conduct-list/queries.ts';
import { anId, aRegister, CELL, type GivenRegister, OTHER_CELL, PROVINCE, WARD } from '../given.ts';

const TODAY = '2026-11-22';
const ONE = anId('member', 1);
const stream = `member-${ONE}`;

async function asked(register: GivenRegister, kind: MattersAsked['kind'], more: Partial<MattersAsked> = {}) {
  const page = await listMatters(await register.views(), { under: PROVINCE, kind, ...more }, TODAY, { limit: 50 });
  return MatterPage.parse(page).items;
}

function aMember(): GivenRegister {
  const register = aRegister();
  register.takeOver(ONE, { cell: CELL });
  return register;
}

const disciplined = (register: GivenRegister, effectiveOn: string, data: object = {}) =>
  register.record({
    ...{ stream, definition: MemberDisciplined, effectiveOn },
    data: { cell: CELL, form: 'reprimand', violation: 'Vi phạm', lapsesOn: '2027-03-01', ...data },
  });

describe('sổ kỷ luật, khiếu nại', () => {
  it('[EXT-1] a discipline is in force until it lapses; another one prolongs it', async () => {
    const register = aMember();
    const first = disciplined(register, '2025-11-01', { lapsesOn: '2026-11-01' });
    expect(await asked(register, 'discipline')).toMatchObject([{ form: 'reprimand', state: 'lapsed' }]);
    expect(await asked(register, 'discipline', { state: 'open' })).toEqual([]);
    disciplined(register, '2026-10-01', { form: 'warning', lapsesOn: '2027-10-01', prolongs: [first] });
    expect(await asked(register, 'discipline', { state: 'open' })).toMatchObject([
      { form: 'warning', until: '2027-10-01', state: 'open' },
      { form: 'reprimand', until: '2027-10-01', state: 'open' },
    ]);
  });

  it('[EXT-1] a complaint stands with its deadline, the decision as complained of, until it is settled', async () => {
    const register = aMember();
    const against = disciplined(register, '2026-03-01');
    const deadlines = [{ kind: 'settleComplaint' as const, on: '2026-07-20' }];
    const complaint = register.record({
      ...{ stream, definition: ComplaintLodged, effectiveOn: '2026-03-20' },
      data: {
        ...{ cell: CELL, against, receivedOn: '2026-03-05', addressee: WARD, level: 'upperBase', text: 'Không đồng ý' },
        deadlines,
      },
    });
    expect(await asked(register, 'complaint', { state: 'late' })).toMatchObject([
      { addressee: { id: WARD }, dueOn: '2026-07-20', late: true, state: 'open' },
    ]);
    expect(await asked(register, 'discipline', { state: 'complained' })).toMatchObject([{ state: 'complained' }]);
    register.record({
      ...{ stream, definition: ComplaintSettled, effectiveOn: '2026-07-10' },
      data: { cell: CELL, complaint, against, addressee: WARD, level: 'upperBase', outcome: 'lifted' },
    });
    expect(await asked(register, 'complaint')).toMatchObject([{ state: 'closed', outcome: 'lifted', late: false }]);
    expect(await asked(register, 'discipline', { state: 'lifted' })).toMatchObject([{ state: 'lifted' }]);
    expect(await asked(register, 'discipline', { state: 'complained' })).toEqual([]);
  });

  it('[EXT-1] who is looked into stands there until the conclusion', async () => {
    const register = aMember();
    const data = { cell: CELL, ground: 'denunciation' as const, by: WARD, text: 'Đơn tố cáo' };
    const inspection = register.record({ stream, definition: InspectionOpened, effectiveOn: '2026-10-01', data });
    expect(await asked(register, 'inspection', { state: 'open' })).toMatchObject([{ ground: 'denunciation' }]);
    register.record({
      ...{ stream, definition: InspectionConcluded, effectiveOn: '2026-10-20' },
      data: { cell: CELL, inspection, finding: 'none', text: 'Không có vi phạm' },
    });
    expect(await asked(register, 'inspection', { state: 'open' })).toEqual([]);
    expect(await asked(register, 'inspection', { state: 'closed' })).toMatchObject([{ outcome: 'none' }]);
  });

  it('[EXT-6] who was put out stands there until restored', async () => {
    const register = aMember();
    const counted = { cell: CELL, sex: 'female' as const, birthYear: 1970, status: 'official' as const };
    register.record({
      ...{ stream, definition: MemberExpelled, effectiveOn: '2026-05-01' },
      data: { ...counted, violation: 'Vi phạm' },
    });
    expect(await asked(register, 'left', { state: 'open' })).toMatchObject([
      { form: 'expelled', memberStatus: 'expelled' },
    ]);
    register.record({
      ...{ stream, definition: MemberRestored, effectiveOn: '2026-09-01' },
      data: {
        ...{ ...counted, cell: OTHER_CELL, from: CELL, left: 'expelled', leftOn: '2026-05-01' },
        ground: 'wronglyRemoved',
      },
    });
    expect(await asked(register, 'left', { state: 'closed' })).toMatchObject([{ cell: { id: OTHER_CELL } }]);
  });
});

describe('danh sách miễn công tác và sinh hoạt đảng', () => {
  const exempted = (register: GivenRegister, until?: string) =>
    register.record({
      ...{ stream, definition: MemberExempted, effectiveOn: '2026-06-01' },
      data: {
        ...{ cell: CELL, kind: 'exempt', ground: 'maternity', requestedOn: '2026-05-01' },
        ...{ cellResolutionOn: '2026-05-20', until },
      },
    });

  it('[DHTN-1.3] says from when, until when and why; what ends within thirty days is soon over', async () => {
    const register = aMember();
    exempted(register, '2026-12-10');
    expect(await asked(register, 'exemption', { state: 'soon' })).toMatchObject([
      { member: { id: ONE }, on: '2026-06-01', until: '2026-12-10', ground: 'maternity', form: 'exempt' },
    ]);
    exempted(register, '2027-12-10');
    expect(await asked(register, 'exemption', { state: 'soon' })).toEqual([]);
    expect(await asked(register, 'exemption', { state: 'open' })).toHaveLength(1);
  });

  it('[DHTN-1.3] goes along when the member moves, and ends with the exemption or the membership', async () => {
    const register = aMember();
    exempted(register);
    register.transferDirectly(ONE, '2026-07-01', OTHER_CELL);
    expect(await asked(register, 'exemption', { under: CELL })).toEqual([]);
    expect(await asked(register, 'exemption', { under: OTHER_CELL, state: 'open' })).toMatchObject([
      { until: undefined, state: 'open' },
    ]);
    register.record({
      ...{ stream, definition: ExemptionEnded, effectiveOn: '2026-08-01' },
      data: { cell: OTHER_CELL, requestedOn: '2026-07-20', since: '2026-06-01' },
    });
    expect(await asked(register, 'exemption', { state: 'closed' })).toMatchObject([{ until: '2026-08-01' }]);
  });
});

describe('sổ đảng viên từ trần', () => {
  const died = (register: GivenRegister, status: 'official' | 'sympathiser' = 'official') =>
    register.record({
      ...{ stream, definition: MemberDied, effectiveOn: '2026-09-01' },
      data: {
        ...{ cell: CELL, sex: 'female', birthYear: 1970, status },
        ...(status === 'official' && { deadlines: [{ kind: 'deathDossier', on: '2026-10-15' }] }),
      },
    });

  it('[DHTN-1.4] has the slip, and by when the dossier goes up', async () => {
    const register = aMember();
    died(register);
    expect(await asked(register, 'death', { state: 'late' })).toMatchObject([
      { on: '2026-09-01', dueOn: '2026-10-15', late: true, slip: { joinDate: expect.any(String) } },
    ]);
    register.record({
      ...{ stream, definition: DeathDossierSent, effectiveOn: '2026-10-10' },
      data: { cell: CELL, to: WARD },
    });
    expect(await asked(register, 'death', { state: 'late' })).toEqual([]);
    expect(await asked(register, 'death', { state: 'closed' })).toMatchObject([
      { until: '2026-10-10', late: false, addressee: { id: WARD } },
    ]);
  });

  it('[DHTN-1.4] is of members alone', async () => {
    const register = aMember();
    died(register, 'sympathiser');
    expect(await asked(register, 'death')).toEqual([]);
  });
});
