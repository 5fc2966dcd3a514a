import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const SOURCE = 'Thông báo cho cấp ủy có thẩm quyền khi phần mềm sai sót';

/** Why something is not done with an error report. */
export const errorReportRefusals: RefusalCatalogue = {
  'error-report/sent-already': {
    source: SOURCE,
    vi: () => 'Báo lỗi này đã được gửi.',
    en: () => 'This report was sent already.',
  },
  'error-report/unknown': {
    source: SOURCE,
    vi: () => 'Không có báo lỗi này.',
    en: () => 'There is no such report.',
  },
  'error-report/closed': {
    source: SOURCE,
    vi: () => 'Báo lỗi này đã kết thúc.',
    en: () => 'This report is closed.',
  },
  'error-report/nobody-above': {
    source: SOURCE,
    vi: () => 'Không còn cấp ủy nào ở trên trong sổ để chuyển đến.',
    en: () => 'There is no committee above in the register to forward it to.',
  },
};
