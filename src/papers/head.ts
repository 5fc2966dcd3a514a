import type { PlainDate } from '../kernel/plain-date.ts';
import type { Sheet } from './sheet.ts';

/** Whose paper it is. */
export interface Head {
  /** The organisation above, if there is one. */
  above?: string;
  name: string;
  /** Of the paper; undefined where it is filled in by hand. */
  day?: PlainDate;
  /** What the paper is marked as. */
  mark?: string;
}

/** Who issues it on the left, the Party's name and the day on the right. */
export function drawHead(sheet: Sheet, { above, name, day, mark }: Head): void {
  const left = { x: 0, width: sheet.width * 0.44 };
  const right = { x: sheet.width * 0.54, width: sheet.width * 0.46 };
  const centred = { align: 'center' } as const;
  if (above !== undefined) sheet.paragraph(above.toLocaleUpperCase('vi'), 13, { ...left, ...centred });
  sheet.paragraph(name.toLocaleUpperCase('vi'), 13, { ...left, ...centred, style: 'bold' });
  sheet.paragraph('*', 13, { ...left, ...centred });
  sheet.paragraph('Số: ....................', 13, { ...left, ...centred });
  const below = sheet.y;

  sheet.y = 0;
  sheet.paragraph('ĐẢNG CỘNG SẢN VIỆT NAM', 15, { ...right, ...centred, style: 'bold' });
  const middle = right.x + right.width / 2;
  sheet.rule({ x: middle - 98, y: sheet.y + 1 }, { x: middle + 98, y: sheet.y + 1 });
  sheet.y += 8;
  sheet.paragraph(`............, ${dayInWords(day)}`, 13, { ...right, ...centred, style: 'italic' });
  if (mark !== undefined) {
    sheet.y += 2;
    sheet.paragraph(mark, 13, { ...right, ...centred, style: 'bold' });
  }
  sheet.y = Math.max(sheet.y, below);
}

function dayInWords(day: PlainDate | undefined): string {
  if (day === undefined) return 'ngày ..... tháng ..... năm ......';
  const [year, month, date] = day.split('-') as [string, string, string];
  // Days below ten and the first two months are written with a nought, so that nothing is put before them.
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
