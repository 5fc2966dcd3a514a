import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { aCountry, fills, fillsTemporary, isLent, lends, opening, opens, placeOf, stay } from './acts.ts';

let office: Office;
const stream = () => `member-${idOf('member')}`;
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

describe('a letter of eight boxes', () => {
  it('[DHTN-2.4.1.b] goes out and back by the level that owns each box; the member stays on the roll at home', async () => {
    await lends(office, 'member');
    const { data } = await office.lastOf(stream(), 'TemporaryTransferOpened');
    expect(data['route']).toEqual([
      { box: 1, organisation: idOf('cell'), side: 'out' },
      { box: 2, organisation: idOf('base'), side: 'out' },
      { box: 3, organisation: idOf('far'), side: 'in' },
      { box: 4, organisation: idOf('far cell'), side: 'in' },
      { box: 5, organisation: idOf('far cell'), side: 'back' },
      { box: 6, organisation: idOf('far'), side: 'back' },
      { box: 7, organisation: idOf('base'), side: 'back' },
      { box: 8, organisation: idOf('cell'), side: 'back' },
    ]);
    await fillsTemporary(office, 'member', 2, 'base');
    await office.refused('transfer/box-out-of-order', 'members.fillTemporaryBox', idOf('member'), {
      ...{ box: 4, organisation: idOf('far cell'), filledOn: '2026-03-02' },
    });
    await fillsTemporary(office, 'member', 3, 'far');
    await fillsTemporary(office, 'member', 4, 'far cell');
    const began = await office.lastOf(stream(), 'TemporaryTransferBegan');
    expect(began.data['deadlines']).toEqual([{ kind: 'temporaryEnds', on: '2026-12-31' }]);
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('cell'), inTransit: false });
    for (const [box, level] of [
      [5, 'far cell'],
      [6, 'far'],
      [7, 'base'],
      [8, 'cell'],
    ] as const) {
      await fillsTemporary(office, 'member', box, level, { filledOn: '2026-11-01' });
    }
    expect((await office.lastOf(stream(), 'TemporaryTransferEnded')).data).toMatchObject({ ground: 'returned' });
    await lends(office, 'member', { openedOn: '2026-11-02', from: '2026-11-02', until: '2027-05-01' });
  });

  it('a box filled in twice changes nothing', async () => {
    await isLent(office, 'member');
    const before = await office.typesOf(stream());
    await fillsTemporary(office, 'member', 3, 'far');
    expect(await office.typesOf(stream())).toEqual(before);
  });
});

describe('it is not begun', () => {
  const cases: [code: string, more: { host?: string | null } & Record<string, unknown>][] = [
    ['transfer/stay-too-short', { until: '2026-05-31' }],
    ['transfer/stay-too-short', { kind: 'labourExport', host: null, country: 'Nhật Bản', until: '2027-02-28' }],
    ['transfer/stay-too-long', { until: '2027-03-01' }],
    ['transfer/study-too-long', { kind: 'study', until: '2028-03-02' }],
    ['transfer/stay-before-letter', { from: '2026-02-27' }],
    ['transfer/no-address', { host: null }],
    ['transfer/same-cell', { host: 'cell' }],
    ['transfer/abroad-without-country', { kind: 'overseas', host: null }],
    ['cell/not-a-cell', { host: 'far' }],
  ];
  it.each(cases)('%s', async (code, more) => {
    await office.refused(code, 'members.openTemporaryTransfer', idOf('member'), stay(more));
  });

  it('beside another one, nor beside an official letter', async () => {
    await lends(office, 'member');
    await office.refused('transfer/temporary-is-open', 'members.openTemporaryTransfer', idOf('member'), stay());
    await opens(office, 'member of key', { to: 'far cell' });
    const late = stay({ openedOn: '2026-10-06', from: '2026-10-06', until: '2027-05-01' });
    await office.refused('transfer/one-is-open', 'members.openTemporaryTransfer', idOf('member of key'), late);
  });

  it('but for as long as the rule allows', async () => {
    await lends(office, 'member', { until: '2027-02-28' });
    await lends(office, 'member of key', { kind: 'study', until: '2028-03-01' });
  });
});

