import { disciplineForm } from '../discipline/events.ts';
import { exemptionGround } from '../exemption/events.ts';
import {
  organisationLevel,
  organisationPower,
  organisationRating,
  organisationType,
  unitKind,
} from '../organisation/events.ts';
import { readmissionBars, type PolicyGroup, type PolicyParameters } from './parameters.ts';

/** How sure a number or reading is: read in the primary text, known from secondary sources, or to be checked (D§0). */
export const sourceMarks = ['certain', 'likely', 'unchecked'] as const;
export type SourceMark = (typeof sourceMarks)[number];

export const parameterUnits = [
  ...(['years', 'months', 'workingDays', 'calendarDays', 'people', 'times', 'number'] as const),
] as const;
export type ParameterUnit = (typeof parameterUnits)[number];

/** What values a parameter may have. `fixed`: a table that changes with the software, shown and not edited. */
export type ParameterKind =
  | { kind: 'integer'; unit: ParameterUnit; min: number; max: number }
  | { kind: 'choice'; of: readonly (string | number)[] }
  | { kind: 'flag' }
  | { kind: 'many'; of: readonly string[] }
  | { kind: 'integers'; unit: ParameterUnit; min: number; max: number }
  | { kind: 'integersBy'; unit: ParameterUnit; keys: readonly string[]; min: number; max: number }
  | { kind: 'fixed' };

/**
 * A parameter: its values, where the rule is read, and how sure the reading is. `local`: the central texts leave it to
 * the guidance of each province, which may set it for itself.
 */
export type ParameterRule = ParameterKind & { source: string; mark: SourceMark; local?: true };

const amount =
  (unit: ParameterUnit, min: number, max: number) =>
  (source: string, mark: SourceMark = 'certain'): ParameterRule => ({ kind: 'integer', unit, min, max, source, mark });
const workingDays = amount('workingDays', 1, 365);
const calendarDays = amount('calendarDays', 1, 730);
const months = amount('months', 1, 240);
const years = amount('years', 1, 120);
const people = amount('people', 1, 1_000);
const times = amount('times', 1, 10);
/** A reading of a text that is silent or can be read two ways. */
const reading = (source: string, ...of: (string | number)[]): ParameterRule => ({
  ...{ kind: 'choice', of, source, mark: 'unchecked' },
});
const flag = (source: string, mark: SourceMark = 'certain'): ParameterRule => ({ kind: 'flag', source, mark });
const byProvince = (rule: ParameterRule): ParameterRule => ({ ...rule, local: true });
const fixed = (source: string, mark: SourceMark = 'certain'): ParameterRule => ({ kind: 'fixed', source, mark });

type Rules = { [Group in PolicyGroup]: { readonly [Name in keyof PolicyParameters[Group]]-?: ParameterRule } };

