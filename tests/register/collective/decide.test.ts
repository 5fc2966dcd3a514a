import { beforeEach, describe, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { aCountry } from '../transfer/acts.ts';

const decision = (more: object = {}) => ({
  ...{ organisation: idOf('base'), from: idOf('cell'), to: idOf('sister'), movedOn: '2026-10-06' },
  ...{ members: [idOf('member')], decision: { number: '7-QĐ', date: '2026-10-05', issuer: idOf('base') } },
  ...more,
});

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

describe('a decision that moves many is not recorded', () => {
  const far = { to: idOf('far cell') };
  const accepted = { number: '3-CV', date: '2026-10-05', issuer: idOf('far') };
  const cases: [code: string, more: object][] = [
    ['collective/another-issuer', { organisation: idOf('upper') }],
    ['collective/not-from-a-cell', { from: idOf('base') }],
    ['collective/named-twice', { members: [idOf('member'), idOf('member')] }],
    ['collective/not-accepted', far],
    ['collective/accepted-after', { ...far, accepted: { ...accepted, date: '2026-10-07' } }],
    ['authority/not-above', { ...far, accepted: { ...accepted, issuer: idOf('base') } }],
    ['transfer/before-decision', { movedOn: '2026-10-04' }],
    ['transfer/same-cell', { to: idOf('cell') }],
    ['cell/not-a-cell', { to: idOf('base') }],
  ];
  it.each(cases)('%s', async (code, more) => {
    await office.refused(code, 'collectiveTransfers.decide', idOf('move'), decision(more));
  });

  it('a second time; and nothing is resumed that is not recorded', async () => {
    await office.refused('collective/not-recorded', 'collectiveTransfers.resume', idOf('move'), {
      organisation: idOf('base'),
    });
    await office.command('collectiveTransfers.decide', idOf('move'), decision({ ...far, accepted }));
    await office.refused('collective/already-decided', 'collectiveTransfers.decide', idOf('move'), decision());
  });
});
