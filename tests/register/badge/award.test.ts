import { describe, expect, it } from '@jest/globals';
import { MemberDisciplined } from '../../../src/register/discipline/events.ts';
import { given, memberAfter } from '../given.ts';
import { and, type History } from '../history.ts';
import { deceased, nobody, officialMember, probationaryMember, sympathiser } from '../people.ts';
import { CELL, issuer, issuerWithout } from '../places.ts';
import { admittedOn, award, awarded } from './acts.ts';

const disciplined = (history: History<'member'>, form: 'reprimand' | 'warning' | 'dismissal', on: string) =>
  and(history, MemberDisciplined.of({ cell: CELL, form, violation: '…', lapsesOn: '2030-01-01' }, on));

describe('tặng Huy hiệu Đảng', () => {
  it('[DHTN-2.5.1] is due at the round by which party age reaches the milestone, to the day', () => {
    const { claims, policyVersions } = given(admittedOn('1996-09-02'))
      .when(award(30))
      .then({
        type: 'BadgeDecided',
        effectiveOn: '2026-07-01',
        data: { milestone: 30, kind: 'regular', round: '2026-09-02', reachedOn: '2026-09-02', late: false },
      });
    expect(claims).toMatchObject([{ kind: 'decisionNumber', owner: expect.stringContaining('decision') }]);
    expect(policyVersions).toEqual({ charter: 'P2026-04/charter' });
    given(admittedOn('1996-09-03')).when(award(30)).thenRefused('badge/not-reached', { reachedOn: '2026-09-03' });
  });

  it('what does not count puts it off', () => {
    const gaps = [{ from: '2000-01-01', to: '2000-01-11' }];
    given(admittedOn('1996-08-24', { gaps })).when(award(30)).thenRefused('badge/not-reached');
    given(admittedOn('1996-08-23', { gaps }))
      .when(award(30))
      .then({ data: { reachedOn: '2026-09-02' } } as never);
  });

  it('at the four rounds of a year, or one of the province’s own', () => {
    const member = admittedOn('1996-05-01');
    for (const round of ['2027-02-03', '2026-09-02', '2026-11-07', '2027-05-19'])
      given(member).when(award(30, { round })).then({ type: 'BadgeDecided' });
    given(member)
      .when(award(30, { round: '2026-10-10' }))
      .thenRefused('badge/not-a-round', { round: '2026-10-10', rounds: '02-03,05-19,09-02,11-07' });
    given(member)
      .when(award(30, { round: '2026-10-10', ownRound: { number: '12-CV/TU', date: '2026-06-01' } }))
      .then({ type: 'BadgeDecided' });
  });

  it('is late where an earlier round was missed', () => {
    given(admittedOn('1996-05-19'))
      .when(award(30))
      .then({ type: 'BadgeDecided', data: { late: true } });
    given(admittedOn('1996-05-20'))
      .when(award(30))
      .then({ type: 'BadgeDecided', data: { late: false } });
  });

  it('each milestone once', () => {
    given(admittedOn('1986-05-01', { badges: [30, 40] }))
      .when(award(40))
      .thenRefused('badge/had-already');
    given(awarded(admittedOn('1996-05-01'), 30))
      .when(award(30, {}, { on: '2026-07-02' }))
      .thenRefused('badge/had-already');
    given(awarded(admittedOn('1996-05-01'), 30))
      .when(award(30))
      .thenNothing();
  });

  it('a lower one that was missed is not passed over without a word', () => {
    const missed = admittedOn('1986-05-01');
    given(missed).when(award(40)).thenRefused('badge/lower-one-missing', { milestone: 30 });
    given(missed)
      .when(award(30))
      .then({ type: 'BadgeDecided', data: { late: true } });
    given(missed)
      .when(award(40, { lowerLeftOut: 'Đã tặng, thất lạc sổ.' }))
      .then({ type: 'BadgeDecided' });
  });

  it('35 years exist since 26/7/2026, and are not missing for who reached them before', () => {
    given(admittedOn('1991-08-01', { badges: [30] }))
      .when(award(35))
      .then({ type: 'BadgeDecided' });
    const round = { round: '2026-05-19' };
    given(admittedOn('1991-05-01', { badges: [30] }))
      .when(award(35, round, { on: '2026-05-01' }))
      .thenRefused('badge/unknown-milestone');
    given(admittedOn('1986-08-01', { badges: [30] }))
      .when(award(40))
      .then({ type: 'BadgeDecided' });
    given(admittedOn('1981-08-01', { badges: [30, 40] }))
      .when(award(45))
      .then({ type: 'BadgeDecided' });
    given(admittedOn('1981-08-01')).when(award(33)).thenRefused('badge/unknown-milestone');
  });

  it('only official members', () => {
    given(nobody()).when(award(30)).thenRefused('member/not-recorded');
    given(sympathiser()).when(award(30)).thenRefused('badge/not-official');
    given(probationaryMember()).when(award(30)).thenRefused('badge/not-official');
    given(deceased(probationaryMember(), '2026-06-01')).when(award(30)).thenRefused('badge/not-official');
    given(officialMember()).when(award(30)).thenRefused('badge/not-reached');
  });

  it('by the provincial committee, which has the power, and not ahead', () => {
    const member = admittedOn('1996-05-01');
    const without = issuerWithout('decideBadge', '2026-01-01', '2026-07-01');
    given(member)
      .when(award(30, {}, { by: without }))
      .thenRefused('authority/no-power');
    const beside = issuer('2026-07-01', { isAbove: false });
    given(member)
      .when(award(30, {}, { by: beside }))
      .thenRefused('authority/not-above');
    given(member)
      .when(award(30, {}, { on: '2026-12-01' }))
      .thenRefused('date/in-the-future');
  });
});

