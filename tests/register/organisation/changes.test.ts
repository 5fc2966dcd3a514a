import { describe, expect, it } from '@jest/globals';
import type { Act } from '../given.ts';
import { given, organisationAfter } from '../given.ts';
import { and } from '../history.ts';
import {
  OrganisationReclassified,
  OrganisationRenamed,
  OrganisationReparented,
} from '../../../src/register/organisation/events.ts';
import { profileAt, type Organisation } from '../../../src/register/organisation/organisation.ts';
import {
  BASE_ORG,
  CELL,
  decisionOf,
  issuer,
  noOrganisation,
  organisation,
  OTHER_CELL,
  standing,
  PROVINCE,
  UPPER_BASE,
  upperBase,
  upperBaseHistory,
} from '../places.ts';
import { grantPower, handOver, OTHER_BASE, parentOf, reclassify, rename, takePosition, withdrawPower } from './acts.ts';

const cell = organisation();
const base = organisation({ id: BASE_ORG, type: 'baseOrg', parent: UPPER_BASE });
const consent = { number: '5-CV/TU', date: '2025-08-20' };

type Change = (changes?: Record<string, unknown>, context?: object) => Act<Organisation>;

describe.each<[string, Change]>([
  ['đổi tên', rename],
  ['chuyển loại hình', reclassify],
  ['chuyển giao', handOver],
  ['giao quyền', grantPower],
  ['thôi giao quyền', withdrawPower],
  ['vào cấp ủy', takePosition],
])('what every change by decision has in common: %s', (_name, change) => {
  it('concerns an organisation that is recorded', () => {
    given(noOrganisation()).when(change()).thenRefused('organisation/not-recorded');
  });

  it('is decided in the past and effective no earlier, within the life of the organisation', () => {
    given(cell)
      .when(change({}, { today: '2025-08-31' }))
      .thenRefused('date/in-the-future', { field: 'decision.date' });
    given(cell)
      .when(change({ effectiveOn: '2025-08-31' }))
      .thenRefused('organisation/effective-before-decision');
    given(organisation({ since: '2025-09-03' }))
      .when(change())
      .thenRefused('organisation/before-it-existed', { since: '2025-09-03' });
  });

  it('is decided from above, by who existed', () => {
    given(cell)
      .when(change({}, { issuer: issuer('2025-09-01', { isAbove: false }) }))
      .thenRefused('authority/not-above');
    given(cell)
      .when(change({}, { issuer: issuer('2025-09-01', { organisation: undefined }) }))
      .thenRefused('authority/unknown-organisation');
    given(cell)
      .when(change({}, { issuer: issuer('1990-02-02') }))
      .thenRefused('authority/before-it-existed', { since: '1990-02-03' });
  });
});

describe('đổi tên', () => {
  it('may take effect on the day of its decision, which may be the first day of both organisations', () => {
    const first = { effectiveOn: '2025-09-01' };
    const young = issuer('2025-09-01', { organisation: upperBase({ since: '2025-09-01' }) });
    given(organisation({ since: '2025-09-01' }))
      .when(rename(first, { issuer: young }))
      .then({ type: 'OrganisationRenamed', effectiveOn: '2025-09-01' });
  });

  it('holds from its day on; the old name stays true of the days before', () => {
    const { claims } = given(cell)
      .when(rename())
      .then({ type: 'OrganisationRenamed', effectiveOn: '2025-09-02', data: { name: 'Chi bộ khối 3' } });
    expect(claims).toHaveLength(1);
    const renamed = organisationAfter(and(cell, OrganisationRenamed.of({ name: 'Chi bộ khối 3' }, '2025-09-02')));
    expect(profileAt(renamed, '2025-09-01')?.name).toBe('Chi bộ 1');
    expect(profileAt(renamed, '2025-09-02')?.name).toBe('Chi bộ khối 3');
    expect(profileAt(renamed, '1990-02-02')).toBeUndefined();
  });

  it('does nothing where it bears the name already', () => {
    given(cell)
      .when(rename({ name: 'Chi bộ 1' }))
      .thenNothing();
  });
});

