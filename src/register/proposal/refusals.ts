import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const PATTERN = 'Quy trình danh sách đề nghị: lập, gửi cấp trên, thẩm định, quyết định';
const outcomes: Record<string, string> = {
  returned: 'đã được trả lại',
  approved: 'đã được duyệt',
  refused: 'đã bị từ chối',
};

/** Why something cannot be done with a list. */
export const proposalRefusals: RefusalCatalogue = {
  'proposal/already-drafted': {
    source: PATTERN,
    vi: () => 'Danh sách này đã được lập.',
    en: () => 'This list was drafted already.',
  },
  'proposal/not-recorded': {
    source: PATTERN,
    vi: () => 'Không có danh sách này.',
    en: () => 'There is no such list.',
  },
  'proposal/unknown-organisation': {
    field: 'organisation',
    source: PATTERN,
    vi: () => 'Không có tổ chức đảng này.',
    en: () => 'There is no such organisation.',
  },
  'proposal/sent-already': {
    source: PATTERN,
    vi: () => 'Danh sách đã gửi cấp trên nên không thay đổi được nữa.',
    en: () => 'The list was sent up and can no longer be changed.',
  },
  'proposal/not-sent': {
    source: PATTERN,
    vi: () => 'Danh sách chưa gửi cấp trên.',
    en: () => 'The list has not been sent up.',
  },
  'proposal/another-kind': {
    field: 'case',
    source: PATTERN,
    vi: () => 'Hồ sơ thuộc quy trình khác với danh sách.',
    en: () => 'The case belongs to another procedure than the list.',
  },
  'proposal/full': {
    field: 'case',
    source: PATTERN,
    vi: ({ most }) => `Một danh sách có nhiều nhất ${most} hồ sơ: hãy lập danh sách khác.`,
    en: ({ most }) => `A list holds at most ${most} cases: draft another one.`,
  },
  'proposal/empty': {
    source: PATTERN,
    vi: () => 'Danh sách chưa có hồ sơ nào.',
    en: () => 'There is no case on the list.',
  },
  'proposal/cases-not-ready': {
    source: '06-HD/TW 8.1',
    vi: ({ count }) => `Có ${count} hồ sơ chưa đủ điều kiện gửi cấp trên. Xem từng hồ sơ.`,
    en: ({ count }) => `${count} cases are not ready to be sent up. See each of them.`,
  },
  'proposal/sent-before-vote': {
    field: 'submittedOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ votedOn }) => `Ngày gửi không được trước ngày biểu quyết (${dmy(votedOn)}).`,
    en: ({ votedOn }) => `The list cannot go up before the vote (${dmy(votedOn)}).`,
  },
  'proposal/nobody-above': {
    source: 'DHTN-X.2; 294-QĐ/TW 4.3.2',
    vi: () => 'Không có cấp trên để gửi: hồ sơ đã ở cấp có thẩm quyền quyết định.',
    en: () => 'There is nobody to send it to: the cases lie with who decides.',
  },
  'proposal/ways-part': {
    source: 'DHTN-X.2',
    vi: () => 'Các hồ sơ trong danh sách phải gửi đến những cấp khác nhau: hãy lập mỗi nơi một danh sách.',
    en: () => 'The cases go to different organisations: draft a list for each.',
  },
  'proposal/not-on-the-list': {
    field: 'items',
    source: PATTERN,
    vi: () => 'Hồ sơ không nằm trong danh sách này.',
    en: () => 'The case is not on this list.',
  },
  'proposal/case-twice': {
    field: 'items',
    source: PATTERN,
    vi: () => 'Một hồ sơ được nêu hai lần.',
    en: () => 'A case is named twice.',
  },
  'proposal/answered-already': {
    field: 'items',
    source: PATTERN,
    vi: ({ outcome }) => `Trong danh sách này, hồ sơ ${outcomes[outcome] ?? 'đã được trả lời'} trước đó.`,
    en: () => 'On this list, the case was answered already.',
  },
  'proposal/cases-refused': {
    field: 'items',
    source: PATTERN,
    vi: ({ count }) => `Có ${count} hồ sơ chưa thể ghi như vậy. Xem từng hồ sơ.`,
    en: ({ count }) => `${count} cases cannot be answered so. See each of them.`,
  },
  'proposal/number-twice': {
    field: 'items',
    source: 'Mỗi quyết định một số',
    vi: () => 'Hai hồ sơ có cùng số quyết định: mỗi người một quyết định.',
    en: () => 'Two cases bear the same number: each person has a decision of their own.',
  },
};
