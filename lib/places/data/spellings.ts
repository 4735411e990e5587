/** Other spellings of names, beside what the folded key covers. */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['HCM'],
  'Thừa Thiên Huế': ['Thừa Thiên - Huế'],
  'Bà Rịa - Vũng Tàu': ['Bà Rịa Vũng Tàu', 'BR-VT'],
  'Phan Rang - Tháp Chàm': ['Phan Rang Tháp Chàm'],
  'Đắk Lắk': ['Đắc Lắc', 'Đăk Lăk', 'Đắk Lăk', 'Đăk Lắk', 'Daklak'],
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Kon Tum': ['Kontum'],
  'Sa Pa': ['Sapa'],
  'Buôn Ma Thuột': ['Buôn Mê Thuột'],
  Pleiku: ['Plei Ku'],
  'Phó Bảng': ['Phố Bảng'],
};

/** Names that are first of all a person's or an event's: never taken without their unit word. */
export const NEVER_BARE: ReadonlySet<string> = new Set([
  'Hồ Chí Minh',
  'Điện Biên Phủ',
  'Hai Bà Trưng',
  'Ngô Quyền',
  'Lê Chân',
  'Hồng Bàng',
  'Trần Văn Thời',
  'Ngọc Hiển',
  'Vinh',
]);

/**
 * Names that are also a person's, a company's or a plain word: taken bare only where the text names
 * the unit with its unit word too.
 */
export const NAMED_FIRST: ReadonlySet<string> = new Set([
  'Ba Vì',
  'Bảo Lâm',
  'Bắc Hà',
  'Cao Phong',
  'Chi Lăng',
  'Duy Tiên',
  'Đại Từ',
  'Hải An',
  'Hải Châu',
  'Hải Hà',
  'Hiệp Hòa',
  'Hoàng Mai',
  'Hoàng Sa',
  'Hồng Dân',
  'Hồng Ngự',
  'Kim Sơn',
  'Kim Bảng',
  'Lý Nhân',
  'Mai Châu',
  'Mai Sơn',
  'Minh Hóa',
  'Minh Long',
  'Mỹ Hào',
  'Nam Trực',
  'Năm Căn',
  'Phú Xuân',
  'Quỳnh Lưu',
  'Quỳnh Nhai',
  'Quỳnh Phụ',
  'Sơn Hà',
  'Sơn Trà',
  'Tam Đảo',
  'Tân An',
  'Thái Hòa',
  'Thanh Chương',
  'Thanh Hà',
  'Thanh Liêm',
  'Thanh Sơn',
  'Thanh Thủy',
  'Thanh Xuân',
  'Thống Nhất',
  'Trà My',
  'Trường Sa',
  'Văn Bàn',
  'Văn Giang',
  'Văn Lãng',
  'Văn Lâm',
  'Văn Quan',
  'Văn Yên',
  'Vân Hồ',
]);

/** Provinces whose name is also a word: taken bare only where something else points to them. */
export const ANCHORED_BARE: ReadonlySet<string> = new Set(['Hòa Bình']);
