/** Texts about articles of several pages, what was left out of a page, and reporting a page. */
export const extractionVi = {
  pages: {
    loading: 'Bài có {{total}} trang. Đang tải trang {{number}}…',
    progress: 'Số trang đã tải',
    whole_other: 'Bài được ghép từ {{count}} trang của báo.',
    missing_other: 'Thiếu {{count}} trang trong số {{total}} trang của bài:',
    page: 'trang {{number}}',
    problem: {
      waiting: 'chưa tải',
      'no-access': 'tiện ích chưa được phép đọc trang báo này',
      offline: 'không kết nối được',
      refused: 'máy chủ của báo không gửi',
      'no-text': 'không có phần tiếp theo của bài',
      'too-large': 'trang quá lớn',
    },
    allow: 'Cho phép đọc {{host}}',
    retry: 'Tải lại các trang còn thiếu',
    label: 'Các trang của bài',
  },
  removed: {
    putBack: 'Đặt lại vào bài',
    takeOut: 'Bỏ ra khỏi bài',
    show: 'Xem trong bài',
    putBackDone: 'Đã đặt lại vào bài: {{text}}',
    takenOutDone: 'Đã bỏ ra khỏi bài: {{text}}',
    notRemembered: 'Không ghi nhớ được: những đoạn bạn đặt lại chỉ còn đến khi đóng trang này.',
    tooLong: 'Đoạn này quá dài để đặt lại; hãy xem trên trang báo.',
    mark: 'Đoạn bạn đã đặt lại:',
  },
  report: {
    title: 'Báo lỗi trang này',
    intro:
      'Đoạn dưới đây cho biết Tỏ Tường đã đọc trang thế nào; ngoài vài trích dẫn ngắn, không có nội dung bài. Không có gì được gửi đi: bạn tự sao chép và gửi cho người bạn chọn.',
    text: 'Nội dung báo lỗi',
    copy: 'Sao chép',
    copied: 'Đã sao chép.',
    notCopied: 'Trình duyệt không cho sao chép. Hãy bôi đen rồi tự sao chép.',
  },
} as const;
