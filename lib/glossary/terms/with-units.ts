const units = ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'quận', 'xã', 'phường'];

/** The forms of a body's name with its level behind it: "Đảng bộ" gives "Đảng bộ tỉnh" and so on. */
export const withUnits = (body: string): readonly string[] =>
  units.map((unit) => `${body} ${unit}`);
