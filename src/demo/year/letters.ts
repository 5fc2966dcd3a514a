import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { Line } from './line.ts';
import type { Subject } from './people.ts';
import { ABROAD, BASE, officerOf, UPPER } from './ways.ts';

/** A box of a letter, and whose it is. */
type Box = readonly [box: number, unit: string];

/** Who stands above a cell of the story, for its letters. */
interface Above {
  base?: string;
  upper: string;
}

function above(cell: string): Above {
  if (cell.startsWith('01.009')) return { upper: '01.010' };
  if (cell === ABROAD) return { upper: ABROAD };
  if (cell.startsWith('84')) return { upper: '84.005.001' };
  return { base: cell.slice(0, BASE.length), upper: UPPER };
}

/** The boxes after the first of an official letter: seven inside one upper committee, ten out of it. */
function boxes(from: string, to: string): { out: readonly Box[]; in: readonly Box[] } {
  const [origin, there] = [above(from), above(to)];
  const inside = origin.upper === there.upper;
  return {
    out: [...box(3, origin.base), ...(inside ? [] : box(4, origin.upper))],
    in: [...box(inside ? 4 : 7, there.upper), ...box(inside ? 5 : 8, there.base), ...box(inside ? 7 : 10, to)],
  };
}

function box(number: number, unit: string | undefined): Box[] {
  return unit === undefined ? [] : [[number, unit]];
}

/** How a letter is told. */
interface Telling {
  openedOn: PlainDate;
  ground?: string;
  /** The days between one box and the next; three, unless said. */
  pace?: number;
  /** How many boxes are filled in: all of them, unless said; `out`: those of the origin. */
  filled?: number | 'out';
}

/** A letter from a member's cell to another, as far as it has come. @returns the day of the last box */
export function writes(
  line: Line,
  who: Subject,
  to: string,
  { openedOn, ground = 'jobChange', pace = 3, filled }: Telling,
): PlainDate {
  opensLetter(line, who, { to: line.players.idOfUnit(to), ground }, openedOn);
  const way = boxes(who.cell, to);
  const all = [...way.out, ...way.in];
  const last = filled === 'out' ? way.out.length : filled === undefined ? all.length : filled - 1;
  let on = openedOn;
  all.slice(0, last).forEach(([number, unit], index) => {
    on = addDays(on, pace);
    const cuts = index === way.out.length - 1;
    const presents = index === way.out.length;
    fills(line, who, number, unit, on, { ...(cuts && leaving(who, on)), ...(presents && { indexCertified: true }) });
  });
  return on;
}

/** Box 1, by the member's cell. */
export function opensLetter(
  line: Line,
  { id, cell }: Subject,
  address: { to?: string; outside?: string; ground: string },
  openedOn: PlainDate,
): void {
  const paper = { number: `${openedOn.slice(5, 7)}/QĐ-TC`, date: addDays(openedOn, -10) };
  const order = { duesPaidTo: openedOn.slice(0, 7), selfReview: true };
  line.command(openedOn, 'members.openTransfer', id, { ...address, paper, ...order, openedOn }, officerOf(cell));
}

/** The next box, by the level that owns it. */
export function fills(
  line: Line,
  { id }: Subject,
  number: number,
  unit: string,
  on: PlainDate,
  more: object = {},
): void {
  const body = { box: number, organisation: line.players.idOfUnit(unit), filledOn: on, ...more };
  line.command(on, 'members.fillTransferBox', id, body, officerOf(unit));
}

/** What the last box of the origin says: number and notice, and the sealed dossier with its index. */
export function leaving({ number }: Subject, on: PlainDate) {
  return {
    ...{ number: `${number % 1000}/GGT-SHĐ`, noticeNumber: `${number % 1000}/PB-SHĐ`, dossierOn: on },
    dossier: [
      { paper: 'Lý lịch đảng viên', copies: 1 },
      { paper: 'Phiếu đảng viên', copies: 1 },
      { paper: 'Quyết định kết nạp, công nhận chính thức', copies: 2 },
      { paper: 'Bản kiểm điểm hằng năm', copies: 5 },
    ],
  };
}

/** The boxes of a temporary letter after the first: out to the host, and back. */
export function stayBoxes(home: string, host?: string, kind?: string): readonly Box[] {
  const homeBase = (kind === 'labourExport' ? undefined : above(home).base) ?? above(home).upper;
  if (!host)
    return [
      [2, homeBase],
      [7, homeBase],
      [8, home],
    ];
  const hostBase = above(host).base ?? above(host).upper;
  return [
    [2, homeBase],
    [3, hostBase],
    [4, host],
    [5, host],
    [6, hostBase],
    [7, homeBase],
    [8, home],
  ];
}
