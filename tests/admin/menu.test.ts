import { describe, expect, test } from '@jest/globals';
import { vi } from '../../admin/src/i18n/vi.ts';
import { helpEn } from '../../admin/src/help/en.ts';
import { HELP_LEAVES } from '../../admin/src/help/leaves.ts';
import { helpVi } from '../../admin/src/help/vi.ts';
import { leavesFor, MENU, pagesOf } from '../../admin/src/layout/leaves.ts';
import { actsFor } from '../../admin/src/members/acts.ts';
import { ageBands } from '../../admin/src/dashboard/age-bands.ts';
import { fold, foundIn } from '../../admin/src/words/fold.ts';

const label = (key: string) =>
  String(key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], vi));
const pages = (granted: string[]) =>
  pagesOf(leavesFor((asked) => granted.some((one) => one === asked || one.startsWith(`${asked}.`)))).map((leaf) =>
    label(leaf.label),
  );

describe('the menu', () => {
  test('[DHTN-0.5] [DHTN-2.2] has the labels and the order of the source system', () => {
    expect(
      pages(['members.list', 'organisations.file', 'reorganisations.list', 'imports.list', 'accounts.list']),
    ).toEqual([
      'Trang chủ',
      'Quản lý hồ sơ đảng viên',
      'Quản lý tổ chức đảng',
      'Thành lập mới tổ chức đảng',
      'Chia tách tổ chức đảng',
      'Sáp nhập/ Chuyển giao tổ chức đảng',
      'Cảm tình đảng',
      'Kết nạp đảng viên',
      'Công nhận đảng viên chính thức',
      'Xử lý kết nạp sai quy định cấp huyện',
      'Danh sách đảng viên sinh hoạt đảng chính thức',
      'Nhập dữ liệu theo mẫu',
      'Tài khoản',
    ]);
  });

  test('[DHTN-2.2] has every leaf of the pipeline under the label and in the order of the source system', () => {
    const all = pagesOf(MENU).map((leaf) => [leaf.under && label(leaf.under), label(leaf.label)]);
    const from = all.findIndex(([, one]) => one === 'Xây dựng kế hoạch kết nạp đảng viên');
    expect(all.slice(from + 1, from + 15).map((leaf) => leaf.join(' › '))).toEqual([
      'Quy trình công nhận và kết nạp đảng viên chính thức › Cảm tình đảng',
      'Cảm tình đảng › Danh sách đề nghị cảm tình đảng',
      'Cảm tình đảng › Danh sách gửi cấp trên',
      'Quy trình công nhận và kết nạp đảng viên chính thức › Kết nạp đảng viên',
      'Kết nạp đảng viên › Lập danh sách đề nghị kết nạp',
      'Kết nạp đảng viên › Danh sách gửi cấp trên',
      'Kết nạp đảng viên › Hồ sơ đã duyệt',
      'Quy trình công nhận và kết nạp đảng viên chính thức › Công nhận đảng viên chính thức',
      'Công nhận đảng viên chính thức › Lập danh sách cử đi học lớp đảng viên mới',
      'Công nhận đảng viên chính thức › Danh sách cử đi học gửi cấp trên',
      'Công nhận đảng viên chính thức › Lập danh sách đề nghị công nhận Đảng viên chính thức',
      'Công nhận đảng viên chính thức › Danh sách gửi cấp trên',
      'Công nhận đảng viên chính thức › Hồ sơ đã duyệt',
      'Quản lý xóa tên, cho ra khỏi Đảng › Xử lý kết nạp sai quy định cấp huyện',
    ]);
  });

  test('[DHTN-0.7] every page of the two menus of the source has a page of help', () => {
    const helped = Object.values(HELP_LEAVES).map(({ path }): string => path);
    const menus = MENU.filter(({ label }) => label === 'menu.data' || label === 'menu.procedures');
    const pages = pagesOf(menus).map(({ path }) => path);
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter((path) => !helped.includes(path))).toEqual([]);
  });

  test('[DHTN-0.7] every page with help is a page of the menu, and help is written in both languages', () => {
    const paths = pagesOf(MENU).map(({ path }) => path);
    expect(Object.values(HELP_LEAVES).filter(({ path }) => !paths.includes(path))).toEqual([]);
    expect(Object.keys(helpEn)).toEqual(Object.keys(helpVi));
  });

  test('shows only what the account may use', () => {
    expect(pages(['accounts.list', 'accounts.open'])).toEqual(['Trang chủ', 'Tài khoản']);
    expect(pages(['members.list', 'organisations.file'])).not.toContain('Thành lập mới tổ chức đảng');
  });
});

describe('the acts on a file', () => {
  const may = ['members.recognise', 'members.recordNewMemberCourse', 'members.correct', 'members.recordDeath'];

  test('the certificate comes before the recognition that waits for it', () => {
    expect(actsFor({ status: 'probationary', may, newMemberCourse: undefined })[0]).toBe('record-new-member-course');
    expect(actsFor({ status: 'probationary', may, newMemberCourse: { number: '1', on: '2026-01-01' } })).toEqual([
      'recognise',
      'correct',
      'record-death',
    ]);
  });

  test('nothing that the account may not do', () => {
    expect(actsFor({ status: 'official', may: [], newMemberCourse: undefined })).toEqual([]);
  });
});

describe('searching without diacritics', () => {
  test('every typed word begins a word', () => {
    expect(foundIn('Công nhận đảng viên chính thức', 'cong nhan')).toBe(true);
    expect(foundIn('Công nhận đảng viên chính thức', 'dang chinh')).toBe(true);
    expect(foundIn('Cảm tình đảng', 'tinh yeu')).toBe(false);
    expect(fold('ĐẶNG Thị Hoà')).toBe('dang thi hoa');
  });
});

describe('age bands', () => {
  test('carry the birth years that open their lists', () => {
    expect(ageBands({ '18-30': 5, '71+': 2 }, 2026)).toEqual(
      expect.arrayContaining([
        { band: '18-30', people: 5, birthYearFrom: '1996', birthYearTo: '2008' },
        { band: '71+', people: 2, birthYearFrom: undefined, birthYearTo: '1955' },
      ]),
    );
  });

  test('the band below 18 is there only for old records', () => {
    expect(ageBands({}, 2026)[0]!.band).toBe('18-30');
    expect(ageBands({ '<18': 1 }, 2026)[0]!.band).toBe('<18');
  });
});
