import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Why a letter of transfer does not begin. */
const opening: RefusalCatalogue = {
  'transfer/one-is-open': {
    source: '294-QĐ/TW 6.3.1; 38-HD/BTCTW II.4.3',
    vi: ({ openedOn }) => `Đảng viên đang chuyển sinh hoạt đảng chính thức theo giấy giới thiệu ngày ${dmy(openedOn)}.`,
    en: ({ openedOn }) => `An official transfer, begun on ${dmy(openedOn)}, is under way.`,
  },
  'transfer/no-address': {
    field: 'to',
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Chọn nơi đến trong sổ này, hoặc ghi tên nơi đến ngoài sổ; chỉ một trong hai.',
    en: () => 'Choose a place in this register or write down a place outside of it, one of the two.',
  },
  'transfer/before-last-move': {
    source: '294-QĐ/TW 6.3.1',
    vi: ({ earlier }) => `Không ghi việc chuyển trước lần chuyển gần nhất (${dmy(earlier)}).`,
    en: ({ earlier }) => `A transfer cannot lie before the last one (${dmy(earlier)}).`,
  },
  'transfer/no-paper': {
    field: 'paper.number',
    source: '294-QĐ/TW 6.3.1',
    vi: () => 'Thiếu quyết định hoặc giấy tờ làm căn cứ chuyển sinh hoạt đảng.',
    en: () => 'The decision or paper on which the transfer rests is missing.',
  },
  'transfer/before-paper': {
    field: 'openedOn',
    source: '294-QĐ/TW 6.3.1',
    vi: ({ earlier }) => `Giấy giới thiệu không được viết trước ngày của quyết định (${dmy(earlier)}).`,
    en: ({ earlier }) => `The letter cannot be written before the paper on which it rests (${dmy(earlier)}).`,
  },
  'transfer/under-inspection': {
    source: '294-QĐ/TW 6.3.1đ',
    vi: ({ since }) =>
      `Đang bị thanh tra, kiểm tra hoặc xem xét, giải quyết khiếu nại, tố cáo (từ ngày ${dmy(since)}): chưa chuyển sinh hoạt đảng chính thức.`,
    en: ({ since }) => `Under inspection, or a complaint or denunciation is being settled (since ${dmy(since)}).`,
  },
  'transfer/discipline-in-progress': {
    source: '294-QĐ/TW 6.3.1đ không nêu; tham số',
    vi: () => 'Đảng viên đang bị xem xét kỷ luật.',
    en: () => 'Discipline is in progress.',
  },
  'transfer/dues-owed': {
    field: 'duesPaidTo',
    source: '38-HD/BTCTW II.4.3',
    vi: ({ month }) => `Phải đóng đảng phí đến hết tháng chuyển (${month}).`,
    en: ({ month }) => `Dues must be paid to the end of the month of the transfer (${month}).`,
  },
  'transfer/no-self-review': {
    field: 'selfReview',
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Thiếu bản kiểm điểm có nhận xét của chi bộ.',
    en: () => 'The self-review with the comments of the cell is missing.',
  },
  'transfer/no-helper-comments': {
    field: 'helperComments',
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Đảng viên dự bị chuyển đi phải có nhận xét của đảng viên được phân công giúp đỡ.',
    en: () => 'A probationary member moves with the comments of the assigned helper.',
  },
  'transfer/unknown-destination': {
    field: 'to',
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Nơi đến không có trong sổ gốc.',
    en: () => 'The destination is not in the register.',
  },
  'transfer/destination-not-yet': {
    field: 'to',
    source: '38-HD/BTCTW II.4.3',
    vi: ({ since }) => `Nơi đến đến ngày ${dmy(since)} mới thành lập.`,
    en: ({ since }) => `The destination is established on ${dmy(since)} only.`,
  },
  'transfer/destination-closing': {
    field: 'to',
    source: '294-QĐ/TW 6.3.5; 38-HD/BTCTW II.4.3',
    vi: ({ from }) => `Nơi đến đang kết thúc hoạt động từ ngày ${dmy(from)}, không tiếp nhận đảng viên nữa.`,
    en: ({ from }) => `The destination has been winding up since ${dmy(from)} and receives nobody any more.`,
  },
  'transfer/same-cell': {
    field: 'to',
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Nơi đến chính là chi bộ đang sinh hoạt.',
    en: () => 'The destination is the cell where the member is.',
  },
  'transfer/inside-one-base': {
    field: 'to',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Hai chi bộ cùng một đảng bộ cơ sở: dùng chuyển sinh hoạt nội bộ.',
    en: () => 'Both cells belong to one base organisation: use an internal transfer.',
  },
  'transfer/no-authority': {
    source: '38-HD/BTCTW II.4.3.1a',
    vi: () => 'Trong sổ này không có cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng để viết giấy giới thiệu.',
    en: () => 'There is no upper-base or provincial committee in this register to write the letter.',
  },
  'late/transfer-start': {
    field: 'openedOn',
    source: '294-QĐ/TW 6.3.1',
    vi: ({ deadline }) => `Làm thủ tục chuyển sinh hoạt đảng quá thời hạn (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The transfer was begun after its deadline (${dmy(deadline)}).`,
  },
};

