import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const POLICY = 'Nguyên tắc: mỗi bước được xét theo quy định có hiệu lực vào ngày của bước đó';
const SOURCE = 'Bộ luật Lao động 2019, Điều 112; thông báo nghỉ lễ hằng năm';

const groundsVi: Record<string, string> = {
  temporarilyInAnotherOrganisation: 'đang sinh hoạt tạm thời ở đảng bộ khác',
  temporarilyInSisterCell: 'đang sinh hoạt tạm thời ở chi bộ cùng đảng bộ',
  exempt: 'được miễn công tác và sinh hoạt đảng',
  suspended: 'bị đình chỉ sinh hoạt đảng',
  prosecuted: 'bị khởi tố, tạm giam',
  absentWithLeave: 'vắng mặt có lý do',
  convenerAbsentThroughout: 'là cấp ủy viên cấp triệu tập vắng mặt suốt thời gian đại hội',
  delegateWithoutAlternate: 'là đại biểu vắng mặt suốt thời gian đại hội mà không có dự khuyết thay thế',
};
const meetingsVi: Record<string, string> = {
  cell: 'hội nghị chi bộ',
  committee: 'hội nghị cấp ủy',
  standingCommittee: 'hội nghị ban thường vụ',
  permanentBoard: 'hội nghị thường trực cấp ủy',
  congress: 'đại hội đảng viên',
  delegateCongress: 'đại hội đại biểu',
};

