import type { DisciplineForm } from '../discipline/events.ts';
import type { ExemptionGround } from '../exemption/events.ts';
import type {
  OrganisationLevel,
  OrganisationPower,
  OrganisationRating,
  OrganisationType,
  UnitKind,
} from '../organisation/events.ts';

/**
 * The numbers and readings of the rules, by group of instruments. Where a text is silent or can be read two ways, the
 * reading taken is a parameter here, so that a committee can change it without changing a rule.
 */

/** Why somebody who left is not readmitted (294, 3.5). */
export const readmissionBars = [
  'selfAbandoned',
  'askedToLeave',
  'seriousDisunity',
  'corruption',
  'wasteOrNegativity',
  'seriousCrime',
] as const;
export type ReadmissionBar = (typeof readmissionBars)[number];

/** Quy định thi hành Điều lệ Đảng. */
export interface CharterParameters {
  /** Whole months of age at the cell's vote, from … (294, 1.1.1). */
  minAgeMonths: number;
  /** … up to and including this many completed months; older needs consent (294, 1.1.1–1.1.2). */
  maxAgeMonths: number;
  /** `completedMonths` counts a month when its day is reached; `calendarMonths` by the month alone. */
  ageCounting: 'completedMonths' | 'calendarMonths';
  /** Years of age up to which a person must come through the Youth Union where there is one (Điều lệ 4). */
  youthAgeTo: number;
  /** Who recommends an applicant: official members, one of whom the Youth Union or trade union may stand in for (Điều lệ 4). */
  introducersNeeded: number;
  /** An introducer has worked or lived in the same place for at least this many months (294, 3.2). */
  introducerMonths: number;
  /** Working days from the cell's resolution to the decision (294, 4.1), and what may be added in a special case. */
  admissionDecisionDays: number;
  admissionDecisionExtraDays: number;
  /** Working days to the ceremony, counted from the decision's receipt or its issue (294, 4.3.1). */
  ceremonyDays: number;
  ceremonyCountedFrom: 'receipt' | 'issue';
  /** Calendar months of probation from the ceremony (294, 4.2). */
  probationMonths: number;
  /** Working days for the cell's review after probation, and for the decision after the cell's resolution. */
  recognitionReviewDays: number;
  recognitionDecisionDays: number;
  recognitionDecisionExtraDays: number;
  /** A failed vote may be repeated until so many have failed; then the superior decides whether to go on (D§2.0). */
  superiorDecidesAfter: 1 | 3;
  /** Who is lent to a sister cell, or is absent with leave, is deducted at an ordinary meeting (D§2.0). */
  deductSisterCell: boolean;
  deductLeaveAtMeetings: boolean;
  /** Working days around a move within which the old authority's decision stands (06, 3.9c). */
  decisionStandsDays: number;
  /** Working days for the old place to forward a file that was under way, and for the new authority to decide (06, 3.9b). */
  forwardingDays: number;
  decisionAfterForwardingDays: number;
  /** Working days for the issuer to answer the new place that found a fault in the file (06, 3.9c). */
  reconsiderationDays: number;
  /** Who decides in a base organisation that may admit by itself: the whole committee (two thirds), or its standing
   * committee (more than half; 208). */
  baseDecidesBy: 'committee' | 'standingCommittee';
  /** Months after leaving before readmission, or after the record of a less serious crime was expunged (294, 3.5). */
  readmissionMonths: number;
  readmissionAfterExpungedMonths: number;
  /** Working days to begin an official transfer, counted from the paper on which it rests (294, 6.3.1). */
  transferStartDays: number;
  /** Months that who finished school may stay there before the transfer is begun (294, 6.3.1). */
  graduateStayMonths: number;
  /** Working days to present the letter at the destination, counted from the last outgoing box (294, 6.3.1c). */
  transferPresentDays: number;
  /** At which box the origin's roll is cut: the last outgoing one (reading of 38, II.4.3), or the cell's own. */
  rollCut: 'lastOutgoingBox' | 'box1';
  /** Discipline under way does not bar a transfer by 294, 6.3.1đ, which does not name it: warned of, or refused. */
  transferWithDiscipline: 'warn' | 'refuse';
  /** Months from which a stay elsewhere is a temporary transfer, and those that it stays below (294, 6.3.2). */
  temporaryMinMonths: number;
  temporaryBelowMonths: number;
  /** The most months of a temporary transfer for study (294, 6.3.2). */
  temporaryStudyMaxMonths: number;
  /** Months that each extension stays below (294, 6.3.2b). */
  extensionBelowMonths: number;
  /** Months without activity or dues, within a calendar year or any twelve months, that are a ground for striking (294, 8.1). */
  strikingMonths: number;
  strikingMonthsWithin: 'calendarYear' | 'rolling12';
  /** Months of education without progress, and years running below the quality of a member (294, 8.1). */
  educationMonths: number;
  poorQualityYears: number;
  /** Calls for the self-review after which striking may go on without it (06, 11.1). */
  selfReviewCalls: number;
  /** Who strikes off in a base organisation that may do so itself: its whole committee, two thirds (06, 4.6d). */
  baseStrikesBy: 'committee' | 'standingCommittee';
  /** By how many the lower levels propose an exit: the text is silent, read as for striking (06, 11.2). */
  exitThreshold: 'twoThirds' | 'majority';
  /** Working days from receipt of a striking to complain of it, and by level to settle the complaint (294, 8.2). */
  complaintDays: number;
  complaintSettleDays: Partial<Record<OrganisationLevel, number>>;
  /** Months after leaving for a breach of population policy: a rule of the Secretariat's own (294, 3.5.1b). */
  readmissionPopulationMonths: number;
  /** Reasons of having left for which nobody is ever readmitted (294, 3.5). */
  readmissionBars: readonly ReadmissionBar[];
  /** Months end on the same day number; where there is none, on the month's last day, or on the day after it (D§2.0). */
  monthEnd: 'lastDay' | 'dayAfter';
  /** Working days are counted from the day after the one that starts the period, or from that day itself (D§2.0). */
  workingDaysFrom: 'dayAfter' | 'sameDay';
  /** A missed deadline is flagged on the event, or refused (D§2.0). */
  late: 'flag' | 'refuse';
  /** Official members without whom there is no cell (Điều lệ 21). */
  cellMinimumOfficial: number;
  /** Official members from which a cell elects a committee; a smaller one has a secretary and deputies (294, 23.2). */
  cellCommitteeFrom: number;
  /** Official and probationary members from which a base organisation is a đảng bộ cơ sở (294, 20.3.1). */
  baseOrgMinimum: number;
  /** A subordinate cell above this many members needs the superior's consent (294, 20). */
  subordinateCellConsentAbove: number;
  /** Kinds of unit whose base organisations may be given powers by delegation (294, 10.6, 22.1). */
  delegationKinds: readonly UnitKind[];
  /** Members from which upper-base powers are delegated: of central bodies and under a province, and of the rest (10.6.1). */
  delegationMembers: { near: number; elsewhere: number };
  /** Member units that are base organisations themselves, without fewer of which it is not done (294, 10.6). */
  delegationUnits: number;
  /** What the decision may list besides (294, 10.6). */
  delegationPowers: readonly OrganisationPower[];
  /** Admission and expulsion are delegated to a base committee with more members than this (294, 22.1) … */
  admissionDelegationAbove: number;
  /** … that was rated so, or better, in so many years running. */
  admissionDelegationYears: number;
  admissionDelegationRating: OrganisationRating;
  /** Kinds of unit whose base committees admit and expel by themselves, not by delegation (208). */
  ownPowersKinds: readonly UnitKind[];
  /** Kinds of unit that, as an upper-base, are one in a special place: the text names no list (294, 10.4.4). */
  specialPlaceKinds: readonly UnitKind[];
  /** Members, units with legal personality and base organisations that it has at least. */
  specialPlaceLeast: Record<'members' | 'legalPersonUnits' | 'baseOrganisations', number>;
  /** Working days from the decision that ends an organisation to move its members and hand in dossiers and seal (294, 6.3.5). */
  windingUpDays: number;
  /** Members that a committee has at most, by the type of its organisation (294, 20.3.3, 23.2). */
  committeeMost: Partial<Record<OrganisationType, number>>;
  /** The first congress of what was consolidated from several counts from one, or on from the highest (06, 13.2). */
  consolidationCongress: 'one' | 'highest';
  /** Years of party age at which a badge is awarded, from the lowest (294, 27; D§2.10). */
  badgeMilestones: readonly number[];
  /** Rounds of presentation, each by the day of the year up to which party age must reach the milestone (06, 18). */
  badgeRounds: readonly { day: string; reachedBy: string }[];
  /** Working days before a round by which the file is with who decides (local guidance; later is flagged). */
  badgeFileDays: number;
  /** Months by which a badge may come early in serious illness: up to a milestone of so many years, and from it on. */
  badgeEarlyMonths: { below: number; from: number; milestone: number };
  /** Months by which it may come early after death. */
  badgePosthumousMonths: number;
  /** Months for which a badge waits after a discipline; then the cell confirms. */
  badgeWaitMonths: Record<'reprimand' | 'warning' | 'dismissal', number>;
  /** Letter and digits of the numbers, by milestone; of 35 and 95 years they are not known. */
  badgeSeries: Readonly<Record<number, { letter?: string; digits: number }>>;
  /** Parents that each type of organisation may have (D§0 "Structure"). */
  parentTypes: Record<string, readonly string[]>;
  /** Parents that are allowed only with the superior's written consent (294, 10.4.3; 06, 12). */
  parentTypesWithConsent: Record<string, readonly string[]>;
}

