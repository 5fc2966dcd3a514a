import { describe, expect, it } from '@jest/globals';
import {
  CentralConsentCited,
  OrganisationPowerGranted,
  OrganisationRated,
  OrganisationTakenOver,
  UnitKindStated,
  type OrganisationRating,
  type UnitKind,
} from '../../../src/register/organisation/events.ts';
import type { RecordedOrganisation } from '../../../src/register/organisation/organisation.ts';
import { conditionsOf } from '../../../src/register/organisation/power-conditions.ts';
import { given, organisationAfter } from '../given.ts';
import { and, nothing, type History } from '../history.ts';
import {
  BASE_ORG,
  CELL,
  decisionOf,
  issuer,
  issuerWithout,
  organisation,
  PROVINCE,
  standing,
  UPPER_BASE,
} from '../places.ts';
import { establish, grantPower, withdrawPower } from './acts.ts';

const province = standing({ id: PROVINCE, type: 'provincialCommittee', parent: null });
const centralBody = organisationAfter(
  and(
    nothing('organisation', PROVINCE),
    OrganisationTakenOver.of(
      {
        ...{ name: 'Đảng ủy A', type: 'provincialCommittee', parent: null, powers: [], centralBody: true },
        ...{ armedForces: false, residential: false },
      },
      '1990-01-01',
    ),
  ),
);

/** A base organisation of a kind, rated so of the years that are named. */
function base(
  unitKind?: UnitKind,
  ratings: Record<number, OrganisationRating> = {},
  parent = UPPER_BASE,
): History<'organisation'> {
  return and(
    organisation({ id: BASE_ORG, type: 'baseOrg', parent }),
    ...(unitKind ? [UnitKindStated.of({ unitKind }, '1990-02-03')] : []),
    ...Object.entries(ratings).map(([year, rating]) =>
      OrganisationRated.of({ year: Number(year), rating }, `${Number(year) + 1}-01-15`),
    ),
  );
}

const GOOD = { 2022: 'good', 2023: 'excellent', 2024: 'good' } as const;
const many = { members: { then: 101 } };

describe('[DHTN-2.1.1] giao quyền kết nạp, khai trừ cho đảng ủy cơ sở (294, 22.1)', () => {
  it('goes to a large base organisation of the right kind, rated good three years running', () => {
    const { policyVersions } = given(base('enterprise', GOOD))
      .when(grantPower({ power: 'admit' }, many))
      .then({ type: 'OrganisationPowerGranted', data: { power: 'admit' } });
    expect(policyVersions).toEqual({ charter: 'P2025-07/charter' });
  });

  it.each<[string, History<'organisation'>, number, string, Record<string, unknown>]>([
    ['no base organisation', organisation({ id: CELL }), 101, 'power/only-base-org', { power: 'admit' }],
    ['nobody has said of what kind', base(undefined, GOOD), 101, 'power/kind-unknown', {}],
    ['a commune, before 208', base('commune', GOOD), 101, 'power/kind-not-eligible', { kind: 'commune' }],
    ['a hundred members', base('agency', GOOD), 100, 'power/members-not-above', { has: 100, above: 100 }],
    [
      'years that are not recorded',
      base('agency', { 2024: 'good' }),
      101,
      'power/rating-missing',
      { years: '2022, 2023' },
    ],
    ['a lower year', base('agency', { ...GOOD, 2023: 'completed' }), 101, 'power/rating-too-low', { years: '2023' }],
  ])('is refused: %s', (_why, history, then, code, values) => {
    given(history)
      .when(grantPower({ power: 'expel' }, { members: { then } }))
      .thenRefused(code, code === 'power/only-base-org' ? { power: 'expel' } : values);
  });

  it('counts the year of the decision once it is rated, and no rating that was decided after the decision', () => {
    const early = and(
      base('agency', { ...GOOD, 2022: 'completed' }),
      OrganisationRated.of({ year: 2025, rating: 'good' }, '2025-08-30'),
    );
    given(early).when(grantPower({}, many)).then({ type: 'OrganisationPowerGranted' });
    const late = and(
      base('agency', { 2022: 'good', 2023: 'good' }),
      OrganisationRated.of({ year: 2024, rating: 'good' }, '2025-09-02'),
    );
    given(late).when(grantPower({}, many)).thenRefused('power/rating-missing', { years: '2024' });
  });

  it('is delegated by who has the power itself', () => {
    given(base('agency', GOOD))
      .when(grantPower({ power: 'expel' }, { ...many, issuer: issuerWithout('expel', '2020-01-01', '2025-09-01') }))
      .thenRefused('authority/no-power', { power: 'expel' });
  });

  it('counts today’s roll of one taken over, whose earlier roll is not known', () => {
    given(base('agency', GOOD))
      .when(grantPower({}, { members: { then: 3, now: 101 } }))
      .then({ type: 'OrganisationPowerGranted' });
  });

  it('asks nothing of a level that has the power by itself, nor of a commune’s committee since 208', () => {
    given(organisation({ id: BASE_ORG, type: 'upperBase', parent: PROVINCE }))
      .when(grantPower())
      .then({ type: 'OrganisationPowerGranted' });
    const since208 = { decision: decisionOf('2026-07-26'), effectiveOn: '2026-08-01' };
    given(base('commune')).when(grantPower(since208)).then({ type: 'OrganisationPowerGranted' });
  });

  it('never comes with an establishment', () => {
    const more = { type: 'baseOrg', officialMembers: 120, powers: ['admit'], parent: UPPER_BASE };
    given(nothing('organisation', CELL))
      .when(establish(more, { parent: standing({ id: UPPER_BASE, type: 'upperBase', parent: PROVINCE }) }))
      .thenRefused('power/not-at-founding', { power: 'admit' });
  });
});