describe('tặng sớm, truy tặng, cấp lại', () => {
  it('in serious illness up to 12 months early, from 70 years on 24', () => {
    const early = { kind: 'early', reason: 'Bệnh hiểm nghèo' };
    given(admittedOn('1997-09-02'))
      .when(award(30, early))
      .then({ type: 'BadgeDecided', data: { kind: 'early', late: false } });
    given(admittedOn('1997-09-03')).when(award(30, early)).thenRefused('badge/not-reached', { months: 12 });
    const old = [30, 40, 45, 50, 55, 60, 65];
    given(admittedOn('1958-09-02', { badges: old }))
      .when(award(70, early))
      .then({ type: 'BadgeDecided' });
    given(admittedOn('1958-09-03', { badges: old }))
      .when(award(70, early))
      .thenRefused('badge/not-reached', { months: 24 });
    given(admittedOn('1962-09-02', { badges: old.slice(0, -1) }))
      .when(award(65, early))
      .then({ type: 'BadgeDecided' });
    given(admittedOn('1997-09-02'))
      .when(award(30, { kind: 'early' }))
      .thenRefused('badge/reason-missing');
  });

  it('after death, if it would have been reached within 12 months', () => {
    const dead = (decidedOn: string) => deceased(admittedOn(decidedOn), '2026-06-15');
    const posthumous = { kind: 'posthumous' };
    given(dead('1997-06-15'))
      .when(award(30, posthumous))
      .then({ type: 'BadgeDecided', data: { kind: 'posthumous' } });
    given(dead('1997-06-16')).when(award(30, posthumous)).thenRefused('badge/not-reached', { months: 12 });
    given(dead('1996-06-15')).when(award(30)).thenRefused('badge/posthumous-only');
    given(admittedOn('1996-06-15')).when(award(30, posthumous)).thenRefused('badge/still-living');
  });

  it('a lost one is issued again, with its number, and is not a second one', () => {
    const held = awarded(admittedOn('1996-05-01'), 30, { number: 'HN 00000001', presentedOn: '2026-09-02' });
    const lost = { kind: 'reissue', reason: 'Mất do hỏa hoạn', round: '2026-11-07' };
    const { events } = given(held)
      .when(award(30, lost, { on: '2026-10-01' }))
      .then({ type: 'BadgeDecided' });
    const again = memberAfter(and(held, events[0]!));
    expect(again).toMatchObject({ badges: [{ milestone: 30, kind: 'reissue', number: 'HN 00000001' }] });
    given(held)
      .when(award(30, { ...lost, reason: undefined }, { on: '2026-10-01' }))
      .thenRefused('badge/reason-missing');
    given(admittedOn('1996-05-01')).when(award(30, lost)).thenRefused('badge/never-had');
  });
});

describe('sau kỷ luật', () => {
  it.each([
    ['reprimand', 6, '2026-01-02'],
    ['warning', 9, '2025-10-02'],
    ['dismissal', 12, '2025-07-02'],
  ] as const)('a %s makes it wait %i months, after which the cell confirms', (form, _months, on) => {
    const member = disciplined(admittedOn('1996-06-01'), form, on);
    given(member).when(award(30)).thenRefused('badge/discipline-waits', { until: '2026-07-02' });
    given(member)
      .when(award(30, {}, { on: '2026-07-02' }))
      .thenRefused('badge/cell-has-not-confirmed');
    given(member)
      .when(award(30, { confirmedByCell: true }, { on: '2026-07-02' }))
      .then({ type: 'BadgeDecided' });
  });

  it('one whose wait was over before the milestone was reached asks for nothing more', () => {
    given(disciplined(admittedOn('1996-06-01'), 'reprimand', '2020-01-02'))
      .when(award(30))
      .then({ type: 'BadgeDecided' });
  });
});
