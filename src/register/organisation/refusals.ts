import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';
import type { OrganisationPower, OrganisationType } from './events.ts';

const TYPES: Record<OrganisationType, [vi: string, en: string]> = {
  centralCommittee: ['Trung ương', 'the Central Committee'],
  provincialCommittee: ['đảng bộ tỉnh, thành phố hoặc trực thuộc Trung ương', 'a provincial organisation'],
  upperBase: ['đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng', 'an upper-base organisation'],
  baseOrg: ['đảng bộ cơ sở', 'a base organisation'],
  baseCell: ['chi bộ cơ sở', 'a base cell'],
  sectionOrg: ['đảng bộ bộ phận', 'a section'],
  subordinateCell: ['chi bộ trực thuộc', 'a subordinate cell'],
};

const POWERS: Record<OrganisationPower, [vi: string, en: string]> = {
  admit: ['kết nạp đảng viên', 'to admit members'],
  recognise: ['công nhận đảng viên chính thức', 'to recognise official members'],
  strikeOff: ['xóa tên đảng viên', 'to strike members off'],
  expel: ['khai trừ, đình chỉ sinh hoạt đảng của đảng viên', 'to expel and to suspend members'],
  concludeStatus: ['kết luận về đảng tịch', 'to conclude on party status'],
  issueCard: ['cấp thẻ đảng viên', 'to issue cards'],
  decideBadge: ['xét tặng Huy hiệu Đảng', 'to decide on badges'],
  establishOrganisation: ['thành lập tổ chức đảng trực thuộc', 'to establish organisations'],
  delegatedUpperBasePowers: ['cấp trên cơ sở được giao', 'of an upper-base committee'],
};

/** What a power is called within a sentence. */
export const powerName = (power: OrganisationPower): [vi: string, en: string] => POWERS[power];

const vi = (type: OrganisationType) => TYPES[type][0];
const en = (type: OrganisationType) => TYPES[type][1];

