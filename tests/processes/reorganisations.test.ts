import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../office/office.ts';
import { reorganisationDecider } from '../../src/register/reorganisation/reorganisation.ts';
import { opens } from '../register/transfer/acts.ts';
import { aCell, aLand, by, decisionOf, founded, peopleOf } from '../register/reorganisation/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aLand(office);
});

const cellOf = async (name: string) => {
  const member = await office.register.member(idOf(name));
  return member && 'cell' in member ? member.cell : undefined;
};
const statusOf = async (name: string) => (await office.register.organisation(idOf(name)))?.status;
const parentOf = async (name: string) => (await office.register.chain(idOf(name), office.today))[1]?.id;
const rollOf = (name: string) => office.register.census.roll(idOf(name));
const merges = (more: object = {}) =>
  office.does('reorganisations.merge', idOf('merger'), {
    ...by('base of upper'),
    ...{ into: idOf('cell'), absorbed: [idOf('second cell')] },
    ...more,
  });

describe('a merger', () => {
  it('[DHTN-2.1.3] moves everybody to the one that goes on, and the other ends', async () => {
    await office.sympathiser('applicant', 'second cell');
    const before = await rollOf('base of upper');
    await merges();
    for (const name of [...peopleOf('second cell'), 'applicant']) expect(await cellOf(name)).toBe(idOf('cell'));
    expect(await statusOf('second cell')).toBe('ended');
    expect(await statusOf('cell')).toBe('active');
    expect(await rollOf('base of upper')).toEqual(before);
    expect(await office.typesOf(`reorganisation-${idOf('merger')}`)).toEqual([
      ...['OrganisationsMergeDecided', 'ReorganisationMembersOrdered', 'ReorganisationEndingsOrdered'],
      'ReorganisationCarriedOut',
    ]);
    expect(await office.typesOf(`organisation-${idOf('second cell')}`)).toEqual([
      ...['OrganisationTakenOver', 'OrganisationReorganised', 'OrganisationEnded'],
    ]);
    const ended = await office.lastOf(`organisation-${idOf('second cell')}`, 'OrganisationEnded');
    expect(ended).toMatchObject({ effectiveOn: '2026-10-01', data: { ground: 'merge', successors: [idOf('cell')] } });
  });

  it('[DHTN-2.1.3] of committees takes the organisations below over by one event each, and no member moves', async () => {
    await office.does('reorganisations.merge', idOf('merger'), {
      ...by('province'),
      ...{ into: idOf('sister upper'), absorbed: [idOf('upper')] },
    });
    expect(await parentOf('base of upper')).toBe(idOf('sister upper'));
    expect(await statusOf('upper')).toBe('ended');
    expect(await cellOf('1 of cell')).toBe(idOf('cell'));
    expect(await office.typesOf(`member-${idOf('1 of cell')}`)).toEqual(['MemberTakenOver']);
    expect(await rollOf('sister upper')).toEqual({ official: 12, probationary: 0 });
  });

  it('[DHTN-2.1.3] holds back whose transfer is open, and ends once that is done', async () => {
    await opens(office, '2 of second cell', { to: 'far cell' });
    await merges();
    expect(await statusOf('second cell')).toBe('reorganising');
    expect(await cellOf('2 of second cell')).toBe(idOf('second cell'));
    const { state } = await office.states.load(reorganisationDecider, idOf('merger'));
    const held = state.status === 'unknown' ? [] : [...state.heldBack.values()];
    expect(held.map(({ refusal }) => refusal)).toEqual(['transfer/one-is-open', 'ending/members-remain']);

    const why = { why: 'Sáp nhập chi bộ.', cancelledOn: '2026-10-08' };
    await office.command('members.cancelTransfer', idOf('2 of second cell'), why);
    await office.does('reorganisations.resume', idOf('merger'), { organisation: idOf('base of upper') });
    expect(await cellOf('2 of second cell')).toBe(idOf('cell'));
    expect(await statusOf('second cell')).toBe('ended');
    expect((await office.typesOf(`reorganisation-${idOf('merger')}`)).at(-1)).toBe('ReorganisationCarriedOut');
  });

  it('[DHTN-2.1.3] does not wait for who has died, or gone another way, since it was decided', async () => {
    await opens(office, '2 of second cell', { to: 'far cell' });
    await opens(office, '3 of second cell', { to: 'far cell' });
    await merges();
    await office.command('members.recordDeath', idOf('2 of second cell'), { diedOn: '2026-10-09' });
    const why = { why: 'Không chuyển nữa.', cancelledOn: '2026-10-08' };
    await office.command('members.cancelTransfer', idOf('3 of second cell'), why);
    const { decision } = decisionOf('base of upper', '2026-10-08');
    const moved = { to: idOf('cell'), movedOn: '2026-10-09', decision };
    await office.does('members.transferInternally', idOf('3 of second cell'), moved);
    await office.does('reorganisations.resume', idOf('merger'), { organisation: idOf('base of upper') });

    expect(await cellOf('3 of second cell')).toBe(idOf('cell'));
    expect(await office.typesOf(`member-${idOf('2 of second cell')}`)).not.toContain('MemberTransferredDirectly');
    expect(await statusOf('second cell')).toBe('ended');
    expect((await office.typesOf(`reorganisation-${idOf('merger')}`)).at(-1)).toBe('ReorganisationCarriedOut');
  });

  it('[DHTN-2.1.3] waits for the seal, and ends by itself when it is handed in', async () => {
    const seal = { since: '2010-01-01' };
    await office.command('organisations.takeOverSeal', idOf('upper'), seal);
    await office.does('reorganisations.merge', idOf('merger'), {
      ...by('province'),
      ...{ into: idOf('sister upper'), absorbed: [idOf('upper')] },
    });
    expect(await statusOf('upper')).toBe('reorganising');
    await office.does('organisations.collectSeal', idOf('upper'), { seal: 1, on: '2026-10-20', by: idOf('province') });
    expect(await statusOf('upper')).toBe('ended');
    expect((await office.typesOf(`reorganisation-${idOf('merger')}`)).at(-1)).toBe('ReorganisationCarriedOut');
  });
});