describe('chuyển loại hình', () => {
  it('says from which type', () => {
    const { policyVersions } = given(cell)
      .when(reclassify())
      .then({ type: 'OrganisationReclassified', data: { from: 'subordinateCell', type: 'baseCell' } });
    expect(policyVersions).toEqual({ charter: 'P2025-07/charter' });
  });

  it('does nothing where it is of the type already', () => {
    given(cell)
      .when(reclassify({ type: 'subordinateCell' }))
      .thenNothing();
  });

  it('keeps to the minimums, the level above and the village rule', () => {
    given(cell)
      .when(reclassify({ officialMembers: 2 }))
      .thenRefused('organisation/cell-too-small', { minimum: 3 });
    given(cell)
      .when(reclassify({}, { parent: parentOf('baseOrg') }))
      .thenRefused('organisation/wrong-parent-level');
    given(cell)
      .when(reclassify({}, { parent: undefined }))
      .thenRefused('organisation/unknown-parent');
    given(organisation({ residential: true }))
      .when(reclassify())
      .thenRefused('organisation/village-only-subordinate-cell');
    given(cell)
      .when(reclassify({ type: 'baseOrg', officialMembers: 10 }))
      .thenRefused('organisation/base-org-small-without-consent', { minimum: 30 });
    given(cell)
      .when(reclassify({ type: 'baseOrg', officialMembers: 10, consent }))
      .then({ type: 'OrganisationReclassified' });
    given(cell)
      .when(reclassify({ type: 'baseOrg', officialMembers: 10, consent: { ...consent, date: '2025-09-02' } }))
      .thenRefused('organisation/consent-after-decision');
  });

  it('leaves the top of the tree to the centre and the provinces', () => {
    const top = organisation({ id: PROVINCE, type: 'provincialCommittee', parent: null });
    given(top)
      .when(reclassify({ type: 'upperBase' }, { parent: undefined }))
      .thenRefused('organisation/parent-missing');
    given(top)
      .when(reclassify({ type: 'centralCommittee' }, { parent: undefined }))
      .then({ type: 'OrganisationReclassified' });
  });
});