/** Why a box is not filled in, a letter not forwarded or returned. */
const underWay: RefusalCatalogue = {
  'transfer/none-open': {
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Đảng viên không có giấy giới thiệu sinh hoạt đảng nào đang chuyển.',
    en: () => 'No letter of transfer is under way.',
  },
  'transfer/box-out-of-order': {
    field: 'box',
    source: '38-HD/BTCTW II.4.2',
    vi: ({ box }) =>
      box
        ? `Các ô được viết lần lượt, mỗi ô do cấp của ô ấy viết: ô kế tiếp là ô ${box}.`
        : 'Các ô đã viết đủ; giấy đang ở nơi ngoài sổ này.',
    en: ({ box }) =>
      box
        ? `Boxes are filled in one after the other, each by its own level: the next one is box ${box}.`
        : 'All boxes are filled in; a place outside of this register has the letter.',
  },
  'transfer/box-before-last': {
    source: '38-HD/BTCTW II.4.2',
    vi: ({ earlier }) => `Không ghi trước việc gần nhất trên giấy (${dmy(earlier)}).`,
    en: ({ earlier }) => `It cannot lie before the last act on the letter (${dmy(earlier)}).`,
  },
  'transfer/first-box-wrong': {
    field: 'box',
    source: '38-HD/BTCTW II.4.2',
    vi: () => 'Viết sai ở ô 1 thì không gạch bỏ: thôi chuyển và viết giấy giới thiệu khác.',
    en: () => 'A mistake in box 1 is not struck through: give the letter up and write another one.',
  },
  'transfer/box-not-filled': {
    field: 'box',
    source: '38-HD/BTCTW II.4.2',
    vi: ({ box }) => `Tổ chức đảng này chưa viết ô ${box}.`,
    en: ({ box }) => `Box ${box} was not filled in by this organisation.`,
  },
  'transfer/letter-without-number': {
    field: 'number',
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Ô đi cuối cùng phải ghi số giấy giới thiệu.',
    en: () => 'The last outgoing box bears the number of the letter.',
  },
  'transfer/dossier-before-letter': {
    field: 'dossierOn',
    source: '38-HD/BTCTW II.4.3.1d',
    vi: ({ earlier }) => `Hồ sơ không được giao trước ngày viết giấy giới thiệu (${dmy(earlier)}).`,
    en: ({ earlier }) => `The dossier is not handed over before the letter was begun (${dmy(earlier)}).`,
  },
  'transfer/index-not-certified': {
    field: 'indexCertified',
    source: '06-HD/TW 8.2c',
    vi: () => 'Mục lục hồ sơ chưa có xác nhận của nơi giao: chưa tiếp nhận.',
    en: () => 'The index of the dossier is not certified by the sender: reception is withheld.',
  },
  'late/transfer-present': {
    field: 'filledOn',
    source: '294-QĐ/TW 6.3.1c',
    vi: ({ deadline }) => `Nộp giấy giới thiệu quá thời hạn (chậm nhất ngày ${dmy(deadline)}); phải báo cáo lý do.`,
    en: ({ deadline }) => `The letter was presented after its deadline (${dmy(deadline)}); reasons are to be reported.`,
  },
  'transfer/onward-too-early': {
    field: 'onward',
    source: '38-HD/BTCTW II.4.3.1a',
    vi: () => 'Giấy còn ô tiếp theo: chỉ ở ô cuối mới giới thiệu tiếp xuống dưới.',
    en: () => 'Further boxes follow: only at the last one the letter is addressed further down.',
  },
  'transfer/onward-missing': {
    field: 'onward',
    source: '38-HD/BTCTW II.4.3.1a',
    vi: () => 'Đây chưa phải chi bộ: hãy chọn tổ chức đảng trực thuộc để giới thiệu tiếp.',
    en: () => 'This is not a cell: choose the organisation below to which the letter goes on.',
  },
  'transfer/onward-not-below': {
    field: 'onward',
    source: '38-HD/BTCTW II.4.3.1a',
    vi: () => 'Chỉ giới thiệu tiếp đến tổ chức đảng trực thuộc; đến nơi khác phải dùng giấy chuyển tiếp.',
    en: () => 'It goes on to an organisation below only; to another place it is forwarded.',
  },
  'transfer/roll-is-cut': {
    source: '38-HD/BTCTW II.4.3',
    vi: ({ leftOn }) => `Đã cắt đảng số ngày ${dmy(leftOn)}: nơi đến tiếp nhận hoặc trả lại.`,
    en: ({ leftOn }) => `The roll was cut on ${dmy(leftOn)}: the destination accepts or returns.`,
  },
  'transfer/not-sent': {
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Nơi đi chưa viết đủ các ô: giấy chưa đến nơi khác.',
    en: () => 'The outgoing boxes are not all filled in: the letter has not left.',
  },
  'transfer/not-addressed': {
    field: 'organisation',
    source: '38-HD/BTCTW II.4.3.1d',
    vi: () => 'Phiếu báo không gửi cho tổ chức đảng này.',
    en: () => 'The notice is not addressed to this organisation.',
  },
  'transfer/notice-before-letter': {
    field: 'receivedOn',
    source: '38-HD/BTCTW II.4.3.1d',
    vi: ({ earlier }) => `Không nhận phiếu báo trước ngày giấy rời nơi đi (${dmy(earlier)}).`,
    en: ({ earlier }) => `The notice does not come before the letter left (${dmy(earlier)}).`,
  },
  'transfer/lies-elsewhere': {
    field: 'organisation',
    source: '38-HD/BTCTW II.4.2',
    vi: () => 'Giấy giới thiệu không ở tổ chức đảng này.',
    en: () => 'The letter does not lie with this organisation.',
  },
  'transfer/forwarded-to-itself': {
    field: 'to',
    source: '38-HD/BTCTW II.4.3.1',
    vi: () => 'Giấy đã ghi nơi đến này: không cần chuyển tiếp.',
    en: () => 'The letter is addressed there already.',
  },
  'transfer/may-still-present': {
    field: 'baseReportOn',
    source: '38-HD/BTCTW II.4.3.1d',
    vi: ({ handInBy }) =>
      handInBy
        ? `Chưa hết thời hạn nộp giấy giới thiệu (đến hết ngày ${dmy(handInBy)}), hoặc giấy đã nộp.`
        : 'Chưa rõ ngày nhận phiếu báo hoặc nhận hồ sơ, nên chưa tính được thời hạn nộp giấy.',
    en: ({ handInBy }) =>
      handInBy
        ? `The time to present the letter is not over (${dmy(handInBy)}), or it was presented.`
        : 'The time to present the letter has not begun: neither the notice nor the dossier was received.',
  },
  'transfer/struck-before-report': {
    field: 'decision.date',
    source: '38-HD/BTCTW II.4.3.1d',
    vi: ({ earlier }) => `Quyết định xóa tên không được ký trước báo cáo của cấp ủy cơ sở (${dmy(earlier)}).`,
    en: ({ earlier }) => `The decision cannot be dated before the report of the base (${dmy(earlier)}).`,
  },
  'transfer/not-outside': {
    source: '38-HD/BTCTW II.4.3',
    vi: () => 'Nơi đến thuộc sổ này: chính nơi đến viết các ô tiếp nhận.',
    en: () => 'The destination is in this register: it fills in its boxes itself.',
  },
};

