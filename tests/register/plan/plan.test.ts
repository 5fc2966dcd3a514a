import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTree } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

describe('kế hoạch kết nạp', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await aTree(office);
  });

  it('[DHTN-2.2.1] is set for a year until the year is over', async () => {
    await office.command('plans.set', idOf('base'), { year: 2026, target: 6 });
    await office.command('plans.set', idOf('base'), { year: 2026, target: 6 });
    await office.command('plans.set', idOf('base'), { year: 2027, target: 8 });
    await office.command('plans.set', idOf('base'), { year: 2026, target: 7 });
    expect(await office.typesOf(`plan-${idOf('base')}`)).toHaveLength(3);
    await office.refused('plan/year-over', 'plans.set', idOf('base'), { year: 2025, target: 5 });
  });
});
