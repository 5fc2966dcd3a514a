import { addDays } from '../../kernel/plain-date.ts';
import { caseOf, count, readyCase } from './cases.ts';
import { goesUp } from './flow.ts';
import type { Line } from './line.ts';
import { admittedBefore, applicant, ceremony, pooled, type Applicant } from './people.ts';
import { CENTRAL_OFFICER, CITY_OFFICER, OFFICES, PHYSICS, SECRETARY, UPPER_OFFICER } from './ways.ts';

const WARD = '01.010';
const WARD_CELL = '01.009.001.001';
const FAR_CELL = '84.005.001.002';

/** Applicants who moved: each branch of 06-HD/TW 3.9. */
export function moves(begin: () => Line): void {
  decidedAtTheOrigin(begin());
  forwardedUndecided(begin());
  annulledBecauseOfTheMove(begin());
  mustStillBeAnnulled(begin());
  asksForReconsideration(begin(), 44, '01.050', FAR_CELL);
  asksForReconsideration(begin(), 45, '01', FAR_CELL);
}

/** Decided, then moved: the decision stands, and the ceremony is held at the new place. */
function decidedAtTheOrigin(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = readyApplicant(line, 41, PHYSICS, 200);
  const { on } = goesUp(line, 'admission', [who], day(196));
  movesTo(line, who, FAR_CELL, addDays(on, 5), addDays(on, 9));
  ceremony(line, who, addDays(on, 28), CENTRAL_OFFICER);
}

/** Sent and undecided, then moved: the file is forwarded to who decides at the new place, and waits there. */
function forwardedUndecided(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = readyApplicant(line, 42, OFFICES, 48);
  goesUp(line, 'admission', [who], day(44), { until: '01.050' });
  movesTo(line, who, WARD_CELL, day(12), day(8));
}

/** Moved long before the decision: it is annulled, the case goes on at the new place and is decided there. */
function annulledBecauseOfTheMove(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = readyApplicant(line, 43, OFFICES, 260);
  goesUp(line, 'admission', [who], day(256), { toMeet: 25 });
  movesTo(line, who, WARD_CELL, day(254), day(180));
  const decision = () => line.players.decision('01.050', day(172));
  const reason = 'Người xin vào Đảng đã chuyển nơi cư trú quá 30 ngày làm việc trước ngày quyết định (minh họa).';
  line.command(
    day(172),
    'members.annulAdmission',
    who.id,
    () => ({ ground: 'applicantMoved', decision: decision(), reason }),
    UPPER_OFFICER,
  );
  const id = caseOf(who, 'admission');
  const organisation = line.players.idOfUnit(WARD);
  const vote = { organisation, meeting: 'standingCommittee', heldOn: day(150), ballot: 'secret', tally: count(7, 9) };
  line.command(day(150), 'cases.recordVote', id, vote, CITY_OFFICER);
  const admits = () => ({ outcome: 'approved', decision: line.players.decision(WARD, day(148)) });
  line.command(day(148), 'cases.decide', id, admits, CITY_OFFICER);
  ceremony(line, who, day(130), CITY_OFFICER);
}

/** As before, but it was found out only now: who decided has it to annul. */
function mustStillBeAnnulled(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = readyApplicant(line, 46, PHYSICS, 110);
  goesUp(line, 'admission', [who], day(106), { toMeet: 25 });
  movesTo(line, who, WARD_CELL, day(104), day(14));
}

/** Decided, then moved; the new place finds a fault and asks the issuer, who has not answered yet. */
function asksForReconsideration(line: Line, which: number, issuer: string, to: string): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, which, PHYSICS, day(120));
  admittedBefore(line, who, day(60), issuer);
  movesTo(line, who, to, day(52), day(48));
  const body = {
    askedOn: day(30),
    why: 'Bản thẩm tra lý lịch chưa có xác nhận của nơi công tác trước đây (minh họa).',
  };
  line.command(day(30), 'members.askReconsideration', who.id, body, CENTRAL_OFFICER);
}

function readyApplicant(line: Line, which: number, cell: string, votedAgo: number): Applicant {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, which, cell, day(votedAgo + 60));
  pooled(line, who, day(votedAgo + 120));
  readyCase(line, who, 'admission', day(votedAgo));
  return who;
}

function movesTo(line: Line, { id }: Applicant, cell: string, movedOn: string, on: string): void {
  line.command(on, 'members.moveApplicant', id, { to: line.players.idOfUnit(cell), movedOn }, SECRETARY);
}
