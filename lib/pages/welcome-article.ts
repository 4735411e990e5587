import type { Article } from '../model/article.ts';

/**
 * The article of the welcome page, written for this project. It comes with the extension, so that
 * the first thing a reader sees needs no network; its annotations are computed like any other's.
 */
export const welcomeArticle: Article = {
  url: 'https://to-tuong.example/bai-mau',
  title: 'Đọc tin chính quyền: Hiểu thế nào cho đúng?',
  kicker: null,
  lead: [
    {
      text: 'Mỗi kỳ đại hội đảng bộ, mỗi kỳ họp HĐND lại đem đến cho bạn đọc những cụm từ nghe quen mà khó giải thích: đô thị loại I, nhất thể hóa chức danh, tinh giản biên chế... Trong bài hỏi - đáp này, một cán bộ đã nghỉ hưu (nhân vật dựng) giải thích theo quy định có hiệu lực vào tháng 9/2020.',
    },
  ],
  section: 'Hỏi - đáp',
  authors: ['Minh Tường'],
  sourceCredit: null,
  publishedAt: '2020-09-15T08:00:00+07:00',
  publishedAsPrinted: null,
  modifiedAt: null,
  siteName: 'Bài mẫu của Tỏ Tường',
  province: null,
  language: 'vi',
  leadImage: null,
  blocks: [
    {
      type: 'question',
      speaker: null,
      runs: [
        {
          text: 'Nhiều thành phố phấn đấu trở thành đô thị loại I. Chữ “loại” ở đây do ai định, dựa vào đâu?',
        },
      ],
    },
    {
      type: 'answer',
      speaker: null,
      runs: [
        {
          text: 'Phân loại đô thị và chia cấp hành chính là hai chuyện khác nhau. Nghị quyết số 1210/2016/UBTVQH13 của Ủy ban Thường vụ Quốc hội chia đô thị thành sáu loại, từ loại đặc biệt đến loại V. Muốn được công nhận, đô thị phải đạt các tiêu chí về vị trí, chức năng, quy mô dân số, mật độ dân số, tỷ lệ lao động phi nông nghiệp và kết cấu hạ tầng.',
        },
      ],
    },
    {
      type: 'question',
      speaker: null,
      runs: [
        {
          text: 'Có người nghĩ tinh giản biên chế chỉ là cắt bớt người. Nghĩ thế có đúng không, thưa ông?',
        },
      ],
    },
    {
      type: 'answer',
      speaker: null,
      runs: [
        {
          text: 'Không hẳn. Nghị định số 108/2014/NĐ-CP quy định đó là việc đánh giá, phân loại, đưa ra khỏi biên chế những người dôi dư, không thể bố trí công tác khác, đồng thời giải quyết chế độ cho họ. Muốn làm đúng thì phải xác định vị trí việc làm và sắp xếp tổ chức bộ máy.',
        },
      ],
    },
    {
      type: 'paragraph',
      runs: [
        {
          text: 'Với người dân, cải cách hành chính dễ thấy nhất ở chỗ làm giấy tờ: cơ chế một cửa cho nộp hồ sơ và nhận kết quả ở cùng một nơi, và ngày càng nhiều việc làm được qua dịch vụ công trực tuyến.',
        },
      ],
    },
  ],
  related: [],
  removed: [],
  extraction: { site: null, layout: null, notes: [] },
};