/** Why an act of or about an organisation is refused. */
export const organisationRefusals: RefusalCatalogue = {
  'authority/unknown-organisation': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 4.3.2',
    vi: () => 'Không tìm thấy tổ chức đảng ban hành quyết định.',
    en: () => 'The organisation that issued the decision is not in the register.',
  },
  'authority/before-it-existed': {
    field: 'decision.date',
    source: '294-QĐ/TW 10',
    vi: ({ since }) => `Tổ chức ban hành quyết định chưa thành lập vào ngày đó (thành lập ngày ${dmy(since)}).`,
    en: ({ since }) => `The issuer did not exist on that day (established ${dmy(since)}).`,
  },
  'authority/after-its-end': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 10',
    vi: ({ endedOn }) => `Tổ chức ban hành quyết định đã kết thúc hoạt động từ ngày ${dmy(endedOn)}.`,
    en: ({ endedOn }) => `The issuer has ended on ${dmy(endedOn)}.`,
  },
  'authority/closing': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 6.3.5; 06-HD/TW 10.3',
    vi: ({ from }) =>
      `Tổ chức ban hành quyết định đang kết thúc hoạt động từ ngày ${dmy(from)}: cấp trên quyết định thay.`,
    en: ({ from }) => `The issuer is winding up since ${dmy(from)}: its superior decides instead.`,
  },
  'authority/not-above': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 4.3.2',
    vi: () => 'Tổ chức ban hành quyết định không phải là cấp trên của tổ chức đảng này vào ngày ký.',
    en: () => 'The issuer did not stand above this organisation on the day of the decision.',
  },
  'authority/no-power': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 4.3.2; 10.6; 22.1',
    vi: ({ power, day }) =>
      `Vào ngày ${dmy(day)}, tổ chức này không có thẩm quyền ${POWERS[power as OrganisationPower][0]}.`,
    en: ({ power, day }) => `On ${dmy(day)} this organisation had no power ${POWERS[power as OrganisationPower][1]}.`,
  },
  'authority/own-power': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 10.6; 22.1',
    vi: () => 'Tổ chức đảng không tự giao quyền cho mình: quyết định phải của cấp trên.',
    en: () => 'No organisation grants a power to itself: the decision must come from above.',
  },
  'cell/unknown': {
    field: 'cell',
    source: 'Điều lệ Đảng, Điều 24',
    vi: () => 'Không tìm thấy chi bộ.',
    en: () => 'The cell is not in the register.',
  },
  'cell/not-yet-established': {
    field: 'cell',
    source: 'Điều lệ Đảng, Điều 24',
    vi: ({ since }) => `Chi bộ chưa thành lập vào ngày đó (thành lập ngày ${dmy(since)}).`,
    en: ({ since }) => `The cell did not exist on that day (established ${dmy(since)}).`,
  },
  'cell/ended': {
    field: 'cell',
    source: '294-QĐ/TW 6.3.5',
    vi: ({ endedOn }) => `Chi bộ đã kết thúc hoạt động từ ngày ${dmy(endedOn)}.`,
    en: ({ endedOn }) => `The cell has ended on ${dmy(endedOn)}.`,
  },
  'cell/closing': {
    field: 'cell',
    source: '294-QĐ/TW 6.3.5; 06-HD/TW 10.3',
    vi: ({ from }) =>
      `Chi bộ đang kết thúc hoạt động từ ngày ${dmy(from)}: không tiếp nhận, không kết nạp và không công nhận đảng viên.`,
    en: ({ from }) => `The cell is winding up since ${dmy(from)}: nobody is taken in, admitted or recognised there.`,
  },
  'cell/not-a-cell': {
    field: 'cell',
    source: 'Điều lệ Đảng, Điều 24',
    vi: () => 'Đảng viên sinh hoạt tại chi bộ: hãy chọn một chi bộ, không phải đảng bộ.',
    en: () => 'Members belong to a cell: choose a cell, not a committee.',
  },
  'organisation/already-recorded': {
    source: 'Mỗi tổ chức đảng một hồ sơ',
    vi: () => 'Tổ chức đảng này đã có trong sổ gốc.',
    en: () => 'This organisation is in the register already.',
  },
  'organisation/not-recorded': {
    source: 'Mỗi tổ chức đảng một hồ sơ',
    vi: () => 'Tổ chức đảng này chưa có trong sổ gốc.',
    en: () => 'This organisation is not in the register.',
  },
  'organisation/parent-missing': {
    field: 'parent',
    source: '294-QĐ/TW 10',
    vi: () => 'Phải có tổ chức đảng cấp trên: chỉ Trung ương và cấp tỉnh có thể đứng đầu cây tổ chức.',
    en: () => 'A parent is needed: only the centre and provinces may stand at the top of the tree.',
  },
  'organisation/unknown-parent': {
    field: 'parent',
    source: '294-QĐ/TW 10',
    vi: () => 'Không tìm thấy tổ chức đảng cấp trên.',
    en: () => 'The parent organisation is not in the register.',
  },
  'organisation/parent-not-yet-established': {
    field: 'parent',
    source: '294-QĐ/TW 10',
    vi: ({ since }) => `Tổ chức đảng cấp trên chưa thành lập vào ngày đó (thành lập ngày ${dmy(since)}).`,
    en: ({ since }) => `The parent did not exist on that day (established ${dmy(since)}).`,
  },
  'organisation/wrong-parent-level': {
    field: 'parent',
    source: '294-QĐ/TW 10, 20; 208-QĐ/TW',
    vi: ({ type, parentType }) =>
      `${capital(vi(type))} không thể trực thuộc ${vi(parentType)} theo quy định có hiệu lực ngày đó.`,
    en: ({ type, parentType }) => `By the rules of that day ${en(type)} cannot lie under ${en(parentType)}.`,
  },
  'organisation/parent-needs-consent': {
    field: 'consent.number',
    source: '294-QĐ/TW 10.4; 06-HD/TW 12',
    vi: ({ type, parentType }) =>
      `${capital(vi(type))} trực thuộc thẳng ${vi(parentType)} phải có văn bản đồng ý của ${consenting(parentType)[0]}.`,
    en: ({ type, parentType }) =>
      `${capital(en(type))} directly under ${en(parentType)} needs the written consent of ${consenting(parentType)[1]}.`,
  },
  'organisation/village-only-subordinate-cell': {
    field: 'type',
    source: '294-QĐ/TW 20.2.2',
    vi: () => 'Ở thôn, tổ dân phố chỉ lập chi bộ trực thuộc đảng ủy xã, phường, đặc khu.',
    en: () => 'A village or street group has only a subordinate cell of the commune committee.',
  },
  'organisation/cell-too-small': {
    field: 'officialMembers',
    source: 'Điều lệ Đảng, Điều 21, 24',
    vi: ({ minimum }) => `Lập chi bộ phải có ít nhất ${minimum} đảng viên chính thức.`,
    en: ({ minimum }) => `A cell needs at least ${minimum} official members.`,
  },
  'organisation/cell-large-without-consent': {
    field: 'consent.number',
    source: '294-QĐ/TW 20',
    vi: ({ above }) => `Chi bộ trực thuộc có trên ${above} đảng viên phải được cấp trên đồng ý.`,
    en: ({ above }) => `A subordinate cell of more than ${above} members needs the superior's consent.`,
  },
  'organisation/base-cell-too-large': {
    field: 'officialMembers',
    source: 'Điều lệ Đảng, Điều 21; 294-QĐ/TW 20.3.1',
    vi: ({ minimum }) => `Từ ${minimum} đảng viên trở lên lập đảng bộ cơ sở, không phải chi bộ cơ sở.`,
    en: ({ minimum }) => `With ${minimum} members or more it is a base organisation, not a base cell.`,
  },
  'organisation/base-org-small-without-consent': {
    field: 'consent.number',
    source: 'Điều lệ Đảng, Điều 21; 294-QĐ/TW 20.3.1',
    vi: ({ minimum }) => `Đảng bộ cơ sở có dưới ${minimum} đảng viên phải được cấp trên đồng ý.`,
    en: ({ minimum }) => `A base organisation of fewer than ${minimum} members needs the superior's consent.`,
  },
  'organisation/section-without-consent': {
    field: 'consent.number',
    source: '294-QĐ/TW 20.3.3',
    vi: () => 'Lập đảng bộ bộ phận phải được cấp trên trực tiếp đồng ý.',
    en: () => "A section needs the direct superior's consent.",
  },
  'organisation/consent-after-decision': {
    field: 'consent.date',
    source: '294-QĐ/TW 10.4; 06-HD/TW 12',
    vi: ({ consentOn }) => `Văn bản đồng ý (${dmy(consentOn)}) phải có trước khi ra quyết định.`,
    en: ({ consentOn }) => `The consent (${dmy(consentOn)}) must come before the decision.`,
  },
  'organisation/effective-before-decision': {
    field: 'effectiveOn',
    source: '294-QĐ/TW 10',
    vi: ({ decidedOn }) => `Ngày có hiệu lực không được trước ngày quyết định (${dmy(decidedOn)}).`,
    en: ({ decidedOn }) => `It cannot take effect before the decision (${dmy(decidedOn)}).`,
  },
  'organisation/before-it-existed': {
    field: 'effectiveOn',
    source: '294-QĐ/TW 10',
    vi: ({ since }) => `Tổ chức đảng thành lập ngày ${dmy(since)}: không có việc nào trước ngày đó.`,
    en: ({ since }) => `The organisation exists since ${dmy(since)}: no act lies before.`,
  },
  'organisation/top-cannot-move': {
    field: 'parent',
    source: '294-QĐ/TW 10',
    vi: () => 'Tổ chức đứng đầu cây không chuyển về trực thuộc tổ chức khác.',
    en: () => 'The organisation at the top of the tree cannot be moved.',
  },
  'organisation/circle': {
    field: 'parent',
    source: '294-QĐ/TW 10',
    vi: () => 'Không thể trực thuộc chính mình hoặc tổ chức cấp dưới của mình.',
    en: () => 'An organisation cannot lie under itself or under one of its own.',
  },
  'organisation/seat-taken': {
    field: 'position',
    source: '294-QĐ/TW 23',
    vi: () => 'Chức vụ này đang có người giữ. Hãy ghi thôi chức vụ cho người đó trước.',
    en: () => 'The position is held by somebody. End that seat first.',
  },
  'organisation/no-such-seat': {
    field: 'member',
    source: '294-QĐ/TW 16.4',
    vi: () => 'Người này không giữ chức vụ đó trong cấp ủy.',
    en: () => 'This person does not hold that position.',
  },
  'organisation/seat-ends-before-it-begins': {
    field: 'effectiveOn',
    source: '294-QĐ/TW 16.4',
    vi: ({ from }) => `Ngày thôi không được trước ngày nhận chức vụ (${dmy(from)}).`,
    en: ({ from }) => `The seat cannot end before it began (${dmy(from)}).`,
  },
  'organisation/seat-end-without-ground': {
    field: 'reason',
    source: '294-QĐ/TW 16.4',
    vi: () => 'Hãy ghi quyết định, hoặc lý do đương nhiên thôi tham gia cấp ủy.',
    en: () => 'Give the decision, or the reason for which the seat ends by itself.',
  },
};

/** For the Secretariat the Central Organisation Commission writes (294, 10.4.3; 06, 12). */
function consenting(parentType: OrganisationType): [vi: string, en: string] {
  return parentType === 'provincialCommittee'
    ? ['Ban Tổ chức Trung ương', 'the Central Organisation Commission']
    : ['cấp trên', 'the superior'];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
