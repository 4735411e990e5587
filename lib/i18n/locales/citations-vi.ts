/** Vietnamese texts about cited documents, terms of office, undated articles and old encodings. */
export const citationsVi = {
  cite: {
    parts: 'Đọc số hiệu',
    running: 'Số thứ tự của văn bản trong sổ của cơ quan ban hành.',
    year: 'Năm ban hành; chỉ văn bản quy phạm pháp luật mới ghi năm trong số hiệu.',
    type: 'Loại văn bản: {{type}}.',
    issuer: 'Cơ quan ban hành: {{issuer}}.',
    unknownCode: 'Chữ viết tắt tên cơ quan ban hành; chưa rõ là cơ quan nào.',
    unknownType: 'Chữ viết tắt tên loại văn bản; chưa rõ là loại nào.',
    side: {
      'party-dash-first': 'Văn bản của Đảng: gạch nối đứng trước gạch chéo.',
      'party-issuer': 'Văn bản của Đảng, tuy số hiệu viết theo lối của Nhà nước.',
      'state-slash-first':
        'Văn bản của Nhà nước: gạch chéo đứng trước gạch nối; không ghi năm vì giải quyết một việc cụ thể.',
      'state-year': 'Văn bản của Nhà nước: có năm giữa hai gạch chéo, là quy định chung.',
    },
    body: {
      congress: 'Đại hội Đảng',
      'central-committee': 'Ban Chấp hành Trung ương Đảng',
      politburo: 'Bộ Chính trị',
      secretariat: 'Ban Bí thư Trung ương Đảng',
    },
    adoptedBy: 'Nơi thông qua',
    signed: 'Ngày ký',
    effective: 'Hiệu lực từ',
    ended: 'Hết hiệu lực từ',
    unconfirmed: '{{fact}} (chưa kiểm chứng)',
    force: {
      'in-force': 'Đang có hiệu lực.',
      ended: 'Đã hết hiệu lực từ {{date}}.',
      'not-yet': 'Chưa có hiệu lực.',
      unknown: 'Chưa rõ ngày có hiệu lực.',
    },
    noSuccessor: 'Chưa ghi nhận văn bản nào thay thế.',
    replacedBy: 'Nay dùng: {{title}} ({{number}}).',
    recurs: 'Số hiệu không ghi năm nên có thể trùng; đây là văn bản hay được dẫn nhất.',
    candidates: 'Bài không nói rõ là văn bản nào. Có thể là:',
    named: 'Bài gọi tắt, không ghi số hiệu.',
    congress:
      'Văn kiện được thông qua tại Đại hội {{number}} của Đảng, họp từ {{from}} đến {{to}}.',
  },
  period: {
    heading: 'Ở chỗ này trong bài',
    assembly: 'Quốc hội khóa {{number}}: {{from}}-{{to}}.',
    committee: 'Trung ương khóa {{number}}: {{from}}-{{to}}, do Đại hội {{number}} của Đảng bầu.',
    committeeNow: 'Trung ương khóa {{number}}: từ {{from}}, do Đại hội {{number}} của Đảng bầu.',
    congress: 'Đại hội {{number}} của Đảng họp từ {{from}} đến {{to}}.',
    span: '{{from}}-{{to}} là nhiệm kỳ của {{bodies}}.',
    plan: '{{from}}-{{to}} là kỳ kế hoạch phát triển kinh tế - xã hội 5 năm của Nhà nước.',
    planBy:
      '{{from}}-{{to}} là kỳ kế hoạch phát triển kinh tế - xã hội 5 năm của Nhà nước, theo Nghị quyết {{resolution}}.',
    firstHalf: 'Đây là nửa đầu của chiến lược 10 năm {{from}}-{{to}}.',
    secondHalf: 'Đây là nửa sau của chiến lược 10 năm {{from}}-{{to}}.',
    strategy:
      '{{from}}-{{to}} là mười năm của chiến lược phát triển kinh tế - xã hội do Đại hội {{number}} của Đảng thông qua.',
    planning:
      'Quy hoạch quốc gia, vùng và tỉnh cũng lập cho mười năm này (Luật Quy hoạch 2017, Điều 8).',
    unconfirmed: 'Các mốc thời gian chưa kiểm chứng.',
    body: {
      assembly: 'Quốc hội',
      councils: 'HĐND các cấp',
      'central-party': 'Trung ương Đảng',
      'local-party': 'cấp ủy địa phương',
      front: 'Mặt trận Tổ quốc các cấp',
    },
  },
  assumed: {
    note: 'Bài không ghi ngày đăng; các chú giải theo quy định của hôm nay, {{date}}.',
    set: 'Bài không ghi ngày đăng; các chú giải theo ngày bạn đặt, {{date}}.',
    change: 'Đặt ngày đăng bài',
    label: 'Ngày đăng bài, theo bạn biết',
    apply: 'Dùng ngày này',
    reset: 'Trở lại hôm nay',
    wrong: 'Hãy chọn một ngày từ 1/1/1945 đến hôm nay.',
  },
  letters: {
    tcvn3:
      'Chữ của trang theo bảng mã cũ TCVN3 (ABC), không phải Unicode. Tỏ Tường giữ nguyên văn và không nhận ra thuật ngữ trong đó.',
    vni: 'Chữ của trang theo bảng mã cũ VNI, không phải Unicode. Tỏ Tường giữ nguyên văn và không nhận ra thuật ngữ trong đó.',
    mojibake:
      'Chữ của trang bị vỡ vì đọc sai bảng mã. Tỏ Tường giữ nguyên văn và không nhận ra thuật ngữ trong đó; hãy mở lại trang gốc.',
  },
} as const;
