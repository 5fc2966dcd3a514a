import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

/** Refusals of transfers of many by one decision. */
export const collectiveRefusals: RefusalCatalogue = {
  'collective/already-decided': {
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Quyết định chuyển sinh hoạt đảng tập thể này đã được ghi.',
    en: () => 'This collective transfer is recorded already.',
  },
  'collective/not-recorded': {
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Chưa có quyết định chuyển sinh hoạt đảng tập thể này.',
    en: () => 'There is no such collective transfer.',
  },
  'collective/another-issuer': {
    field: 'decision.issuer',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Tổ chức đảng ban hành phải là tổ chức đảng ra quyết định này.',
    en: () => 'The issuer must be the organisation that decides.',
  },
  'collective/not-from-a-cell': {
    field: 'from',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Nơi đi phải là một chi bộ có vào ngày chuyển.',
    en: () => 'The origin must be a cell that exists on the day.',
  },
  'collective/named-twice': {
    field: 'members',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: () => 'Danh sách có người được ghi hai lần.',
    en: () => 'Somebody is named twice.',
  },
  'collective/members-refused': {
    field: 'members',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: ({ count }) => `Có ${count} người trong danh sách chưa chuyển được.`,
    en: ({ count }) => `${count} of those named may not be moved.`,
  },
  'collective/not-accepted': {
    field: 'accepted.number',
    source: '38-HD/BTCTW II.4.3.3b; 06-HD/TW 10.5',
    vi: () => 'Chuyển ra ngoài phạm vi của cấp quyết định phải có văn bản tiếp nhận của cấp ủy nơi đến.',
    en: () => 'A move out of the reach of who decides needs the acceptance of the receiving side.',
  },
  'collective/accepted-after': {
    field: 'accepted.date',
    source: '38-HD/BTCTW II.4.3.3b',
    vi: ({ earlier }) => `Không chuyển trước ngày nơi đến tiếp nhận (${dmy(earlier)}).`,
    en: ({ earlier }) => `Nobody moves before the receiving side accepted (${dmy(earlier)}).`,
  },
};
