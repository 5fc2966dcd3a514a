import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { InspectionConcluded, InspectionOpened } from '../../../src/register/discipline/events.ts';
import { wayOf } from '../../../src/register/transfer/route.ts';
import { aCountry, fills, happens, opening, opens, placeOf, send } from './acts.ts';

let office: Office;

function dissolution() {
  const decision = { number: '5-QĐ/ĐU', date: '2026-09-30', issuer: idOf('upper'), signer: 'Trần Văn Hai' };
  return { decision, effectiveOn: '2026-10-01', ground: 'taskDone' };
}
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

describe('an official letter of ten boxes', () => {
  it('[DHTN-2.4.1.c] goes strictly in order by the level that owns each box, skipping levels that do not exist', async () => {
    await opens(office, 'member', { to: 'far cell' });
    const opened = await office.lastOf(`member-${idOf('member')}`, 'TransferOpened');
    expect(opened.data).toMatchObject({ letter: 'ten', transit: idOf('province') });
    expect(opened.data['route']).toEqual([
      { box: 1, organisation: idOf('cell'), side: 'out' },
      { box: 3, organisation: idOf('base'), side: 'out' },
      { box: 4, organisation: idOf('upper'), side: 'out' },
      { box: 7, organisation: idOf('far'), side: 'in' },
      { box: 10, organisation: idOf('far cell'), side: 'in' },
    ]);
    await office.refused('transfer/box-out-of-order', 'members.fillTransferBox', idOf('member'), {
      ...{ box: 4, organisation: idOf('upper'), filledOn: '2026-10-06', number: '12-GT' },
    });
    await office.refused('transfer/box-out-of-order', 'members.fillTransferBox', idOf('member'), {
      ...{ box: 3, organisation: idOf('upper'), filledOn: '2026-10-06' },
    });
    await send(office, 'member');
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('province'), inTransit: true });
    await fills(office, 'member', 7, 'far', { indexCertified: true });
    await fills(office, 'member', 10, 'far cell');
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('far cell'), inTransit: false });
  });

  it('asks box 5 of the province instead of 4, and 6 instead of 7, only where the base lies directly under it', async () => {
    await opens(office, 'member of key', { to: 'key cell 2' });
    const { data } = await office.lastOf(`member-${idOf('member of key')}`, 'TransferOpened');
    expect(data['route']).toMatchObject([
      { box: 1 },
      { box: 3 },
      { box: 5, organisation: idOf('province') },
      { box: 6 },
      { box: 8 },
      { box: 10 },
    ]);
  });

  it('goes to a cell that the committee addressed chooses below itself', async () => {
    await opens(office, 'member', { to: 'far' });
    await send(office, 'member');
    const box = { box: 7, organisation: idOf('far'), filledOn: '2026-10-20', indexCertified: true };
    await office.refused('transfer/onward-missing', 'members.fillTransferBox', idOf('member'), box);
    await office.refused('transfer/onward-not-below', 'members.fillTransferBox', idOf('member'), {
      ...box,
      onward: idOf('sister'),
    });
    await office.command('members.fillTransferBox', idOf('member'), { ...box, onward: idOf('far cell') });
    await fills(office, 'member', 10, 'far cell', { filledOn: '2026-10-21' });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('far cell'), inTransit: false });
  });

  it('names who is below only at its last box, and goes on in the order of days', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await fills(office, 'member', 3, 'base', { filledOn: '2026-10-08' });
    const early = { box: 4, organisation: idOf('upper'), filledOn: '2026-10-07', number: '12-GT' };
    await office.refused('transfer/box-before-last', 'members.fillTransferBox', idOf('member'), early);
    await fills(office, 'member', 4, 'upper', { filledOn: '2026-10-08', number: '12-GT' });
    const box = { box: 7, organisation: idOf('far'), filledOn: '2026-10-20', indexCertified: true };
    await office.refused('transfer/onward-too-early', 'members.fillTransferBox', idOf('member'), {
      ...{ ...box, onward: idOf('far cell') },
    });
  });

  it('a box filled in twice by its level changes nothing', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await fills(office, 'member', 3, 'base');
    const before = await office.typesOf(`member-${idOf('member')}`);
    await fills(office, 'member', 3, 'base');
    expect(await office.typesOf(`member-${idOf('member')}`)).toEqual(before);
  });

  it('bears a number at its last outgoing box', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await fills(office, 'member', 3, 'base');
    const box = { box: 4, organisation: idOf('upper'), filledOn: '2026-10-16' };
    await office.refused('transfer/letter-without-number', 'members.fillTransferBox', idOf('member'), box);
    await office.refused('transfer/dossier-before-letter', 'members.fillTransferBox', idOf('member'), {
      ...{ ...box, number: '12-GT', dossierOn: '2026-09-01' },
    });
  });
});

