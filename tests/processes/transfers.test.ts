import { describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts, type Story } from '../office/restarts.ts';
import { aCountry, fills, opens, send } from '../register/transfer/acts.ts';

const story: Story = async (office) => {
  const probation = { status: 'probationary', admissionDecisionDate: '2026-01-20', joinDate: '2026-02-03' };
  await office.official('young', 'cell', { ...probation, officialDate: undefined });
  await office.does('cases.open', idOf('course'), {
    ...{ kind: 'newMemberCourse', subject: idOf('young'), cell: idOf('cell'), openedOn: '2026-09-01', details: {} },
  });
  await opens(office, 'young', { to: 'far cell', helperComments: true });
  await send(office, 'young');
  expect(await office.typesOf(`case-${idOf('course')}`)).toEqual(['CaseOpened']);
  await fills(office, 'young', 7, 'far', { indexCertified: true });
  const last = { box: 10, organisation: idOf('far cell'), filledOn: '2026-10-15' };
  await office.command('members.fillTransferBox', idOf('young'), last);
};

describe('the open file of a probationary member', () => {
  it('[DHTN-2.4.2.a] goes along to the new cell once the member is received there', async () => {
    const office = new Office();
    await aCountry(office);
    await story(office);
    await office.settle();
    expect(await office.register.case(idOf('course'))).toMatchObject({ status: 'draft', at: idOf('far cell') });
  });
});

tellsOfRestarts(aCountry, {
  'moves: the open file follows who is received': { tell: story, comes: { MemberTransferredIn: 1, CaseMoved: 1 } },
});
