import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why a death or a way out of the Party is not recorded so. */
export const leavingRefusals: RefusalCatalogue = {
  'leaving/death-recorded-already': {
    field: 'diedOn',
    source: 'Đính chính phải nêu việc ghi sai',
    vi: ({ diedOn }) => `Đã ghi từ trần ngày ${dmy(diedOn)}.`,
    en: ({ diedOn }) => `The death is recorded on ${dmy(diedOn)} already.`,
  },
  'leaving/died-before-last-act': {
    field: 'diedOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Hồ sơ còn ghi việc ngày ${dmy(earlier)}: ngày từ trần không thể trước ngày đó.`,
    en: ({ earlier }) => `The file holds an act of ${dmy(earlier)}: the death cannot lie before it.`,
  },
  'leaving/decision-before-vote': {
    field: 'decision.date',
    source: '294-QĐ/TW 9.3.4; 06-HD/TW 4.6',
    vi: ({ earlier }) => `Quyết định không được ký trước ngày chi bộ xét (${dmy(earlier)}).`,
    en: ({ earlier }) => `The decision cannot be dated before the cell's review (${dmy(earlier)}).`,
  },
  'leaving/decision-before-last-act': {
    field: 'decision.date',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Hồ sơ còn ghi việc ngày ${dmy(earlier)}: quyết định không thể trước ngày đó.`,
    en: ({ earlier }) => `The file holds an act of ${dmy(earlier)}: the decision cannot lie before it.`,
  },
  'leaving/too-few-months': {
    field: 'because.months',
    source: '294-QĐ/TW 8.1',
    vi: ({ needed, within }) =>
      `Cần ít nhất ${needed} tháng ${within === 'calendarYear' ? 'trong cùng một năm' : 'trong vòng 12 tháng'}, ` +
      'tính đến ngày chi bộ xét.',
    en: ({ needed, within }) =>
      `At least ${needed} months ${within === 'calendarYear' ? 'of one year' : 'within twelve'} are needed by the vote.`,
  },
  'leaving/no-card-to-return': {
    field: 'because.ground',
    source: '294-QĐ/TW 8.1; 38-HD/BTCTW II.2',
    vi: () => 'Đảng viên dự bị chưa có thẻ đảng viên để trả hoặc hủy.',
    en: () => 'A probationary member holds no card.',
  },
  'leaving/ground-after-vote': {
    field: 'because.on',
    source: '294-QĐ/TW 8.1; 06-HD/TW 11.1',
    vi: ({ later }) => `Việc nêu làm căn cứ phải xảy ra trước ngày chi bộ xét (${dmy(later)}).`,
    en: ({ later }) => `What is given as the ground must lie before the cell's review (${dmy(later)}).`,
  },
  'leaving/education-too-short': {
    field: 'because.educatedSince',
    source: '294-QĐ/TW 8.1',
    vi: ({ months, until }) => `Chưa đủ ${months} tháng giáo dục, giúp đỡ: chi bộ xét sớm nhất là ngày ${dmy(until)}.`,
    en: ({ months, until }) => `Fewer than ${months} months of education: reviewed on ${dmy(until)} at the earliest.`,
  },
  'leaving/years-not-running': {
    field: 'because.years',
    source: '294-QĐ/TW 8.1',
    vi: ({ needed }) => `Cần ${needed} năm liền vi phạm tư cách đảng viên.`,
    en: ({ needed }) => `${needed} years running are needed.`,
  },
  'leaving/not-on-probation': {
    field: 'because.ground',
    source: '294-QĐ/TW 4.2',
    vi: () => 'Căn cứ không đủ tư cách công nhận chính thức chỉ áp dụng với đảng viên dự bị.',
    en: () => 'Only a probationary member can be found unfit for recognition.',
  },
  'leaving/not-interrupted': {
    field: 'because.ground',
    source: '294-QĐ/TW 5.2.8',
    vi: () => 'Hồ sơ không ghi đảng viên gián đoạn sinh hoạt.',
    en: () => 'The file does not say that activity was interrupted.',
  },
  'leaving/nobody-died': {
    source: '06-HD/TW 7.1c',
    vi: () => 'Người này chưa được ghi nhận từ trần.',
    en: () => 'No death of this person is recorded.',
  },
  'leaving/no-dossier-to-send': {
    source: '06-HD/TW 7.1c',
    vi: () => 'Người này khi từ trần không phải là đảng viên nên không có hồ sơ đảng viên phải chuyển.',
    en: () => 'This person was no member when they died: there is no dossier to send up.',
  },
  'leaving/dossier-sent-already': {
    field: 'sentOn',
    source: '06-HD/TW 7.1c',
    vi: ({ sentOn }) => `Hồ sơ đã được chuyển ngày ${dmy(sentOn)}.`,
    en: ({ sentOn }) => `The dossier was sent on ${dmy(sentOn)}.`,
  },
  'leaving/dossier-sent-before-death': {
    field: 'sentOn',
    source: '06-HD/TW 7.1c',
    vi: ({ earlier }) => `Ngày chuyển hồ sơ không được trước ngày từ trần (${dmy(earlier)}).`,
    en: ({ earlier }) => `The dossier cannot be sent before the death (${dmy(earlier)}).`,
  },
  'leaving/dossier-sent-elsewhere': {
    field: 'to',
    source: '06-HD/TW 7.1c',
    vi: () => 'Nơi nhận hồ sơ phải là cấp ủy cấp trên của chi bộ.',
    en: () => 'The dossier goes to a committee above the cell.',
  },
  'leaving/too-few-calls': {
    field: 'selfReview.calledOn',
    source: '06-HD/TW 11.1a',
    vi: ({ calls, needed }) =>
      `Mới yêu cầu kiểm điểm ${calls} lần: sau lần thứ ${needed} mới được xét khi không có bản tự kiểm điểm.`,
    en: ({ calls, needed }) => `Called ${calls} times: after the ${needed}th call the review is done without.`,
  },
  'leaving/expulsion-due': {
    source: '294-QĐ/TW 8.1; 06-HD/TW 11',
    vi: () => 'Đã kết luận vi phạm đến mức phải khai trừ: không xóa tên, không cho ra khỏi Đảng.',
    en: () => 'Expulsion was found to be due: the member is neither struck off nor allowed to leave.',
  },
  'leaving/violation-pending': {
    source: '06-HD/TW 11.2',
    vi: () => 'Đảng viên đang được kiểm tra, đang bị đình chỉ hoặc có vi phạm chưa xử lý: xem xét kỷ luật trước.',
    en: () => 'The member is being looked into, suspended, or a violation is not settled: discipline comes first.',
  },
  'leaving/request-after-vote': {
    field: 'requestedOn',
    source: '06-HD/TW 11.2',
    vi: ({ earlier }) => `Đơn xin ra khỏi Đảng (${dmy(earlier)}) phải có trước ngày chi bộ xét.`,
    en: ({ earlier }) => `The request (${dmy(earlier)}) must come before the cell's review.`,
  },
  'leaving/probationary-not-expelled': {
    source: 'Điều lệ Đảng, Điều 35',
    vi: () => 'Không khai trừ đảng viên dự bị: xem xét xóa tên.',
    en: () => 'A probationary member is not expelled: striking off is considered.',
  },
};