describe('chuyển giao', () => {
  const province = standing({ id: PROVINCE, type: 'provincialCommittee', parent: null });

  it('[DHTN-2.1.3] says from where to where', () => {
    given(cell)
      .when(handOver())
      .then({ type: 'OrganisationHandedOver', data: { from: BASE_ORG, to: OTHER_BASE }, effectiveOn: '2025-09-02' });
  });

  it('does nothing where it lies already, also when it came there before hand-overs had rules of their own', () => {
    given(cell)
      .when(handOver({ to: BASE_ORG }))
      .thenNothing();
    given(and(cell, OrganisationReparented.of({ from: BASE_ORG, to: OTHER_BASE }, '2025-01-01')))
      .when(handOver())
      .thenNothing();
  });

  it('[DHTN-2.1.3] never under itself or under one of its own', () => {
    given(base)
      .when(handOver({ to: CELL }, { chainOfParent: [CELL, BASE_ORG, UPPER_BASE] }))
      .thenRefused('organisation/circle');
    given(base)
      .when(handOver({ to: UPPER_BASE, effectiveOn: '2025-09-02' }, { chainOfParent: [BASE_ORG, UPPER_BASE] }))
      .thenNothing();
    given(base)
      .when(handOver({ to: BASE_ORG }, { chainOfParent: [BASE_ORG, UPPER_BASE] }))
      .thenRefused('organisation/circle');
  });

  it('[DHTN-2.1.3] never the top of the tree', () => {
    given(organisation({ type: 'provincialCommittee', parent: null }))
      .when(handOver())
      .thenRefused('organisation/top-cannot-move');
  });

  it('[DHTN-2.1.3] to an organisation that exists on the day, of a level allowed', () => {
    given(cell)
      .when(handOver({}, { destination: [] }))
      .thenRefused('organisation/unknown-parent');
    const young = standing({ id: OTHER_BASE, type: 'baseOrg', parent: UPPER_BASE, since: '2025-09-03' });
    given(cell)
      .when(handOver({}, { destination: [young] }))
      .thenRefused('organisation/parent-not-yet-established');
    given(cell)
      .when(handOver({ to: PROVINCE }, { destination: [province] }))
      .thenRefused('organisation/wrong-parent-level');
    given(base)
      .when(handOver({ to: PROVINCE }, { destination: [province] }))
      .thenRefused('organisation/parent-needs-consent');
  });

  it('[DHTN-2.1.3] with the same totals of giver and receiver before and after, or not at all', () => {
    const roll = (official: number) => ({ official, probationary: 0 });
    const moved = { id: CELL, name: 'Chi bộ 1', roll: roll(5) };
    const committee = (id: string, children: (typeof moved)[], official: number) => ({
      ...{ id, isCell: false, counted: [], children, roll: roll(official) },
    });
    const receiver = committee(OTHER_BASE, [{ id: OTHER_CELL, name: 'Chi bộ 2', roll: roll(3) }], 3);
    given(cell)
      .when(handOver({}, { moved, parties: [committee(BASE_ORG, [moved], 5), receiver] }))
      .then({ type: 'OrganisationHandedOver' });
    given(cell)
      .when(handOver({}, { moved, parties: [committee(BASE_ORG, [moved], 6), receiver] }))
      .thenRefused('reorganisation/not-conserved', { before: 9, after: 8 });
  });

  it('judges the type that it will be of on that day', () => {
    const becomesBaseCell = and(
      cell,
      OrganisationReclassified.of({ from: 'subordinateCell', type: 'baseCell' }, '2025-09-02'),
    );
    given(becomesBaseCell)
      .when(handOver({ to: PROVINCE }, { destination: [province] }))
      .thenRefused('organisation/parent-needs-consent', { type: 'baseCell' });
  });
});

describe('giao quyền, thôi giao quyền', () => {
  it('holds from its day on', () => {
    given(cell)
      .when(grantPower({ power: 'recognise' }))
      .then({ type: 'OrganisationPowerGranted', data: { power: 'recognise' }, effectiveOn: '2025-09-02' });
    given(upperBaseHistory())
      .when(withdrawPower({}, { issuer: issuer('2025-09-01', { organisation: standing({ id: PROVINCE }) }) }))
      .then({ type: 'OrganisationPowerWithdrawn', data: { power: 'admit' } });
  });

  it('does nothing where it is so already', () => {
    given(organisation({ powers: ['admit'] }))
      .when(grantPower())
      .thenNothing();
    given(cell).when(withdrawPower()).thenNothing();
  });

  it('never to oneself, unless nobody stands above', () => {
    const own = { issuer: issuer('2025-09-01') };
    given(upperBaseHistory())
      .when(grantPower({ power: 'admit' }, own))
      .thenRefused('authority/own-power');
    given(upperBaseHistory())
      .when(withdrawPower({ power: 'admit' }, own))
      .thenRefused('authority/own-power');
    const top = organisation({ id: UPPER_BASE, type: 'provincialCommittee', parent: null });
    given(top)
      .when(grantPower({}, { issuer: issuer('2025-09-01', { organisation: organisationAfter(top) }) }))
      .then({ type: 'OrganisationPowerGranted', data: { power: 'admit' } });
  });

  it('claims the decision for all that it concerns', () => {
    const { claims } = given(cell)
      .when(grantPower({ power: 'recognise', decision: decisionOf('2025-09-01', '20-qđ/đu') }))
      .then({ type: 'OrganisationPowerGranted' });
    const value = `${UPPER_BASE}/2025/20-QĐ/ĐU`;
    expect(claims).toEqual([{ kind: 'decisionNumber', value, owner: `decision ${value}/2025-09-01` }]);
  });
});
