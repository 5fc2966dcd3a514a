import type { Named, Page } from './model.ts';

/** What the questions about cases, lists, worklists and plans answer. */
export const CASE_KINDS = ['sympathiser', 'admission', 'newMemberCourse', 'recognition'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
export type CaseStatus = 'draft' | 'submitted' | 'returned' | 'approved' | 'refused' | 'withdrawn';
export type Task = 'propose' | 'appraise' | 'resolve' | 'decide';
export type Meeting = 'cell' | 'committee' | 'standingCommittee' | 'permanentBoard' | 'congress';
export type Threshold = 'twoThirds' | 'majority';
export type ListOutcome = 'waiting' | 'returned' | 'approved' | 'refused' | 'heldBack' | 'forwarded' | 'withdrawn';

/** Why somebody absent is left out of those who had to be summoned. */
export const LEFT_OUT_GROUNDS = [
  'temporarilyInAnotherOrganisation',
  'temporarilyInSisterCell',
  'exempt',
  'suspended',
  'prosecuted',
  'absentWithLeave',
] as const;
export type LeftOutGround = (typeof LEFT_OUT_GROUNDS)[number];

/** A person as lists name them; the name is null once it was erased. */
export interface NamedPerson {
  id: string;
  fullName: string | null;
}

/** Number and day of a decision or another paper. */
export interface PaperNumber {
  number: string;
  date: string;
}

export interface CaseRow {
  id: string;
  kind: CaseKind;
  status: CaseStatus;
  subject: NamedPerson;
  cell: Named;
  /** The organisation where it lies. */
  at: Named;
  task?: Task;
  openedOn: string;
  submittedOn?: string;
  dueOn?: string;
  overdue: boolean;
  proposal?: string;
  decision?: PaperNumber;
  concluded?: { recorded: boolean; refusal?: string };
  votes: number;
  papers: number;
}

/** An organisation on the way upward. */
export interface Stop {
  organisation: Named;
  task: Task;
  meeting?: Meeting;
  threshold?: Threshold;
}

/** A count as the minutes have it. */
export interface Tally {
  summoned: number;
  leftOut: { ground: LeftOutGround; member?: string }[];
  present: number;
  inFavour: number;
  against: number;
  invalid: number;
}

export interface CaseVote {
  organisation: Named;
  meeting: Meeting;
  heldOn: string;
  ballot: 'secret' | 'card';
  attempt: number;
  denominator: number;
  needed: number;
  carried: boolean;
  /** Null once what it says of people was erased. */
  tally: Tally | null;
}

export interface FiledPaper {
  paper: string;
  number?: string;
  date?: string;
  documentId?: string;
}

/** The row's numbers of papers and votes are, in the file, each paper and each vote. */
export interface CaseFile extends Omit<CaseRow, 'papers' | 'votes'> {
  revision: number;
  details: Record<string, unknown> | null;
  route: Stop[];
  papers: FiledPaper[];
  votes: CaseVote[];
  appraisals: { organisation: Named; opinion: 'proper' | 'improper'; text: string | null; on: string }[];
  returns: { from: Named; to: Named; why: string | null; on: string }[];
  deadlines: { kind: string; on: string }[];
  outcome?: {
    outcome: 'approved' | 'refused' | 'withdrawn';
    why?: string | null;
    decision?: PaperNumber;
    on: string;
    /** What the rule says that kept the outcome from the person's own file. */
    refusal?: string;
  };
  /** Everybody whom the details name. */
  members: NamedPerson[];
  may: string[];
}

/** One thing that a case needs before it goes up. */
export interface Condition {
  code: string;
  met: boolean;
  detail: string;
  field?: string;
  source?: string;
}

export interface ProposalRow {
  id: string;
  kind: CaseKind;
  title: string;
  status: 'draft' | 'submitted';
  organisation: Named;
  to?: Named;
  draftedOn: string;
  submittedOn?: string;
  cases: number;
  outcomes: Record<ListOutcome, number>;
}

export interface ListedCase extends CaseRow {
  outcome: ListOutcome;
  /** The rule that held it back, and what that rule says. */
  held?: string;
  heldDetail?: string;
}

export interface ProposalFile extends ProposalRow {
  revision: number;
  /** All its cases. */
  items: ListedCase[];
  may: string[];
}

/** What submission would say of each case of a list. */
export interface ProposalReadiness {
  items: { case: string; unmet: Omit<Condition, 'met'>[] }[];
}

export const WORK_KINDS = [
  'returned',
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
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface WorkRow {
  id: string;
  kind: WorkKind;
  subject?: NamedPerson;
  case?: string;
  organisation: Named;
  /** Not to be done before this day. */
  from?: string;
  dueOn?: string;
  late: boolean;
  soon: boolean;
}

export interface WorkGroup {
  kind: WorkKind;
  count: number;
  soon: number;
  late: number;
  below: { count: number; late: number };
  rows: WorkRow[];
}

export interface Worklist {
  organisation: string | Named;
  groups: WorkGroup[];
}

export interface PlanRow {
  organisation: Named;
  type: string;
  target?: number;
  targetBelow: number;
  admitted: number;
  percent?: number;
}

export interface Plans {
  year: number;
  items: PlanRow[];
}

export interface WorkingYear {
  year: number;
  daysOff: string[];
  makeUpDays: string[];
  seeded: boolean;
}

export interface WorkingCalendar {
  revision: number;
  years: WorkingYear[];
}

export type CasePage = Page<CaseRow>;
export type ProposalPage = Page<ProposalRow>;
