import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const DOSSIER = '06-HD/TW, hồ sơ đảng viên';
const NUMBERS = '38-HD/BTCTW II.1.2';
const SUPPLEMENT = '38-HD/BTCTW, mẫu 3-HSĐV';
const DIGITISING = '1361-CV/BTCTW';

/** Why a paper is not filed, a dossier not lent, a supplement not taken, a number not given. */
export const dossierRefusals: RefusalCatalogue = {
  'dossier/no-member-dossier': {
    source: DOSSIER,
    vi: () => 'Người này chưa từng là đảng viên nên không có hồ sơ đảng viên.',
    en: () => 'This person never was a member and has no member’s dossier.',
  },
  'dossier/unknown-type': {
    field: 'type',
    source: DIGITISING,
    vi: ({ code }) => `Danh mục không có loại tài liệu mã ${code}.`,
    en: ({ code }) => `The list has no document type ${code}.`,
  },
  'dossier/type-retired': {
    field: 'type',
    source: DIGITISING,
    vi: ({ code, on }) => `Loại tài liệu mã ${code} thôi dùng từ ngày ${dmy(on)}.`,
    en: ({ code, on }) => `Document type ${code} is not used any more since ${dmy(on)}.`,
  },
  'dossier/not-on-the-index': {
    source: DOSSIER,
    vi: () => 'Tài liệu này không còn trong mục lục hồ sơ.',
    en: () => 'This document is not on the index of the dossier any more.',
  },
  'dossier/replaces-another-type': {
    field: 'replaces',
    source: DOSSIER,
    vi: ({ code }) => `Tài liệu được thay thuộc loại mã ${code}: tài liệu mới phải cùng loại.`,
    en: ({ code }) => `The document to be replaced is of type ${code}: the new one must be of the same type.`,
  },
  'dossier/replaced-without-reason': {
    field: 'reason',
    source: DOSSIER,
    vi: () => 'Thay tài liệu trong hồ sơ phải ghi rõ lý do.',
    en: () => 'A document of a dossier is replaced with a reason only.',
  },
  'dossier/scan-filed-already': {
    field: 'documentId',
    source: DIGITISING,
    vi: () => 'Bản quét này đã gắn với một tài liệu khác trong mục lục.',
    en: () => 'This scan belongs to another document on the index.',
  },
  'dossier/lent-already': {
    source: DOSSIER,
    vi: ({ until }) => `Hồ sơ đang cho mượn, hạn trả ngày ${dmy(until)}.`,
    en: ({ until }) => `The dossier is lent, until ${dmy(until)}.`,
  },
  'dossier/is-missing': {
    source: DOSSIER,
    vi: ({ on }) => `Không thấy hồ sơ khi đối khớp ngày ${dmy(on)}: chưa thể cho mượn.`,
    en: ({ on }) => `The reconciliation of ${dmy(on)} did not find the dossier: it cannot be lent.`,
  },
  'dossier/loan-ends-before-it-begins': {
    field: 'until',
    source: DOSSIER,
    vi: ({ lentOn }) => `Hạn trả không được trước ngày cho mượn (${dmy(lentOn)}).`,
    en: ({ lentOn }) => `A loan cannot end before it begins (${dmy(lentOn)}).`,
  },
  'dossier/not-lent': {
    source: DOSSIER,
    vi: () => 'Hồ sơ không ở tình trạng đang cho mượn.',
    en: () => 'The dossier is not lent.',
  },
  'dossier/back-before-lent': {
    field: 'on',
    source: DOSSIER,
    vi: ({ lentOn }) => `Ngày trả không được trước ngày cho mượn (${dmy(lentOn)}).`,
    en: ({ lentOn }) => `The dossier cannot be back before it was lent (${dmy(lentOn)}).`,
  },
  'dossier/not-missing': {
    source: DOSSIER,
    vi: () => 'Hồ sơ này không ở tình trạng bị thiếu.',
    en: () => 'This dossier is not missing.',
  },
  'dossier/found-before-missed': {
    field: 'on',
    source: DOSSIER,
    vi: ({ on }) => `Ngày tìm thấy không được trước ngày đối khớp (${dmy(on)}).`,
    en: ({ on }) => `It cannot be found before the reconciliation of ${dmy(on)}.`,
  },
  'dossier/restored-before-missed': {
    field: 'decision.date',
    source: DOSSIER,
    vi: ({ on }) => `Quyết định không được trước ngày phát hiện mất hồ sơ (${dmy(on)}).`,
    en: ({ on }) => `The decision cannot lie before the loss was found on ${dmy(on)}.`,
  },
  'dossier/restored-by-the-base': {
    field: 'decision.issuer',
    source: DOSSIER,
    vi: () => 'Phục hồi hồ sơ bị mất do cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng trở lên quyết định.',
    en: () => 'A lost dossier is restored by decision of the committee above the base, or one higher up.',
  },
  'dossier/series-of-a-province-only': {
    source: NUMBERS,
    vi: () => 'Chỉ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương mở dãy số lý lịch.',
    en: () => 'Only a provincial committee opens a series of dossier numbers.',
  },
  'dossier/series-goes-up': {
    field: 'next',
    source: NUMBERS,
    vi: ({ next }) => `Dãy số chỉ tăng, số tiếp theo nhỏ nhất là ${next}.`,
    en: ({ next }) => `The series only goes up, the next number is ${next} at least.`,
  },
  'dossier/series-not-open': {
    field: 'symbol',
    source: NUMBERS,
    vi: ({ symbol }) => `Dãy số lý lịch ký hiệu ${symbol} chưa mở hoặc đã thôi cấp.`,
    en: ({ symbol }) => `The series ${symbol} is not open, or was closed.`,
  },
  'dossier/series-exhausted': {
    field: 'count',
    source: NUMBERS,
    vi: ({ symbol, left }) => `Dãy số ký hiệu ${symbol} chỉ còn ${left} số.`,
    en: ({ symbol, left }) => `Of the series ${symbol} only ${left} numbers are left.`,
  },
  'dossier/block-not-below': {
    field: 'organisation',
    source: NUMBERS,
    vi: () => 'Chỉ cấp số cho tổ chức đảng trực thuộc.',
    en: () => 'Numbers are given to organisations below only.',
  },
  'dossier/no-numbers-left': {
    field: 'members',
    source: NUMBERS,
    vi: ({ left }) => `Tổ chức đảng chỉ còn ${left} số lý lịch: đề nghị cấp trên cấp thêm.`,
    en: ({ left }) => `The organisation has only ${left} numbers left: ask the level above for more.`,
  },
  'dossier/member-twice': {
    field: 'members',
    source: NUMBERS,
    vi: () => 'Một người được nêu hai lần.',
    en: () => 'A person is named twice.',
  },
  'dossier/members-refused': {
    field: 'members',
    source: NUMBERS,
    vi: ({ count }) => `Có ${count} người chưa thể cấp số lý lịch. Xem từng người.`,
    en: ({ count }) => `To ${count} of the people no number can be given. See each of them.`,
  },
  'dossier/member-not-below': {
    source: NUMBERS,
    vi: () => 'Người này không thuộc tổ chức đảng cấp số.',
    en: () => 'This person does not belong to the organisation that gives the number.',
  },
  'dossier/number-for-members-only': {
    source: NUMBERS,
    vi: () => 'Chỉ cấp số lý lịch cho đảng viên đang sinh hoạt, được miễn sinh hoạt hoặc mới kết nạp.',
    en: () => 'A number is given to members in activity, exempted, or newly admitted only.',
  },
  'dossier/numbered-already': {
    source: NUMBERS,
    vi: () => 'Người này đã có số lý lịch.',
    en: () => 'This person has a number already.',
  },
  'supplement/not-of-that-year': {
    field: 'openedOn',
    source: SUPPLEMENT,
    vi: ({ year }) => `Đợt bổ sung hồ sơ năm ${year} phải mở trong năm đó.`,
    en: ({ year }) => `The campaign of ${year} is opened in that year.`,
  },
  'supplement/due-before-opened': {
    field: 'dueOn',
    source: SUPPLEMENT,
    vi: ({ openedOn }) => `Hạn nộp không được trước ngày mở đợt (${dmy(openedOn)}).`,
    en: ({ openedOn }) => `Supplements cannot be due before the campaign opens (${dmy(openedOn)}).`,
  },
  'supplement/due-only-put-off': {
    field: 'dueOn',
    source: SUPPLEMENT,
    vi: ({ dueOn }) => `Chỉ lùi hạn nộp, không rút ngắn hạn đã giao (${dmy(dueOn)}).`,
    en: ({ dueOn }) => `The day can only be put off, not brought forward (${dmy(dueOn)}).`,
  },
  'supplement/no-campaign': {
    field: 'year',
    source: SUPPLEMENT,
    vi: ({ year }) => `Chưa mở đợt bổ sung hồ sơ năm ${year} ở tổ chức đảng này hoặc cấp trên.`,
    en: ({ year }) => `No campaign of ${year} was opened here or above.`,
  },
  'supplement/campaign-closed': {
    field: 'year',
    source: SUPPLEMENT,
    vi: ({ year, on }) => `Đợt bổ sung hồ sơ năm ${year} đã kết thúc ngày ${dmy(on)}.`,
    en: ({ year, on }) => `The campaign of ${year} was closed on ${dmy(on)}.`,
  },
  'supplement/no-transfer': {
    field: 'ground',
    source: SUPPLEMENT,
    vi: () => 'Đảng viên không có hồ sơ chuyển sinh hoạt đảng chính thức đang làm.',
    en: () => 'No official transfer of this member is under way.',
  },
  'supplement/handed-in-already': {
    source: SUPPLEMENT,
    vi: ({ on }) => `Phiếu bổ sung này đã có từ ngày ${dmy(on)}. Cần sửa thì cấp ủy cơ sở trả lại phiếu.`,
    en: ({ on }) => `This supplement is there since ${dmy(on)}. To mend it, the base sends it back first.`,
  },
  'supplement/before-it-was-returned': {
    field: 'submittedOn',
    source: SUPPLEMENT,
    vi: ({ on }) => `Ngày nộp lại không được trước ngày trả phiếu (${dmy(on)}).`,
    en: ({ on }) => `It cannot be handed in again before it was sent back on ${dmy(on)}.`,
  },
  'supplement/before-it-was-asked': {
    field: 'submittedOn',
    source: SUPPLEMENT,
    vi: ({ on }) => `Ngày nộp phiếu không được trước ngày yêu cầu bổ sung (${dmy(on)}).`,
    en: ({ on }) => `It cannot be handed in before it was asked for on ${dmy(on)}.`,
  },
  'supplement/not-handed-in': {
    source: SUPPLEMENT,
    vi: () => 'Chưa có phiếu bổ sung đang chờ xác nhận.',
    en: () => 'No supplement waits to be confirmed.',
  },
  'supplement/confirmed-before-handed-in': {
    field: 'confirmedOn',
    source: SUPPLEMENT,
    vi: ({ on }) => `Ngày xác nhận không được trước ngày nộp phiếu (${dmy(on)}).`,
    en: ({ on }) => `It cannot be confirmed before it was handed in on ${dmy(on)}.`,
  },
  'supplement/not-confirmed': {
    source: SUPPLEMENT,
    vi: () => 'Phiếu bổ sung chưa được cấp ủy cơ sở xác nhận.',
    en: () => 'The base has not confirmed the supplement.',
  },
  'supplement/nobody-above': {
    source: SUPPLEMENT,
    vi: () => 'Không có cấp ủy cấp trên trực tiếp của cơ sở để chuyển phiếu lên.',
    en: () => 'There is no committee above the base to pass it up to.',
  },
  'supplement/passed-up-before-confirmed': {
    field: 'on',
    source: SUPPLEMENT,
    vi: ({ on }) => `Ngày chuyển phiếu không được trước ngày xác nhận (${dmy(on)}).`,
    en: ({ on }) => `It cannot be passed up before it was confirmed on ${dmy(on)}.`,
  },
  'reconciliation/before-the-last': {
    field: 'on',
    source: DOSSIER,
    vi: ({ on }) => `Ngày đối khớp không được trước lần gần nhất (${dmy(on)}).`,
    en: ({ on }) => `It cannot lie before the last reconciliation (${dmy(on)}).`,
  },
  'reconciliation/named-twice': {
    field: 'missing',
    source: DOSSIER,
    vi: () => 'Một người được nêu hai lần.',
    en: () => 'A person is named twice.',
  },
  'reconciliation/members-refused': {
    field: 'missing',
    source: DOSSIER,
    vi: ({ count }) => `Có ${count} người không thuộc danh sách đối chiếu. Xem từng người.`,
    en: ({ count }) => `Of the people named ${count} do not belong to the list. See each of them.`,
  },
  'reconciliation/not-of-this-organisation': {
    source: DOSSIER,
    vi: () => 'Người này không thuộc tổ chức đảng đang đối khớp.',
    en: () => 'This person does not belong to the organisation that counts.',
  },
  'reconciliation/not-on-the-roll': {
    source: DOSSIER,
    vi: () => 'Người này không có trong danh sách đảng viên.',
    en: () => 'This person is not on the roll.',
  },
  'reconciliation/does-not-add-up': {
    field: 'held',
    source: DOSSIER,
    vi: ({ onRegister, missing, byRegister, held, surplus, byShelf }) =>
      `Số hồ sơ khớp theo danh sách (${onRegister} − ${missing} thiếu = ${byRegister}) phải bằng số khớp theo hồ sơ đang giữ (${held} − ${surplus} thừa = ${byShelf}).`,
    en: ({ onRegister, missing, byRegister, held, surplus, byShelf }) =>
      `Matched by the list (${onRegister} − ${missing} missing = ${byRegister}) must equal matched by what is held (${held} − ${surplus} surplus = ${byShelf}).`,
  },
};
