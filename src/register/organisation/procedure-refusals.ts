import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const LEVELS: Record<string, [vi: string, en: string]> = {
  cell: ['chi bộ', 'the cell'],
  section: ['đảng ủy bộ phận', 'the section committee'],
  base: ['đảng ủy cơ sở', 'the base committee'],
  upperBase: ['cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng', 'the upper-base committee'],
  province: ['cấp ủy trực thuộc Trung ương', 'the committee directly under the centre'],
  central: ['Trung ương', 'the centre'],
};
const levelOf = (level: unknown) => LEVELS[String(level)] ?? LEVELS['upperBase']!;
const WINDING_UP = '294-QĐ/TW 6.3.5; 06-HD/TW 10.3';
const HAND_OVER = '38-HD/BTCTW II.4.3.3b; 06-HD/TW 10.5';
const NAMED = '294-QĐ/TW 10; 38-HD/BTCTW II.4.3.3b';

/** Refusals of hand-over, dissolution, disbandment, end, interim committee and congress. */
export const procedureRefusals: RefusalCatalogue = {
  'organisation/ended': {
    source: WINDING_UP,
    vi: ({ endedOn }) => `Tổ chức đảng đã kết thúc hoạt động từ ngày ${dmy(endedOn)}.`,
    en: ({ endedOn }) => `The organisation has ended on ${dmy(endedOn)}.`,
  },
  'organisation/closing': {
    source: WINDING_UP,
    vi: ({ from }) => `Tổ chức đảng đang kết thúc hoạt động từ ngày ${dmy(from)}: chỉ làm các việc để kết thúc.`,
    en: ({ from }) => `The organisation is winding up since ${dmy(from)}: only what ends it is done.`,
  },
  'organisation/parent-ended': {
    field: 'parent',
    source: WINDING_UP,
    vi: ({ endedOn }) => `Tổ chức đảng cấp trên đã kết thúc hoạt động từ ngày ${dmy(endedOn)}.`,
    en: ({ endedOn }) => `The organisation above has ended on ${dmy(endedOn)}.`,
  },
  'organisation/parent-closing': {
    field: 'parent',
    source: WINDING_UP,
    vi: ({ from }) =>
      `Tổ chức đảng cấp trên đang kết thúc hoạt động từ ngày ${dmy(from)}: không nhận thêm tổ chức nào.`,
    en: ({ from }) => `The organisation above is winding up since ${dmy(from)}: it takes in nothing more.`,
  },
  'organisation/name-taken': {
    field: 'name',
    source: '294-QĐ/TW 10',
    vi: () => 'Đã có tổ chức đảng cùng tên trực thuộc cấp trên này.',
    en: () => 'An organisation of this name stands under the same superior already.',
  },
  'hand-over/not-the-deciding-body': {
    field: 'decision.issuer',
    source: HAND_OVER,
    vi: ({ level }) => `Việc chuyển giao này do ${levelOf(level)[0]} (hoặc cấp trên nữa) quyết định.`,
    en: ({ level }) => `This hand-over is decided by ${levelOf(level)[1]}, or above.`,
  },
  'hand-over/not-accepted': {
    field: 'accepted.number',
    source: HAND_OVER,
    vi: () => 'Chuyển ra ngoài phạm vi của cấp quyết định phải có văn bản tiếp nhận của cấp ủy nơi đến.',
    en: () => 'A move out of the reach of who decides needs the acceptance of the receiving side.',
  },
  'hand-over/accepted-by-another': {
    field: 'accepted.issuer',
    source: HAND_OVER,
    vi: () => 'Cấp ủy này không có thẩm quyền tiếp nhận ở nơi đến.',
    en: () => 'This committee may not accept for the receiving side.',
  },
  'hand-over/accepted-after': {
    field: 'accepted.date',
    source: HAND_OVER,
    vi: ({ earlier }) => `Không chuyển giao trước ngày nơi đến tiếp nhận (${dmy(earlier)}).`,
    en: ({ earlier }) => `Nothing is handed over before the receiving side accepted (${dmy(earlier)}).`,
  },
  'hand-over/central-consent-missing': {
    field: 'centralConsent.number',
    source: '06-HD/TW 10.5a',
    vi: () =>
      'Giữa đảng bộ tỉnh, thành phố và đảng bộ khác trực thuộc Trung ương phải có văn bản đồng ý của Ban Tổ chức Trung ương.',
    en: () =>
      'Between a province and another body directly under the centre, the Central Organisation Commission consents.',
  },
  'hand-over/central-consent-after': {
    field: 'centralConsent.date',
    source: '06-HD/TW 10.5a',
    vi: ({ earlier }) => `Văn bản đồng ý (${dmy(earlier)}) phải có trước khi ra quyết định.`,
    en: ({ earlier }) => `The consent (${dmy(earlier)}) must come before the decision.`,
  },
  'dissolution/by-itself': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 10.5',
    vi: () => 'Tổ chức đảng không tự giải thể, chia tách, sáp nhập: quyết định phải của cấp trên.',
    en: () => 'No organisation dissolves, splits or merges itself: the decision comes from above.',
  },
  'dissolution/top': {
    source: '294-QĐ/TW 10',
    vi: () => 'Tổ chức đứng đầu cây không giải thể, giải tán trong sổ này.',
    en: () => 'The organisation at the top of the register cannot be dissolved or disbanded here.',
  },
  'dissolution/not-who-established': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 10.5',
    vi: () => 'Cấp nào quyết định thành lập thì cấp đó quyết định giải thể.',
    en: () => 'An organisation is dissolved by the authority that established it.',
  },
  'disbandment/not-the-superior': {
    field: 'proposed.organisation',
    source: '294-QĐ/TW 9.3.5',
    vi: () => 'Giải tán phải do cấp ủy cấp trên trực tiếp đề nghị.',
    en: () => 'Disbandment is proposed by the direct superior.',
  },
  'disbandment/not-the-level-above': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 9.3.5',
    vi: () => 'Giải tán do cấp ủy cấp trên cách một cấp quyết định.',
    en: () => 'Disbandment is decided by the level above the direct superior.',
  },
  'disbandment/proposed-after': {
    field: 'proposed.date',
    source: '294-QĐ/TW 9.3.5',
    vi: ({ earlier }) => `Đề nghị (${dmy(earlier)}) phải có trước quyết định.`,
    en: ({ earlier }) => `The proposal (${dmy(earlier)}) must come before the decision.`,
  },
  'disbandment/more-than-members': {
    source: '294-QĐ/TW 9.3.5',
    vi: () => 'Số phiếu tán thành không thể nhiều hơn số cấp ủy viên.',
    en: () => 'There cannot be more votes in favour than members.',
  },
  'disbandment/not-carried': {
    source: '294-QĐ/TW 9.3.5',
    vi: ({ needed }) => `Chưa đủ phiếu: cần ít nhất ${needed} phiếu tán thành.`,
    en: ({ needed }) => `Not carried: at least ${needed} votes in favour are needed.`,
  },
  'ending/not-decided': {
    source: WINDING_UP,
    vi: () => 'Chưa có quyết định giải thể, giải tán, chia tách, sáp nhập hoặc hợp nhất tổ chức đảng này.',
    en: () => 'There is no decision yet that brings this organisation to its end.',
  },
  'ending/before-the-decision': {
    field: 'endedOn',
    source: WINDING_UP,
    vi: ({ earlier }) => `Không kết thúc trước ngày quyết định có hiệu lực (${dmy(earlier)}).`,
    en: ({ earlier }) => `It cannot end before the decision takes effect (${dmy(earlier)}).`,
  },
  'ending/children-remain': {
    source: 'D§2.11; 294-QĐ/TW 6.3.5',
    vi: ({ count }) => `Còn ${count} tổ chức đảng trực thuộc.`,
    en: ({ count }) => `There are still ${count} organisations below it.`,
  },
  'ending/members-remain': {
    source: WINDING_UP,
    vi: ({ count }) => `Còn ${count} đảng viên chưa chuyển đi.`,
    en: ({ count }) => `There are still ${count} members in it.`,
  },
  'ending/applicants-remain': {
    source: WINDING_UP,
    vi: ({ count }) => `Còn ${count} người trong diện cảm tình Đảng hoặc đã có quyết định kết nạp chưa chuyển đi.`,
    en: ({ count }) => `There are still ${count} people before joining in it.`,
  },
  'ending/transfers-open': {
    source: WINDING_UP,
    vi: ({ count }) => `Còn ${count} giấy giới thiệu chuyển sinh hoạt đảng chưa xong.`,
    en: ({ count }) => `There are still ${count} open transfers.`,
  },
  'ending/lists-open': {
    source: WINDING_UP,
    vi: ({ count }) => `Còn ${count} danh sách, hồ sơ đề nghị chưa giải quyết.`,
    en: ({ count }) => `There are still ${count} open lists and cases.`,
  },
  'ending/seal-active': {
    source: WINDING_UP,
    vi: () => 'Con dấu chưa được thu hồi.',
    en: () => 'The seal has not been handed in.',
  },
  'late/winding-up': {
    field: 'endedOn',
    source: WINDING_UP,
    vi: ({ deadline }) => `Quá thời hạn kết thúc hoạt động (${dmy(deadline)}).`,
    en: ({ deadline }) => `Later than the organisation had to end (${dmy(deadline)}).`,
  },
  'committee/appoints-itself': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 10',
    vi: () => 'Cấp ủy lâm thời do cấp trên chỉ định.',
    en: () => 'An interim committee is appointed by the superior.',
  },
  'committee/sits-already': {
    source: '294-QĐ/TW 10',
    vi: () => 'Tổ chức đảng đang có cấp ủy.',
    en: () => 'The organisation has a committee.',
  },
  'committee/named-twice': {
    field: 'seats',
    source: '294-QĐ/TW 23',
    vi: () => 'Có người được nêu hai lần với cùng một chức vụ.',
    en: () => 'Somebody is named twice for one position.',
  },
  'committee/too-large': {
    field: 'seats',
    source: '294-QĐ/TW 20.3.3; 23.2',
    vi: ({ most }) => `Cấp ủy này có nhiều nhất ${most} người.`,
    en: ({ most }) => `This committee has at most ${most} members.`,
  },
  'committee/cell-too-small': {
    field: 'seats',
    source: '294-QĐ/TW 23.2',
    vi: ({ official, minimum, day }) =>
      `Chi bộ có từ ${minimum} đảng viên chính thức trở lên mới có chi ủy; ngày ${dmy(day)} chi bộ này có ${official} đảng viên chính thức. Hãy chọn bí thư hoặc phó bí thư; nếu chi bộ có đủ đảng viên, hãy ghi đủ vào sổ trước.`,
    en: ({ official, minimum, day }) =>
      `A cell has a committee from ${minimum} official members; on ${dmy(day)} this one has ${official}. Choose secretary or deputy secretary; if the cell has enough members, record them first.`,
  },
  'congress/before-it-existed': {
    field: 'heldOn',
    source: '06-HD/TW 13',
    vi: ({ earlier }) => `Tổ chức đảng thành lập ngày ${dmy(earlier)}: không có đại hội trước ngày đó.`,
    en: ({ earlier }) => `The organisation exists since ${dmy(earlier)}: no congress lies before.`,
  },
  'congress/wrong-number': {
    field: 'number',
    source: '06-HD/TW 13',
    vi: ({ expected }) => `Đại hội kế tiếp là đại hội lần thứ ${expected}.`,
    en: ({ expected }) => `The next congress has the number ${expected}.`,
  },
  'establishment/only-to-a-cell': {
    field: 'members',
    source: 'Điều lệ Đảng, Điều 24',
    vi: () => 'Đảng viên sinh hoạt tại chi bộ: chỉ nêu tên đảng viên khi thành lập chi bộ.',
    en: () => 'Members belong to a cell: they are named only when a cell is established.',
  },
  'establishment/only-from-a-cell': {
    field: 'members',
    source: 'Điều lệ Đảng, Điều 24',
    vi: () => 'Nơi đảng viên đang sinh hoạt phải là một chi bộ có vào ngày quyết định có hiệu lực.',
    en: () => 'Members come from a cell that exists on the day on which the decision takes effect.',
  },
  'establishment/named-twice': {
    field: 'members',
    source: NAMED,
    vi: () => 'Có đảng viên được nêu tên hai lần.',
    en: () => 'Somebody is named twice.',
  },
  'establishment/outside-the-area': {
    field: 'members',
    source: HAND_OVER,
    vi: ({ name }) =>
      `${name} không trực thuộc tổ chức ban hành quyết định: đảng viên từ đó về phải có giấy giới thiệu chuyển sinh hoạt đảng.`,
    en: ({ name }) => `${name} does not lie under the issuer: members from there come by letters of transfer.`,
  },
  'establishment/members-refused': {
    field: 'members',
    source: NAMED,
    vi: ({ count }) => `Có ${count} đảng viên được nêu tên chưa chuyển được.`,
    en: ({ count }) => `${count} of those named may not be moved.`,
  },
  'establishment/more-named': {
    source: NAMED,
    vi: ({ named }) => `Quyết định nêu tên ${named} người, nhiều hơn số đảng viên đã ghi.`,
    en: ({ named }) => `The decision names ${named}, more than the number of members stated.`,
  },
};
