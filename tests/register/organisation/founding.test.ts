import { describe, expect, it } from '@jest/globals';
import type { OrganisationType } from '../../../src/register/organisation/events.ts';
import { profileAt } from '../../../src/register/organisation/organisation.ts';
import { given, organisationAfter } from '../given.ts';
import { and } from '../history.ts';
import {
  BASE_ORG,
  CELL,
  noOrganisation,
  organisation,
  issuer,
  issuerWithout,
  standing,
  UPPER_BASE,
  decisionOf,
} from '../places.ts';
import { establish, parentOf, takeOver } from './acts.ts';

const consent = { number: '5-CV/TU', date: '2025-08-20' };
const established = (data: Record<string, unknown> = {}) => ({ type: 'OrganisationEstablished', data });
const takenOver = (data: Record<string, unknown> = {}) => ({ type: 'OrganisationTakenOver', data });

describe('nhập tổ chức đảng hiện có', () => {
  it('stands since its own day, and claims its code', () => {
    const { claims } = given(noOrganisation())
      .when(takeOver({ code: '38.168.053.000.001' }))
      .then({ ...takenOver({ name: 'Chi bộ thôn 1', powers: [] }), effectiveOn: '2010-05-19' });
    expect(claims).toEqual([{ kind: 'organisationCode', value: '38.168.053.000.001' }]);
  });

  it('happens once', () => {
    given(organisation()).when(takeOver()).thenRefused('organisation/already-recorded');
  });

  it('is not of a day to come', () => {
    given(noOrganisation())
      .when(takeOver({ since: '2026-11-23' }))
      .thenRefused('date/in-the-future');
  });

  it('lies under an organisation that is recorded and exists today', () => {
    given(noOrganisation())
      .when(takeOver({}, { parent: undefined }))
      .thenRefused('organisation/unknown-parent');
    given(noOrganisation())
      .when(takeOver({}, { parent: parentOf('baseOrg', '2026-11-23') }))
      .thenRefused('organisation/parent-not-yet-established', { since: '2026-11-23' });
    given(noOrganisation())
      .when(takeOver({}, { parent: parentOf('baseOrg', '2025-07-01') }))
      .then(takenOver());
  });

  it('stands under nobody only as the centre or a province', () => {
    for (const type of ['centralCommittee', 'provincialCommittee']) {
      given(noOrganisation())
        .when(takeOver({ type, parent: null }))
        .then(takenOver({ parent: null }));
    }
    for (const type of ['upperBase', 'baseOrg', 'subordinateCell']) {
      given(noOrganisation())
        .when(takeOver({ type, parent: null }))
        .thenRefused('organisation/parent-missing');
    }
  });

  it('is of a level that may lie there today; what once needed consent has it', () => {
    given(noOrganisation())
      .when(takeOver({ type: 'upperBase' }))
      .thenRefused('organisation/wrong-parent-level', { type: 'upperBase', parentType: 'baseOrg' });
    given(noOrganisation())
      .when(takeOver({ type: 'baseOrg' }, { today: '2026-07-25', parent: parentOf('provincialCommittee') }))
      .then(takenOver());
  });
});