describe('a consolidation and a split', () => {
  it('[DHTN-2.1.3] founds what takes the place of all, and they end', async () => {
    await office.does('reorganisations.consolidate', idOf('act'), {
      ...by('base of upper'),
      sources: [idOf('cell'), idOf('second cell')],
      founded: founded('new cell', 'base of upper', {
        interimCommittee: [{ position: 'secretary', member: idOf('1 of cell') }],
      }),
    });
    for (const name of [...peopleOf('cell'), ...peopleOf('second cell')])
      expect(await cellOf(name)).toBe(idOf('new cell'));
    expect(await statusOf('cell')).toBe('ended');
    expect(await statusOf('second cell')).toBe('ended');
    expect(await office.register.organisation(idOf('new cell'))).toMatchObject({ interim: true, congress: 0 });
  });

  it('[DHTN-2.1.2] gives each member of what ends to exactly one part', async () => {
    await aCell(office, 'large', 'base of upper');
    for (const name of ['5 of large', '6 of large']) await office.official(name, 'large');
    const [one, two] = [
      ['1', '2', '3'],
      ['4', '5', '6'],
    ].map((all) => all.map((n) => idOf(`${n} of large`)));
    await office.does('reorganisations.split', idOf('act'), {
      ...by('base of upper'),
      ...{ source: idOf('large'), ends: true },
      parts: [
        { founded: founded('part one', 'base of upper'), members: one },
        { founded: founded('part two', 'base of upper'), members: two },
      ],
    });
    expect(await cellOf('1 of large')).toBe(idOf('part one'));
    expect(await cellOf('6 of large')).toBe(idOf('part two'));
    expect(await statusOf('large')).toBe('ended');
  });

  it('[DHTN-2.1.2] leaves in what goes on whoever is not named', async () => {
    for (const name of ['5 of cell', '6 of cell', '7 of cell']) await office.official(name, 'cell');
    await office.does('reorganisations.split', idOf('act'), {
      ...by('base of upper'),
      ...{ source: idOf('cell'), ends: false },
      parts: [{ founded: founded('part', 'base of upper'), members: ['1', '2', '3'].map((n) => idOf(`${n} of cell`)) }],
    });
    expect(await cellOf('3 of cell')).toBe(idOf('part'));
    expect(await cellOf('7 of cell')).toBe(idOf('cell'));
    expect(await statusOf('cell')).toBe('active');
    expect((await office.typesOf(`reorganisation-${idOf('act')}`)).at(-1)).toBe('ReorganisationCarriedOut');
  });
});

