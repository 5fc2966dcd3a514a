import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { decisionOf } from '../reorganisation/acts.ts';

const NINE = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

let office: Office;
beforeEach(async () => {
  office = new Office();
  await office.organisation('province', 'provincialCommittee', null);
  await office.organisation('upper', 'upperBase', 'province', ['establishOrganisation']);
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('home', 'subordinateCell', 'base');
  for (const name of NINE) await office.official(name, 'home');
});
beforeEach(async () => {
  await office.command('organisations.establish', idOf('cell'), {
    ...{ name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('base'), ...decisionOf('upper') },
    ...{ effectiveOn: '2026-10-01', officialMembers: 9, probationaryMembers: 0 },
  });
});

const small = {
  ...{ name: 'Chi bộ nhỏ', type: 'subordinateCell', parent: idOf('base'), ...decisionOf('upper') },
  ...{ effectiveOn: '2026-10-01', officialMembers: 8, probationaryMembers: 1 },
};
const seat = (member: string, position = 'committeeMember') => ({ member: idOf(member), position });
const seats = [seat('1', 'secretary'), seat('2')];
const appointment = (more: object = {}) => ({
  ...{ seats, ...decisionOf('upper', '2026-10-02'), effectiveOn: '2026-10-02', ...more },
});
const appoints = (more: object = {}) =>
  office.command('organisations.appointInterimCommittee', idOf('cell'), appointment(more));
const refused = (code: string, more: object) =>
  office.refused(code, 'organisations.appointInterimCommittee', idOf('cell'), appointment(more));
const holds = (more: object = {}) =>
  office.command('organisations.holdCongress', idOf('cell'), { number: 1, heldOn: '2026-11-01', seats, ...more });

describe('an interim committee', () => {
  it('[DHTN-2.1.1] is appointed by the superior and sits until the congress', async () => {
    await appoints();
    expect(await office.register.organisation(idOf('cell'))).toMatchObject({
      interim: true,
      seats: [
        { position: 'secretary', interim: true },
        { position: 'committeeMember', interim: true },
      ],
    });
    for (const name of NINE) await office.official(`${name} of cell`, 'cell');
    await holds({ seats: [seat('1', 'secretary'), seat('3')] });
    const after = await office.register.organisation(idOf('cell'));
    expect(after).toMatchObject({ interim: false, congress: 1 });
    expect(after && 'seats' in after && after.seats.map(({ member, until }) => [member, until])).toEqual([
      ...[
        [idOf('1'), undefined],
        [idOf('2'), '2026-11-01'],
        [idOf('3'), undefined],
      ],
    ]);
  });

  it('[DHTN-2.1.1] is named with the establishment too', async () => {
    await office.command('organisations.establish', idOf('another'), {
      ...{ name: 'Chi bộ khác', type: 'subordinateCell', parent: idOf('base'), ...decisionOf('upper') },
      ...{ effectiveOn: '2026-10-01', officialMembers: 9, probationaryMembers: 0, interimCommittee: seats },
    });
    expect(await office.typesOf(`organisation-${idOf('another')}`)).toEqual([
      ...['OrganisationEstablished', 'InterimCommitteeAppointed'],
    ]);
  });

  it('[DHTN-2.1.1] is refused to itself, twice, of somebody twice, or too large', async () => {
    await refused('committee/appoints-itself', decisionOf('cell', '2026-10-02'));
    await refused('committee/named-twice', { seats: [seat('1'), seat('1')] });
    await refused('organisation/seat-taken', { seats: [seat('1', 'secretary'), seat('2', 'secretary')] });
    const eight = ['1', '2', '3', '4', '5', '6', '7', '8'].map((name) => seat(name));
    await refused('committee/too-large', { seats: eight });
    await refused('member/not-official-then', { seats: [seat('nobody')] });
    await appoints();
    await refused('committee/sits-already', { seats: [seat('3', 'secretary')] });
    const before = (await office.log()).length;
    await office.command('organisations.appointInterimCommittee', idOf('cell'), appointment());
    expect((await office.log()).length).toBe(before);
  });

  it('[DHTN-2.1.1] a committee of a cell has at most seven members', async () => {
    for (const name of NINE) await office.official(`${name} of cell`, 'cell');
    for (const name of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const body = { ...seat(name), ...decisionOf('upper', '2026-10-02'), effectiveOn: '2026-10-02' };
      if (name !== '8') await office.command('organisations.takePosition', idOf('cell'), body);
      else await office.refused('committee/too-large', 'organisations.takePosition', idOf('cell'), body);
    }
  });
});

