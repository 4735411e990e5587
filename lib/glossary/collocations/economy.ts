import type { CollocationTable } from './collocation.ts';

/** Economy, society and land. */
export const economyCollocations: CollocationTable = {
  'kinh-te-xa-hoi': [
    ['phát triển kinh tế - xã hội', 'socio-economic development'],
    ['tình hình kinh tế - xã hội', 'the socio-economic situation'],
  ],
  'ket-cau-ha-tang': [
    ['đầu tư kết cấu hạ tầng', 'invest in infrastructure'],
    ['kết cấu hạ tầng giao thông', 'transport infrastructure'],
  ],
  'quy-hoach': [
    ['lập quy hoạch', 'draw up a plan'],
    ['phù hợp với quy hoạch', 'in keeping with the plan'],
  ],
  'du-an': [
    ['triển khai dự án', 'carry out a project'],
    ['chủ đầu tư dự án', 'the project’s owner'],
  ],
  'nha-dau-tu': [
    ['lựa chọn nhà đầu tư', 'select an investor'],
    ['kêu gọi nhà đầu tư', 'invite investors'],
  ],
  'thu-hut-dau-tu': [
    ['môi trường thu hút đầu tư', 'an environment that attracts investment'],
    ['đẩy mạnh thu hút đầu tư', 'step up the attraction of investment'],
  ],
  'moi-truong-dau-tu-kinh-doanh': [
    ['cải thiện môi trường đầu tư kinh doanh', 'improve the investment and business climate'],
    ['môi trường đầu tư kinh doanh thông thoáng', 'an open investment and business climate'],
  ],
  'giai-phong-mat-bang': [
    ['công tác giải phóng mặt bằng', 'site clearance'],
    ['vướng mắc về giải phóng mặt bằng', 'obstacles in site clearance'],
    ['tiến độ giải phóng mặt bằng', 'the progress of site clearance'],
  ],
  'thu-hoi-dat': [
    ['quyết định thu hồi đất', 'a decision to recover land'],
    ['bị thu hồi đất', 'have one’s land recovered'],
  ],
  'boi-thuong': [
    ['tiền bồi thường', 'compensation money'],
    ['phương án bồi thường', 'a compensation plan'],
    ['bồi thường về đất', 'compensation for land'],
  ],
  'boi-thuong-ho-tro-tai-dinh-cu': [
    [
      'phương án bồi thường, hỗ trợ, tái định cư',
      'a plan for compensation, support and resettlement',
    ],
    [
      'chính sách bồi thường, hỗ trợ, tái định cư',
      'the policy of compensation, support and resettlement',
    ],
  ],
  'khoi-cong': [
    ['lễ khởi công', 'a groundbreaking ceremony'],
    ['khởi công xây dựng', 'begin construction'],
    ['khởi công dự án', 'break ground for a project'],
  ],
  'nong-thon-moi': [
    ['xây dựng nông thôn mới', 'build new-style rural areas'],
    ['tiêu chí nông thôn mới', 'new rural criteria'],
  ],
  'ngan-sach-nha-nuoc': [
    ['vốn ngân sách nhà nước', 'state budget capital'],
    ['chi tiêu ngân sách nhà nước', 'state budget spending'],
    ['cân đối ngân sách nhà nước', 'balance the state budget'],
  ],
  'thu-ngan-sach': [
    ['tổng thu ngân sách', 'total budget revenue'],
    ['thu ngân sách vượt dự toán', 'budget revenue above the estimate'],
  ],
  'kinh-phi': [
    ['kinh phí hoạt động', 'operating funds'],
    ['bố trí kinh phí', 'allot funds'],
    ['kinh phí thực hiện', 'the cost of implementation'],
  ],
  thue: [
    ['nộp thuế', 'pay tax'],
    ['quản lý thuế', 'tax administration'],
    ['chính sách thuế', 'tax policy'],
  ],
  'nguon-luc': [
    ['huy động nguồn lực', 'mobilise resources'],
    ['nguồn lực đầu tư', 'resources for investment'],
    ['phân bổ nguồn lực', 'allocate resources'],
  ],
  'nguon-nhan-luc': [
    ['nguồn nhân lực chất lượng cao', 'high-quality human resources'],
    ['đào tạo nguồn nhân lực', 'train human resources'],
  ],
  'co-cau-lai': [
    ['cơ cấu lại nền kinh tế', 'restructure the economy'],
    ['cơ cấu lại đội ngũ', 'restructure the workforce'],
  ],
  'hop-tac-xa': [
    ['thành lập hợp tác xã', 'found a cooperative'],
    ['thành viên hợp tác xã', 'a member of a cooperative'],
    ['hợp tác xã nông nghiệp', 'an agricultural cooperative'],
  ],
  'nguoi-lao-dong': [
    ['quyền lợi của người lao động', 'workers’ rights'],
    ['người lao động trong doanh nghiệp', 'workers in enterprises'],
    ['chăm lo đời sống người lao động', 'look after workers’ livelihoods'],
  ],
  'an-sinh-xa-hoi': [
    ['bảo đảm an sinh xã hội', 'ensure social security'],
    ['chăm lo an sinh xã hội', 'look after social security'],
  ],
  'toc-do-tang-truong': [
    ['tốc độ tăng trưởng kinh tế', 'the rate of economic growth'],
    ['tốc độ tăng trưởng bình quân', 'the average growth rate'],
  ],
  'tong-san-pham-trong-nuoc': [
    ['tăng trưởng tổng sản phẩm trong nước', 'growth of gross domestic product'],
    ['quy mô tổng sản phẩm trong nước', 'the size of the gross domestic product'],
  ],
  'doanh-nghiep-nha-nuoc': [
    ['sắp xếp doanh nghiệp nhà nước', 'reorganise state-owned enterprises'],
    ['quản lý doanh nghiệp nhà nước', 'manage state-owned enterprises'],
  ],
  'xa-hoi-hoa': [
    ['xã hội hóa giáo dục', 'private contributions to education'],
    ['nguồn vốn xã hội hóa', 'capital from private contributions'],
  ],
  'ho-ngheo': [
    ['thoát khỏi danh sách hộ nghèo', 'leave the list of poor households'],
    ['hỗ trợ hộ nghèo', 'support poor households'],
    ['tỷ lệ hộ nghèo', 'the share of poor households'],
  ],
  'cung-ky': [
    ['so với cùng kỳ năm trước', 'against the same period last year'],
    ['tăng 8% so với cùng kỳ', 'up 8% on the same period'],
  ],
  'bao-ve-moi-truong': [
    ['công tác bảo vệ môi trường', 'the work of environmental protection'],
    ['ý thức bảo vệ môi trường', 'awareness of environmental protection'],
  ],
  'tu-chu-tai-chinh': [
    ['cơ chế tự chủ tài chính', 'the mechanism of financial autonomy'],
    ['giao quyền tự chủ tài chính', 'grant financial autonomy'],
  ],
  'tram-y-te': [
    ['trạm y tế xã', 'the commune health station'],
    ['nhân viên trạm y tế', 'the health station’s staff'],
  ],
  'chong-dich': [
    ['công tác phòng, chống dịch', 'epidemic prevention and control'],
    ['lực lượng tuyến đầu chống dịch', 'the frontline forces against the epidemic'],
  ],
};