describe('thành lập mới', () => {
  it('[DHTN-2.1.1] takes effect on its day, and claims the decision for all that it concerns, and the code', () => {
    const { claims, policyVersions } = given(noOrganisation())
      .when(establish({ code: '38.168.053.000.002' }))
      .then({ ...established({ officialMembers: 3, probationaryMembers: 0 }), effectiveOn: '2025-09-02' });
    const value = `${UPPER_BASE}/2025/15-QĐ/ĐU`;
    expect(claims).toEqual([
      { kind: 'decisionNumber', value, owner: `decision ${value}/2025-09-01` },
      { kind: 'organisationCode', value: '38.168.053.000.002' },
    ]);
    expect(policyVersions).toEqual({ charter: 'P2025-07/charter' });
  });

  it('is what it was founded as from that day on', () => {
    const { events } = given(noOrganisation())
      .when(establish({ powers: ['recognise'] }))
      .then(established());
    const founded = organisationAfter(and(noOrganisation(), ...events));
    const profile = {
      id: CELL,
      name: 'Chi bộ thôn 2',
      type: 'subordinateCell',
      parent: BASE_ORG,
      powers: ['recognise'],
    };
    expect(profileAt(founded, '2025-09-02')).toEqual(profile);
    expect(profileAt(founded, '2025-09-01')).toBeUndefined();
  });

  it('happens once', () => {
    given(organisation()).when(establish()).thenRefused('organisation/already-recorded');
  });

  it('is decided in the past, and may take effect later, never earlier', () => {
    given(noOrganisation())
      .when(establish({}, { today: '2025-08-31' }))
      .thenRefused('date/in-the-future', { field: 'decision.date' });
    given(noOrganisation())
      .when(establish({ effectiveOn: '2025-08-31' }))
      .thenRefused('organisation/effective-before-decision', { decidedOn: '2025-09-01' });
    given(noOrganisation())
      .when(establish({ effectiveOn: '2027-01-01' }))
      .then(established());
  });

  it('lies under an organisation that exists on the day', () => {
    given(noOrganisation())
      .when(establish({}, { parent: undefined }))
      .thenRefused('organisation/unknown-parent');
    given(noOrganisation())
      .when(establish({}, { parent: parentOf('baseOrg', '2025-09-03') }))
      .thenRefused('organisation/parent-not-yet-established');
    given(noOrganisation())
      .when(establish({}, { parent: parentOf('baseOrg', '2025-09-02') }))
      .then(established());
  });

  it('is decided by who may, on the day of the decision', () => {
    const day = '2025-09-01';
    given(noOrganisation())
      .when(establish({}, { issuer: issuer(day, { isAbove: false }) }))
      .thenRefused('authority/not-above');
    given(noOrganisation())
      .when(establish({}, { issuer: issuerWithout('establishOrganisation', day, day) }))
      .thenRefused('authority/no-power', { power: 'establishOrganisation' });
    given(noOrganisation())
      .when(establish({}, { issuer: issuerWithout('establishOrganisation', '2025-09-02', day) }))
      .then(established());
  });

  it('in a village or street group is a subordinate cell (294, 20.2.2)', () => {
    given(noOrganisation())
      .when(establish({ residential: true }))
      .then(established({ residential: true }));
    given(noOrganisation())
      .when(establish({ residential: true, type: 'baseCell' }, { parent: parentOf('upperBase') }))
      .thenRefused('organisation/village-only-subordinate-cell');
  });
});

