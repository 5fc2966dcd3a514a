import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why a member of an existing register cannot be entered as given. */
export const takeoverRefusals: RefusalCatalogue = {
  'takeover/armed-forces': {
    field: 'cell',
    source: 'Nhập hồ sơ theo mẫu, trừ đơn vị lực lượng vũ trang',
    vi: () => 'Tổ chức đảng thuộc lực lượng vũ trang: hồ sơ đảng viên quản lý riêng, không nhập vào đây.',
    en: () => 'An armed-forces organisation: its members are administered apart and are not entered here.',
  },
  'takeover/join-before-decision': {
    field: 'joinDate',
    source: '294-QĐ/TW 4.3.1',
    vi: ({ earlier }) => `Ngày vào Đảng (lễ kết nạp) không được trước ngày quyết định kết nạp (${dmy(earlier)}).`,
    en: ({ earlier }) => `The join date cannot lie before the admission decision (${dmy(earlier)}).`,
  },
  'takeover/too-young-when-admitted': {
    field: 'birthDate',
    source: '294-QĐ/TW 1.1.1; 5.2.3',
    vi: ({ years }) =>
      `Chưa đủ ${years} tuổi khi vào Đảng. Nếu thuộc trường hợp lịch sử được công nhận, hãy ghi căn cứ.`,
    en: ({ years }) => `Younger than ${years} when joining. If a recognised legacy case, state its ground.`,
  },
  'takeover/official-date-missing': {
    field: 'officialDate',
    source: '294-QĐ/TW 4.2',
    vi: () => 'Đảng viên chính thức phải có ngày chính thức.',
    en: () => 'An official member needs an official date.',
  },
  'takeover/official-before-join': {
    field: 'officialDate',
    source: '294-QĐ/TW 4.2',
    vi: ({ earlier }) => `Ngày chính thức không được trước ngày vào Đảng (${dmy(earlier)}).`,
    en: ({ earlier }) => `The official date cannot lie before the join date (${dmy(earlier)}).`,
  },
  'takeover/probationary-with-official-date': {
    field: 'officialDate',
    source: '294-QĐ/TW 4.2',
    vi: () => 'Đảng viên dự bị chưa có ngày chính thức: để trống, hoặc chọn tình trạng chính thức.',
    en: () => 'A probationary member has no official date: leave it empty, or choose official.',
  },
  'takeover/card-of-probationary': {
    field: 'cardNumber',
    source: '38-HD/BTCTW II.2',
    vi: () => 'Chỉ đảng viên chính thức được cấp thẻ đảng viên.',
    en: () => 'Only an official member holds a card.',
  },
  'takeover/card-generation': {
    field: 'cardNumber',
    source: '347-QĐ/TW',
    vi: ({ cardIssuedOn }) => `Thẻ cấp ngày ${dmy(cardIssuedOn)} là thẻ mẫu cũ, số thẻ gồm 8 chữ số.`,
    en: ({ cardIssuedOn }) => `A card issued on ${dmy(cardIssuedOn)} is of the old kind, with 8 digits.`,
  },
  'takeover/card-of-another-person': {
    field: 'cardNumber',
    source: '347-QĐ/TW',
    vi: () => 'Số thẻ gồm 12 chữ số phải là số định danh cá nhân của chính đảng viên.',
    en: () => "A card number of 12 digits must be the member's own personal identification number.",
  },
  'takeover/badge-of-probationary': {
    field: 'badges',
    source: '294-QĐ/TW 27',
    vi: () => 'Đảng viên dự bị không có Huy hiệu Đảng.',
    en: () => 'A probationary member has no badge.',
  },
  'takeover/unknown-badge': {
    field: 'badges',
    source: '294-QĐ/TW 27',
    vi: ({ milestone }) => `Không có Huy hiệu ${milestone} năm tuổi Đảng.`,
    en: ({ milestone }) => `There is no ${milestone}-year badge.`,
  },
  'takeover/badge-twice': {
    field: 'badges',
    source: '294-QĐ/TW 27',
    vi: ({ milestone }) => `Huy hiệu ${milestone} năm tuổi Đảng được ghi hai lần.`,
    en: ({ milestone }) => `The ${milestone}-year badge is entered twice.`,
  },
  'takeover/badge-too-early': {
    field: 'badges',
    source: '06-HD/TW 18',
    vi: ({ milestone, earliest }) =>
      `Huy hiệu ${milestone} năm không thể trao trước ngày ${dmy(earliest)}, kể cả trao sớm.`,
    en: ({ milestone, earliest }) =>
      `The ${milestone}-year badge cannot be awarded before ${dmy(earliest)}, even early.`,
  },
  'takeover/gap-ends-before-it-begins': {
    field: 'partyAgeGaps',
    source: '294-QĐ/TW 4.5.1',
    vi: ({ from }) => `Thời gian không tính tuổi Đảng bắt đầu ngày ${dmy(from)} phải kết thúc sau ngày đó.`,
    en: ({ from }) => `The gap that begins on ${dmy(from)} must end after that day.`,
  },
  'takeover/gaps-overlap': {
    field: 'partyAgeGaps',
    source: '294-QĐ/TW 4.5.1',
    vi: ({ from }) => `Các khoảng không tính tuổi Đảng chồng nhau hoặc trước ngày kết nạp (từ ngày ${dmy(from)}).`,
    en: ({ from }) => `Gaps in party age overlap or lie before admission (from ${dmy(from)}).`,
  },
};
