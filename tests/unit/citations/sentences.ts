/** One sentence written for the project, and what it cites: [words, number]. */
export interface CitingSentence {
  text: string;
  /** Day of the article; left out: 2026-03-01. */
  day?: string;
  cites: readonly (readonly [surface: string, number: string])[];
}

const s = (text: string, cites: CitingSentence['cites'] = [], day?: string): CitingSentence => ({
  text,
  cites,
  ...(day && { day }),
});

/** Sentences such as provincial papers print. */
export const CITING: readonly CitingSentence[] = [
  s('Sau bảy năm làm theo Nghị quyết 18 của Trung ương, huyện giảm được chín đầu mối.', [
    ['Nghị quyết 18', '18-NQ/TW'],
  ]),
  s('Tinh thần Nghị quyết số 18-NQ/TW ngày 25/10/2017 là làm bộ máy gọn lại.', [
    ['18-NQ/TW', '18-NQ/TW'],
  ]),
  s('NQ 18 về tinh gọn bộ máy được đưa vào chương trình học chi bộ.', [['NQ 18', '18-NQ/TW']]),
  s('Các nghị quyết số 18, 19 của Trung ương khóa XII tạo nền cho việc sắp xếp.', [
    ['nghị quyết số 18', '18-NQ/TW'],
    ['19', '19-NQ/TW'],
  ]),
  s('Nghị quyết 18, 19 của Trung ương khóa XII tạo nền cho việc sắp xếp.', [
    ['Nghị quyết 18', '18-NQ/TW'],
    ['19', '19-NQ/TW'],
  ]),
  s('Bốn trụ cột là Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị.', [
    ['Nghị quyết 57', '57-NQ/TW'],
    ['59', '59-NQ/TW'],
    ['66', '66-NQ/TW'],
    ['68', '68-NQ/TW'],
  ]),
  s('Hộ kinh doanh chờ Nghị quyết 68 đi vào cuộc sống.', [['Nghị quyết 68', '68-NQ/TW']]),
  s(
    'Từ Nghị quyết 68, người lao động mất việc vì đại dịch nhận hỗ trợ.',
    [['Nghị quyết 68', '68/NQ-CP']],
    '2021-08-10',
  ),
  s('Xã họp bàn việc thực hiện Chỉ thị 05 của Bộ Chính trị về học tập và làm theo Bác.', [
    ['Chỉ thị 05', '05-CT/TW'],
  ]),
  s('Chỉ thị số 40-CT/TW của Ban Bí thư mở đường cho vốn vay ưu đãi.', [['40-CT/TW', '40-CT/TW']]),
  s('Cả tỉnh giãn cách theo Chỉ thị 16 từ nửa đêm.', [['Chỉ thị 16', '16/CT-TTg']], '2021-07-20'),
  s(
    'Kết luận số 127 của Bộ Chính trị, Ban Bí thư yêu cầu nghiên cứu bỏ cấp huyện.',
    [['Kết luận số 127', '127-KL/TW']],
    '2025-03-10',
  ),
  s('Cán bộ xã nghỉ sớm theo Nghị định 178 được thanh toán một lần.', [
    ['Nghị định 178', '178/2024/NĐ-CP'],
  ]),
  s('Nghị định số 178/2024/NĐ-CP được sửa bằng Nghị định 67/2025/NĐ-CP.', [
    ['178/2024/NĐ-CP', '178/2024/NĐ-CP'],
    ['67/2025/NĐ-CP', '67/2025/NĐ-CP'],
  ]),
  s('Luật Tổ chức chính quyền địa phương năm 2015 chia ba cấp.', [
    ['Luật Tổ chức chính quyền địa phương năm 2015', '77/2015/QH13'],
  ]),
  s('Theo Luật Tổ chức chính quyền địa phương 2025, phường có HĐND.', [
    ['Luật Tổ chức chính quyền địa phương 2025', '72/2025/QH15'],
  ]),
  s(
    'Luật Tổ chức chính quyền địa phương năm 2025 vừa có hiệu lực đầu tháng.',
    [['Luật Tổ chức chính quyền địa phương năm 2025', '65/2025/QH15']],
    '2025-03-05',
  ),
  s('Giá đất bồi thường tính theo Luật Đất đai 2024 chứ không theo Luật Đất đai năm 2013.', [
    ['Luật Đất đai 2024', '31/2024/QH15'],
    ['Luật Đất đai năm 2013', '45/2013/QH13'],
  ]),
  s('Người gây tai nạn bị khởi tố theo Bộ luật Hình sự 2015.', [
    ['Bộ luật Hình sự 2015', '100/2015/QH13'],
  ]),
  s('Hiến pháp năm 2013 được sửa ngày 16-6-2025.', [['Hiến pháp năm 2013', 'Hiến pháp 2013']]),
  s('Bản Hiến pháp 1946 chỉ có 70 điều.', [['Hiến pháp 1946', 'Hiến pháp 1946']]),
  s('Người dân mang Luật Giám định tư pháp năm 2012 ra đối chiếu.', [
    ['Luật Giám định tư pháp năm 2012', 'Luật Giám định tư pháp 2012'],
  ]),
  s('Luật Bảo vệ môi trường năm 2014 nay đã thôi dùng.', [
    ['Luật Bảo vệ môi trường năm 2014', 'Luật Bảo vệ môi trường 2014'],
  ]),
  s(
    'Năm đầu thực hiện Nghị quyết Đại hội XIII của Đảng, thu ngân sách vượt dự toán.',
    [['Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết Đại hội XIII']],
    '2021-12-30',
  ),
  s('Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng được học ở từng chi bộ.', [
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', 'Nghị quyết Đại hội XIV'],
  ]),
  s('Tự phê bình theo Nghị quyết Trung ương 4 khóa XII còn hình thức.', [
    ['Nghị quyết Trung ương 4 khóa XII', '04-NQ/TW'],
  ]),
  s('Nghị quyết Trung ương 6 (khóa XII) bàn cả bộ máy lẫn đơn vị sự nghiệp.', [
    ['Nghị quyết Trung ương 6 (khóa XII)', 'Nghị quyết Trung ương 6'],
  ]),
  s('UBND tỉnh ban hành Quyết định số 15/2019/QĐ-UBND về giá đất.', [
    ['15/2019/QĐ-UBND', '15/2019/QĐ-UBND'],
  ]),
  s('HĐND tỉnh thông qua Nghị quyết số 08/2023/NQ-HĐND; Nghị quyết 08 áp dụng từ tháng sau.', [
    ['08/2023/NQ-HĐND', '08/2023/NQ-HĐND'],
    ['Nghị quyết 08', '08/2023/NQ-HĐND'],
  ]),
  s('Thủ tướng ký Quyết định 263/QĐ-TTg về nông thôn mới.', [['263/QĐ-TTg', '263/QĐ-TTg']]),
  s('Ủy ban Thường vụ Quốc hội thông qua Nghị quyết số 1679/NQ-UBTVQH15.', [
    ['1679/NQ-UBTVQH15', '1679/NQ-UBTVQH15'],
  ]),
  s(
    'Chuẩn đô thị lấy theo Nghị quyết 1210/2016/UBTVQH13.',
    [['1210/2016/UBTVQH13', '1210/2016/UBTVQH13']],
    '2020-07-23',
  ),
  s(
    'Nghị quyết 1210 của Ủy ban Thường vụ Quốc hội chia đô thị làm sáu loại.',
    [['Nghị quyết 1210', '1210/2016/UBTVQH13']],
    '2020-07-23',
  ),
  s('Tỉnh ủy ban hành Nghị quyết số 01-NQ/TU về công nghiệp chế biến.', [['01-NQ/TU', '01-NQ/TU']]),
  s('Ban Tổ chức Trung ương có Hướng dẫn 31-HD/BTCTW.', [['31-HD/BTCTW', '31-HD/BTCTW']]),
  s('Quy định 144 của Bộ Chính trị nêu năm chuẩn mực.', [['Quy định 144', '144-QĐ/TW']]),
  s('Việc xử lý căn cứ Quy định số 69-QĐ/TW ngày 6/7/2022.', [['69-QĐ/TW', '69-QĐ/TW']]),
  s('THỰC HIỆN NGHỊ QUYẾT 18 CỦA TRUNG ƯƠNG VỀ TINH GỌN BỘ MÁY', [['NGHỊ QUYẾT 18', '18-NQ/TW']]),
  s(
    'Theo Nghị quyết số 35/2023/UBTVQH15, xã nhỏ phải nhập.',
    [['35/2023/UBTVQH15', '35/2023/UBTVQH15']],
    '2024-01-08',
  ),
  s('Nghị quyết số 19 ngày 16/6/2022 bàn về nông dân.', [['Nghị quyết số 19', '19-NQ/TW']]),
  s('Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024 đòi nhà trọ có lối thoát.', [
    ['Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024', '55/2024/QH15'],
  ]),
  s('Nhiều người chưa đọc Luật Đất đai.', [['Luật Đất đai', '31/2024/QH15']]),
  s(
    'Giá đền bù tính theo Luật Đất đai, bà con đồng tình.',
    [['Luật Đất đai', '45/2013/QH13']],
    '2020-07-23',
  ),
  s('Luật Đất đai số 31/2024/QH15 bỏ khung giá đất.', [['31/2024/QH15', '31/2024/QH15']]),
  s('Mức phạt theo Nghị định 100/2019 khiến nhiều người bỏ rượu.', [
    ['Nghị định 100/2019', '100/2019/NĐ-CP'],
  ]),
  s('Theo Nghị định số 150/2025, cấp xã có ba phòng chuyên môn.', [
    ['Nghị định số 150/2025', '150/2025/NĐ-CP'],
  ]),
  s('Thông tư 22/2021 đổi cách xếp loại học sinh trung học.', [
    ['Thông tư 22/2021', 'Thông tư 22/2021'],
  ]),
];

