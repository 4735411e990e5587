import type { ArticleSpec } from '../article-spec.ts';

export const oneStop: ArticleSpec = {
  slug: 'bo-phan-mot-cua-giai-quyet-ho-so-nhu-the-nao',
  id: '318204',
  section: 'Chính trị',
  title: 'Bộ phận một cửa giải quyết hồ sơ như thế nào?',
  lead: 'Từ khi nộp hồ sơ đến lúc nhận kết quả, mỗi thủ tục hành chính đi qua một con đường đã được quy định sẵn. Hiểu con đường ấy, người dân biết mình cần chuẩn bị gì, chờ bao lâu và hỏi ai khi hồ sơ chậm.',
  authors: ['Minh Hạnh', 'Trần Quốc Vượng'],
  source: null,
  published: '2021-03-18T08:35',
  blocks: [
    {
      type: 'paragraph',
      text: 'Bộ phận Tiếp nhận và Trả kết quả, thường gọi là bộ phận một cửa, là nơi duy nhất người dân phải đến khi làm thủ tục. Cán bộ ở đây nhận hồ sơ, kiểm tra thành phần giấy tờ rồi chuyển cho cơ quan chuyên môn.',
    },
    {
      type: 'figure',
      name: 'quay-tiep-nhan',
      caption: 'Quầy tiếp nhận hồ sơ của bộ phận một cửa cấp huyện trong giờ làm việc buổi sáng.',
      credit: 'Minh Hạnh',
    },
    {
      type: 'paragraph',
      text: 'Nếu hồ sơ thiếu, cán bộ phải hướng dẫn bổ sung một lần, bằng phiếu ghi rõ từng loại giấy tờ. Việc yêu cầu bổ sung nhiều lần cho cùng một hồ sơ là điều các quy định về cơ chế một cửa không cho phép.',
    },
    { type: 'heading', text: 'Giấy hẹn và thời hạn giải quyết' },
    {
      type: 'paragraph',
      text: 'Khi hồ sơ hợp lệ, người dân nhận giấy tiếp nhận hồ sơ và hẹn trả kết quả. Trên giấy có mã số hồ sơ; nhập mã này vào Cổng dịch vụ công là biết hồ sơ đang nằm ở bước nào.',
    },
    {
      type: 'table',
      rows: [
        ['Bước', 'Nơi thực hiện', 'Giấy tờ người dân giữ'],
        ['Tiếp nhận', 'Bộ phận một cửa', 'Giấy hẹn trả kết quả'],
        ['Thẩm định', 'Cơ quan chuyên môn', 'Không có'],
        ['Trả kết quả', 'Bộ phận một cửa', 'Kết quả thủ tục'],
      ],
    },
    {
      type: 'paragraph',
      text: 'Trường hợp quá hạn, cơ quan giải quyết phải có văn bản xin lỗi, nêu lý do và hẹn lại ngày trả. Người dân có quyền phản ánh, kiến nghị nếu không nhận được văn bản này.',
    },
    {
      type: 'paragraph',
      text: 'Cơ chế một cửa liên thông đi xa hơn một bước: nhiều cơ quan cùng xử lý một hồ sơ, còn người dân vẫn chỉ nộp ở một nơi. Đăng ký khai sinh, đăng ký thường trú và cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi là ví dụ quen thuộc nhất.',
    },
    {
      type: 'paragraph',
      text: 'Sau mỗi lần giao dịch, người dân được mời đánh giá mức độ hài lòng. Kết quả đánh giá là một căn cứ để xếp loại cán bộ, công chức cuối năm.',
    },
  ],
};
