import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';
import type { OrganisationRating, UnitKind } from './events.ts';
import { powerName } from './refusals.ts';

const KINDS: Record<UnitKind, [vi: string, en: string]> = {
  commune: ['xã, phường', 'a commune or ward'],
  specialZone: ['đặc khu', 'a special zone'],
  agency: ['cơ quan', 'an agency'],
  centralAgency: ['ban, bộ, ngành, tổ chức chính trị - xã hội ở Trung ương', 'a central commission, ministry or body'],
  serviceUnit: ['đơn vị sự nghiệp', 'a service unit'],
  enterprise: ['doanh nghiệp', 'an enterprise'],
  armedForces: ['lực lượng vũ trang', 'armed forces'],
  other: ['loại hình khác', 'another kind of unit'],
};
const RATINGS: Record<OrganisationRating, [vi: string, en: string]> = {
  excellent: ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
  good: ['Hoàn thành tốt nhiệm vụ', 'good'],
  completed: ['Hoàn thành nhiệm vụ', 'completed'],
  notCompleted: ['Không hoàn thành nhiệm vụ', 'not completed'],
};
const SIZES: Record<string, [vi: string, en: string]> = {
  members: ['đảng viên', 'members'],
  legalPersonUnits: ['đơn vị thành viên có tư cách pháp nhân', 'member units with legal personality'],
  baseOrganisations: ['tổ chức cơ sở đảng trực thuộc', 'base organisations'],
};
const kind = (values: { kind: UnitKind }) => KINDS[values.kind];
const rating = (named: OrganisationRating) => RATINGS[named];

const DELEGATION = '294-QĐ/TW 10.6';
const ADMISSION = '294-QĐ/TW 22.1';
const SPECIAL_PLACE = '294-QĐ/TW 10.4.4; 06-HD/TW 12';
const RATING = '366-QĐ/TW';

