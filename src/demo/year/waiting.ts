import { addDays, addMonths } from '../../kernel/plain-date.ts';
import { caseOf, cellVotes, count, files, opens, readyCase } from './cases.ts';
import { goesUp } from './flow.ts';
import { idOf } from '../stage.ts';
import type { Line } from './line.ts';
import { baseResolution, decides, drafts, returns, sends, votes } from './lists.ts';
import { admittedBefore, applicant, joined, newMemberCourse, pooled, type Applicant } from './people.ts';
import { readyRecognition } from './recognitions.ts';
import {
  BASE,
  BASE_OFFICER,
  COMPUTING,
  OFFICES,
  OWN_CELL,
  PHYSICS,
  SECRETARY,
  SECTION,
  SECTION_CELL,
  UPPER,
  UPPER_OFFICER,
} from './ways.ts';

type Begin = () => Line;

const TEACHERS = '01.050.004.002';
const WARD_CELL = '01.009.001.001';

/** What lies today at each level: drafts, lists that wait, some soon due and some late, and what falls due of itself. */
export function waiting(begin: Begin): void {
  atTheCell(begin);
  atTheBase(begin);
  atTheUpper(begin);
  elsewhere(begin);
}

function atTheCell(begin: Begin): void {
  draftsOfTheCell(begin());
  draftsOfOtherKinds(begin());
  returnedToTheCell(begin());
  failedThreeTimes(begin());
  ceremoniesDue(begin());
  reviewsDue(begin());
  certificatesAboutToLapse(begin());
  dossierAboutToGoStale(begin());
  notRecognised(begin());
  dropped(begin());
}

/** A list of admissions with one ready case and one that lacks papers and the vote; nothing of it is sent yet. */
function draftsOfTheCell(line: Line): void {
  const day = ago(line);
  const [ready, lacking] = [51, 52].map((which) => fresh(line, which, OWN_CELL, 90));
  readyCase(line, ready!, 'admission', day(9));
  opens(line, lacking!, 'admission', day(25));
  files(line, lacking!, 'admission', day(20), { without: ['introduction', 'residenceOpinion'] });
  const asked = {
    ...{ verification: idOf('verification/852'), of: 'spouse', place: 'domestic', askedOn: day(20) },
    askedOf: 'Cấp ủy cơ sở nơi công tác của vợ hoặc chồng (minh họa)',
  };
  line.command(day(20), 'cases.askVerification', caseOf(lacking!, 'admission'), asked, SECRETARY);
  drafts(line, 'admission', { unit: OWN_CELL, actor: SECRETARY }, [ready!, lacking!], day(6));
}

/** Drafts of sympathisers, of the new-member course and of recognition. */
function draftsOfOtherKinds(line: Line): void {
  const day = ago(line);
  const cell = { unit: OWN_CELL, actor: SECRETARY };
  const pool = [53, 54].map((which) => fresh(line, which, OWN_CELL, 40));
  for (const who of pool) opens(line, who, 'sympathiser', day(7));
  line.command(
    day(6),
    'cases.filePaper',
    caseOf(pool[0]!, 'sympathiser'),
    { paper: 'cellResolution', number: '53-NQ/CB', date: day(38) },
    SECRETARY,
  );
  drafts(line, 'sympathiser', cell, pool, day(5));
  const student = applicant(line, 55, OWN_CELL, day(220));
  joined(line, student, day(120));
  opens(line, student, 'newMemberCourse', day(12));
  drafts(line, 'newMemberCourse', cell, [student], day(11));
  const due = applicant(line, 56, OWN_CELL, day(500));
  joined(line, due, day(385));
  newMemberCourse(line, due, day(160));
  opens(line, due, 'recognition', day(6));
  files(line, due, 'recognition', day(5), { without: ['selfReview', 'helperComment'] });
  drafts(line, 'recognition', cell, [due], day(4));
}

/** The base returned it with the reason; the cell has to supplement it. */
function returnedToTheCell(line: Line): void {
  const day = ago(line);
  const who = fresh(line, 57, OWN_CELL, 110);
  readyCase(line, who, 'admission', day(45));
  const { list } = goesUp(line, 'admission', [who], day(40), { until: BASE });
  const why = 'Bản giới thiệu của đảng viên chính thức chưa ghi nhận xét về tiêu chuẩn chính trị (minh họa).';
  returns(line, list, BASE_OFFICER, [who], why, day(8));
}

/** Voted on three times without two thirds: the level above has to say whether it is voted on again. */
function failedThreeTimes(line: Line): void {
  const day = ago(line);
  const who = fresh(line, 58, OWN_CELL, 200);
  opens(line, who, 'admission', day(130));
  files(line, who, 'admission', day(122));
  for (const held of [115, 80, 45]) cellVotes(line, who, 'admission', day(held), count(5));
}

