import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why a recognition is refused, in words, with the rule. */
export const recognitionRefusals: RefusalCatalogue = {
  'recognition/not-probationary': {
    source: '294-QĐ/TW 4.2',
    vi: () => 'Chỉ đảng viên dự bị được xét công nhận chính thức.',
    en: () => 'Only a probationary member can be recognised.',
  },
  'recognition/already-official': {
    field: 'decision.number',
    source: '294-QĐ/TW 4.2',
    vi: ({ number, date }) =>
      `Đã là đảng viên chính thức${number ? ` theo quyết định số ${number} ngày ${date}` : ''}.`,
    en: ({ number, date }) => `Already an official member${number ? ` by decision ${number} of ${date}` : ''}.`,
  },
  'recognition/before-probation-ends': {
    field: 'cellResolutionOn',
    source: '294-QĐ/TW 4.2; 06-HD/TW 4.2',
    vi: ({ earlier }) => `Chưa hết thời gian dự bị: chi bộ xét sớm nhất là ngày ${dmy(earlier)}.`,
    en: ({ earlier }) => `Probation has not ended: the cell may review on ${dmy(earlier)} at the earliest.`,
  },
  'recognition/one-review': {
    field: 'cellResolutionOn',
    source: '294-QĐ/TW 4.2, 6.3.3a',
    vi: () =>
      'Cần nghị quyết xét của chi bộ; riêng đảng viên dự bị đơn lẻ ở nước ngoài thì cần bản tự kiểm điểm và nhận xét của cấp ủy nơi cử đi.',
    en: () =>
      "Either the cell's review is needed, or of a lone member abroad the self-review and the sending committee's assessment.",
  },
  'recognition/self-review-too-early': {
    field: 'papers.selfReview',
    source: '06-HD/TW 4.2',
    vi: ({ earlier }) => `Bản tự kiểm điểm chỉ được viết sau khi hết thời gian dự bị (từ ngày ${dmy(earlier)}).`,
    en: ({ earlier }) => `The self-review is written only after probation has ended (from ${dmy(earlier)}).`,
  },
  'recognition/decision-before-review': {
    field: 'decision.date',
    source: '294-QĐ/TW 4.2',
    vi: ({ earlier }) => `Quyết định công nhận không được ký trước ngày chi bộ xét (${dmy(earlier)}).`,
    en: ({ earlier }) => `The decision cannot be dated before the cell's review (${dmy(earlier)}).`,
  },
  'recognition/no-course-certificate': {
    source: '06-HD/TW 4; 294-QĐ/TW 4.2',
    vi: () => 'Chưa có giấy chứng nhận học lớp đảng viên mới. Hãy ghi giấy chứng nhận trước.',
    en: () => 'There is no certificate of the new-member course yet. Record it first.',
  },
  'recognition/course-after-review': {
    field: 'cellResolutionOn',
    source: '06-HD/TW 4',
    vi: ({ certificateOn }) =>
      `Giấy chứng nhận lớp đảng viên mới (${dmy(certificateOn)}) phải có trước khi chi bộ xét.`,
    en: ({ certificateOn }) => `The course certificate (${dmy(certificateOn)}) must come before the cell's review.`,
  },
  'recognition/course-before-ceremony': {
    field: 'certificateOn',
    source: '06-HD/TW 4',
    vi: ({ earlier }) =>
      `Lớp đảng viên mới dành cho đảng viên dự bị: giấy chứng nhận không được trước ngày kết nạp (${dmy(earlier)}).`,
    en: ({ earlier }) =>
      `The course is for probationary members: no certificate before the ceremony (${dmy(earlier)}).`,
  },
  'recognition/course-recorded-already': {
    field: 'certificateNumber',
    source: '06-HD/TW 4',
    vi: ({ certificateOn }) => `Đã ghi giấy chứng nhận lớp đảng viên mới ngày ${dmy(certificateOn)}.`,
    en: ({ certificateOn }) => `A course certificate of ${dmy(certificateOn)} is recorded already.`,
  },
  'late/recognition-review': {
    field: 'cellResolutionOn',
    source: '294-QĐ/TW 4.1; 06-HD/TW 4',
    vi: ({ deadline }) => `Chi bộ xét công nhận quá thời hạn (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The cell reviewed after its deadline (${dmy(deadline)}).`,
  },
  'late/recognition-decision': {
    field: 'decision.date',
    source: '294-QĐ/TW 4.1',
    vi: ({ deadline }) => `Quyết định công nhận quá thời hạn (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The decision came after its deadline (${dmy(deadline)}).`,
  },
};
