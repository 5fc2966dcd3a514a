import { describe, expect, it } from '@jest/globals';
import { LendDossier, RestoreDossier } from '../../../src/register/dossier/commands.ts';
import { DossierFound, DossierGivenBack, DossierLent, DossierMissed } from '../../../src/register/dossier/events.ts';
import {
  findDossier,
  lendDossier,
  missDossier,
  restoreDossier,
  takeDossierBack,
} from '../../../src/register/dossier/loan.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { given } from '../given.ts';
import { and } from '../history.ts';
import { officialMember, sympathiser } from '../people.ts';
import { BASE_ORG, CELL, decisionOf, issuer, standing } from '../places.ts';

const today = { today: '2026-11-22' };
const LOAN = '50000000-0000-4000-8000-000000000001';
const OTHER = '50000000-0000-4000-8000-000000000002';
const asked = {
  ...{ loan: LOAN, lentOn: '2026-11-10', until: '2026-11-20' },
  ...{ borrower: 'Ủy ban kiểm tra đảng ủy xã', purpose: 'Xác minh lý lịch' },
};

const lend = (more: object = {}) => {
  const command = LendDossier.parse({ ...asked, ...more });
  return (member: Member) => lendDossier(member, command, { ...today, keeper: BASE_ORG });
};
const back = (on: string) => (member: Member) => takeDossierBack(member, { on }, today);
const lentEvent = DossierLent.of(
  { cell: CELL, keeper: BASE_ORG, loan: LOAN, until: '2026-11-20', borrower: 'B', purpose: 'P' },
  '2026-11-10',
);
const lent = () => and(officialMember(), lentEvent);
const missed = () => and(officialMember(), DossierMissed.of({ cell: CELL, by: BASE_ORG }, '2026-11-01'));

describe('cho mượn hồ sơ', () => {
  it('[DHTN-1.1] lent to one at a time, until a day that falls due', () => {
    given(officialMember())
      .when(lend())
      .then({
        type: 'DossierLent',
        effectiveOn: '2026-11-10',
        data: { keeper: BASE_ORG, until: '2026-11-20', deadlines: [{ kind: 'dossierLoan', on: '2026-11-20' }] },
      });
    given(lent()).when(lend()).thenNothing();
    given(lent())
      .when(lend({ loan: OTHER }))
      .thenRefused('dossier/lent-already', { until: '2026-11-20' });
  });

  it('not ahead, not backwards, not what is missing, not of who is no member', () => {
    given(officialMember())
      .when(lend({ lentOn: '2026-11-23', until: '2026-12-01' }))
      .thenRefused('date/in-the-future');
    given(officialMember())
      .when(lend({ until: '2026-11-09' }))
      .thenRefused('dossier/loan-ends-before-it-begins');
    given(missed()).when(lend()).thenRefused('dossier/is-missing');
    given(sympathiser()).when(lend()).thenRefused('member/not-a-member');
  });

  it('comes back once, not before it went', () => {
    given(lent())
      .when(back('2026-11-21'))
      .then({ type: 'DossierGivenBack', data: { loan: LOAN } });
    given(lent()).when(back('2026-11-09')).thenRefused('dossier/back-before-lent');
    given(lent()).when(back('2026-11-23')).thenRefused('date/in-the-future');
    given(officialMember()).when(back('2026-11-21')).thenRefused('dossier/not-lent');
    const returned = and(lent(), DossierGivenBack.of({ cell: CELL, loan: LOAN }, '2026-11-21'));
    given(returned).when(back('2026-11-21')).thenRefused('dossier/not-lent');
    given(returned).when(lend()).thenNothing();
    given(returned)
      .when(lend({ loan: OTHER }))
      .then({ type: 'DossierLent' });
  });
});

describe('mất, tìm thấy, phục hồi hồ sơ', () => {
  const miss = (member: Member) => missDossier(member, { by: BASE_ORG, on: '2026-11-01' });
  const find = (on: string) => (member: Member) => findDossier(member, { on }, today);
  const restore = (date: string, by = issuer(date)) => {
    const command = RestoreDossier.parse({ decision: decisionOf(date) });
    return (member: Member) => restoreDossier(member, command, { ...today, issuer: by });
  };

  it('missing once; found, from that day on', () => {
    given(officialMember()).when(miss).then({ type: 'DossierMissed', effectiveOn: '2026-11-01' });
    given(missed()).when(miss).thenNothing();
    given(missed()).when(find('2026-11-05')).then({ type: 'DossierFound', effectiveOn: '2026-11-05' });
    given(missed()).when(find('2026-10-31')).thenRefused('dossier/found-before-missed');
    given(missed()).when(find('2026-11-23')).thenRefused('date/in-the-future');
    given(officialMember()).when(find('2026-11-05')).thenRefused('dossier/not-missing');
    given(and(missed(), DossierFound.of({ cell: CELL }, '2026-11-05')))
      .when(lend())
      .then({ type: 'DossierLent' });
  });

  it('[DHTN-1.1] a lost one is made anew by decision of the committee above the base', () => {
    const decided = given(missed())
      .when(restore('2026-11-15'))
      .then({ type: 'DossierRestored', effectiveOn: '2026-11-15' });
    expect(decided.claims).toHaveLength(1);
    given(missed()).when(restore('2026-10-31')).thenRefused('dossier/restored-before-missed');
    given(missed()).when(restore('2026-11-23')).thenRefused('date/in-the-future');
    given(officialMember()).when(restore('2026-11-15')).thenRefused('dossier/not-missing');
    const base = issuer('2026-11-15', { organisation: standing({ id: BASE_ORG, type: 'baseOrg' }) });
    given(missed()).when(restore('2026-11-15', base)).thenRefused('dossier/restored-by-the-base');
    given(missed())
      .when(restore('2026-11-15', issuer('2026-11-15', { isAbove: false })))
      .thenRefused('authority/not-above');
  });
});