/** Decided; the ceremony is due soon, and one is late. */
function ceremoniesDue(line: Line): void {
  const day = ago(line);
  for (const [which, decided] of [
    [59, 32],
    [60, 54],
    [61, 12],
  ] as const) {
    admittedBefore(line, applicant(line, which, OWN_CELL, day(decided + 50)), day(decided), UPPER);
  }
}

/** Probation is over: to be reviewed soon, late, and before long. */
function reviewsDue(line: Line): void {
  const day = ago(line);
  for (const [which, held] of [
    [62, 395],
    [63, 425],
    [64, 350],
  ] as const) {
    const who = applicant(line, which, OWN_CELL, day(held + 100));
    joined(line, who, day(held));
    newMemberCourse(line, who, day(held - 120));
  }
}

/** Their certificates of the awareness course are good for sixty months, of which almost all are over. */
function certificatesAboutToLapse(line: Line): void {
  for (const [which, left] of [
    [65, 9],
    [66, 40],
  ] as const) {
    const who = applicant(line, which, OWN_CELL, addDays(addMonths(line.today, -60), left));
    pooled(line, who, addDays(line.today, -300));
  }
}

/** Papers of almost a year ago, and the cell has not voted. */
function dossierAboutToGoStale(line: Line): void {
  const day = ago(line);
  const who = applicant(line, 67, OWN_CELL, day(420));
  pooled(line, who, day(430));
  opens(line, who, 'admission', day(330));
  files(line, who, 'admission', day(325), { dated: addDays(addMonths(line.today, -12), 12) });
}

/** Found unfit after probation: the cell has to propose that the member is struck off. */
function notRecognised(line: Line): void {
  const day = ago(line);
  const who = applicant(line, 68, OWN_CELL, day(520));
  joined(line, who, day(440));
  newMemberCourse(line, who, day(200));
  readyRecognition(line, who, day(60));
  const { list, level } = goesUp(line, 'recognition', [who], day(57), { until: UPPER });
  const why = 'Trong thời gian dự bị không hoàn thành nhiệm vụ đảng viên, chi bộ đã nhắc nhở nhiều lần (minh họa).';
  decides(line, list, level, [], day(9), { refused: [who], why });
}

/** Not in the pool any more, by the cell's resolution. */
function dropped(line: Line): void {
  const day = ago(line);
  const who = fresh(line, 69, OWN_CELL, 260);
  const body = { cellResolutionOn: day(62), why: 'Chuyển công tác ra nước ngoài dài hạn (minh họa).' };
  line.command(day(60), 'members.dropSympathiser', who.id, body, SECRETARY);
}

/** Lists that wait for the base committee: late, soon due, in time; its own draft; and what came back from above. */
function atTheBase(begin: Begin): void {
  for (const [which, cell, voted] of [
    [71, PHYSICS, 68],
    [72, OFFICES, 58],
    [73, PHYSICS, 16],
    [74, OFFICES, 12],
  ] as const) {
    const line = begin();
    const who = fresh(line, which, cell, voted + 60);
    readyCase(line, who, 'admission', ago(line)(voted));
    goesUp(line, 'admission', [who], ago(line)(voted - 3), { until: BASE });
  }
  draftOfTheBase(begin());
  returnedToTheBase(begin());
  waitAtTheBase(begin());
}

/** The base committee voted on one; its resolution is in the file and its own list is drawn up. Of the other it is not. */
function draftOfTheBase(line: Line): void {
  const day = ago(line);
  const people = [75, 76].map((which) => fresh(line, which, OFFICES, 95));
  for (const who of people) readyCase(line, who, 'admission', day(28));
  const { list, level } = goesUp(line, 'admission', people, day(25), { until: BASE });
  votes(line, list, level.actor, people, day(5));
  baseResolution(line, 'admission', level, people[0]!, day(4));
  drafts(line, 'admission', level, people, day(3));
}

function returnedToTheBase(line: Line): void {
  const day = ago(line);
  const who = fresh(line, 77, PHYSICS, 100);
  readyCase(line, who, 'admission', day(48));
  const { list } = goesUp(line, 'admission', [who], day(45), { until: UPPER });
  returns(
    line,
    list,
    UPPER_OFFICER,
    [who],
    'Nghị quyết của đảng ủy cơ sở chưa ghi kết quả biểu quyết (minh họa).',
    day(6),
  );
}

/** Lists of the other kinds that wait for the base. */
function waitAtTheBase(line: Line): void {
  const day = ago(line);
  const pool = [78, 79].map((which) => fresh(line, which, OFFICES, 45));
  for (const who of pool) readyCase(line, who, 'sympathiser', day(20));
  goesUp(line, 'sympathiser', pool, day(15), { until: BASE });
  const student = applicant(line, 80, PHYSICS, day(250));
  joined(line, student, day(150));
  readyCase(line, student, 'newMemberCourse', day(10));
  goesUp(line, 'newMemberCourse', [student], day(9), { until: BASE });
  const due = applicant(line, 81, PHYSICS, day(500));
  joined(line, due, day(400));
  newMemberCourse(line, due, day(140));
  readyRecognition(line, due, day(20));
  goesUp(line, 'recognition', [due], day(16), { until: BASE });
}

