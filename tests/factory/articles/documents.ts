import type { ArticleSpec } from '../article-spec.ts';

export const documents: ArticleSpec = {
  slug: 'doc-so-hieu-van-ban-phap-luat-cho-dung',
  id: '277563',
  section: 'Pháp luật',
  title: 'Đọc số hiệu văn bản pháp luật cho đúng',
  lead: 'Một dòng ngắn như 15/2017/QH14 nói cho người đọc biết văn bản ra đời năm nào và do ai ban hành. Nắm được vài quy tắc, ai cũng có thể tự tra cứu mà không lẫn giữa luật với nghị định.',
  authors: [],
  source: 'Công báo',
  published: '2018-11-09T10:05',
  blocks: [
    {
      type: 'paragraph',
      text: 'Số hiệu của văn bản quy phạm pháp luật gồm số thứ tự, năm ban hành, tên viết tắt của loại văn bản và của cơ quan ban hành. Riêng luật và nghị quyết của Quốc hội ghi khóa Quốc hội thay cho tên cơ quan.',
    },
    { type: 'heading', text: 'Những chữ viết tắt hay gặp' },
    {
      type: 'list',
      ordered: false,
      items: [
        'NĐ-CP: nghị định của Chính phủ',
        'QĐ-TTg: quyết định của Thủ tướng Chính phủ',
        'TT-BNV: thông tư của Bộ trưởng Bộ Nội vụ',
        'NQ-HĐND: nghị quyết của Hội đồng nhân dân',
      ],
    },
    {
      type: 'paragraph',
      text: 'Văn bản cá biệt, chẳng hạn quyết định bổ nhiệm một cán bộ, không ghi năm ở giữa số và ký hiệu. Thấy số hiệu chỉ có hai phần, người đọc biết đó không phải văn bản quy phạm pháp luật.',
    },
    {
      type: 'quote',
      paragraphs: [
        'Khi trích dẫn lần đầu phải ghi đầy đủ tên loại văn bản, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu nội dung.',
        'Những lần sau chỉ cần ghi tên loại và số, ký hiệu của văn bản ấy.',
      ],
    },
    { type: 'heading', text: 'Ngày ban hành không phải ngày có hiệu lực' },
    {
      type: 'paragraph',
      text: 'Nhiều người nhầm ngày ký với ngày văn bản bắt đầu được áp dụng. Hai mốc ấy có thể cách nhau vài tháng: điều khoản cuối của văn bản luôn ghi rõ ngày có hiệu lực và những văn bản bị thay thế.',
    },
    {
      type: 'list',
      ordered: true,
      items: [
        'Xem số hiệu để biết năm ban hành và cơ quan ban hành.',
        'Xem điều khoản thi hành để biết ngày có hiệu lực.',
        'Tra cứu xem văn bản đã bị sửa đổi, bổ sung hay bãi bỏ chưa.',
      ],
    },
    {
      type: 'paragraph',
      text: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật cho phép tra cứu miễn phí theo số hiệu, theo năm và theo cơ quan ban hành. Bản được đăng trên Công báo là bản chính thức và có giá trị như bản gốc.',
    },
    {
      type: 'paragraph',
      text: 'Với văn bản của địa phương, người dân có thể tìm ở Công báo cấp tỉnh hoặc cổng thông tin điện tử của Ủy ban nhân dân tỉnh, nơi các nghị quyết và quyết định phải được đăng công khai.',
    },
  ],
};