/** Hướng dẫn của Ban Bí thư. */
export interface GuidanceParameters {
  /** Months for which an awareness certificate is good, measured … (06, 5.4b). */
  awarenessCertificateMonths: number;
  /** … at the cell's vote, or at the decision. */
  awarenessCertificateMeasuredAt: 'cellVote' | 'decision';
  /** Months after which papers of an admission dossier without a cell vote are stale (06, 5.4). */
  dossierMonths: number;
  /** Who is only literate needs the provincial standing committee's consent; who finished primary school does not (06, 1.2). */
  primaryNeedsConsent: boolean;
  /** Working days for the answer to a verification of the background, in the country and abroad (06, 3.4). */
  verificationDomesticDays: number;
  verificationAbroadDays: number;
  /** Months from one reconciliation of dossiers with the register's list to the next (06; D§2.9). */
  reconciliationMonths: number;
}

/** Nghiệp vụ công tác đảng viên. */
export interface OperationsParameters {
  /** Working days from the ceremony to the member's résumé (38, I.2). */
  resumeDays: number;
  /** An absence from home is exempted for less than so many months in one decision (06, 10.3a; 38, IV.1.2a) … */
  exemptionAwayMonths: number;
  /** … for these grounds; elsewhere the period asked for holds. */
  exemptionAwayGrounds: readonly ExemptionGround[];
  /** From so many years of age the cell itself may confirm the state of health (local guidance). */
  exemptionCellConfirmsFrom: number;
  /** Who decides on members awaiting retirement: the base committee on the cell's resolution satisfies both texts. */
  exemptionAwaitingRetirementBy: 'cell' | 'base';
  /** Months without presenting the letter after which the destination's authority strikes (38, II.4.3.1d). */
  transferHandInMonths: number;
  /** What starts those months: the notice's receipt, the member's receipt of the dossier, or the earlier of the two. */
  transferHandInFrom: 'earlier' | 'notice' | 'dossier';
  /** Working days to hand in the slip abroad: of an official stay or of labour export, and of a temporary one (38, II.4). */
  overseasSlipDays: number;
  temporarySlipDays: number;
  /** Working days to report back after labour export (38, II.4.3.1c). */
  overseasReturnDays: number;
  /** Working days from a death to the dossier's being sent up (D§2.7). */
  deathDossierDays: number;
  /** An admission or a recognition that no list of this register led to: recorded by a second account, or refused. */
  decisionWithoutList: 'secondAccount' | 'refused';
  /** Who gives an organisation away to another place: the body of the table in 38, or the direct superior (06, 10.5b). */
  handOverGiver: 'tableBody' | 'directSuperior';
  /** What need not be verified of a side of which a relative is a member: all, or only political history (38, I.1.5). */
  verificationWaiver: 'everything' | 'politicalHistory';
}