describe('who is named at an establishment', () => {
  const establishes = (command: 'command' | 'does' = 'does') =>
    office[command]('organisations.establish', idOf('new cell'), {
      ...{ name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('base of upper'), effectiveOn: '2026-10-01' },
      ...{ ...decisionOf('base of upper'), officialMembers: 3, probationaryMembers: 0 },
      members: [
        { member: idOf('1 of cell'), from: idOf('cell') },
        { member: idOf('2 of cell'), from: idOf('cell') },
        { member: idOf('1 of second cell'), from: idOf('second cell') },
      ],
    });

  it('[DHTN-2.1.1] goes to the new cell, and the totals are the same before and after', async () => {
    const before = await rollOf('base of upper');
    await establishes();
    for (const name of ['1 of cell', '2 of cell', '1 of second cell'])
      expect(await cellOf(name)).toBe(idOf('new cell'));
    expect(await cellOf('3 of cell')).toBe(idOf('cell'));
    expect(await rollOf('base of upper')).toEqual(before);
    expect(await rollOf('new cell')).toEqual({ official: 3, probationary: 0 });
    expect(await office.typesOf(`reorganisation-${idOf('new cell')}`)).toEqual([
      ...['OrganisationEstablishmentDecided', 'ReorganisationMembersOrdered', 'ReorganisationMembersOrdered'],
      ...['ReorganisationEndingsOrdered', 'ReorganisationCarriedOut'],
    ]);
    const decided = await office.lastOf(`reorganisation-${idOf('new cell')}`, 'OrganisationEstablishmentDecided');
    expect(decided).toMatchObject({
      ...{ effectiveOn: '2026-10-01' },
      data: { totals: { official: 8, probationary: 0 }, people: 3, established: idOf('new cell') },
    });
    const moved = await office.lastOf(`member-${idOf('1 of cell')}`, 'MemberTransferredDirectly');
    expect(moved).toMatchObject({ effectiveOn: '2026-10-01', data: { cell: idOf('cell'), to: idOf('new cell') } });
  });

  it('[DHTN-2.1.1] is held back by a letter opened since, and goes once that is withdrawn', async () => {
    await establishes('command');
    await opens(office, '2 of cell', { to: 'far cell' });
    await office.settle();
    expect(await cellOf('2 of cell')).toBe(idOf('cell'));
    expect(await cellOf('1 of second cell')).toBe(idOf('new cell'));
    const { state } = await office.states.load(reorganisationDecider, idOf('new cell'));
    const held = state.status === 'unknown' ? [] : [...state.heldBack.values()];
    expect(held).toMatchObject([{ subject: idOf('2 of cell'), refusal: 'transfer/one-is-open' }]);

    const why = { why: 'Về chi bộ mới.', cancelledOn: '2026-10-08' };
    await office.command('members.cancelTransfer', idOf('2 of cell'), why);
    await office.does('reorganisations.resume', idOf('new cell'), { organisation: idOf('base of upper') });
    expect(await cellOf('2 of cell')).toBe(idOf('new cell'));
    expect((await office.typesOf(`reorganisation-${idOf('new cell')}`)).at(-1)).toBe('ReorganisationCarriedOut');
  });
});

describe('what is judged before and stored after', () => {
  it('[DHTN-2.1.3] who comes into a cell that was merged goes on to its successor', async () => {
    await late(
      () => merges(),
      () => office.official('late', 'second cell'),
    );
    expect(await cellOf('late')).toBe(idOf('cell'));
    expect(await statusOf('second cell')).toBe('ended');
  });

  it('[DHTN-2.1.4] who comes into a cell that was dissolved makes it wind up again until they have gone', async () => {
    const dissolves = async () => {
      const body = { ...decisionOf('upper'), effectiveOn: '2026-10-01', ground: 'taskDone' };
      await office.does('organisations.dissolve', idOf('second cell'), body);
      for (const name of peopleOf('second cell')) {
        const { decision } = decisionOf('base of upper');
        const moved = { to: idOf('cell'), movedOn: '2026-10-05', decision };
        await office.command('members.transferInternally', idOf(name), moved);
      }
      await office.does('organisations.end', idOf('second cell'), { endedOn: '2026-10-06' });
      expect(await statusOf('second cell')).toBe('ended');
    };
    await late(dissolves, () => office.official('late', 'second cell'));
    expect(await statusOf('second cell')).toBe('windingUp');
    await office.refused('ending/members-remain', 'organisations.end', idOf('second cell'), { endedOn: '2026-11-02' });
    await office.command('members.transferInternally', idOf('late'), {
      ...{ to: idOf('cell'), movedOn: '2026-11-02' },
      decision: { number: '99-QĐ', date: '2026-11-01', issuer: idOf('base of upper') },
    });
    await office.does('organisations.end', idOf('second cell'), { endedOn: '2026-11-02' });
    expect(await statusOf('second cell')).toBe('ended');
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
  });

  it('[DHTN-2.1.3] an organisation founded below what was merged goes on too', async () => {
    await late(
      () =>
        office.does('reorganisations.merge', idOf('merger'), {
          ...by('province'),
          ...{ into: idOf('sister upper'), absorbed: [idOf('upper')] },
        }),
      () =>
        office.command('organisations.takeOver', idOf('late base'), {
          ...{ name: 'Đảng bộ đến muộn', type: 'baseOrg', parent: idOf('upper'), since: '2001-01-01', code: '9.9' },
        }),
    );
    expect(await parentOf('late base')).toBe(idOf('sister upper'));
    expect(await statusOf('upper')).toBe('ended');
  });

  /** Gives a command while something else happens between its look-up and its storing. */
  async function late(meanwhile: () => Promise<void>, command: () => Promise<unknown>) {
    const take = office.claims.take.bind(office.claims);
    let done = false;
    office.claims.take = async (...claim) => {
      if (!done) {
        done = true;
        await meanwhile();
      }
      return take(...claim);
    };
    await command();
    await office.settle();
  }
});
