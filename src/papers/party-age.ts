import { dmy, type PlainDate } from '../kernel/plain-date.ts';
import { drawHead } from './head.ts';
import { Sheet } from './sheet.ts';

/** What is certified of a person's party age. Null: was erased. */
export interface CertifiedAge {
  fullName: string | null;
  birthDate: PlainDate | null;
  nativePlace?: string;
  cell: string;
  dossierNumber?: string;
  cardNumber?: string;
  joinDate?: PlainDate;
  officialDate?: PlainDate;
  /** The day on which the person left the Party by request. */
  exitedOn?: PlainDate;
  partyAge: { from: PlainDate; years: number; months: number; days: number };
  /** Time that does not count; `to` is the first day that counts again. */
  gaps: readonly { from: PlainDate; to: PlainDate }[];
  /** Whose standing committee certifies it, and what is above that. */
  committee: string;
  above?: string;
  printedAt: Date;
  printedOn: PlainDate;
}

const ERASED = 'Thông tin cá nhân đã được xóa';

/**
 * Draws a giấy xác nhận tuổi Đảng (06-HD/TW 11.2b), on A4 paper: number, day and signature are given by who certifies.
 * @returns the bytes of a PDF
 */
export async function drawPartyAge(person: CertifiedAge): Promise<Uint8Array> {
  const title = 'Giấy xác nhận tuổi Đảng';
  const sheet = await Sheet.open({ title, author: person.committee, printedAt: person.printedAt }, 'upright');
  drawHead(sheet, { name: person.committee, above: person.above });
  sheet.y += 30;
  sheet.paragraph('GIẤY XÁC NHẬN', 16, { style: 'bold', align: 'center' });
  sheet.paragraph('tuổi Đảng', 15, { style: 'bold', align: 'center' });
  const middle = sheet.width / 2;
  sheet.rule({ x: middle - 40, y: sheet.y + 3 }, { x: middle + 40, y: sheet.y + 3 });
  sheet.y += 22;
  sheet.paragraph('Ban Thường vụ xác nhận:', 14);
  sheet.y += 8;
  for (const [label, value] of factsOf(person)) drawFact(sheet, label, value);
  sheet.y += 8;
  const { years, months, days } = person.partyAge;
  const until = person.exitedOn ?? person.printedOn;
  sheet.paragraph(`Tuổi Đảng tính đến ngày ${dmy(until)}: ${years} năm ${months} tháng ${days} ngày.`, 14, {
    style: 'bold',
  });
  sheet.y += 30;
  const right = { x: sheet.width * 0.5, width: sheet.width * 0.5, align: 'center' } as const;
  for (const line of ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ']) sheet.paragraph(line, 14, { ...right, style: 'bold' });
  sheet.paragraph('(Ký, ghi rõ họ tên, đóng dấu)', 11.5, { ...right, style: 'italic' });
  return sheet.finish(() => ({ left: `In ngày ${dmy(person.printedOn)}`, right: '' }));
}

function factsOf(person: CertifiedAge): [string, string][] {
  const { birthDate, joinDate, officialDate, exitedOn } = person;
  const known: [string, string | undefined][] = [
    ['Họ và tên', person.fullName ?? ERASED],
    ['Ngày sinh', birthDate ? dmy(birthDate) : undefined],
    ['Quê quán', person.nativePlace],
    [exitedOn ? 'Chi bộ trước khi ra khỏi Đảng' : 'Đang sinh hoạt tại', person.cell],
    ['Số lý lịch', person.dossierNumber],
    ['Số thẻ đảng viên', person.cardNumber],
    ['Ngày vào Đảng', joinDate && dmy(joinDate)],
    ['Ngày công nhận chính thức', officialDate && dmy(officialDate)],
    ['Ngày ra khỏi Đảng', exitedOn && dmy(exitedOn)],
    ['Tuổi Đảng tính từ ngày', dmy(person.partyAge.from)],
    [
      'Thời gian không tính tuổi Đảng',
      person.gaps.map(({ from, to }) => `từ ngày ${dmy(from)} đến trước ngày ${dmy(to)}`).join('\n') || undefined,
    ],
  ];
  return known.filter((one): one is [string, string] => one[1] !== undefined);
}

function drawFact(sheet: Sheet, label: string, value: string): void {
  const column = sheet.width * 0.42;
  const top = sheet.y;
  sheet.paragraph(`${label}:`, 14, { width: column });
  const below = sheet.y;
  sheet.y = top;
  sheet.paragraph(value, 14, { x: column, style: 'bold' });
  sheet.y = Math.max(below, sheet.y) + 4;
}
