import { beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, SECRETARY, sends } from '../../office/acts.ts';
import { aTreeOfAwards, decidesList, risesToUpper } from '../../office/awards.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTreeOfAwards(office);
});

const stateOf = async (name: string) => (await office.register.member(idOf(name))) as never as Record<string, unknown>;

/** A draft of the cell, with the photo. */
async function opensCard(name: string, subject: string, details: object = { kind: 'issue' }, papers = ['cardPhoto']) {
  const body = { kind: 'card', subject: idOf(subject), cell: idOf('cell'), openedOn: '2026-09-15', details };
  await office.command('cases.open', idOf(name), body, SECRETARY);
  for (const paper of papers) await office.command('cases.filePaper', idOf(name), { paper }, SECRETARY);
}

describe('cấp thẻ đảng viên, from the list to the hand', () => {
  it('[DHTN-2.3] [DHTN-2.3.2] a list goes up through the base committee and is decided by one decision', async () => {
    await opensCard('card 1', 'first of cell');
    await opensCard('card 2', 'second of cell');
    const list = await risesToUpper(office, 'card', ['card 1', 'card 2']);
    await decidesList(office, list, ['card 1', 'card 2'], '8-QĐ/ĐU', '2026-10-08');
    expect(await office.register.case(idOf('card 1'))).toMatchObject({
      status: 'approved',
      concluded: { recorded: true },
    });
    for (const name of ['first of cell', 'second of cell']) {
      expect(await stateOf(name)).toMatchObject({
        card: {
          pending: { stage: 'decided', generation: 'id12', decision: { number: '8-QĐ/ĐU', issuer: idOf('upper') } },
        },
      });
    }
    const decided = await office.lastOf(`member-${idOf('first of cell')}`, 'CardDecided');
    expect(decided.data['case']).toBe(idOf('card 1'));
  });

  it('does not go up without the photo, nor an exchange without the old card', async () => {
    await opensCard('card', 'first of cell', { kind: 'issue' }, []);
    await expect(sends(office, 'list', 'cell', ['card'], { kind: 'card' })).rejects.toMatchObject({
      items: [{ code: 'case/paper-missing', values: { paper: 'cardPhoto' } }],
    });
    await office.official('holder', 'cell', { cardNumber: '12345678' });
    await opensCard('exchange', 'holder', { kind: 'exchange', ground: 'damaged' });
    await expect(sends(office, 'other list', 'cell', ['exchange'], { kind: 'card' })).rejects.toMatchObject({
      items: [{ code: 'case/paper-missing', values: { paper: 'oldCard' } }],
    });
  });

  it('who is on probation may be on the list once probation is over, and is decided once official', async () => {
    const probation = { status: 'probationary', admissionDecisionDate: '2025-09-20', officialDate: undefined };
    await office.official('P', 'cell', { ...probation, joinDate: '2025-10-05' });
    await office.official('Q', 'cell', { ...probation, joinDate: '2025-12-05' });
    await opensCard('card of P', 'P');
    await opensCard('card of Q', 'Q');
    await expect(sends(office, 'early', 'cell', ['card of Q'], { kind: 'card' })).rejects.toMatchObject({
      items: [{ code: 'card/not-official' }],
    });
    const list = await risesToUpper(office, 'card', ['card of P']);
    await decidesList(office, list, ['card of P'], '8-QĐ/ĐU', '2026-10-20');
    expect(await office.register.case(idOf('card of P'))).toMatchObject({
      concluded: { recorded: false, refusal: 'card/not-official' },
    });
    const certificate = { certificateNumber: '34/GCN', certificateOn: '2026-05-05' };
    await office.does('members.recordNewMemberCourse', idOf('P'), certificate);
    const decision = { number: '7-QĐ/ĐU', date: '2026-10-19', issuer: idOf('upper') };
    await office.does('members.recognise', idOf('P'), { decision, cellResolutionOn: '2026-10-10' }, AUTHORITY);
    await office.does('cases.concludeAgain', idOf('card of P'), {}, AUTHORITY);
    expect(await stateOf('P')).toMatchObject({ card: { pending: { stage: 'decided' } } });
  });

  it('a number is never given to another person, whatever becomes of the card', async () => {
    const number = '87654321';
    await office.official('old holder', 'cell', { cardNumber: number });
    await office.does('members.reportCardLost', idOf('old holder'), { on: '2026-01-05', why: 'Rơi' });
    const replaced = {
      decision: { number: '1-QĐ/ĐU', date: '2026-02-05', issuer: idOf('upper') },
      kind: 'replaceLost',
    };
    await office.does('members.decideCard', idOf('old holder'), replaced, AUTHORITY);
    await expect(office.official('another', 'cell', { cardNumber: number })).rejects.toThrow('cardNumber');
    const decision = { number: '2-QĐ/ĐU', date: '2025-08-01', issuer: idOf('upper') };
    await office.refused('claim/cardNumber', 'members.decideCard', idOf('first of cell'), {
      decision,
      kind: 'issue',
      number,
    });
  });
});
