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

const BADGE_ROUNDS = ['02-03', '05-19', '09-02', '11-07'].map((day) => ({ day, reachedBy: day }));

const BADGE_SERIES = {
  ...{ 30: { digits: 8 }, 40: { digits: 7 }, 50: { digits: 6 }, 60: { digits: 5 }, 70: { digits: 4 } },
  ...{ 80: { digits: 3 }, 90: { digits: 2 }, 45: { letter: 'E', digits: 7 }, 55: { letter: 'D', digits: 6 } },
  ...{ 65: { letter: 'C', digits: 5 }, 75: { letter: 'B', digits: 4 }, 85: { letter: 'A', digits: 3 } },
};

const ANY_BUT_A_SECTION = [
  ...(['subordinateCell', 'baseCell', 'baseOrg', 'upperBase', 'provincialCommittee', 'centralCommittee'] as const),
];
const BARS_UNTIL_2026 = ['selfAbandoned', 'askedToLeave', 'seriousDisunity', 'corruption', 'seriousCrime'] as const;

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
        introducersNeeded: 2,
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
        graduateStayMonths: 12,
        transferPresentDays: 30,
        rollCut: 'lastOutgoingBox',
        transferWithDiscipline: 'warn',
        temporaryMinMonths: 3,
        temporaryBelowMonths: 12,
        temporaryStudyMaxMonths: 24,
        extensionBelowMonths: 12,
        strikingMonths: 3,
        strikingMonthsWithin: 'calendarYear',
        educationMonths: 12,
        poorQualityYears: 2,
        selfReviewCalls: 3,
        baseStrikesBy: 'committee',
        exitThreshold: 'twoThirds',
        complaintDays: 30,
        complaintSettleDays: { base: 90, upperBase: 90, province: 90, central: 180 },
        readmissionPopulationMonths: 36,
        readmissionBars: BARS_UNTIL_2026,
        monthEnd: 'lastDay',
        workingDaysFrom: 'dayAfter',
        late: 'flag',
        cellMinimumOfficial: 3,
        cellCommitteeFrom: 9,
        baseOrgMinimum: 30,
        subordinateCellConsentAbove: 30,
        delegationKinds: ['agency', 'centralAgency', 'enterprise', 'serviceUnit', 'armedForces'],
        delegationMembers: { near: 200, elsewhere: 400 },
        delegationUnits: 2,
        delegationPowers: ['admit', 'expel', 'issueCard'],
        admissionDelegationAbove: 100,
        admissionDelegationYears: 3,
        admissionDelegationRating: 'good',
        ownPowersKinds: [],
        specialPlaceKinds: ['enterprise', 'serviceUnit'],
        specialPlaceLeast: { members: 500, legalPersonUnits: 2, baseOrganisations: 2 },
        windingUpDays: 30,
        committeeMost: { sectionOrg: 7, subordinateCell: 7, baseCell: 7 },
        consolidationCongress: 'one',
        badgeMilestones: BADGES_UNTIL_2026,
        badgeRounds: BADGE_ROUNDS,
        badgeFileDays: 30,
        badgeEarlyMonths: { below: 12, from: 24, milestone: 70 },
        badgePosthumousMonths: 12,
        badgeWaitMonths: { reprimand: 6, warning: 9, dismissal: 12 },
        badgeSeries: BADGE_SERIES,
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
        ownPowersKinds: ['commune', 'specialZone'],
        readmissionBars: [...BARS_UNTIL_2026, 'wasteOrNegativity'],
        badgeMilestones: [...BADGES_UNTIL_2026, 35, 95].sort((a, b) => a - b),
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
        verificationDomesticDays: 30,
        verificationAbroadDays: 90,
        reconciliationMonths: 6,
      },
    },
    { id: 'P2025-07/guidance', instrument: '06-HD/TW', effectiveFrom: '2025-06-09', changes: {} },
    {
      id: 'P2026-05/guidance',
      instrument: '01-HD/TW 2026',
      effectiveFrom: '2026-05-19',
      changes: { reconciliationMonths: 12 },
    },
  ],
  operations: [
    {
      id: 'P2021/operations',
      instrument: '12-HD/BTCTW',
      effectiveFrom: '2022-01-18',
      changes: {
        resumeDays: 30,
        deathDossierDays: 30,
        verificationWaiver: 'everything',
        decisionWithoutList: 'secondAccount',
        handOverGiver: 'tableBody',
        exemptionAwayMonths: 12,
        exemptionAwayGrounds: ['lonePosting', 'privateTripAbroad', 'mobileWork', 'remoteWork'],
        exemptionCellConfirmsFrom: 80,
        exemptionAwaitingRetirementBy: 'base',
        transferHandInMonths: 3,
        transferHandInFrom: 'earlier',
        overseasSlipDays: 60,
        temporarySlipDays: 30,
        overseasReturnDays: 30,
      },
    },
    {
      id: 'P2025-07/operations',
      instrument: '38-HD/BTCTW',
      effectiveFrom: '2025-09-29',
      changes: { verificationWaiver: 'politicalHistory' },
    },
  ],
  discipline: [
    {
      id: 'P2021/discipline',
      instrument: '22-QĐ/TW',
      effectiveFrom: '2021-07-28',
      changes: {
        probationaryForms: ['reprimand', 'warning'],
        decidedBy: {
          reprimand: ANY_BUT_A_SECTION,
          warning: ANY_BUT_A_SECTION,
          dismissal: ['baseOrg', 'upperBase', 'provincialCommittee', 'centralCommittee'],
        },
        disbandmentProposedBy: 'twoThirds',
        disbandmentDecidedBy: 'majority',
        suspensionDays: 90,
        suspensionExtraDays: 30,
        complaintDays: 30,
        lapseMonths: 12,
      },
    },
    { id: 'P2025-05/discipline', instrument: '296-QĐ/TW', effectiveFrom: '2025-05-30', changes: {} },
    { id: 'P2026-04/discipline', instrument: '21-QĐ/TW', effectiveFrom: '2026-04-11', changes: {} },
  ],
  card: [
    { id: 'P2021/card', instrument: '12-HD/BTCTW', effectiveFrom: '2022-01-18', changes: { generation: 'legacy8' } },
    { id: 'P2025-07/card', instrument: '347-QĐ/TW', effectiveFrom: '2025-09-02', changes: { generation: 'id12' } },
  ],
};
