/**
 * Commune-level units since 1 July 2025, by province.
 * Written by tests/tools/make-gazetteer.ts; lib/places/roster.ts reads it. Names, types and codes
 * from thanglequoc/vietnamese-provinces-database (MIT, © Thang Le Quoc).
 */
export const quangNinhSince2025: readonly (readonly [province: string, units: string])[] = [
  [
    '22',
    'p54s Hà Tu,p6 Cao Xanh,p3 Việt Hưng,pc Bãi Cháy,p3 Hà Lầm,p9 Hồng Gai,p3 Hạ Long,pi Tuần Châu,p3 Móng Cái 2,p3 Móng Cái 1,xc Hải Sơn,x9 Hải Ninh,p3 Móng Cái 3,xl Vĩnh Thực,p3 Mông Dương,pi Quang Hanh,p3 Cửa Ông,pc Cẩm Phả,x6 Hải Hòa,pc Uông Bí,p9 Vàng Danh,pc Yên Tử,x6 Bình Liêu,x3 Hoành Mô,xf Lục Hồn,x6 Tiên Yên,xc Điền Xá,x3 Đông Ngũ,x9 Hải Lạng,x9 Đầm Hà,xi Quảng Tân,x9 Quảng Hà,x9 Quảng Đức,xf Đường Hoa,xl Cái Chiên,xb Ba Chẽ,x1 Kỳ Thượng,x6 Lương Minh,d9 Vân Đồn,p10 Hoành Bồ,xo Quảng La,x6 Thống Nhất,p9 Mạo Khê,pc Bình Khê,p9 An Sinh,p3 Đông Triều,pl Hoàng Quế,pi Quảng Yên,p3 Đông Mai,pc Hiệp Hòa,pl Hà An,pc Liên Hòa,p3 Phong Cốc,d9 Cô Tô',
  ],
];
