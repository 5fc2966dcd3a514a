import { describe, expect, it } from '@jest/globals';
import { strikingInTransit } from '../../../src/register/member/transfers.ts';
import { idOf, Office } from '../../office/office.ts';
import { aCountry, fills, opens, send } from './acts.ts';

async function strikable(office: Office, day: string) {
  const member = await office.register.member(idOf('member'));
  return member?.status === 'official' ? strikingInTransit(member, day) : undefined;
}

it('who did not present the letter for three months may be struck by the authority over the destination', async () => {
  const office = new Office();
  await aCountry(office);
  await opens(office, 'member', { to: 'far cell' });
  expect(await strikable(office, '2027-05-01')).toBeUndefined();
  await send(office, 'member');
  expect(await strikable(office, '2027-01-09')).toBeUndefined();
  expect(await strikable(office, '2027-01-10')).toEqual({ handInBy: '2027-01-09', destination: idOf('far cell') });
  await fills(office, 'member', 7, 'far', { indexCertified: true });
  expect(await strikable(office, '2027-05-01')).toBeUndefined();
});

describe('the striking', () => {
  const striking = (more: object = {}) => ({
    ...{ baseReportOn: '2026-10-20', decision: { number: '30-QĐ', date: '2026-10-22', issuer: idOf('far') } },
    ...more,
  });

  /** A letter of July that nobody has presented since. */
  async function abandoned(more: object = {}) {
    const office = new Office();
    await aCountry(office);
    const july = { openedOn: '2026-07-01', duesPaidTo: '2026-07', paper: { number: '15-QĐ', date: '2026-06-20' } };
    await opens(office, 'member', { to: 'far cell', ...july });
    await fills(office, 'member', 3, 'base', { filledOn: '2026-07-02' });
    await fills(office, 'member', 4, 'upper', { filledOn: '2026-07-03', number: '12-GT', ...more });
    return office;
  }

  it('is decided by the authority over the destination, on the report of the base; the file is out of every roll', async () => {
    const office = await abandoned({ dossierOn: '2026-07-06' });
    await office.command('members.strikeInTransit', idOf('member'), striking());
    const struck = await office.lastOf(`member-${idOf('member')}`, 'MemberStruckOff');
    expect(struck.data).toMatchObject({ cell: idOf('province'), ground: 'abandonedActivity', status: 'official' });
    const once = await office.typesOf(`member-${idOf('member')}`);
    await office.command('members.strikeInTransit', idOf('member'), striking());
    expect(await office.typesOf(`member-${idOf('member')}`)).toEqual(once);
    const box = { box: 7, organisation: idOf('far'), filledOn: '2026-11-01', indexCertified: true };
    await office.refused('member/has-left', 'members.fillTransferBox', idOf('member'), box);
  });

  const cases: [code: string, more: object][] = [
    ['transfer/may-still-present', { baseReportOn: '2026-10-06' }],
    ['transfer/struck-before-report', { decision: { number: '30-QĐ', date: '2026-10-19', issuer: idOf('far') } }],
    ['authority/not-above', { decision: { number: '30-QĐ', date: '2026-10-22', issuer: idOf('upper') } }],
    ['authority/no-power', { decision: { number: '30-QĐ', date: '2026-10-22', issuer: idOf('far cell') } }],
  ];
  it.each(cases)('%s', async (code, more) => {
    const office = await abandoned({ dossierOn: '2026-07-06' });
    await office.refused(code, 'members.strikeInTransit', idOf('member'), striking(more));
  });

  it('waits while neither the notice nor the dossier was received', async () => {
    const office = await abandoned();
    await office.refused('transfer/may-still-present', 'members.strikeInTransit', idOf('member'), striking());
    await office.command('members.receiveTransferNotice', idOf('member'), {
      organisation: idOf('far'),
      receivedOn: '2026-07-10',
    });
    await office.command('members.strikeInTransit', idOf('member'), striking());
  });
});
