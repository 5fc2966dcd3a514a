import type { PlainDate } from '../kernel/plain-date.ts';

/** An organisation of the demonstration, entered by template. Codes are invented; names stand in public sources. */
export interface Unit {
  code: string;
  name: string;
  /** Words of the template. */
  type: string;
  parent: string;
  residential?: true;
  powers?: string;
}

const ALL_POWERS =
  'Kết nạp đảng viên; Công nhận đảng viên chính thức; Xóa tên đảng viên; Khai trừ đảng viên; Kết luận về đảng tịch; Phát thẻ đảng viên; Thành lập tổ chức đảng';
const PROVINCE_POWERS = `${ALL_POWERS}; Tặng Huy hiệu Đảng`;
const PROVINCE = 'Đảng bộ tỉnh, thành phố';
const UPPER = 'Cấp trên trực tiếp cơ sở';
const BASE = 'Đảng bộ cơ sở';
const CELL = 'Chi bộ trực thuộc';

const unit = (code: string, name: string, type: string, parent: string, powers?: string): Unit => ({
  code,
  name,
  type,
  parent,
  powers,
});
const cell = (code: string, name: string, parent: string): Unit => ({ code, name, type: CELL, parent });
const street = (code: string, name: string, parent: string): Unit => ({
  ...cell(code, name, parent),
  residential: true,
});

/** The day from which the taken-over organisations count as they stand. */
export const SINCE: PlainDate = '2020-01-01';
/** The day on which districts ended, provinces merged and communes came directly under the provinces. */
export const REFORM: PlainDate = '2025-07-01';

/** The tree as it stood when the register was taken over, before the reform of 1 July 2025. */
export const treeBefore: readonly Unit[] = [
  unit('00', 'Đảng bộ toàn quốc (minh họa)', 'Trung ương', '', PROVINCE_POWERS),
  unit('01', 'Đảng bộ thành phố Hà Nội', PROVINCE, '00', PROVINCE_POWERS),
  unit('01.009', 'Đảng bộ quận Thanh Xuân', UPPER, '01', ALL_POWERS),
  unit('01.009.001', 'Đảng bộ phường Nhân Chính', BASE, '01.009'),
  street('01.009.001.001', 'Chi bộ tổ dân phố số 1', '01.009.001'),
  street('01.009.001.002', 'Chi bộ tổ dân phố số 2', '01.009.001'),
  street('01.009.001.003', 'Chi bộ tổ dân phố số 3', '01.009.001'),
  unit('01.009.002', 'Đảng bộ phường Thanh Xuân Trung', BASE, '01.009'),
  street('01.009.002.001', 'Chi bộ tổ dân phố số 4', '01.009.002'),
  street('01.009.002.002', 'Chi bộ tổ dân phố số 5', '01.009.002'),
  unit('01.050', 'Đảng bộ Đại học Quốc gia Hà Nội', UPPER, '01', ALL_POWERS),
  unit('01.050.001', 'Đảng bộ Trường Đại học Khoa học Tự nhiên', BASE, '01.050'),
  cell('01.050.001.001', 'Chi bộ Khoa Toán - Cơ - Tin học', '01.050.001'),
  cell('01.050.001.002', 'Chi bộ Khoa Vật lý', '01.050.001'),
  cell('01.050.001.003', 'Chi bộ Khối hành chính', '01.050.001'),
  unit('01.050.002', 'Đảng bộ Trường Đại học Khoa học Xã hội và Nhân văn', BASE, '01.050'),
  cell('01.050.002.001', 'Chi bộ Khoa Lịch sử', '01.050.002'),
  cell('01.050.002.002', 'Chi bộ Khoa Văn học', '01.050.002'),
  unit('01.050.003', 'Đảng bộ Trường Đại học Công nghệ', BASE, '01.050'),
  cell('01.050.003.001', 'Chi bộ Khoa Công nghệ thông tin', '01.050.003'),
  cell('01.050.003.002', 'Chi bộ Khoa Điện tử - Viễn thông', '01.050.003'),
  unit('01.050.004', 'Đảng bộ Trường Đại học Giáo dục', BASE, '01.050'),
  cell('01.050.004.001', 'Chi bộ Sinh viên', '01.050.004'),
  cell('01.050.004.002', 'Chi bộ Giảng viên', '01.050.004'),
  unit('01.050.005', 'Chi bộ Nhà xuất bản Đại học Quốc gia Hà Nội', 'Chi bộ cơ sở', '01.050'),
  unit('01.060', 'Đảng bộ đảng viên ở ngoài nước (minh họa)', UPPER, '01', ALL_POWERS),
  unit('84', 'Đảng bộ tỉnh Trà Vinh', PROVINCE, '00', PROVINCE_POWERS),
  unit('84.005', 'Đảng bộ huyện Châu Thành', UPPER, '84', ALL_POWERS),
  unit('84.005.001', 'Đảng bộ xã Hòa Thuận', BASE, '84.005'),
  street('84.005.001.001', 'Chi bộ ấp số 1', '84.005.001'),
  street('84.005.001.002', 'Chi bộ ấp số 2', '84.005.001'),
  street('84.005.001.003', 'Chi bộ ấp số 3', '84.005.001'),
  unit('84.090', 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh', UPPER, '84', ALL_POWERS),
  unit('84.090.001', 'Đảng bộ Viễn thông Trà Vinh', BASE, '84.090'),
  cell('84.090.001.001', 'Chi bộ VNPT Tiểu Cần', '84.090.001'),
  unit('84.090.002', 'Đảng bộ Sở Nông nghiệp và Phát triển nông thôn', BASE, '84.090'),
  cell('84.090.002.001', 'Chi bộ Ban Quản lý Cảng cá', '84.090.002'),
  unit('86', 'Đảng bộ tỉnh Vĩnh Long', PROVINCE, '00', PROVINCE_POWERS),
  unit('31', 'Đảng bộ thành phố Hải Phòng', PROVINCE, '00', PROVINCE_POWERS),
];

/** Taken over by a second file, after the reform. */
export const treeAfter: readonly Unit[] = [
  unit('31.101', 'Đảng bộ phường Hồng Bàng', UPPER, '31', ALL_POWERS),
  street('31.101.001', 'Chi bộ tổ dân phố Hồng Bàng 1', '31.101'),
  street('31.101.002', 'Chi bộ tổ dân phố Hồng Bàng 2', '31.101'),
];

/** Codes of the cells, in which members are counted. */
export function cellsOf(units: readonly Unit[]): string[] {
  return units.filter(({ type }) => type === CELL || type === 'Chi bộ cơ sở').map(({ code }) => code);
}

/** Who admits and recognises in a cell on a day: the committee with the power above it. */
export function deciderFor(cellCode: string, day: PlainDate): string {
  const reformed = day >= REFORM;
  if (cellCode.startsWith('01.009')) return reformed ? '01.010' : '01.009';
  if (cellCode.startsWith('01.050')) return '01.050';
  if (cellCode.startsWith('84.005')) return reformed ? '84.005.001' : '84.005';
  if (cellCode.startsWith('84.090')) return reformed ? '86' : '84.090';
  return '31.101';
}
