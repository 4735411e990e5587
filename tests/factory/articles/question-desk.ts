import type { ArticleSpec } from '../article-spec.ts';

export const questionDesk: ArticleSpec = {
  slug: 'hoi-dap-ve-dang-ky-thuong-tru',
  id: '703346',
  section: 'Bạn đọc',
  title: 'Hỏi đáp về đăng ký thường trú',
  lead: 'Từ ngày 1/7/2021, Luật Cư trú số 68/2020/QH14 có hiệu lực, nhiều giấy tờ quen thuộc không còn được dùng như trước. Một cán bộ tư pháp trả lời những câu hỏi bạn đọc gửi về nhiều nhất.',
  authors: ['Thanh Bình'],
  source: null,
  published: '2021-07-26T09:00',
  blocks: [
    { type: 'question', text: 'Sổ hộ khẩu giấy đã cấp còn dùng được đến khi nào?' },
    {
      type: 'answer',
      text: 'Sổ hộ khẩu, sổ tạm trú đã cấp tiếp tục được sử dụng và có giá trị chứng minh nơi cư trú cho đến hết ngày 31/12/2022, theo điều khoản thi hành của Luật.',
    },
    { type: 'question', text: 'Người thuê nhà có được đăng ký thường trú không?' },
    {
      type: 'answer',
      text: 'Được, nếu chủ nhà đồng ý và bảo đảm diện tích nhà ở tối thiểu theo quy định. Mức tối thiểu do Hội đồng nhân dân cấp tỉnh quyết định nhưng không thấp hơn 8 mét vuông sàn một người.',
      more: [
        'Hợp đồng thuê phải được công chứng hoặc chứng thực. Đây là điểm bạn đọc hay bỏ sót khi chuẩn bị hồ sơ.',
      ],
    },
    { type: 'question', text: 'Đi khỏi nơi thường trú bao lâu thì bị xóa đăng ký?' },
    {
      type: 'answer',
      text: 'Người vắng mặt liên tục tại nơi thường trú từ 12 tháng trở lên mà không đăng ký tạm trú ở chỗ khác hoặc không khai báo tạm vắng thì thuộc trường hợp bị xóa đăng ký thường trú.',
    },
    {
      type: 'figure',
      name: 'huong-dan',
      caption: 'Hướng dẫn người dân khai thông tin cư trú tại trụ sở công an xã',
      credit: 'Thanh Bình',
    },
    { type: 'question', text: 'Thời hạn giải quyết hồ sơ đăng ký thường trú là mấy ngày?' },
    {
      type: 'answer',
      text: 'Cơ quan đăng ký cư trú cập nhật thông tin về nơi thường trú mới trong thời hạn 7 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ.',
      more: [
        'Trường hợp từ chối, cơ quan phải trả lời bằng văn bản và nêu rõ lý do để người dân biết đường bổ sung hoặc khiếu nại.',
      ],
    },
  ],
};
