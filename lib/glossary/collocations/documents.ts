import type { CollocationTable } from './collocation.ts';

/** Documents, plans and how they are carried out. */
export const documentCollocations: CollocationTable = {
  luat: [
    ['luật có hiệu lực', 'the law takes effect'],
    ['dự án luật', 'a bill'],
    ['sửa đổi, bổ sung luật', 'amend the law'],
  ],
  'phap-luat': [
    ['chấp hành pháp luật', 'obey the law'],
    ['vi phạm pháp luật', 'break the law'],
    ['theo quy định của pháp luật', 'as the law provides'],
  ],
  'nghi-quyet': [
    ['ban hành nghị quyết', 'issue a resolution'],
    ['triển khai nghị quyết', 'carry out a resolution'],
    ['đưa nghị quyết vào cuộc sống', 'bring a resolution to life'],
  ],
  'nghi-quyet-dai-hoi': [
    ['thực hiện Nghị quyết Đại hội', 'carry out the congress resolution'],
    ['học tập Nghị quyết Đại hội', 'study the congress resolution'],
  ],
  'nghi-dinh': [
    ['nghị định hướng dẫn thi hành', 'an implementing decree'],
    ['dự thảo nghị định', 'a draft decree'],
    ['ban hành nghị định', 'issue a decree'],
  ],
  'chi-thi': [
    ['ban hành chỉ thị', 'issue a directive'],
    ['thực hiện chỉ thị', 'carry out a directive'],
  ],
  'ket-luan': [
    ['thông báo kết luận', 'a notice of conclusions'],
    ['kết luận của Thường trực Tỉnh ủy', 'a conclusion of the provincial Standing Board'],
  ],
  'quyet-dinh': [
    ['ban hành quyết định', 'issue a decision'],
    ['ký quyết định', 'sign a decision'],
    ['trao quyết định bổ nhiệm', 'hand over a decision of appointment'],
  ],
  'quy-dinh': [
    ['quy định hiện hành', 'the rules in force'],
    ['đúng quy định', 'in keeping with the rules'],
    ['quy định về chức năng, nhiệm vụ', 'rules on functions and tasks'],
  ],
  'quy-che': [
    ['quy chế làm việc', 'rules of procedure'],
    ['quy chế phối hợp', 'rules of coordination'],
    ['ban hành quy chế', 'issue rules'],
  ],
  'cong-van': [
    ['ban hành công văn', 'send out an official letter'],
    ['công văn hỏa tốc', 'a most urgent official letter'],
  ],
  'thong-bao': [
    ['ban hành thông báo', 'issue a notice'],
    ['thông báo tuyển dụng', 'a recruitment notice'],
    ['thông báo kết quả', 'announce the results'],
  ],
  'huong-dan': [
    ['văn bản hướng dẫn', 'a guiding document'],
    ['hướng dẫn thực hiện nghị quyết', 'guide the carrying out of a resolution'],
  ],
  'bao-cao': [
    ['dự thảo báo cáo', 'a draft report'],
    ['trình bày báo cáo', 'present a report'],
  ],
  'van-ban': [
    ['ban hành văn bản', 'issue a document'],
    ['văn bản chỉ đạo', 'a document giving instructions'],
    ['soạn thảo văn bản', 'draft a document'],
  ],
  'van-ban-quy-pham-phap-luat': [
    ['ban hành văn bản quy phạm pháp luật', 'issue legal normative documents'],
    ['rà soát văn bản quy phạm pháp luật', 'review legal normative documents'],
  ],
  'ban-hanh': [
    ['ban hành kế hoạch', 'issue a plan'],
    ['ban hành kèm theo quyết định', 'issue together with a decision'],
    ['ban hành quy chế phối hợp', 'issue rules of coordination'],
  ],
  'phe-duyet': [
    ['phê duyệt quy hoạch', 'approve a plan'],
    ['được cấp có thẩm quyền phê duyệt', 'be approved by the competent authority'],
    ['quyết định phê duyệt dự án', 'a decision approving a project'],
  ],
  'hieu-luc': [
    ['có hiệu lực thi hành', 'take effect'],
    ['hết hiệu lực', 'cease to have effect'],
  ],
  'ke-hoach': [
    ['xây dựng kế hoạch', 'draw up a plan'],
    ['kế hoạch phát triển kinh tế - xã hội', 'a socio-economic development plan'],
    ['hoàn thành kế hoạch năm', 'fulfil the year’s plan'],
  ],
  'chuong-trinh': [
    ['triển khai chương trình', 'carry out a programme'],
    ['xây dựng chương trình công tác', 'draw up a programme of work'],
  ],
  'chuong-trinh-hanh-dong': [
    ['ban hành chương trình hành động', 'issue an action programme'],
    ['xây dựng chương trình hành động', 'draw up an action programme'],
  ],
  'de-an': [
    ['xây dựng đề án', 'draw up a scheme'],
    ['phê duyệt đề án', 'approve a scheme'],
    ['triển khai đề án', 'carry out a scheme'],
  ],
  'chinh-sach': [
    ['chính sách ưu đãi', 'a preferential policy'],
    ['chính sách an sinh xã hội', 'social security policy'],
  ],
  'co-che': [
    ['cơ chế, chính sách', 'mechanisms and policies'],
    ['tháo gỡ vướng mắc về cơ chế', 'remove obstacles in the mechanism'],
  ],
  'the-che': [
    ['hoàn thiện thể chế', 'perfect the institutions'],
    ['tháo gỡ điểm nghẽn về thể chế', 'remove institutional bottlenecks'],
  ],
  'giai-phap': [
    ['giải pháp đột phá', 'a breakthrough measure'],
    ['đề ra các giải pháp', 'set out measures'],
  ],
  'chi-tieu': [
    ['hoàn thành chỉ tiêu', 'meet a target'],
    ['vượt chỉ tiêu', 'exceed a target'],
    ['giao chỉ tiêu', 'assign a target'],
  ],
  'tieu-chi': [
    ['đạt 19 tiêu chí', 'meet 19 criteria'],
    ['bộ tiêu chí', 'a set of criteria'],
    ['tiêu chí đánh giá', 'assessment criteria'],
  ],
  'tam-nhin': [
    ['tầm nhìn đến năm 2045', 'a vision to 2045'],
    ['quy hoạch đến năm 2030, tầm nhìn đến năm 2050', 'planning to 2030 with a vision to 2050'],
  ],
  'trien-khai': [
    ['triển khai thực hiện', 'put into practice'],
    ['hội nghị triển khai nhiệm vụ', 'a conference to launch the tasks'],
    ['triển khai đồng bộ các giải pháp', 'implement measures in step'],
  ],
  'to-chuc-thuc-hien': [
    ['tổ chức thực hiện nghị quyết', 'organise the carrying out of a resolution'],
    ['khâu tổ chức thực hiện', 'the stage of implementation'],
  ],
  'ra-soat': [
    ['rà soát, đánh giá', 'review and assess'],
    ['rà soát hộ nghèo', 'review the list of poor households'],
  ],
  'phat-huy': [
    ['phát huy tiềm năng, lợi thế', 'make the most of potential and advantages'],
    ['phát huy dân chủ', 'promote democracy'],
    ['phát huy vai trò của nhân dân', 'bring the people’s role into full play'],
  ],
  'dong-bo': [
    ['triển khai đồng bộ', 'implement in a coordinated way'],
    ['hạ tầng đồng bộ, hiện đại', 'complete and modern infrastructure'],
    ['giải pháp đồng bộ', 'concerted measures'],
  ],
  'nhiem-vu-trong-tam': [
    ['nhiệm vụ trọng tâm năm 2026', 'the key tasks of 2026'],
    ['tập trung thực hiện nhiệm vụ trọng tâm', 'concentrate on the key tasks'],
  ],
  'thi-diem': [
    ['thực hiện thí điểm', 'carry out a pilot'],
    ['thí điểm mô hình mới', 'try out a new model'],
    ['giai đoạn thí điểm', 'the pilot stage'],
  ],
  'don-thu': [
    ['đơn thư khiếu nại', 'letters of complaint'],
    ['giải quyết đơn thư', 'settle petitions'],
  ],
};
