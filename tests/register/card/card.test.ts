import { describe, expect, it } from '@jest/globals';
import { MemberStruckOff } from '../../../src/register/leaving/events.ts';
import { MemberCorrected } from '../../../src/register/member/events.ts';
import { given, memberAfter } from '../given.ts';
import { and, type History } from '../history.ts';
import { deceased, nobody, officialMember, probationaryMember, sympathiser, takenOver } from '../people.ts';
import { BASE_ORG, CELL, issuer, issuerWithout, OTHER_CELL, PROVINCE, UPPER_BASE } from '../places.ts';
import {
  cardDecided,
  cardDelivered,
  cardHeld,
  cardLost,
  decideOn,
  handOutOn,
  lostOn,
  misprintedOn,
  passed,
  passOn,
  returnOn,
} from './acts.ts';

const legacy = (number = '12345678') => takenOver({ cardNumber: number, citizenId: '001060000009' });
const struckOff = (history: History<'member'>) => {
  const { cell, sex, birthYear } = memberAfter(history) as { cell: string; sex: 'male'; birthYear: number };
  return and(
    history,
    MemberStruckOff.of({ cell, sex, birthYear, status: 'official', ground: 'abandonedActivity' }, '2026-09-01'),
  );
};

describe('quyết định phát, cấp lại, đổi thẻ', () => {
  it('[DHTN-2.3.1] an official member is given a card, numbered by the personal id', () => {
    const { claims, policyVersions } = given(officialMember())
      .when(decideOn('2026-05-04'))
      .then({
        type: 'CardDecided',
        effectiveOn: '2026-05-04',
        data: { kind: 'issue', number: '001190000001', generation: 'id12' },
      });
    expect(claims).toMatchObject([{ kind: 'decisionNumber' }, { kind: 'cardNumber', value: '001190000001' }]);
    expect(claims![0]!.owner).toContain('decision');
    expect(policyVersions).toEqual({ card: 'P2025-07/card' });
  });

  it('nobody else is', () => {
    given(nobody()).when(decideOn('2026-05-04')).thenRefused('member/not-recorded');
    given(sympathiser()).when(decideOn('2026-05-04')).thenRefused('card/not-official');
    given(probationaryMember()).when(decideOn('2026-05-04')).thenRefused('card/not-official');
    given(deceased(officialMember(), '2026-06-01')).when(decideOn('2026-06-02')).thenRefused('card/not-official');
    given(struckOff(officialMember())).when(decideOn('2026-09-02')).thenRefused('card/not-official');
  });

  it('until 1/9/2025 by 8 digits of the centre, which must be given', () => {
    const before = takenOver({ citizenId: '001060000009' });
    given(before)
      .when(decideOn('2025-09-01', { kind: 'issue', number: '87654321' }))
      .then({
        type: 'CardDecided',
        data: { number: '87654321', generation: 'legacy8' },
      });
    given(before).when(decideOn('2025-09-01')).thenRefused('card/number-missing');
    given(before)
      .when(decideOn('2025-09-02'))
      .then({ type: 'CardDecided', data: { generation: 'id12' } });
    given(before)
      .when(decideOn('2025-09-02', { kind: 'issue', number: '87654321' }))
      .thenRefused('card/number-follows-from-id');
  });

  it('a file without the 12 digits has no number yet', () => {
    given(takenOver({ citizenId: undefined }))
      .when(decideOn('2026-05-04'))
      .thenRefused('card/no-personal-id');
    given(takenOver({ citizenId: '123456789' }))
      .when(decideOn('2026-05-04'))
      .thenRefused('card/no-personal-id');
  });

  it('one at a time: what is lost is replaced, what is damaged or wrong exchanged', () => {
    given(legacy()).when(decideOn('2026-05-04')).thenRefused('card/holds-one');
    given(cardDecided(officialMember())).when(decideOn('2026-05-05')).thenRefused('card/under-way');
    given(officialMember())
      .when(decideOn('2026-05-04', { kind: 'replaceLost' }))
      .thenRefused('card/holds-none');
    given(officialMember())
      .when(decideOn('2026-05-04', { kind: 'exchange', ground: 'damaged' }))
      .thenRefused('card/holds-none');
    given(legacy())
      .when(decideOn('2026-05-04', { kind: 'replaceLost' }))
      .thenRefused('card/not-reported-lost');
    given(legacy())
      .when(decideOn('2026-05-04', { kind: 'exchange' }))
      .thenRefused('card/exchange-without-ground');
    given(cardLost(legacy(), '2026-05-01', '12345678'))
      .when(decideOn('2026-05-04', { kind: 'exchange', ground: 'damaged' }))
      .thenRefused('card/lost-is-replaced');
  });

  it('an old card is replaced by one of the new kind; a new one keeps its number', () => {
    given(cardLost(legacy(), '2026-05-01', '12345678'))
      .when(decideOn('2026-05-04', { kind: 'replaceLost' }))
      .then({ type: 'CardDecided', data: { number: '001060000009', replaces: '12345678' } });
    const corrected = MemberCorrected.of(
      {
        ...{ corrects: 'x', ground: 'entryMistake', citizenId: '001190000002', cell: CELL, sex: 'female' },
        ...{ birthYear: 1990, status: 'official' },
      } as never,
      '2026-08-10',
    );
    const held = and(cardHeld(officialMember()), corrected);
    given(held)
      .when(decideOn('2026-09-04', { kind: 'exchange', ground: 'damaged' }))
      .then({ type: 'CardDecided', data: { number: '001190000001', ground: 'damaged' } });
    given(held)
      .when(decideOn('2026-09-04', { kind: 'exchange', ground: 'incorrect' }))
      .then({ type: 'CardDecided', data: { number: '001190000002' } });
  });

  it('the same decision again changes nothing', () => {
    given(cardDecided(officialMember())).when(decideOn('2026-05-04')).thenNothing();
  });

  it('is decided by who may issue cards, not before the member is official, and not ahead', () => {
    given(officialMember())
      .when(decideOn('2026-05-04', { kind: 'issue' }, issuerWithout('issueCard', '2026-01-01', '2026-05-04')))
      .thenRefused('authority/no-power');
    given(officialMember())
      .when(decideOn('2026-05-04', { kind: 'issue' }, issuer('2026-05-04', { isAbove: false })))
      .thenRefused('authority/not-above');
    given(officialMember()).when(decideOn('2026-03-09')).thenRefused('card/decided-before-official');
    given(officialMember()).when(decideOn('2027-03-09')).thenRefused('date/in-the-future');
  });
});

