import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { chance } from '../chance.ts';
import { invent } from '../people.ts';
import { idOf } from '../stage.ts';
import { abroadForGood } from './abroad.ts';
import { fills, leaving, opensLetter, stayBoxes, writes } from './letters.ts';
import type { Line } from './line.ts';
import { longMember } from './members.ts';
import { FIRST, type Subject } from './people.ts';
import { BASE, COMPUTING, OFFICES, officerOf, OWN_CELL, PHYSICS, UPPER } from './ways.ts';

type Begin = () => Line;

const ELECTRONICS = '01.050.003.002';
const WARD_CELL = '01.009.001.001';
const FAR_CELL = '84.005.001.002';
const FAR_COMMITTEE = '84.005.001';

/** Transfers of every kind, over and under way. */
export function transfers(begin: Begin): void {
  received(begin());
  returned(begin());
  forwarded(begin());
  givenUp(begin());
  underWay(begin);
  overdue(begin());
  struckInTransit(begin());
  toAndFromOutside(begin());
  inside(begin());
  together(begin());
  stays(begin);
  abroad(begin());
  abroadForGood(begin);
}

/** Seven boxes inside one upper committee; ten out of it, with a mistake struck through. */
function received(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  writes(line, longMember(line, 241, PHYSICS), COMPUTING, { openedOn: day(210) });
  const who = longMember(line, 242, OWN_CELL);
  writes(line, who, FAR_CELL, { openedOn: day(160), ground: 'residence', filled: 'out' });
  const struck = { letter: 'official', box: 4, organisation: line.players.idOfUnit(UPPER), number: '242A/GGT-SHĐ' };
  const why = 'Viết sai số giấy giới thiệu, gạch bỏ và viết lại (minh họa).';
  line.command(day(152), 'members.strikeTransferBox', who.id, { ...struck, why, struckOn: day(152) }, officerOf(UPPER));
  fills(line, who, 7, FAR_COMMITTEE, day(147), { indexCertified: true });
  fills(line, who, 10, FAR_CELL, day(144));
  // Comes to the cell of the secretary who can sign in.
  writes(line, longMember(line, 243, COMPUTING), OWN_CELL, { openedOn: day(100) });
}

/** The address was wrong: the member is on the roll at home again. */
function returned(line: Line): void {
  const who = longMember(line, 244, OWN_CELL);
  const on = addDays(writes(line, who, WARD_CELL, { openedOn: addDays(line.today, -130), filled: 'out' }), 8);
  const why = 'Đảng viên không cư trú trên địa bàn phường (minh họa).';
  const body = { organisation: line.players.idOfUnit('01.010'), ground: 'wrongAddress', why, returnedOn: on };
  line.command(on, 'members.returnTransfer', who.id, body, officerOf('01.010'));
}

/** Sent on by the place to which it was addressed, and received there. */
function forwarded(line: Line): void {
  const who = longMember(line, 245, OFFICES);
  const on = addDays(writes(line, who, FAR_CELL, { openedOn: addDays(line.today, -120), filled: 'out' }), 9);
  const body = {
    ...{ organisation: line.players.idOfUnit(FAR_COMMITTEE), to: line.players.idOfUnit(WARD_CELL) },
    ...{ number: '17/GCT-SHĐ', why: 'Đảng viên đã nhận công tác tại Hà Nội (minh họa).', forwardedOn: on },
  };
  line.command(on, 'members.forwardTransfer', who.id, body, officerOf(FAR_COMMITTEE));
  fills(line, who, 7, '01.010', addDays(on, 6), { indexCertified: true });
  fills(line, who, 10, WARD_CELL, addDays(on, 9));
}

/** Stayed after all, before the roll was cut. */
function givenUp(line: Line): void {
  const who = longMember(line, 246, PHYSICS);
  const on = addDays(writes(line, who, COMPUTING, { openedOn: addDays(line.today, -90), filled: 1 }), 6);
  const body = { why: 'Cơ quan thôi điều động (minh họa).', cancelledOn: on };
  line.command(on, 'members.cancelTransfer', who.id, body, officerOf(PHYSICS));
}

