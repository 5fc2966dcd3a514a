import { describe, expect, it } from '@jest/globals';
import { StateUnitKind } from '../../../src/register/organisation/commands.ts';
import { OrganisationRated, UnitKindStated } from '../../../src/register/organisation/events.ts';
import { correctRating, rate, ratingOf } from '../../../src/register/organisation/ratings.ts';
import { stateUnitKind, unitKindOn } from '../../../src/register/organisation/unit-kind.ts';
import { CorrectRating, RateOrganisation } from '../../../src/register/organisation/commands.ts';
import type { Organisation } from '../../../src/register/organisation/organisation.ts';
import { given, organisationAfter, type Act } from '../given.ts';
import { and } from '../history.ts';
import { CELL, decisionOf, issuer, noOrganisation, organisation, standing, TODAY } from '../places.ts';
import { takeOver } from './acts.ts';

const base = organisation({ type: 'baseOrg' });

const state = (changes: Record<string, unknown> = {}): Act<Organisation> => {
  const command = StateUnitKind.parse({ unitKind: 'enterprise', from: '2020-01-01', ...changes });
  return (before) => stateUnitKind(before, command, { today: TODAY });
};

describe('[DHTN-2.1.1] loại hình đơn vị', () => {
  it('is unknown until it is stated, and holds from its day on', () => {
    given(base)
      .when(state())
      .then({ type: 'UnitKindStated', effectiveOn: '2020-01-01', data: { unitKind: 'enterprise' } });
    const after = organisationAfter(and(base, UnitKindStated.of({ unitKind: 'enterprise' }, '2020-01-01')));
    expect([unitKindOn(after, '2019-12-31'), unitKindOn(after, '2020-01-01')]).toEqual([undefined, 'enterprise']);
  });

  it('is corrected with a reason', () => {
    const stated = and(base, UnitKindStated.of({ unitKind: 'agency' }, '2020-01-01'));
    given(stated).when(state()).thenRefused('unit-kind/reason-missing');
    const { reason } = given(stated)
      .when(state({ reason: 'Cổ phần hóa' }))
      .then({ type: 'UnitKindStated', data: { unitKind: 'enterprise', previous: 'agency' } });
    expect(reason).toBe('Cổ phần hóa');
    given(stated)
      .when(state({ unitKind: 'agency' }))
      .thenNothing();
  });

  it('is of an organisation and of days that are recorded', () => {
    given(noOrganisation()).when(state()).thenRefused('organisation/not-recorded');
    given(base)
      .when(state({ from: '2026-11-23' }))
      .thenRefused('date/in-the-future', { field: 'from' });
    given(base)
      .when(state({ from: '1990-02-02' }))
      .thenRefused('organisation/before-it-existed', { field: 'from' });
    given(organisation({ armedForces: true }))
      .when(state())
      .thenRefused('unit-kind/armed-forces');
  });

  it('comes with a take-over that tells it', () => {
    given(noOrganisation())
      .when(takeOver({ unitKind: 'commune' }))
      .then(
        { type: 'OrganisationTakenOver' },
        { type: 'UnitKindStated', effectiveOn: '2010-05-19', data: { unitKind: 'commune' } },
      );
  });
});

const by = { decision: decisionOf('2025-01-20'), year: 2024, rating: 'good' };
const context = { today: TODAY, issuer: issuer('2025-01-20') };
const rated = (changes: Record<string, unknown> = {}, known: object = {}): Act<Organisation> => {
  const command = RateOrganisation.parse({ ...by, ...changes });
  return (before) => rate(before, command, { ...context, ...known });
};
const corrected = (changes: Record<string, unknown> = {}): Act<Organisation> => {
  const command = CorrectRating.parse({ ...by, rating: 'excellent', reason: 'Ghi nhầm', ...changes });
  return (before) => correctRating(before, command, context);
};

describe('[DHTN-2.1.1] xếp loại chất lượng hằng năm', () => {
  const good = and(base, OrganisationRated.of({ year: 2024, rating: 'good' }, '2025-01-20'));

  it('is recorded once a year, by the level above, and known from its decision on', () => {
    const { claims } = given(base)
      .when(rated())
      .then({ type: 'OrganisationRated', effectiveOn: '2025-01-20', data: { year: 2024, rating: 'good' } });
    expect(claims).toHaveLength(1);
    given(good).when(rated()).thenNothing();
    given(good)
      .when(rated({ rating: 'completed' }))
      .thenRefused('rating/already-rated', { year: 2024, rating: 'good' });
    const after = organisationAfter(good);
    expect([ratingOf(after, 2024, '2025-01-19'), ratingOf(after, 2024, '2025-01-20')]).toEqual([undefined, 'good']);
  });

  it('is of a year that the organisation lived, and not by itself', () => {
    given(base)
      .when(rated({ year: 2026 }))
      .thenRefused('rating/year-to-come', { year: 2026 });
    given(base)
      .when(rated({ year: 1989 }))
      .thenRefused('rating/before-it-existed', { year: 1989 });
    const itself = { issuer: issuer('2025-01-20', { organisation: standing({ id: CELL }) }) };
    given(base).when(rated({}, itself)).thenRefused('rating/by-itself');
    const aside = { issuer: issuer('2025-01-20', { isAbove: false }) };
    given(base).when(rated({}, aside)).thenRefused('authority/not-above');
    given(base)
      .when(rated({}, { today: '2025-01-19' }))
      .thenRefused('date/in-the-future', { field: 'decision.date' });
  });

  it('is corrected with a reason; both stay', () => {
    given(base).when(corrected()).thenRefused('rating/not-rated-yet', { year: 2024 });
    const { reason, events } = given(good)
      .when(corrected())
      .then({ type: 'OrganisationRatingCorrected', data: { year: 2024, rating: 'excellent', previous: 'good' } });
    expect(reason).toBe('Ghi nhầm');
    expect(ratingOf(organisationAfter(and(good, ...events)), 2024)).toBe('excellent');
  });
});