describe('thành lập mới: members (Điều lệ 21; 294, 20.3; D§2.11)', () => {
  const under: Partial<Record<OrganisationType, OrganisationType>> = {
    subordinateCell: 'baseOrg',
    sectionOrg: 'baseOrg',
    upperBase: 'provincialCommittee',
    provincialCommittee: 'centralCommittee',
  };
  const withConsent = true;

  it.each<[OrganisationType, official: number, probationary: number, consented: boolean, outcome: string]>([
    ['subordinateCell', 2, 9, false, 'organisation/cell-too-small'],
    ['subordinateCell', 2, 9, withConsent, 'organisation/cell-too-small'],
    ['subordinateCell', 3, 0, false, 'taken'],
    ['subordinateCell', 28, 2, false, 'taken'],
    ['subordinateCell', 29, 2, false, 'organisation/cell-large-without-consent'],
    ['subordinateCell', 29, 2, withConsent, 'taken'],
    ['baseCell', 2, 0, false, 'organisation/cell-too-small'],
    ['baseCell', 3, 26, false, 'taken'],
    ['baseCell', 3, 27, false, 'organisation/base-cell-too-large'],
    ['baseCell', 30, 0, withConsent, 'organisation/base-cell-too-large'],
    ['baseOrg', 20, 10, false, 'taken'],
    ['baseOrg', 20, 9, false, 'organisation/base-org-small-without-consent'],
    ['baseOrg', 20, 9, withConsent, 'taken'],
    ['sectionOrg', 60, 5, false, 'organisation/section-without-consent'],
    ['sectionOrg', 60, 5, withConsent, 'taken'],
    ['upperBase', 0, 0, false, 'taken'],
    ['provincialCommittee', 0, 0, false, 'taken'],
  ])('a %s of %i and %i, consent %s: %s', (type, officialMembers, probationaryMembers, consented, outcome) => {
    const then = given(noOrganisation()).when(
      establish(
        {
          ...{ type, officialMembers, probationaryMembers, consent: consented ? consent : undefined },
          ...(type === 'upperBase' && { unitKind: 'commune' }),
        },
        { parent: parentOf(under[type] ?? 'upperBase') },
      ),
    );
    const kind = type === 'upperBase' ? [{ type: 'UnitKindStated', data: { unitKind: 'commune' } }] : [];
    if (outcome === 'taken') then.then(established({ type }), ...kind);
    else then.thenRefused(outcome);
  });

  it('asks for the consent before the decision', () => {
    const small = { type: 'baseOrg', officialMembers: 20 };
    const under = { parent: parentOf('upperBase') };
    given(noOrganisation())
      .when(establish({ ...small, consent: { ...consent, date: '2025-09-01' } }, under))
      .then(established());
    given(noOrganisation())
      .when(establish({ ...small, consent: { ...consent, date: '2025-09-02' } }, under))
      .thenRefused('organisation/consent-after-decision', { consentOn: '2025-09-02' });
  });
});

describe('thành lập mới: the level above, by the rules of the day (D§0, 294, 10; 208)', () => {
  it.each<[day: string, type: OrganisationType, parent: OrganisationType, outcome: string]>([
    ['2025-06-30', 'subordinateCell', 'upperBase', 'organisation/wrong-parent-level'],
    ['2025-07-01', 'subordinateCell', 'upperBase', 'taken'],
    ['2025-06-30', 'subordinateCell', 'sectionOrg', 'taken'],
    ['2025-06-30', 'subordinateCell', 'subordinateCell', 'organisation/wrong-parent-level'],
    ['2025-07-01', 'baseCell', 'upperBase', 'taken'],
    ['2025-07-01', 'baseCell', 'provincialCommittee', 'organisation/parent-needs-consent'],
    ['2026-07-25', 'baseCell', 'baseOrg', 'organisation/wrong-parent-level'],
    ['2026-07-26', 'baseCell', 'baseOrg', 'taken'],
    ['2026-07-25', 'baseOrg', 'provincialCommittee', 'organisation/parent-needs-consent'],
    ['2026-07-26', 'baseOrg', 'provincialCommittee', 'taken'],
    ['2026-07-25', 'baseOrg', 'baseOrg', 'organisation/parent-needs-consent'],
    ['2026-07-26', 'baseOrg', 'baseOrg', 'taken'],
    ['2026-07-26', 'baseOrg', 'sectionOrg', 'organisation/wrong-parent-level'],
    ['2026-07-26', 'upperBase', 'baseOrg', 'organisation/wrong-parent-level'],
  ])('decided on %s, a %s under a %s: %s', (day, type, parentType, outcome) => {
    const officialMembers = type === 'baseOrg' ? 40 : 10;
    const parent =
      parentType === 'sectionOrg' || parentType === 'subordinateCell'
        ? standing({ type: parentType })
        : parentOf(parentType);
    const decided = { decision: decisionOf(day), effectiveOn: '2026-08-01', type, officialMembers };
    const then = given(noOrganisation()).when(establish(decided, { parent }));
    if (outcome === 'taken') then.then(established());
    else then.thenRefused(outcome, { type, parentType });
    if (outcome !== 'organisation/parent-needs-consent') return;
    given(noOrganisation())
      .when(establish({ ...decided, consent: { number: '5-CV/TU', date: '2025-06-01' } }, { parent }))
      .then(established());
  });
});
