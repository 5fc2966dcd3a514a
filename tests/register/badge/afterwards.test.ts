import { describe, expect, it } from '@jest/globals';
import { AdmissionCeremonyHeld, MemberAdmitted } from '../../../src/register/admission/events.ts';
import { MemberStruckOff } from '../../../src/register/leaving/events.ts';
import { ReadmissionSought } from '../../../src/register/readmission/events.ts';
import { MemberRecognised } from '../../../src/register/recognition/events.ts';
import { given, memberAfter } from '../given.ts';
import { and, type History } from '../history.ts';
import { deceased, HELPER, officialMember, takenOver } from '../people.ts';
import { CELL, decisionOf } from '../places.ts';
import { admittedOn, awarded, handIn, numbered, present, recount } from './acts.ts';

const NUMBER = 'HN 00000001';
const member = admittedOn('1996-05-01');
const struckOff = (history: History<'member'>) =>
  and(
    history,
    MemberStruckOff.of(
      { cell: CELL, sex: 'female', birthYear: 1940, status: 'official', ground: 'abandonedActivity' },
      '2026-10-01',
    ),
  );

describe('đánh số, trao', () => {
  it('a badge that was decided gets one number', () => {
    const { claims } = given(awarded(member, 30))
      .when(numbered(30, NUMBER))
      .then({ type: 'BadgeNumbered', data: { milestone: 30, number: NUMBER } });
    expect(claims).toEqual([{ kind: 'badgeNumber', value: `30/${NUMBER}` }]);
    given(awarded(member, 30, { number: NUMBER }))
      .when(numbered(30, NUMBER))
      .thenNothing();
    given(awarded(member, 30, { number: NUMBER }))
      .when(numbered(30, 'HN 00000002'))
      .thenRefused('badge/numbered-already');
    given(member).when(numbered(30, NUMBER)).thenRefused('badge/not-decided');
  });

  it('is presented once numbered, to the family after death', () => {
    const ready = awarded(member, 30, { number: NUMBER });
    given(ready)
      .when(present(30, '2026-09-02'))
      .then({ type: 'BadgePresented', data: { to: 'member' } });
    given(deceased(ready, '2026-08-01'))
      .when(present(30, '2026-09-02'))
      .then({ type: 'BadgePresented', data: { to: 'family' } });
    given(awarded(member, 30)).when(present(30, '2026-09-02')).thenRefused('badge/not-numbered');
    given(member).when(present(30, '2026-09-02')).thenRefused('badge/not-decided');
    given(ready).when(present(30, '2026-06-30')).thenRefused('badge/presented-before-decision');
    given(ready).when(present(30, '2027-02-03')).thenRefused('date/in-the-future');
    given(struckOff(ready)).when(present(30, '2026-11-07')).thenRefused('badge/not-official');
    const held = awarded(member, 30, { number: NUMBER, presentedOn: '2026-09-02' });
    given(held).when(present(30, '2026-09-02')).thenNothing();
    given(held).when(present(30, '2026-09-03')).thenRefused('badge/presented-already');
  });
});

describe('thu Huy hiệu', () => {
  const held = awarded(admittedOn('1986-05-01', { badges: [30] }), 40, { number: NUMBER, presentedOn: '2026-09-02' });

  it('from who was put out, all that were presented; the family of the dead keeps them', () => {
    const left = struckOff(held);
    const { events } = given(left)
      .when(handIn('2026-10-05'))
      .then({ type: 'BadgesReturned', data: { milestones: [30, 40], nothingLeft: true } });
    const after = and(left, events[0]!);
    given(after).when(handIn('2026-10-05')).thenNothing();
    given(after).when(handIn('2026-10-06')).thenRefused('badge/none-to-return');
    given(left).when(handIn('2026-09-30')).thenRefused('badge/returned-before-leaving');
    given(held).when(handIn('2026-10-05')).thenRefused('badge/still-a-member');
    given(deceased(held, '2026-10-01')).when(handIn('2026-10-05')).thenRefused('badge/family-keeps');
  });
});

describe('tính lại tuổi Đảng', () => {
  const gaps = [{ from: '2010-01-01', to: '2024-02-20' }];

  it('of who was readmitted: from the first decision, less the time outside', () => {
    const { events } = given(readmitted())
      .when(recount('2000-01-20', gaps))
      .then({ type: 'PartyAgeRecounted', effectiveOn: '2026-11-01', data: { from: '2000-01-20', gaps } });
    const after = and(readmitted(), events[0]!);
    expect(memberAfter(after)).toMatchObject({ partyAgeFrom: '2000-01-20', partyAgeGaps: gaps });
    given(after).when(recount('2000-01-20', gaps)).thenNothing();
  });

  it('of nobody else, and not where it was certified before', () => {
    given(officialMember()).when(recount('2000-01-01', gaps)).thenRefused('badge/recount-not-readmitted');
    given(readmitted())
      .when(recount('2000-01-20', gaps, { certifiedBeforeLeaving: true }))
      .thenRefused('badge/recount-certified-before-leaving');
  });

  it('the first decision lies before the second, the gaps between and apart', () => {
    given(readmitted()).when(recount('2024-02-20', gaps)).thenRefused('badge/recount-not-earlier');
    given(readmitted()).when(recount('2000-01-20', [])).thenRefused('badge/recount-no-gap');
    for (const wrong of [
      [{ from: '2010-01-01', to: '2010-01-01' }],
      [{ from: '1999-01-01', to: '2010-01-01' }],
      [...gaps, { from: '2015-01-01', to: '2024-03-01' }],
      [{ from: '2010-01-01', to: '2026-11-02' }],
    ])
      given(readmitted()).when(recount('2000-01-20', wrong)).thenRefused('badge/recount-gap-does-not-fit');
  });
});

/** Struck off in 2010, admitted again by a decision of 20/2/2024, official since 2025. */
function readmitted(): History<'member'> {
  const heads = { cell: CELL, sex: 'female' as const, birthYear: 1960 };
  const admitted = {
    ...{ ...heads, admissionDecisionDate: '2024-02-20', cellResolutionOn: '2024-01-20', education: 'upperSecondary' },
    ...{ awarenessCertificateNumber: '12/GCN', awarenessCertificateOn: '2023-02-20', introducers: [] },
  } as const;
  return and(
    takenOver({ joinDate: '2000-02-03', admissionDecisionDate: '2000-01-20', officialDate: '2001-02-03' }),
    MemberStruckOff.of({ ...heads, status: 'official', ground: 'abandonedActivity' }, '2010-01-01'),
    ReadmissionSought.of(
      {
        ...{ ...heads, from: CELL, cellResolutionOn: '2023-06-01', left: 'struckOff', leftOn: '2010-01-01' },
        ...{ consentNumber: '9-CV/TU', consentOn: '2023-05-01' },
      },
      '2023-06-01',
    ),
    { event: MemberAdmitted.of(admitted as never, '2024-02-20'), decision: decisionOf('2024-02-20') },
    AdmissionCeremonyHeld.of({ ...heads, joinDate: '2024-03-01', helper: HELPER }, '2024-03-01'),
    MemberRecognised.of({ ...heads, officialDate: '2025-03-01', cellResolutionOn: '2025-03-10' }, '2025-03-01'),
  );
}
