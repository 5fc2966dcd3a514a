import type { components } from './schema.d.ts';

/** What the questions about cases, lists, worklists and plans answer: the types generated from the interface's description. */
type Schemas = components['schemas'];

/** The procedures, in the order in which a person goes through them. */
export const CASE_KINDS = [
  'sympathiser',
  'admission',
  'newMemberCourse',
  'recognition',
  'strikingOff',
  'exit',
  'expulsion',
  'exemption',
  'card',
  'badge',
] as const satisfies readonly CaseKind[];

export type CasePage = Schemas['CasesList'];
export type CaseRow = CasePage['items'][number];
export type CaseKind = CaseRow['kind'];
export type CaseStatus = CaseRow['status'];

export type CaseFile = Schemas['CasesFile'];
/** An organisation on the way upward. */
export type Stop = CaseFile['route'][number];
export type Meeting = NonNullable<Stop['meeting']>;
export type Threshold = NonNullable<Stop['threshold']>;
export type CaseVote = CaseFile['votes'][number];
/** A count as the minutes have it. */
export type Tally = NonNullable<CaseVote['tally']>;
export type LeftOutGround = Tally['leftOut'][number]['ground'];

/** Why somebody absent is left out of those who had to be summoned. */
export const LEFT_OUT_GROUNDS = [
  'temporarilyInAnotherOrganisation',
  'temporarilyInSisterCell',
  'exempt',
  'suspended',
  'prosecuted',
  'absentWithLeave',
] as const satisfies readonly LeftOutGround[];

export type CaseReadiness = Schemas['CasesReadiness'];
/** One thing that a case needs before it goes up. */
export type Condition = CaseReadiness['items'][number];

export type ProposalPage = Schemas['ProposalsList'];
export type ProposalRow = ProposalPage['items'][number];
export type ListOutcome = keyof ProposalRow['outcomes'];
export type ProposalFile = Schemas['ProposalsFile'];
export type ListedCase = ProposalFile['items'][number];
/** What submission would say of each case of a list. */
export type ProposalReadiness = Schemas['ProposalsReadiness'];

export type Worklist = Schemas['WorklistShow'];
export type WorkGroup = Worklist['groups'][number];
/** What waits for the account by its rights, wherever it holds them. */
export type MyWork = Schemas['WorklistMine'];
export type WorkKind = WorkGroup['kind'];
export type WorkRow = WorkGroup['rows'][number];

/** Kinds of work, what stands still for want of somebody first. */
export const WORK_KINDS = [
  'returned',
  'send',
  'appraise',
  'resolve',
  'decide',
  'actRefused',
  'reconsideration',
  'annulMoved',
  'ceremony',
  'recognitionReview',
  'certificateLapses',
  'dossierStale',
  'verification',
  'notRecognised',
  'regularisation',
  'settleComplaint',
  'statusToConclude',
  'suspensionEnds',
  'exemptionEnds',
  'deathDossier',
  'collectPapers',
  'movedHere',
  'movedAway',
  'transferBox',
  'transferReception',
  'transferAnswer',
  'transferNotHandedIn',
  'temporaryBox',
  'temporaryEnds',
  'overseasSlip',
  'windingUp',
  'reorganisationHeld',
  'sealToReplace',
  'sealToCollect',
  'errorReport',
] as const satisfies readonly WorkKind[];

export type Plans = Schemas['PlansShow'];
export type PlanRow = Plans['items'][number];

export type WorkingCalendar = Schemas['CalendarShow'];
export type WorkingYear = WorkingCalendar['years'][number];
