import type { RefusalCatalogue } from '../../kernel/refusal.ts';

const RULE = '294-QĐ/TW 10; 38-HD/BTCTW II.4.3.3b';

/** Refusals of splits, mergers and consolidations. */
export const reorganisationRefusals: RefusalCatalogue = {
  'reorganisation/already-decided': {
    source: RULE,
    vi: () => 'Quyết định này đã được ghi.',
    en: () => 'This decision is recorded already.',
  },
  'reorganisation/not-recorded': {
    source: RULE,
    vi: () => 'Chưa có quyết định chia tách, sáp nhập, hợp nhất này.',
    en: () => 'There is no such split, merger or consolidation.',
  },
  'reorganisation/another-issuer': {
    field: 'decision.issuer',
    source: RULE,
    vi: () => 'Tổ chức đảng ban hành phải là tổ chức đảng ra quyết định này.',
    en: () => 'The issuer must be the organisation that decides.',
  },
  'reorganisation/unknown': {
    source: RULE,
    vi: () => 'Một tổ chức đảng trong quyết định chưa có trong sổ gốc hoặc chưa thành lập vào ngày đó.',
    en: () => 'One of the organisations is not in the register, or did not exist on that day.',
  },
  'reorganisation/into-itself': {
    field: 'absorbed',
    source: RULE,
    vi: () => 'Tổ chức đảng không sáp nhập vào chính mình.',
    en: () => 'No organisation is merged into itself.',
  },
  'reorganisation/into-its-own': {
    source: RULE,
    vi: () => 'Tổ chức đảng kế thừa không thể trực thuộc tổ chức kết thúc hoạt động.',
    en: () => 'A successor cannot stand below what ends.',
  },
  'reorganisation/named-twice': {
    source: RULE,
    vi: () => 'Có tổ chức đảng hoặc đảng viên được nêu hai lần: mỗi nơi, mỗi người chỉ có một nơi kế thừa.',
    en: () => 'Somebody or something is named twice: each has exactly one successor.',
  },
  'reorganisation/cells-with-cells': {
    source: RULE,
    vi: () => 'Chi bộ chỉ sáp nhập, hợp nhất, chia tách với chi bộ; đảng bộ với đảng bộ.',
    en: () => 'Cells go together with cells, committees with committees.',
  },
  'reorganisation/one-part-only': {
    field: 'parts',
    source: RULE,
    vi: () => 'Tổ chức đảng kết thúc do chia tách phải có từ hai tổ chức kế thừa trở lên.',
    en: () => 'What ends by a split has at least two successors.',
  },
  'reorganisation/not-in-source': {
    source: RULE,
    vi: () => 'Có đảng viên hoặc tổ chức đảng được nêu không thuộc tổ chức bị chia tách.',
    en: () => 'Somebody or something named does not belong to the organisation that is split.',
  },
  'reorganisation/unassigned': {
    field: 'parts',
    source: RULE,
    vi: ({ count }) => `Còn ${count} đảng viên, tổ chức đảng chưa có nơi kế thừa: mỗi người phải có đúng một nơi.`,
    en: ({ count }) => `There are ${count} people or organisations without a successor: each has exactly one.`,
  },
  'reorganisation/not-conserved': {
    source: RULE,
    vi: ({ before, after }) => `Tổng số đảng viên trước (${before}) và sau (${after}) không bằng nhau.`,
    en: ({ before, after }) => `The totals before (${before}) and after (${after}) are not the same.`,
  },
};
