import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';
import { titleOfPaper } from './paper-titles.ts';

const PATTERN = 'Quy trình danh sách đề nghị: lập, gửi cấp trên, thẩm định, quyết định';

const endings: Record<string, string> = { approved: 'đã được duyệt', refused: 'đã bị từ chối', withdrawn: 'đã rút' };
const meetings: Record<string, string> = {
  cell: 'hội nghị chi bộ',
  committee: 'hội nghị cấp ủy',
  standingCommittee: 'hội nghị ban thường vụ',
  permanentBoard: 'hội nghị thường trực cấp ủy cùng các ủy viên ban thường vụ phụ trách các ban',
};

/** Why something cannot be done with a case. */
export const caseRefusals: RefusalCatalogue = {
  'case/already-open': {
    source: PATTERN,
    vi: () => 'Hồ sơ này đã được lập.',
    en: () => 'This case is open already.',
  },
  'case/not-recorded': {
    source: PATTERN,
    vi: () => 'Không có hồ sơ này.',
    en: () => 'There is no such case.',
  },
  'case/not-of-this-cell': {
    field: 'cell',
    source: '294-QĐ/TW 4.3.2',
    vi: () => 'Người này không sinh hoạt hoặc không được theo dõi tại chi bộ đã chọn.',
    en: () => 'This person does not belong to the cell chosen.',
  },
  'case/in-transit': {
    source: '294-QĐ/TW 6.3.1',
    vi: ({ leftOn }) =>
      `Đảng viên đang chuyển sinh hoạt đảng từ ngày ${dmy(leftOn)}: chi bộ nơi đến lập hồ sơ sau khi tiếp nhận.`,
    en: ({ leftOn }) =>
      `The member has been on the way to another organisation since ${dmy(leftOn)}: the new cell opens the case after reception.`,
  },
  'case/details-incomplete': {
    field: 'details',
    source: '06-HD/TW 8.1',
    vi: () => 'Thông tin của hồ sơ còn thiếu hoặc chưa đúng.',
    en: () => 'What the case says is incomplete or not right.',
  },
  'case/ended': {
    source: PATTERN,
    vi: ({ status }) => `Hồ sơ ${endings[status] ?? 'đã kết thúc'}.`,
    en: () => 'The case has ended.',
  },
  'case/sent-already': {
    source: PATTERN,
    vi: () => 'Hồ sơ đã gửi cấp trên: chỉ sửa được khi cấp trên trả lại.',
    en: () => 'The case was sent up: it can be changed only once it is returned.',
  },
  'case/lies-elsewhere': {
    source: PATTERN,
    vi: () => 'Hồ sơ đang ở tổ chức đảng khác.',
    en: () => 'The case lies with another organisation.',
  },
  'case/not-on-its-way': {
    source: 'DHTN-X.2; 294-QĐ/TW 4.3.2',
    vi: () => 'Cấp nhận danh sách không nằm trên đường trình của hồ sơ theo hệ thống tổ chức hiện nay.',
    en: () => 'The receiver is not on the way of this case as the tree stands.',
  },
  'case/not-submitted': {
    source: PATTERN,
    vi: () => 'Hồ sơ chưa gửi cấp trên nên không có gì để trả lại.',
    en: () => 'The case was not sent up, so it cannot be returned.',
  },
  'case/nobody-decides': {
    source: '294-QĐ/TW 4.3.2',
    vi: ({ day }) => `Vào ngày ${dmy(day)} không có cấp ủy nào phía trên có thẩm quyền quyết định.`,
    en: ({ day }) => `On ${dmy(day)} no organisation above had the power to decide.`,
  },
  'case/unknown-paper': {
    field: 'paper',
    source: '06-HD/TW 8.1',
    vi: () => 'Quy trình này không có loại giấy tờ đó.',
    en: () => 'This procedure knows no such paper.',
  },
  'case/paper-undated': {
    field: 'date',
    source: '06-HD/TW 4.2, 5.4',
    vi: ({ paper }) => `Cần ghi ngày của ${titleOfPaper(paper)}, vì thời hạn được tính theo ngày đó.`,
    en: () => 'The date of this paper is needed: it is judged by it.',
  },
  'case/paper-missing': {
    field: 'paper',
    source: '06-HD/TW 8.1',
    vi: ({ paper }) => `Thiếu ${titleOfPaper(paper)}.`,
    en: () => 'A paper of the checklist is missing.',
  },
  'case/paper-stale': {
    field: 'paper',
    source: '06-HD/TW 5.4',
    vi: ({ paper, months }) =>
      `Quá ${months} tháng tính đến ngày chi bộ biểu quyết: phải làm lại ${titleOfPaper(paper)}.`,
    en: ({ months }) => `A paper is older than ${months} months at the cell's vote and must be made anew.`,
  },
  'case/vote-missing': {
    field: 'heldOn',
    source: '294-QĐ/TW 9.3.4; 06-HD/TW 3.6',
    vi: () => 'Chưa có kết quả biểu quyết đạt tỷ lệ của cấp này.',
    en: () => 'No vote of this level has carried yet.',
  },
  'case/superior-decides': {
    field: 'heldOn',
    source: '294-QĐ/TW 4.2.3, 9.3.4; 06-HD/TW 5.1',
    vi: ({ failed }) => `Đã biểu quyết ${failed} lần không đạt: chờ cấp trên xem xét.`,
    en: ({ failed }) => `${failed} votes have failed: the level above is asked.`,
  },
  'case/vote-again-without-order': {
    source: '06-HD/TW 5.1',
    vi: () => 'Cấp này còn được biểu quyết lại mà không cần cấp trên cho phép.',
    en: () => 'This level may still vote again without an order.',
  },
  'case/vote-before-opening': {
    field: 'heldOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày biểu quyết không được trước ngày lập hồ sơ (${dmy(earlier)}).`,
    en: ({ earlier }) => `The vote cannot lie before the case was opened (${dmy(earlier)}).`,
  },
  'case/no-vote-here': {
    field: 'organisation',
    source: '294-QĐ/TW 20.3.3',
    vi: () => 'Cấp này không biểu quyết đối với hồ sơ.',
    en: () => 'This level does not vote on the case.',
  },
  'case/wrong-meeting': {
    field: 'meeting',
    source: '294-QĐ/TW 4.3.2',
    vi: ({ expected }) => `Cấp này biểu quyết tại ${meetings[expected] ?? 'hội nghị khác'}.`,
    en: () => 'Another meeting of this level votes.',
  },
  'case/voted-already': {
    field: 'heldOn',
    source: '294-QĐ/TW 9.3.4',
    vi: () => 'Cấp này đã biểu quyết đạt tỷ lệ.',
    en: () => 'A vote of this level has carried already.',
  },
  'case/appraisal-missing': {
    field: 'text',
    source: '294-QĐ/TW 20.3.3; 06-HD/TW 3.7',
    vi: () => 'Chưa có báo cáo thẩm định của cấp này.',
    en: () => 'This level has not appraised yet.',
  },
  'case/not-here-to-decide': {
    source: '294-QĐ/TW 4.3.2',
    vi: () => 'Hồ sơ chưa được gửi đến cấp có thẩm quyền quyết định.',
    en: () => 'The case has not reached who decides.',
  },
  'case/two-pairs-of-eyes': {
    source: 'Nguyên tắc hai người: người đề nghị không phải là người quyết định',
    vi: () => 'Tài khoản đã gửi đề nghị không được ghi quyết định cho chính hồ sơ đó.',
    en: () => 'The account that proposed may not record the decision.',
  },
  'case/another-account-decides': {
    source: 'Nguyên tắc hai người: người đề nghị không phải là người quyết định',
    vi: () =>
      'Quyết định không qua danh sách đề nghị phải do tài khoản khác ghi, không phải tài khoản đã ghi bước trước của người này.',
    en: () =>
      'A decision that went by no list is recorded by another account than the one that recorded the step before it.',
  },
  'case/list-needed': {
    field: 'decision.date',
    source: 'Nguyên tắc hai người: người đề nghị không phải là người quyết định',
    vi: () => 'Từ thời điểm này, việc kết nạp, công nhận chính thức phải qua hồ sơ và danh sách đề nghị trong sổ.',
    en: () => 'From this day on, admission and recognition go by a case and a list of this register.',
  },
  'case/refusal-without-reason': {
    field: 'why',
    source: PATTERN,
    vi: () => 'Không đồng ý thì phải nêu lý do.',
    en: () => 'A refusal needs a reason.',
  },
  'case/no-vote-of-authority': {
    field: 'outcome',
    source: '294-QĐ/TW 4.3.2, 9.3.4',
    vi: () => 'Cấp có thẩm quyền chưa biểu quyết đạt tỷ lệ.',
    en: () => 'The authority has not carried a vote yet.',
  },
  'case/decision-missing': {
    field: 'decision.number',
    source: '294-QĐ/TW 4.3; 06-HD/TW 8.1',
    vi: () => 'Cần số và ngày của quyết định.',
    en: () => 'The number and date of the decision are needed.',
  },
  'case/another-issuer': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 4.3.2',
    vi: () => 'Quyết định phải do cấp đang xét hồ sơ ban hành.',
    en: () => 'The decision must be issued by the organisation where the case lies.',
  },
  'case/not-decided-so': {
    field: 'case',
    source: 'Nguyên tắc hai người: người đề nghị không phải là người quyết định',
    vi: () => 'Việc này phải là kết quả của một hồ sơ đã được duyệt bằng đúng quyết định này.',
    en: () => 'This must be the outcome of a case that was approved by this very decision.',
  },
  'case/nothing-to-conclude': {
    source: PATTERN,
    vi: () => 'Không có kết quả nào đang vướng mắc cần ghi lại.',
    en: () => 'No outcome is waiting to be recorded again.',
  },
};