/** Lists that wait for the decision, of every kind; and an approval that could not be recorded. */
function atTheUpper(begin: Begin): void {
  waitsForDecision(begin(), 'admission', [91, 92], OFFICES, 34);
  waitsForDecision(begin(), 'admission', [93], PHYSICS, 72);
  waitsForDecision(begin(), 'admission', [94, 95], COMPUTING, 60);
  waitsForDecision(begin(), 'admission', [96], TEACHERS, 30);
  waitsForDecision(begin(), 'sympathiser', [97, 98], TEACHERS, 40);
  recognitionWaits(begin());
  courseWaits(begin());
  votedOnButUndecided(begin());
  couldNotBeRecorded(begin());
  procedureRedone(begin());
}

function waitsForDecision(
  line: Line,
  kind: 'admission' | 'sympathiser',
  numbers: number[],
  cell: string,
  voted: number,
): void {
  const day = ago(line);
  const people = numbers.map((which) => fresh(line, which, cell, voted + 60));
  for (const who of people) readyCase(line, who, kind, day(voted));
  goesUp(line, kind, people, day(voted - 3), { until: UPPER });
}

function recognitionWaits(line: Line): void {
  const day = ago(line);
  const who = applicant(line, 99, COMPUTING, day(500));
  joined(line, who, day(410));
  newMemberCourse(line, who, day(150));
  readyRecognition(line, who, day(35));
  goesUp(line, 'recognition', [who], day(32), { until: UPPER });
}

function courseWaits(line: Line): void {
  const day = ago(line);
  const who = applicant(line, 100, COMPUTING, day(300));
  joined(line, who, day(200));
  readyCase(line, who, 'newMemberCourse', day(32));
  goesUp(line, 'newMemberCourse', [who], day(30), { until: UPPER });
}

/** The standing committee voted on one of two; neither is decided yet. */
function votedOnButUndecided(line: Line): void {
  const day = ago(line);
  const people = [101, 102].map((which) => fresh(line, which, OWN_CELL, 110));
  for (const who of people) readyCase(line, who, 'admission', day(42));
  const { list, level } = goesUp(line, 'admission', people, day(38), { until: UPPER });
  votes(line, list, level.actor, [people[0]!], day(4));
}

/** Approved under a number that another decision bears: the admission could not be recorded, and says so. */
function couldNotBeRecorded(line: Line): void {
  const day = ago(line);
  const people = [103, 104].map((which) => fresh(line, which, PHYSICS, 130));
  for (const who of people) readyCase(line, who, 'admission', day(60));
  const { list, level } = goesUp(line, 'admission', people, day(56), { until: UPPER });
  votes(line, list, level.actor, people, day(20));
  const number = '615-QĐ/ĐU';
  decides(line, list, level, [people[0]!], day(18), { number });
  decides(line, list, level, [people[1]!], day(17), { number });
}

/** A fault of procedure was found in an admission: its issuer has to redo it, and the member stays one meanwhile. */
function procedureRedone(line: Line): void {
  const day = ago(line);
  const who = applicant(line, 105, PHYSICS, day(250));
  joined(line, who, day(160));
  const body = {
    ...{ of: 'admission', by: line.players.idOfUnit(UPPER), foundOn: day(16) },
    why: 'Nghị quyết đề nghị kết nạp chưa ghi đủ kết quả biểu quyết (minh họa).',
  };
  line.command(day(16), 'members.beginRegularisation', who.id, body, UPPER_OFFICER);
}

/** A section that appraises, the base above it, and a ward that decides itself. */
function elsewhere(begin: Begin): void {
  const section = begin();
  const [one, other] = [111, 112].map((which) => fresh(section, which, SECTION_CELL, 90));
  for (const who of [one!, other!]) readyCase(section, who, 'admission', ago(section)(26));
  goesUp(section, 'admission', [one!], ago(section)(22), { until: SECTION });
  goesUp(section, 'admission', [other!], ago(section)(22), { until: '01.050.002' });
  const ward = begin();
  const people = [113, 114].map((which) => fresh(ward, which, WARD_CELL, 120));
  readyCase(ward, people[0]!, 'admission', ago(ward)(58));
  readyCase(ward, people[1]!, 'admission', ago(ward)(70));
  sends(ward, 'admission', { unit: WARD_CELL, actor: SECRETARY }, people, ago(ward)(54));
}

function ago({ today }: Line) {
  return (days: number) => addDays(today, -days);
}

/** Somebody of the pool since a day, with a fresh certificate. */
function fresh(line: Line, which: number, cell: string, since: number): Applicant {
  const who = applicant(line, which, cell, ago(line)(since - 15));
  pooled(line, who, ago(line)(since));
  return who;
}