describe('a letter of seven boxes, inside the same upper-base', () => {
  it('cuts the roll at the base and is received by base and cell', async () => {
    await opens(office, 'member', { to: 'other cell' });
    const { data } = await office.lastOf(`member-${idOf('member')}`, 'TransferOpened');
    expect(data).toMatchObject({ letter: 'seven', transit: idOf('upper') });
    expect(data['route']).toMatchObject([{ box: 1 }, { box: 3 }, { box: 4, side: 'in' }, { box: 5 }, { box: 7 }]);
    await fills(office, 'member', 3, 'base', { number: '3-GT' });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('upper'), inTransit: true });
    await fills(office, 'member', 4, 'upper', { indexCertified: true });
    await fills(office, 'member', 5, 'other base');
    await fills(office, 'member', 7, 'other cell');
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('other cell'), inTransit: false });
  });
});

describe('it is not begun', () => {
  const cases: [code: string, more: object][] = [
    ['transfer/no-address', { to: undefined }],
    ['transfer/no-address', { to: 'far cell', outside: 'Đảng bộ tỉnh khác' }],
    ['transfer/no-paper', { paper: undefined }],
    ['transfer/before-paper', { paper: { number: '1-QĐ', date: '2026-10-06' } }],
    ['transfer/before-last-move', { openedOn: '1999-01-01', paper: { number: '1-QĐ', date: '1998-01-01' } }],
    ['date/in-the-future', { openedOn: '2026-12-01' }],
    ['transfer/dues-owed', { duesPaidTo: '2026-09' }],
    ['transfer/no-self-review', { selfReview: false }],
    ['transfer/unknown-destination', { to: 'nowhere' }],
    ['transfer/same-cell', { to: 'cell' }],
    ['transfer/inside-one-base', { to: 'sister' }],
  ];
  it.each(cases)('%s', async (code, more) => {
    await office.refused(code, 'members.openTransfer', idOf('member'), opening({ to: 'far cell', ...more }));
  });

  it('to a cell that is founded later', async () => {
    await office.command('organisations.takeOver', idOf('new cell'), {
      ...{ name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('far'), powers: [], since: '2026-11-01' },
    });
    await office.refused(
      'transfer/destination-not-yet',
      'members.openTransfer',
      idOf('member'),
      opening({ to: 'new cell' }),
    );
  });

  it('by a probationary member without the comments of the helper', async () => {
    await office.official('on probation', 'cell', {
      status: 'probationary',
      joinDate: '2026-02-03',
      officialDate: undefined,
    });
    await office.refused(
      'transfer/no-helper-comments',
      'members.openTransfer',
      idOf('on probation'),
      opening({ to: 'far cell' }),
    );
    await opens(office, 'on probation', { to: 'far cell', helperComments: true });
  });

  it('by somebody who is not a member', async () => {
    await office.sympathiser('outstanding', 'cell');
    await office.refused(
      'member/not-a-member',
      'members.openTransfer',
      idOf('outstanding'),
      opening({ to: 'far cell' }),
    );
  });

  it('a second time while one is open', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await office.refused('transfer/one-is-open', 'members.openTransfer', idOf('member'), opening({ to: 'far cell' }));
  });

  it('where nobody above writes the letter', () => {
    const cell = { organisation: 'a cell', type: 'subordinateCell' as const, powers: [] };
    expect(() => wayOf([cell], undefined)).toThrow('transfer/no-authority');
  });

  it('while the member is under inspection', async () => {
    const inspection = { cell: idOf('cell'), ground: 'denunciation' as const, by: idOf('upper'), text: 'Đơn tố cáo.' };
    await happens(office, 'member', InspectionOpened.of(inspection, '2026-10-01'));
    await office.refused(
      'transfer/under-inspection',
      'members.openTransfer',
      idOf('member'),
      opening({ to: 'far cell' }),
    );
  });

  it('with discipline in progress it is begun, with a warning (param)', async () => {
    const about = { cell: idOf('cell'), text: 'Có vi phạm.' };
    const opened = { ...about, ground: 'inspection' as const, by: idOf('upper') };
    await happens(office, 'member', InspectionOpened.of(opened, '2026-10-01'));
    const [, inspection] = await office.store.read(`member-${idOf('member')}`);
    const concluded = { ...about, inspection: inspection!.id, finding: 'violation' as const };
    await happens(office, 'member', InspectionConcluded.of(concluded, '2026-10-02'));
    await opens(office, 'member', { to: 'far cell' });
    expect((await office.lastOf(`member-${idOf('member')}`, 'TransferOpened')).data).toMatchObject({
      warnings: ['transfer/discipline-in-progress'],
    });
  });

  it('without paper only where the Party itself moves the member', async () => {
    const without = (more: object) => opening({ to: 'far cell', paper: undefined, ...more });
    for (const ground of ['windingUp', 'handOver'])
      await office.refused('transfer/no-paper', 'members.openTransfer', idOf('member'), without({ ground }));
    await office.command('organisations.dissolve', idOf('cell'), dissolution());
    await opens(office, 'member', { to: 'far cell', ground: 'windingUp', paper: undefined });
  });

  it('nor where the organisation was handed over', async () => {
    const decision = { number: '3-QĐ/ĐU', date: '2026-09-30', issuer: idOf('upper'), signer: 'Trần Văn Hai' };
    await office.command('organisations.handOver', idOf('cell'), {
      ...{ to: idOf('other base'), decision, effectiveOn: '2026-10-01' },
      accepted: { number: '9-CV', date: '2026-09-30', issuer: idOf('other base') },
    });
    await opens(office, 'member', { to: 'far cell', ground: 'handOver', paper: undefined });
  });

  it('to a place that winds up', async () => {
    await office.command('organisations.dissolve', idOf('other cell'), dissolution());
    await office.refused(
      'transfer/destination-closing',
      'members.openTransfer',
      idOf('member'),
      opening({ to: 'other cell' }),
    );
  });
});

