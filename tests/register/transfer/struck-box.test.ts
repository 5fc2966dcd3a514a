import { beforeEach, describe, expect, it } from '@jest/globals';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { listTransfers } from '../../../read-models/transfer-list/queries.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';
import { aCountry, fills, fillsTemporary, isLent, opens, send } from './acts.ts';

let office: Office;
const today = '2026-11-20';
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

const struck = (more: object = {}) => ({
  ...{ letter: 'official', box: 4, organisation: idOf('upper'), number: '13-GT' },
  ...{ why: 'Ghi nhầm số giấy.', struckOn: '2026-10-12', ...more },
});
const strikes = (more: object = {}) => office.command('members.strikeTransferBox', idOf('member'), struck(more));
const refused = (code: string, more: object = {}) =>
  office.refused(code, 'members.strikeTransferBox', idOf('member'), struck(more));
const fileOf = async () => {
  const file = await memberFileAt(await viewsOf(office), idOf('member'), { today });
  if (!file || file === 'not-yet-recorded') throw new Error('no file');
  return file;
};

describe('a mistake in a box', () => {
  it('[DHTN-2.4.1.c] is struck through by who wrote it; both numbers stay visible, lists show the new one', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    await strikes();
    const { transfer } = await fileOf();
    expect(transfer!.boxes.map(({ box, filledOn, number }) => [box, filledOn, number])).toEqual([
      [1, '2026-10-05', undefined],
      [3, '2026-10-08', undefined],
      [4, '2026-10-08', '13-GT'],
      [7, undefined, undefined],
      [10, undefined, undefined],
    ]);
    expect(transfer!.boxes[2]).toMatchObject({ struckOn: '2026-10-12', struckNumber: '12-GT' });
    expect(transfer).toMatchObject({ dossierOn: '2026-10-09', dossier: [{ paper: 'Lý lịch đảng viên', copies: 1 }] });
    const asked = { under: [idOf('base')], side: 'out' as const };
    const { items } = await listTransfers(await viewsOf(office), asked, today, { limit: 5 });
    expect(items[0]!.letterNumber).toBe('13-GT');
  });

  it('asks for a new letter if it is in box 1, and is struck through by nobody else', async () => {
    await refused('transfer/none-open');
    await opens(office, 'member', { to: 'far cell' });
    await refused('transfer/box-not-filled');
    await send(office, 'member');
    await refused('transfer/first-box-wrong', { box: 1, organisation: idOf('cell') });
    await refused('transfer/box-not-filled', { organisation: idOf('base') });
    await refused('transfer/box-before-last', { struckOn: '2026-10-07' });
    await refused('date/in-the-future', { struckOn: '2027-01-01' });
  });

  it('goes on with the letter afterwards: what lies before the correction is not written any more', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    await strikes();
    const early = { box: 7, organisation: idOf('far'), filledOn: '2026-10-11', indexCertified: true };
    await office.refused('transfer/box-before-last', 'members.fillTransferBox', idOf('member'), early);
    await fills(office, 'member', 7, 'far', { indexCertified: true });
    await fills(office, 'member', 10, 'far cell');
    expect((await fileOf()).transfer).toBeUndefined();
  });

  it('[DHTN-2.4.1.b] of a temporary letter likewise', async () => {
    await refused('transfer/no-temporary', { letter: 'temporary', box: 2, organisation: idOf('base') });
    await isLent(office, 'member');
    await strikes({ letter: 'temporary', box: 2, organisation: idOf('base') });
    const { temporary } = await fileOf();
    expect(temporary!.boxes[1]).toMatchObject({ box: 2, number: '13-GT', struckOn: '2026-10-12' });
    await fillsTemporary(office, 'member', 5, 'far cell', { filledOn: '2026-10-20' });
  });
});

describe('a slip for abroad', () => {
  const abroad = async (kind: string) => {
    const stay = { kind, country: 'Nhật Bản', from: '2026-08-03', until: '2027-06-30', openedOn: '2026-08-03' };
    await office.does('members.openTemporaryTransfer', idOf('member'), stay);
    await fillsTemporary(office, 'member', 2, 'base', { filledOn: '2026-08-03', number: '5-3B' });
  };
  const handsIn = (handedInOn: string) => office.command('members.handInOverseasSlip', idOf('member'), { handedInOn });
  const withheld = (code: string, handedInOn: string) =>
    office.refused(code, 'members.handInOverseasSlip', idOf('member'), { handedInOn });

  it('[DHTN-2.4.1.b] is handed in within its working days; once', async () => {
    await abroad('overseas');
    expect((await fileOf()).temporary!.slip).toEqual({ by: '2026-09-16', on: undefined });
    await handsIn('2026-09-10');
    const stored = await office.lastOf(`member-${idOf('member')}`, 'OverseasSlipHandedIn');
    expect(stored.data['lateness']).toBeUndefined();
    expect((await fileOf()).temporary!.slip).toEqual({ by: '2026-09-16', on: '2026-09-10' });
    const before = (await office.log()).length;
    await handsIn('2026-09-10');
    expect((await office.log()).length).toBe(before);
    await withheld('transfer/slip-handed-in', '2026-09-11');
  });

  it('late is flagged, not refused', async () => {
    await abroad('overseas');
    await handsIn('2026-11-02');
    const stored = await office.lastOf(`member-${idOf('member')}`, 'OverseasSlipHandedIn');
    expect(stored.data['lateness']).toEqual(['late/overseas-slip']);
  });

  it('is of a stay abroad that has begun', async () => {
    await withheld('transfer/no-temporary', '2026-09-10');
    await office.official('other', 'cell');
    await isLent(office, 'other');
    await office.refused('transfer/not-abroad', 'members.handInOverseasSlip', idOf('other'), {
      handedInOn: '2026-09-10',
    });
    const stay = { kind: 'overseas', country: 'Lào', from: '2026-08-03', until: '2027-06-30', openedOn: '2026-08-03' };
    await office.does('members.openTemporaryTransfer', idOf('member'), stay);
    await withheld('transfer/stay-not-begun', '2026-09-10');
    await fillsTemporary(office, 'member', 2, 'base', { filledOn: '2026-08-03', number: '5-3B' });
    await withheld('transfer/slip-before-stay', '2026-08-02');
    await withheld('date/in-the-future', '2027-08-02');
  });
});
