/** Texts about articles of several pages, what was left out of a page, and reporting a page. */
export const extractionVi = {
  pages: {
    loading: 'Bài có {{total}} trang. Đang lấy trang {{number}}…',
    progress: 'Số trang đã lấy',
    whole_other: 'Bài được nối từ {{count}} trang của báo.',
    missing_other: 'Thiếu {{count}} trang trong số {{total}} trang của bài:',
    page: 'trang {{number}}',
    problem: {
      waiting: 'chưa lấy',
      'no-access': 'tiện ích chưa được phép đọc trang báo này',
      offline: 'không kết nối được',
      refused: 'máy chủ của báo không gửi',
      'no-text': 'không có phần tiếp theo của bài',
      'too-large': 'trang quá lớn',
    },
    allow: 'Cho phép đọc {{host}}',
    retry: 'Lấy lại các trang thiếu',
    label: 'Các trang của bài',
  },
  removed: {
    putBack: 'Đặt lại vào bài',
    takeOut: 'Bỏ ra lại',
    show: 'Xem trong bài',
    putBackDone: 'Đã đặt lại vào bài: {{text}}',
    takenOutDone: 'Đã bỏ ra khỏi bài: {{text}}',
    notRemembered: 'Không ghi nhớ được: những đoạn đặt lại chỉ còn đến khi đóng trang này.',
    tooLong: 'Đoạn này quá dài để đặt lại; hãy xem trên trang báo.',
    mark: 'Đoạn bạn đã đặt lại:',
  },
  report: {
    title: 'Báo lỗi trang này',
    intro:
      'Đoạn dưới đây cho biết Tỏ Tường đã đọc trang thế nào; ngoài vài trích dẫn ngắn, không có nội dung bài. Không có gì được gửi đi: bạn chép lại rồi gửi cho ai tùy bạn.',
    text: 'Nội dung báo lỗi',
    copy: 'Chép',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép. Hãy chọn đoạn chữ rồi tự chép.',
  },
} as const;
