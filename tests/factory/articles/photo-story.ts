import type { ArticleSpec } from '../article-spec.ts';

export const photoStory: ArticleSpec = {
  slug: 'mot-ngay-o-cho-noi',
  id: '519077',
  section: 'Du lịch',
  title: 'Một ngày ở chợ nổi',
  lead: 'Chợ nổi họp từ lúc trời chưa sáng và tan khi nắng vừa gắt. Giữa hai mốc ấy là cả một buổi mua bán không cần bảng hiệu, chỉ cần một cây sào tre dựng ở mũi ghe.',
  authors: ['Duy Khang'],
  source: null,
  published: '2022-12-13T10:12',
  blocks: [
    {
      type: 'paragraph',
      text: 'Ghe lớn của thương lái neo giữa dòng, xuồng nhỏ của bạn hàng len lỏi chung quanh. Ai bán gì thì treo thứ ấy lên đầu sào, người đi chợ gọi đó là cây bẹo.',
    },
    {
      type: 'figure',
      name: 'cay-beo',
      caption: 'Cây bẹo treo khóm, bí đỏ và củ sắn trên mũi ghe lúc sáng sớm.',
      credit: 'Duy Khang',
    },
    {
      type: 'figure',
      name: 'xuong-bun',
      caption: 'Xuồng bán bún nước lèo ghé từng ghe, tô bún chuyền tay qua mạn.',
      credit: null,
    },
    {
      type: 'figure',
      name: 'chuyen-hang',
      caption: 'Chuyền dưa hấu từ ghe sang xuồng: người tung, người bắt, không ai đếm thành tiếng.',
      credit: 'Duy Khang',
    },
    {
      type: 'paragraph',
      text: 'Đường bộ nối tới từng xã khiến chợ thưa dần. Nhiều nhà ghe lên bờ, con cái đi học xa, nhưng vẫn còn những người giữ nếp thức dậy lúc ba giờ sáng để kịp con nước.',
    },
    {
      type: 'figure',
      name: 'nang-len',
      caption: 'Nắng lên, ghe rời chợ, mặt sông chỉ còn rơm và vỏ dừa trôi.',
      credit: null,
    },
    {
      type: 'paragraph',
      text: 'Muốn xem chợ còn đông, khách nên xuống bến trước năm giờ rưỡi sáng và mặc cả với chủ đò về giờ về. Nhớ mang nón, nước uống và một ít tiền lẻ để ăn sáng ngay trên sông.',
    },
    {
      type: 'paragraph',
      text: 'Chính quyền địa phương đã lập đội thu gom rác trên sông và sắp lại chỗ neo đậu, để tàu du lịch không chen vào lối đi của ghe hàng. Việc nhỏ, nhưng giữ được chợ là nhờ những việc như thế.',
    },
  ],
};