describe('từ quyết định đến tay đảng viên', () => {
  const decided = cardDecided(officialMember());

  it('[DHTN-2.3.3] goes up, is printed and comes down step by step', () => {
    given(decided)
      .when(passOn('sentToProvince', '2026-05-10'))
      .then({ type: 'CardPassedOn', data: { stage: 'sentToProvince' } });
    given(decided).when(passOn('sentToCentre', '2026-05-10')).then({ type: 'CardPassedOn' });
    given(decided).when(passOn('printed', '2026-05-10')).thenRefused('card/not-the-next-step', { from: 'decided' });
    given(decided)
      .when(passOn('delivered', '2026-05-10', CELL))
      .thenRefused('card/not-the-next-step');
    given(officialMember()).when(passOn('printed', '2026-05-10')).thenRefused('card/none-under-way');
    given(nobody()).when(passOn('printed', '2026-05-10')).thenRefused('member/not-recorded');
  });

  it('in the order of the days, the same step once', () => {
    given(decided).when(passOn('sentToProvince', '2026-05-03')).thenRefused('card/before-last-step');
    given(decided).when(passOn('sentToProvince', '2027-05-03')).thenRefused('date/in-the-future');
    given(passed(decided, ['sentToProvince', '2026-05-10']))
      .when(passOn('sentToProvince', '2026-05-10'))
      .thenNothing();
  });

  it('a delivery names who took it over, each time a lower one on the way to the cell', () => {
    const printed = passed(decided, ['sentToCentre', '2026-05-20'], ['printed', '2026-06-15']);
    given(printed).when(passOn('delivered', '2026-06-20')).thenRefused('card/delivered-to-whom');
    given(decided)
      .when(passOn('sentToProvince', '2026-06-20', PROVINCE))
      .thenRefused('card/delivered-to-whom');
    given(printed)
      .when(passOn('delivered', '2026-06-20', OTHER_CELL))
      .thenRefused('card/not-on-its-way');
    const atUpper = passed(printed, ['delivered', '2026-06-20', UPPER_BASE]);
    given(atUpper)
      .when(passOn('delivered', '2026-06-21', PROVINCE))
      .thenRefused('card/not-on-its-way');
    given(atUpper)
      .when(passOn('delivered', '2026-06-21', BASE_ORG))
      .then({ type: 'CardPassedOn', data: { to: BASE_ORG } });
  });

  it('what is misprinted goes back and is printed again', () => {
    given(decided).when(misprintedOn('2026-05-10')).thenRefused('card/not-printed');
    given(cardDelivered(officialMember())).when(misprintedOn('2026-07-02')).then({ type: 'CardMisprinted' });
    given(officialMember()).when(misprintedOn('2026-07-02')).thenRefused('card/none-under-way');
  });

  it('is handed out once delivered, to who is official', () => {
    given(cardDelivered(officialMember()))
      .when(handOutOn('2026-07-05'))
      .then({
        type: 'CardHandedOut',
        effectiveOn: '2026-07-05',
        data: { number: '001190000001', issuedOn: '2026-05-04', kind: 'issue' },
      });
    given(cardDelivered(officialMember())).when(handOutOn('2026-06-30')).thenRefused('card/before-last-step');
    given(decided).when(handOutOn('2026-07-05')).thenRefused('card/not-delivered');
    given(cardHeld(officialMember())).when(handOutOn('2026-07-05')).thenNothing();
    given(cardHeld(officialMember())).when(handOutOn('2026-07-06')).thenRefused('card/none-under-way');
    given(struckOff(cardDelivered(officialMember())))
      .when(handOutOn('2026-09-05'))
      .thenRefused('card/none-under-way');
    given(deceased(cardDelivered(officialMember()), '2026-07-02'))
      .when(handOutOn('2026-07-05'))
      .thenRefused('card/none-under-way');
  });

  it('the state holds the card in hand, and the one under way no more', () => {
    expect(memberAfter(cardHeld(officialMember()))).toMatchObject({
      cardNumber: '001190000001',
      card: { held: { number: '001190000001', generation: 'id12', since: '2026-07-05' } },
    });
    expect(memberAfter(cardHeld(officialMember()))).not.toHaveProperty('card.pending');
  });
});