/** Sentences that look like citations and are none. */
export const TRAPS: readonly CitingSentence[] = [
  s('Hai bên ra Quyết định 1 lần rồi thôi.'),
  s('Tòa quyết định 18 năm tù với bị cáo.'),
  s('Đoàn kết luận 14 cuộc thanh tra, kiến nghị thu hồi 21 tỷ đồng.'),
  s('Kết luận 21 vụ việc, thanh tra chuyển hồ sơ 3 vụ.'),
  s('Số điện thoại đường dây nóng là 0203.3825.057 hoặc 1900 1234.'),
  s('Trận bán kết kết thúc với tỷ số 2-1, luân lưu 5-4.'),
  s('Xe mang biển số 14A-123.45 đi từ Hạ Long ra Móng Cái.'),
  s('Lễ khởi công diễn ra ngày 18/11/2019, bế mạc ngày 25-10.'),
  s('Luật chơi năm 2015 khác luật chơi bây giờ.'),
  s('Đoàn Luật sư tỉnh kết nạp 12 người trong năm 2024.'),
  s('Anh Luật 20 tuổi, quê xã Quảng La.'),
  s('Luật là luật, ai cũng phải theo.'),
  s('Bản đồ cũ vẽ theo Luật Đất đai của thời ấy.', [], '2010-03-01'),
  s('Quốc hội cho ý kiến về dự án Luật Đất đai sửa lần này.'),
  s('Dự thảo Luật Đất đai đăng mạng để dân góp ý.'),
  s('Luật Đất đai (sửa đổi) sẽ trình vào kỳ họp cuối năm.'),
  s('Luật đất và luật rừng trong làng đều truyền miệng.'),
  s('Quốc hội bấm nút thông qua Luật sáng 18/1/2024.'),
  s('Nghị quyết số 18 của HĐND tỉnh dành 50 tỷ đồng làm đường.'),
  s('Nghị quyết số 19 của Tỉnh ủy nói về du lịch.'),
  s('Theo Nghị quyết 26 của Đảng bộ xã, mỗi thôn có một tổ.'),
  s('Chỉ thị 05 của UBND tỉnh yêu cầu phòng dịch tả lợn.'),
  s('Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV đặt 18 chỉ tiêu.'),
  s('Nghị quyết Đại hội XIV Đảng bộ huyện đã đi được nửa chặng.'),
  s('Kế hoạch 57 hộ thoát nghèo trong quý II.'),
  s('Quy định 37 điểm bán hàng phải đóng cửa lúc 22 giờ.'),
  s('Nghị định 1.000 trang không phải ai cũng đọc.'),
  s('Nhiệm kỳ 2020-2025, xã đặt 18 mục tiêu.'),
  s('Tuyến đường 18 qua ba phường, dài 12/2020 mét.'),
  s('Thông tư, nghị định chồng chéo khiến 29 doanh nghiệp kêu khó.'),
  s('Nghị quyết 15% số xã về đích bị cho là thấp.'),
  s('Kết thúc quý, Quyết định 9/2020 lần nữa bị hoãn.'),
  s('Ủy ban quyết định 15/2020 suất quà cho hộ nghèo.'),
  s('Nghị quyết 12/2020 là số báo tháng Chạp.'),
];