describe('it is extended', () => {
  const extension = (more: object = {}) => ({
    ...{ organisation: idOf('far'), requestedOn: '2026-10-01', until: '2027-11-30', extendedOn: '2026-10-05' },
    ...more,
  });

  it('by the base committee of the host, each time for less than twelve months, and again', async () => {
    await isLent(office, 'member');
    await office.command('members.extendTemporaryTransfer', idOf('member'), extension());
    const { data } = await office.lastOf(stream(), 'TemporaryTransferExtended');
    expect(data['deadlines']).toEqual([{ kind: 'temporaryEnds', on: '2027-11-30' }]);
    await office.command('members.extendTemporaryTransfer', idOf('member'), extension({ until: '2028-10-30' }));
  });

  it('and not otherwise', async () => {
    await lends(office, 'member');
    const refused = (code: string, more: object = {}) =>
      office.refused(code, 'members.extendTemporaryTransfer', idOf('member'), extension(more));
    await refused('transfer/stay-not-begun');
    await fillsTemporary(office, 'member', 2, 'base');
    await fillsTemporary(office, 'member', 3, 'far');
    await fillsTemporary(office, 'member', 4, 'far cell');
    await refused('transfer/host-extends', { organisation: idOf('base') });
    await refused('transfer/extension-too-long', { until: '2027-12-31' });
    await refused('transfer/extension-not-later', { until: '2026-11-30' });
    await refused('transfer/extended-before-asked', { requestedOn: '2026-10-06' });
    await office.refused(
      'transfer/no-temporary',
      'members.extendTemporaryTransfer',
      idOf('member of key'),
      extension(),
    );
  });
});

describe('it ends otherwise', () => {
  it('given up before it began, and not after', async () => {
    await lends(office, 'member');
    const body = { cancelledOn: '2026-03-05' };
    await office.command('members.cancelTemporaryTransfer', idOf('member'), body);
    await isLent(office, 'member', { openedOn: '2026-03-06', from: '2026-03-06', until: '2026-12-31' }).catch(
      () => undefined,
    );
    expect(await office.typesOf(stream())).toContain('TemporaryTransferEnded');
  });

  it('by the boxes of the way back once it has begun', async () => {
    await isLent(office, 'member');
    const body = { cancelledOn: '2026-03-05' };
    await office.refused('transfer/stay-has-begun', 'members.cancelTemporaryTransfer', idOf('member'), body);
  });

  it('with the roll that an official transfer cuts', async () => {
    await isLent(office, 'member');
    await opens(office, 'member', { to: 'far cell' });
    await fills(office, 'member', 3, 'base');
    await fills(office, 'member', 4, 'upper', { number: '9-GT' });
    expect((await office.lastOf(stream(), 'TemporaryTransferEnded')).data).toMatchObject({
      ground: 'officialTransfer',
    });
    await office.refused('transfer/one-is-open', 'members.openTransfer', idOf('member'), opening({ to: 'sister' }));
  });
});

describe('abroad, by the slip', () => {
  it('for three to twelve months: handed in within thirty working days', async () => {
    await lends(office, 'member', { kind: 'overseas', host: null, country: 'Nhật Bản', alone: true });
    const box = { box: 2, organisation: idOf('base'), filledOn: '2026-03-02' };
    await office.refused('transfer/letter-without-number', 'members.fillTemporaryBox', idOf('member'), box);
    await fillsTemporary(office, 'member', 2, 'base', { number: '3B-12' });
    const { data } = await office.lastOf(stream(), 'TemporaryTransferBegan');
    expect(data['deadlines']).toContainEqual({ kind: 'overseasSlip', on: '2026-04-13' });
    await fillsTemporary(office, 'member', 7, 'base', { filledOn: '2026-10-01' });
    await fillsTemporary(office, 'member', 8, 'cell', { filledOn: '2026-10-01' });
    expect((await office.lastOf(stream(), 'TemporaryTransferEnded')).data).toMatchObject({ ground: 'returned' });
  });

  it('for labour export of twelve months or more: dossier, card and count stay at home; a late report is flagged', async () => {
    const years = { from: '2023-03-01', openedOn: '2023-03-01', until: '2026-03-01' };
    await lends(office, 'member', { kind: 'labourExport', host: null, country: 'Hàn Quốc', ...years });
    await office.refused('transfer/box-out-of-order', 'members.fillTemporaryBox', idOf('member'), {
      ...{ box: 2, organisation: idOf('base'), filledOn: '2023-03-02', number: '3A-12' },
    });
    await fillsTemporary(office, 'member', 2, 'upper', { number: '3A-12', filledOn: '2023-03-02' });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('cell'), inTransit: false });
    await fillsTemporary(office, 'member', 7, 'upper', { filledOn: '2026-06-01' });
    await fillsTemporary(office, 'member', 8, 'cell', { filledOn: '2026-06-01' });
    expect((await office.lastOf(stream(), 'TemporaryTransferEnded')).data).toMatchObject({
      lateness: ['late/overseas-return'],
    });
  });

  it('for good: the letter of ten boxes goes to the committee for members abroad, outside of this register', async () => {
    await opens(office, 'member', { to: undefined, outside: 'Đảng ủy Bộ Ngoại giao', ground: 'overseas' });
    expect((await office.lastOf(stream(), 'TransferOpened')).data).toMatchObject({ letter: 'ten', ground: 'overseas' });
  });
});
