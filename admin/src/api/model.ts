/** What the API answers, by the names that the screens use. Days are `YYYY-MM-DD`, instants ISO 8601. */

export type Status = 'sympathiser' | 'admitted' | 'probationary' | 'official' | 'deceased';
export type Sex = 'male' | 'female';
export type Education = 'literate' | 'primary' | 'lowerSecondary' | 'upperSecondary';
export type PoliticalTheory = 'none' | 'elementary' | 'intermediate' | 'advanced' | 'bachelor';
export type OrganisationType =
  'centralCommittee' | 'provincialCommittee' | 'upperBase' | 'baseOrg' | 'baseCell' | 'sectionOrg' | 'subordinateCell';
export type Power = 'admit' | 'recognise' | 'strikeOff' | 'issueCard' | 'decideBadge' | 'establishOrganisation';
export type Position =
  'secretary' | 'permanentDeputySecretary' | 'deputySecretary' | 'standingCommitteeMember' | 'committeeMember';
export type Role = 'cellSecretary' | 'baseOfficer' | 'upperOfficer' | 'inspector' | 'administrator';
export type Lateness =
  'late/admission-decision' | 'late/ceremony' | 'late/recognition-review' | 'late/recognition-decision';
export type LegacyGround =
  'admittedBefore1960' | 'admittedInTheSouthBefore1975' | 'oneIntroducer' | 'joinDateSetByStatusRules';
export type GapGround = 'expelled' | 'struckOff' | 'lostContact' | 'transferGap';

export interface Named {
  id: string;
  name: string;
}

export interface Session {
  account: { id: string; username: string; displayName: string; mustChangePassword: boolean };
  grants: Grant[];
  permissions: string[];
  today: string;
}

export interface Grant {
  id: string;
  role: Role;
  organisation: Named;
  from: string;
  to?: string;
}

export interface Account {
  id: string;
  username: string;
  displayName: string;
  status?: 'open' | 'closed';
  closed?: boolean;
  grants: Grant[];
  revision?: number;
}

export interface HeadCount {
  official: number;
  probationary: number;
}

export interface OrganisationRow {
  id: string;
  name: string;
  type: OrganisationType;
  code?: string;
  parent: string | null;
  parentName?: string;
  since: string;
  armedForces: boolean;
  residential: boolean;
  children: number;
  members: { direct: HeadCount; rolledUp: HeadCount };
}

export interface Seat {
  position: Position;
  member: { id: string; fullName: string };
  from: string;
  until?: string;
}

export interface OrganisationFile extends OrganisationRow {
  revision: number;
  path: Named[];
  powers: Power[];
  names: { name: string; from: string }[];
  seats: Seat[];
  may: string[];
  asOf?: string;
  knownAt?: string;
}

export interface MemberRow {
  id: string;
  fullName: string;
  sex: Sex;
  birthDate: string;
  birthYear: number;
  ethnicity: string;
  education?: Education;
  status: Status;
  cell: string;
  cellName: string;
  joinDate?: string;
  officialDate?: string;
  admissionDecisionDate?: string;
  cardNumber?: string;
  dossierNumber?: string;
  late: boolean;
  takenOver: boolean;
}

export interface Paper {
  number?: string;
  date: string;
  issuer?: Named;
}

export interface MemberFile extends MemberRow {
  revision: number;
  otherName?: string;
  citizenId?: string;
  nativePlace?: string;
  residence?: string;
  phone?: string;
  religion?: string;
  politicalTheory?: PoliticalTheory;
  occupation?: string;
  path: Named[];
  partyAge?: { from: string; years: number; months: number; days: number };
  partyAgeGaps?: { from: string; to: string; ground: GapGround }[];
  newMemberCourse?: { number: string; on: string };
  officialDue?: string;
  badges: { milestone: number; number?: string; awardedOn?: string }[];
  seats: { organisation: Named; position: Position; from: string; until?: string }[];
  cardGeneration?: 'legacy8' | 'id12';
  cardIssuedOn?: string;
  admissionDecision?: Paper;
  recognitionDecision?: Paper;
  introducers: { id: string; fullName: string }[];
  helper?: { id: string; fullName: string };
  lateness: Lateness[];
  legacyGrounds: LegacyGround[];
  source?: string;
  diedOn?: string;
  corrections: number;
  may: string[];
  asOf?: string;
  knownAt?: string;
}

export interface HistoryItem {
  id: string;
  type: string;
  version: number;
  stream: string;
  revision: number;
  position: string;
  effectiveOn: string;
  recordedAt: string;
  data: Record<string, unknown>;
  decision?: { number: string; date: string; issuer: string; signer?: string };
  reason?: string;
  actor: Named;
  actorOrganisation?: string;
  policyVersions?: string[];
  batch?: string;
  commandId?: string;
  hash: string;
  previousHash?: string;
  correctedBy?: string[];
  facts: { fact: string; value: unknown; from: string; to?: string }[];
}

export interface History {
  items: HistoryItem[];
  names: Record<string, string>;
  next?: string;
}

export interface Counts {
  totals: { direct: Partial<Record<Status, number>>; rolledUp: Partial<Record<Status, number>> };
  bySex: Partial<Record<Sex, number>>;
  byAgeBand: Record<string, number>;
}

export interface Movement {
  opening: number;
  increases: { admitted: number };
  decreases: { deceased: number };
  closing: number;
  takenOver: number;
}

export interface Month {
  month: string;
  admitted: number;
  recognised: number;
  deceased: number;
}

export interface TimelineItem {
  id: string;
  type: string;
  subject: string;
  subjectKind: 'member' | 'organisation';
  subjectName: string;
  organisation?: string;
  organisationName?: string;
  effectiveOn: string;
  recordedAt: string;
  actorName?: string;
}

export type ImportStatus = 'reading' | 'needs-mapping' | 'checked' | 'committing' | 'done' | 'failed';
export type ImportKind = 'members' | 'organisations';

export interface Import {
  id: string;
  kind: ImportKind;
  filename: string;
  organisation?: string;
  status: ImportStatus;
  columns: { header: string; field?: string | null }[];
  fields: { field: string; label: string; required: boolean }[];
  rows: number;
  ok: number;
  warnings: number;
  errors: number;
  progress: number;
  batch?: string;
  createdAt: string;
  message?: string;
}

export interface ImportRow {
  row: number;
  values: Record<string, unknown>;
  outcome: 'would-take-over' | 'already-there' | 'error';
  problems: { column?: string; code: string; detail: string }[];
}

/** What a command answers. */
export interface Answer {
  id: string;
  revision: number;
  position?: string;
  events: number;
  oneTimePassword?: string;
}

/** What a command would store if it were given now. */
export interface DryRun {
  wouldStore: { type: string; effectiveOn: string; data: Record<string, unknown> }[];
}

/** One page of a list by cursor. */
export interface Page<Row> {
  items: Row[];
  next?: string;
  total?: number;
}
