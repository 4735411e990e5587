import type { Term } from '../term.ts';
import { han } from './han.ts';
import { sense, uncheckedUntil, undated } from './senses.ts';
import * as text from './sources-texts.ts';
import * as law from './sources.ts';
import { sport } from './sport.ts';

/** How officials are chosen, moved and removed. */
export const cadreCareerTerms: readonly Term[] = [
  {
    id: 'tuyen-dung',
    headword: 'tuyển dụng',
    variants: ['kỳ tuyển dụng'],
    abbreviations: [],
    category: 'cadre',
    level: 3,
    hanViet: han('選用'),
    english: 'recruit',
    definition: {
      vi: 'Chọn và nhận người vào làm. Vào cơ quan nhà nước phải qua thi, xét hoặc được tiếp nhận, theo chỉ tiêu được giao.',
      en: 'To choose and take on staff. Entry to a State office is by examination, review or direct intake, within an allotted number.',
    },
    senses: undated(law.decree170of2025, 'verified'),
    related: ['thi-tuyen', 'xet-tuyen', 'vi-tri-viec-lam'],
    example: {
      vi: 'Sở Giáo dục tuyển dụng thêm giáo viên tiếng Anh.',
      en: 'The Department of Education is recruiting more English teachers.',
    },
    cues: { everyday: true },
  },
  {
    id: 'thi-tuyen',
    headword: 'thi tuyển',
    variants: ['thi tuyển chức danh lãnh đạo', 'kỳ thi tuyển'],
    abbreviations: [],
    category: 'cadre',
    level: 4,
    hanViet: han('·選'),
    english: 'competitive examination',
    definition: {
      vi: 'Chọn người bằng bài thi và phỏng vấn; có nơi áp dụng cả cho chức giám đốc, phó giám đốc sở.',
      en: 'Selection by written test and interview; some places use it even for directors and deputy directors of departments.',
    },
    senses: undated(law.decree170of2025, 'partly'),
    related: ['tuyen-dung', 'xet-tuyen'],
    cues: {
      everyday: true,
      notBefore: ['sinh', 'vào lớp', 'vào trường', 'đại học', 'kiến trúc', 'phương án kiến trúc'],
    },
  },
  {
    id: 'chi-dinh',
    headword: 'chỉ định',
    variants: ['chỉ định tham gia', 'chỉ định giữ chức'],
    abbreviations: [],
    category: 'cadre',
    level: 4,
    hanViet: han('指定'),
    english: 'designate (to a post without election)',
    definition: {
      vi: 'Cấp có thẩm quyền giao thẳng chức vụ cho một người mà không qua bầu, như khi lập đảng bộ mới sau sáp nhập.',
      en: 'A competent body giving someone a post directly, without election, as when new Party organisations are formed after a merger.',
    },
    senses: undated(law.civilServiceGlossary2025, 'verified'),
    related: ['bo-nhiem', 'chuan-y', 'bau-cap-uy'],
    cues: {
      everyday: true,
      notBefore: ['thầu', 'của bác sĩ', 'phẫu thuật', 'điều trị', 'dùng thuốc', 'mổ', 'xét nghiệm'],
      notAfter: ['chống'],
    },
  },
  {
    id: 'biet-phai',
    headword: 'biệt phái',
    variants: ['cử biệt phái', 'biệt phái giáo viên'],
    abbreviations: [],
    category: 'cadre',
    level: 5,
    hanViet: han('別派'),
    english: 'second (to another body)',
    definition: {
      vi: 'Cử người sang nơi khác làm có hạn theo yêu cầu công việc, trong khi tên và lương vẫn ở cơ quan cũ.',
      en: 'To send someone to work elsewhere for a set time as the job requires, while name and pay stay with the old office.',
    },
    senses: [
      uncheckedUntil('2009-12-31'),
      sense(
        { from: '2010-01-01', to: '2025-06-30', source: text.secondment2008, status: 'verified' },
        {
          vi: 'Theo luật năm 2008: cử công chức đến làm ở cơ quan khác theo yêu cầu nhiệm vụ, không quá 03 năm trừ một số ngành.',
          en: 'Under the law of 2008: a civil servant sent to work at another body as duty requires, for no more than three years except in some sectors.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.secondment2025, status: 'verified' },
        {
          vi: 'Theo Nghị định 170/2025/NĐ-CP: không quá 03 năm, trừ khi luật chuyên ngành khác.',
          en: 'Under Decree 170/2025: no more than three years unless a sector law says otherwise.',
        },
      ),
    ],
    related: ['dieu-dong', 'luan-chuyen'],
  },
  {
    id: 'tu-chuc',
    headword: 'từ chức',
    variants: ['đơn từ chức', 'văn hóa từ chức'],
    abbreviations: [],
    category: 'cadre',
    level: 4,
    hanViet: han('辭職'),
    english: 'resign (from a post)',
    definition: {
      vi: 'Tự xin thôi chức vụ khi chưa hết nhiệm kỳ hay thời hạn và được cấp có thẩm quyền đồng ý.',
      en: 'To ask of one’s own will to leave a post before the term is up, with the consent of the competent body.',
    },
    senses: [
      sense(
        { from: '2010-01-01', to: '2021-11-02', source: text.resignations2008, status: 'verified' },
        {
          vi: 'Theo Luật Cán bộ, công chức năm 2008: vì sức khỏe, năng lực, uy tín, yêu cầu nhiệm vụ hoặc lý do khác.',
          en: 'Under the Law on Cadres and Civil Servants of 2008: for health, ability, standing, the needs of the work or another reason.',
        },
      ),
      sense(
        {
          from: '2021-11-03',
          to: '2025-10-07',
          source: law.regulation41of2021,
          status: 'verified',
        },
        {
          vi: 'Theo Quy định 41-QĐ/TW năm 2021 của Bộ Chính trị.',
          en: 'Under Politburo Regulation 41 of 2021.',
        },
      ),
      sense(
        { from: '2025-10-08', to: null, source: law.regulation377of2025, status: 'verified' },
        {
          vi: 'Theo Quy định 377-QĐ/TW, thay Quy định 41.',
          en: 'Under Regulation 377, which replaced Regulation 41.',
        },
      ),
    ],
    related: ['thoi-giu-chuc', 'nguoi-dung-dau'],
    cues: { everyday: true },
  },
  {
    id: 'thoi-giu-chuc',
    headword: 'thôi giữ chức vụ',
    variants: [
      'cho thôi giữ chức vụ',
      'thôi giữ chức',
      'cho thôi giữ các chức vụ',
      'cho thôi giữ chức',
      'thôi giữ các chức vụ',
      'cho thôi chức',
      'thôi chức',
      'cho thôi làm nhiệm vụ đại biểu',
    ],
    abbreviations: [],
    category: 'cadre',
    level: 4,
    hanViet: han('··職務'),
    english: 'leave office',
    definition: {
      vi: 'Không còn nắm một chức vụ nữa vì chuyển công tác, nghỉ hưu, hay có khuyết điểm. Câu chữ trung tính, phải đọc cả bài mới biết lý do.',
      en: 'To hold a post no longer because of transfer, retirement or a fault. The wording is neutral; only the whole report shows why.',
    },
    senses: [
      uncheckedUntil('2025-10-07'),
      sense(
        { from: '2025-10-08', to: null, source: law.regulation377of2025, status: 'verified' },
        {
          vi: 'Một mục riêng trong Quy định 377-QĐ/TW của Bộ Chính trị, bên cạnh từ chức và miễn nhiệm.',
          en: 'A heading of its own in Politburo Regulation 377, beside resignation and removal.',
        },
      ),
    ],
    related: ['tu-chuc', 'nghi-huu-truoc-tuoi', 'chuc-vu'],
    cues: { notNear: sport },
  },
  {
    id: 'buoc-thoi-viec',
    headword: 'buộc thôi việc',
    variants: ['hình thức buộc thôi việc'],
    abbreviations: [],
    category: 'cadre',
    level: 5,
    hanViet: han('···'),
    english: 'dismissal from the civil service',
    definition: {
      vi: 'Mức phạt nặng nhất với công chức, viên chức: mất hẳn chỗ làm.',
      en: 'The heaviest penalty for a civil servant or public employee: the job is lost altogether.',
    },
    senses: [
      sense(
        { from: '2020-07-01', to: '2025-06-30', source: text.penalties2020, status: 'verified' },
        {
          vi: 'Theo Luật Cán bộ, công chức sửa đổi năm 2019, mức cuối trong sáu hình thức kỷ luật công chức.',
          en: 'Under the Law on Cadres and Civil Servants as amended in 2019, the last of six penalties for civil servants.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.decree172of2025, status: 'verified' },
        {
          vi: 'Theo Nghị định 172/2025/NĐ-CP, mức cuối trong bốn hình thức kỷ luật công chức.',
          en: 'Under Decree 172/2025 the last of four penalties for civil servants.',
        },
      ),
    ],
    related: ['ky-luat', 'cach-chuc', 'khien-trach'],
  },
  {
    id: 'giang-chuc',
    headword: 'giáng chức',
    variants: ['hình thức giáng chức'],
    abbreviations: [],
    category: 'cadre',
    level: 5,
    hanViet: han('降職'),
    english: 'demotion (as a penalty)',
    definition: {
      vi: 'Từng là mức phạt đưa công chức lãnh đạo xuống chức thấp hơn; đi cùng với hạ bậc lương dành cho người không giữ chức.',
      en: 'Formerly the penalty that moved a manager to a lower post, with a pay cut as its counterpart for those without one.',
    },
    senses: [
      sense(
        { from: '2020-07-01', to: '2025-06-30', source: text.penalties2020, status: 'verified' },
        {
          vi: 'Còn là hình thức kỷ luật công chức.',
          en: 'Was still a penalty for civil servants.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.decree172of2025, status: 'verified' },
        { vi: 'Đã bỏ cả hai hình thức này.', en: 'Both penalties have been abolished.' },
      ),
    ],
    related: ['cach-chuc', 'ky-luat'],
  },
  {
    id: 'tam-dinh-chi-cong-tac',
    headword: 'tạm đình chỉ công tác',
    variants: ['đình chỉ công tác', 'tạm đình chỉ chức vụ', 'tạm đình chỉ'],
    abbreviations: [],
    category: 'cadre',
    level: 4,
    hanViet: han('暫停止工作'),
    english: 'suspend from duty',
    definition: {
      vi: 'Không cho người đang bị xem xét lỗi làm việc trong một thời gian để việc kiểm tra khách quan; chưa phải kết luận có lỗi.',
      en: 'Keeping someone under examination from work for a time so that the check is impartial; not yet a finding of fault.',
    },
    senses: undated(law.regulation377of2025, 'verified'),
    related: ['ky-luat', 'dinh-chi-sinh-hoat-dang'],
    cues: { everyday: true, notBefore: ['vụ án', 'điều tra', 'giải quyết vụ án'] },
  },
];
