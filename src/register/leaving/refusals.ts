import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

export const leavingRefusals: RefusalCatalogue = {
  'leaving/death-recorded-already': {
    field: 'diedOn',
    source: 'Đính chính phải nêu việc ghi sai',
    vi: ({ diedOn }) => `Đã ghi từ trần ngày ${dmy(diedOn)}.`,
    en: ({ diedOn }) => `The death is recorded on ${dmy(diedOn)} already.`,
  },
  'leaving/died-before-last-act': {
    field: 'diedOn',
    source: 'Thứ tự thời gian của hồ sơ',
    vi: ({ earlier }) => `Hồ sơ còn ghi việc ngày ${dmy(earlier)}: ngày từ trần không thể trước ngày đó.`,
    en: ({ earlier }) => `The file holds an act of ${dmy(earlier)}: the death cannot lie before it.`,
  },
};
