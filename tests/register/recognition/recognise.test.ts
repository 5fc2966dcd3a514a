import { describe, expect, it } from '@jest/globals';
import { given } from '../given.ts';
import {
  admittedMember,
  deceased,
  nobody,
  officialMember,
  probationaryMember,
  sympathiser,
  takenOver,
} from '../people.ts';
import { CELL, decisionOf, issuer, issuerWithout } from '../places.ts';
import { recognised, recogniseOn } from './acts.ts';

describe('công nhận chính thức: the official date (294, 4.2)', () => {
  it('is the ceremony plus twelve months, however late the meeting', () => {
    given(probationaryMember({ ceremony: '2025-03-10' }))
      .when(recogniseOn('2026-04-20'))
      .then(recognised({ officialDate: '2026-03-10', effectiveOn: '2026-03-10', cell: CELL }));
  });

  it('is clamped at the end of a month', () => {
    given(probationaryMember({ ceremony: '2024-02-29' }))
      .when(recogniseOn('2025-03-03'))
      .then(recognised({ officialDate: '2025-02-28', effectiveOn: '2025-02-28' }));
  });

  it('may be the day of the review and of the decision', () => {
    given(probationaryMember({ ceremony: '2025-03-10' }))
      .when(recogniseOn('2026-03-10'))
      .then(recognised({ officialDate: '2026-03-10' }));
  });

  it('follows from the join date of a member who was taken over on probation', () => {
    const joined = takenOver({ status: 'probationary', joinDate: '2025-09-02', birthDate: '1990-01-01' });
    given(joined).when(recogniseOn('2026-09-10')).thenRefused('recognition/no-course-certificate');
  });
});

describe('công nhận chính thức: conditions', () => {
  const probationary = probationaryMember({ ceremony: '2025-03-10' });

  it('refuses a review on the last day of probation', () => {
    given(probationary)
      .when(recogniseOn('2026-03-20', { reviewedOn: '2026-03-09' }))
      .thenRefused('recognition/before-probation-ends', { earlier: '2026-03-10' });
  });

  it('refuses a decision before the review', () => {
    given(probationary)
      .when(recogniseOn('2026-03-19', { reviewedOn: '2026-03-20' }))
      .thenRefused('recognition/decision-before-review');
  });

  it('refuses a decision dated after today, and takes one of today', () => {
    given(probationary)
      .when(recogniseOn('2026-03-20', { today: '2026-03-19' }))
      .thenRefused('date/in-the-future', { field: 'decision.date' });
    given(probationary)
      .when(recogniseOn('2026-03-20', { today: '2026-03-20' }))
      .then(recognised({}));
  });

  it('refuses without the certificate of the course for new members', () => {
    given(probationaryMember({ course: null }))
      .when(recogniseOn('2026-04-20'))
      .thenRefused('recognition/no-course-certificate');
  });

  it('refuses a certificate after the review, and takes one of the same day', () => {
    const late = probationaryMember({ ceremony: '2025-03-10', course: '2026-04-01' });
    given(late)
      .when(recogniseOn('2026-04-20', { reviewedOn: '2026-03-31' }))
      .thenRefused('recognition/course-after-review');
    given(late)
      .when(recogniseOn('2026-04-20', { reviewedOn: '2026-04-01' }))
      .then(recognised({}));
  });
});

describe('công nhận chính thức: who may decide (D§4.3, D§4.4)', () => {
  const probationary = probationaryMember({ ceremony: '2025-03-10' });

  it('refuses an issuer that is not in the register', () => {
    given(probationary)
      .when(recogniseOn('2026-04-20', { issuer: issuer('2026-04-20', { organisation: undefined }) }))
      .thenRefused('authority/unknown-organisation');
  });

  it('refuses an issuer beside or below the cell', () => {
    given(probationary)
      .when(recogniseOn('2026-04-20', { issuer: issuer('2026-04-20', { isAbove: false }) }))
      .thenRefused('authority/not-above');
  });

  it('asks for the power on the day of the decision, not of today', () => {
    const without = (day: string) => ({ issuer: issuerWithout('recognise', '2026-04-20', day) });
    given(probationary)
      .when(recogniseOn('2026-04-20', without('2026-04-20')))
      .thenRefused('authority/no-power', { power: 'recognise', day: '2026-04-20' });
    given(probationary)
      .when(recogniseOn('2026-04-19', without('2026-04-19')))
      .then(recognised({}));
  });
});