describe('a cell has a committee from nine official members on (294, 23.2)', () => {
  const asks = (organisation: string, position: string, member = '1', on = '2026-10-02') =>
    [
      ...['organisations.takePosition', idOf(organisation)],
      { ...seat(member, position), ...decisionOf('upper', on), effectiveOn: on },
    ] as [string, string, object];

  it('[DHTN-2.1.1] eight have a secretary and a deputy', async () => {
    await office.organisation('of eight', 'subordinateCell', 'base');
    for (const name of NINE.slice(0, 8)) await office.official(`${name} of eight`, 'of eight');
    for (const position of ['committeeMember', 'standingCommitteeMember'])
      await office.refused('committee/cell-too-small', ...asks('of eight', position));
    await office.command(...asks('of eight', 'secretary', '1 of eight'));
    await office.command(...asks('of eight', 'deputySecretary', '2 of eight'));
    await office.official('9 of eight', 'of eight');
    await office.command(...asks('of eight', 'committeeMember', '3 of eight'));
  });

  it('[DHTN-2.1.1] the day of the seat counts: who was recognised only later is none of the nine', async () => {
    for (const name of NINE) await office.official(`${name} of cell`, 'cell', { officialDate: '2026-10-10' });
    await office.refused('committee/cell-too-small', ...asks('cell', 'committeeMember', '1', '2026-10-02'));
    await office.command(...asks('cell', 'committeeMember', '1', '2026-10-10'));
  });

  it('[DHTN-2.1.1] who left since the day of the seat is one of the nine', async () => {
    for (const name of NINE) await office.official(`${name} of cell`, 'cell');
    await office.command('members.recordDeath', idOf('9 of cell'), { diedOn: '2026-10-20' });
    await office.refused('committee/cell-too-small', ...asks('cell', 'committeeMember', '1', '2026-10-21'));
    await office.command(...asks('cell', 'committeeMember', '1', '2026-10-02'));
  });

  it('[DHTN-2.1.1] at a congress, by appointment and at its establishment', async () => {
    await office.refused('committee/cell-too-small', 'organisations.establish', idOf('small'), {
      ...{ ...small, interimCommittee: seats },
    });
    await office.command('organisations.establish', idOf('small'), small);
    await office.refused('committee/cell-too-small', 'organisations.appointInterimCommittee', idOf('small'), {
      ...appointment(),
    });
    const leaders = [seat('1', 'secretary'), seat('2', 'deputySecretary')];
    await office.command('organisations.appointInterimCommittee', idOf('small'), appointment({ seats: leaders }));
    const congress = { number: 1, heldOn: '2026-11-01' };
    await office.refused('committee/cell-too-small', 'organisations.holdCongress', idOf('small'), {
      ...{ ...congress, seats },
    });
    await office.command('organisations.holdCongress', idOf('small'), { ...congress, seats: leaders });
  });

  it('[DHTN-2.1.1] committees above cells are not asked', async () => {
    await office.command(...asks('base', 'committeeMember'));
  });
});

describe('a congress', () => {
  it('[DHTN-2.1.1] of a new organisation begins with one, and counts on', async () => {
    await office.refused('congress/wrong-number', 'organisations.holdCongress', idOf('cell'), {
      ...{ number: 2, heldOn: '2026-11-01', seats },
    });
    await office.refused('congress/before-it-existed', 'organisations.holdCongress', idOf('cell'), {
      ...{ number: 1, heldOn: '2026-09-01', seats },
    });
    for (const name of NINE) await office.official(`${name} of cell`, 'cell');
    await holds();
    const before = (await office.log()).length;
    await holds();
    expect((await office.log()).length).toBe(before);
  });
});

describe('a name', () => {
  it('[DHTN-2.1.1] is borne once under one superior at a time', async () => {
    const young = {
      ...{ name: 'chi bộ MỚI', type: 'subordinateCell', parent: idOf('base'), ...decisionOf('upper') },
      ...{ effectiveOn: '2026-10-01', officialMembers: 3, probationaryMembers: 0 },
    };
    await office.refused('organisation/name-taken', 'organisations.establish', idOf('another'), young);
    await office.command('organisations.establish', idOf('another'), { ...young, name: 'Chi bộ khác' });
    const by = { ...decisionOf('upper', '2026-10-02'), effectiveOn: '2026-10-03' };
    await office.refused('organisation/name-taken', 'organisations.rename', idOf('another'), {
      ...{ name: 'Chi bộ mới', ...by },
    });
  });
});
