import type { components } from './schema.d.ts';

/** What the API answers, by the names that the screens use: the types are those generated from its description. */
type Schemas = components['schemas'];

export type Session = Schemas['SessionShow'];
export type Grant = Session['grants'][number];
export type Named = NonNullable<Grant['organisation']>;
export type Account = Schemas['AccountsList']['items'][number];

export type OrganisationRow = Schemas['OrganisationsList']['items'][number];
/** Names of organisations anywhere in the register. */
export type Directory = Schemas['OrganisationsDirectory'];
export type OrganisationType = OrganisationRow['type'];
export type HeadCount = NonNullable<OrganisationRow['members']>['direct'];
export type OrganisationFile = Schemas['OrganisationsFile'];
export type Power = OrganisationFile['powers'][number];
export type UnitKind = NonNullable<OrganisationFile['unitKind']>;
export type Rating = OrganisationFile['ratings'][number]['rating'];
export type PowerConditions = Schemas['OrganisationsPowerConditions'];
export type Seat = OrganisationFile['seats'][number];
export type Position = Seat['position'];

export type MemberRow = Schemas['MembersList']['items'][number];
export type Status = MemberRow['status'];
export type Sex = MemberRow['sex'];
export type Education = NonNullable<MemberRow['education']>;
export type MemberFile = Schemas['MembersFile'];
export type PoliticalTheory = NonNullable<MemberFile['politicalTheory']>;
export type Paper = NonNullable<MemberFile['admissionDecision']>;
/** A step taken after its deadline. */
export type Lateness =
  | 'late/admission-decision'
  | 'late/ceremony'
  | 'late/recognition-review'
  | 'late/recognition-decision'
  | 'late/reconsideration';

/** A line of the book of seals. */
export type SealRow = Schemas['SealsList']['items'][number];
export type SealStage = SealRow['stage'];
export const SEAL_STAGES = [
  'requested',
  'issued',
  'inUse',
  'lost',
  'collected',
  'destroyed',
] as const satisfies readonly SealStage[];

export type History = Schemas['MembersHistory'];
export type HistoryItem = History['items'][number];

export type Counts = Schemas['CountsShow'];
export type Movement = Schemas['CountsMovement'];
export type Month = Schemas['CountsMonthly'][number];
export type TimelineItem = Schemas['TimelineList']['items'][number];

export type Import = Schemas['ImportsShow'];
export type ImportStatus = Import['status'];
export type ImportKind = Import['kind'];
export type ImportRow = Schemas['ImportsRows']['items'][number];

export type ErrorReports = Schemas['ErrorReportsList'];
export type ErrorReport = Schemas['ErrorReportsShow'];
export type Policies = Schemas['PoliciesShow'];

/** What a command answers. */
export type Answer = Schemas['CommandAnswer'];
/** What a command would store if it were given now. */
export type DryRun = Required<Pick<Answer, 'wouldStore'>>;

/** One page of a list by cursor. */
export interface Page<Row> {
  items: Row[];
  next?: string;
  total?: number;
}

/** Discipline, complaints, party status, exemption and death, as their lists have them. */
export type Matter = Schemas['ConductList']['items'][number];
export type MatterKind = Matter['kind'];