describe('công nhận chính thức: deadlines are flagged, never refused (D§2.0)', () => {
  // Thirty working days from 10/3/2026: 21/4/2026.
  const probationary = probationaryMember({ ceremony: '2025-03-10' });

  it('takes the last day of the review for in time', () => {
    const { events } = given(probationary).when(recogniseOn('2026-04-21')).then(recognised({}));
    expect(events[0]!.data).not.toHaveProperty('lateness');
  });

  it('flags the day after', () => {
    given(probationary)
      .when(recogniseOn('2026-04-22'))
      .then(recognised({ lateness: ['late/recognition-review'], officialDate: '2026-03-10' }));
  });

  it('takes the 45th working day after the review for in time, and flags the decision of the day after', () => {
    // From 10/3/2026, without 27/4 (in lieu of Giỗ Tổ, a Sunday), 30/4 and 1/5: 15/5/2026, a Friday.
    const reviewedOn = '2026-03-10';
    const { events } = given(probationary).when(recogniseOn('2026-05-15', { reviewedOn })).then(recognised({}));
    expect(events[0]!.data).not.toHaveProperty('lateness');
    given(probationary)
      .when(recogniseOn('2026-05-18', { reviewedOn }))
      .then(recognised({ lateness: ['late/recognition-decision'] }));
  });

  it('flags both', () => {
    given(probationary)
      .when(recogniseOn('2026-11-20', { reviewedOn: '2026-06-01' }))
      .then(recognised({ lateness: ['late/recognition-review', 'late/recognition-decision'] }));
  });
});

describe('công nhận chính thức: once', () => {
  const decision = decisionOf('2026-04-20', '33-QĐ/ĐU');
  const official = officialMember({ ceremony: '2025-03-10', decision });

  it('does nothing for the same decision again', () => {
    given(official)
      .when(recogniseOn('2026-04-20', { number: '33-QĐ/ĐU' }))
      .thenNothing();
  });

  it('refuses another decision: of another number, day or issuer', () => {
    const refused = { number: '33-QĐ/ĐU', date: '20/04/2026' };
    given(official)
      .when(recogniseOn('2026-04-20', { number: '34-QĐ/ĐU' }))
      .thenRefused('recognition/already-official', refused);
    given(official)
      .when(recogniseOn('2026-04-21', { number: '33-QĐ/ĐU' }))
      .thenRefused('recognition/already-official', refused);
    given(official)
      .when(recogniseOn('2026-04-20', { number: '33-QĐ/ĐU', issuedBy: CELL }))
      .thenRefused('recognition/already-official', refused);
  });

  it('refuses a member taken over as official, of whom no decision is known', () => {
    given(takenOver()).when(recogniseOn('2026-04-20')).thenRefused('recognition/already-official');
  });

  it.each([
    ['nobody', nobody(), 'member/not-recorded'],
    ['a sympathiser', sympathiser(), 'recognition/not-probationary'],
    ['who is admitted and had no ceremony', admittedMember(), 'recognition/not-probationary'],
    ['the dead', deceased(probationaryMember(), '2025-12-01'), 'member/deceased'],
  ])('refuses %s', (_who, history, code) => {
    given(history).when(recogniseOn('2026-04-20')).thenRefused(code);
  });
});

describe('công nhận chính thức: what the event rests on', () => {
  it('claims the number of the decision for its issuer and year', () => {
    const { claims, decision } = given(probationaryMember())
      .when(recogniseOn('2026-04-20', { number: '33-qđ/ĐU' }))
      .then(recognised({}));
    expect(decision?.date).toBe('2026-04-20');
    expect(claims).toEqual([{ kind: 'decisionNumber', value: `${decision?.issuer}/2026/33-QĐ/ĐU` }]);
  });

  it.each([
    ['both before 208-QĐ/TW', '2026-07-24', '2026-07-25', { charter: 'P2026-04/charter' }],
    [
      'either side of it',
      '2026-07-25',
      '2026-07-26',
      { charter: 'P2026-07/charter', 'charter.vote': 'P2026-04/charter' },
    ],
    ['both under it', '2026-07-26', '2026-07-27', { charter: 'P2026-07/charter' }],
  ])('stores the versions of the review and of the decision: %s', (_case, reviewedOn, decidedOn, expected) => {
    const { policyVersions } = given(probationaryMember({ ceremony: '2025-03-10' }))
      .when(recogniseOn(decidedOn, { reviewedOn }))
      .then(recognised({}));
    expect(policyVersions).toEqual(expected);
  });
});
