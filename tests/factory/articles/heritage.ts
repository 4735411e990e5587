import type { ArticleSpec } from '../article-spec.ts';

export const heritage: ArticleSpec = {
  slug: 'nghe-det-tho-cam-di-qua-bon-the-he',
  id: '931752',
  section: 'Văn hóa',
  title: 'Nghề dệt thổ cẩm đi qua bốn thế hệ',
  lead: 'Khung dệt đặt dưới gầm nhà sàn, con thoi chạy từ mùa này sang mùa khác. Người trẻ rời bản đi làm xa rồi lại có người trở về, mang theo cách bán hàng mà bà và mẹ họ chưa từng nghĩ tới.',
  authors: ['Phạm Lò Hà An'],
  source: null,
  published: '2024-08-02T17:05',
  blocks: [
    {
      type: 'paragraph',
      text: 'Một tấm thổ cẩm khổ rộng mất chừng hai tuần nếu người dệt chỉ ngồi khung vào buổi tối. Trước đó là công trồng bông, xe sợi, nhuộm chàm, phơi sương; việc nào cũng phải chờ, không thể làm gấp.',
    },
    {
      type: 'figure',
      name: 'khung-cui',
      caption: 'Khung cửi gỗ dưới gầm nhà sàn.',
      credit: 'Phạm Lò Hà An',
    },
    {
      type: 'paragraph',
      text: 'Hoa văn không vẽ ra giấy. Người học nhìn tay người dạy, đếm sợi và nhớ: hình quả trám, hình móc câu, hình con rồng cuộn. Sai một sợi thì gỡ cả hàng.',
    },
    { type: 'heading', text: 'Bán ở đâu, bán cho ai' },
    {
      type: 'paragraph',
      text: 'Trước kia vải dệt ra để mặc, để làm của hồi môn. Nay mỗi hợp tác xã nhận đơn qua mạng, ghi rõ kích thước và màu sắc, giá đã gồm tiền công cho từng người dệt.',
    },
    {
      type: 'list',
      ordered: false,
      items: [
        'Khăn và túi bán quanh năm, lãi ít nhưng đều.',
        'Vải khổ rộng bán theo đơn đặt, phải đặt cọc trước.',
        'Trang phục lễ hội bán vào cuối mùa thu.',
      ],
    },
    {
      type: 'paragraph',
      text: 'Điều người già lo không phải là thiếu khách. Họ lo sợi công nghiệp rẻ hơn làm tấm vải nhẹ đi, màu bền hơn nhưng không còn mùi chàm, và người mua dần quên mất phải hỏi.',
    },
    {
      type: 'quote',
      paragraphs: [
        'Con gái biết dệt thì đi đâu cũng nhớ lối về. Vải giữ người chứ người không giữ được vải.',
      ],
    },
    {
      type: 'paragraph',
      text: 'Lớp truyền nghề mở vào các tối thứ bảy, dưới ánh đèn điện sáng hơn đèn dầu ngày trước. Học viên nhỏ nhất mười một tuổi, lớn nhất đã có cháu, ngồi chung một hàng khung.',
    },
    {
      type: 'paragraph',
      text: 'Khi buổi học tan, tiếng thoi còn vang thêm một lúc. Có người nán lại dệt nốt hàng hoa văn dở, vì để qua đêm thì sáng mai tay đã quên nhịp.',
    },
  ],
};
