/** Vietnamese texts of backups by schedule; spread into the tree they complete. */
export const scheduleVi = {
  schedule: {
    title: 'Sao lưu theo lịch',
    intro:
      'Tỏ Tường tự ghi bản sao lưu vào thư mục {{folder}} bên trong thư mục tải về, không hỏi lại từng lần. Tên tệp có ghi ngày. Tệp cũ không bao giờ bị xóa: bạn tự dọn bớt khi cần.',
    permission:
      'Khi bạn bật, trình duyệt sẽ hỏi có cho Tỏ Tường quản lý tệp tải về hay không. Quyền này chỉ dùng để lưu bản sao lưu và được trả lại khi bạn tắt.',
    impossible:
      'Trình duyệt trên Android không cho tiện ích tự lưu tệp. Bạn vẫn sao lưu được bằng nút ở trên.',
    period: 'Bao lâu một lần',
    every: { day: 'Mỗi ngày', week: 'Mỗi tuần', month: 'Mỗi tháng' },
    on: 'Bật sao lưu theo lịch',
    off: 'Tắt và trả lại quyền',
    now: 'Sao lưu ngay',
    allow: 'Cho phép lại',
    refused: 'Bạn chưa cho phép nên chưa có gì thay đổi.',
    last: 'Bản gần nhất',
    lastFile: '{{date}}, {{size}}: {{name}}',
    none: 'Chưa có bản nào',
    next: 'Lần tới',
    nextNow: 'Đang sao lưu…',
    nextSoon: 'Ngay khi trình duyệt rảnh',
    nextNever: 'Khi bạn cho phép lại',
    failedAt: 'Lần sao lưu lúc {{date}} không thành',
    kept: 'Thư viện và các bản sao lưu trước vẫn còn nguyên.',
    reason: {
      'no-permission':
        'Trình duyệt đã thu lại quyền lưu tệp, nên không có bản sao lưu nào được ghi.',
      cancelled: 'Việc tải về đã bị hủy giữa chừng.',
      'disk-full': 'Đĩa không còn đủ chỗ. Hãy dọn bớt, chẳng hạn các bản sao lưu cũ.',
      'no-folder': 'Trình duyệt không ghi được vào thư mục tải về.',
      'broken-off': 'Trình duyệt đóng hoặc ngừng tiện ích khi chưa ghi xong.',
      library: 'Không đọc được thư viện.',
      unknown: 'Trình duyệt không cho biết nguyên nhân.',
    },
  },
} as const;