/** Today: written and not signed by the base, in transit, on its way to the cell. */
function underWay(begin: Begin): void {
  for (const [which, from, to, ago, filled] of [
    [247, OWN_CELL, COMPUTING, 4, 1],
    [248, OWN_CELL, WARD_CELL, 30, 'out'],
    [249, COMPUTING, OWN_CELL, 16, 4],
    [250, FAR_CELL, PHYSICS, 44, 'out'],
    [251, COMPUTING, OWN_CELL, 12, 3],
  ] as const) {
    const line = begin();
    const who = longMember(line, which, from);
    writes(line, who, to, { openedOn: addDays(line.today, -ago), filled });
  }
}

/** Did not present the letter for more than three months, though the notice has come. */
function overdue(line: Line): void {
  const who = longMember(line, 252, OFFICES);
  const on = writes(line, who, WARD_CELL, { openedOn: addDays(line.today, -135), filled: 'out' });
  const receivedOn = addDays(on, 10);
  const body = { organisation: line.players.idOfUnit('01.010'), receivedOn };
  line.command(receivedOn, 'members.receiveTransferNotice', who.id, body, officerOf('01.010'));
}

/** Never came: struck off by the authority over the destination, on the report of its base. */
function struckInTransit(line: Line): void {
  const who = longMember(line, 253, PHYSICS);
  const on = writes(line, who, COMPUTING, { openedOn: addDays(line.today, -330), filled: 'out' });
  const decidedOn = addDays(on, 130);
  line.command(
    decidedOn,
    'members.strikeInTransit',
    who.id,
    () => ({ baseReportOn: addDays(on, 112), decision: line.players.decision(UPPER, decidedOn) }),
    officerOf(UPPER),
  );
}

/** By paper letters: one gone for good, one not answered yet, and one who came. */
function toAndFromOutside(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const outside = 'Đảng ủy Quân khu (minh họa), ngoài sổ này';
  for (const [which, ago] of [
    [254, 190],
    [255, 40],
  ] as const) {
    const who = longMember(line, which, which === 254 ? OFFICES : OWN_CELL);
    opensLetter(line, who, { outside, ground: 'jobChange' }, day(ago));
    fills(line, who, 3, BASE, day(ago - 3));
    fills(line, who, 4, UPPER, day(ago - 6), leaving(who, day(ago - 6)));
  }
  const gone = idOf(`person/${FIRST + 254}`);
  const answer = { answerNumber: '31/GB-SHĐ', receivedOn: day(160) };
  line.command(day(160), 'members.confirmTransferOutside', gone, answer, officerOf(UPPER));

  const number = FIRST + 256;
  const admittedOn = addMonths(line.today, -12 * 9);
  const takesIn = {
    ...invent(chance(number * 31_337), number, 36, line.today),
    ...{ cell: line.players.idOfUnit(OWN_CELL), status: 'official', indexCertified: true, receivedOn: day(75) },
    letter: { number: '205/GGT-SHĐ', date: day(92), origin: outside },
    ...{ admissionDecisionNumber: '48-QĐ/ĐU', admissionDecisionDate: admittedOn },
    ...{ joinDate: addDays(admittedOn, 9), officialDate: addMonths(addDays(admittedOn, 9), 12) },
    ...{ cardNumber: String(90_000_000 + number), cardIssuedOn: addMonths(admittedOn, 15) },
  };
  line.command(day(75), 'members.takeIn', idOf(`person/${number}`), takesIn, officerOf(BASE));
}

/** Inside one base organisation, by its committee, without a letter. */
function inside(line: Line): void {
  const movedOn = addDays(line.today, -85);
  const who = longMember(line, 257, PHYSICS);
  const to = line.players.idOfUnit(OFFICES);
  const body = () => ({ to, movedOn, decision: line.players.decision(BASE, addDays(movedOn, -3)) });
  line.command(movedOn, 'members.transferInternally', who.id, body, officerOf(BASE));
}

/** Several together, from one cell to another, by one decision of the committee above both. */
function together(line: Line): void {
  const movedOn = addDays(line.today, -65);
  const members = [258, 259, 260].map((which) => longMember(line, which, COMPUTING).id);
  const [organisation, from, to] = [UPPER, COMPUTING, ELECTRONICS].map((unit) => line.players.idOfUnit(unit));
  const body = () => ({
    ...{ organisation, from, to, members, movedOn },
    decision: line.players.decision(UPPER, addDays(movedOn, -5)),
  });
  line.command(movedOn, 'collectiveTransfers.decide', idOf('collective/together'), body, officerOf(UPPER));
}