/** Why nobody is moved without a letter, or taken in with one. */
const direct: RefusalCatalogue = {
  'transfer/before-decision': {
    field: 'movedOn',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: ({ earlier }) => `Không chuyển trước ngày quyết định (${dmy(earlier)}).`,
    en: ({ earlier }) => `Nobody moves before the decision (${dmy(earlier)}).`,
  },
  'transfer/not-inside-one-base': {
    field: 'to',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Hai chi bộ không cùng một đảng bộ cơ sở: phải có giấy giới thiệu.',
    en: () => 'The cells do not belong to one base organisation: a letter is needed.',
  },
  'transfer/base-decides': {
    field: 'decision.issuer',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Đảng ủy cơ sở của hai chi bộ quyết định chuyển sinh hoạt nội bộ.',
    en: () => 'The committee of their base organisation decides on an internal transfer.',
  },
  'transfer/not-in-that-cell': {
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Đảng viên không thuộc chi bộ được chuyển.',
    en: () => 'The member is not in the cell that is moved.',
  },
  'transfer/received-before-letter': {
    field: 'receivedOn',
    source: '38-HD/BTCTW II.4.2',
    vi: ({ earlier }) => `Không tiếp nhận trước ngày của giấy giới thiệu (${dmy(earlier)}).`,
    en: ({ earlier }) => `Nobody is received before the letter (${dmy(earlier)}).`,
  },
  'transfer/received-before-joining': {
    field: 'receivedOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Ngày tiếp nhận không được trước ngày ${dmy(earlier)}.`,
    en: ({ earlier }) => `The reception cannot lie before ${dmy(earlier)}.`,
  },
  'transfer/join-before-decision': {
    field: 'joinDate',
    source: '294-QĐ/TW 4.3.1',
    vi: ({ earlier }) => `Ngày vào Đảng không được trước ngày quyết định kết nạp (${dmy(earlier)}).`,
    en: ({ earlier }) => `The join date cannot lie before the decision (${dmy(earlier)}).`,
  },
  'transfer/official-date': {
    field: 'officialDate',
    source: '294-QĐ/TW 4.2',
    vi: () => 'Đảng viên chính thức phải có ngày chính thức; đảng viên dự bị thì không.',
    en: () => 'An official member has an official date, a probationary one has none.',
  },
  'transfer/official-before-join': {
    field: 'officialDate',
    source: '294-QĐ/TW 4.2',
    vi: ({ earlier }) => `Ngày chính thức không được trước ngày vào Đảng (${dmy(earlier)}).`,
    en: ({ earlier }) => `The official date cannot lie before the join date (${dmy(earlier)}).`,
  },
  'transfer/another-person': {
    source: 'Mỗi người một hồ sơ trong sổ gốc',
    vi: () => 'Giới tính hoặc năm sinh khác với hồ sơ đã có của người này.',
    en: () => 'Sex or birth year differ from the file of this person.',
  },
};

