import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const SOURCE = '294-QĐ/TW 8.2';

/** Why a complaint, or what it came to, is refused. */
export const complaintRefusals: RefusalCatalogue = {
  'complaint/no-decision': {
    field: 'against',
    source: SOURCE,
    vi: () => 'Không có quyết định kỷ luật hoặc xóa tên như đã nêu để khiếu nại.',
    en: () => 'There is no such decision to complain of.',
  },
  'complaint/on-behalf': {
    field: 'byTheMember',
    source: SOURCE,
    vi: () => 'Không giải quyết khiếu nại thay cho người khác.',
    en: () => 'A complaint on behalf of another is not settled.',
  },
  'complaint/received-before-decided': {
    field: 'receivedOn',
    source: SOURCE,
    vi: ({ earlier }) => `Ngày nhận quyết định không được trước ngày ký (${dmy(earlier)}).`,
    en: ({ earlier }) => `It cannot be received before it was decided (${dmy(earlier)}).`,
  },
  'complaint/lodged-before-received': {
    field: 'lodgedOn',
    source: SOURCE,
    vi: ({ earlier }) => `Ngày khiếu nại không được trước ngày nhận quyết định (${dmy(earlier)}).`,
    en: ({ earlier }) => `A complaint comes after the decision was received (${dmy(earlier)}).`,
  },
  'complaint/open-already': {
    source: SOURCE,
    vi: ({ lodgedOn }) => `Khiếu nại ngày ${dmy(lodgedOn)} đang được giải quyết.`,
    en: ({ lodgedOn }) => `The complaint of ${dmy(lodgedOn)} is being settled.`,
  },
  'complaint/too-late': {
    field: 'lodgedOn',
    source: SOURCE,
    vi: ({ deadline }) => `Đã quá thời hạn khiếu nại (chậm nhất ngày ${dmy(deadline)}).`,
    en: ({ deadline }) => `The time for complaining has passed (${dmy(deadline)}).`,
  },
  'complaint/addressee-not-above': {
    field: 'addressee',
    source: SOURCE,
    vi: () => 'Khiếu nại gửi cấp trên của tổ chức đã quyết định hoặc đã giải quyết lần trước.',
    en: () => 'A complaint goes to a level above the one that decided or settled last.',
  },
  'complaint/finally-concluded': {
    source: SOURCE,
    vi: () => 'Khiếu nại đã được cấp cao nhất có thẩm quyền kết luận: không giải quyết lại.',
    en: () => 'The highest level has concluded: the complaint is not settled again.',
  },
  'complaint/not-theirs-to-settle': {
    field: 'addressee',
    source: SOURCE,
    vi: () => 'Cấp này không giải quyết khiếu nại.',
    en: () => 'This level does not settle complaints.',
  },
  'complaint/not-lodged': {
    field: 'complaint',
    source: SOURCE,
    vi: () => 'Không có khiếu nại như đã nêu.',
    en: () => 'There is no such complaint.',
  },
  'complaint/settled-already': {
    source: SOURCE,
    vi: ({ settledOn }) => `Khiếu nại đã được giải quyết ngày ${dmy(settledOn)}.`,
    en: ({ settledOn }) => `The complaint was settled on ${dmy(settledOn)}.`,
  },
  'complaint/settled-before-lodged': {
    field: 'decision.date',
    source: SOURCE,
    vi: ({ earlier }) => `Quyết định giải quyết không được trước ngày khiếu nại (${dmy(earlier)}).`,
    en: ({ earlier }) => `It cannot be settled before it was lodged (${dmy(earlier)}).`,
  },
  'complaint/another-settles': {
    field: 'decision.issuer',
    source: SOURCE,
    vi: () => 'Quyết định phải do tổ chức đảng nhận khiếu nại ban hành.',
    en: () => 'The organisation that was asked issues the decision.',
  },
  'complaint/form-missing': {
    field: 'form',
    source: SOURCE,
    vi: () => 'Thay đổi quyết định thì phải nêu hình thức kỷ luật mới.',
    en: () => 'A changed decision names the new form.',
  },
  'complaint/form-not-asked': {
    field: 'form',
    source: SOURCE,
    vi: () => 'Chỉ nêu hình thức kỷ luật khi thay đổi quyết định.',
    en: () => 'A form is named only where the decision is changed.',
  },
  'complaint/form-unchanged': {
    field: 'form',
    source: SOURCE,
    vi: () => 'Hình thức mới trùng với hình thức đang bị khiếu nại.',
    en: () => 'The new form is the one complained of.',
  },
  'complaint/striking-not-changed': {
    field: 'outcome',
    source: SOURCE,
    vi: () => 'Việc xóa tên chỉ được giữ nguyên hoặc hủy bỏ.',
    en: () => 'A striking is upheld or lifted only.',
  },
  'complaint/overtaken': {
    field: 'outcome',
    source: SOURCE,
    vi: () => 'Tình trạng đảng viên đã thay đổi: quyết định bị khiếu nại không còn để thay đổi hoặc hủy bỏ.',
    en: () => 'What was complained of has been overtaken and can no longer be changed or lifted.',
  },
};
