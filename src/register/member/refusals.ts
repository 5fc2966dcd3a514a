import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const leftVi: Record<string, string> = {
  struckOff: 'đã bị xóa tên khỏi danh sách đảng viên',
  exited: 'đã được cho ra khỏi Đảng',
  expelled: 'đã bị khai trừ',
  transferredOut: 'đã chuyển sinh hoạt đảng đến nơi không thuộc sổ này',
};
const leftEn: Record<string, string> = {
  struckOff: 'was struck from the roll',
  exited: 'was allowed to leave the Party',
  expelled: 'was expelled',
  transferredOut: 'was transferred to a place outside of this register',
};

/** Refusals that every step in a member's life can meet, and those of corrections. */
export const memberRefusals: RefusalCatalogue = {
  'date/in-the-future': {
    source: 'Nguyên tắc ghi sổ: chỉ ghi việc đã xảy ra',
    vi: ({ day, today }) => `Ngày ${dmy(day)} ở sau hôm nay (${dmy(today)}).`,
    en: ({ day, today }) => `${dmy(day)} lies after today (${dmy(today)}).`,
  },
  'member/already-recorded': {
    source: 'Mỗi người một hồ sơ trong sổ gốc',
    vi: () => 'Người này đã có trong sổ gốc.',
    en: () => 'This person is in the register already.',
  },
  'member/not-recorded': {
    source: 'Mỗi người một hồ sơ trong sổ gốc',
    vi: () => 'Người này chưa có trong sổ gốc.',
    en: () => 'This person is not in the register.',
  },
  'member/deceased': {
    source: '294-QĐ/TW 5',
    vi: ({ diedOn }) => `Người này đã từ trần ngày ${dmy(diedOn)}.`,
    en: ({ diedOn }) => `This person died on ${dmy(diedOn)}.`,
  },
  'member/has-left': {
    source: '294-QĐ/TW 8.1; 3.5',
    vi: ({ status, leftOn }) => `Người này ${leftVi[status] ?? 'đã ra khỏi Đảng'} ngày ${dmy(leftOn)}.`,
    en: ({ status, leftOn }) => `This person ${leftEn[status] ?? 'left the Party'} on ${dmy(leftOn)}.`,
  },
  'member/not-a-member': {
    source: 'Điều lệ Đảng, Điều 1, Điều 4',
    vi: () => 'Người này chưa phải là đảng viên.',
    en: () => 'This person is not a member yet.',
  },
  'member/born-after': {
    field: 'birthDate',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ later }) => `Ngày sinh phải trước ngày ${dmy(later)}.`,
    en: ({ later }) => `The birth date must lie before ${dmy(later)}.`,
  },
  'member/decision-used': {
    field: 'decision.number',
    source: 'Mỗi số quyết định của một cơ quan trong một năm dùng cho một văn bản',
    vi: ({ number }) => `Quyết định số ${number} đã được ghi cho việc khác của người này.`,
    en: ({ number }) => `Decision ${number} is recorded for another act on this person already.`,
  },
  'member/not-official-then': {
    source: '294-QĐ/TW 3.2; Điều lệ Đảng, Điều 4',
    vi: ({ day }) => `Người được nêu không phải là đảng viên chính thức vào ngày ${dmy(day)}.`,
    en: ({ day }) => `The person named was not an official member on ${dmy(day)}.`,
  },
  'correction/no-such-event': {
    field: 'corrects',
    source: 'Đính chính phải nêu việc ghi sai',
    vi: () => 'Không tìm thấy lần ghi cần đính chính trong hồ sơ này.',
    en: () => 'The record to be corrected is not in this file.',
  },
  'correction/birth-date-fixed': {
    field: 'changes.birthDate',
    source: '06-HD/TW 9',
    vi: ({ since }) =>
      `Từ ngày ${dmy(since)} không điều chỉnh ngày sinh của đảng viên; chỉ sửa khi nhập sai so với hồ sơ gốc.`,
    en: ({ since }) => `Since ${dmy(since)} a birth date is not adjusted; only an entry mistake is put right.`,
  },
  'correction/name-without-decision': {
    field: 'decision.number',
    source: '06-HD/TW 9',
    vi: () => 'Đổi họ, tên phải có quyết định của cấp ủy có thẩm quyền theo giấy tờ hộ tịch.',
    en: () => 'A change of name needs the decision of the competent committee, on civil papers.',
  },
  'correction/without-evidence': {
    field: 'evidence',
    source: '06-HD/TW 9',
    vi: () => 'Thông tin thay đổi theo pháp luật phải có quyết định hoặc giấy tờ làm căn cứ.',
    en: () => 'What changed by law needs a decision, or the paper that shows it.',
  },
  'correction/no-such-date': {
    source: 'Chỉ đính chính điều đã ghi',
    vi: () => 'Hồ sơ chưa ghi ngày này nên không có gì để đính chính.',
    en: () => 'This date is not recorded yet, so there is nothing to correct.',
  },
  'correction/card-of-probationary': {
    field: 'changes.cardNumber',
    source: '38-HD/BTCTW II.2',
    vi: () => 'Chỉ đảng viên chính thức được cấp thẻ đảng viên.',
    en: () => 'Only an official member holds a card.',
  },
  'correction/join-before-decision': {
    field: 'changes.joinDate',
    source: '294-QĐ/TW 4.3.1',
    vi: ({ decidedOn }) => `Ngày vào Đảng không được trước ngày quyết định kết nạp (${dmy(decidedOn)}).`,
    en: ({ decidedOn }) => `The join date cannot lie before the decision (${dmy(decidedOn)}).`,
  },
  'correction/official-date-not-due': {
    field: 'changes.officialDate',
    source: '294-QĐ/TW 4.2',
    vi: ({ due }) => `Ngày chính thức phải là ngày hết thời gian dự bị tính từ ngày kết nạp: ${dmy(due)}.`,
    en: ({ due }) => `The official date must be the end of probation from the ceremony: ${dmy(due)}.`,
  },
  'correction/official-before-join': {
    field: 'changes.officialDate',
    source: '294-QĐ/TW 4.2',
    vi: ({ joinDate }) => `Ngày chính thức không được trước ngày vào Đảng (${dmy(joinDate)}).`,
    en: ({ joinDate }) => `The official date cannot lie before the join date (${dmy(joinDate)}).`,
  },
  'correction/too-young-when-joined': {
    field: 'changes.birthDate',
    source: '294-QĐ/TW 1.1.1',
    vi: ({ years }) => `Với ngày sinh này, người đó chưa đủ ${years} tuổi khi vào Đảng.`,
    en: ({ years }) => `With this birth date the person was younger than ${years} when joining.`,
  },
};
