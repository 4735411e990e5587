import type { CollocationTable } from './collocation.ts';

/** Officials and discipline. */
export const cadreCollocations: CollocationTable = {
  'can-bo': [
    ['đội ngũ cán bộ', 'the body of officials'],
    ['đào tạo, bồi dưỡng cán bộ', 'train officials'],
    ['bố trí cán bộ', 'assign officials'],
  ],
  'cong-tac-can-bo': [
    ['đổi mới công tác cán bộ', 'reform personnel work'],
    ['công tác cán bộ là then chốt', 'personnel work is the key'],
    ['quyết định về công tác cán bộ', 'a decision on personnel'],
  ],
  'cong-chuc': [
    ['thi tuyển công chức', 'civil-service examinations'],
    ['đạo đức công chức', 'the ethics of civil servants'],
  ],
  'vien-chuc': [
    ['tuyển dụng viên chức', 'recruit public employees'],
    ['viên chức ngành y tế', 'public employees of the health service'],
    ['cán bộ, viên chức nhà trường', 'the school’s staff'],
  ],
  'bien-che': [
    ['giao biên chế', 'allot staff numbers'],
    ['vượt biên chế', 'exceed the authorised staff'],
  ],
  'tinh-gian-bien-che': [
    ['thực hiện tinh giản biên chế', 'carry out staff streamlining'],
    ['chính sách tinh giản biên chế', 'the staff-streamlining scheme'],
    ['lộ trình tinh giản biên chế', 'the timetable for streamlining staff'],
  ],
  'bo-nhiem': [
    ['bổ nhiệm lại', 'reappoint'],
    ['quyết định bổ nhiệm', 'a decision of appointment'],
    ['bổ nhiệm giữ chức giám đốc', 'appoint as director'],
  ],
  'luan-chuyen': [
    ['luân chuyển cán bộ', 'rotate officials'],
    ['cán bộ luân chuyển', 'an official on rotation'],
  ],
  'dieu-dong': [
    ['điều động cán bộ', 'transfer officials'],
    ['quyết định điều động, bổ nhiệm', 'a decision to transfer and appoint'],
  ],
  'tuyen-dung': [
    ['tuyển dụng công chức', 'recruit civil servants'],
    ['tuyển dụng lao động', 'take on workers'],
  ],
  'chuc-vu': [
    ['giữ chức vụ', 'hold a post'],
    ['chức vụ lãnh đạo', 'a leading post'],
  ],
  'chuc-danh': [
    ['chức danh lãnh đạo', 'a leading position'],
    ['chức danh do HĐND bầu', 'positions elected by the People’s Council'],
  ],
  'quyen-chuc-vu': [
    ['quyền Chủ tịch UBND', 'acting Chair of the People’s Committee'],
    ['quyền Giám đốc Sở', 'acting director of the department'],
  ],
  'nguyen-chuc-vu': [
    ['nguyên Bí thư Tỉnh ủy', 'former provincial Party Secretary'],
    ['nguyên Phó Chủ tịch UBND', 'former Vice Chair of the People’s Committee'],
  ],
  'vi-tri-viec-lam': [
    ['đề án vị trí việc làm', 'a scheme of job positions'],
    ['trả lương theo vị trí việc làm', 'pay by job position'],
  ],
  'nguoi-dung-dau': [
    ['trách nhiệm người đứng đầu', 'the responsibility of the head'],
    ['người đứng đầu cấp ủy, chính quyền', 'the head of a Party committee or authority'],
    ['vai trò nêu gương của người đứng đầu', 'the example set by the head'],
  ],
  'ky-luat': [
    ['bị kỷ luật về mặt chính quyền', 'be disciplined by one’s office'],
    ['đề nghị kỷ luật', 'propose disciplinary action'],
  ],
  'canh-cao': [
    ['kỷ luật cảnh cáo', 'the penalty of a warning'],
    ['bị kỷ luật bằng hình thức cảnh cáo', 'be disciplined with a warning'],
  ],
  'kiem-diem': [
    ['kiểm điểm cuối năm', 'the year-end review'],
    ['nghiêm túc kiểm điểm', 'review seriously'],
    ['kiểm điểm tập thể và cá nhân', 'review collectives and individuals'],
  ],
  'ky-cuong': [
    ['siết chặt kỷ cương', 'tighten discipline and order'],
    ['kỷ luật, kỷ cương', 'discipline and order'],
  ],
  'ky-cuong-hanh-chinh': [
    ['siết chặt kỷ luật, kỷ cương hành chính', 'tighten administrative discipline'],
    ['vi phạm kỷ cương hành chính', 'breach administrative discipline'],
  ],
  'cong-vu': [
    ['thực thi công vụ', 'carry out official duties'],
    ['kiểm tra công vụ', 'check on official duty'],
  ],
  'tham-muu': [
    ['tham mưu cho cấp ủy', 'advise the Party committee'],
    ['cơ quan tham mưu', 'an advisory body'],
    ['tham mưu ban hành văn bản', 'draft a document for issue'],
  ],
  'don-vi-su-nghiep-cong-lap': [
    ['sắp xếp đơn vị sự nghiệp công lập', 'rearrange public service units'],
    ['tự chủ của đơn vị sự nghiệp công lập', 'the autonomy of public service units'],
  ],
};
