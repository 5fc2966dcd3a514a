import { dmy, type PlainDate } from '../kernel/plain-date.ts';
import type { CaseKind } from '../register/case/events.ts';
import type { OrganisationType } from '../register/organisation/events.ts';
import type { MeetingKind } from '../register/policy/votes.ts';
import { drawHead } from './head.ts';
import { Sheet } from './sheet.ts';
import { drawTable, type Column } from './table.ts';

/** A list that an organisation sends upward, with what is to be printed of it. */
export interface PrintedList {
  kind: CaseKind;
  /** As its organisation called it; null once it was erased. */
  title: string | null;
  organisation: { name: string; type: OrganisationType };
  /** The organisation above, if there is one. */
  above?: string;
  /** To whom it went. */
  to?: string;
  /** Undefined while it is a draft. */
  submittedOn?: PlainDate;
  printedAt: Date;
  printedOn: PlainDate;
  people: readonly ListedPerson[];
}

export type Outcome =
  'waiting' | 'sentOn' | 'returned' | 'approved' | 'refused' | 'heldBack' | 'forwarded' | 'withdrawn';

/** A person on the list. Null: was erased. */
export interface ListedPerson {
  fullName: string | null;
  birthDate: PlainDate | null;
  sex?: 'male' | 'female';
  cell: string;
  joinDate?: PlainDate;
  /** Introducers of an applicant, helpers of a sympathiser. */
  named: readonly (string | null)[];
  /** Of each organisation on the way, its last vote; the count is null once it was erased. */
  votes: readonly { meeting: MeetingKind; inFavour: number | null; denominator: number }[];
  outcome: Outcome;
  decision?: { number: string; date: PlainDate };
}

/** What the count, the words of the signature and room for it need, in points. */
const FOOT = 150;
const ERASED = 'Thông tin cá nhân đã được xóa';

/** What the list is of, and what its people are called when they are counted. */
const KINDS: Record<CaseKind, { subject: string; people: string }> = {
  sympathiser: { subject: 'đề nghị đưa vào diện cảm tình Đảng', people: 'người' },
  admission: { subject: 'đề nghị kết nạp đảng viên', people: 'người' },
  newMemberCourse: { subject: 'cử học lớp bồi dưỡng đảng viên mới', people: 'đảng viên dự bị' },
  recognition: { subject: 'đề nghị công nhận đảng viên chính thức', people: 'đảng viên dự bị' },
  card: { subject: 'đề nghị cấp thẻ đảng viên', people: 'đảng viên' },
  badge: { subject: 'đề nghị tặng Huy hiệu Đảng', people: 'đảng viên' },
  strikingOff: { subject: 'đề nghị xóa tên đảng viên', people: 'đảng viên' },
  exit: { subject: 'đề nghị cho ra khỏi Đảng', people: 'đảng viên' },
  expulsion: { subject: 'đề nghị khai trừ', people: 'đảng viên' },
  exemption: { subject: 'đề nghị miễn, giảm công tác và sinh hoạt đảng', people: 'đảng viên' },
};

/** In whose name the list is signed, and by whom. */
const SIGNED: Record<OrganisationType, [inTheNameOf: string, by: string]> = {
  centralCommittee: ['T/M BAN CHẤP HÀNH', ''],
  provincialCommittee: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
  upperBase: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
  baseOrg: ['T/M ĐẢNG ỦY', 'BÍ THƯ'],
  baseCell: ['T/M CHI BỘ', 'BÍ THƯ'],
  sectionOrg: ['T/M ĐẢNG ỦY BỘ PHẬN', 'BÍ THƯ'],
  subordinateCell: ['T/M CHI BỘ', 'BÍ THƯ'],
};

const MEETINGS: Record<MeetingKind, string> = {
  cell: 'Chi bộ',
  committee: 'Cấp ủy',
  standingCommittee: 'Ban Thường vụ',
  permanentBoard: 'Thường trực cấp ủy',
  congress: 'Đại hội đảng viên',
  delegateCongress: 'Đại hội đại biểu',
};

const OUTCOMES: Record<Outcome, string> = {
  waiting: 'Đang chờ',
  sentOn: 'Đã gửi tiếp cấp trên',
  returned: 'Trả lại',
  approved: 'Đồng ý',
  refused: 'Không đồng ý',
  heldBack: 'Đang vướng mắc',
  forwarded: 'Đã chuyển theo người',
  withdrawn: 'Đã rút',
};

