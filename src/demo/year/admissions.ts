import { addDays } from '../../kernel/plain-date.ts';
import { caseOf, cellVotes, count, files, opens, readyCase } from './cases.ts';
import { goesUp } from './flow.ts';
import type { Line } from './line.ts';
import { decides, returns, sends, votes } from './lists.ts';
import { applicant, ceremony, pooled } from './people.ts';
import {
  BASE_OFFICER,
  CITY_OFFICER,
  OFFICES,
  OWN_CELL,
  PHYSICS,
  SECRETARY,
  SECTION_CELL,
  UPPER_OFFICER,
  wayOf,
} from './ways.ts';

type Begin = () => Line;

const WARD_CELL = '01.009.001.002';

/** Admissions that are over: the usual course, and each way in which one departs from it. */
export function admissions(begin: Begin): void {
  usualCourse(begin());
  throughTheSection(begin());
  inTheWard(begin());
  returnedAndSentAgain(begin());
  failedAndRepeated(begin());
  failedAndGivenUp(begin());
  failedThreeTimesAndOrdered(begin());
}

/** From the pool to the ceremony, all by lists: sympathisers, awareness course, admission, new-member course. */
function usualCourse(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const people = [1, 2, 3].map((which) => applicant(line, which, OWN_CELL, day(385)));
  for (const who of people) {
    pooled(line, who, day(430));
    readyCase(line, who, 'sympathiser', day(402));
  }
  goesUp(line, 'sympathiser', people, day(400));
  for (const who of people) readyCase(line, who, 'admission', day(345));
  const { on } = goesUp(line, 'admission', people, day(340));
  for (const who of people) ceremony(line, who, addDays(on, 16));
}

/** A section stands between the cell and the base: it appraises. The upper committee approves one and refuses one. */
function throughTheSection(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const [one, other] = [6, 7].map((which) => applicant(line, which, SECTION_CELL, day(330)));
  for (const who of [one!, other!]) {
    pooled(line, who, day(400));
    readyCase(line, who, 'admission', day(290));
  }
  const { list, level } = goesUp(line, 'admission', [one!, other!], day(286), { until: '01.050' });
  votes(line, list, level.actor, [one!], day(250));
  // A refusal: with its reason.
  decides(line, list, level, [one!], day(248), {
    refused: [other!],
    why: 'Thẩm tra lý lịch chưa đủ căn cứ kết luận; chi bộ tiếp tục theo dõi, giúp đỡ (minh họa).',
  });
  ceremony(line, one!, day(230));
}

/** No base between cell and committee: the ward decides itself. */
function inTheWard(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const people = [8, 9].map((which) => applicant(line, which, WARD_CELL, day(270)));
  for (const who of people) {
    pooled(line, who, day(330));
    readyCase(line, who, 'admission', day(210));
  }
  const { on } = goesUp(line, 'admission', people, day(206));
  for (const who of people) ceremony(line, who, addDays(on, 20), CITY_OFFICER);
}

/** The base returns one case with the reason; the cell supplements it, and sends it again on another list. */
function returnedAndSentAgain(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const [one, other] = [4, 5].map((which) => applicant(line, which, PHYSICS, day(350)));
  for (const who of [one!, other!]) {
    pooled(line, who, day(420));
    readyCase(line, who, 'admission', day(300));
  }
  const cell = { unit: PHYSICS, actor: SECRETARY };
  const [base, upper] = wayOf(PHYSICS, 'admission');
  const first = sends(line, 'admission', cell, [one!, other!], day(296));
  returns(
    line,
    first,
    BASE_OFFICER,
    [other!],
    'Thiếu xác nhận của cấp ủy nơi cư trú trong ý kiến nhận xét; đề nghị bổ sung (minh họa).',
    day(288),
  );
  const opinion = { paper: 'residenceOpinion', number: '14-NX/CU', date: day(281) };
  line.command(day(280), 'cases.filePaper', caseOf(other!, 'admission'), opinion, SECRETARY);
  const again = sends(line, 'admission', cell, [other!], day(278));
  for (const [list, who] of [
    [first, one!],
    [again, other!],
  ] as const) {
    votes(line, list, BASE_OFFICER, [who], day(272));
    const resolution = { paper: 'baseResolution', number: `${who.number % 1000}-NQ/ĐU`, date: day(272) };
    line.command(day(272), 'cases.filePaper', caseOf(who, 'admission'), resolution, BASE_OFFICER);
  }
  const up = sends(line, 'admission', base!, [one!, other!], day(268));
  votes(line, up, UPPER_OFFICER, [one!, other!], day(256));
  decides(line, up, upper!, [one!, other!], day(254));
  for (const who of [one!, other!]) ceremony(line, who, day(240));
}

/** The cell's vote fails; repeated, it carries. */
function failedAndRepeated(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, 11, OFFICES, day(280));
  pooled(line, who, day(340));
  opens(line, who, 'admission', day(240));
  files(line, who, 'admission', day(230));
  cellVotes(line, who, 'admission', day(220), count(5));
  cellVotes(line, who, 'admission', day(185), count(7));
  const { on } = goesUp(line, 'admission', [who], day(180));
  ceremony(line, who, addDays(on, 14));
}

/** The cell's vote fails, and the applicant withdraws. */
function failedAndGivenUp(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, 12, OFFICES, day(280));
  pooled(line, who, day(340));
  opens(line, who, 'admission', day(240));
  files(line, who, 'admission', day(230));
  cellVotes(line, who, 'admission', day(220), count(4));
  const why = 'Người xin vào Đảng đề nghị rút đơn để tiếp tục phấn đấu (minh họa).';
  line.command(day(200), 'cases.withdraw', caseOf(who, 'admission'), { why }, SECRETARY);
}

/** Three failed votes; the base lets the vote be repeated, and it carries. */
function failedThreeTimesAndOrdered(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, 13, PHYSICS, day(300));
  pooled(line, who, day(360));
  opens(line, who, 'admission', day(280));
  files(line, who, 'admission', day(270));
  for (const ago of [260, 225, 190]) cellVotes(line, who, 'admission', day(ago), count(5));
  const why = 'Đảng ủy đã xem xét, kết luận các ý kiến khác nhau không có căn cứ; chi bộ biểu quyết lại (minh họa).';
  line.command(day(170), 'cases.orderVote', caseOf(who, 'admission'), { why }, BASE_OFFICER);
  cellVotes(line, who, 'admission', day(160), count(8));
  const { on } = goesUp(line, 'admission', [who], day(156));
  ceremony(line, who, addDays(on, 15));
}
