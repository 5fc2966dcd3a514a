import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeUpVersions } from '../../../src/register/policy/policy.ts';
import { idOf, Office } from '../../office/office.ts';
import { aCountry, fills, opening, opens, placeOf, send } from './acts.ts';

let office: Office;
const stream = (who = 'member') => `member-${idOf(who)}`;
const sinceThen = async (who = 'member') => (await office.typesOf(stream(who))).slice(1);

beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});
afterEach(() => takeUpVersions([]));

describe('the roll of the origin is cut (38-HD/BTCTW II.4.3)', () => {
  it('[DHTN-2.4.1.c] with box 1 where no other box goes out: it gives the member the letter too', async () => {
    await office.organisation('near cell', 'subordinateCell', 'far');
    await office.official('villager', 'far cell');
    const to = { to: 'near cell' };
    await office.refused('transfer/letter-without-number', 'members.openTransfer', idOf('villager'), opening(to));
    const papers = { number: '7-GT', noticeNumber: '7-PB', dossierOn: '2026-10-05' };
    await office.refused('transfer/dossier-before-letter', 'members.openTransfer', idOf('villager'), {
      ...opening({ ...to, ...papers, dossierOn: '2026-10-04' }),
    });
    await opens(office, 'villager', { ...to, ...papers });
    expect(await sinceThen('villager')).toEqual(['TransferOpened', 'MemberTransferredOut', 'TransferSent']);
    expect(await placeOf(office, 'villager')).toEqual({ counted: idOf('far'), inTransit: true });
    const sent = await office.lastOf(stream('villager'), 'TransferSent');
    expect(sent.data).toMatchObject({
      ...{ letterNumber: '7-GT', noticeNumber: '7-PB' },
      deadlines: [
        { kind: 'transferPresent', on: '2026-11-16' },
        { kind: 'transferHandIn', on: '2027-01-05' },
      ],
    });
    await fills(office, 'villager', 4, 'far', { indexCertified: true });
    await fills(office, 'villager', 7, 'near cell');
    expect(await placeOf(office, 'villager')).toEqual({ counted: idOf('near cell'), inTransit: false });
  });

  it('with box 1, by the other reading, and the letter follows with its last outgoing box', async () => {
    const changes = { rollCut: 'box1' as const };
    const version = { id: 'test/charter', group: 'charter' as const, instrument: 'Thử', changes };
    takeUpVersions([{ ...version, effectiveFrom: '2026-10-01' }]);
    await opens(office, 'member', { to: 'far cell' });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('province'), inTransit: true });
    const notice = { organisation: idOf('far'), receivedOn: '2026-10-06' };
    await office.refused('transfer/not-sent', 'members.receiveTransferNotice', idOf('member'), notice);
    const why = { why: 'Thôi chuyển.', cancelledOn: '2026-10-06' };
    await office.refused('transfer/roll-is-cut', 'members.cancelTransfer', idOf('member'), why);
    await send(office, 'member');
    expect(await sinceThen()).toEqual([
      ...['TransferOpened', 'MemberTransferredOut', 'TransferBoxFilled', 'TransferBoxFilled', 'TransferSent'],
    ]);
    await fills(office, 'member', 7, 'far', { indexCertified: true });
    await fills(office, 'member', 10, 'far cell');
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('far cell'), inTransit: false });
  });

  it('and given back by who returns the letter before it has left', async () => {
    const changes = { rollCut: 'box1' as const };
    const version = { id: 'test/charter', group: 'charter' as const, instrument: 'Thử', changes };
    takeUpVersions([{ ...version, effectiveFrom: '2026-10-01' }]);
    await opens(office, 'member', { to: 'far cell' });
    const body = { organisation: idOf('base'), ground: 'wrongPapers', why: 'Thiếu giấy.', returnedOn: '2026-10-07' };
    await office.command('members.returnTransfer', idOf('member'), body);
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('cell'), inTransit: false });
  });
});
