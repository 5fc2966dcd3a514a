import { addDays, addMonths } from '../../kernel/plain-date.ts';
import { cellVotes, count, files, opens, readyCase } from './cases.ts';
import { goesUp } from './flow.ts';
import type { Line } from './line.ts';
import { applicant, joined, newMemberCourse } from './people.ts';
import { OFFICES, OWN_CELL, PHYSICS, UPPER_OFFICER } from './ways.ts';

/** Recognitions that are over, and wrong ones that were put right. */
export function recognitions(begin: () => Line): void {
  byLists(begin());
  late(begin());
  annulledOnSubstance(begin());
  admissionRestated(begin());
  recognitionRestated(begin());
}

/** Sent to the new-member course by a list, and recognised by a list, in time. */
function byLists(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const people = [21, 22].map((which) => applicant(line, which, OWN_CELL, day(560)));
  const heldOn = day(470);
  for (const who of people) {
    joined(line, who, heldOn);
    readyCase(line, who, 'newMemberCourse', day(330));
  }
  goesUp(line, 'newMemberCourse', people, day(328));
  for (const who of people) newMemberCourse(line, who, day(270));
  const reviewedOn = addDays(addMonths(heldOn, 12), 12);
  for (const who of people) readyRecognition(line, who, reviewedOn);
  goesUp(line, 'recognition', people, addDays(reviewedOn, 4));
}

/** The cell reviews months after the twelve of probation: recognised all the same, and flagged as late. */
function late(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, 23, PHYSICS, day(560));
  joined(line, who, day(475));
  newMemberCourse(line, who, day(250));
  readyRecognition(line, who, day(34));
  goesUp(line, 'recognition', [who], day(32));
}

/** What was claimed of the past was not true: the admission is annulled on substance, and the person is struck off. */
function annulledOnSubstance(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, 24, OFFICES, day(480));
  joined(line, who, day(400));
  line.command(
    day(150),
    'members.annulAdmission',
    who.id,
    () => ({
      ground: 'substantive',
      decision: line.players.decision('01.050', day(150)),
      reason: 'Khai không đúng lịch sử bản thân, không đủ tiêu chuẩn kết nạp tại thời điểm quyết định (minh họa).',
    }),
    UPPER_OFFICER,
  );
}

/** Only the procedure was wrong: the dates of a probationary member are re-stated, and nobody is struck off. */
function admissionRestated(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, 25, PHYSICS, day(380));
  joined(line, who, day(300));
  line.command(
    day(100),
    'members.annulAdmission',
    who.id,
    () => ({
      ground: 'procedural',
      decision: line.players.decision('01.050', day(100)),
      reason: 'Lễ kết nạp tổ chức không đúng thủ tục; tổ chức lại và xác định lại ngày vào Đảng (minh họa).',
      restated: { joinDate: day(286) },
    }),
    UPPER_OFFICER,
  );
}

/** A recognition by a wrong procedure: the official date is re-stated. */
function recognitionRestated(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const who = applicant(line, 26, OWN_CELL, day(560));
  joined(line, who, day(480));
  newMemberCourse(line, who, day(260));
  readyRecognition(line, who, day(104));
  goesUp(line, 'recognition', [who], day(102));
  line.command(
    day(20),
    'members.annulRecognition',
    who.id,
    () => ({
      ground: 'procedural',
      decision: line.players.decision('01.050', day(20)),
      reason: 'Ngày công nhận chính thức ghi không đúng thủ tục; xác định lại ngày chính thức (minh họa).',
      restated: { officialDate: addDays(addMonths(day(480), 12), 7) },
    }),
    UPPER_OFFICER,
  );
}

/** The papers of a review, written after probation, and the cell's vote. */
export function readyRecognition(line: Line, who: ReturnType<typeof applicant>, reviewedOn: string): void {
  opens(line, who, 'recognition', addDays(reviewedOn, -3));
  files(line, who, 'recognition', addDays(reviewedOn, -2));
  cellVotes(line, who, 'recognition', reviewedOn, count(8, 9));
}
