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
  busy: 'Máy chủ của báo đang bận hoặc yêu cầu chờ nên chưa gửi ảnh.',
  elsewhere: 'Báo chuyển ảnh sang một máy chủ khác mà tiện ích chưa được phép đọc.',
  damaged: 'Ảnh nhận được không trọn vẹn hoặc bị hỏng, không mở được.',
} as const;

/** Versions of an article, the place a reader came to, and the room there is. */
export const storeVi = {
  versions: {
    title: 'Báo đã sửa gì',
    pageTitle: 'Báo đã sửa gì – Tỏ Tường',
    from: 'Bản trước',
    to: 'Bản sau',
    option: 'Bản {{number}}, {{date}}',
    open: 'Mở bản {{number}}',
    onlyOne:
      'Mới có một bản, lưu lúc {{date}}. Khi báo sửa bài và bạn lưu lại, hai bản sẽ được so ở đây.',
    comparing: 'Đang so hai bản…',
    gone: 'Một trong hai bản không còn trên máy.',
    same: 'Hai bản không khác nhau.',
    changed_other: '{{count}} đoạn sửa',
    inserted_other: '{{count}} đoạn thêm',
    deleted_other: '{{count}} đoạn bỏ',
    folded_other: '{{count}} đoạn không đổi',
    mark: { deleted: 'bỏ:', inserted: 'thêm:' },
    kinds: {
      kicker: 'dòng trên tiêu đề',
      title: 'tiêu đề',
      lead: 'sapo',
      authors: 'tác giả',
      source: 'nguồn',
      heading: 'tiêu đề phụ',
      question: 'câu hỏi',
      answer: 'câu trả lời',
      item: 'mục trong danh sách',
      row: 'dòng trong bảng',
      quote: 'trích dẫn',
      picture: 'ảnh',
      caption: 'chú thích',
      film: 'video',
    },
  },
  edition: {
    same: 'Bài trên trang báo không có gì thay đổi kể từ bản bạn lưu lúc {{date}}.',
    changed:
      'Báo đã sửa bài này sau khi bạn lưu lúc {{date}}. Dưới đây là bản mới trên trang báo; bản bạn đã lưu vẫn còn nguyên.',
    saveNew: 'Lưu thành bản mới',
    saved: 'Đã lưu thành bản {{number}}. Các bản trước vẫn còn.',
    compare: 'Xem báo đã sửa gì',
    earlier: 'Đây là bản {{number}}, lưu lúc {{date}}. Sau đó báo đã sửa bài.',
    newest: 'Mở bản mới nhất',
    openSaved: 'Mở bản đã lưu',
    count_other: 'Có {{count}} bản.',
    again:
      'Muốn biết báo có sửa bài không, hãy mở bài gốc, bấm chuột phải rồi chọn “Đọc bài này bằng Tỏ Tường”.',
  },
  missing: {
    item: 'Ảnh {{number}}: {{reason}}',
    later_other: '{{count}} ảnh sẽ được tải lại, sớm nhất lúc {{date}}.',
  },
  position: {
    label: 'Chỗ đang đọc',
    resumed: 'Đã trở lại chỗ bạn đọc dở ({{percent}}%).',
    top: 'Về đầu bài',
    row: 'đã đọc {{percent}}%',
    done: 'đã đọc hết',
  },
  space: {
    low: 'Chỉ còn khoảng {{bytes}} để lưu bài. Hãy dọn bớt chỗ trên đĩa hoặc xóa những bài không cần nữa.',
    more: 'Xem những gì chiếm chỗ',
    left: 'Còn trống',
    texts: 'Văn bản',
    earlier: 'Các bản trước',
    images: 'Ảnh',
    fetching_other: 'đang tải {{count}} ảnh',
    failed_other: 'thiếu {{count}} ảnh',
    places: 'Chỗ đang đọc dở',
    largest: 'Bài chiếm nhiều chỗ nhất',
  },
} as const;
