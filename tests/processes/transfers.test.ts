import { expect, it } from '@jest/globals';
import { idOf, Office } from '../office/office.ts';
import { aCountry, fills, opens, send } from '../register/transfer/acts.ts';

it('the open file of a probationary member goes along to the new cell, and once', async () => {
  const office = new Office();
  await aCountry(office);
  const probation = { status: 'probationary', admissionDecisionDate: '2026-01-20', joinDate: '2026-02-03' };
  await office.official('young', 'cell', { ...probation, officialDate: undefined });
  await office.does('cases.open', idOf('course'), {
    ...{ kind: 'newMemberCourse', subject: idOf('young'), cell: idOf('cell'), openedOn: '2026-09-01', details: {} },
  });
  await opens(office, 'young', { to: 'far cell', helperComments: true });
  await send(office, 'young');
  expect(await office.typesOf(`case-${idOf('course')}`)).toEqual(['CaseOpened']);
  await fills(office, 'young', 7, 'far', { indexCertified: true });
  await fills(office, 'young', 10, 'far cell');
  expect(await office.register.case(idOf('course'))).toMatchObject({ status: 'draft', at: idOf('far cell') });
  const once = (await office.log()).length;
  await office.redeliver();
  expect((await office.log()).length).toBe(once);
});