describe('mất thẻ, trả thẻ', () => {
  it('a loss is recorded once', () => {
    given(cardHeld(officialMember()))
      .when(lostOn('2026-08-01'))
      .then({ type: 'CardLost', data: { number: '001190000001', nothingLeft: true, replaceable: true } });
    given(struckOff(cardHeld(officialMember())))
      .when(lostOn('2026-09-02'))
      .then({ type: 'CardLost', data: { replaceable: false } });
    given(cardLost(cardHeld(officialMember())))
      .when(lostOn('2026-08-01'))
      .thenNothing();
    given(cardLost(cardHeld(officialMember())))
      .when(lostOn('2026-08-02'))
      .thenRefused('card/lost-already');
    given(officialMember()).when(lostOn('2026-08-01')).thenRefused('card/holds-none');
    given(cardHeld(officialMember())).when(lostOn('2026-07-01')).thenRefused('card/before-last-step');
  });

  it('[DHTN-2.3.4] is collected from who left the Party, and stays with the family of the dead', () => {
    const left = struckOff(cardHeld(officialMember()));
    given(left)
      .when(returnOn('2026-09-03'))
      .then({ type: 'CardReturned', data: { ground: 'leftParty' } });
    given(left).when(returnOn('2026-09-03', 'selfReturned')).thenRefused('card/out-already');
    given(deceased(cardHeld(officialMember()), '2026-09-01'))
      .when(returnOn('2026-09-03'))
      .thenRefused('card/family-keeps');
    given(cardHeld(officialMember())).when(returnOn('2026-09-03')).thenRefused('card/still-a-member');
    given(officialMember()).when(returnOn('2026-09-03')).thenRefused('card/holds-none');
  });

  it('who hands it in alone gives a ground for striking off, which the state keeps', () => {
    const member = cardHeld(officialMember());
    const { events } = given(member).when(returnOn('2026-09-03', 'selfReturned')).then({ type: 'CardReturned' });
    const after = and(member, events[0]!);
    expect(memberAfter(after)).toMatchObject({ card: { returned: { on: '2026-09-03', ground: 'selfReturned' } } });
    given(after).when(returnOn('2026-09-03', 'selfReturned')).thenNothing();
  });
});
