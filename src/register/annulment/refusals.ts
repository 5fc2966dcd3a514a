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
  'annulment/consent-after-decision': {
    field: 'consent.date',
    source: '294-QĐ/TW 4.4.1; 38-HD/BTCTW I.3c',
    vi: ({ later }) => `Văn bản của cấp trên phải có trước ngày ký quyết định hủy (${dmy(later)}).`,
    en: ({ later }) => `The superior's paper must come before the annulment (${dmy(later)}).`,
  },
  'annulment/issuer-annuls': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 4.4; 38-HD/BTCTW I.3b',
    vi: () => 'Sai sót về thủ tục, thẩm quyền do chính cấp ủy đã ban hành quyết định làm lại và hủy quyết định cũ.',
    en: () => 'A fault of procedure is put right by the issuer of the decision itself.',
  },
  'regularisation/under-way': {
    source: '294-QĐ/TW 4.4; 38-HD/BTCTW I.3b',
    vi: ({ since }) => `Đang làm lại thủ tục từ ngày ${dmy(since)}: chờ quyết định hủy và công nhận lại.`,
    en: ({ since }) => `The procedure is being redone since ${dmy(since)}: the decision that re-states it comes first.`,
  },
  'regularisation/not-under-way': {
    source: '38-HD/BTCTW I.3b',
    vi: () => 'Không có thủ tục nào đang làm lại.',
    en: () => 'No procedure is being redone.',
  },
  'regularisation/found-before-decision': {
    field: 'foundOn',
    source: '38-HD/BTCTW I.3b',
    vi: ({ earlier }) => `Không thể phát hiện sai sót trước ngày ký quyết định (${dmy(earlier)}).`,
    en: ({ earlier }) => `The fault cannot be found before the decision was signed (${dmy(earlier)}).`,
  },
  'regularisation/ended-before-begun': {
    field: 'endedOn',
    source: '38-HD/BTCTW I.3b',
    vi: ({ earlier }) => `Ngày kết thúc không được trước ngày bắt đầu làm lại (${dmy(earlier)}).`,
    en: ({ earlier }) => `It cannot end before it began (${dmy(earlier)}).`,
  },
  'regularisation/of-another-decision': {
    field: 'ground',
    source: '38-HD/BTCTW I.3b',
    vi: () => 'Thủ tục đang làm lại thuộc quyết định khác: hãy kết thúc việc đó trước.',
    en: () => 'The procedure of another decision is being redone: that ends first.',
  },
};
