import { describe, expect, it } from '@jest/globals';
import { given } from '../given.ts';
import {
  admittedMember,
  deceased,
  INTRODUCER,
  named,
  namedNobody,
  nobody,
  officialMember,
  PERSON,
  probationaryMember,
  seasoned,
  SECOND_INTRODUCER,
  sympathiser,
  takenOver,
} from '../people.ts';
import { CELL, decisionOf, issuer, issuerWithout, OTHER_CELL, UPPER_BASE } from '../places.ts';
import { admitted, admitVotedOn } from './acts.ts';

const VOTED = '2025-08-11';

/** Over the youth age on the day of the vote, unless born otherwise. */
const inThePool = (birthDate = '1990-05-20') => sympathiser({ birthDate });

describe('kết nạp: age, counted in months on the day of the cell’s vote (294, 1.1.1)', () => {
  const young = (birthDate: string) =>
    given(inThePool(birthDate)).when(
      admitVotedOn(VOTED, { introducers: [INTRODUCER], union: { kind: 'youthUnion', resolutionOn: VOTED } }),
    );

  it('is 18 from the birthday on', () => {
    young('2007-08-11').then(admitted({}));
    young('2007-08-12').thenRefused('admission/too-young', { years: 18 });
  });

  it('is 18 on 28/02 for who was born on 29/02', () => {
    const union = { kind: 'youthUnion', resolutionOn: '2022-02-01' };
    const bornOnLeapDay = sympathiser({ birthDate: '2004-02-29' });
    given(bornOnLeapDay).when(admitVotedOn('2022-02-28', { union })).then(admitted({}));
    given(bornOnLeapDay).when(admitVotedOn('2022-02-27', { union })).thenRefused('admission/too-young');
  });

  it('is judged on the day of the vote, not of the decision', () => {
    given(inThePool('2007-08-12'))
      .when(admitVotedOn(VOTED, { decision: decisionOf('2025-09-30') }))
      .thenRefused('admission/too-young');
  });

  it('is at most 60 until the day before 60 years and a month', () => {
    given(inThePool('1965-07-12')).when(admitVotedOn(VOTED)).then(admitted({}));
    given(inThePool('1965-07-11')).when(admitVotedOn(VOTED)).thenRefused('admission/too-old-without-consent', {
      years: 60,
    });
  });

  it('is more with the consent of the provincial standing committee, given before the vote', () => {
    const consent = (date: string) => ({ consent: { number: '9-CV/TU', date } });
    given(inThePool('1955-07-11'))
      .when(admitVotedOn(VOTED, consent(VOTED)))
      .then(admitted({ consentNumber: '9-CV/TU' }));
    given(inThePool('1955-07-11'))
      .when(admitVotedOn(VOTED, consent('2025-08-12')))
      .thenRefused('admission/consent-after-vote', { consentOn: '2025-08-12' });
  });
});

describe('kết nạp: citizenship and schooling (294, 1.2; 06, 1.2)', () => {
  it('refuses who is not a citizen', () => {
    given(inThePool())
      .when(admitVotedOn(VOTED, { vietnameseCitizen: false }))
      .thenRefused('admission/not-a-citizen');
  });

  const consent = { number: '9-CV/TU', date: VOTED };
  it.each([
    ['lowerSecondary', false, undefined, 'taken'],
    ['upperSecondary', false, undefined, 'taken'],
    ['primary', false, undefined, 'admission/not-enough-schooling'],
    ['primary', false, consent, 'admission/not-enough-schooling'],
    ['literate', false, consent, 'admission/not-enough-schooling'],
    ['primary', true, undefined, 'taken'],
    ['literate', true, undefined, 'admission/literate-without-consent'],
    ['literate', true, { ...consent, date: '2025-08-12' }, 'admission/consent-after-vote'],
    ['literate', true, consent, 'taken'],
  ])('%s, difficult area %s, consent %j: %s', (education, difficultArea, consented, outcome) => {
    const then = given(inThePool()).when(admitVotedOn(VOTED, { education, difficultArea, consent: consented }));
    if (outcome === 'taken') then.then(admitted({ education }));
    else then.thenRefused(outcome);
  });
});

