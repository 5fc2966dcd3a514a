import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { aCell, aLand, by, decisionOf, founded, peopleOf } from './acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aLand(office);
});

const merging = (more: object = {}, issuer = 'base of upper') =>
  by(issuer, { into: idOf('cell'), absorbed: [idOf('second cell')], ...more });
const consolidating = (more: object = {}, issuer = 'base of upper') =>
  by(issuer, {
    ...{ sources: [idOf('cell'), idOf('second cell')], founded: founded('new cell', 'base of upper') },
    ...more,
  });
const part = (name: string, members: string[], more: object = {}) => ({
  founded: founded(name, 'base of upper', more),
  members: members.map(idOf),
});
const splitting = (parts: object[], more: object = {}) =>
  by('base of upper', { source: idOf('cell'), ends: true, parts, ...more });
const refused = (code: string, act: 'merge' | 'consolidate' | 'split', body: object) =>
  office.refused(code, `reorganisations.${act}`, idOf('act'), body);

describe('what all three must have', () => {
  it('[DHTN-2.1.3] a decision of who stands above and may establish', async () => {
    await refused('authority/not-above', 'merge', merging({}, 'government'));
    await office.organisation('powerless', 'baseOrg', 'upper');
    for (const cell of ['a', 'b']) await aCell(office, cell, 'powerless');
    const body = merging({ into: idOf('a'), absorbed: [idOf('b')] }, 'powerless');
    await refused('authority/no-power', 'merge', body);
  });

  it.each([
    ['reorganisation/another-issuer', { organisation: idOf('upper') }],
    ['organisation/effective-before-decision', { effectiveOn: '2026-09-01' }],
    ['date/in-the-future', { effectiveOn: '2026-12-01' }],
    ['reorganisation/into-itself', { absorbed: [idOf('cell')] }],
    ['reorganisation/named-twice', { absorbed: [idOf('second cell'), idOf('second cell')] }],
    ['reorganisation/cells-with-cells', { absorbed: [idOf('other base of upper')], ...by('upper') }],
    ['reorganisation/unknown', { absorbed: [idOf('nothing')] }],
    ['authority/not-above', { absorbed: [idOf('far cell')] }],
    ['hand-over/not-accepted', { into: idOf('far cell') }],
  ])('[DHTN-2.1.3] a merger is refused: %s', async (code, more) => {
    await refused(code, 'merge', merging(more));
  });

  it('[DHTN-2.1.3] nothing that winds up takes part, and no decision is recorded twice', async () => {
    const dissolved = { ...decisionOf('upper', '2026-09-20'), effectiveOn: '2026-09-25', ground: 'taskDone' };
    await office.command('organisations.dissolve', idOf('neighbour'), dissolved);
    await refused('organisation/closing', 'merge', merging({ absorbed: [idOf('neighbour')] }, 'upper'));
    await office.does('reorganisations.merge', idOf('act'), merging());
    await refused('reorganisation/already-decided', 'merge', merging());
    await office.refused('reorganisation/another-issuer', 'reorganisations.resume', idOf('act'), {
      organisation: idOf('upper'),
    });
    await office.refused('reorganisation/not-recorded', 'reorganisations.resume', idOf('another act'), {
      organisation: idOf('upper'),
    });
  });

  it('[DHTN-2.1.3] a successor never stands below what ends', async () => {
    const body = by('province', {
      ...{ sources: [idOf('upper'), idOf('sister upper')] },
      founded: founded('new upper', 'upper', { type: 'upperBase' }),
    });
    await refused('reorganisation/into-its-own', 'consolidate', body);
    await refused(
      'dissolution/by-itself',
      'merge',
      by('upper', { into: idOf('sister upper'), absorbed: [idOf('upper')] }),
    );
  });

  it('[DHTN-2.1.3] between a province and another body directly under the centre it needs the written consent', async () => {
    const body = by('centre', { into: idOf('ministry'), absorbed: [idOf('upper')] });
    await refused('hand-over/central-consent-missing', 'merge', body);
  });
});

describe('the totals', () => {
  it('[DHTN-2.1.3] must be the same before and after, as counted', async () => {
    const { roll } = office.register.census;
    office.register.census.roll = async (id) =>
      id === idOf('second cell') ? { official: 5, probationary: 0 } : roll(id);
    await refused('reorganisation/not-conserved', 'merge', merging());
  });
});

