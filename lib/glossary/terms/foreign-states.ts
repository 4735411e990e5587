/**
 * State names after which "Chính phủ", "Quốc hội", "Thủ tướng" … are another country's. The
 * neighbours and the states Vietnamese provincial papers name most.
 */
export const foreignStates: readonly string[] = [
  'Anh',
  'Ấn Độ',
  'Australia',
  'Ba Lan',
  'Campuchia',
  'Canada',
  'Cuba',
  'Đức',
  'Hà Lan',
  'Hàn Quốc',
  'Hoa Kỳ',
  'Indonesia',
  'Israel',
  'Italy',
  'Lào',
  'Malaysia',
  'Mỹ',
  'Nga',
  'Nhật Bản',
  'Pháp',
  'Philippines',
  'Singapore',
  'Thái Lan',
  'Trung Quốc',
  'Ukraine',
];