/** Kỷ luật đảng viên, tổ chức đảng. */
export interface DisciplineParameters {
  /** Forms that a probationary member may be given (Điều lệ 35). */
  probationaryForms: readonly DisciplineForm[];
  /** Types of organisation that may decide a form; a section committee decides nothing (294, 20.3.3). */
  decidedBy: Record<DisciplineForm, readonly OrganisationType[]>;
  /** By how many the direct superior proposes to disband, and the level above decides it (294, 9.3.5). */
  disbandmentProposedBy: 'twoThirds' | 'majority';
  disbandmentDecidedBy: 'twoThirds' | 'majority';
  /** Calendar days of a suspension of activity, and what may be added once. */
  suspensionDays: number;
  suspensionExtraDays: number;
  /** Working days from receipt of a discipline to complain of it. */
  complaintDays: number;
  /** Months after which a discipline lapses by itself, unless another one follows. */
  lapseMonths: number;
}

/** Thẻ đảng viên. */
export interface CardParameters {
  /** Digits of the numbers of cards issued from then on (347-QĐ/TW). */
  generation: 'legacy8' | 'id12';
}

export interface PolicyParameters {
  charter: CharterParameters;
  guidance: GuidanceParameters;
  operations: OperationsParameters;
  card: CardParameters;
  discipline: DisciplineParameters;
}
export type PolicyGroup = keyof PolicyParameters;
