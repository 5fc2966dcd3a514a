import { titleOfPaper } from './paper-titles.ts';

/** A condition that is met, as a person reads it; one that is not is told by the refusal that it would be. */
interface Title {
  vi: (values: Record<string, unknown>) => string;
  en: (values: Record<string, unknown>) => string;
}

const title = (vi: string, en: string): Title => ({ vi: () => vi, en: () => en });
const paperOf = ({ paper }: Record<string, unknown>) => titleOfPaper(String(paper));

/** By the code under which a procedure judges each condition. */
export const conditionTitles: Record<string, Title> = {
  'admission/not-a-sympathiser': title(
    'Thuộc diện cảm tình Đảng của chi bộ.',
    "Is in the cell's pool of sympathisers.",
  ),
  'admission/not-a-citizen': title('Là công dân Việt Nam.', 'Is a citizen of Vietnam.'),
  'admission/too-young': title('Đủ điều kiện về tuổi đời.', 'The age is right.'),
  'admission/not-enough-schooling': title('Đủ điều kiện về trình độ học vấn.', 'Schooling is sufficient.'),
  'admission/too-few-introducers': title('Đủ người giới thiệu theo quy định.', 'Is introduced as the rules ask.'),
  'admission/certificate-lapsed': title(
    'Giấy chứng nhận học lớp nhận thức về Đảng còn giá trị.',
    'The awareness certificate is good.',
  ),
  'admission/no-helper': title('Đã phân công đảng viên chính thức giúp đỡ.', 'An official member is assigned to help.'),
  'member/not-official-then': title(
    'Người được phân công giúp đỡ là đảng viên chính thức.',
    'Who is assigned to help is an official member.',
  ),
  'verification/missing': title(
    'Đã thẩm tra lý lịch những người phải thẩm tra.',
    'Everybody who has to be is verified.',
  ),
  'verification/unanswered': title(
    'Các yêu cầu thẩm tra lý lịch đều đã có trả lời.',
    'Every verification that was asked for is answered.',
  ),
  'regularisation/under-way': title(
    'Không có thủ tục kết nạp nào đang phải làm lại.',
    'No procedure of the admission is being redone.',
  ),
  'recognition/not-probationary': title('Là đảng viên dự bị.', 'Is a probationary member.'),
  'recognition/before-probation-ends': title('Đã hết thời gian dự bị.', 'Probation has ended.'),
  'recognition/self-review-too-early': title(
    'Bản tự kiểm điểm được viết sau khi hết thời gian dự bị.',
    'The self-review was written after probation.',
  ),
  'recognition/no-course-certificate': title(
    'Có giấy chứng nhận học lớp đảng viên mới.',
    'The new-member course was completed.',
  ),
  'recognition/course-recorded-already': title('Chưa học lớp đảng viên mới.', 'The course is still to be attended.'),
  'card/not-official': title(
    'Là đảng viên chính thức và đủ điều kiện cấp thẻ.',
    'Is an official member to whom the card may be given.',
  ),
  'card/no-personal-id': title('Có số thẻ theo số định danh cá nhân.', 'The card number is known.'),
  'badge/not-reached': title('Đủ điều kiện tặng Huy hiệu Đảng ở mức này.', 'The badge of this milestone is due.'),
  'member/not-a-member': title('Là đảng viên.', 'Is a member.'),
  'leaving/too-few-months': title('Có đủ căn cứ để xóa tên.', 'The ground for striking is established.'),
  'leaving/too-few-calls': title(
    'Đã tự kiểm điểm, hoặc thuộc trường hợp được xét khi không có bản tự kiểm điểm.',
    'The self-review is there, or need not be waited for.',
  ),
  'leaving/expulsion-due': title(
    'Không thuộc trường hợp phải khai trừ.',
    'Nothing that calls for expulsion was found.',
  ),
  'leaving/violation-pending': title('Không có vi phạm đang xem xét.', 'Nothing is pending against the member.'),
  'leaving/request-after-vote': title(
    'Đơn xin ra khỏi Đảng có trước khi chi bộ xét.',
    'The request came before the vote.',
  ),
  'leaving/probationary-not-expelled': title('Là đảng viên chính thức.', 'Is an official member.'),
  'exemption/cell-decides': title(
    'Lý do thuộc thẩm quyền của cấp ủy cấp trên.',
    'The ground is one that a committee decides.',
  ),
  'exemption/period-missing': title('Thời gian xin miễn, giảm đúng quy định.', 'The period asked for is allowed.'),
  'case/paper-missing': { vi: (values) => `Có ${paperOf(values)}.`, en: () => 'The paper is there.' },
  'case/paper-stale': { vi: (values) => `Còn giá trị: ${paperOf(values)}.`, en: () => 'The paper is good.' },
  'case/vote-missing': title('Đã biểu quyết đạt tỷ lệ.', 'The vote of this level has carried.'),
  'case/superior-decides': title(
    'Đã biểu quyết đủ số lần: cấp trên xem xét, quyết định.',
    'Voted on as often as the rules allow: the level above decides.',
  ),
  'case/appraisal-missing': title('Đã thẩm định.', 'This level has appraised.'),
};
