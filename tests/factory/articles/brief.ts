import type { ArticleSpec } from '../article-spec.ts';

export const brief: ArticleSpec = {
  slug: 'khi-nao-khong-khi-lanh-gay-ret-dam-ret-hai',
  id: '845590',
  section: 'Thời sự',
  title: 'Khi nào không khí lạnh gây rét đậm, rét hại?',
  lead: 'Bản tin dự báo thời tiết mùa đông hay dùng hai chữ rét đậm và rét hại. Mỗi chữ ứng với một ngưỡng nhiệt độ, và ngưỡng ấy là căn cứ để trường học cho học sinh nghỉ, để nông dân che chắn cho trâu bò.',
  authors: [],
  source: 'TTXVN',
  published: '2023-01-16T06:30',
  blocks: [
    {
      type: 'paragraph',
      text: 'Theo quy ước của ngành khí tượng, ngày rét đậm là ngày có nhiệt độ trung bình không quá 15 độ C; khi nhiệt độ trung bình ngày từ 13 độ C trở xuống thì gọi là rét hại.',
    },
    {
      type: 'paragraph',
      text: 'Không khí lạnh tràn về từ phía bắc theo từng đợt. Đợt đầu mùa khô và hanh, đợt cuối mùa lệch ra biển rồi mới vào đất liền nên mang theo mưa phùn, ẩm ướt và cảm giác buốt hơn con số trên nhiệt kế.',
    },
    {
      type: 'figure',
      name: 'che-chan',
      caption: 'Người dân vùng cao che bạt quanh chuồng và trữ rơm khô trước đợt rét',
      credit: 'TTXVN',
    },
    {
      type: 'paragraph',
      text: 'Ở vùng núi, sương muối và băng giá có thể xuất hiện khi trời quang, lặng gió và nhiệt độ mặt đất xuống dưới 0 độ C. Cây trồng non và gia súc thả rông là những đối tượng chịu thiệt hại trước tiên.',
    },
    {
      type: 'paragraph',
      text: 'Cán bộ thú y khuyên bà con cho trâu bò uống nước ấm pha muối, không chăn thả trước khi tan sương và giữ nền chuồng luôn khô. Mạ non cần được che ni lông vào ban đêm và mở ra khi trời hửng.',
    },
  ],
};
