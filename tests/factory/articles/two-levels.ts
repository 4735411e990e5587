import type { ArticleSpec } from '../article-spec.ts';

export const twoLevels: ArticleSpec = {
  slug: 'chinh-quyen-dia-phuong-hai-cap-nguoi-dan-can-biet-gi',
  id: '958431',
  section: 'Chính trị',
  title: 'Chính quyền địa phương hai cấp: Người dân cần biết gì?',
  lead: 'Từ ngày 1/7/2025, chính quyền địa phương cả nước tổ chức theo mô hình hai cấp: cấp tỉnh và cấp xã. Cấp huyện kết thúc hoạt động, phần lớn việc của huyện chuyển về xã, phường, đặc khu.',
  authors: ['Nguyễn Hải Đăng'],
  source: null,
  published: '2025-07-04T07:15',
  blocks: [
    {
      type: 'paragraph',
      text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 quy định đơn vị hành chính gồm hai cấp. Cấp tỉnh có tỉnh và thành phố trực thuộc trung ương; cấp xã có xã, phường và đặc khu ở hải đảo.',
    },
    {
      type: 'figure',
      name: 'tru-so',
      caption: 'Người dân xem bảng chỉ dẫn tại trung tâm phục vụ hành chính công cấp xã',
      credit: 'Nguyễn Hải Đăng',
    },
    { type: 'heading', text: 'Giấy tờ cũ vẫn dùng được' },
    {
      type: 'paragraph',
      text: 'Giấy tờ đã cấp trước khi sắp xếp mà còn thời hạn thì vẫn tiếp tục được sử dụng. Không cơ quan nào được yêu cầu người dân đổi giấy tờ chỉ vì tên đơn vị hành chính thay đổi.',
    },
    { type: 'heading', text: 'Nơi nộp hồ sơ' },
    {
      type: 'paragraph',
      text: 'Mỗi xã, phường, đặc khu có Trung tâm Phục vụ hành chính công. Người dân trong tỉnh có thể nộp hồ sơ ở bất kỳ trung tâm nào của tỉnh đó, không phụ thuộc nơi cư trú.',
    },
    {
      type: 'table',
      rows: [
        ['Trước ngày 1/7/2025', 'Từ ngày 1/7/2025'],
        ['63 tỉnh, thành phố', '34 tỉnh, thành phố'],
        ['Ba cấp: tỉnh, huyện, xã', 'Hai cấp: tỉnh, xã'],
        ['Xã, phường, thị trấn', 'Xã, phường, đặc khu'],
      ],
    },
    {
      type: 'paragraph',
      text: 'Thị trấn không còn là một loại đơn vị hành chính. Thành phố, thị xã thuộc tỉnh cũng không còn; tên cũ vẫn sống trong cách gọi hằng ngày và trong những bài báo viết trước ngày ấy.',
    },
    {
      type: 'paragraph',
      text: 'Thôn và tổ dân phố không phải là cấp hành chính nên không bị bãi bỏ cùng cấp huyện. Trưởng thôn, tổ trưởng tổ dân phố vẫn là người gần dân nhất khi có việc cần báo lên xã.',
    },
    {
      type: 'paragraph',
      text: 'Khi gặp vướng mắc, người dân có thể gọi đường dây nóng niêm yết tại trung tâm hoặc gửi phản ánh qua Cổng Dịch vụ công quốc gia. Mỗi phản ánh có mã số để theo dõi.',
    },
  ],
};
