/** Vietnamese texts of what the store says when it fails; spread into the trees they complete. */
export const storeProblemsVi = {
  'database-upgrade': {
    title: 'Chưa chuyển được thư viện sang phiên bản mới',
    text: 'Tỏ Tường vừa được cập nhật nhưng không chuyển được các bài đã lưu sang dạng mới, nên để nguyên tất cả như cũ; không bài nào mất. Thường là vì đĩa đã đầy: hãy dọn bớt chỗ rồi thử lại. Nếu vẫn vậy, xin báo cho người phát triển.',
  },
} as const;

export const storeSaveFailuresVi = {
  'database-upgrade':
    'Thư viện chưa chuyển được sang phiên bản mới và được giữ nguyên, nên chưa lưu thêm bài được. Hãy dọn bớt chỗ trên đĩa rồi thử lại.',
} as const;

export const storeImageFailuresVi = {
  busy: 'Máy chủ của báo đang bận hoặc đòi chờ, chưa gửi ảnh.',
  elsewhere: 'Báo chuyển ảnh sang một máy chủ khác mà tiện ích chưa được phép đọc.',
  damaged: 'Ảnh nhận được bị đứt quãng hoặc hỏng, không mở được.',
} as const;
