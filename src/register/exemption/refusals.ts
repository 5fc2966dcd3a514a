import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why an exemption, or its end, is refused. */
export const exemptionRefusals: RefusalCatalogue = {
  'exemption/resolution-before-request': {
    field: 'cellResolutionOn',
    source: '294-QĐ/TW 7.1',
    vi: ({ earlier }) => `Chi bộ chỉ xét sau khi có đơn (${dmy(earlier)}).`,
    en: ({ earlier }) => `The cell considers a request only after it was made (${dmy(earlier)}).`,
  },
  'exemption/decision-before-resolution': {
    field: 'decision.date',
    source: '38-HD/BTCTW IV.1',
    vi: ({ earlier }) => `Quyết định không được ký trước nghị quyết của chi bộ (${dmy(earlier)}).`,
    en: ({ earlier }) => `The decision cannot be dated before the cell's resolution (${dmy(earlier)}).`,
  },
  'exemption/from-before-resolution': {
    field: 'from',
    source: '38-HD/BTCTW IV.1',
    vi: ({ earlier }) => `Chỉ miễn, giảm từ ngày chi bộ ra nghị quyết (${dmy(earlier)}) trở đi.`,
    en: ({ earlier }) => `An exemption holds from the cell's resolution on (${dmy(earlier)}).`,
  },
  'exemption/before-the-last-one': {
    field: 'from',
    source: '06-HD/TW 10.3a',
    vi: ({ earlier }) => `Đã có lần miễn, giảm từ ngày ${dmy(earlier)}: lần mới không được bắt đầu trước ngày đó.`,
    en: ({ earlier }) => `There is an exemption from ${dmy(earlier)}: a new one cannot begin before it.`,
  },
  'exemption/cell-decides': {
    field: 'ground',
    source: '294-QĐ/TW 7.1; 38-HD/BTCTW IV.1.1',
    vi: () => 'Trường hợp này do chi bộ nơi đảng viên sinh hoạt xem xét, quyết định.',
    en: () => "In this case the member's own cell decides.",
  },
  'exemption/committee-decides': {
    field: 'decision.issuer',
    source: '38-HD/BTCTW IV.1.2; 06-HD/TW 10.3',
    vi: () => 'Trường hợp này chi bộ đề nghị, đảng ủy cơ sở hoặc ban thường vụ cấp trên trực tiếp quyết định.',
    en: () => 'In this case the cell proposes and the committee above it decides.',
  },
  'exemption/period-missing': {
    field: 'until',
    source: '38-HD/BTCTW IV.1.2',
    vi: () => 'Cần nêu thời gian miễn, giảm.',
    en: () => 'The period is needed.',
  },
  'exemption/away-too-long': {
    field: 'until',
    source: '06-HD/TW 10.3a; 38-HD/BTCTW IV.1.2a',
    vi: ({ months }) => `Đi công tác, lao động hoặc vắng mặt xa nơi cư trú chỉ được miễn dưới ${months} tháng mỗi lần.`,
    en: ({ months }) => `An absence from home is exempted for less than ${months} months at a time.`,
  },
  'exemption/ends-before-it-begins': {
    field: 'until',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày kết thúc không được trước ngày bắt đầu (${dmy(earlier)}).`,
    en: ({ earlier }) => `It cannot end before it begins (${dmy(earlier)}).`,
  },
  'exemption/ends-before-request': {
    field: 'endsOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Đảng viên trở lại sinh hoạt sau khi đề nghị (${dmy(earlier)}).`,
    en: ({ earlier }) => `The member returns after having asked to (${dmy(earlier)}).`,
  },
  'exemption/no-medical-paper': {
    field: 'medicalPaper',
    source: '294-QĐ/TW 7.1; 38-HD/BTCTW IV.1.1',
    vi: ({ years }) =>
      `Cần xác nhận của cơ sở y tế có thẩm quyền; chỉ từ ${years} tuổi chi bộ mới được tự xác nhận sức khỏe.`,
    en: ({ years }) => `A medical paper is needed; the cell itself may confirm from the age of ${years} only.`,
  },
  'exemption/medical-paper-after-resolution': {
    field: 'medicalPaper.date',
    source: '294-QĐ/TW 7.1',
    vi: ({ later }) => `Xác nhận của cơ sở y tế phải có trước khi chi bộ xét (${dmy(later)}).`,
    en: ({ later }) => `The medical paper must come before the cell's resolution (${dmy(later)}).`,
  },
  'exemption/none-to-end': {
    source: '294-QĐ/TW 7.1',
    vi: () => 'Đảng viên không thuộc diện đang được miễn, giảm công tác và sinh hoạt đảng.',
    en: () => 'The member is not exempted.',
  },
};
