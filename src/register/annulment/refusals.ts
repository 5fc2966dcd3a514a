import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why an annulment is refused. */
export const annulmentRefusals: RefusalCatalogue = {
  'annulment/nothing-to-annul': {
    source: '294-QĐ/TW 4.4',
    vi: () => 'Không có quyết định nào đang có hiệu lực để hủy.',
    en: () => 'There is no decision in force to annul.',
  },
  'annulment/procedural-before-ceremony': {
    field: 'ground',
    source: '06-HD/TW 3.9c; 38-HD/BTCTW I.3b',
    vi: () => 'Chưa tổ chức lễ kết nạp nên không có ngày nào phải xác định lại: hãy hủy quyết định và làm lại.',
    en: () => 'There was no ceremony, so no date is re-stated: annul and begin anew.',
  },
  'annulment/moved-after-ceremony': {
    field: 'ground',
    source: '06-HD/TW 3.9c',
    vi: ({ joinDate }) =>
      `Đã tổ chức lễ kết nạp ngày ${dmy(joinDate)}: việc chuyển nơi công tác không còn là căn cứ để hủy.`,
    en: ({ joinDate }) => `The ceremony was held on ${dmy(joinDate)}: a move is no ground to annul any more.`,
  },
  'annulment/not-moved': {
    field: 'ground',
    source: '06-HD/TW 3.9c',
    vi: () => 'Quyết định không thuộc trường hợp phải hủy vì người xin vào Đảng chuyển nơi công tác, cư trú.',
    en: () => 'The decision need not be annulled because of a move.',
  },
  'annulment/dates-missing': {
    field: 'restated.joinDate',
    source: '38-HD/BTCTW I.3b',
    vi: () => 'Cần ngày vào Đảng được xác định lại trong quyết định.',
    en: () => 'The join date that the decision re-states is needed.',
  },
  'annulment/official-date-missing': {
    field: 'restated.officialDate',
    source: '38-HD/BTCTW I.3b',
    vi: () => 'Cần ngày chính thức được xác định lại trong quyết định.',
    en: () => 'The official date that the decision re-states is needed.',
  },
  'annulment/not-official-yet': {
    field: 'restated.officialDate',
    source: '38-HD/BTCTW I.3b',
    vi: () => 'Đảng viên dự bị chưa có ngày chính thức để xác định lại.',
    en: () => 'A probationary member has no official date to re-state.',
  },
  'annulment/official-before-join': {
    field: 'restated.officialDate',
    source: '38-HD/BTCTW I.3b',
    vi: ({ earlier }) => `Ngày chính thức không được trước ngày vào Đảng (${dmy(earlier)}).`,
    en: ({ earlier }) => `The official date cannot lie before the join date (${dmy(earlier)}).`,
  },
  'annulment/before-what-it-annuls': {
    field: 'decision.date',
    source: '294-QĐ/TW 4.4',
    vi: ({ earlier }) => `Quyết định hủy không được ký trước quyết định bị hủy (${dmy(earlier)}).`,
    en: ({ earlier }) => `An annulment cannot be dated before what it annuls (${dmy(earlier)}).`,
  },
  'annulment/consent-missing': {
    field: 'consent.number',
    source: '294-QĐ/TW 4.4.1; 38-HD/BTCTW I.3c',
    vi: () => 'Cấp khác với nơi đã ban hành chỉ được hủy khi có văn bản đồng ý của cấp trên trực tiếp.',
    en: () => "Another authority than the issuer needs its superior's written consent.",
  },
};
