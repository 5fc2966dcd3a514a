import { describe, expect, it } from '@jest/globals';
import { given } from '../given.ts';
import { aPerson, HELPER, named, namedNobody, nobody, officialMember, seasoned, sympathiser } from '../people.ts';
import { CELL, standing } from '../places.ts';
import { registerOn } from './acts.ts';

describe('cảm tình Đảng', () => {
  it('begins on the day of the resolution, in the cell, with the birth year counted apart', () => {
    const { claims } = given(nobody())
      .when(registerOn('2024-01-15'))
      .then({
        type: 'SympathiserRegistered',
        effectiveOn: '2024-01-15',
        data: { cell: CELL, birthYear: 1990, birthDate: '1990-05-20' },
      });
    expect(claims).toEqual([{ kind: 'citizenId', value: aPerson.citizenId }]);
  });

  it('refuses a person who is in the register already', () => {
    given(sympathiser()).when(registerOn('2024-01-15')).thenRefused('member/already-recorded');
  });

  it('refuses a resolution of a day to come, and one before the birth', () => {
    given(nobody())
      .when(registerOn('2024-01-16', {}, { today: '2024-01-15' }))
      .thenRefused('date/in-the-future');
    given(nobody())
      .when(registerOn('2024-01-15', { birthDate: '2024-01-16' }))
      .thenRefused('member/born-after');
  });

  it('assigns a helper who was an official member on the day', () => {
    const helper = named(HELPER, ({ id }) => officialMember({ id, ceremony: '2023-01-15' }));
    given(nobody())
      .when(registerOn('2024-01-15', { helper: HELPER }, { helper }))
      .then({ type: 'SympathiserRegistered', data: { helper: HELPER } });
    given(nobody())
      .when(registerOn('2024-01-14', { helper: HELPER }, { helper }))
      .thenRefused('member/not-official-then', { field: 'helper', day: '2024-01-14' });
    given(nobody())
      .when(registerOn('2024-01-14', { helper: HELPER }, { helper: namedNobody(HELPER) }))
      .thenRefused('member/not-official-then');
    given(nobody())
      .when(registerOn('2024-01-14', { helper: HELPER }, { helper: seasoned(HELPER) }))
      .then({ type: 'SympathiserRegistered' });
  });

  it.each([
    ['no such organisation', undefined, 'cell/unknown'],
    ['a cell established later', standing({ since: '2024-01-16' }), 'cell/not-yet-established'],
    ['a committee', standing({ type: 'baseOrg' }), 'cell/not-a-cell'],
    ['a section', standing({ type: 'sectionOrg' }), 'cell/not-a-cell'],
  ])('refuses %s', (_what, cell, code) => {
    given(nobody())
      .when(registerOn('2024-01-15', {}, { cell: { cell } }))
      .thenRefused(code);
  });

  it.each(['subordinateCell', 'baseCell'] as const)('takes a %s, from its first day on', (type) => {
    given(nobody())
      .when(registerOn('2024-01-15', {}, { cell: { cell: standing({ type, since: '2024-01-15' }) } }))
      .then({ type: 'SympathiserRegistered', data: { cell: CELL } });
  });
});
