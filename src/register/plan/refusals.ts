import type { RefusalCatalogue } from '../../kernel/refusal.ts';

export const planRefusals: RefusalCatalogue = {
  'plan/year-over': {
    field: 'year',
    source: 'Kế hoạch kết nạp đảng viên hằng năm',
    vi: ({ year }) => `Năm ${year} đã qua: không đặt hoặc sửa chỉ tiêu nữa.`,
    en: ({ year }) => `The year ${year} is over: its target is no longer set or changed.`,
  },
};
