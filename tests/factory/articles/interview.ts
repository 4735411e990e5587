import type { ArticleSpec } from '../article-spec.ts';

export const interview: ArticleSpec = {
  slug: 'giu-rung-ngap-man-la-giu-de-bien',
  id: '402915',
  section: 'Xã hội',
  title: 'Giữ rừng ngập mặn là giữ đê biển',
  lead: 'Rừng ngập mặn chắn sóng, giữ bùn và nuôi tôm cá. Phóng viên trao đổi với một kỹ sư lâm nghiệp nhiều năm làm việc ở vùng cửa sông về cách trồng, cách giữ và những sai lầm thường gặp.',
  authors: ['Cao Thu Lan'],
  source: null,
  published: '2019-06-12T14:20',
  blocks: [
    {
      type: 'figure',
      name: 'bai-boi',
      caption: 'Rừng trang trồng trên bãi bồi, nhìn từ mặt đê khi nước triều rút',
      credit: 'Bảo Nam',
    },
    {
      type: 'question',
      text: 'Thưa ông, vì sao nhiều nơi trồng rừng ngập mặn mấy lần mà cây vẫn chết?',
    },
    {
      type: 'answer',
      text: 'Phần lớn là do trồng sai bãi. Mỗi loài cây chịu được một mức ngập: mắm đi trước ở chỗ bùn loãng, rồi mới tới đước, trang, vẹt khi bãi đã cao và chắc hơn.',
      more: [
        'Trồng đước xuống chỗ dành cho mắm thì chỉ vài con nước là cây trôi. Người đi trước đã có câu nói về thứ tự ấy, ta bỏ qua thì phải trả giá.',
      ],
    },
    { type: 'question', text: 'Vậy trước khi trồng cần khảo sát những gì?' },
    {
      type: 'answer',
      text: 'Ít nhất phải đo cao trình bãi, số giờ ngập mỗi ngày, độ mặn và hướng sóng. Ba tháng theo dõi con nước tiết kiệm được cả một vụ giống.',
    },
    {
      type: 'question',
      text: 'Người dân sống bằng nghề bắt cua, cào ngao có mâu thuẫn với việc giữ rừng không?',
    },
    {
      type: 'answer',
      text: 'Có, nếu rừng được giao mà dân không được gì. Khi cộng đồng được giao khoán bảo vệ và được khai thác thủy sản dưới tán theo quy ước thì chính họ là người giữ rừng tốt nhất.',
      more: [
        'Quy ước phải do dân bàn, ghi rõ mùa nào cấm đánh bắt, ai đi tuần, ai giữ tiền. Cán bộ chỉ nên góp ý về kỹ thuật.',
      ],
    },
    {
      type: 'figure',
      name: 'vuon-uom',
      caption: 'Vườn ươm cây giống ven sông do một tổ cộng đồng trông coi',
      credit: 'Bảo Nam',
    },
    { type: 'question', text: 'Ông mong điều gì nhất ở các dự án mới?' },
    {
      type: 'answer',
      text: 'Tôi mong dự án tính đủ mười năm, chứ không phải ba năm. Rừng ngập mặn khép tán chậm, và chỉ khi khép tán nó mới thật sự che được đê.',
    },
    { type: 'question', text: 'Xin trân trọng cảm ơn ông!' },
  ],
};
