import { dmy } from '../../kernel/plain-date.ts';
import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const SEALS = '294-QĐ/TW 20; quy định về quản lý, sử dụng con dấu của tổ chức đảng';

const stagesVi: Record<string, string> = {
  requested: 'đang đề nghị khắc',
  issued: 'đã nhận, chưa đưa vào sử dụng',
  inUse: 'đang sử dụng',
  lost: 'đã báo mất',
  collected: 'đã thu hồi',
  destroyed: 'đã hủy',
};
const stagesEn: Record<string, string> = {
  requested: 'asked for',
  issued: 'received and not yet in use',
  inUse: 'in use',
  lost: 'reported lost',
  collected: 'collected',
  destroyed: 'destroyed',
};

/** Why something cannot be done with a seal. */
export const sealRefusals: RefusalCatalogue = {
  'seal/section-has-none': {
    source: '294-QĐ/TW 20.3.3',
    vi: () => 'Đảng ủy bộ phận không có con dấu.',
    en: () => 'A section committee has no seal.',
  },
  'seal/organisation-over': {
    source: '294-QĐ/TW 6.3.5',
    vi: () => 'Tổ chức đảng đang kết thúc hoạt động hoặc đã kết thúc: con dấu chỉ còn được thu hồi, hủy.',
    en: () => 'The organisation is winding up or has ended: its seals are only collected and destroyed.',
  },
  'seal/before-organisation': {
    source: SEALS,
    vi: ({ since }) => `Tổ chức đảng thành lập ngày ${dmy(since)}: không có con dấu trước ngày đó.`,
    en: ({ since }) => `The organisation exists since ${dmy(since)}: it had no seal before.`,
  },
  'seal/not-in-the-book': {
    field: 'seal',
    source: SEALS,
    vi: ({ seal }) => `Sổ theo dõi của tổ chức đảng không có con dấu thứ ${seal}.`,
    en: ({ seal }) => `There is no seal no. ${seal} in the organisation's book.`,
  },
  'seal/request-pending': {
    source: SEALS,
    vi: () => 'Đang có một đề nghị khắc dấu chưa xong. Hãy nhận dấu hoặc rút đề nghị đó trước.',
    en: () => 'A seal has been asked for already. Receive it, or withdraw that request first.',
  },
  'seal/waits-for-use': {
    source: SEALS,
    vi: () => 'Đã nhận một con dấu mới, chưa đưa vào sử dụng.',
    en: () => 'A new seal was received and is not in use yet.',
  },
  'seal/holds-one': {
    field: 'ground',
    source: SEALS,
    vi: () => 'Tổ chức đảng đang có con dấu: mỗi tổ chức đảng chỉ sử dụng một con dấu.',
    en: () => 'The organisation has a seal: each uses one only.',
  },
  'seal/none-in-use': {
    field: 'ground',
    source: SEALS,
    vi: () => 'Tổ chức đảng không có con dấu đang sử dụng để thay.',
    en: () => 'The organisation has no seal in use that could be replaced.',
  },
  'seal/none-reported-lost': {
    field: 'ground',
    source: SEALS,
    vi: () => 'Chưa báo mất con dấu nào. Hãy báo mất trước khi đề nghị cấp lại.',
    en: () => 'No seal has been reported lost. Report that first.',
  },
  'seal/name-is-the-same': {
    field: 'ground',
    source: SEALS,
    vi: ({ name }) => `Con dấu đang dùng khắc đúng tên hiện nay (${name}).`,
    en: () => 'The seal in use bears the present name.',
  },
  'seal/name-changed': {
    field: 'seal',
    source: SEALS,
    vi: () => 'Tổ chức đảng đã đổi tên sau khi khắc: con dấu này không dùng được, hãy thu hồi và đề nghị khắc dấu mới.',
    en: () => 'The organisation was renamed since it was cut: collect this seal and ask for a new one.',
  },
  'seal/another-in-use': {
    field: 'seal',
    source: SEALS,
    vi: ({ seal }) => `Con dấu thứ ${seal} còn đang sử dụng. Hãy thu hồi con dấu đó trước.`,
    en: ({ seal }) => `Seal no. ${seal} is still in use. Collect it first.`,
  },
  'seal/not-the-next-step': {
    field: 'seal',
    source: SEALS,
    vi: ({ stage }) => `Con dấu này ${stagesVi[stage] ?? 'ở bước khác'}: không ghi được bước này.`,
    en: ({ stage }) => `This seal is ${stagesEn[stage] ?? 'at another step'}: the step does not follow.`,
  },
  'seal/before-last-step': {
    field: 'on',
    source: SEALS,
    vi: ({ earlier }) => `Ngày không được trước bước liền trước (${dmy(earlier)}).`,
    en: ({ earlier }) => `The day cannot lie before the last step (${dmy(earlier)}).`,
  },
  'seal/collected-from-above': {
    field: 'by',
    source: '294-QĐ/TW 6.3.5',
    vi: () => 'Con dấu do tổ chức đảng cấp trên, hoặc tổ chức đảng kế thừa, thu hồi.',
    en: () => 'A seal is collected by an organisation above, or by a successor.',
  },
  'seal/nothing-calls-it-in': {
    field: 'seal',
    source: SEALS,
    vi: () =>
      'Chưa có căn cứ thu hồi: tổ chức đảng không kết thúc hoạt động, không đổi tên, không đề nghị khắc dấu thay thế.',
    en: () => 'Nothing calls for it: the organisation goes on under its name, and no other seal was asked for.',
  },
};
