import { describe, expect, test } from '@jest/globals';
import { vi } from '../../admin/src/i18n/vi.ts';
import { leavesFor, pagesOf } from '../../admin/src/layout/leaves.ts';
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
      pages(['members.list', 'organisations.file', 'organisations.establish', 'imports.list', 'accounts.list']),
    ).toEqual([
      'Trang chủ',
      'Quản lý hồ sơ đảng viên',
      'Quản lý phiếu đảng viên từ trần',
      'Quản lý tổ chức đảng',
      'Thành lập mới tổ chức đảng',
      'Cảm tình đảng',
      'Kết nạp đảng viên',
      'Công nhận đảng viên chính thức',
      'Xử lý kết nạp sai quy định cấp huyện',
      'Danh sách đảng viên sinh hoạt đảng chính thức',
      'Nhập dữ liệu theo mẫu',
      'Tài khoản',
    ]);
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
