import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { ready, type Matter } from './cases.ts';
import { goesUp } from './flow.ts';
import type { Line } from './line.ts';
import { drafts } from './lists.ts';
import { longMember, recorded, type Standing } from './members.ts';
import type { Subject } from './people.ts';
import {
  BASE,
  BASE_OFFICER,
  CITY,
  CITY_OFFICER,
  COMPUTING,
  OFFICES,
  officerOf,
  OWN_CELL,
  PHYSICS,
  SECRETARY,
  UPPER,
  UPPER_OFFICER,
} from './ways.ts';

type Begin = () => Line;

/** Who left the Party and how, who was taken back, and what waits at each level. */
export function leaving(begin: Begin): void {
  struckOff(begin());
  exited(begin());
  expelledAndRestored(begin());
  expelled(begin());
  wronglyStruck(begin());
  refusedRestoration(begin());
  contactLost(begin());
  resumed(begin());
  readmitted(begin());
  waits(begin, 320, (line) => unpaidDues(line.today));
  waits(begin, 330, (line) => exitOf(addDays(line.today, -60)));
  waits(begin, 340, () => expulsionOf('Vi phạm nghiêm trọng quy định về quản lý tài chính (minh họa).'));
}

/** Of one kind a draft at the cell, a list with the base, and one with the committee above. */
function waits(begin: Begin, first: number, matterOf: (line: Line) => Matter): void {
  for (const [which, cell, until] of [
    [first, OWN_CELL, undefined],
    [first + 1, PHYSICS, BASE],
    [first + 2, OFFICES, UPPER],
  ] as const) {
    const line = begin();
    const matter = matterOf(line);
    const who = longMember(line, which, cell);
    ready(line, who, matter, addDays(line.today, -28));
    if (until) goesUp(line, matter.kind, [who], addDays(line.today, -24), { until });
    else drafts(line, matter.kind, { unit: cell, actor: SECRETARY }, [who], addDays(line.today, -5));
  }
}

/** Did not take part for months: struck off, and the card was collected. */
function struckOff(line: Line): void {
  const { who, on } = leaves(line, 301, OWN_CELL, abandoned, 150);
  const collectedOn = addDays(on, 12);
  const body = { on: collectedOn, ground: 'leftParty' };
  line.command(collectedOn, 'members.returnCard', who.id, body, SECRETARY);
}

/** At the own request; the card was collected, the badge was not yet. */
function exited(line: Line): void {
  const standing = { admittedOn: addMonths(line.today, -12 * 33), badges: [30] };
  const { who, on } = leaves(line, 302, OWN_CELL, (votedOn) => exitOf(addDays(votedOn, -30)), 80, standing);
  const body = { on: addDays(on, 9), ground: 'leftParty' };
  line.command(addDays(on, 9), 'members.returnCard', who.id, body, SECRETARY);
}

/** Complained in time; the city put a warning in the place of the expulsion, and the member was taken up again. */
function expelledAndRestored(line: Line): void {
  const { who, on } = leaves(line, 303, OWN_CELL, () => expulsionOf('Vi phạm quy định về thi cử (minh họa).'), 300);
  const lodgedOn = addDays(on, 20);
  const addressee = line.players.idOfUnit(CITY);
  const text = 'Đề nghị xem xét lại tính chất, mức độ vi phạm (minh họa).';
  const complaint = { receivedOn: addDays(on, 4), lodgedOn, addressee, byTheMember: true, text };
  line.command(
    lodgedOn,
    'members.lodgeComplaint',
    who.id,
    async (stage) => ({ against: await recorded(stage, who, 'MemberExpelled'), ...complaint }),
    SECRETARY,
  );
  const settledOn = addDays(lodgedOn, 75);
  line.command(
    settledOn,
    'members.settleComplaint',
    who.id,
    async (stage) => ({
      ...{ complaint: await recorded(stage, who, 'ComplaintLodged'), outcome: 'changed', form: 'warning' },
      decision: line.players.decision(CITY, settledOn),
    }),
    CITY_OFFICER,
  );
}

/** Expelled; the card waits to be collected. */
function expelled(line: Line): void {
  leaves(line, 304, COMPUTING, () => expulsionOf('Vi phạm pháp luật, bị kết án (minh họa).'), 60);
}

/** Struck off on a wrong report, and restored with continuous party age. */
function wronglyStruck(line: Line): void {
  const { who, on } = leaves(line, 305, PHYSICS, abandoned, 320);
  const restoredOn = addDays(on, 140);
  line.command(
    restoredOn,
    'members.restore',
    who.id,
    () => ({
      ...{ decision: line.players.decision(UPPER, restoredOn), cell: line.players.idOfUnit(PHYSICS) },
      ...{ managedBy: 'other', cleanSince: true },
    }),
    UPPER_OFFICER,
  );
}

