import { source } from '../terms/sources.ts';

/** What the map of power rests on: pages that were read, each with the rule or event it attests. */

export const nationalCongress = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 15',
  url: 'http://hcmup.edu.vn/index.php?option=com_content&view=article&id=21084&Itemid=9326&site=236&limitstart=2',
});

export const politburoElection = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam, theo VietTimes kể về Đại hội XII',
  article: 'Điều 17',
  url: 'https://viettimes.vn/bo-chinh-tri-tong-bi-thu-dang-duoc-bau-the-nao-post17854.html',
});

export const localCommittees = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 20',
  url: 'https://hethongphapluat.com/dieu-le-dang-cong-san-viet-nam-2011/dieu-20',
});

export const partyOfCommune2011 = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Điều 21',
  url: 'http://dvdn247.net/dieu-kien-thanh-lap-chi-bo/',
});

export const partyOfCommune2025 = source({
  number: '294-QĐ/TW',
  title: 'Quy định thi hành Điều lệ Đảng',
  effective: '2025-07-01',
  url: 'https://thads.moj.gov.vn/noidung/tintuc/Lists/CongTacDang/View_Detail.aspx?ItemID=288',
});

export const partyLeads = source({
  number: 'Điều lệ Đảng 2011',
  title: 'Điều lệ Đảng Cộng sản Việt Nam',
  article: 'Chương IX',
  url: 'http://hcmup.edu.vn/index.php?option=com_content&view=article&id=21084&Itemid=9326&site=236&limitstart=2',
});

export const partyElections = source({
  number: '190-QĐ/TW',
  title: 'Quy chế bầu cử trong Đảng',
  effective: '2024-10-10',
  url: 'https://www.vietnam.vn/ms/quy-che-bau-cu-trong-dang',
});

export const secretaryConfirmed = source({
  number: '1674-QĐNS/TW',
  title: 'Bộ Chính trị chuẩn y Bí thư Tỉnh ủy Nghệ An (Tiền Phong, 1-2025)',
  effective: '2024-11-12',
  url: 'https://tienphong.vn/kien-toan-nhan-su-lanh-dao-ubnd-o-3-tinh-post1706825.tpo',
});

export const secretaryTransferred = source({
  number: '2568-QĐNS/TW',
  title: 'Bộ Chính trị điều động, chỉ định Bí thư Tỉnh ủy Quảng Ninh (Dân trí, 12-2025)',
  effective: '2025-11-28',
  url: 'https://dantri.com.vn/thoi-su/bo-chinh-tri-dieu-dong-ong-quan-minh-cuong-lam-bi-thu-quang-ninh-20251203102144319.htm',
});

export const partyAppointments2025 = source({
  title: 'Lễ công bố ngày 30-6-2025: quyết định của Bộ Chính trị ở các tỉnh mới (Dân Việt)',
  effective: '2025-07-01',
  url: 'https://danviet.vn/ngay-lich-su-30-6-cong-bo-sap-xep-lai-giang-son-voi-23-tinh-thanh-moi-va-nhan-su-lanh-dao-chu-chot-d1343885.html',
});

export const communePartyAppointments2025 = source({
  title: 'Lai Châu công bố ngày 30-6-2025: chỉ định cấp ủy 38 đảng bộ xã, phường mới (Kênh 14)',
  effective: '2025-07-01',
  url: 'https://kenh14.vn/cong-bo-nhan-su-lanh-dao-cac-tinh-thanh-moi-sau-sap-nhap-215250630114014825.chn',
});

export const voters = source({
  number: '85/2015/QH13',
  title: 'Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND; Hiến pháp',
  article: 'Điều 1 (Luật), Điều 7 (Hiến pháp)',
  url: 'https://baothanhhoa.vn/viec-bau-cu-dbqh-dai-bieu-hdnd-duoc-tien-hanh-nbsp-theo-nhung-nguyen-tac-nao-274777.htm',
});

export const assemblyOffices = source({
  number: '57/2014/QH13',
  title: 'Luật Tổ chức Quốc hội, theo Tạp chí Cộng sản',
  article: 'Điều 8',
  effective: '2016-01-01',
  url: 'https://tapchicongsan.org.vn/chinh-tri-xay-dung-dang/-/2018/821743/bao-dam-chat-luong-dai-bieu-quoc-hoi-de-nang-cao-nang-luc%2C-hieu-qua-hoat-dong-cua-bo-may-nha-nuoc.aspx',
});

