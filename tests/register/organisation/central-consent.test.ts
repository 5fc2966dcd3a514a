import { describe, it } from '@jest/globals';
import { UnitKindStated } from '../../../src/register/organisation/events.ts';
import { dissolve } from '../../../src/register/organisation/ending.ts';
import { DissolveOrganisation } from '../../../src/register/organisation/commands.ts';
import { given, type Act } from '../given.ts';
import type { Organisation } from '../../../src/register/organisation/organisation.ts';
import { and } from '../history.ts';
import { decisionOf, issuer, noOrganisation, organisation, PROVINCE, standing, TODAY } from '../places.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { establish, reclassify } from './acts.ts';

const CENTRE = '00000000-0000-4000-8000-000000000009';
const province = standing({
  ...{ id: PROVINCE, type: 'provincialCommittee', parent: null },
  powers: ['establishOrganisation'],
});
const byProvince = { parent: province, issuer: issuer('2025-09-01', { organisation: province }) };
const centralConsent = { number: '88-CV/BTCTW', date: '2025-08-20' };
const specialPlace = { legalPersonUnits: 5, baseOrganisations: 9 };
const upper = { type: 'upperBase', parent: PROVINCE, officialMembers: 480, probationaryMembers: 20 };
const founded = [{ type: 'OrganisationEstablished' }, { type: 'UnitKindStated' }];

describe('[DHTN-2.1.1] đảng bộ cấp trên trực tiếp cơ sở ở nơi có đặc điểm riêng (294, 10.4.4)', () => {
  const special = (changes: Record<string, unknown> = {}, context: object = {}) =>
    establish(
      { ...upper, unitKind: 'enterprise', specialPlace, centralConsent, ...changes },
      { ...byProvince, ...context },
    );

  it('is of the size that the rule asks for, with the consent of the centre, which is cited', () => {
    given(noOrganisation())
      .when(special())
      .then(...founded, {
        type: 'CentralConsentCited',
        data: { matter: 'specialPlace', ...centralConsent, size: { members: 500, ...specialPlace } },
      });
  });

  it.each([
    ['members', { probationaryMembers: 19 }, { what: 'members', has: 499, minimum: 500 }],
    [
      'units',
      { specialPlace: { ...specialPlace, legalPersonUnits: 1 } },
      { what: 'legalPersonUnits', has: 1, minimum: 2 },
    ],
    [
      'bases',
      { specialPlace: { ...specialPlace, baseOrganisations: 0 } },
      { what: 'baseOrganisations', has: 0, minimum: 2 },
    ],
  ])('too few %s', (_what, changes, values) => {
    given(noOrganisation()).when(special(changes)).thenRefused('special-place/too-small', values);
  });

  it('names what is missing', () => {
    given(noOrganisation())
      .when(special({ unitKind: undefined }))
      .thenRefused('unit-kind/missing');
    given(noOrganisation())
      .when(special({ specialPlace: undefined }))
      .thenRefused('special-place/size-missing');
    given(noOrganisation())
      .when(special({ centralConsent: undefined }))
      .thenRefused('special-place/consent-missing');
    const late = { centralConsent: { ...centralConsent, date: '2025-09-02' } };
    given(noOrganisation()).when(special(late)).thenRefused('organisation/consent-after-decision');
  });

  it('lies under a committee that is directly under the centre', () => {
    const centre = standing({ id: CENTRE, type: 'centralCommittee', parent: null, powers: ['establishOrganisation'] });
    const byCentre = { parent: centre, issuer: issuer('2025-09-01', { organisation: centre }) };
    given(noOrganisation())
      .when(special({ parent: CENTRE }, byCentre))
      .thenRefused('organisation/wrong-parent-level');
  });

  it('by itself is none of a commune or an agency', () => {
    given(noOrganisation())
      .when(establish({ ...upper, unitKind: 'commune' }, byProvince))
      .then(...founded);
  });

  it('holds for an organisation that is raised to it', () => {
    const base = and(
      organisation({ type: 'baseOrg', parent: PROVINCE }),
      UnitKindStated.of({ unitKind: 'serviceUnit' }, '2020-01-01'),
    );
    given(base).when(reclassify(upper, byProvince)).thenRefused('special-place/size-missing');
    given(base)
      .when(reclassify({ ...upper, specialPlace, centralConsent }, byProvince))
      .then({ type: 'OrganisationReclassified' }, { type: 'CentralConsentCited', data: { matter: 'specialPlace' } });
  });

  it('is dissolved with the same consent', () => {
    const stands = and(
      organisation({ type: 'upperBase', parent: PROVINCE }),
      UnitKindStated.of({ unitKind: 'enterprise' }, '2020-01-01'),
    );
    const dissolved = (changes: object = {}): Act<Organisation> => {
      const given = {
        ground: 'taskDone',
        decision: decisionOf('2025-09-01', '7-QĐ/TU', PROVINCE),
        effectiveOn: '2025-09-02',
      };
      const command = DissolveOrganisation.parse({ ...given, ...changes });
      const calendar = seededCalendar;
      return (before) =>
        dissolve(before, command, { today: TODAY, calendar, chain: [before, province], issuer: byProvince.issuer });
    };
    given(stands).when(dissolved()).thenRefused('special-place/consent-to-dissolve-missing');
    given(stands)
      .when(dissolved({ centralConsent }))
      .then({ type: 'OrganisationDissolved' }, { type: 'CentralConsentCited', data: { matter: 'dissolution' } });
  });
});

describe('[DHTN-2.1.1] đặc khu (294, 10.2), tổ chức cơ sở đảng trực thuộc tỉnh (294, 10.4.3)', () => {
  it('a special zone is founded by the province, with the agreement of the Central Organisation Commission', () => {
    const zone = (changes: object = {}, context: object = byProvince) =>
      establish({ ...upper, unitKind: 'specialZone', centralConsent, ...changes }, context);
    given(noOrganisation())
      .when(zone())
      .then(...founded, { type: 'CentralConsentCited', data: { matter: 'specialZone' } });
    given(noOrganisation())
      .when(zone({ centralConsent: undefined }))
      .thenRefused('special-zone/consent-missing');
    given(noOrganisation())
      .when(zone({}, { parent: province }))
      .thenRefused('special-zone/not-by-the-province');
  });

  it('what lies directly under a province cites the consent of the centre', () => {
    const direct = { type: 'baseOrg', parent: PROVINCE, officialMembers: 40 };
    given(noOrganisation()).when(establish(direct, byProvince)).thenRefused('organisation/parent-needs-consent');
    given(noOrganisation())
      .when(establish({ ...direct, centralConsent }, byProvince))
      .then({ type: 'OrganisationEstablished' }, { type: 'CentralConsentCited', data: { matter: 'underProvince' } });
  });
});
