import type { PlainDate } from '../../kernel/plain-date.ts';
import type { PolicyGroup, PolicyParameters } from './parameters.ts';

/** One instrument's numbers, from the day on which it took effect. What it does not say is inherited. */
export interface VersionEntry<Group extends PolicyGroup> {
  id: string;
  instrument: string;
  effectiveFrom: PlainDate;
  changes: Partial<PolicyParameters[Group]>;
}

const PARENTS_UNTIL_2026 = {
  centralCommittee: [],
  provincialCommittee: ['centralCommittee'],
  upperBase: ['provincialCommittee'],
  baseOrg: ['upperBase'],
  baseCell: ['upperBase'],
  sectionOrg: ['baseOrg'],
  subordinateCell: ['baseOrg', 'sectionOrg'],
};

const PARENTS_WITH_CONSENT = {
  baseOrg: ['provincialCommittee', 'baseOrg'],
  baseCell: ['provincialCommittee'],
};

const BADGES_UNTIL_2026 = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];

/**
 * The chain of instruments by group, oldest first (D§0). Instruments whose full text has not been seen inherit
 * whatever is not known of them; the oldest version also judges what lies before it.
 */
export const policyVersions: { [Group in PolicyGroup]: readonly VersionEntry<Group>[] } = {
  charter: [
    {
      id: 'P2021/charter',
      instrument: '24-QĐ/TW',
      effectiveFrom: '2021-07-30',
      changes: {
        minAgeMonths: 216,
        maxAgeMonths: 720,
        ageCounting: 'completedMonths',
        youthAgeTo: 30,
        introducerMonths: 12,
        admissionDecisionDays: 45,
        admissionDecisionExtraDays: 15,
        ceremonyDays: 30,
        ceremonyCountedFrom: 'receipt',
        probationMonths: 12,
        recognitionReviewDays: 30,
        recognitionDecisionDays: 30,
        recognitionDecisionExtraDays: 15,
        superiorDecidesAfter: 3,
        deductSisterCell: false,
        deductLeaveAtMeetings: false,
        decisionStandsDays: 30,
        forwardingDays: 15,
        decisionAfterForwardingDays: 30,
        reconsiderationDays: 60,
        baseDecidesBy: 'committee',
        readmissionMonths: 36,
        readmissionAfterExpungedMonths: 60,
        transferStartDays: 30,
        transferPresentDays: 30,
        rollCut: 'lastOutgoingBox',
        transferWithDiscipline: 'warn',
        temporaryMinMonths: 3,
        temporaryBelowMonths: 12,
        temporaryStudyMaxMonths: 24,
        extensionBelowMonths: 12,
        late: 'flag',
        cellMinimumOfficial: 3,
        baseOrgMinimum: 30,
        subordinateCellConsentAbove: 30,
        badgeMilestones: BADGES_UNTIL_2026,
        parentTypes: PARENTS_UNTIL_2026,
        parentTypesWithConsent: PARENTS_WITH_CONSENT,
      },
    },
    {
      id: 'P2025-01/charter',
      instrument: '232-QĐ/TW',
      effectiveFrom: '2025-01-20',
      changes: { transferStartDays: 60 },
    },
    {
      id: 'P2025-07/charter',
      instrument: '294-QĐ/TW',
      effectiveFrom: '2025-07-01',
      // A village cell may lie directly under the commune, which is an upper-base committee now.
      changes: {
        parentTypes: { ...PARENTS_UNTIL_2026, subordinateCell: ['baseOrg', 'sectionOrg', 'upperBase'] },
      },
    },
    { id: 'P2026-04/charter', instrument: '20-QĐ/TW', effectiveFrom: '2026-04-08', changes: {} },
    {
      id: 'P2026-07/charter',
      instrument: '208-QĐ/TW',
      effectiveFrom: '2026-07-26',
      // Communes are base organisations directly under the province, with subordinate organisations below.
      changes: {
        ceremonyCountedFrom: 'issue',
        baseDecidesBy: 'standingCommittee',
        badgeMilestones: [35, ...BADGES_UNTIL_2026, 95],
        parentTypes: {
          ...PARENTS_UNTIL_2026,
          baseOrg: ['upperBase', 'provincialCommittee', 'baseOrg'],
          baseCell: ['upperBase', 'provincialCommittee', 'baseOrg'],
          subordinateCell: ['baseOrg', 'sectionOrg', 'upperBase'],
        },
        parentTypesWithConsent: {},
      },
    },
  ],
  guidance: [
    {
      id: 'P2021/guidance',
      instrument: '01-HD/TW 2021',
      effectiveFrom: '2021-09-28',
      changes: {
        awarenessCertificateMonths: 60,
        awarenessCertificateMeasuredAt: 'cellVote',
        dossierMonths: 12,
        primaryNeedsConsent: false,
      },
    },
    { id: 'P2025-07/guidance', instrument: '06-HD/TW', effectiveFrom: '2025-06-09', changes: {} },
    { id: 'P2026-05/guidance', instrument: '01-HD/TW 2026', effectiveFrom: '2026-05-19', changes: {} },
  ],
  operations: [
    {
      id: 'P2021/operations',
      instrument: '12-HD/BTCTW',
      effectiveFrom: '2022-01-18',
      changes: {
        resumeDays: 30,
        transferHandInMonths: 3,
        transferHandInFrom: 'earlier',
        overseasSlipDays: 60,
        temporarySlipDays: 30,
        overseasReturnDays: 30,
      },
    },
    { id: 'P2025-07/operations', instrument: '38-HD/BTCTW', effectiveFrom: '2025-09-29', changes: {} },
  ],
  card: [
    { id: 'P2021/card', instrument: '12-HD/BTCTW', effectiveFrom: '2022-01-18', changes: { generation: 'legacy8' } },
    { id: 'P2025-07/card', instrument: '347-QĐ/TW', effectiveFrom: '2025-09-02', changes: { generation: 'id12' } },
  ],
};
