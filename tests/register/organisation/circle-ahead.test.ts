import { expect, test } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';

test('[DHTN-2.1.3] two hand-overs decided ahead cannot close a circle when the later day comes', async () => {
  const office = new Office();
  await office.organisation('centre', 'centralCommittee', null);
  await office.organisation('province', 'provincialCommittee', 'centre');
  for (const base of ['one', 'other']) await office.organisation(base, 'baseOrg', 'province');

  const move = (to: string, effectiveOn: string, number: string) => ({
    ...{ to: idOf(to), effectiveOn },
    decision: { number, date: '2026-11-19', issuer: idOf('province') },
  });
  await office.command('organisations.handOver', idOf('other'), move('one', '2027-02-01', '1-QĐ/TU'));
  const back = move('other', '2027-01-01', '2-QĐ/TU');
  await expect(office.command('organisations.handOver', idOf('one'), back)).rejects.toMatchObject({
    code: 'organisation/circle',
  });
});