describe('kết nạp: introducers (Điều lệ 4; 294, 3.2)', () => {
  const tradeUnion = { kind: 'tradeUnion', resolutionOn: VOTED };
  const youthUnion = { kind: 'youthUnion', resolutionOn: VOTED };

  it('are two, or one with a union’s resolution', () => {
    given(inThePool())
      .when(admitVotedOn(VOTED))
      .then(admitted({ introducers: [INTRODUCER, SECOND_INTRODUCER] }));
    given(inThePool())
      .when(admitVotedOn(VOTED, { introducers: [INTRODUCER], union: tradeUnion }))
      .then(admitted({ introducers: [INTRODUCER], unionResolutionOn: VOTED }));
    given(inThePool())
      .when(admitVotedOn(VOTED, { introducers: [INTRODUCER] }))
      .thenRefused('admission/too-few-introducers', { needed: 2 });
  });

  it('are two different members, and not the applicant', () => {
    given(inThePool())
      .when(admitVotedOn(VOTED, { introducers: [INTRODUCER, INTRODUCER] }))
      .thenRefused('admission/same-introducer-twice');
    given(inThePool())
      .when(admitVotedOn(VOTED, { introducers: [INTRODUCER, PERSON] }))
      .thenRefused('admission/introduces-oneself');
  });

  it('were official members on the day of the vote', () => {
    const becameOfficial = (ceremony: string) => [
      seasoned(INTRODUCER),
      named(SECOND_INTRODUCER, ({ id }) => officialMember({ id, ceremony, cell: OTHER_CELL })),
    ];
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { introducers: becameOfficial('2024-08-11') }))
      .then(admitted({}));
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { introducers: becameOfficial('2024-08-12') }))
      .thenRefused('member/not-official-then', { field: 'introducers', day: VOTED });
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { introducers: [seasoned(INTRODUCER), namedNobody(SECOND_INTRODUCER)] }))
      .thenRefused('member/not-official-then');
    given(inThePool())
      .when(
        admitVotedOn(VOTED, {}, { introducers: [seasoned(INTRODUCER), named(SECOND_INTRODUCER, probationaryMember)] }),
      )
      .thenRefused('member/not-official-then');
  });

  it('may have died since, not before the vote', () => {
    const diedOn = (day: string) => [
      seasoned(INTRODUCER),
      named(SECOND_INTRODUCER, ({ id }) => deceased(takenOver({ id }), day)),
    ];
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { introducers: diedOn(VOTED) }))
      .then(admitted({}));
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { introducers: diedOn('2025-08-10') }))
      .thenRefused('member/not-official-then');
  });

  it('were in the same cell for twelve months', () => {
    const inTheCellSince = (pooledOn: string) => [
      seasoned(INTRODUCER),
      named(SECOND_INTRODUCER, ({ id }) => officialMember({ id, ceremony: '2023-08-11', pooledOn })),
    ];
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { introducers: inTheCellSince('2024-08-11') }))
      .then(admitted({}));
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { introducers: inTheCellSince('2024-08-12') }))
      .thenRefused('admission/introducer-too-new', { months: 12 });
  });

  it('a young person comes through the Youth Union, where there is one', () => {
    const through = (birthDate: string, changes: object) =>
      given(inThePool(birthDate)).when(admitVotedOn(VOTED, { introducers: [INTRODUCER], ...changes }));
    through('1994-08-12', { union: youthUnion }).then(admitted({}));
    through('1994-08-12', { union: tradeUnion }).thenRefused('admission/youth-without-union', { years: 30 });
    through('1994-08-12', { union: tradeUnion, youthUnionExists: false }).then(admitted({}));
    through('1994-08-11', { union: tradeUnion }).then(admitted({}));
    through('1994-08-12', { introducers: [INTRODUCER, SECOND_INTRODUCER] }).thenRefused(
      'admission/youth-without-union',
    );
  });

  it('a union resolves before the cell votes', () => {
    given(inThePool())
      .when(admitVotedOn(VOTED, { introducers: [INTRODUCER], union: { ...tradeUnion, resolutionOn: '2025-08-12' } }))
      .thenRefused('admission/union-after-vote', { resolutionOn: '2025-08-12' });
  });
});

describe('kết nạp: the awareness certificate (06, 5.4b)', () => {
  const certified = (date: string, changes: object = {}) =>
    given(inThePool()).when(admitVotedOn(VOTED, { awarenessCertificate: { number: '12/GCN', date }, ...changes }));

  it('is good for exactly sixty months, measured at the vote', () => {
    certified('2020-08-11', { decision: decisionOf('2025-09-30') }).then(admitted({}));
    certified('2020-08-10').thenRefused('admission/certificate-lapsed', { certifiedOn: '2020-08-10', months: 60 });
  });

  it('comes before the vote, or on its day', () => {
    certified(VOTED).then(admitted({}));
    certified('2025-08-12').thenRefused('admission/certificate-after-vote');
  });
});

describe('kết nạp: the order of its days (D§4.1)', () => {
  it('votes after the person was taken into the pool, decides after the vote', () => {
    const pooled = sympathiser({ pooledOn: VOTED });
    given(pooled).when(admitVotedOn(VOTED)).then(admitted({}));
    given(pooled).when(admitVotedOn('2025-08-10')).thenRefused('admission/vote-before-pool', { earlier: VOTED });
    given(pooled)
      .when(admitVotedOn(VOTED, { decision: decisionOf('2025-08-10') }))
      .thenRefused('admission/decision-before-vote', { earlier: VOTED });
    given(pooled)
      .when(admitVotedOn(VOTED, { decision: decisionOf(VOTED) }))
      .then(admitted({ effectiveOn: VOTED, admissionDecisionDate: VOTED }));
  });

  it('refuses a decision of a day to come', () => {
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { today: '2025-09-09' }))
      .thenRefused('date/in-the-future');
  });
});

