import type { ArticleSpec } from '../article-spec.ts';

export const newRural: ArticleSpec = {
  slug: 'xa-nong-thon-moi-khong-chi-la-con-duong-be-tong',
  id: '640118',
  section: 'Kinh tế',
  title: 'Xã nông thôn mới không chỉ là con đường bê tông',
  lead: 'Mười chín tiêu chí của xã nông thôn mới nói đến đường sá, trường học, trạm y tế, nhưng cũng nói đến thu nhập, môi trường và an ninh trật tự. Khó nhất thường không phải những thứ xây được bằng xi măng.',
  authors: ['Hoàng Yến Nhi', 'L.P'],
  source: null,
  published: '2020-10-05T16:48',
  blocks: [
    {
      type: 'paragraph',
      text: 'Ở nhiều xã, con đường bê tông đầu tiên làm xong chỉ trong vài tháng: Nhà nước hỗ trợ xi măng, dân góp ngày công và hiến đất. Cái khó đến sau, khi xã phải giữ cho đường sạch, cống thông và đèn sáng.',
    },
    { type: 'heading', text: 'Tiêu chí khó nhất' },
    {
      type: 'paragraph',
      text: 'Cán bộ cơ sở thường nhắc đến thu nhập và môi trường. Thu nhập đo bằng con số, nhưng muốn con số ấy đứng vững thì xã phải có sản phẩm bán được quanh năm, có hợp tác xã đủ sức ký hợp đồng.',
    },
    {
      type: 'figure',
      name: 'duong-hoa',
      caption: 'Đường hoa do chi hội phụ nữ ấp tự trồng và chia phiên chăm sóc',
      credit: 'Hoàng Yến Nhi',
    },
    {
      type: 'paragraph',
      text: 'Môi trường thì đo bằng thói quen. Thu gom rác mỗi tuần hai lần không khó; khó là phân loại ngay từ bếp, là không đốt rơm ngoài đồng, là đưa chuồng trại ra xa nhà ở.',
    },
    { type: 'heading', text: 'Dân bàn, dân làm' },
    {
      type: 'paragraph',
      text: 'Việc gì dân bàn kỹ thì làm nhanh. Mỗi ấp có một tổ tự quản, họp bàn mức đóng góp theo nhân khẩu, miễn cho hộ nghèo và gia đình neo đơn, rồi niêm yết thu chi ở nhà văn hóa.',
    },
    {
      type: 'quote',
      paragraphs: [
        'Tiền nhiều hay ít bà con đều biết đi đâu, về đâu. Có tin nhau thì mới góp lần thứ hai.',
      ],
    },
    {
      type: 'paragraph',
      text: 'Sau khi được công nhận, xã không dừng lại: nông thôn mới nâng cao và nông thôn mới kiểu mẫu có bộ tiêu chí riêng. Xã đạt rồi mà để tiêu chí tụt xuống thì có thể bị xét lại.',
    },
    { type: 'video', src: 'https://www.youtube.com/embed/nongthonmoi' },
    {
      type: 'paragraph',
      text: 'Nhìn lại, điều còn lại lâu nhất có lẽ là nếp bàn bạc. Con đường rồi sẽ phải sửa, nhưng nơi nào dân quen ngồi lại với nhau thì con đường nào cũng sửa được.',
    },
  ],
};
