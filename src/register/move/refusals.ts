import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why a move of an applicant, or what follows from it, is refused. */
export const moveRefusals: RefusalCatalogue = {
  'move/not-an-applicant': {
    source: '06-HD/TW 3.9',
    vi: () =>
      'Chỉ áp dụng cho người xin vào Đảng chưa tổ chức lễ kết nạp. Đảng viên thì làm thủ tục chuyển sinh hoạt đảng.',
    en: () => 'Only for an applicant before the ceremony. A member is transferred.',
  },
  'move/before-last-move': {
    field: 'movedOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày chuyển không được trước ngày bắt đầu ở chi bộ hiện nay (${dmy(earlier)}).`,
    en: ({ earlier }) => `The move cannot lie before the person came to the present cell (${dmy(earlier)}).`,
  },
  'move/decision-must-be-annulled': {
    source: '06-HD/TW 3.9c',
    vi: () =>
      'Quyết định kết nạp ký sau khi người xin vào Đảng đã chuyển đi quá thời hạn còn giá trị: nơi ban hành phải hủy, nơi mới xét lại.',
    en: () => 'The decision came too long after the move to stand: its issuer annuls it, the new place decides.',
  },
  'move/reconsideration-open': {
    source: '06-HD/TW 3.9c',
    vi: ({ since }) =>
      `Đã đề nghị nơi ban hành xem xét lại từ ngày ${dmy(since)}: chờ trả lời rồi mới tổ chức lễ kết nạp.`,
    en: ({ since }) => `The issuer was asked to reconsider on ${dmy(since)}: the ceremony waits for the answer.`,
  },
  'move/not-decided-elsewhere': {
    source: '06-HD/TW 3.9c',
    vi: () => 'Chỉ áp dụng khi quyết định kết nạp đã có trước khi người xin vào Đảng chuyển đến.',
    en: () => 'Only where the admission was decided before the applicant came.',
  },
  'move/asked-before-move': {
    field: 'askedOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày đề nghị không được trước ngày chuyển đến (${dmy(earlier)}).`,
    en: ({ earlier }) => `The request cannot lie before the move (${dmy(earlier)}).`,
  },
  'move/issuer-unknown': {
    source: '06-HD/TW 3.9c',
    vi: () => 'Sổ gốc không ghi nơi ban hành quyết định kết nạp.',
    en: () => 'The register does not say who issued the decision.',
  },
  'move/no-reconsideration-asked': {
    source: '06-HD/TW 3.9c',
    vi: () => 'Không có đề nghị xem xét lại nào đang chờ trả lời.',
    en: () => 'No request for reconsideration is waiting.',
  },
  'move/answered-before-asked': {
    field: 'answeredOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày trả lời không được trước ngày đề nghị (${dmy(earlier)}).`,
    en: ({ earlier }) => `The answer cannot lie before the request (${dmy(earlier)}).`,
  },
  'late/reconsideration': {
    field: 'answeredOn',
    source: '06-HD/TW 3.9c',
    vi: ({ deadline }) => `Trả lời đề nghị xem xét lại quá thời hạn (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The answer came after its deadline (${dmy(deadline)}).`,
  },
  'move/forwarded': {
    source: '06-HD/TW 3.9b',
    vi: () => 'Người xin vào Đảng đã chuyển nơi công tác, cư trú: hồ sơ được chuyển tiếp đến nơi mới.',
    en: () => 'The applicant moved: the case went on to the new place.',
  },
};
