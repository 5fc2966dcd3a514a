import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../../office/office.ts';
import { decisionOf } from '../reorganisation/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await office.organisation('province', 'provincialCommittee', null);
  await office.organisation('upper', 'upperBase', 'province', ['establishOrganisation']);
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('home', 'subordinateCell', 'base');
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8']) await office.official(name, 'home');
});
beforeEach(async () => {
  await office.command('organisations.establish', idOf('cell'), {
    ...{ name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('base'), ...decisionOf('upper') },
    ...{ effectiveOn: '2026-10-01', officialMembers: 3, probationaryMembers: 0 },
  });
});

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
      ...{ effectiveOn: '2026-10-01', officialMembers: 3, probationaryMembers: 0, interimCommittee: seats },
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
    for (const name of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const body = { ...seat(name), ...decisionOf('upper', '2026-10-02'), effectiveOn: '2026-10-02' };
      if (name !== '8') await office.command('organisations.takePosition', idOf('cell'), body);
      else await office.refused('committee/too-large', 'organisations.takePosition', idOf('cell'), body);
    }
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
