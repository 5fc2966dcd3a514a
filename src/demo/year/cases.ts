import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import { idOf } from '../stage.ts';
import type { Line } from './line.ts';
import { manners, type StoryKind } from './manners.ts';
import { application, type Applicant, type Subject } from './people.ts';
import { SECRETARY } from './ways.ts';

/** What a case is about, beside its subject. */
export interface Matter {
  kind: StoryKind;
  /** What the procedure asks to know. */
  details: Record<string, unknown>;
  /** Filed by the cell before it sends the case up. */
  papers: readonly string[];
}

/** The kinds by which an applicant becomes a member. */
type OfApplicants = Extract<StoryKind, 'sympathiser' | 'admission' | 'newMemberCourse' | 'recognition'>;

/** The id of somebody's case. */
export function caseOf({ number }: Pick<Subject, 'number'>, kind: StoryKind): string {
  return idOf(`case/${kind}/${number}`);
}

/** Opens a case as a draft of the cell. */
export function begins(line: Line, who: Subject, { kind, details }: Matter, openedOn: PlainDate): void {
  const body = { kind, subject: who.id, cell: line.players.idOfUnit(who.cell), openedOn, details };
  line.command(openedOn, 'cases.open', caseOf(who, kind), body, SECRETARY);
}

/** Opens an applicant's case as a draft of the cell. */
export function opens(line: Line, who: Applicant, kind: OfApplicants, openedOn: PlainDate): void {
  const details = {
    sympathiser: { helpers: who.mentors },
    admission: application(who, openedOn),
    newMemberCourse: {},
    recognition: {},
  }[kind];
  begins(line, who, { kind, details, papers: [] }, openedOn);
}

const ADMISSION_PAPERS = [
  'awarenessCertificate',
  'application',
  'resume',
  'backgroundVerification',
  'introduction',
  'massOrganisationOpinion',
  'residenceOpinion',
];
const RECOGNITION_PAPERS = ['newMemberCourseCertificate', 'selfReview', 'helperComment', 'massOrganisationOpinion'];

/** Files what the cell owes before its vote; each paper bears the day, unless another is said. */
export function files(
  line: Line,
  who: Applicant,
  kind: OfApplicants,
  on: PlainDate,
  { without = [], dated = on }: { without?: readonly string[]; dated?: PlainDate } = {},
): void {
  const papers = {
    sympathiser: [],
    admission: [...ADMISSION_PAPERS, ...(who.young ? ['unionResolution'] : [])],
    newMemberCourse: [],
    recognition: RECOGNITION_PAPERS,
  }[kind];
  for (const paper of papers) {
    if (without.includes(paper)) continue;
    const certificate = paper === 'awarenessCertificate' ? who.certificate : { date: dated };
    line.command(on, 'cases.filePaper', caseOf(who, kind), { paper, ...certificate }, SECRETARY);
  }
}

/** A count of a meeting; nobody left out unless said. */
export function count(inFavour: number, summoned = 9, exempt = 0) {
  const present = summoned - exempt;
  const leftOut = Array.from({ length: exempt }, () => ({ ground: 'exempt' }));
  return { summoned, leftOut, present, inFavour, against: present - inFavour, invalid: 0 };
}

/** The cell's vote, and its resolution in the file. */
export function cellVotes(
  line: Line,
  who: Subject,
  kind: StoryKind,
  heldOn: PlainDate,
  tally: object = count(8, 9, 1),
): void {
  const organisation = line.players.idOfUnit(who.cell);
  const id = caseOf(who, kind);
  const vote = { organisation, meeting: 'cell', heldOn, ballot: 'secret', tally };
  line.command(heldOn, 'cases.recordVote', id, vote, SECRETARY);
  resolved(line, who, kind, heldOn);
}

/** The cell's resolution is in the file. */
export function resolved(line: Line, who: Subject, kind: StoryKind, on: PlainDate): void {
  const resolution = { paper: 'cellResolution', number: `${who.number % 1000}-NQ/CB`, date: on };
  line.command(on, 'cases.filePaper', caseOf(who, kind), resolution, SECRETARY);
}

/** An applicant's case that the cell voted on, with all its papers: opened three weeks before. */
export function readyCase(line: Line, who: Applicant, kind: OfApplicants, votedOn: PlainDate): void {
  const openedOn = addDays(votedOn, -21);
  opens(line, who, kind, openedOn);
  files(line, who, kind, kind === 'recognition' ? votedOn : addDays(votedOn, -14));
  concludes(line, who, kind, votedOn);
}

/** A member's case with all that the cell owes: opened a week before its meeting. */
export function ready(line: Line, who: Subject, matter: Matter, metOn: PlainDate): void {
  begins(line, who, matter, addDays(metOn, -7));
  for (const paper of matter.papers) {
    const filed = { paper, date: addDays(metOn, -2) };
    line.command(addDays(metOn, -2), 'cases.filePaper', caseOf(who, matter.kind), filed, SECRETARY);
  }
  concludes(line, who, matter.kind, metOn);
}

/** The cell votes, or resolves, where the procedure asks for it. */
function concludes(line: Line, who: Subject, kind: StoryKind, on: PlainDate): void {
  if (manners[kind].votes) cellVotes(line, who, kind, on);
  else if (manners[kind].resolves) resolved(line, who, kind, on);
}
