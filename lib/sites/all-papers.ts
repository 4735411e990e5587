import type { Newspaper } from './newspaper.ts';
import { anGiang } from './papers/an-giang.ts';
import { apBac } from './papers/ap-bac.ts';
import { baRiaVungTau } from './papers/ba-ria-vung-tau.ts';
import { bacGiang } from './papers/bac-giang.ts';
import { bacKan } from './papers/bac-kan.ts';
import { bacLieu } from './papers/bac-lieu.ts';
import { bacNinh } from './papers/bac-ninh.ts';
import { binhDinh } from './papers/binh-dinh.ts';
import { binhDuong } from './papers/binh-duong.ts';
import { binhPhuoc } from './papers/binh-phuoc.ts';
import { binhThuan } from './papers/binh-thuan.ts';
import { caMau } from './papers/ca-mau.ts';
import { canTho } from './papers/can-tho.ts';
import { caoBang } from './papers/cao-bang.ts';
import { daNang } from './papers/da-nang.ts';
import { dakLak } from './papers/dak-lak.ts';
import { dakNong } from './papers/dak-nong.ts';
import { dienBienPhu } from './papers/dien-bien-phu.ts';
import { dongKhoi } from './papers/dong-khoi.ts';
import { dongNai } from './papers/dong-nai.ts';
import { dongThap } from './papers/dong-thap.ts';
import { giaLai } from './papers/gia-lai.ts';
import { haGiang } from './papers/ha-giang.ts';
import { haNam } from './papers/ha-nam.ts';
import { haNoiMoi } from './papers/ha-noi-moi.ts';
import { haTinh } from './papers/ha-tinh.ts';
import { haiDuong } from './papers/hai-duong.ts';
import { haiPhong } from './papers/hai-phong.ts';
import { hauGiang } from './papers/hau-giang.ts';
import { hoaBinh } from './papers/hoa-binh.ts';
import { hueNgayNay } from './papers/hue-ngay-nay.ts';
import { hungYen } from './papers/hung-yen.ts';
import { khanhHoa } from './papers/khanh-hoa.ts';
import { kienGiang } from './papers/kien-giang.ts';
import { konTum } from './papers/kon-tum.ts';
import { laiChau } from './papers/lai-chau.ts';
import { lamDong } from './papers/lam-dong.ts';
import { langSon } from './papers/lang-son.ts';
import { laoCai } from './papers/lao-cai.ts';
import { longAn } from './papers/long-an.ts';
import { namDinh } from './papers/nam-dinh.ts';
import { ngheAn } from './papers/nghe-an.ts';
import { ninhBinh } from './papers/ninh-binh.ts';
import { ninhThuan } from './papers/ninh-thuan.ts';
import { phuTho } from './papers/phu-tho.ts';
import { phuYen } from './papers/phu-yen.ts';
import { quangBinh } from './papers/quang-binh.ts';
import { quangNam } from './papers/quang-nam.ts';
import { quangNgai } from './papers/quang-ngai.ts';
import { quangNinh } from './papers/quang-ninh.ts';
import { quangTri } from './papers/quang-tri.ts';
import { saiGonGiaiPhong } from './papers/sai-gon-giai-phong.ts';
import { socTrang } from './papers/soc-trang.ts';
import { sonLa } from './papers/son-la.ts';
import { tayNinh } from './papers/tay-ninh.ts';
import { thaiBinh } from './papers/thai-binh.ts';
import { thaiNguyen } from './papers/thai-nguyen.ts';
import { thanhHoa } from './papers/thanh-hoa.ts';
import { traVinh } from './papers/tra-vinh.ts';
import { tuyenQuang } from './papers/tuyen-quang.ts';
import { vinhLong } from './papers/vinh-long.ts';
import { vinhPhuc } from './papers/vinh-phuc.ts';
import { yenBai } from './papers/yen-bai.ts';
import { baoChinhPhu } from './papers/national/bao-chinh-phu.ts';
import { baoDauTu } from './papers/national/bao-dau-tu.ts';
import { laoDong } from './papers/national/lao-dong.ts';
import { nguoiLaoDong } from './papers/national/nguoi-lao-dong.ts';
import { thanhNien } from './papers/national/thanh-nien.ts';
import { tienPhong } from './papers/national/tien-phong.ts';
import { tuoiTre } from './papers/national/tuoi-tre.ts';
import { vietNamNet } from './papers/national/vietnamnet.ts';
import { vnExpress } from './papers/national/vnexpress.ts';
import { vtcNews } from './papers/national/vtc-news.ts';
import { zNews } from './papers/national/znews.ts';
import { nhanDan } from './papers/national/nhan-dan.ts';
import { quanDoiNhanDan } from './papers/national/quan-doi-nhan-dan.ts';
import { phapLuatTpHcm } from './papers/national/phap-luat-tp-hcm.ts';
import { danTri } from './papers/national/dan-tri.ts';
import { vietnamplus } from './papers/national/vietnamplus.ts';
import { congAnNhanDan } from './papers/national/cong-an-nhan-dan.ts';
import { daiBieuNhanDan } from './papers/national/dai-bieu-nhan-dan.ts';
import { congLy } from './papers/national/cong-ly.ts';
import { phapLuatVietNam } from './papers/national/phap-luat-viet-nam.ts';
import { binhDinhPortal } from './papers/portals/binh-dinh-portal.ts';
import { binhThuanPortal } from './papers/portals/binh-thuan-portal.ts';
import { bacGiangPortal } from './papers/portals/bac-giang-portal.ts';
import { caoBangPortal } from './papers/portals/cao-bang-portal.ts';
import { kienGiangPortal } from './papers/portals/kien-giang-portal.ts';
import { konTumPortal } from './papers/portals/kon-tum-portal.ts';
import { laoCaiPortal } from './papers/portals/lao-cai-portal.ts';
import { quangTriPortal } from './papers/portals/quang-tri-portal.ts';
import { tayNinhPortal } from './papers/portals/tay-ninh-portal.ts';
import { thaiNguyenPortal } from './papers/portals/thai-nguyen-portal.ts';
import { daNangPortal } from './papers/portals/da-nang-portal.ts';
import { dienBienPortal } from './papers/portals/dien-bien-portal.ts';
import { hoaBinhPortal } from './papers/portals/hoa-binh-portal.ts';
import { khanhHoaPortal } from './papers/portals/khanh-hoa-portal.ts';
import { quangNamPortal } from './papers/portals/quang-nam-portal.ts';
import { quangNgaiPortal } from './papers/portals/quang-ngai-portal.ts';
import { quangNinhPortal } from './papers/portals/quang-ninh-portal.ts';