/** Every parameter of every group: a new one does not compile before it is described here. */
export const parameterRules: Rules = {
  charter: {
    minAgeMonths: months('294-QĐ/TW 1.1.1'),
    maxAgeMonths: amount('months', 216, 1_200)('294-QĐ/TW 1.1.1'),
    ageCounting: reading('294-QĐ/TW 1.1.1', 'completedMonths', 'calendarMonths'),
    youthAgeTo: amount('years', 18, 60)('Điều lệ Đảng, Điều 4', 'likely'),
    introducersNeeded: amount('people', 1, 2)('Điều lệ Đảng, Điều 4'),
    introducerMonths: months('294-QĐ/TW 3.2'),
    admissionDecisionDays: workingDays('294-QĐ/TW 4.1'),
    admissionDecisionExtraDays: workingDays('294-QĐ/TW 4.1'),
    ceremonyDays: workingDays('294-QĐ/TW 4.3.1'),
    ceremonyCountedFrom: { kind: 'choice', of: ['receipt', 'issue'], source: '294-QĐ/TW 4.3.1', mark: 'likely' },
    probationMonths: months('294-QĐ/TW 4.2'),
    recognitionReviewDays: workingDays('294-QĐ/TW 4.2'),
    recognitionDecisionDays: workingDays('294-QĐ/TW 4.2'),
    recognitionDecisionExtraDays: workingDays('294-QĐ/TW 4.2'),
    superiorDecidesAfter: reading('294-QĐ/TW 9.3.4', 1, 3),
    deductSisterCell: flag('294-QĐ/TW 9.3.2', 'unchecked'),
    deductLeaveAtMeetings: flag('294-QĐ/TW 9.3.2', 'unchecked'),
    decisionStandsDays: workingDays('06-HD/TW 3.9c'),
    forwardingDays: workingDays('06-HD/TW 3.9b'),
    decisionAfterForwardingDays: workingDays('06-HD/TW 3.9b'),
    reconsiderationDays: workingDays('06-HD/TW 3.9c'),
    baseDecidesBy: {
      ...{ kind: 'choice', of: ['committee', 'standingCommittee'], source: '294-QĐ/TW 4.3.2a' },
      mark: 'likely',
    },
    readmissionMonths: months('294-QĐ/TW 3.5'),
    readmissionAfterExpungedMonths: months('294-QĐ/TW 3.5'),
    transferStartDays: workingDays('294-QĐ/TW 6.3.1', 'unchecked'),
    graduateStayMonths: months('294-QĐ/TW 6.3.1'),
    transferPresentDays: workingDays('294-QĐ/TW 6.3.1c'),
    rollCut: reading('38-HD/BTCTW II.4.3', 'lastOutgoingBox', 'box1'),
    transferWithDiscipline: reading('294-QĐ/TW 6.3.1đ', 'warn', 'refuse'),
    temporaryMinMonths: months('294-QĐ/TW 6.3.2'),
    temporaryBelowMonths: months('294-QĐ/TW 6.3.2'),
    temporaryStudyMaxMonths: months('294-QĐ/TW 6.3.2'),
    extensionBelowMonths: months('294-QĐ/TW 6.3.2b'),
    strikingMonths: months('294-QĐ/TW 8.1'),
    strikingMonthsWithin: reading('294-QĐ/TW 8.1', 'calendarYear', 'rolling12'),
    educationMonths: months('294-QĐ/TW 8.1'),
    poorQualityYears: years('294-QĐ/TW 8.1'),
    selfReviewCalls: times('06-HD/TW 11.1'),
    baseStrikesBy: reading('06-HD/TW 4.6d', 'committee', 'standingCommittee'),
    exitThreshold: reading('06-HD/TW 11.2', 'twoThirds', 'majority'),
    complaintDays: workingDays('294-QĐ/TW 8.2'),
    complaintSettleDays: {
      ...{ kind: 'integersBy', unit: 'workingDays', keys: organisationLevel.options, min: 1, max: 730 },
      ...{ source: '294-QĐ/TW 8.2', mark: 'certain' },
    },
    readmissionPopulationMonths: amount('months', 0, 240)('294-QĐ/TW 3.5.1b', 'unchecked'),
    readmissionBars: { kind: 'many', of: readmissionBars, source: '294-QĐ/TW 3.5', mark: 'certain' },
    monthEnd: reading('Bộ luật Dân sự 2015, Điều 148', 'lastDay', 'dayAfter'),
    workingDaysFrom: reading('Bộ luật Dân sự 2015, Điều 147', 'dayAfter', 'sameDay'),
    late: reading('294-QĐ/TW; 06-HD/TW', 'flag', 'refuse'),
    cellMinimumOfficial: people('Điều lệ Đảng, Điều 21'),
    cellCommitteeFrom: people('294-QĐ/TW 23.2'),
    baseOrgMinimum: people('294-QĐ/TW 20.3.1'),
    subordinateCellConsentAbove: people('294-QĐ/TW 20'),
    delegationKinds: { kind: 'many', of: unitKind.options, source: '294-QĐ/TW 10.6', mark: 'certain' },
    delegationMembers: {
      ...{ kind: 'integersBy', unit: 'people', keys: ['near', 'elsewhere'], min: 1, max: 100_000 },
      ...{ source: '294-QĐ/TW 10.6.1', mark: 'unchecked' },
    },
    delegationUnits: amount('number', 1, 100)('294-QĐ/TW 10.6', 'unchecked'),
    delegationPowers: { kind: 'many', of: organisationPower.options, source: '294-QĐ/TW 10.6', mark: 'certain' },
    admissionDelegationAbove: amount('people', 1, 100_000)('294-QĐ/TW 22.1'),
    admissionDelegationYears: years('294-QĐ/TW 22.1'),
    admissionDelegationRating: {
      kind: 'choice',
      of: organisationRating.options,
      source: '294-QĐ/TW 22.1',
      mark: 'certain',
    },
    ownPowersKinds: { kind: 'many', of: unitKind.options, source: '208-QĐ/TW', mark: 'likely' },
    specialPlaceKinds: { kind: 'many', of: unitKind.options, source: '294-QĐ/TW 10.4.4', mark: 'unchecked' },
    specialPlaceLeast: {
      ...{ kind: 'integersBy', unit: 'number', keys: ['members', 'legalPersonUnits', 'baseOrganisations'] },
      ...{ min: 1, max: 100_000, source: '294-QĐ/TW 10.4.4; 06-HD/TW 12', mark: 'unchecked' },
    },
    windingUpDays: workingDays('294-QĐ/TW 6.3.5'),
    committeeMost: {
      ...{ kind: 'integersBy', unit: 'people', keys: organisationType.options, min: 1, max: 300 },
      ...{ source: '294-QĐ/TW 20.3.3, 23.2', mark: 'certain' },
    },
    consolidationCongress: reading('06-HD/TW 13.2', 'one', 'highest'),
    badgeMilestones: {
      ...{ kind: 'integers', unit: 'years', min: 1, max: 120, source: '294-QĐ/TW 27' },
      mark: 'likely',
    },
    badgeRounds: fixed('06-HD/TW 18'),
    badgeFileDays: byProvince(workingDays('Hướng dẫn của tỉnh ủy, thành ủy', 'likely')),
    badgeEarlyMonths: {
      ...{ kind: 'integersBy', unit: 'number', keys: ['below', 'from', 'milestone'], min: 0, max: 120 },
      ...{ source: '06-HD/TW 18', mark: 'certain' },
    },
    badgePosthumousMonths: amount('months', 0, 120)('06-HD/TW 18.2'),
    badgeWaitMonths: {
      ...{ kind: 'integersBy', unit: 'months', keys: disciplineForm.options, min: 0, max: 120 },
      ...{ source: '06-HD/TW 18', mark: 'certain' },
    },
    badgeSeries: fixed('06-HD/TW 18', 'unchecked'),
    parentTypes: fixed('294-QĐ/TW 10'),
    parentTypesWithConsent: fixed('294-QĐ/TW 10.4.3; 06-HD/TW 12'),
  },
  guidance: {
    awarenessCertificateMonths: months('06-HD/TW 5.4b'),
    awarenessCertificateMeasuredAt: reading('06-HD/TW 5.4b', 'cellVote', 'decision'),
    dossierMonths: months('06-HD/TW 5.4'),
    primaryNeedsConsent: flag('06-HD/TW 1.2', 'unchecked'),
    verificationDomesticDays: workingDays('06-HD/TW 3.4'),
    verificationAbroadDays: workingDays('06-HD/TW 3.4'),
    reconciliationMonths: months('06-HD/TW; 01-HD/TW 2026', 'likely'),
  },
  operations: {
    resumeDays: workingDays('38-HD/BTCTW I.2'),
    exemptionAwayMonths: months('06-HD/TW 10.3a; 38-HD/BTCTW IV.1.2a'),
    exemptionAwayGrounds: byProvince({
      ...{ kind: 'many', of: exemptionGround.options, source: '38-HD/BTCTW IV.1.2a', mark: 'unchecked' },
    }),
    exemptionCellConfirmsFrom: byProvince(amount('years', 60, 120)('Hướng dẫn của tỉnh ủy, thành ủy', 'likely')),
    exemptionAwaitingRetirementBy: reading('06-HD/TW 10.3; 38-HD/BTCTW IV.1.2', 'cell', 'base'),
    transferHandInMonths: months('38-HD/BTCTW II.4.3.1d'),
    transferHandInFrom: reading('38-HD/BTCTW II.4.3.1d', 'earlier', 'notice', 'dossier'),
    overseasSlipDays: workingDays('38-HD/BTCTW II.4'),
    temporarySlipDays: workingDays('38-HD/BTCTW II.4'),
    overseasReturnDays: workingDays('38-HD/BTCTW II.4.3.1c'),
    deathDossierDays: workingDays('38-HD/BTCTW'),
    decisionWithoutList: reading('38-HD/BTCTW I.1, I.2', 'secondAccount', 'refused'),
    handOverGiver: reading('38-HD/BTCTW; 06-HD/TW 10.5b', 'tableBody', 'directSuperior'),
    verificationWaiver: {
      ...{ kind: 'choice', of: ['everything', 'politicalHistory'], source: '38-HD/BTCTW I.1.5', mark: 'certain' },
    },
  },
  discipline: {
    probationaryForms: {
      ...{ kind: 'many', of: disciplineForm.options, source: 'Điều lệ Đảng, Điều 35', mark: 'certain' },
    },
    decidedBy: fixed('294-QĐ/TW 20.3.3; 21-QĐ/TW', 'likely'),
    disbandmentProposedBy: reading('294-QĐ/TW 9.3.5', 'twoThirds', 'majority'),
    disbandmentDecidedBy: reading('294-QĐ/TW 9.3.5', 'twoThirds', 'majority'),
    suspensionDays: calendarDays('21-QĐ/TW', 'likely'),
    suspensionExtraDays: calendarDays('21-QĐ/TW', 'likely'),
    complaintDays: workingDays('21-QĐ/TW', 'likely'),
    lapseMonths: months('21-QĐ/TW', 'likely'),
  },
  card: {
    generation: { kind: 'choice', of: ['legacy8', 'id12'], source: '347-QĐ/TW', mark: 'certain' },
  },
};

/** How sure it is what each instrument says that was shipped with the register (D§0). */
export const shippedMarks: Readonly<Record<string, SourceMark>> = {
  'P2021/charter': 'likely',
  'P2025-01/charter': 'likely',
  'P2025-07/charter': 'certain',
  'P2026-04/charter': 'likely',
  'P2026-07/charter': 'likely',
  'P2021/guidance': 'likely',
  'P2025-07/guidance': 'certain',
  'P2026-05/guidance': 'likely',
  'P2021/operations': 'likely',
  'P2025-07/operations': 'certain',
  'P2021/discipline': 'likely',
  'P2025-05/discipline': 'likely',
  'P2026-04/discipline': 'likely',
  'P2021/card': 'likely',
  'P2025-07/card': 'certain',
};
