import { beforeEach, describe, expect, it } from '@jest/globals';
import { cardBook, CardBookPage, CardPage, listCards } from '../../../read-models/card-list/queries.ts';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { worklistOf } from '../../../read-models/worklist/queries.ts';
import { MemberStruckOff } from '../../../src/register/leaving/events.ts';
import { MemberRestored } from '../../../src/register/restoration/events.ts';
import { AUTHORITY } from '../../office/acts.ts';
import { aTreeOfAwards } from '../../office/awards.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';
import { happens } from '../../register/transfer/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aTreeOfAwards(office);
});

const A = 'first of cell';
const does = (name: string, body: object) => office.does(`members.${name}`, idOf(A), body, AUTHORITY);
const decide = (number: string, date: string, more: object = {}) =>
  does('decideCard', { decision: { number, date, issuer: idOf('upper') }, kind: 'issue', ...more });

async function passed(): Promise<void> {
  await decide('8-QĐ/ĐU', '2026-05-04');
  await does('passCardOn', { stage: 'sentToProvince', on: '2026-05-10' });
  await does('passCardOn', { stage: 'sentToCentre', on: '2026-05-20' });
  await does('passCardOn', { stage: 'printed', on: '2026-06-15' });
  await does('passCardOn', { stage: 'delivered', on: '2026-06-20', to: idOf('upper') });
  await does('passCardOn', { stage: 'delivered', on: '2026-06-25', to: idOf('cell') });
}

async function cards(asked: object = {}) {
  return CardPage.parse(
    await listCards(await viewsOf(office), { under: idOf('province'), ...asked }, { limit: 10, withTotal: true }),
  );
}

async function book(which: 'issue' | 'handover' | 'return', asked: object = {}) {
  const found = await cardBook(await viewsOf(office), { under: idOf('upper'), book: which, ...asked }, { limit: 10 });
  return CardBookPage.parse(found).items;
}

const work = async (organisation: string) => {
  const { groups } = await worklistOf(await viewsOf(office), idOf(organisation), office.today);
  return Object.fromEntries(groups.flatMap(({ kind, count }) => (count > 0 ? [[kind, count]] : [])));
};

async function file() {
  const found = await memberFileAt(await viewsOf(office), idOf(A), { today: office.today });
  return found as Exclude<typeof found, string>;
}