describe('[DHTN-2.1.1] giao quyền cấp trên cơ sở (294, 10.6)', () => {
  const agreement = { number: '90-CV/BTCTW', date: '2025-08-20' };
  const delegate = (changes: Record<string, unknown> = {}, context: object = {}) =>
    grantPower(
      { power: 'delegatedUpperBasePowers', agreement, ...changes },
      {
        ...{ parent: province, units: 2, members: { then: 200 } },
        ...{ issuer: issuer('2025-09-01', { organisation: province }), ...context },
      },
    );
  const under = base('enterprise', {}, PROVINCE);
  const granted = (power: string) => ({ type: 'OrganisationPowerGranted', data: { power } });

  it('cites the agreement, and lists what the decision gives besides', () => {
    given(under)
      .when(delegate({ also: ['admit', 'issueCard'] }))
      .then(granted('delegatedUpperBasePowers'), granted('admit'), granted('issueCard'), {
        ...{ type: 'CentralConsentCited', effectiveOn: '2025-09-02' },
        data: { matter: 'delegation', number: '90-CV/BTCTW', date: '2025-08-20' },
      });
  });

  it.each<[string, UnitKind, object, number, number]>([
    ['under a province', 'enterprise', province, 199, 200],
    ['under a body of the centre', 'enterprise', centralBody, 399, 400],
    ['a ministry under a body of the centre', 'centralAgency', centralBody, 199, 200],
  ])('%s, %s: so many members', (_where, kind, parent, then, minimum) => {
    const history = base(kind, {}, PROVINCE);
    given(history)
      .when(delegate({}, { parent, members: { then } }))
      .thenRefused('power/too-few-members', { has: then, minimum });
    given(history)
      .when(delegate({}, { parent, members: { then: minimum } }))
      .then(granted('delegatedUpperBasePowers'), { type: 'CentralConsentCited' });
  });

  it('is refused by each condition in turn, with what to do', () => {
    given(organisation({ id: CELL }))
      .when(delegate())
      .thenRefused('power/only-base-org');
    given(base(undefined, {}, PROVINCE))
      .when(delegate())
      .thenRefused('power/kind-unknown');
    given(base('commune', {}, PROVINCE))
      .when(delegate())
      .thenRefused('power/kind-not-eligible');
    const upper = standing({ id: UPPER_BASE, type: 'upperBase', parent: PROVINCE });
    given(base('agency'))
      .when(delegate({}, { parent: upper }))
      .thenRefused('power/parent-not-of-central-level');
    given(under)
      .when(delegate({}, { units: 1 }))
      .thenRefused('power/too-few-units', { has: 1, minimum: 2 });
    given(under)
      .when(delegate({}, { issuer: issuer('2025-09-01') }))
      .thenRefused('power/not-by-central-level');
    given(under)
      .when(delegate({ agreement: undefined }))
      .thenRefused('power/agreement-missing');
    const late = { agreement: { ...agreement, date: '2025-09-02' } };
    given(under).when(delegate(late)).thenRefused('organisation/consent-after-decision', { field: 'agreement.date' });
    given(under)
      .when(delegate({ also: ['decideBadge'] }))
      .thenRefused('power/not-in-a-delegation', { power: 'decideBadge' });
    given(under)
      .when(grantPower({ power: 'recognise', also: ['expel'] }))
      .thenRefused('power/listed-alone');
  });

  it('is done with the Secretariat’s paper where parent and number would not allow it', () => {
    const exception = { number: '12-KL/TW', date: '2025-08-01' };
    given(under)
      .when(delegate({ exception }, { members: { then: 120 }, parent: undefined }))
      .then(
        granted('delegatedUpperBasePowers'),
        { type: 'CentralConsentCited', data: { matter: 'delegation' } },
        {
          ...{ type: 'CentralConsentCited', data: { matter: 'exception', number: '12-KL/TW' } },
        },
      );
  });

  it('once it is there, further powers of the rule follow without the conditions of a delegated admission', () => {
    const has = and(under, OrganisationPowerGranted.of({ power: 'delegatedUpperBasePowers' }, '2025-07-01'));
    given(has)
      .when(grantPower({ power: 'expel' }))
      .then(granted('expel'));
    given(has).when(delegate()).thenNothing();
  });

  it('is withdrawn with what came with it', () => {
    const has = and(
      under,
      ...(['delegatedUpperBasePowers', 'admit'] as const).map((power) =>
        OrganisationPowerGranted.of({ power }, '2025-07-01'),
      ),
    );
    given(has)
      .when(withdrawPower({ power: 'delegatedUpperBasePowers', also: ['admit', 'expel'] }))
      .then(
        { type: 'OrganisationPowerWithdrawn', data: { power: 'delegatedUpperBasePowers' } },
        { type: 'OrganisationPowerWithdrawn', data: { power: 'admit' } },
      );
  });

  it('is shown item by item, met or not, before it is decided', () => {
    const days = { decidedOn: '2025-09-01', effectiveOn: '2025-09-02' };
    const known = { parent: province, units: 3, members: { then: 150 } };
    const judged = conditionsOf(
      'delegatedUpperBasePowers',
      organisationAfter(under) as RecordedOrganisation,
      days,
      known,
    );
    expect(judged.map(({ condition, met }) => [condition, met])).toEqual([
      ['type', true],
      ['kind', true],
      ['parent', true],
      ['units', true],
      ['members', false],
    ]);
    expect(judged.at(-1)!.values).toEqual({ has: 150, minimum: 200 });
  });
});

it('keeps of which place it was said that the centre consented', () => {
  const size = { members: 620, legalPersonUnits: 5, baseOrganisations: 9 };
  const cited = { matter: 'specialPlace', number: '88-CV/BTCTW', date: '2025-08-20', size } as const;
  const after = organisationAfter(and(organisation(), CentralConsentCited.of(cited, '2025-09-02')));
  expect(after).toMatchObject({
    facts: expect.arrayContaining([{ fact: 'specialPlace', value: true, from: '2025-09-02' }]),
  });
});