describe('lateness is flagged, and nothing is refused for it', () => {
  it('of the beginning: sixty working days since 2025, thirty before', async () => {
    await opens(office, 'member', { to: 'far cell', paper: { number: '1-QĐ', date: '2026-07-01' } });
    expect((await office.lastOf(`member-${idOf('member')}`, 'TransferOpened')).data).toMatchObject({
      warnings: ['late/transfer-start'],
    });
  });

  it('of the beginning by who finished school: twelve months', async () => {
    const paper = { number: '1-QĐ', date: '2025-10-05' };
    await opens(office, 'member', { to: 'far cell', ground: 'graduation', paper });
    const opened = async (who: string) => (await office.lastOf(`member-${idOf(who)}`, 'TransferOpened')).data;
    expect(await opened('member')).not.toHaveProperty('warnings', expect.anything());
    const earlier = { number: '2-QĐ', date: '2025-10-04' };
    await opens(office, 'member of key', { to: 'far cell', ground: 'graduation', paper: earlier });
    expect(await opened('member of key')).toMatchObject({ warnings: ['late/transfer-start'] });
  });

  it('of presenting the letter: thirty working days', async () => {
    await opens(office, 'member', {
      to: 'far cell',
      openedOn: '2026-09-01',
      duesPaidTo: '2026-09',
      paper: { number: '1-QĐ', date: '2026-08-20' },
    });
    await send(office, 'member', '2026-09-03');
    const sent = await office.lastOf(`member-${idOf('member')}`, 'TransferSent');
    expect(sent.data['deadlines']).toContainEqual({ kind: 'transferPresent', on: '2026-10-15' });
    await fills(office, 'member', 7, 'far', { filledOn: '2026-10-16', indexCertified: true });
    expect((await office.lastOf(`member-${idOf('member')}`, 'TransferBoxFilled')).data).toMatchObject({
      lateness: ['late/transfer-present'],
    });
  });
});

