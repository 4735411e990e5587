import type { CollocationTable } from './collocation.ts';

/** Reform, meetings, oversight and order. */
export const affairsCollocations: CollocationTable = {
  'cai-cach-hanh-chinh': [
    ['đẩy mạnh cải cách hành chính', 'step up administrative reform'],
    ['công tác cải cách hành chính', 'administrative reform work'],
  ],
  'cai-cach-thu-tuc-hanh-chinh': [
    ['đẩy mạnh cải cách thủ tục hành chính', 'step up the reform of administrative procedures'],
    ['kiểm soát, cải cách thủ tục hành chính', 'control and reform administrative procedures'],
  ],
  'thu-tuc-hanh-chinh': [
    ['giải quyết thủ tục hành chính', 'handle administrative procedures'],
    ['thủ tục hành chính rườm rà', 'cumbersome procedures'],
  ],
  'co-che-mot-cua': [
    ['thực hiện cơ chế một cửa', 'apply the one-stop mechanism'],
    ['giải quyết hồ sơ theo cơ chế một cửa', 'handle files under the one-stop mechanism'],
  ],
  'bo-phan-mot-cua': [
    ['cán bộ Bộ phận Một cửa', 'staff of the one-stop section'],
    ['nộp hồ sơ tại Bộ phận Một cửa', 'file papers at the one-stop section'],
  ],
  'phan-cap': [
    ['đẩy mạnh phân cấp, phân quyền', 'step up devolution and the assignment of powers'],
    ['phân cấp quản lý ngân sách', 'devolve budget management'],
  ],
  'sap-nhap': [
    ['sáp nhập tỉnh', 'merge provinces'],
    ['sáp nhập đơn vị hành chính cấp xã', 'merge commune-level units'],
    ['sau khi sáp nhập', 'after the merger'],
  ],
  'kien-toan': [
    ['kiện toàn bộ máy', 'put the apparatus in order'],
    ['kiện toàn nhân sự', 'fill the posts'],
    ['kiện toàn ban chỉ đạo', 'renew a steering committee'],
  ],
  'ban-chi-dao': [
    ['Trưởng Ban Chỉ đạo', 'head of the steering committee'],
    ['thành lập ban chỉ đạo', 'set up a steering committee'],
    ['phiên họp Ban Chỉ đạo', 'a meeting of the steering committee'],
  ],
  'dai-hoi': [
    ['tiến tới đại hội', 'on the way to the congress'],
    ['đại hội nhiệm kỳ', 'the congress of a term'],
    ['phiên khai mạc đại hội', 'the congress’s opening session'],
  ],
  'dai-hoi-dai-bieu': [
    ['Đại hội đại biểu toàn quốc', 'the national congress of delegates'],
    ['thành công của Đại hội đại biểu', 'the success of the congress of delegates'],
  ],
  'lan-thu': [
    ['Đại hội lần thứ XIV', 'the 14th Congress'],
    ['Đại hội Đảng bộ tỉnh lần thứ XVI', 'the 16th provincial Party congress'],
  ],
  'hoi-nghi': [
    ['tổ chức hội nghị', 'hold a conference'],
    ['phát biểu tại hội nghị', 'speak at a conference'],
  ],
  'hoi-nghi-so-ket': [
    ['hội nghị sơ kết 6 tháng đầu năm', 'the conference reviewing the first half of the year'],
    ['tổ chức hội nghị sơ kết', 'hold an interim review'],
  ],
  'hoi-nghi-tong-ket': [
    ['hội nghị tổng kết năm', 'the year-end review conference'],
    ['tổ chức hội nghị tổng kết', 'hold a final review'],
  ],
  'khai-mac': [
    ['lễ khai mạc', 'the opening ceremony'],
    ['phát biểu khai mạc', 'give the opening address'],
  ],
  'phat-bieu-chi-dao': [
    ['phát biểu chỉ đạo hội nghị', 'address a conference and give direction'],
    ['bài phát biểu chỉ đạo', 'an address giving direction'],
  ],
  'chao-mung': [
    ['chào mừng Đại hội', 'to celebrate the congress'],
    ['hoạt động chào mừng ngày lễ', 'activities to mark a holiday'],
  ],
  'kiem-tra': [
    ['kiểm tra việc thực hiện nghị quyết', 'check that a resolution is carried out'],
    ['công tác kiểm tra', 'the work of inspection'],
    ['tự kiểm tra', 'inspect oneself'],
  ],
  'giam-sat': [
    ['chịu sự giám sát của nhân dân', 'be under the people’s oversight'],
    ['giám sát việc thực hiện chính sách', 'oversee how policies are carried out'],
  ],
  'thanh-tra': [
    ['thanh tra, kiểm tra', 'inspection and checks'],
    ['thanh tra đột xuất', 'an unannounced inspection'],
  ],
  'tham-nhung': [
    ['vụ án tham nhũng', 'a corruption case'],
    ['tham nhũng, lãng phí', 'corruption and waste'],
    ['hành vi tham nhũng', 'an act of corruption'],
  ],
  'phong-chong-tham-nhung': [
    ['công tác phòng, chống tham nhũng', 'the work against corruption'],
    ['Luật Phòng, chống tham nhũng', 'the Law on Preventing and Combating Corruption'],
  ],
  'tieu-cuc': [
    ['tham nhũng, tiêu cực', 'corruption and wrongdoing'],
    ['biểu hiện tiêu cực', 'signs of wrongdoing'],
  ],
  'lang-phi': [
    ['gây lãng phí', 'cause waste'],
    ['tình trạng lãng phí', 'wastefulness'],
  ],
  'tiep-cong-dan': [
    ['lịch tiếp công dân', 'the schedule for receiving citizens'],
    ['Ban Tiếp công dân', 'the citizens’ reception board'],
  ],
  'cong-an': [
    ['lực lượng công an', 'the public security forces'],
    ['trình báo công an', 'report to the police'],
  ],
  'cong-an-cap-huyen': [
    ['bỏ công an cấp huyện', 'do away with district police'],
    ['không tổ chức công an cấp huyện', 'have no district police'],
  ],
  'quoc-phong-an-ninh': [
    ['bảo đảm quốc phòng - an ninh', 'ensure defence and security'],
    ['giữ vững quốc phòng - an ninh', 'maintain defence and security'],
  ],
  'an-ninh-trat-tu': [
    ['bảo đảm an ninh trật tự', 'ensure security and order'],
    ['tình hình an ninh trật tự', 'the state of security and order'],
  ],
  'trat-tu-an-toan-giao-thong': [
    ['bảo đảm trật tự an toàn giao thông', 'ensure traffic order and safety'],
    ['vi phạm trật tự an toàn giao thông', 'breach traffic order and safety'],
  ],
  'phong-chay-chua-chay': [
    ['cảnh sát phòng cháy, chữa cháy', 'the fire police'],
    ['công tác phòng cháy, chữa cháy', 'fire prevention and fighting'],
  ],
  'co-so': [
    ['từ tỉnh đến cơ sở', 'from the province to the grassroots'],
    ['cấp cơ sở', 'the grassroots level'],
  ],
};
