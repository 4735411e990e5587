import type { OtherNews } from './article-spec.ts';

const TITLES = [
  'Khởi công tuyến đường nối hai bờ sông trong quý tới',
  'Hội thi tay nghề trẻ thu hút hơn một trăm thí sinh',
  'Giá lúa đầu vụ nhích lên, thương lái đặt cọc sớm',
  'Thư viện tỉnh mở cửa phòng đọc buổi tối cho học sinh',
  'Bệnh viện đa khoa tiếp nhận máy chụp cắt lớp thế hệ mới',
  'Đêm nhạc đường phố trở lại sau nhiều tháng vắng bóng',
  'Tập huấn phòng cháy chữa cháy cho chủ nhà trọ',
  'Đội bóng đá nữ học đường giành vé vào vòng chung kết',
  'Nhiều tuyến xe buýt đổi lộ trình từ đầu tháng sau',
  'Trồng thêm năm nghìn cây xanh dọc các tuyến đê',
  'Cảnh báo chiêu giả danh nhân viên điện lực gọi điện đòi tiền',
  'Hợp tác xã rau sạch ký được đơn hàng cả năm',
  'Lễ hội đua ghe năm nay dời sang cuối tuần',
  'Tuyển sinh lớp mười: những mốc thời gian phụ huynh cần nhớ',
  'Cửa hàng không đồng của một nhóm sinh viên',
  'Sạt lở ven kênh, nhiều hộ được hỗ trợ di dời',
  'Ra mắt tủ sách pháp luật điện tử ở khu dân cư',
  'Chợ phiên vùng cao đông khách dịp nghỉ lễ',
  'Dự báo thủy triều lên cao vào rạng sáng',
  'Nâng cấp hồ chứa nước phục vụ hai vụ tôm lúa',
] as const;

const toSlug = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');

/** Headlines that stand around an article; none of them may reach its text. */
export const otherNews: readonly OtherNews[] = TITLES.map((title) => ({
  title,
  slug: toSlug(title),
}));
