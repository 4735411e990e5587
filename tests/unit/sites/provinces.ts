/** The 34 provinces and cities since 1 July 2025 (Nghị quyết 202/2025/QH15), with what each was formed of. */
const formedOf: Readonly<Record<string, readonly string[]>> = {
  'An Giang': ['An Giang', 'Kiên Giang'],
  'Bắc Ninh': ['Bắc Giang', 'Bắc Ninh'],
  'Cao Bằng': ['Cao Bằng'],
  'Cà Mau': ['Bạc Liêu', 'Cà Mau'],
  'Cần Thơ': ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'],
  'Gia Lai': ['Bình Định', 'Gia Lai'],
  Huế: ['Thừa Thiên Huế'],
  'Hà Nội': ['Hà Nội'],
  'Hà Tĩnh': ['Hà Tĩnh'],
  'Hưng Yên': ['Hưng Yên', 'Thái Bình'],
  'Hải Phòng': ['Hải Dương', 'Hải Phòng'],
  'Khánh Hòa': ['Khánh Hòa', 'Ninh Thuận'],
  'Lai Châu': ['Lai Châu'],
  'Lào Cai': ['Lào Cai', 'Yên Bái'],
  'Lâm Đồng': ['Bình Thuận', 'Lâm Đồng', 'Đắk Nông'],
  'Lạng Sơn': ['Lạng Sơn'],
  'Nghệ An': ['Nghệ An'],
  'Ninh Bình': ['Hà Nam', 'Nam Định', 'Ninh Bình'],
  'Phú Thọ': ['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc'],
  'Quảng Ngãi': ['Kon Tum', 'Quảng Ngãi'],
  'Quảng Ninh': ['Quảng Ninh'],
  'Quảng Trị': ['Quảng Bình', 'Quảng Trị'],
  'Sơn La': ['Sơn La'],
  'TP. Hồ Chí Minh': ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'TP. Hồ Chí Minh'],
  'Thanh Hóa': ['Thanh Hóa'],
  'Thái Nguyên': ['Bắc Kạn', 'Thái Nguyên'],
  'Tuyên Quang': ['Hà Giang', 'Tuyên Quang'],
  'Tây Ninh': ['Long An', 'Tây Ninh'],
  'Vĩnh Long': ['Bến Tre', 'Trà Vinh', 'Vĩnh Long'],
  'Điện Biên': ['Điện Biên'],
  'Đà Nẵng': ['Quảng Nam', 'Đà Nẵng'],
  'Đắk Lắk': ['Phú Yên', 'Đắk Lắk'],
  'Đồng Nai': ['Bình Phước', 'Đồng Nai'],
  'Đồng Tháp': ['Tiền Giang', 'Đồng Tháp'],
};

export const provincesSince2025: readonly string[] = Object.keys(formedOf);

export const provincesOf2024: readonly string[] = Object.values(formedOf).flat();

/** The province of 2025 that took in a province of 2024. */
export function successorOf(province: string): string | undefined {
  return Object.entries(formedOf).find(([, parts]) => parts.includes(province))?.[0];
}
