import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const bars: Record<string, string> = {
  selfAbandoned: 'tự bỏ sinh hoạt đảng',
  askedToLeave: 'làm đơn xin ra khỏi Đảng (trừ trường hợp gia đình đặc biệt khó khăn)',
  seriousDisunity: 'gây mất đoàn kết nội bộ nghiêm trọng',
  corruption: 'bị kết án vì tội tham nhũng',
  wasteOrNegativity: 'bị kết án vì tội liên quan đến lãng phí, tiêu cực',
  seriousCrime: 'bị kết án vì tội nghiêm trọng trở lên',
};

/** Why somebody is not considered for readmission. */
export const readmissionRefusals: RefusalCatalogue = {
  'readmission/not-out-of-the-party': {
    source: '294-QĐ/TW 3.5',
    vi: () => 'Chỉ xét kết nạp lại người đã ra khỏi Đảng.',
    en: () => 'Only who is out of the Party is considered for readmission.',
  },
  'readmission/second-time': {
    source: '294-QĐ/TW 3.5',
    vi: () => 'Người này đã được kết nạp lại một lần: chỉ kết nạp lại một lần.',
    en: () => 'Readmitted once already: there is no second time.',
  },
  'readmission/barred': {
    field: 'bar',
    source: '294-QĐ/TW 3.5',
    vi: ({ bar }) => `Không xét kết nạp lại người ${bars[bar] ?? 'thuộc diện này'}.`,
    en: () => 'Who left for this reason is never readmitted.',
  },
  'readmission/too-early': {
    field: 'cellResolutionOn',
    source: '294-QĐ/TW 3.5',
    vi: ({ earlier }) => `Chưa đủ thời gian: xét sớm nhất là ngày ${dmy(earlier)}.`,
    en: ({ earlier }) => `Too early: ${dmy(earlier)} at the earliest.`,
  },
  'readmission/consent-after-vote': {
    field: 'consent.date',
    source: '294-QĐ/TW 3.5',
    vi: ({ later }) =>
      `Văn bản đồng ý của ban thường vụ cấp ủy trực thuộc Trung ương phải có trước ngày chi bộ xét (${dmy(later)}).`,
    en: ({ later }) => `The provincial standing committee's consent must come before the cell's vote (${dmy(later)}).`,
  },
};
