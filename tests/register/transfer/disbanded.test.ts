import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { aCountry, fills, opens } from './acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

const disbands = (what: string, superior: string, above: string) =>
  office.does('organisations.disband', idOf(what), {
    decision: { number: '2-QĐ/ĐU', date: '2026-09-30', issuer: idOf(above), signer: 'Trần Văn Hai' },
    ...{ effectiveOn: '2026-10-01', violation: 'Vi phạm nghiêm trọng nguyên tắc tập trung dân chủ.' },
    proposed: { organisation: idOf(superior), number: '7-TTr/ĐU', date: '2026-09-20', members: 15, inFavour: 10 },
    vote: { members: 27, inFavour: 14 },
  });
const leaves = { to: 'far cell', ground: 'windingUp', paper: undefined };
const way = async () =>
  ((await office.lastOf(`member-${idOf('member')}`, 'TransferOpened')).data['route'] as { box: number }[]).slice(0, 3);

describe('the letter of a member of what was disbanded (38, II.4.3.3a)', () => {
  it('[DHTN-2.1.4] [DHTN-2.4] a cell: its superior writes box 1 in its place, then its own', async () => {
    await disbands('cell', 'base', 'upper');
    await opens(office, 'member', leaves);
    expect(await way()).toEqual([
      { box: 1, organisation: idOf('base'), side: 'out' },
      { box: 3, organisation: idOf('base'), side: 'out' },
      { box: 4, organisation: idOf('upper'), side: 'out' },
    ]);
    await fills(office, 'member', 3, 'base', { filledOn: '2026-10-08' });
  });

  it('[DHTN-2.1.4] [DHTN-2.4] a base organisation: its superior writes box 3, the cell its own', async () => {
    await disbands('base', 'upper', 'province');
    await opens(office, 'member', leaves);
    expect(await way()).toMatchObject([
      { box: 1, organisation: idOf('cell') },
      { box: 3, organisation: idOf('upper') },
      { box: 4, organisation: idOf('upper') },
    ]);
  });

  it('[DHTN-2.1.4] [DHTN-2.4] dissolved, its own committee writes them', async () => {
    await office.command('organisations.dissolve', idOf('cell'), {
      decision: { number: '3-QĐ/ĐU', date: '2026-09-30', issuer: idOf('upper'), signer: 'Trần Văn Hai' },
      ...{ effectiveOn: '2026-10-01', ground: 'taskDone' },
    });
    await opens(office, 'member', leaves);
    expect(await way()).toMatchObject([{ organisation: idOf('cell') }, { organisation: idOf('base') }, { box: 4 }]);
  });
});
