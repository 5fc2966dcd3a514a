import { paperTitles } from './paper-titles.ts';

/** A condition that is met, as a person reads it; one that is not is told by the refusal that it would be. */
interface Title {
  vi: (values: Record<string, unknown>) => string;
  en: (values: Record<string, unknown>) => string;
}

const title = (vi: string, en: string): Title => ({ vi: () => vi, en: () => en });
const paperOf = ({ paper }: Record<string, unknown>) => paperTitles[String(paper)] ?? 'giấy tờ';

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
  'recognition/not-probationary': title('Là đảng viên dự bị.', 'Is a probationary member.'),
  'recognition/before-probation-ends': title('Đã hết 12 tháng dự bị.', 'Probation has ended.'),
  'recognition/self-review-too-early': title(
    'Bản tự kiểm điểm được viết sau khi hết 12 tháng dự bị.',
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
  'case/paper-missing': { vi: (values) => `Có ${paperOf(values)}.`, en: () => 'The paper is there.' },
  'case/paper-stale': { vi: (values) => `Còn giá trị: ${paperOf(values)}.`, en: () => 'The paper is good.' },
  'case/vote-missing': title('Đã biểu quyết đạt tỷ lệ.', 'The vote of this level has carried.'),
  'case/superior-decides': title(
    'Đã biểu quyết đủ số lần: cấp trên xem xét, quyết định.',
    'Voted on as often as the rules allow: the level above decides.',
  ),
  'case/appraisal-missing': title('Đã thẩm định.', 'This level has appraised.'),
};