/** Temporary stays: over, extended and soon over, a guest, and one that waits for the base. */
function stays(begin: Begin): void {
  const day = ({ today }: Line, ago: number) => addDays(today, -ago);
  const over = begin();
  const back = longMember(over, 261, OWN_CELL);
  stay(over, back, { kind: 'study', host: COMPUTING, from: day(over, 300), until: day(over, 130) }, 3);
  comesBack(over, back, COMPUTING, day(over, 128));

  const extended = begin();
  const who = longMember(extended, 262, OWN_CELL);
  const until = addDays(extended.today, 14);
  stay(extended, who, { kind: 'work', host: COMPUTING, from: day(extended, 260), until: day(extended, 60) }, 3);
  const organisation = extended.players.idOfUnit('01.050.003');
  const body = { organisation, requestedOn: day(extended, 78), until, extendedOn: day(extended, 70) };
  extended.command(day(extended, 70), 'members.extendTemporaryTransfer', who.id, body, officerOf('01.050.003'));

  const guest = begin();
  const visitor = longMember(guest, 263, COMPUTING);
  const eightMonths = addMonths(day(guest, 50), 8);
  stay(guest, visitor, { kind: 'work', host: OWN_CELL, from: day(guest, 50), until: eightMonths }, 3);

  const waiting = begin();
  const leaver = longMember(waiting, 264, OWN_CELL);
  const from = addDays(waiting.today, 6);
  stay(waiting, leaver, { kind: 'residence', host: WARD_CELL, from, until: addMonths(from, 5) }, 0, day(waiting, 4));
}

/** Abroad: counted at home, with a slip to hand in; one has handed it in. */
function abroad(line: Line): void {
  const day = (ago: number) => addDays(line.today, -ago);
  const worker = longMember(line, 265, PHYSICS);
  const country = 'Nhật Bản';
  stay(line, worker, { kind: 'labourExport', country, from: day(200), until: addMonths(day(200), 30) }, 1);
  line.command(day(150), 'members.handInOverseasSlip', worker.id, { handedInOn: day(152) }, officerOf(PHYSICS));
  const student = longMember(line, 266, OWN_CELL);
  const until = addMonths(day(30), 10);
  stay(line, student, { kind: 'overseas', country: 'Hàn Quốc', alone: true, from: day(30), until }, 1);
}

/** Opens the letter of a temporary stay, and fills in so many boxes after the first. */
function stay(
  line: Line,
  who: Subject,
  {
    host,
    from,
    ...asked
  }: { kind: string; host?: string; country?: string; alone?: true; from: PlainDate; until: PlainDate },
  filled: number,
  openedOn = addDays(from, -20),
): void {
  const place = host === undefined ? {} : { host: line.players.idOfUnit(host) };
  const officer = officerOf(who.cell);
  line.command(openedOn, 'members.openTemporaryTransfer', who.id, { ...asked, ...place, from, openedOn }, officer);
  stayBoxes(who.cell, host, asked.kind)
    .slice(0, filled)
    .forEach(([box, unit], index) => {
      const filledOn = addDays(openedOn, 4 * (index + 1));
      const number = box === 2 ? { number: `${who.number % 1000}/GGT-SHĐTT` } : {};
      const body = { box, organisation: line.players.idOfUnit(unit), filledOn, ...number };
      line.command(filledOn, 'members.fillTemporaryBox', who.id, body, officerOf(unit));
    });
}

/** The boxes on the way back. */
function comesBack(line: Line, who: Subject, host: string, from: PlainDate): void {
  stayBoxes(who.cell, host)
    .slice(3)
    .forEach(([box, unit], index) => {
      const filledOn = addDays(from, 3 * index);
      const body = { box, organisation: line.players.idOfUnit(unit), filledOn };
      line.command(filledOn, 'members.fillTemporaryBox', who.id, body, officerOf(unit));
    });
}
