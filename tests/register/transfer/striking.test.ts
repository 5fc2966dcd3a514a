import { expect, it } from '@jest/globals';
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
