import type { CaseKind } from '../../register/case/events.ts';

/** The procedures that the story plays by lists. */
export type StoryKind = Extract<
  CaseKind,
  | 'sympathiser'
  | 'admission'
  | 'newMemberCourse'
  | 'recognition'
  | 'card'
  | 'badge'
  | 'strikingOff'
  | 'exit'
  | 'expulsion'
  | 'exemption'
>;

/** How the levels deal with cases of a kind, as each procedure asks. */
interface Manner {
  /** What its lists are called. */
  title: string;
  /** Cell, base committee and who decides vote, and file what they resolved. */
  votes: boolean;
  /** The cell files a resolution. */
  resolves: boolean;
  /** The section files a report. */
  reports: boolean;
  /** What is decided has no paper, one for each person, or one for the whole list. */
  decision: 'none' | 'each' | 'list';
}

const WITHOUT_VOTE = { votes: false, resolves: false, reports: false } as const;
const BY_VOTE = { votes: true, resolves: true, reports: true, decision: 'each' } as const;

/** The manner of each kind. */
export const manners: Record<StoryKind, Manner> = {
  sympathiser: { title: 'Danh sách đề nghị cảm tình Đảng', ...WITHOUT_VOTE, resolves: true, decision: 'none' },
  admission: { title: 'Danh sách đề nghị kết nạp đảng viên', ...BY_VOTE },
  newMemberCourse: { title: 'Danh sách cử đi học lớp đảng viên mới', ...WITHOUT_VOTE, decision: 'none' },
  recognition: { title: 'Danh sách đề nghị công nhận đảng viên chính thức', ...BY_VOTE },
  card: { title: 'Danh sách đề nghị phát thẻ đảng viên', ...WITHOUT_VOTE, decision: 'list' },
  badge: { title: 'Danh sách đề nghị tặng Huy hiệu Đảng', ...WITHOUT_VOTE, decision: 'list' },
  strikingOff: { title: 'Danh sách đề nghị xóa tên đảng viên', ...BY_VOTE },
  exit: { title: 'Danh sách đề nghị cho đảng viên ra khỏi Đảng', ...BY_VOTE },
  expulsion: { title: 'Danh sách đề nghị khai trừ đảng viên', ...BY_VOTE },
  exemption: {
    title: 'Danh sách đề nghị miễn, giảm công tác và sinh hoạt đảng',
    ...{ ...WITHOUT_VOTE, resolves: true, reports: true },
    decision: 'each',
  },
};
