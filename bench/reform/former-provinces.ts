/**
 * Which provinces were merged on 1 July 2025, by the name of the one that goes on; eleven others went on as they were.
 * Source: 202/2025/QH15, by which 63 provinces became 34.
 */
export const ABSORBED: Record<string, readonly string[]> = {
  'An Giang': ['Kiên Giang'],
  'Bắc Ninh': ['Bắc Giang'],
  'Cà Mau': ['Bạc Liêu'],
  'Cần Thơ': ['Sóc Trăng', 'Hậu Giang'],
  'Đà Nẵng': ['Quảng Nam'],
  'Đắk Lắk': ['Phú Yên'],
  'Đồng Nai': ['Bình Phước'],
  'Đồng Tháp': ['Tiền Giang'],
  'Gia Lai': ['Bình Định'],
  'Hải Phòng': ['Hải Dương'],
  'Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương'],
  'Hưng Yên': ['Thái Bình'],
  'Khánh Hoà': ['Ninh Thuận'],
  'Lâm Đồng': ['Đắk Nông', 'Bình Thuận'],
  'Lào Cai': ['Yên Bái'],
  'Ninh Bình': ['Hà Nam', 'Nam Định'],
  'Phú Thọ': ['Hoà Bình', 'Vĩnh Phúc'],
  'Quảng Ngãi': ['Kon Tum'],
  'Quảng Trị': ['Quảng Bình'],
  'Tây Ninh': ['Long An'],
  'Thái Nguyên': ['Bắc Kạn'],
  'Tuyên Quang': ['Hà Giang'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh'],
};

/** "Tỉnh Ninh Bình" → "Ninh Bình"; "Thành phố Huế" → "Huế". */
export function bareName(province: string): string {
  return province.replace(/^(Tỉnh|Thành phố) /, '');
}