/** Why a temporary transfer does not begin, go on or end. */
const temporary: RefusalCatalogue = {
  'transfer/temporary-is-open': {
    source: '294-QĐ/TW 6.3.2',
    vi: ({ until }) => `Đảng viên đang chuyển sinh hoạt đảng tạm thời đến ngày ${dmy(until)}.`,
    en: ({ until }) => `A temporary transfer is under way until ${dmy(until)}.`,
  },
  'transfer/no-temporary': {
    source: '294-QĐ/TW 6.3.2',
    vi: () => 'Đảng viên không chuyển sinh hoạt đảng tạm thời.',
    en: () => 'No temporary transfer is under way.',
  },
  'transfer/stay-before-letter': {
    field: 'from',
    source: '38-HD/BTCTW II.4.3.2a',
    vi: ({ earlier }) => `Không sinh hoạt tạm thời trước ngày viết giấy giới thiệu (${dmy(earlier)}).`,
    en: ({ earlier }) => `The stay does not begin before the letter (${dmy(earlier)}).`,
  },
  'transfer/abroad-without-country': {
    field: 'country',
    source: '38-HD/BTCTW II.4.3.2b',
    vi: () => 'Ra nước ngoài: ghi tên nước, không chọn chi bộ nơi đến trong sổ này.',
    en: () => 'For a stay abroad give the country, and no host cell of this register.',
  },
  'transfer/stay-too-short': {
    field: 'until',
    source: '294-QĐ/TW 6.3.2',
    vi: ({ months }) => `Sinh hoạt tạm thời từ ${months} tháng trở lên.`,
    en: ({ months }) => `A temporary transfer is for ${months} months or more.`,
  },
  'transfer/stay-too-long': {
    field: 'until',
    source: '294-QĐ/TW 6.3.2',
    vi: ({ months }) =>
      `Lần đầu sinh hoạt tạm thời phải dưới ${months} tháng; từ ${months} tháng thì chuyển chính thức.`,
    en: ({ months }) => `The first period stays below ${months} months; from then on the transfer is an official one.`,
  },
  'transfer/study-too-long': {
    field: 'until',
    source: '294-QĐ/TW 6.3.2',
    vi: ({ months }) => `Sinh hoạt tạm thời để học tập không quá ${months} tháng.`,
    en: ({ months }) => `A temporary transfer for study is for ${months} months at most.`,
  },
  'transfer/stay-not-begun': {
    source: '294-QĐ/TW 6.3.2b',
    vi: () => 'Chưa bắt đầu sinh hoạt tạm thời nên chưa gia hạn.',
    en: () => 'The stay has not begun, so there is nothing to extend.',
  },
  'transfer/stay-has-begun': {
    source: '38-HD/BTCTW II.4.3.2a',
    vi: ({ begunOn }) => `Đã sinh hoạt tạm thời từ ngày ${dmy(begunOn)}: kết thúc bằng các ô trở về.`,
    en: ({ begunOn }) => `The stay began on ${dmy(begunOn)}: it ends by the boxes of the way back.`,
  },
  'transfer/host-extends': {
    field: 'organisation',
    source: '38-HD/BTCTW II.4.3.2c',
    vi: () => 'Cấp ủy cơ sở nơi đến ghi gia hạn vào giấy giới thiệu.',
    en: () => 'The base committee of the host writes the extension on the letter.',
  },
  'transfer/extended-before-asked': {
    field: 'extendedOn',
    source: '294-QĐ/TW 6.3.2b',
    vi: ({ earlier }) => `Không gia hạn trước ngày đảng viên đề nghị (${dmy(earlier)}).`,
    en: ({ earlier }) => `It is not extended before the member asked (${dmy(earlier)}).`,
  },
  'transfer/extension-not-later': {
    field: 'until',
    source: '294-QĐ/TW 6.3.2b',
    vi: ({ until }) => `Gia hạn phải đến sau ngày ${dmy(until)}.`,
    en: ({ until }) => `The extension must end after ${dmy(until)}.`,
  },
  'transfer/extension-too-long': {
    field: 'until',
    source: '294-QĐ/TW 6.3.2b',
    vi: ({ months }) => `Mỗi lần gia hạn phải dưới ${months} tháng.`,
    en: ({ months }) => `Each extension stays below ${months} months.`,
  },
  'transfer/not-abroad': {
    source: '38-HD/BTCTW II.4.3.2b',
    vi: () => 'Đảng viên không chuyển sinh hoạt ra nước ngoài nên không có phiếu phải nộp.',
    en: () => 'The transfer is not one abroad: there is no slip to hand in.',
  },
  'transfer/is-abroad': {
    source: '38-HD/BTCTW II.4.3.1c',
    vi: ({ since }) =>
      `Đảng viên ra nước ngoài theo giấy giới thiệu 2 ô từ ngày ${dmy(since)}: khi về nước viết ô 2 rồi mới tiếp nhận.`,
    en: ({ since }) =>
      `The member went abroad on ${dmy(since)} with the letter of two boxes: box 2 is written on return, then reception goes on.`,
  },
  'transfer/not-for-abroad': {
    source: '38-HD/BTCTW II.4.3.1c',
    vi: () => 'Giấy giới thiệu 2 ô chỉ viết cho người chuyển sinh hoạt chính thức ra nước ngoài.',
    en: () => 'The letter of two boxes is for who is transferred abroad for good only.',
  },
  'transfer/addressed-to-another': {
    field: 'organisation',
    source: '38-HD/BTCTW II.4.3.1c',
    vi: () => 'Chỉ cấp ủy quản lý đảng viên ở ngoài nước ghi trên giấy giới thiệu 10 ô viết giấy giới thiệu 2 ô.',
    en: () => 'Only the committee for members abroad to which the letter of ten boxes is addressed writes that of two.',
  },
  'transfer/not-sent-abroad': {
    source: '38-HD/BTCTW II.4.3.1c',
    vi: () => 'Đảng viên không ở ngoài nước theo giấy giới thiệu 2 ô nên không có ô 2 để viết.',
    en: () => 'The member is not abroad with a letter of two boxes: there is no box 2 to fill in.',
  },
  'transfer/slip-handed-in': {
    source: '38-HD/BTCTW II.4.3.2b',
    vi: ({ on }) => `Phiếu đã nộp ngày ${dmy(on)}.`,
    en: ({ on }) => `The slip was handed in on ${dmy(on)}.`,
  },
  'transfer/slip-before-stay': {
    field: 'handedInOn',
    source: '38-HD/BTCTW II.4.3.2b',
    vi: ({ earlier }) => `Không nộp phiếu trước ngày bắt đầu chuyển (${dmy(earlier)}).`,
    en: ({ earlier }) => `The slip is not handed in before the stay began (${dmy(earlier)}).`,
  },
  'late/overseas-slip': {
    field: 'handedInOn',
    source: '38-HD/BTCTW II.4.3.1c, II.4.3.2b',
    vi: ({ deadline }) => `Nộp phiếu ở ngoài nước quá thời hạn (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The slip was handed in after its deadline (${dmy(deadline)}).`,
  },
  'late/overseas-return': {
    field: 'filledOn',
    source: '38-HD/BTCTW II.4.3.1c',
    vi: ({ deadline }) => `Báo cáo khi về nước quá thời hạn (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The return was reported after its deadline (${dmy(deadline)}).`,
  },
};

/** Refusals of transfers, in words, with the rule. */
export const transferRefusals: RefusalCatalogue = { ...opening, ...underWay, ...direct, ...temporary };