/** Asked to be restored: the removal stands. */
function refusedRestoration(line: Line): void {
  const { who, on } = leaves(line, 306, OFFICES, abandoned, 310);
  const concludedOn = addDays(on, 120);
  const why = 'Việc xóa tên đúng quy định; không có căn cứ để khôi phục quyền đảng viên (minh họa).';
  const body = () => ({ decision: line.players.decision(UPPER, concludedOn), managedBy: 'other', why });
  line.command(concludedOn, 'members.refuseRestoration', who.id, body, UPPER_OFFICER);
}

/** Contact was lost: the status has to be concluded. */
function contactLost(line: Line): void {
  const who = longMember(line, 307, OWN_CELL);
  const why = 'Mất liên lạc sau khi đi làm ăn xa (minh họa).';
  const body = { since: addDays(line.today, -170), why };
  line.command(addDays(line.today, -160), 'members.recordInterruption', who.id, body, SECRETARY);
}

/** Contact was lost through no own fault, and activity resumed: the time between comes off party age. */
function resumed(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = longMember(line, 308, OFFICES);
  line.command(day(320), 'members.recordInterruption', who.id, { since: day(330) }, officerOf(OFFICES));
  const confirmedBy = [OFFICES, BASE].map((unit) => line.players.idOfUnit(unit));
  const concluded = { managedBy: 'other', ownFault: false, confirmedBy };
  const body = () => ({ decision: line.players.decision(UPPER, day(110)), ...concluded });
  line.command(day(110), 'members.resume', who.id, body, UPPER_OFFICER);
}

/** Left out of family hardship three years ago, and is an applicant again, with the consent of the city. */
function readmitted(line: Line): void {
  const begun: PlainDate = '2023-11-02';
  const who = longMember(line, 309, OFFICES, { enteredOn: begun });
  const { details, ...matter } = exitOf(begun);
  ready(line, who, { ...matter, details: { ...details, familyHardship: true } }, addDays(begun, 7));
  const { on } = goesUp(line, 'exit', [who], addDays(begun, 7), { toMeet: 1 });
  const body = { on: addDays(on, 2), ground: 'leftParty' };
  line.command(addDays(on, 2), 'members.returnCard', who.id, body, officerOf(OFFICES));
  const soughtOn = addDays(addMonths(on, 36), 1);
  const cell = line.players.idOfUnit(OFFICES);
  const consent = { number: '88-CV/TU', date: addDays(soughtOn, -1) };
  const sought = { cell, cellResolutionOn: soughtOn, consent, bar: 'askedToLeave', familyHardship: true };
  line.command(soughtOn, 'members.seekReadmission', who.id, sought, BASE_OFFICER);
}

/** From the cell's vote, so many days ago, to the decision. */
function leaves(
  line: Line,
  which: number,
  cell: string,
  matterOf: (votedOn: PlainDate) => Matter,
  votedAgo: number,
  standing: Standing = {},
): { who: Subject; on: PlainDate } {
  const votedOn = addDays(line.today, -votedAgo);
  const who = longMember(line, which, cell, standing);
  const matter = matterOf(votedOn);
  ready(line, who, matter, votedOn);
  const { on } = goesUp(line, matter.kind, [who], addDays(votedOn, 3));
  return { who, on };
}

function abandoned(votedOn: PlainDate): Matter {
  return struck({ ground: 'abandonedActivity', months: monthsBefore(votedOn) });
}

function unpaidDues(today: PlainDate): Matter {
  return struck({ ground: 'unpaidDues', months: monthsBefore(addDays(today, -28)) });
}

function struck(because: object): Matter {
  const details = { because, selfReview: { is: 'given' } };
  return { kind: 'strikingOff', details, papers: ['memberSelfReview'] };
}

/** Three months of one year, as far as the rule asks for that. */
function monthsBefore(day: PlainDate): string[] {
  const year = Number(day.slice(5, 7)) > 3 ? day.slice(0, 4) : String(Number(day.slice(0, 4)) - 1);
  return ['01', '02', '03'].map((month) => `${year}-${month}`);
}

function exitOf(requestedOn: PlainDate): Matter {
  return { kind: 'exit', details: { requestedOn, familyHardship: false }, papers: ['exitRequest'] };
}

function expulsionOf(violation: string): Matter {
  return { kind: 'expulsion', details: { violation }, papers: ['memberSelfReview'] };
}