/** Draws a list as it is sent upward, on A4 paper. @returns the bytes of a PDF */
export async function drawProposalList(list: PrintedList): Promise<Uint8Array> {
  const { subject } = KINDS[list.kind];
  const sheet = await Sheet.open({
    title: `Danh sách ${subject}`,
    author: list.organisation.name,
    printedAt: list.printedAt,
  });
  drawHead(sheet, {
    ...{ above: list.above, name: list.organisation.name, day: list.submittedOn },
    mark: list.submittedOn ? undefined : 'BẢN THẢO',
  });
  sheet.y += 14;
  sheet.paragraph('DANH SÁCH', 15, { style: 'bold', align: 'center' });
  sheet.paragraph(subject, 14, { style: 'bold', align: 'center' });
  const middle = sheet.width / 2;
  sheet.rule({ x: middle - 40, y: sheet.y + 3 }, { x: middle + 40, y: sheet.y + 3 });
  sheet.y += 8;
  sheet.paragraph(`(${list.title ?? ERASED})`, 12.5, { style: 'italic', align: 'center' });
  sheet.y += 4;
  if (list.to !== undefined) {
    sheet.paragraph(`Kính gửi: ${list.to}`, 13, { align: 'center' });
    sheet.y += 6;
  }
  await drawTable(sheet, columnsOf(list), list.people, FOOT);
  drawFoot(sheet, list);
  const left = list.submittedOn ? `In ngày ${dmy(list.printedOn)}` : `Bản thảo, in ngày ${dmy(list.printedOn)}`;
  return sheet.finish((page, pages) => ({ left, right: `Trang ${page}/${pages}` }));
}

function columnsOf(list: PrintedList): Column<ListedPerson>[] {
  const { kind, people } = list;
  const inParty = kind === 'newMemberCourse' || kind === 'recognition';
  const all: (Column<ListedPerson> | false)[] = [
    { head: 'STT', width: 34, align: 'center', text: (_, index) => String(index + 1) },
    { head: 'Họ và tên', share: 140, style: 'bold', text: ({ fullName }) => fullName ?? ERASED },
    { head: 'Ngày sinh', width: 66, align: 'center', text: ({ birthDate }) => (birthDate ? dmy(birthDate) : '') },
    people.some(({ sex }) => sex !== undefined) && {
      ...{ head: 'Giới tính', width: 40, align: 'center' },
      text: ({ sex }) => (sex === undefined ? '' : sex === 'male' ? 'Nam' : 'Nữ'),
    },
    { head: 'Chi bộ', share: 130, text: ({ cell }) => cell },
    inParty && {
      ...{ head: 'Ngày kết nạp', width: 66, align: 'center' },
      text: ({ joinDate }) => (joinDate ? dmy(joinDate) : ''),
    },
    !inParty && {
      ...{ head: kind === 'admission' ? 'Người giới thiệu' : 'Đảng viên giúp đỡ', share: 130 },
      text: ({ named }) => named.map((name) => name ?? ERASED).join('\n'),
    },
    people.some(({ votes }) => votes.length > 0) && {
      ...{ head: 'Biểu quyết tán thành', share: 116 },
      text: ({ votes }) => votes.map(voteText).join('\n'),
    },
    people.some(({ outcome }) => outcome !== 'waiting') && {
      ...{ head: 'Kết quả', share: 120 },
      text: outcomeText,
    },
  ];
  return all.filter((column) => column !== false);
}

function voteText({ meeting, inFavour, denominator }: ListedPerson['votes'][number]): string {
  return `${MEETINGS[meeting]}: ${inFavour ?? '…'}/${denominator}`;
}

function outcomeText({ outcome, decision }: ListedPerson): string {
  const decided = decision && `Quyết định ${decision.number}\nngày ${dmy(decision.date)}`;
  return [OUTCOMES[outcome], outcome === 'approved' && decided].filter(Boolean).join('\n');
}

/** How many they are, and who signs: never torn apart. */
function drawFoot(sheet: Sheet, list: PrintedList): void {
  if (sheet.room < FOOT) sheet.turn();
  sheet.y += 8;
  sheet.paragraph(totals(list), 12.5);
  sheet.y += 8;
  const right = { x: sheet.width * 0.54, width: sheet.width * 0.46, align: 'center' } as const;
  const [inTheNameOf, by] = SIGNED[list.organisation.type];
  for (const line of [inTheNameOf, by].filter(Boolean)) sheet.paragraph(line, 13, { ...right, style: 'bold' });
  sheet.paragraph('(Ký, ghi rõ họ tên, đóng dấu nếu có)', 11.5, { ...right, style: 'italic' });
}

function totals({ kind, people }: PrintedList): string {
  const women = people.filter(({ sex }) => sex === 'female').length;
  const counted = Object.entries(OUTCOMES).flatMap(([outcome, words]) => {
    const count = people.filter((person) => person.outcome === outcome).length;
    return count === 0 ? [] : `${words.toLocaleLowerCase('vi')} ${count}`;
  });
  const results = people.some(({ outcome }) => outcome !== 'waiting') ? ` Kết quả: ${counted.join(', ')}.` : '';
  return `Tổng số: ${people.length} ${KINDS[kind].people}${women > 0 ? `, trong đó nữ ${women}` : ''}.${results}`;
}