describe('sizes and levels', () => {
  it('[DHTN-2.1.3] a subordinate cell that grows above thirty needs consent', async () => {
    for (let n = 5; n <= 30; n += 1) await office.official(`${n} of cell`, 'cell');
    await refused('organisation/cell-large-without-consent', 'merge', merging());
    await office.does('reorganisations.merge', idOf('act'), merging({ consent: { number: '1', date: '2026-09-15' } }));
    expect(await office.register.census.roll(idOf('cell'))).toEqual({ official: 34, probationary: 0 });
  });

  it('[DHTN-2.1.3] [DHTN-2.1.2] what comes along must be allowed below the successor', async () => {
    const body = by('upper', { into: idOf('section'), absorbed: [idOf('base of upper')] });
    await office.organisation('section', 'sectionOrg', 'other base of upper');
    await office.organisation('section below', 'sectionOrg', 'base of upper');
    await refused('organisation/wrong-parent-level', 'merge', body);
  });

  it('[DHTN-2.1.2] each part of a cell has three official members', async () => {
    const parts = [part('one', ['1 of cell', '2 of cell']), part('two', ['3 of cell', '4 of cell'])];
    await refused('organisation/cell-too-small', 'split', splitting(parts));
    await refused(
      'organisation/cell-too-small',
      'split',
      splitting([part('one', peopleOf('cell').slice(1))], { ends: false }),
    );
  });
});

describe('the committee of a cell that is founded', () => {
  const seats = (position: string) => ({ interimCommittee: [{ position, member: idOf('1 of cell') }] });
  const consolidating = (position: string) =>
    by('base of upper', {
      ...{ sources: [idOf('cell'), idOf('second cell')] },
      founded: founded('new cell', 'base of upper', seats(position)),
    });

  it('[DHTN-2.1.3] needs nine official members who come together', async () => {
    await refused('committee/cell-too-small', 'consolidate', consolidating('committeeMember'));
    await office.official('5 of cell', 'cell');
    await office.does('reorganisations.consolidate', idOf('act'), consolidating('committeeMember'));
    expect(await office.register.organisation(idOf('new cell'))).toMatchObject({ interim: true });
  });

  it('[DHTN-2.1.2] is judged by the members of its part', async () => {
    for (const n of [5, 6, 7, 8, 9]) await office.official(`${n} of cell`, 'cell');
    const parts = (position: string) => [
      part('one', ['1 of cell', '2 of cell', '3 of cell', '4 of cell'], seats(position)),
      part('two', ['5 of cell', '6 of cell', '7 of cell', '8 of cell', '9 of cell']),
    ];
    await refused('committee/cell-too-small', 'split', splitting(parts('committeeMember')));
    await office.does('reorganisations.split', idOf('act'), splitting(parts('secretary')));
  });
});

describe('each has exactly one successor', () => {
  beforeEach(async () => {
    await office.official('5 of cell', 'cell');
    await office.official('6 of cell', 'cell');
  });
  const [first, second] = [
    ['1 of cell', '2 of cell', '3 of cell'],
    ['4 of cell', '5 of cell', '6 of cell'],
  ] as const;

  it.each([
    ['reorganisation/unassigned', [part('one', [...first]), part('two', [...second].slice(1))]],
    ['reorganisation/named-twice', [part('one', [...first]), part('two', [...second, first[0]])]],
    ['reorganisation/not-in-source', [part('one', [...first]), part('two', [...second, '1 of second cell'])]],
    ['reorganisation/one-part-only', [part('one', [...first, ...second])]],
    ['reorganisation/cells-with-cells', [part('one', [...first], { type: 'sectionOrg' }), part('two', [...second])]],
  ])('[DHTN-2.1.2] a split is refused: %s', async (code, parts) => {
    const consent = { consent: { number: '1', date: '2026-09-15' } };
    await refused(code, 'split', splitting(parts, consent));
  });

  it('[DHTN-2.1.2] the parts take the number of the next congress over, what was consolidated begins with one', async () => {
    await aCell(office, 'third', 'base of upper');
    const seats = [{ position: 'secretary', member: idOf('1 of cell') }];
    await office.command('organisations.holdCongress', idOf('cell'), { number: 7, heldOn: '2026-09-01', seats });
    await office.does(
      'reorganisations.split',
      idOf('act'),
      splitting([part('one', [...first]), part('two', [...second])]),
    );
    const held = { heldOn: '2026-11-01', seats };
    await office.refused('congress/wrong-number', 'organisations.holdCongress', idOf('one'), { number: 1, ...held });
    await office.command('organisations.holdCongress', idOf('one'), { number: 8, ...held });
    await office.command('organisations.holdCongress', idOf('two'), { number: 8, ...held });

    const join = consolidating({ sources: [idOf('second cell'), idOf('third')] });
    await office.does('reorganisations.consolidate', idOf('another act'), join);
    await office.refused('congress/wrong-number', 'organisations.holdCongress', idOf('new cell'), {
      number: 8,
      ...held,
    });
    await office.command('organisations.holdCongress', idOf('new cell'), { number: 1, ...held });
  });

  it('[DHTN-2.1.3] a code that another bears is refused with the decision', async () => {
    await office.organisation('coded', 'subordinateCell', 'base of upper');
    await office.command('organisations.takeOver', idOf('with code'), {
      ...{
        name: 'Chi bộ có mã',
        type: 'subordinateCell',
        parent: idOf('base of upper'),
        since: '2000-01-01',
        code: '5.5',
      },
    });
    const body = consolidating({ founded: founded('new cell', 'base of upper', { code: '5.5' }) });
    await office.refused('claim/organisationCode', 'reorganisations.consolidate', idOf('act'), body);
  });
});
