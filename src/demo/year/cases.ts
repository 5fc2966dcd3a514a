import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { CaseKind } from '../../register/case/events.ts';
import { idOf } from '../stage.ts';
import type { Line } from './line.ts';
import { application, type Applicant } from './people.ts';
import { SECRETARY } from './ways.ts';

/** The procedures that the story plays. */
export type StoryKind = Extract<CaseKind, 'sympathiser' | 'admission' | 'newMemberCourse' | 'recognition'>;

/** The id of somebody's case. */
export function caseOf({ number }: Applicant, kind: StoryKind): string {
  return idOf(`case/${kind}/${number}`);
}

/** Opens a case as a draft of the cell. */
export function opens(line: Line, who: Applicant, kind: StoryKind, openedOn: PlainDate): void {
  const { id: subject, mentors } = who;
  const details = {
    sympathiser: { helpers: mentors },
    admission: application(who, openedOn),
    newMemberCourse: {},
    recognition: {},
  }[kind];
  const body = { kind, subject, cell: line.players.idOfUnit(who.cell), openedOn, details };
  line.command(openedOn, 'cases.open', caseOf(who, kind), body, SECRETARY);
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
  kind: StoryKind,
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
  who: Applicant,
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
export function resolved(line: Line, who: Applicant, kind: StoryKind, on: PlainDate): void {
  const resolution = { paper: 'cellResolution', number: `${who.number % 1000}-NQ/CB`, date: on };
  line.command(on, 'cases.filePaper', caseOf(who, kind), resolution, SECRETARY);
}

/** A case that the cell voted on, with all its papers: opened three weeks before. */
export function readyCase(line: Line, who: Applicant, kind: StoryKind, votedOn: PlainDate): void {
  const openedOn = addDays(votedOn, -21);
  opens(line, who, kind, openedOn);
  files(line, who, kind, kind === 'recognition' ? votedOn : addDays(votedOn, -14));
  if (kind === 'admission' || kind === 'recognition') cellVotes(line, who, kind, votedOn);
  else if (kind === 'sympathiser') resolved(line, who, kind, votedOn);
}
