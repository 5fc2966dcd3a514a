import { beforeEach, describe, expect, it } from '@jest/globals';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { idOf, Office } from '../../office/office.ts';
import { aLand, decisionOf } from '../reorganisation/acts.ts';
import { opens } from '../transfer/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aLand(office);
});

const from = (name: string, cell = 'cell') => ({ member: idOf(name), from: idOf(cell) });
const three = [from('1 of cell'), from('2 of cell'), from('1 of second cell', 'second cell')];
const establishing = (more: object = {}) => ({
  ...{ name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('base of upper'), effectiveOn: '2026-10-01' },
  ...{ ...decisionOf('base of upper'), officialMembers: 3, probationaryMembers: 0, members: three },
  ...more,
});
const refused = (code: string, more: object) =>
  office.refused(code, 'organisations.establish', idOf('new cell'), establishing(more));

describe('members named at an establishment (294, 10; 38-HD/BTCTW II.4.3.3b)', () => {
  it('[DHTN-2.1.1] are on the event, by the cell that each leaves, with the totals of these cells', async () => {
    await office.command('organisations.establish', idOf('new cell'), establishing());
    const event = await office.lastOf(`organisation-${idOf('new cell')}`, 'OrganisationEstablished');
    expect(event).toMatchObject({
      ...{ version: 4, effectiveOn: '2026-10-01' },
      data: {
        members: {
          totals: { official: 8, probationary: 0 },
          moves: [
            { from: idOf('cell'), members: [idOf('1 of cell'), idOf('2 of cell')] },
            { from: idOf('second cell'), members: [idOf('1 of second cell')] },
          ],
        },
      },
    });
  });

  it('[DHTN-2.1.1] may be fewer than its members: others come by letters; and a cell may be left small', async () => {
    const members = [1, 2, 3, 4].map((n) => from(`${n} of cell`));
    await office.command('organisations.establish', idOf('new cell'), establishing({ officialMembers: 6, members }));
    expect(await office.typesOf(`organisation-${idOf('new cell')}`)).toEqual(['OrganisationEstablished']);
  });

  it.each([
    ['establishment/named-twice', { members: [...three, three[0]] }],
    ['establishment/only-to-a-cell', { type: 'sectionOrg', consent: { number: '1-CV', date: '2026-09-01' } }],
    ['establishment/only-from-a-cell', { members: [from('1 of cell', 'other base of upper')] }],
    ['establishment/only-from-a-cell', { members: [from('1 of cell', 'nothing')] }],
    ['establishment/outside-the-area', { members: [from('1 of neighbour', 'neighbour')] }],
    ['establishment/more-named', { members: [...three, from('3 of cell')] }],
    ['date/in-the-future', { effectiveOn: '2026-12-31' }],
  ])('[DHTN-2.1.1] are refused: %s', async (code, more) => {
    await refused(code, more);
  });

  it('[DHTN-2.1.1] are refused one by one, each with the rule that says no', async () => {
    await office.sympathiser('applicant', 'cell');
    await opens(office, '2 of cell', { to: 'far cell' });
    const members = [
      ...[from('1 of cell'), from('2 of cell'), from('applicant')],
      ...[from('1 of second cell'), from('nobody')],
    ];
    const error = await office.command('organisations.establish', idOf('new cell'), establishing({ members })).then(
      () => undefined,
      (thrown: unknown) => thrown as Refusal,
    );
    expect(error).toMatchObject({ code: 'establishment/members-refused', values: { count: 4 } });
    expect(error!.items.map(({ item, code }) => [item, code])).toEqual([
      [idOf('2 of cell'), 'transfer/one-is-open'],
      [idOf('applicant'), 'member/not-a-member'],
      [idOf('1 of second cell'), 'transfer/not-in-that-cell'],
      [idOf('nobody'), 'member/not-recorded'],
    ]);
  });
});
