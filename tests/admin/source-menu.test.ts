import { describe, expect, test } from '@jest/globals';
import { vi } from '../../admin/src/i18n/vi.ts';
import { MENU, type Leaf } from '../../admin/src/layout/leaves.ts';

/** The tree of the source system: each entry under its own label, below the entry whose id it begins with. */
const SOURCE: [id: string, label: string, below?: string][] = [
  ['DHTN-1', 'Dữ liệu đảng viên'],
  ['DHTN-1.1', 'Quản lý hồ sơ đảng viên', 'DHTN-1'],
  ['DHTN-1.2', 'Bổ sung hồ sơ đảng viên', 'DHTN-1'],
  ['DHTN-1.3', 'Quản lý đảng viên miễn công tác và sinh hoạt đảng', 'DHTN-1'],
  ['DHTN-1.4', 'Quản lý phiếu đảng viên từ trần', 'DHTN-1'],
  ['DHTN-2', 'Nghiệp vụ TCĐ, ĐV'],
  ['DHTN-2.1', 'Quản lý tổ chức đảng', 'DHTN-2'],
  ['DHTN-2.1.1', 'Thành lập mới tổ chức đảng', 'DHTN-2.1'],
  ['DHTN-2.1.2', 'Chia tách tổ chức đảng', 'DHTN-2.1'],
  ['DHTN-2.1.3', 'Sáp nhập/ Chuyển giao tổ chức đảng', 'DHTN-2.1'],
  ['DHTN-2.1.4', 'Giải thể/ Giải tán tổ chức đảng', 'DHTN-2.1'],
  ['DHTN-2.2', 'Quy trình công nhận và kết nạp đảng viên chính thức', 'DHTN-2'],
  ['DHTN-2.2.1', 'Xây dựng kế hoạch kết nạp đảng viên', 'DHTN-2.2'],
  ['DHTN-2.2.2', 'Cảm tình đảng', 'DHTN-2.2'],
  ['DHTN-2.2.2.a', 'Danh sách đề nghị cảm tình đảng', 'DHTN-2.2.2'],
  ['DHTN-2.2.2.b', 'Danh sách gửi cấp trên', 'DHTN-2.2.2'],
  ['DHTN-2.2.3', 'Kết nạp đảng viên', 'DHTN-2.2'],
  ['DHTN-2.2.3.a', 'Lập danh sách đề nghị kết nạp', 'DHTN-2.2.3'],
  ['DHTN-2.2.3.b', 'Danh sách gửi cấp trên', 'DHTN-2.2.3'],
  ['DHTN-2.2.3.c', 'Hồ sơ đã duyệt', 'DHTN-2.2.3'],
  ['DHTN-2.2.4', 'Công nhận đảng viên chính thức', 'DHTN-2.2'],
  ['DHTN-2.2.4.a', 'Lập danh sách cử đi học lớp đảng viên mới', 'DHTN-2.2.4'],
  ['DHTN-2.2.4.b', 'Danh sách cử đi học gửi cấp trên', 'DHTN-2.2.4'],
  ['DHTN-2.2.4.c', 'Lập danh sách đề nghị công nhận Đảng viên chính thức', 'DHTN-2.2.4'],
  ['DHTN-2.2.4.d', 'Danh sách gửi cấp trên', 'DHTN-2.2.4'],
  ['DHTN-2.2.4.e', 'Hồ sơ đã duyệt', 'DHTN-2.2.4'],
  ['DHTN-2.2.5', 'Quản lý xóa tên, cho ra khỏi Đảng', 'DHTN-2.2'],
  ['DHTN-2.2.5.a', 'Xử lý kết nạp sai quy định cấp huyện', 'DHTN-2.2.5'],
  ['DHTN-2.2.5.b', 'Xóa tên đảng viên, cho ra khỏi đảng', 'DHTN-2.2.5'],
  ['DHTN-2.3', 'Quản lý cấp phát thẻ đảng viên', 'DHTN-2'],
  ['DHTN-2.3.1', 'Lập danh sách đề nghị cấp thẻ đảng', 'DHTN-2.3'],
  ['DHTN-2.3.2', 'Danh sách đề nghị gửi cấp trên', 'DHTN-2.3'],
  ['DHTN-2.3.3', 'Theo dõi việc cấp thẻ Đảng', 'DHTN-2.3'],
  ['DHTN-2.3.4', 'Trả thẻ đảng viên', 'DHTN-2.3'],
  ['DHTN-2.4', 'Quản lý chuyển sinh hoạt đảng', 'DHTN-2'],
  ['DHTN-2.4.1', 'Chuyển sinh hoạt đảng', 'DHTN-2.4'],
  ['DHTN-2.4.1.a', 'Lập/Đăng ký danh sách đảng viên chuyển đi', 'DHTN-2.4.1'],
  ['DHTN-2.4.1.b', 'Danh sách chuyển sinh hoạt tạm thời', 'DHTN-2.4.1'],
  ['DHTN-2.4.1.c', 'Danh sách chuyển sinh hoạt đảng chính thức', 'DHTN-2.4.1'],
  ['DHTN-2.4.2', 'Tiếp nhận sinh hoạt đảng', 'DHTN-2.4'],
  ['DHTN-2.4.2.a', 'Danh sách đảng viên chờ tiếp nhận', 'DHTN-2.4.2'],
  ['DHTN-2.4.2.b', 'Danh sách đảng viên sinh hoạt đảng tạm thời', 'DHTN-2.4.2'],
  ['DHTN-2.4.2.c', 'Danh sách đảng viên sinh hoạt đảng chính thức', 'DHTN-2.4.2'],
  ['DHTN-2.5', 'Quản lý huy hiệu đảng', 'DHTN-2'],
  ['DHTN-2.5.1', 'Lập danh sách đề nghị trao huy hiệu đảng', 'DHTN-2.5'],
  ['DHTN-2.5.2', 'Danh sách gửi cấp trên', 'DHTN-2.5'],
  ['DHTN-2.7', 'Quản lý con dấu', 'DHTN-2'],
];

const words = (key: string) =>
  String(key.split('.').reduce<unknown>((tree, name) => (tree as Record<string, unknown>)[name], vi));

/** Labels from the top to each entry of the menu, headings and pages alike, in order. */
function wayTo(leaves: Leaf[], above: string[] = []): string[] {
  return leaves.flatMap(({ label, below = [] }) => {
    const way = [...above, words(label)];
    return [way.join(' › '), ...wayTo(below, way)];
  });
}

/** Labels from the top to an entry of the source. */
function wayOf(id: string): string {
  const [, label, below] = SOURCE.find(([one]) => one === id)!;
  return below ? `${wayOf(below)} › ${label}` : label;
}

describe('the menu is the tree of the source system', () => {
  const menu = wayTo(MENU);

  test.each(SOURCE)('[%s] %s stands in its place', (id) => {
    expect(menu).toContain(wayOf(id));
  });

  // Headings: what stands below them has tests of its own.
  test('[DHTN-1] [DHTN-2] [DHTN-2.2.2] [DHTN-2.2.3] [DHTN-2.2.4] [DHTN-2.2.5] [DHTN-2.4] [DHTN-2.4.1] in its order', () => {
    const places = SOURCE.map(([id]) => menu.indexOf(wayOf(id)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