/** Refusals about the kind of a unit, its ratings, what may be delegated to it, and what the centre consents to. */
export const powerRefusals: RefusalCatalogue = {
  'unit-kind/missing': {
    field: 'unitKind',
    source: '294-QĐ/TW 10.4',
    vi: () =>
      'Đảng bộ cấp trên trực tiếp cơ sở phải có loại hình đơn vị. Hãy chọn loại hình khi thành lập; với tổ chức đã có, hãy ghi loại hình đơn vị trước.',
    en: () =>
      'An upper-base organisation needs its kind of unit. Choose it with the establishment; of an organisation that exists, state it first.',
  },
  'unit-kind/reason-missing': {
    field: 'reason',
    source: 'Đính chính phải có lý do',
    vi: () => 'Ngày này đã ghi một loại hình đơn vị khác. Hãy nêu lý do thay đổi hoặc đính chính.',
    en: () => 'Another kind of unit is stated of that day. Say why it changes or is corrected.',
  },
  'unit-kind/armed-forces': {
    field: 'unitKind',
    source: '294-QĐ/TW 10.6',
    vi: () => 'Tổ chức đảng đã được ghi thuộc lực lượng vũ trang: hãy chọn loại hình Lực lượng vũ trang.',
    en: () => 'The organisation is recorded as one of the armed forces: choose that kind of unit.',
  },
  'rating/by-itself': {
    field: 'decision.issuer',
    source: RATING,
    vi: () => 'Tổ chức đảng không tự xếp loại: quyết định phải của cấp trên.',
    en: () => 'No organisation rates itself: the decision must come from above.',
  },
  'rating/year-to-come': {
    field: 'year',
    source: RATING,
    vi: ({ year }) => `Năm ${year} ở sau ngày quyết định: hãy kiểm tra lại năm xếp loại.`,
    en: ({ year }) => `${year} lies after the decision: check the year.`,
  },
  'rating/before-it-existed': {
    field: 'year',
    source: RATING,
    vi: ({ year, since }) => `Năm ${year} tổ chức đảng chưa hoạt động (từ ngày ${dmy(since)}).`,
    en: ({ year, since }) => `The organisation did not exist in ${year} (since ${dmy(since)}).`,
  },
  'rating/already-rated': {
    field: 'year',
    source: RATING,
    vi: ({ year, rating: was }) =>
      `Năm ${year} đã xếp loại “${rating(was)[0]}”. Nếu ghi sai hoặc có quyết định thay đổi, hãy dùng nghiệp vụ Đính chính xếp loại.`,
    en: ({ year, rating: was }) => `${year} is rated “${rating(was)[1]}” already. Use the correction of a rating.`,
  },
  'rating/not-rated-yet': {
    field: 'year',
    source: RATING,
    vi: ({ year }) => `Năm ${year} chưa xếp loại nên không có gì để đính chính. Hãy dùng nghiệp vụ Xếp loại.`,
    en: ({ year }) => `${year} is not rated yet, so nothing is to be corrected. Record the rating.`,
  },
  'power/only-base-org': {
    field: 'power',
    source: '294-QĐ/TW 10.6; 22.1',
    vi: ({ power }) => `Quyền ${powerName(power)[0]} chỉ được giao cho đảng ủy của đảng bộ cơ sở.`,
    en: ({ power }) => `The power ${powerName(power)[1]} is delegated to the committee of a base organisation only.`,
  },
  'power/kind-unknown': {
    field: 'power',
    source: '294-QĐ/TW 10.6; 22.1',
    vi: () =>
      'Chưa ghi loại hình đơn vị của tổ chức đảng này. Hãy ghi loại hình đơn vị (nút Ghi loại hình đơn vị ở trang tổ chức), rồi giao quyền.',
    en: () =>
      'The kind of unit of this organisation is not recorded. State it on the organisation’s page, then grant the power.',
  },
  'power/kind-not-eligible': {
    field: 'power',
    source: '294-QĐ/TW 10.6; 22.1',
    vi: (values) =>
      `Chỉ giao cho đảng bộ cơ sở của cơ quan, doanh nghiệp, đơn vị sự nghiệp, lực lượng vũ trang; tổ chức này là ${kind(values)[0]}. Nếu loại hình ghi sai, hãy đính chính trước.`,
    en: (values) =>
      `Delegated only in agencies, enterprises, service units and armed forces; this is ${kind(values)[1]}. If that is wrong, correct it first.`,
  },
  'power/parent-not-of-central-level': {
    field: 'power',
    source: DELEGATION,
    vi: () =>
      'Tổ chức đảng phải trực thuộc tỉnh ủy, thành ủy hoặc đảng ủy trực thuộc Trung ương. Trường hợp khác phải có văn bản của Ban Bí thư: hãy ghi văn bản đó.',
    en: () =>
      'It must stand directly under a provincial committee or one directly under the centre. For any other case cite the paper of the Secretariat.',
  },
  'power/too-few-units': {
    field: 'power',
    source: DELEGATION,
    vi: ({ has, minimum }) =>
      `Phải có nhiều đơn vị thành viên là tổ chức cơ sở đảng (từ ${minimum}); ngày quyết định có ${has}. Hãy kiểm tra các tổ chức trực thuộc trên cây tổ chức.`,
    en: ({ has, minimum }) =>
      `It needs several member units that are base organisations (${minimum} or more); it has ${has}. Check what stands below it.`,
  },
  'power/too-few-members': {
    field: 'power',
    source: '294-QĐ/TW 10.6.1',
    vi: ({ has, minimum }) =>
      `Phải có từ ${minimum} đảng viên trở lên; ngày quyết định có ${has}. Trường hợp đặc biệt phải có văn bản của Ban Bí thư.`,
    en: ({ has, minimum }) =>
      `It needs ${minimum} members or more; it had ${has}. Otherwise cite the Secretariat’s paper.`,
  },
  'power/members-not-above': {
    field: 'power',
    source: ADMISSION,
    vi: ({ has, above }) => `Phải có trên ${above} đảng viên; ngày quyết định có ${has}.`,
    en: ({ has, above }) => `It needs more than ${above} members; it had ${has} on the day of the decision.`,
  },
  'power/rating-missing': {
    field: 'power',
    source: ADMISSION,
    vi: ({ count, least, years }) =>
      `Phải được xếp loại từ “${rating(least)[0]}” trong ${count} năm liền; chưa ghi xếp loại năm ${years}. Hãy ghi xếp loại các năm đó trước.`,
    en: ({ count, least, years }) =>
      `It must be rated “${rating(least)[1]}” or better ${count} years running; not recorded: ${years}. Record them first.`,
  },
  'power/rating-too-low': {
    field: 'power',
    source: ADMISSION,
    vi: ({ count, least, years }) =>
      `Phải được xếp loại từ “${rating(least)[0]}” trong ${count} năm liền; năm ${years} thấp hơn. Chưa giao quyền được.`,
    en: ({ count, least, years }) =>
      `It must be rated “${rating(least)[1]}” or better ${count} years running; ${years} is lower.`,
  },
  'power/not-by-central-level': {
    field: 'decision.issuer',
    source: DELEGATION,
    vi: () => 'Giao quyền cấp trên cơ sở do tỉnh ủy, thành ủy hoặc đảng ủy trực thuộc Trung ương quyết định.',
    en: () => 'Upper-base powers are delegated by a provincial committee or one directly under the centre.',
  },
  'power/agreement-missing': {
    field: 'agreement.number',
    source: DELEGATION,
    vi: () => 'Hãy ghi số, ngày văn bản thống nhất của Ban Tổ chức Trung ương.',
    en: () => 'Give the paper by which the Central Organisation Commission agreed.',
  },
  'power/listed-alone': {
    field: 'also',
    source: DELEGATION,
    vi: () => 'Chỉ quyết định giao quyền cấp trên cơ sở mới nêu thêm quyền khác. Hãy giao từng quyền riêng.',
    en: () => 'Only a delegation of upper-base powers lists further ones. Grant each by itself.',
  },
  'power/not-in-a-delegation': {
    field: 'also',
    source: DELEGATION,
    vi: ({ power }) => `Quyền ${powerName(power)[0]} không thuộc các quyền được nêu khi giao quyền cấp trên cơ sở.`,
    en: ({ power }) => `The power ${powerName(power)[1]} is none that such a delegation may list.`,
  },
  'power/not-at-founding': {
    field: 'powers',
    source: '294-QĐ/TW 10.6; 22.1',
    vi: ({ power }) =>
      `Quyền ${powerName(power)[0]} được giao bằng quyết định riêng khi đủ điều kiện, không kèm việc thành lập. Hãy bỏ chọn và giao sau.`,
    en: ({ power }) => `The power ${powerName(power)[1]} is delegated by a decision of its own, not with the founding.`,
  },
  'special-zone/not-by-the-province': {
    field: 'decision.issuer',
    source: '294-QĐ/TW 10.2',
    vi: () => 'Đảng bộ đặc khu do tỉnh ủy, thành ủy quyết định.',
    en: () => 'The organisation of a special zone is decided by the provincial committee.',
  },
  'special-zone/consent-missing': {
    field: 'centralConsent.number',
    source: '294-QĐ/TW 10.2',
    vi: () => 'Lập đảng bộ đặc khu phải có văn bản thống nhất của Ban Tổ chức Trung ương: hãy ghi số và ngày.',
    en: () =>
      'A special zone needs the written agreement of the Central Organisation Commission: give number and date.',
  },
  'special-place/size-missing': {
    field: 'specialPlace.legalPersonUnits',
    source: SPECIAL_PLACE,
    vi: () =>
      'Đảng bộ cấp trên trực tiếp cơ sở của loại hình này là nơi có đặc điểm riêng: hãy ghi số đơn vị có tư cách pháp nhân và số tổ chức cơ sở đảng trực thuộc.',
    en: () =>
      'An upper-base organisation of this kind is one in a special place: give its units with legal personality and its base organisations.',
  },
  'special-place/too-small': {
    field: 'officialMembers',
    source: SPECIAL_PLACE,
    vi: ({ what, has, minimum }) => `Ở nơi có đặc điểm riêng phải có từ ${minimum} ${SIZES[what]![0]}; đã ghi ${has}.`,
    en: ({ what, has, minimum }) => `A special place needs ${minimum} ${SIZES[what]![1]} or more; given: ${has}.`,
  },
  'special-place/consent-missing': {
    field: 'centralConsent.number',
    source: SPECIAL_PLACE,
    vi: () => 'Phải có văn bản đồng ý của Trung ương (Ban Tổ chức Trung ương): hãy ghi số và ngày.',
    en: () => 'The consent of the centre (Central Organisation Commission) is needed: give number and date.',
  },
  'special-place/consent-to-dissolve-missing': {
    field: 'centralConsent.number',
    source: SPECIAL_PLACE,
    vi: () => 'Giải thể đảng bộ ở nơi có đặc điểm riêng cũng phải được Trung ương đồng ý: hãy ghi số và ngày văn bản.',
    en: () => 'To dissolve it the centre must consent too: give number and date of the paper.',
  },
};