describe('theo dõi việc cấp thẻ', () => {
  it('[DHTN-2.3.3] a card is followed step by step, to the hand', async () => {
    await decide('8-QĐ/ĐU', '2026-05-04');
    expect(await cards()).toMatchObject({
      total: 1,
      items: [{ member: { id: idOf(A) }, state: 'decided', on: '2026-05-04', decision: { number: '8-QĐ/ĐU' } }],
    });
    expect(await cards({ state: ['printed'] })).toMatchObject({ total: 0 });
  });

  it('the cell finds what it has to hand out; the books say who took it over, and who got it', async () => {
    await passed();
    expect(await work('cell')).toEqual({ cardToHandOut: 1 });
    expect((await file())?.cardUnderWay).toEqual({ kind: 'issue', stage: 'delivered', on: '2026-06-25' });
    expect(await book('handover')).toMatchObject([{ to: { id: idOf('cell') } }, { to: { id: idOf('upper') } }]);
    await does('handOutCard', { heldOn: '2026-07-05' });
    expect(await work('cell')).toEqual({});
    expect(await cards()).toMatchObject({ items: [{ state: 'handedOut', on: '2026-07-05' }] });
    const [line] = await book('issue', { from: '2026-07-01', to: '2026-07-31' });
    expect(line).toMatchObject({
      member: { id: idOf(A) },
      issuedOn: '2026-05-04',
      number: expect.stringMatching(/^\d{12}$/),
    });
    expect(await book('issue', { from: '2026-07-06' })).toEqual([]);
    expect(await file()).toMatchObject({
      cardNumber: line!.number,
      cardIssuedOn: '2026-05-04',
      cardGeneration: 'id12',
    });
    expect(await file()).not.toHaveProperty('cardUnderWay', expect.anything());
  });

  it('what is misprinted is no longer to be handed out', async () => {
    await passed();
    await does('returnMisprint', { on: '2026-06-28', why: 'Sai tên' });
    expect(await work('cell')).toEqual({});
    expect(await cards({ state: ['misprinted'] })).toMatchObject({ total: 1 });
  });

  it('losses and returns; who died is in no list of cards under way', async () => {
    await passed();
    await does('handOutCard', { heldOn: '2026-07-05' });
    await does('reportCardLost', { on: '2026-08-01', why: 'Rơi' });
    expect(await cards({ state: ['lost'] })).toMatchObject({ total: 1 });
    expect((await file())?.cardLostOn).toBe('2026-08-01');
    await decide('9-QĐ/ĐU', '2026-08-10', { kind: 'replaceLost' });
    expect(await cards()).toMatchObject({ items: [{ state: 'decided', kind: 'replaceLost' }] });
    await office.does('members.recordDeath', idOf(A), { diedOn: '2026-09-01' });
    expect(await cards()).toMatchObject({ total: 0 });
  });

  it('an exchange enters the old card among the returns', async () => {
    await office.official('holder', 'cell', { cardNumber: '12345678' });
    const decision = { number: '3-QĐ/ĐU', date: '2026-05-04', issuer: idOf('upper') };
    await office.does(
      'members.decideCard',
      idOf('holder'),
      { decision, kind: 'exchange', ground: 'damaged' },
      AUTHORITY,
    );
    expect(await book('return')).toMatchObject([{ number: '12345678', ground: 'exchanged' }]);
  });

  it('[DHTN-2.3.1] who is official and holds no card is to be given one', async () => {
    const lacking = async () => (await cards({ lacks: true })).items.map(({ member, state }) => [member.id, state]);
    const B = 'second of cell';
    expect(await lacking()).toEqual(expect.arrayContaining([A, B].map((name) => [idOf(name), 'lacking'])));
    await decide('8-QĐ/ĐU', '2026-05-04');
    expect(await lacking()).toEqual([[idOf(B), 'lacking']]);
    const [taken] = (await office.log()).filter(({ stream }) => stream === `member-${idOf(B)}`);
    const correction = { corrects: taken!.id, reason: 'Nhập thiếu', ground: 'entryMistake' };
    await office.does('members.correct', idOf(B), { ...correction, changes: { cardNumber: '01234567' } });
    expect(await lacking()).toEqual([]);
    await office.official('with a card', 'cell', { cardNumber: '01234568' });
    expect(await lacking()).toEqual([]);
  });

  it('[DHTN-2.3.4] whose card was collected on leaving is in no list of who lacks one, until restored', async () => {
    await passed();
    await does('handOutCard', { heldOn: '2026-07-05' });
    const counted = { cell: idOf('cell'), sex: 'male' as const, birthYear: 1970, status: 'official' as const };
    await happens(office, A, MemberStruckOff.of({ ...counted, ground: 'abandonedActivity' }, '2026-09-01'));
    await does('returnCard', { on: '2026-09-05', ground: 'leftParty' });
    const lacking = async () => (await cards({ lacks: true })).items.map(({ member }) => member.id);
    expect(await lacking()).not.toContain(idOf(A));
    expect(await book('return')).toMatchObject([{ member: { id: idOf(A) }, ground: 'leftParty' }]);
    const back = { ...counted, from: idOf('cell'), left: 'struckOff' as const, leftOn: '2026-09-01' };
    await happens(office, A, MemberRestored.of({ ...back, ground: 'wronglyRemoved' }, '2026-10-01'));
    expect(await lacking()).toContain(idOf(A));
  });

  it('[DHTN-2.3.4] a card lost by somebody who has left is not offered for replacement, until restored', async () => {
    await passed();
    await does('handOutCard', { heldOn: '2026-07-05' });
    const counted = { cell: idOf('cell'), sex: 'male' as const, birthYear: 1970, status: 'official' as const };
    await happens(office, A, MemberStruckOff.of({ ...counted, ground: 'abandonedActivity' }, '2026-09-01'));
    await does('reportCardLost', { on: '2026-09-05', why: 'Thất lạc' });
    expect(await cards({ state: ['lost'] })).toMatchObject({ total: 0 });
    const back = { ...counted, from: idOf('cell'), left: 'struckOff' as const, leftOn: '2026-09-01' };
    await happens(office, A, MemberRestored.of({ ...back, ground: 'wronglyRemoved' }, '2026-10-01'));
    expect(await cards({ state: ['lost'] })).toMatchObject({ total: 1 });
  });

  it('[DHTN-2.3.3] tracking and books are searched by name, however many bear it', async () => {
    await passed();
    await does('handOutCard', { heldOn: '2026-07-05' });
    expect(await cards({ q: 'van cu' })).toMatchObject({ total: 1, items: [{ member: { id: idOf(A) } }] });
    expect(await cards({ q: 'không ai' })).toMatchObject({ total: 0, items: [] });
    expect(await book('issue', { q: 'nguyen cu' })).toMatchObject([{ member: { id: idOf(A) } }]);
    expect(await book('handover', { q: 'nguyen' })).toHaveLength(2);
    expect(await book('issue', { q: 'trần' })).toEqual([]);
  });
});