export const primeMinisterElection = source({
  number: '102/2015/QH13',
  title: 'Nội quy kỳ họp Quốc hội, theo báo Tổ Quốc',
  article: 'Điều 33',
  url: 'http://toquoc.vn/Thoi_su/trinh-tu-bau-chuc-danh-thu-tuong-141315.html',
});

const localGovernmentLaw = 'Luật Tổ chức chính quyền địa phương';

export const councilElections2015 = source({
  number: '77/2015/QH13',
  title: localGovernmentLaw,
  article: 'Điều 83',
  effective: '2016-01-01',
  url: 'https://luathoanganh.vn/to-chuc-bo-may-nha-nuoc/quy-dinh-ve-bau-cac-chuc-danh-cua-hoi-dong-nhan-dan-uy-ban-nhan-dan-nhu-the-nao-lha5712.html',
});

export const boardConfirmed2021 = source({
  title: 'Ủy ban Thường vụ Quốc hội phê chuẩn kết quả bầu Chủ tịch HĐND các tỉnh (SGGP, 2021)',
  url: 'https://m.sggp.org.vn/phe-chuan-ket-qua-bau-chu-tich-pho-chu-tich-hdnd-mot-so-dia-phuong-744376.html',
});

export const boardConfirmed2025 = source({
  number: '1906/NQ-UBTVQH15',
  title: 'Phê chuẩn kết quả bầu Chủ tịch HĐND tỉnh Lâm Đồng (Dân Việt, 11-2025)',
  url: 'https://danviet.vn/uy-ban-thuong-vu-quoc-hoi-phe-chuan-ket-qua-mien-nhiem-bau-nhan-su-tai-ha-noi-va-2-tinh-d1381626.html',
});

export const chairsConfirmed2021 = source({
  title: 'Thủ tướng phê chuẩn kết quả bầu Chủ tịch UBND 9 tỉnh, thành phố (Báo Nghệ An, 2021)',
  url: 'https://baonghean.vn/thu-tuong-chinh-phu-phe-chuan-nhan-su-cap-cao-cua-9-tinh-thanh-pho-290723.html',
});

export const districtChairConfirmed = source({
  number: '77/2015/QH13',
  title: `${localGovernmentLaw}, theo Wikipedia tiếng Việt`,
  url: 'https://vi.m.wikipedia.org/wiki/Ch%E1%BB%A7_t%E1%BB%8Bch_%E1%BB%A6y_ban_nh%C3%A2n_d%C3%A2n_t%E1%BB%89nh_(Vi%E1%BB%87t_Nam)',
});

export const communeChairConfirmed = source({
  number: '08/2016/NĐ-CP',
  title: 'Nghị định về số lượng Phó Chủ tịch UBND và quy trình bầu thành viên UBND',
  article: 'Điều 12',
  url: 'https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/bo-may-hanh-chinh/ai-se-gui-ket-qua-bau-chu-tich-ubnd-xa-de-duoc-phe-duyet-325152',
});

export const chairsConfirmed2025 = source({
  number: '72/2025/QH15',
  title: localGovernmentLaw,
  article: 'Điều 36',
  effective: '2025-06-16',
  url: 'http://congdoan.vn/tin-tuc/quan-he-lao-dong-505/nguoi-phe-chuan-ket-qua-bau-pho-chu-tich-uy-ban-nhan-dan-cap-tinh-966067.tld',
});

export const chairElected2025 = source({
  number: '72/2025/QH15',
  title: `${localGovernmentLaw}; HĐND tỉnh Điện Biên bầu Chủ tịch UBND tỉnh (VietnamPlus, 11-2025)`,
  article: 'Điều 36',
  effective: '2025-06-16',
  url: 'https://www.vietnamplus.vn/phe-chuan-ket-qua-bau-mien-nhiem-nhan-su-2-tinh-dien-bien-tay-ninh-post1079211.vnp',
});

export const appointments2025 = source({
  number: '203/2025/QH15',
  title: 'Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp năm 2013',
  article: 'Điều 2 khoản 3',
  effective: '2025-06-16',
  url: 'https://thuviennhadat.vn/phap-luat/danh-sach-pho-chu-tich-ubnd-34-tinh-thanh-moi-sau-sap-nhap-687343.html',
});

export const directors2025 = source({
  number: '45/2025/NĐ-CP',
  title: 'Nghị định về cơ quan chuyên môn thuộc UBND cấp tỉnh, cấp huyện',
  article: 'Điều 6 khoản 1',
  url: 'http://118.69.201.250:801/phap-luat/nguoi-dung-dau-so-thuoc-uy-ban-nhan-dan-cap-tinh-do-ai-bo-nhiem-so-thuoc-uy-ban-nhan-dan-cap-tinh-l-760934-211161.html',
});
