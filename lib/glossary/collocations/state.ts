import type { CollocationTable } from './collocation.ts';

/** The State and its bodies. */
export const stateCollocations: CollocationTable = {
  'uy-ban-nhan-dan': [
    ['Ủy ban nhân dân tỉnh', 'the provincial People’s Committee'],
    ['trình Ủy ban nhân dân phê duyệt', 'submit to the People’s Committee for approval'],
    ['theo chỉ đạo của Ủy ban nhân dân', 'as directed by the People’s Committee'],
  ],
  'hoi-dong-nhan-dan': [
    ['kỳ họp Hội đồng nhân dân', 'a session of the People’s Council'],
    ['bầu cử Hội đồng nhân dân các cấp', 'elections to People’s Councils at all levels'],
  ],
  'chinh-phu': [
    ['nghị định của Chính phủ', 'a decree of the Government'],
    ['trình Chính phủ xem xét', 'submit to the Government for consideration'],
    ['phiên họp Chính phủ', 'a meeting of the Government'],
  ],
  'quoc-hoi': [
    ['trình Quốc hội thông qua', 'submit to the National Assembly for adoption'],
    ['kỳ họp Quốc hội', 'a session of the National Assembly'],
    ['được Quốc hội thông qua', 'be adopted by the National Assembly'],
  ],
  'thu-tuong-chinh-phu': [
    ['quyết định của Thủ tướng Chính phủ', 'a decision of the Prime Minister'],
    ['được Thủ tướng Chính phủ phê duyệt', 'be approved by the Prime Minister'],
    ['chỉ thị của Thủ tướng Chính phủ', 'a directive of the Prime Minister'],
  ],
  'pho-thu-tuong': [
    ['Phó Thủ tướng Chính phủ', 'Deputy Prime Minister'],
    ['Phó Thủ tướng yêu cầu', 'the Deputy Prime Minister asked that'],
  ],
  so: [
    ['lãnh đạo sở', 'the heads of the department'],
    ['lãnh đạo các sở', 'the heads of the departments'],
  ],
  'giam-doc-so': [
    ['giám đốc sở và thủ trưởng các đơn vị', 'directors of departments and heads of units'],
    ['bổ nhiệm giám đốc sở', 'appoint a director of a department'],
  ],
  'so-noi-vu': [
    ['giao Sở Nội vụ chủ trì', 'put the Department of Home Affairs in charge'],
    ['Sở Nội vụ tham mưu', 'the Department of Home Affairs advises'],
  ],
  'chu-tich-ubnd': [
    ['ủy quyền cho Chủ tịch UBND', 'delegate to the Chair of the People’s Committee'],
    ['Chủ tịch UBND ký quyết định', 'the Chair of the People’s Committee signed the decision'],
  ],
  'chu-tich-ubnd-tinh': [
    [
      'quyết định của Chủ tịch UBND tỉnh',
      'a decision of the Chair of the provincial People’s Committee',
    ],
    ['Chủ tịch UBND tỉnh chủ trì', 'the Chair of the provincial People’s Committee presided'],
    ['báo cáo Chủ tịch UBND tỉnh', 'report to the Chair of the provincial People’s Committee'],
  ],
  'pho-chu-tich-ubnd': [
    ['Phó Chủ tịch UBND phụ trách', 'the Vice Chair in charge'],
    ['bầu Phó Chủ tịch UBND', 'elect a Vice Chair of the People’s Committee'],
  ],
  'chu-tich-hdnd': [
    ['bầu Chủ tịch HĐND', 'elect the Chair of the People’s Council'],
    [
      'Chủ tịch HĐND điều hành phiên họp',
      'the Chair of the People’s Council conducted the meeting',
    ],
  ],
  'thuong-truc-hdnd': [
    ['phiên họp Thường trực HĐND', 'a meeting of the Council’s Standing Board'],
    ['Thường trực HĐND giám sát', 'the Council’s Standing Board oversees'],
  ],
  'doan-dai-bieu-quoc-hoi': [
    ['Trưởng Đoàn đại biểu Quốc hội', 'head of the delegation of National Assembly deputies'],
    ['Đoàn đại biểu Quốc hội tiếp xúc cử tri', 'the delegation of deputies meets voters'],
  ],
  'dai-bieu-quoc-hoi': [
    ['bầu cử đại biểu Quốc hội', 'elect National Assembly deputies'],
    ['đại biểu Quốc hội chất vấn', 'a National Assembly deputy questions a minister'],
  ],
  'uy-ban-thuong-vu-quoc-hoi': [
    [
      'nghị quyết của Ủy ban Thường vụ Quốc hội',
      'a resolution of the National Assembly Standing Committee',
    ],
    [
      'phiên họp Ủy ban Thường vụ Quốc hội',
      'a meeting of the National Assembly Standing Committee',
    ],
  ],
  'tong-bi-thu': [
    ['Tổng Bí thư chủ trì', 'the General Secretary presided'],
    ['bài viết của Tổng Bí thư', 'an article by the General Secretary'],
  ],
  'nha-nuoc': [
    ['cơ quan nhà nước', 'a state agency'],
    ['chính sách của Nhà nước', 'the State’s policy'],
    ['Đảng và Nhà nước', 'the Party and the State'],
  ],
  'chinh-quyen': [
    ['chính quyền các cấp', 'authorities at all levels'],
    ['cấp ủy, chính quyền', 'Party committees and authorities'],
    ['chính quyền cơ sở', 'the grassroots authorities'],
  ],
  'chinh-quyen-dia-phuong': [
    ['tổ chức chính quyền địa phương', 'organise local government'],
    ['chính quyền địa phương các cấp', 'local government at all levels'],
  ],
  'ban-bo-nganh': [
    ['các ban, bộ, ngành Trung ương', 'central commissions, ministries and sectors'],
    ['lãnh đạo ban, bộ, ngành', 'leaders of commissions, ministries and sectors'],
  ],
  'so-ban-nganh': [
    ['các sở, ban, ngành của tỉnh', 'the provincial departments and agencies'],
    ['phối hợp với các sở, ban, ngành', 'coordinate with departments and agencies'],
  ],
  'cac-cap-cac-nganh': [
    ['sự vào cuộc của các cấp, các ngành', 'the involvement of all levels and sectors'],
    ['yêu cầu các cấp, các ngành', 'call on all levels and sectors'],
  ],
  'to-chuc-bo-may': [
    ['đổi mới tổ chức bộ máy', 'reform the apparatus'],
    ['tổ chức bộ máy cồng kềnh', 'an unwieldy apparatus'],
  ],
  'quan-ly-nha-nuoc': [
    ['tăng cường quản lý nhà nước', 'strengthen state management'],
    ['công tác quản lý nhà nước về đất đai', 'state management of land'],
    ['hiệu lực, hiệu quả quản lý nhà nước', 'the effectiveness of state management'],
  ],
  khoa: [
    ['Quốc hội khóa XV', 'the 15th National Assembly'],
    ['Hội đồng nhân dân khóa XIV', 'the 14th People’s Council'],
  ],
  'nhiem-ky': [
    ['nhiệm kỳ 5 năm', 'a five-year term'],
    ['đầu nhiệm kỳ', 'at the beginning of the term'],
    ['nhiệm kỳ 2026-2031', 'the 2026–2031 term'],
  ],
  'ky-hop': [
    ['khai mạc kỳ họp', 'open the session'],
    ['kỳ họp thứ hai', 'the second session'],
  ],
  'cu-tri': [
    ['cử tri và nhân dân', 'voters and the people'],
    ['trả lời cử tri', 'answer the voters'],
    ['nguyện vọng của cử tri', 'the wishes of voters'],
  ],
  'kien-nghi-cu-tri': [
    ['giải quyết kiến nghị cử tri', 'settle voters’ petitions'],
    ['tổng hợp kiến nghị cử tri', 'compile voters’ petitions'],
  ],
  'trung-uong': [
    ['các cơ quan Trung ương', 'the central agencies'],
    ['nghị quyết của Trung ương', 'a resolution of the Centre'],
    ['từ Trung ương đến cơ sở', 'from the Centre to the grassroots'],
  ],
};