describe('the destination', () => {
  beforeEach(async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
  });

  it('[DHTN-2.4.2.a] withholds reception while the index of the dossier is not certified', async () => {
    const box = { box: 7, organisation: idOf('far'), filledOn: '2026-10-20' };
    await office.refused('transfer/index-not-certified', 'members.fillTransferBox', idOf('member'), box);
  });

  it('returns the member to the roll of the origin, with the reason', async () => {
    const body = {
      organisation: idOf('far'),
      ground: 'wrongPapers',
      why: 'Thiếu bản kiểm điểm.',
      returnedOn: '2026-10-22',
    };
    await office.refused('transfer/lies-elsewhere', 'members.returnTransfer', idOf('member'), {
      ...body,
      organisation: idOf('base'),
    });
    await office.command('members.returnTransfer', idOf('member'), body);
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('cell'), inTransit: false });
    await office.refused('transfer/none-open', 'members.fillTransferBox', idOf('member'), {
      ...{ box: 7, organisation: idOf('far'), filledOn: '2026-10-23', indexCertified: true },
    });
    await opens(office, 'member', { to: 'far cell', openedOn: '2026-11-02', duesPaidTo: '2026-11' });
  });

  it('forwards a letter with a wrong address; who filled in a box does not do so again', async () => {
    const body = {
      organisation: idOf('far'),
      to: idOf('other cell'),
      number: '2-CT',
      why: 'Sai địa chỉ.',
      forwardedOn: '2026-10-22',
    };
    await office.refused('transfer/forwarded-to-itself', 'members.forwardTransfer', idOf('member'), {
      ...body,
      to: idOf('far cell'),
    });
    await office.refused('transfer/unknown-destination', 'members.forwardTransfer', idOf('member'), {
      ...body,
      to: idOf('nowhere'),
    });
    await office.command('members.forwardTransfer', idOf('member'), body);
    const forwarded = await office.lastOf(`member-${idOf('member')}`, 'TransferForwarded');
    expect(forwarded.data).toMatchObject({ at: idOf('upper'), cell: idOf('province') });
    expect(forwarded.data['route']).toMatchObject([{ box: 7, organisation: idOf('upper') }, { box: 8 }, { box: 10 }]);
    await fills(office, 'member', 7, 'upper', { filledOn: '2026-10-23', indexCertified: true });
    await fills(office, 'member', 8, 'other base', { filledOn: '2026-10-23' });
    await fills(office, 'member', 10, 'other cell', { filledOn: '2026-10-24' });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('other cell'), inTransit: false });
  });

  it('counts three months from the notice or from the dossier, the earlier of the two', async () => {
    const notice = { organisation: idOf('far'), receivedOn: '2026-10-12' };
    await office.refused('transfer/not-addressed', 'members.receiveTransferNotice', idOf('member'), {
      ...notice,
      organisation: idOf('base'),
    });
    await office.refused('transfer/notice-before-letter', 'members.receiveTransferNotice', idOf('member'), {
      ...notice,
      receivedOn: '2026-10-01',
    });
    await office.command('members.receiveTransferNotice', idOf('member'), notice);
    expect((await office.lastOf(`member-${idOf('member')}`, 'TransferNoticeReceived')).data['deadlines']).toEqual([
      { kind: 'transferHandIn', on: '2027-01-09' },
    ]);
  });

  it('cannot be left behind by a second letter, nor can the letter be given up', async () => {
    const body = { why: 'Không chuyển nữa.', cancelledOn: '2026-10-20' };
    await office.refused('transfer/roll-is-cut', 'members.cancelTransfer', idOf('member'), body);
  });
});

it('is given up by the cell before the roll is cut', async () => {
  await opens(office, 'member', { to: 'far cell' });
  const notice = { organisation: idOf('far'), receivedOn: '2026-10-12' };
  await office.refused('transfer/not-sent', 'members.receiveTransferNotice', idOf('member'), notice);
  await office.command('members.cancelTransfer', idOf('member'), { why: 'Viết sai ô 1.', cancelledOn: '2026-10-06' });
  await opens(office, 'member', { to: 'far cell', openedOn: '2026-10-07' });
});

describe('to a place outside of this register, by paper', () => {
  it('the member is in transit at the top until the answer comes, and then on no roll here', async () => {
    await opens(office, 'member', { to: undefined, outside: 'Đảng bộ phường Xa, tỉnh Khác' });
    await fills(office, 'member', 3, 'base');
    await fills(office, 'member', 4, 'upper', { number: '12-GT' });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('province'), inTransit: true });
    await office.refused('transfer/box-out-of-order', 'members.fillTransferBox', idOf('member'), {
      ...{ box: 7, organisation: idOf('far'), filledOn: '2026-10-20' },
    });
    await office.command('members.confirmTransferOutside', idOf('member'), {
      receivedOn: '2026-10-30',
      answerNumber: '5-TB',
    });
    expect((await office.register.member(idOf('member')))?.status).toBe('transferredOut');
    await office.refused('member/has-left', 'members.openTransfer', idOf('member'), opening({ to: 'far cell' }));
  });

  it('only a place in this register fills in its own boxes', async () => {
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    await office.refused('transfer/not-outside', 'members.confirmTransferOutside', idOf('member'), {
      receivedOn: '2026-10-30',
    });
  });
});
