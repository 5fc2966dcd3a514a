import { beforeEach, describe, expect, it } from '@jest/globals';
import { transferWithOthers } from '../../../src/register/transfer/direct.ts';
import { idOf, Office } from '../../office/office.ts';
import { aCountry, comer, fills, opening, opens, placeOf, send } from './acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

describe('[DHTN-2.4.1.a] an internal transfer', () => {
  const move = (more: object = {}) => ({
    ...{ to: idOf('sister'), movedOn: '2026-10-06' },
    decision: { number: '5-QĐ', date: '2026-10-05', issuer: idOf('base') },
    ...more,
  });

  it('is decided by the committee of the base organisation, without a letter and without transit', async () => {
    await office.command('members.transferInternally', idOf('member'), move());
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('sister'), inTransit: false });
    const before = await office.typesOf(`member-${idOf('member')}`);
    await office.command('members.transferInternally', idOf('member'), move());
    expect(await office.typesOf(`member-${idOf('member')}`)).toEqual(before);
  });

  const cases: [code: string, more: object][] = [
    ['transfer/not-inside-one-base', { to: idOf('far cell') }],
    ['transfer/base-decides', { decision: { number: '5-QĐ', date: '2026-10-05', issuer: idOf('upper') } }],
    ['transfer/before-decision', { movedOn: '2026-10-04' }],
    [
      'transfer/before-last-move',
      { movedOn: '2000-02-01', decision: { number: '5', date: '2000-01-15', issuer: idOf('base') } },
    ],
    ['cell/not-a-cell', { to: idOf('base') }],
  ];
  it.each(cases)('%s', async (code, more) => {
    await office.refused(code, 'members.transferInternally', idOf('member'), move(more));
  });

  it('is stopped by an open letter', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await office.refused('transfer/one-is-open', 'members.transferInternally', idOf('member'), move());
  });
});

describe('[DHTN-2.4.2] a member who comes with a paper letter', () => {
  it('is taken in from the day of reception, without any connection to the other register', async () => {
    await office.command('members.takeIn', idOf('comer'), comer());
    const member = await office.register.member(idOf('comer'));
    expect(member).toMatchObject({ status: 'official', cell: idOf('cell'), cellSince: '2026-10-20' });
    await office.refused('member/already-recorded', 'members.takeIn', idOf('comer'), comer());
    await office.refused('claim/citizenId', 'members.takeIn', idOf('twin'), comer());
  });

  const cases: [code: string, more: Record<string, unknown>][] = [
    ['transfer/index-not-certified', { indexCertified: false }],
    ['transfer/received-before-letter', { receivedOn: '2026-09-30' }],
    ['transfer/official-date', { officialDate: undefined }],
    ['transfer/official-date', { status: 'probationary' }],
    ['transfer/official-before-join', { officialDate: '2010-01-06' }],
    ['transfer/join-before-decision', { joinDate: '2010-01-04' }],
    ['transfer/received-before-joining', { joinDate: '2026-11-01', officialDate: '2026-11-02' }],
    ['member/born-after', { birthDate: '2011-01-01' }],
    ['correction/card-of-probationary', { status: 'probationary', officialDate: undefined, cardNumber: '12345678' }],
    ['cell/not-a-cell', { cell: 'base' }],
  ];
  it.each(cases)('%s', async (code, { cell, ...more }) => {
    const body = comer({ ...more, ...(cell ? { cell: idOf(String(cell)) } : {}) });
    await office.refused(code, 'members.takeIn', idOf('comer'), body);
  });

  it('comes back to the same file after having gone out', async () => {
    await opens(office, 'member', { to: undefined, outside: 'Đảng bộ tỉnh Khác' });
    await fills(office, 'member', 3, 'base');
    await fills(office, 'member', 4, 'upper', { number: '12-GT' });
    await office.command('members.confirmTransferOutside', idOf('member'), { receivedOn: '2026-10-30' });
    const back = comer({
      ...{ fullName: 'Nguyễn Văn Cũ', birthDate: '1970-03-04', sex: 'male', citizenId: undefined },
      ...{ cell: idOf('far cell'), receivedOn: '2026-11-10', admissionDecisionDate: '2000-01-20' },
      ...{ joinDate: '2000-02-03', officialDate: '2001-02-03' },
    });
    await office.refused('transfer/another-person', 'members.takeIn', idOf('member'), { ...back, sex: 'female' });
    await office.command('members.takeIn', idOf('member'), back);
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('far cell'), inTransit: false });
    await opens(office, 'member', { to: 'cell', openedOn: '2026-11-12', duesPaidTo: '2026-11' });
    expect((await office.lastOf(`member-${idOf('member')}`, 'TransferOpened')).data).toMatchObject({ transfer: 3 });
  });
});

it('with many others only who is in the cell that is left, and once', async () => {
  const member = (await office.register.member(idOf('member')))!;
  const decision = { number: '7-QĐ', date: '2026-10-05', issuer: idOf('upper') };
  const move = {
    from: idOf('sister'),
    to: idOf('other cell'),
    movedOn: '2026-10-06',
    collective: idOf('move'),
    decision,
  };
  expect(() => transferWithOthers(member, move)).toThrow('transfer/not-in-that-cell');
  expect(transferWithOthers(member, { ...move, to: idOf('cell') })).toEqual({ events: [] });
});

describe('what an open transfer stops', () => {
  it('a second one, also after the roll was cut, and a case at the destination', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    await office.refused('transfer/one-is-open', 'members.openTransfer', idOf('member'), opening({ to: 'sister' }));
    const body = {
      kind: 'badge',
      subject: idOf('member'),
      cell: idOf('far cell'),
      details: {},
      openedOn: '2026-11-01',
    };
    await expect(office.command('cases.open', idOf('badge'), body)).rejects.toThrow();
  });

  it('nothing after a death, which ends it', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    await office.command('members.recordDeath', idOf('member'), { diedOn: '2026-11-01' });
    const died = await office.lastOf(`member-${idOf('member')}`, 'MemberDied');
    expect(died.data).toMatchObject({ cell: idOf('province'), status: 'official' });
  });
});
