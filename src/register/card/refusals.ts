import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const CARDS = '38-HD/BTCTW II.2';

const stagesVi: Record<string, string> = {
  decided: 'đã có quyết định',
  sentToProvince: 'đã gửi cấp ủy trực thuộc Trung ương',
  sentToCentre: 'đã gửi Ban Tổ chức Trung ương',
  printed: 'đã in',
  misprinted: 'in sai, chờ in lại',
  delivered: 'đang giao về chi bộ',
};
const stagesEn: Record<string, string> = {
  decided: 'decided',
  sentToProvince: 'sent to the provincial committee',
  sentToCentre: 'sent to the centre',
  printed: 'printed',
  misprinted: 'misprinted, to be printed again',
  delivered: 'on its way down to the cell',
};

/** Why something cannot be done with a card. */
export const cardRefusals: RefusalCatalogue = {
  'card/not-official': {
    source: `${CARDS}; 294-QĐ/TW 4.2`,
    vi: () => 'Chỉ đảng viên chính thức đang sinh hoạt được cấp thẻ đảng viên.',
    en: () => 'Only an official member is given a card.',
  },
  'card/under-way': {
    source: CARDS,
    vi: ({ stage }) => `Đang có một thẻ làm dở (${stagesVi[stage] ?? 'đang cấp'}).`,
    en: ({ stage }) => `A card is under way already (${stagesEn[stage] ?? 'being issued'}).`,
  },
  'card/holds-one': {
    field: 'kind',
    source: CARDS,
    vi: () => 'Đảng viên đang giữ thẻ. Thẻ mất thì cấp lại, thẻ hỏng hoặc sai thì đổi.',
    en: () => 'The member holds a card. A lost one is replaced, a damaged or wrong one exchanged.',
  },
  'card/holds-none': {
    source: CARDS,
    vi: () => 'Đảng viên không giữ thẻ nào.',
    en: () => 'The member holds no card.',
  },
  'card/not-reported-lost': {
    field: 'kind',
    source: `${CARDS} (5-TĐV)`,
    vi: () => 'Chưa ghi việc báo mất thẻ. Hãy ghi báo mất trước khi đề nghị cấp lại.',
    en: () => 'The card was not reported lost. Record that before it is replaced.',
  },
  'card/lost-is-replaced': {
    field: 'kind',
    source: `${CARDS} (5-TĐV, 6-TĐV)`,
    vi: ({ lostOn }) => `Thẻ đã báo mất ngày ${dmy(lostOn)}: đề nghị cấp lại, không phải đổi thẻ.`,
    en: ({ lostOn }) => `The card was reported lost on ${dmy(lostOn)}: it is replaced, not exchanged.`,
  },
  'card/exchange-without-ground': {
    field: 'ground',
    source: `${CARDS} (6-TĐV)`,
    vi: () => 'Đổi thẻ phải nêu lý do: thẻ hỏng, hoặc thông tin trên thẻ sai.',
    en: () => 'An exchange needs its ground: damaged, or wrong.',
  },
  'card/number-missing': {
    field: 'number',
    source: '12-HD/BTCTW',
    vi: () => 'Thẻ mẫu cũ cần số thẻ gồm 8 chữ số.',
    en: () => 'A card of the old kind needs its number of 8 digits.',
  },
  'card/number-follows-from-id': {
    field: 'number',
    source: '347-QĐ/TW',
    vi: () => 'Từ ngày 02/09/2025 số thẻ là số định danh cá nhân, không nhập số khác.',
    en: () => 'Since 02/09/2025 the card number is the personal id: no other is entered.',
  },
  'card/no-personal-id': {
    source: '347-QĐ/TW',
    vi: () => 'Hồ sơ chưa có số định danh cá nhân gồm 12 chữ số nên chưa có số thẻ. Hãy bổ sung trước.',
    en: () => 'The file lacks the 12-digit personal id, and with it the card number. Add it first.',
  },
  'card/decided-before-official': {
    field: 'decision.date',
    source: `${CARDS}; 294-QĐ/TW 4.2`,
    vi: ({ officialDate }) => `Quyết định cấp thẻ không được trước ngày chính thức (${dmy(officialDate)}).`,
    en: ({ officialDate }) => `The decision cannot lie before the official date (${dmy(officialDate)}).`,
  },
  'card/none-under-way': {
    source: CARDS,
    vi: () => 'Không có thẻ nào đang được cấp cho đảng viên này.',
    en: () => 'No card is under way for this member.',
  },
  'card/not-the-next-step': {
    field: 'stage',
    source: CARDS,
    vi: ({ from }) => `Thẻ ${stagesVi[from] ?? 'đang ở bước khác'}: bước này chưa đến hoặc đã qua.`,
    en: ({ from }) => `The card is ${stagesEn[from] ?? 'at another step'}: this step does not come next.`,
  },
  'card/before-last-step': {
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày này ở trước bước đã ghi ngày ${dmy(earlier)}.`,
    en: ({ earlier }) => `This day lies before the step of ${dmy(earlier)}.`,
  },
  'card/delivered-to-whom': {
    field: 'to',
    source: `${CARDS} (7-TĐV)`,
    vi: () => 'Giao thẻ phải ghi tổ chức đảng nhận; các bước khác không ghi.',
    en: () => 'A delivery names who takes the card over; other steps do not.',
  },
  'card/not-on-its-way': {
    field: 'to',
    source: `${CARDS} (7-TĐV)`,
    vi: () => 'Tổ chức đảng nhận phải nằm trên đường từ cấp trên xuống chi bộ của đảng viên.',
    en: () => "Who takes the card over must lie on the way down to the member's cell.",
  },
  'card/not-printed': {
    source: CARDS,
    vi: ({ stage }) => `Thẻ chưa in (${stagesVi[stage] ?? 'đang cấp'}) nên không thể trả vì in sai.`,
    en: ({ stage }) => `The card is not printed yet (${stagesEn[stage] ?? 'under way'}): nothing is misprinted.`,
  },
  'card/not-delivered': {
    source: CARDS,
    vi: ({ stage }) => `Thẻ chưa về đến nơi trao (${stagesVi[stage] ?? 'đang cấp'}).`,
    en: ({ stage }) => `The card has not been delivered yet (${stagesEn[stage] ?? 'under way'}).`,
  },
  'card/lost-already': {
    field: 'on',
    source: `${CARDS} (5-TĐV)`,
    vi: ({ lostOn }) => `Đã ghi báo mất thẻ ngày ${dmy(lostOn)}.`,
    en: ({ lostOn }) => `The loss is recorded on ${dmy(lostOn)} already.`,
  },
  'card/family-keeps': {
    source: '06-HD/TW 7.1c',
    vi: () => 'Đảng viên đã từ trần: gia đình giữ thẻ, không thu.',
    en: () => 'The member has died: the family keeps the card.',
  },
  'card/still-a-member': {
    field: 'ground',
    source: '06-HD/TW 7.1c',
    vi: () => 'Người này đang là đảng viên: chỉ thu thẻ khi ra khỏi Đảng.',
    en: () => 'The person is a member: the card is collected on leaving only.',
  },
  'card/out-already': {
    field: 'ground',
    source: '06-HD/TW 7.1c; 294-QĐ/TW 8.1',
    vi: () => 'Người này đã ra khỏi Đảng: ghi là thu thẻ khi ra khỏi Đảng.',
    en: () => 'The person is out of the Party: record the card as collected on leaving.',
  },
};
