import { describe, expect, it } from '@jest/globals';
import { drawPartyAge, type CertifiedAge } from '../../src/papers/party-age.ts';
import { readBack } from './read-back.ts';

const certified = (more: Partial<CertifiedAge> = {}): CertifiedAge => ({
  ...{ fullName: 'Nguyễn Thị Mỹ Duyên', birthDate: '1968-02-03', nativePlace: 'Xã Kim Liên, tỉnh Nghệ An' },
  ...{ cell: 'Chi bộ Khu phố 3', dossierNumber: '000123 NA', cardNumber: '12345678' },
  ...{ joinDate: '1990-05-19', officialDate: '1991-05-19', gaps: [] },
  partyAge: { from: '1990-05-10', years: 36, months: 6, days: 12 },
  ...{ committee: 'Đảng ủy xã Kim Liên', above: 'Tỉnh ủy Nghệ An' },
  ...{ printedAt: new Date('2026-11-22T02:00:00Z'), printedOn: '2026-11-22' },
  ...more,
});
const printed = async (more: Partial<CertifiedAge> = {}) => {
  const { pages } = await readBack(await drawPartyAge(certified(more)));
  expect(pages).toHaveLength(1);
  return pages.join(' ').replace(/\s+/g, ' ').normalize('NFC');
};

describe('[DHTN-2.2.5.b] a certificate of party age on paper', () => {
  it('says who it is, since when party age counts and how long it is, with room for number, day and signature', async () => {
    const text = await printed();
    for (const said of [
      ...['TỈNH ỦY NGHỆ AN ĐẢNG ỦY XÃ KIM LIÊN', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'ngày ..... tháng ..... năm'],
      ...['GIẤY XÁC NHẬN tuổi Đảng', 'Nguyễn Thị Mỹ Duyên', '03/02/1968', 'Xã Kim Liên, tỉnh Nghệ An'],
      ...['Đang sinh hoạt tại: Chi bộ Khu phố 3', 'Số lý lịch: 000123 NA', 'Số thẻ đảng viên: 12345678'],
      ...['Ngày vào Đảng: 19/05/1990', 'Ngày công nhận chính thức: 19/05/1991', 'Tuổi Đảng tính từ ngày: 10/05/1990'],
      ...['Tuổi Đảng tính đến ngày 22/11/2026: 36 năm 6 tháng 12 ngày.', 'T/M BAN THƯỜNG VỤ BÍ THƯ'],
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/undefined|null|ra khỏi Đảng|không tính/);
  });

  it('of who left by request it counts up to that day, and tells the time that does not count', async () => {
    const gaps = [{ from: '2001-01-01', to: '2002-01-01' }];
    const text = await printed({ exitedOn: '2026-03-10', gaps });
    for (const said of [
      ...['Chi bộ trước khi ra khỏi Đảng: Chi bộ Khu phố 3', 'Ngày ra khỏi Đảng: 10/03/2026'],
      'từ ngày 01/01/2001 đến trước ngày 01/01/2002',
      'Tuổi Đảng tính đến ngày 10/03/2026: 36 năm 6 tháng 12 ngày.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Đang sinh hoạt');
  });

  it('shows nothing of who was erased, and no line for what is not known', async () => {
    const text = await printed({ fullName: null, birthDate: null, nativePlace: undefined, cardNumber: undefined });
    expect(text).toContain('Họ và tên: Thông tin cá nhân đã được xóa');
    expect(text).not.toMatch(/Ngày sinh|Quê quán|Số thẻ|undefined|null/);
  });
});