/** Why a year of the calendar or a count of votes is refused. */
export const policyRefusals: RefusalCatalogue = {
  'calendar/another-year': {
    field: 'daysOff',
    source: SOURCE,
    vi: ({ day, year }) => `Ngày ${dmy(day)} không thuộc năm ${year}.`,
    en: ({ day, year }) => `${dmy(day)} is no day of ${year}.`,
  },
  'calendar/day-twice': {
    field: 'makeUpDays',
    source: SOURCE,
    vi: ({ day }) => `Ngày ${dmy(day)} vừa là ngày nghỉ vừa là ngày làm bù.`,
    en: ({ day }) => `${dmy(day)} is both a day off and a make-up day.`,
  },
  'calendar/make-up-on-a-weekday': {
    field: 'makeUpDays',
    source: SOURCE,
    vi: ({ day }) => `Ngày làm bù ${dmy(day)} phải là thứ bảy hoặc chủ nhật.`,
    en: ({ day }) => `The make-up day ${dmy(day)} must be a Saturday or a Sunday.`,
  },
  'policy/retroactive': {
    field: 'effectiveFrom',
    source: POLICY,
    vi: ({ today }) =>
      `Phiên bản mới phải có hiệu lực sau ngày ${dmy(today)}: việc đã làm được xét theo quy định của ngày làm việc đó, không xét lại.`,
    en: ({ today }) => `A new version takes effect after ${dmy(today)}: what was done is not judged again.`,
  },
  'policy/version-on-that-day': {
    field: 'effectiveFrom',
    source: POLICY,
    vi: () => 'Nhóm tham số này đã có một phiên bản có hiệu lực từ ngày đó.',
    en: () => 'This group has a version from that day already.',
  },
  'policy/nothing-changes': {
    field: 'changes',
    source: POLICY,
    vi: () => 'Phiên bản mới không thay đổi giá trị nào so với phiên bản trước đó.',
    en: () => 'The new version changes no value of the one before it.',
  },
  'policy/unknown-parameter': {
    field: 'changes',
    source: POLICY,
    vi: () => 'Nhóm tham số này không có tham số đã nêu.',
    en: () => 'This group has no such parameter.',
  },
  'policy/out-of-bounds': {
    field: 'changes',
    source: POLICY,
    vi: ({ min, max }) => `Giá trị phải là số nguyên từ ${min} đến ${max}.`,
    en: ({ min, max }) => `The value must be a whole number from ${min} to ${max}.`,
  },
  'policy/value-not-allowed': {
    field: 'changes',
    source: POLICY,
    vi: () => 'Giá trị không thuộc các giá trị được phép của tham số này.',
    en: () => 'The value is none that this parameter may have.',
  },
  'policy/not-a-province': {
    field: 'organisation',
    source: POLICY,
    vi: () => 'Chỉ tỉnh ủy, thành ủy và cấp ủy tương đương trực thuộc Trung ương được đặt tham số riêng.',
    en: () => 'Only a provincial committee sets parameters of its own.',
  },
  'policy/another-issuer': {
    field: 'decision.issuer',
    source: POLICY,
    vi: () => 'Tham số riêng của một tỉnh, thành phố phải theo văn bản của chính tỉnh ủy, thành ủy đó.',
    en: () => 'What a province sets for itself rests on a paper of its own committee.',
  },
  'policy/not-local': {
    field: 'changes',
    source: POLICY,
    vi: () => 'Tham số này do Trung ương quy định thống nhất; tỉnh ủy, thành ủy không đặt riêng.',
    en: () => 'This parameter is set for the whole Party; a province does not set it for itself.',
  },
  'policy/not-set-by-province': {
    field: 'asParty',
    source: POLICY,
    vi: () => 'Vào ngày đó tỉnh ủy, thành ủy không đặt riêng tham số này: đang theo giá trị chung của toàn Đảng.',
    en: () => 'The province does not set this parameter for itself on that day: it is as the Party has it already.',
  },
  'policy/set-and-given-up': {
    field: 'asParty',
    source: POLICY,
    vi: () => 'Một tham số không thể vừa đặt giá trị riêng vừa trở lại theo giá trị chung của toàn Đảng.',
    en: () => 'A parameter is either given a value of its own or goes back to what the Party has.',
  },
  'policy/changes-with-the-software': {
    field: 'changes',
    source: POLICY,
    vi: () => 'Bảng giá trị này chỉ thay đổi cùng phiên bản phần mềm.',
    en: () => 'This table of values changes with the software only.',
  },
  'vote/ground-not-known': {
    field: 'tally.leftOut',
    source: '294-QĐ/TW 9.3.2, 9.3.3',
    vi: ({ ground, meeting }) =>
      `Trường hợp ${groundsVi[ground] ?? 'đã nêu'} không được trừ khỏi tổng số tại ${meetingsVi[meeting] ?? 'hội nghị này'}.`,
    en: () => 'This ground leaves nobody out of the count at this kind of meeting.',
  },
  'vote/left-out-twice': {
    field: 'tally.leftOut',
    source: '294-QĐ/TW 9.3.2',
    vi: () => 'Một người được nêu hai lần trong số không tính.',
    en: () => 'Somebody is named twice among those left out.',
  },
  'vote/nobody-left': {
    field: 'tally.leftOut',
    source: '294-QĐ/TW 9.3.2',
    vi: ({ summoned }) => `Tổng số ${summoned} người, trừ những người không tính thì không còn ai.`,
    en: ({ summoned }) => `Of ${summoned}, nobody is left once those left out are taken off.`,
  },
  'vote/more-present-than-counted': {
    field: 'tally.present',
    source: '294-QĐ/TW 9.3.2; 06-HD/TW 14.2',
    vi: ({ present, denominator }) =>
      `Có mặt ${present} người, nhiều hơn tổng số phải tính (${denominator}). Người có mặt thì không được trừ.`,
    en: ({ present, denominator }) =>
      `${present} were present, more than are counted (${denominator}). Who attends is not left out.`,
  },
  'vote/ballots-differ': {
    field: 'tally.inFavour',
    source: '06-HD/TW 14.2',
    vi: ({ present, ballots }) =>
      `Số phiếu tán thành, không tán thành và không hợp lệ (${ballots}) khác số người có mặt (${present}).`,
    en: ({ present, ballots }) =>
      `Votes in favour, against and invalid (${ballots}) do not come to those present (${present}).`,
  },
};