/** Every newspaper known: the provincial papers, the national ones, then the portals. */
export const allPapers: readonly Newspaper[] = [
  anGiang,
  apBac,
  baRiaVungTau,
  bacGiang,
  bacKan,
  bacLieu,
  bacNinh,
  binhDinh,
  binhDuong,
  binhPhuoc,
  binhThuan,
  caMau,
  canTho,
  caoBang,
  daNang,
  dakLak,
  dakNong,
  dienBienPhu,
  dongKhoi,
  dongNai,
  dongThap,
  giaLai,
  haGiang,
  haNam,
  haNoiMoi,
  haTinh,
  haiDuong,
  haiPhong,
  hauGiang,
  hoaBinh,
  hueNgayNay,
  hungYen,
  khanhHoa,
  kienGiang,
  konTum,
  laiChau,
  lamDong,
  langSon,
  laoCai,
  longAn,
  namDinh,
  ngheAn,
  ninhBinh,
  ninhThuan,
  phuTho,
  phuYen,
  quangBinh,
  quangNam,
  quangNgai,
  quangNinh,
  quangTri,
  saiGonGiaiPhong,
  socTrang,
  sonLa,
  tayNinh,
  thaiBinh,
  thaiNguyen,
  thanhHoa,
  traVinh,
  tuyenQuang,
  vinhLong,
  vinhPhuc,
  yenBai,
  baoChinhPhu,
  baoDauTu,
  laoDong,
  tuoiTre,
  vietNamNet,
  vnExpress,
  vtcNews,
  zNews,
  nhanDan,
  quanDoiNhanDan,
  phapLuatTpHcm,
  danTri,
  vietnamplus,
  congAnNhanDan,
  daiBieuNhanDan,
  congLy,
  phapLuatVietNam,
  nguoiLaoDong,
  thanhNien,
  tienPhong,
  binhDinhPortal,
  binhThuanPortal,
  bacGiangPortal,
  caoBangPortal,
  kienGiangPortal,
  konTumPortal,
  laoCaiPortal,
  quangTriPortal,
  tayNinhPortal,
  thaiNguyenPortal,
  daNangPortal,
  dienBienPortal,
  hoaBinhPortal,
  khanhHoaPortal,
  quangNamPortal,
  quangNgaiPortal,
  quangNinhPortal,
];
