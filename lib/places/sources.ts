import type { PlaceSource } from './unit.ts';

const source = (parts: Partial<PlaceSource> & Pick<PlaceSource, 'title'>): PlaceSource => ({
  number: null,
  article: null,
  effective: null,
  url: null,
  ...parts,
});

export const mergerOfProvinces = source({
  number: '202/2025/QH15',
  title: 'Nghị quyết về sắp xếp đơn vị hành chính cấp tỉnh',
  effective: '2025-06-12',
});

export const cityOfHue = source({
  number: '175/2024/QH15',
  title: 'Nghị quyết thành lập thành phố Huế trực thuộc trung ương',
  effective: '2025-01-01',
});

export const cityOfDongNai = source({
  number: '30/2026/QH16',
  title: 'Nghị quyết thành lập thành phố Đồng Nai trực thuộc trung ương',
  effective: '2026-04-30',
});

export const endOfDistricts = source({
  number: '72/2025/QH15',
  title: 'Luật Tổ chức chính quyền địa phương',
  article: 'Điều 51(3)',
  effective: '2025-07-01',
});

export const communesOfQuangNinh = source({
  number: '1679/NQ-UBTVQH15',
  title: 'Nghị quyết sắp xếp các đơn vị hành chính cấp xã của tỉnh Quảng Ninh năm 2025',
  effective: '2025-06-16',
  url: 'https://soha.vn/chi-tiet-don-vi-hanh-chinh-cap-xa-cua-tinh-quang-ninh-198250630094607186.htm',
});

export const quangNinh2024 = source({
  number: '1199/NQ-UBTVQH15',
  title:
    'Nghị quyết về việc sắp xếp đơn vị hành chính cấp huyện, cấp xã của tỉnh Quảng Ninh giai đoạn 2023-2025',
  effective: '2024-11-01',
  url: 'https://cafef.vn/sap-xep-don-vi-hanh-chinh-tu-1-11-2024-quang-ninh-co-them-thanh-pho-moi-188241030092514858.chn',
});

export const hoanhBoIntoHaLong = source({
  number: '837/NQ-UBTVQH14',
  title: 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp huyện, cấp xã thuộc tỉnh Quảng Ninh',
  effective: '2020-01-01',
});

export const cityOfCamPha = source({
  number: '04/NQ-CP',
  title: 'Nghị quyết về việc thành lập thành phố Cẩm Phả thuộc tỉnh Quảng Ninh',
  effective: '2012-02-21',
});
