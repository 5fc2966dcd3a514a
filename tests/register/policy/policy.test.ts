import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyGroup } from '../../../src/register/policy/parameters.ts';
import { judgedBy, policyOn } from '../../../src/register/policy/policy.ts';
import { policyVersions } from '../../../src/register/policy/versions.ts';
import { days } from '../../kernel/days.ts';

const groups = Object.keys(policyVersions) as PolicyGroup[];

describe('which version is in force (D§0)', () => {
  it.each<[PolicyGroup, string, string]>([
    ['charter', '2021-07-29', 'P2021/charter'],
    ['charter', '2021-07-30', 'P2021/charter'],
    ['charter', '2025-01-19', 'P2021/charter'],
    ['charter', '2025-01-20', 'P2025-01/charter'],
    ['charter', '2025-06-30', 'P2025-01/charter'],
    ['charter', '2025-07-01', 'P2025-07/charter'],
    ['charter', '2026-04-07', 'P2025-07/charter'],
    ['charter', '2026-04-08', 'P2026-04/charter'],
    ['charter', '2026-07-25', 'P2026-04/charter'],
    ['charter', '2026-07-26', 'P2026-07/charter'],
    ['guidance', '2025-06-08', 'P2021/guidance'],
    ['guidance', '2025-06-09', 'P2025-07/guidance'],
    ['guidance', '2026-05-18', 'P2025-07/guidance'],
    ['guidance', '2026-05-19', 'P2026-05/guidance'],
    ['operations', '2025-09-28', 'P2021/operations'],
    ['operations', '2025-09-29', 'P2025-07/operations'],
    ['card', '2025-09-01', 'P2021/card'],
    ['card', '2025-09-02', 'P2025-07/card'],
  ])('%s on %s: %s', (group, day, id) => {
    expect(policyOn(group, day).id).toBe(id);
  });

  it('lies between 9 and 30/6/2025 with 06-HD/TW and 232-QĐ/TW, and from 1/7 to 28/9 with the old operations', () => {
    const on = (day: string) => groups.map((group) => policyOn(group, day).instrument);
    expect(on('2025-06-15')).toEqual(['232-QĐ/TW', '06-HD/TW', '12-HD/BTCTW', '296-QĐ/TW', '12-HD/BTCTW']);
    expect(on('2025-08-15')).toEqual(['294-QĐ/TW', '06-HD/TW', '12-HD/BTCTW', '296-QĐ/TW', '12-HD/BTCTW']);
    expect(on('2025-10-15')).toEqual(['294-QĐ/TW', '06-HD/TW', '38-HD/BTCTW', '296-QĐ/TW', '347-QĐ/TW']);
  });
});

describe('what a version says', () => {
  it.each(groups)('%s: versions follow each other, each with its own id', (group) => {
    const versions = policyVersions[group];
    const starts = versions.map(({ effectiveFrom }) => effectiveFrom);
    expect(starts).toEqual([...new Set(starts)].sort());
    expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length);
    for (const { id } of versions) expect(id).toMatch(new RegExp(`^P\\d{4}(-\\d{2})?/${group}$`));
  });

  it('is what its instrument changes, and otherwise what the one before it said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...groups), days, (group, day) => {
        const { id, instrument, effectiveFrom, ...said } = policyOn(group, day) as unknown as Record<
          string,
          unknown
        > & {
          effectiveFrom: string;
        };
        const index = policyVersions[group].findIndex((version) => version.id === id);
        const version = policyVersions[group][index]!;
        expect({ instrument, effectiveFrom }).toEqual({
          instrument: version.instrument,
          effectiveFrom: version.effectiveFrom,
        });
        expect(day >= effectiveFrom || index === 0).toBe(true);
        expect(said).toMatchObject(version.changes);
        expect(Object.values(said)).not.toContain(undefined);
        if (index === 0) return;
        const before = policyOn(group, policyVersions[group][index - 1]!.effectiveFrom) as unknown as typeof said;
        for (const key of Object.keys(said)) if (!(key in version.changes)) expect(said[key]).toEqual(before[key]);
      }),
    );
  });

  it('has each number and reading of the rules with its default (D§2.0–D§2.3)', () => {
    expect(policyOn('charter', '2025-08-15')).toMatchObject({
      ...{ minAgeMonths: 216, maxAgeMonths: 720, ageCounting: 'completedMonths', youthAgeTo: 30 },
      ...{ introducersNeeded: 2, introducerMonths: 12 },
      ...{
        admissionDecisionDays: 45,
        admissionDecisionExtraDays: 15,
        ceremonyDays: 30,
        ceremonyCountedFrom: 'receipt',
      },
      ...{
        probationMonths: 12,
        recognitionReviewDays: 30,
        recognitionDecisionDays: 30,
        recognitionDecisionExtraDays: 15,
      },
      ...{ superiorDecidesAfter: 3, deductSisterCell: false, deductLeaveAtMeetings: false, baseDecidesBy: 'committee' },
      ...{ decisionStandsDays: 30, forwardingDays: 15, decisionAfterForwardingDays: 30, reconsiderationDays: 60 },
      ...{ readmissionMonths: 36, readmissionAfterExpungedMonths: 60, readmissionPopulationMonths: 36 },
      readmissionBars: ['selfAbandoned', 'askedToLeave', 'seriousDisunity', 'corruption', 'seriousCrime'],
      ...{ monthEnd: 'lastDay', workingDaysFrom: 'dayAfter', late: 'flag' },
    });
    expect(policyOn('charter', '2026-07-26').readmissionBars).toContain('wasteOrNegativity');
    expect(policyOn('charter', '2026-07-26').baseDecidesBy).toBe('standingCommittee');
    expect(policyOn('guidance', '2025-08-15')).toMatchObject({
      ...{ awarenessCertificateMonths: 60, awarenessCertificateMeasuredAt: 'cellVote', dossierMonths: 12 },
      ...{ primaryNeedsConsent: false, verificationDomesticDays: 30, verificationAbroadDays: 90 },
    });
    expect(policyOn('operations', '2025-09-28').verificationWaiver).toBe('everything');
    expect(policyOn('operations', '2025-09-29')).toMatchObject({
      verificationWaiver: 'politicalHistory',
      resumeDays: 30,
    });
  });

  it('counts the ceremony from receipt until 208-QĐ/TW, then from issue', () => {
    expect(policyOn('charter', '2026-07-25').ceremonyCountedFrom).toBe('receipt');
    expect(policyOn('charter', '2026-07-26').ceremonyCountedFrom).toBe('issue');
  });
});

describe('versions as an event carries them', () => {
  const [old, young] = [{ id: 'P1/charter' }, { id: 'P2/charter' }];

  it('are one for each group, the vote’s apart where it is another one', () => {
    expect(judgedBy({ charter: young })).toEqual({ charter: 'P2/charter' });
    expect(judgedBy({ charter: young }, { charter: young })).toEqual({ charter: 'P2/charter' });
    expect(judgedBy({ charter: young }, { charter: old, guidance: { id: 'P1/guidance' } })).toEqual({
      charter: 'P2/charter',
      'charter.vote': 'P1/charter',
      guidance: 'P1/guidance',
    });
  });
});
