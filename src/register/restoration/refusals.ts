import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why a conclusion on party status is refused. */
export const restorationRefusals: RefusalCatalogue = {
  'restoration/not-put-out': {
    source: '294-QĐ/TW 5.2.2',
    vi: () => 'Người này không thuộc diện đã bị đưa ra khỏi Đảng.',
    en: () => 'This person was not put out of the Party.',
  },
  'restoration/concluded-before-it-began': {
    field: 'decision.date',
    source: '294-QĐ/TW 5.2',
    vi: ({ earlier }) => `Quyết định không được ký trước ngày ${dmy(earlier)}.`,
    en: ({ earlier }) => `The decision cannot be dated before ${dmy(earlier)}.`,
  },
  'restoration/higher-level-concludes': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 5.1',
    vi: ({ managedBy }) =>
      managedBy === 'centre'
        ? 'Cán bộ thuộc diện Trung ương quản lý do Ban Tổ chức Trung ương xem xét, kết luận.'
        : 'Cán bộ thuộc diện tỉnh ủy, thành ủy quản lý do ban thường vụ tỉnh ủy, thành ủy xem xét, kết luận.',
    en: ({ managedBy }) => `Who is managed by the ${managedBy} is concluded on there.`,
  },
  'restoration/concluded-already': {
    field: 'newFacts',
    source: '294-QĐ/TW 5.2.1',
    vi: ({ refusedOn }) => `Đã kết luận ngày ${dmy(refusedOn)}: chỉ xem xét lại khi có tình tiết mới.`,
    en: ({ refusedOn }) => `Concluded on ${dmy(refusedOn)}: looked into again on new facts only.`,
  },
  'restoration/not-clean-since': {
    field: 'cleanSince',
    source: '294-QĐ/TW 5.2.2',
    vi: () => 'Chỉ khôi phục quyền cho người từ đó đến nay vẫn giữ vững tư cách đảng viên.',
    en: () => 'Only who has kept the quality of a member since is restored.',
  },
  'restoration/interrupted-already': {
    field: 'since',
    source: '294-QĐ/TW 5.2.8',
    vi: ({ since }) => `Đã ghi gián đoạn sinh hoạt từ ngày ${dmy(since)}.`,
    en: ({ since }) => `An interruption since ${dmy(since)} is recorded already.`,
  },
  'restoration/interrupted-before-last-act': {
    field: 'since',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Hồ sơ còn ghi việc ngày ${dmy(earlier)}: gián đoạn không thể bắt đầu trước ngày đó.`,
    en: ({ earlier }) => `The file holds an act of ${dmy(earlier)}: activity was not interrupted before it.`,
  },
  'restoration/not-interrupted': {
    source: '294-QĐ/TW 5.2.8',
    vi: () => 'Hồ sơ không ghi đảng viên gián đoạn sinh hoạt.',
    en: () => 'No interruption is recorded.',
  },
  'restoration/own-fault': {
    field: 'ownFault',
    source: '294-QĐ/TW 5.2.8',
    vi: () => 'Gián đoạn do lỗi của đảng viên thì không nối lại sinh hoạt: xem xét xóa tên.',
    en: () => 'Interrupted by own fault, activity is not resumed: striking off is considered.',
  },
  'restoration/not-confirmed': {
    field: 'confirmedBy',
    source: '294-QĐ/TW 5.2.8',
    vi: () => 'Cần xác nhận của chi bộ và đảng ủy cơ sở nơi người đó làm việc hoặc cư trú.',
    en: () => 'Cell and base committee where the person works or lives must confirm.',
  },
};
