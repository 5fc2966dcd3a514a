import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const forms: Record<string, [vi: string, en: string]> = {
  reprimand: ['khiển trách', 'a reprimand'],
  warning: ['cảnh cáo', 'a warning'],
  dismissal: ['cách chức', 'a dismissal'],
  expulsion: ['khai trừ', 'an expulsion'],
};

/** Why an inspection, a discipline or a suspension is refused. */
export const disciplineRefusals: RefusalCatalogue = {
  'discipline/inspected-from-elsewhere': {
    field: 'by',
    source: '294-QĐ/TW 6.3.1đ',
    vi: () => 'Tổ chức đảng kiểm tra, giải quyết phải là chi bộ của đảng viên hoặc cấp trên của chi bộ.',
    en: () => "The organisation must be the member's cell or lie above it.",
  },
  'discipline/no-such-inspection': {
    field: 'inspection',
    source: '294-QĐ/TW 6.3.1đ',
    vi: () => 'Không có việc kiểm tra, giải quyết nào đang tiến hành như đã nêu.',
    en: () => 'No such inspection is open.',
  },
  'discipline/concluded-before-opened': {
    field: 'concludedOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày kết luận không được trước ngày bắt đầu (${dmy(earlier)}).`,
    en: ({ earlier }) => `It cannot be concluded before it was opened (${dmy(earlier)}).`,
  },
  'discipline/decision-before-vote': {
    field: 'decision.date',
    source: 'Điều lệ Đảng, Điều 36',
    vi: ({ earlier }) => `Quyết định kỷ luật không được ký trước ngày họp biểu quyết (${dmy(earlier)}).`,
    en: ({ earlier }) => `The decision cannot be dated before the vote (${dmy(earlier)}).`,
  },
  'discipline/before-last-act': {
    field: 'decision.date',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Hồ sơ còn ghi việc ngày ${dmy(earlier)}: quyết định không thể trước ngày đó.`,
    en: ({ earlier }) => `The file holds an act of ${dmy(earlier)}: the decision cannot lie before it.`,
  },
  'discipline/not-of-a-probationary-member': {
    field: 'form',
    source: 'Điều lệ Đảng, Điều 35',
    vi: () => 'Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo.',
    en: () => 'A probationary member is only reprimanded or warned.',
  },
  'discipline/not-theirs-to-decide': {
    field: 'decision.issuer',
    source: 'Điều lệ Đảng, Điều 36; 294-QĐ/TW 20.3.3',
    vi: () => 'Tổ chức đảng này không có thẩm quyền quyết định hình thức kỷ luật đã chọn.',
    en: () => 'This organisation may not decide this form.',
  },
  'discipline/wrong-meeting': {
    field: 'ballot.meeting',
    source: 'Điều lệ Đảng, Điều 36',
    vi: () => 'Chi bộ biểu quyết tại hội nghị chi bộ, cấp ủy tại hội nghị của cấp ủy.',
    en: () => 'A cell votes in its own meeting, a committee in one of the committee.',
  },
  'discipline/no-seat-named': {
    field: 'seat',
    source: 'Điều lệ Đảng, Điều 35',
    vi: () => 'Cách chức phải nêu chức vụ bị cách.',
    en: () => 'A dismissal names the seat.',
  },
  'discipline/seat-not-held': {
    field: 'seat',
    source: 'Điều lệ Đảng, Điều 35',
    vi: () => 'Đảng viên không giữ chức vụ này vào ngày quyết định: chỉ cách chức người có chức vụ.',
    en: () => 'The member does not hold this seat on the day of the decision.',
  },
  'discipline/seat-without-dismissal': {
    field: 'seat',
    source: 'Điều lệ Đảng, Điều 35',
    vi: () => 'Chỉ nêu chức vụ khi cách chức.',
    en: () => 'A seat is named for a dismissal only.',
  },
  'discipline/no-form-carried': {
    field: 'ballot.forms',
    source: '21-QĐ/TW; 294-QĐ/TW 9.3',
    vi: ({ needed }) => `Không hình thức kỷ luật nào đạt ${needed} phiếu, kể cả khi cộng dồn từ hình thức cao nhất.`,
    en: ({ needed }) => `No form reached ${needed} votes, even with the heavier ones added.`,
  },
  'discipline/another-form-voted': {
    field: 'form',
    source: '21-QĐ/TW; 294-QĐ/TW 9.3',
    vi: ({ voted }) => `Theo kết quả biểu quyết, hình thức kỷ luật là ${forms[voted]?.[0] ?? 'hình thức khác'}.`,
    en: ({ voted }) => `By the count the form is ${forms[voted]?.[1] ?? 'another one'}.`,
  },
  'discipline/suspended-before-decision': {
    field: 'from',
    source: '21-QĐ/TW',
    vi: ({ earlier }) => `Chỉ đình chỉ từ ngày có quyết định (${dmy(earlier)}) trở đi.`,
    en: ({ earlier }) => `A suspension begins with its decision (${dmy(earlier)}) at the earliest.`,
  },
  'discipline/suspended-already': {
    field: 'from',
    source: '21-QĐ/TW',
    vi: ({ until }) => `Đảng viên đang bị đình chỉ sinh hoạt đến ngày ${dmy(until)}.`,
    en: ({ until }) => `The member is suspended until ${dmy(until)} already.`,
  },
  'discipline/suspension-ends-before-it-begins': {
    field: 'until',
    source: '21-QĐ/TW',
    vi: ({ from }) => `Ngày sinh hoạt trở lại phải sau ngày ${dmy(from)}.`,
    en: ({ from }) => `The day of return must lie after ${dmy(from)}.`,
  },
  'discipline/suspended-too-long': {
    field: 'until',
    source: '21-QĐ/TW',
    vi: ({ days, latest }) => `Không quá ${days} ngày: muộn nhất đến ngày ${dmy(latest)}.`,
    en: ({ days, latest }) => `No more than ${days} days: until ${dmy(latest)} at the latest.`,
  },
  'discipline/extended-already': {
    field: 'until',
    source: '21-QĐ/TW',
    vi: () => 'Việc đình chỉ đã được gia hạn một lần: không gia hạn nữa.',
    en: () => 'The suspension was extended once and is not extended again.',
  },
  'discipline/lifted-before-decision': {
    field: 'liftedOn',
    source: '21-QĐ/TW',
    vi: ({ earlier }) => `Việc đình chỉ hết hiệu lực sớm nhất từ ngày có quyết định (${dmy(earlier)}).`,
    en: ({ earlier }) => `It is lifted with the decision (${dmy(earlier)}) at the earliest.`,
  },
  'discipline/not-suspended': {
    source: '21-QĐ/TW',
    vi: () => 'Vào ngày này đảng viên không bị đình chỉ sinh hoạt đảng.',
    en: () => 'The member is not suspended on this day.',
  },
};
