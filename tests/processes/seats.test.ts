import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../office/office.ts';
import { aCountry, fills, opens, send } from '../register/transfer/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aCountry(office);
});

const sits = (organisation: string, position: string) =>
  office.does('organisations.takePosition', idOf(organisation), {
    ...{ position, member: idOf('member'), effectiveOn: '2020-01-01' },
    decision: { number: `${position}-${organisation}`, date: '2020-01-01', issuer: idOf('province') },
  });
/** Where the member holds a seat now. */
const seats = async () => {
  const held: string[] = [];
  for (const name of ['cell', 'base', 'upper', 'province']) {
    const found = await office.register.organisation(idOf(name));
    const own = found?.status === 'active' ? found.seats : [];
    if (own.some(({ member, until }) => member === idOf('member') && until === undefined)) held.push(name);
  }
  return held;
};

describe('seats of who moves or goes', () => {
  it('[DHTN-2.4.1.c] end at the old place once received; a seat above both places is kept; taken again, nothing changes', async () => {
    await sits('cell', 'secretary');
    await sits('base', 'committeeMember');
    await sits('province', 'committeeMember');
    await opens(office, 'member', { to: 'far cell' });
    await send(office, 'member');
    // On the way, and perhaps returned: the seats wait.
    expect(await seats()).toEqual(['cell', 'base', 'province']);
    await fills(office, 'member', 7, 'far', { indexCertified: true });
    await fills(office, 'member', 10, 'far cell');
    expect(await seats()).toEqual(['province']);
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
    expect(await seats()).toEqual(['province']);
  });

  it('an internal move ends the seat in the cell alone', async () => {
    await sits('cell', 'secretary');
    await sits('base', 'committeeMember');
    await office.does('members.transferInternally', idOf('member'), {
      ...{ to: idOf('sister'), movedOn: '2026-10-06' },
      decision: { number: '7-QĐ', date: '2026-10-05', issuer: idOf('base') },
    });
    expect(await seats()).toEqual(['base']);
  });

  it('who died holds none; a redelivered death ends no seat taken by others since', async () => {
    await sits('cell', 'secretary');
    await office.official('next', 'cell');
    await office.does('members.recordDeath', idOf('member'), { diedOn: '2026-10-06' });
    expect(await seats()).toEqual([]);
    await office.does('organisations.takePosition', idOf('cell'), {
      ...{ position: 'secretary', member: idOf('next'), effectiveOn: '2026-10-10' },
      decision: { number: '9-QĐ', date: '2026-10-10', issuer: idOf('base') },
    });
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
    const cell = await office.register.organisation(idOf('cell'));
    const open = cell?.status === 'active' ? cell.seats.filter(({ until }) => until === undefined) : [];
    expect(open.map(({ member }) => member)).toEqual([idOf('next')]);
  });
});