describe('kết nạp: the deadline is flagged (D§2.0)', () => {
  // Sixty working days (45 and 15) from 11/8/2025, without 1 and 2/9/2025.
  const decided = (day: string) => given(inThePool()).when(admitVotedOn(VOTED, { decision: decisionOf(day) }));

  it('not on its last day', () => {
    const { events } = decided('2025-11-05').then(admitted({}));
    expect(events[0]!.data).not.toHaveProperty('lateness');
  });

  it('on the day after', () => {
    decided('2025-11-06').then(admitted({ lateness: ['late/admission-decision'], effectiveOn: '2025-11-06' }));
  });
});

describe('kết nạp: who may decide (D§4.3, D§4.4)', () => {
  const decidedOn = '2025-09-10';

  it.each([
    ['an unknown issuer', issuer(decidedOn, { organisation: undefined }), 'authority/unknown-organisation'],
    [
      'an issuer never recorded',
      issuer(decidedOn, { organisation: { status: 'unknown', id: UPPER_BASE } }),
      'authority/unknown-organisation',
    ],
    ['an issuer beside the cell', issuer(decidedOn, { isAbove: false }), 'authority/not-above'],
    ['a decision before the issuer existed', issuer('1990-02-02'), 'authority/before-it-existed'],
    ['an issuer without the power', issuerWithout('admit', decidedOn, decidedOn), 'authority/no-power'],
  ])('refuses %s', (_what, by, code) => {
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { issuer: by }))
      .thenRefused(code);
  });

  it('takes a decision of the last day of the power', () => {
    given(inThePool())
      .when(admitVotedOn(VOTED, {}, { issuer: issuerWithout('admit', '2025-09-11', decidedOn) }))
      .then(admitted({}));
  });
});

describe('kết nạp: once', () => {
  const decision = decisionOf('2025-03-01', '07-QĐ/ĐU');
  const before = admittedMember({ decision });

  it('does nothing for the same decision again, whatever came after', () => {
    for (const history of [before, probationaryMember({ ceremony: '2025-03-10' }), officialMember()]) {
      given(history).when(admitVotedOn('2025-02-01', { decision })).thenNothing();
    }
  });

  it('refuses another decision', () => {
    given(before)
      .when(admitVotedOn('2025-02-01', { decision: { ...decision, number: '08-QĐ/ĐU' } }))
      .thenRefused('admission/already-admitted', { number: '07-QĐ/ĐU', date: '01/03/2025' });
    given(takenOver()).when(admitVotedOn('2025-02-01')).thenRefused('admission/already-admitted');
  });

  it.each([
    ['nobody', nobody(), 'member/not-recorded'],
    ['the dead', deceased(inThePool(), '2025-01-01'), 'member/deceased'],
  ])('refuses %s', (_who, history, code) => {
    given(history).when(admitVotedOn(VOTED)).thenRefused(code);
  });
});

describe('kết nạp: what the event rests on', () => {
  it('carries the heads under which the person is counted', () => {
    given(inThePool())
      .when(admitVotedOn(VOTED))
      .then(admitted({ cell: CELL, sex: 'female', birthYear: 1990, cellResolutionOn: VOTED }));
  });

  it('claims the number of the decision', () => {
    const { claims } = given(inThePool()).when(admitVotedOn(VOTED)).then(admitted({}));
    expect(claims).toEqual([{ kind: 'decisionNumber', value: `${UPPER_BASE}/2025/15-QĐ/ĐU` }]);
  });

  it.each([
    ['2025-05-30', '2025-06-30', { charter: 'P2025-01/charter', guidance: 'P2021/guidance' }],
    ['2025-06-08', '2025-06-30', { charter: 'P2025-01/charter', guidance: 'P2021/guidance' }],
    ['2025-06-09', '2025-06-30', { charter: 'P2025-01/charter', guidance: 'P2025-07/guidance' }],
    [
      '2025-06-30',
      '2025-07-01',
      { charter: 'P2025-07/charter', 'charter.vote': 'P2025-01/charter', guidance: 'P2025-07/guidance' },
    ],
    ['2025-07-01', '2025-07-01', { charter: 'P2025-07/charter', guidance: 'P2025-07/guidance' }],
    [
      '2026-07-25',
      '2026-07-26',
      { charter: 'P2026-07/charter', 'charter.vote': 'P2026-04/charter', guidance: 'P2026-05/guidance' },
    ],
  ])('voted on %s, decided on %s: each step by the version of its own day', (votedOn, decidedOn, expected) => {
    const { policyVersions } = given(inThePool())
      .when(admitVotedOn(votedOn, { decision: decisionOf(decidedOn) }))
      .then(admitted({}));
    expect(policyVersions).toEqual(expected);
  });
});
