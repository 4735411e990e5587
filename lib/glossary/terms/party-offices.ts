import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, uncheckedUntil, undated } from './senses.ts';
import * as law from './sources.ts';

/** Offices and schools that serve Party committees. */
export const partyOfficeTerms: readonly Term[] = [
  {
    id: 'ban-noi-chinh',
    headword: 'Ban Nội chính',
    variants: ['Ban Nội chính Tỉnh ủy', 'Ban Nội chính Thành ủy', 'Ban Nội chính Trung ương'],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('班內政'),
    english: 'Commission for Internal Affairs (of a Party committee)',
    definition: {
      vi: 'Cơ quan giúp cấp ủy về công an, kiểm sát, tòa án, thi hành án và về phòng, chống tham nhũng, lãng phí, tiêu cực.',
      en: 'The office that serves a Party committee on police, procuracy, courts and judgment enforcement, and on fighting corruption, waste and misconduct.',
    },
    senses: [
      uncheckedUntil('2013-12-26'),
      sense(
        {
          from: '2013-12-27',
          to: '2025-06-12',
          source: law.regulation219of2013,
          status: 'verified',
        },
        {
          vi: 'Là một cơ quan giúp việc của tỉnh ủy, hoạt động theo quy định riêng năm 2013, rồi theo quy định chung năm 2018 và 2023.',
          en: 'An office of the provincial committee, under its own regulation of 2013 and later the general ones of 2018 and 2023.',
        },
      ),
      sense(
        { from: '2025-06-13', to: null, source: law.regulation329of2025, status: 'verified' },
        {
          vi: 'Vẫn là một trong năm cơ quan giúp việc của tỉnh ủy, bên cạnh văn phòng, tổ chức, kiểm tra, tuyên giáo và dân vận.',
          en: 'Still one of the provincial committee’s five offices, beside the general office and those for organisation, inspection, and information, education and mass mobilisation.',
        },
      ),
    ],
    related: ['phong-chong-tham-nhung', 'uy-ban-kiem-tra', 'ban-to-chuc'],
  },
  {
    id: 'ban-xay-dung-dang',
    headword: 'Ban Xây dựng Đảng',
    variants: [
      'Ban Xây dựng Đảng xã',
      'Ban Xây dựng Đảng phường',
      'Ban Xây dựng Đảng Đảng ủy xã',
      'Ban Xây dựng Đảng Đảng ủy phường',
    ],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('班··黨'),
    english: 'Party-building board (of a commune or ward)',
    definition: {
      vi: 'Cơ quan giúp đảng ủy xã, phường lo chung các mảng tổ chức, tuyên giáo và dân vận, vốn là ba ban riêng ở cấp trên.',
      en: 'The office that serves a commune or ward committee on personnel, information and mass mobilisation together, fields kept by separate commissions higher up.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: law.regulation299of2025, status: 'partly' },
        { vi: 'Chưa có ở cấp xã.', en: 'Did not exist at commune level.' },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regulation299of2025, status: 'verified' },
        {
          vi: 'Một trong ba cơ quan giúp việc của đảng ủy xã, phường, cùng với văn phòng và cơ quan ủy ban kiểm tra.',
          en: 'One of the three offices of a commune or ward committee, with the general office and the inspection body.',
        },
      ),
    ],
    related: ['dang-uy-cap-tren-truc-tiep', 'xay-dung-dang', 'ban-to-chuc'],
  },
  {
    id: 'van-phong-tinh-uy',
    headword: 'Văn phòng Tỉnh ủy',
    variants: [
      'Văn phòng Thành ủy',
      'Văn phòng Huyện ủy',
      'Văn phòng Thị ủy',
      'Văn phòng Quận ủy',
      'Văn phòng Đảng ủy',
      'Văn phòng Trung ương Đảng',
    ],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('文房省委'),
    english: 'Office of the provincial Party Committee',
    definition: {
      vi: 'Nơi soạn chương trình làm việc, thẩm định văn bản, lo hậu cần và tài chính cho cấp ủy.',
      en: 'The office that drafts a Party committee’s work programme, vets its papers and sees to its logistics and money.',
    },
    senses: undated(law.regulation329of2025, 'partly'),
    related: ['tinh-uy', 'tham-muu'],
  },
  {
    id: 'ban-dang',
    headword: 'ban Đảng',
    variants: ['các ban xây dựng Đảng', 'các ban Đảng Tỉnh ủy'],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('班黨'),
    english: 'Party commissions (of a committee)',
    definition: {
      vi: 'Các cơ quan chuyên trách giúp việc một cấp ủy, mỗi nơi lo một mảng: nhân sự, kiểm tra, tuyên truyền, nội chính. Khác với sở, ngành của chính quyền.',
      en: 'The specialised offices of a Party committee, each in charge of one field: personnel, inspection, information, internal affairs. They are not departments of the government.',
    },
    senses: [
      uncheckedUntil('2013-12-26'),
      sense(
        { from: '2013-12-27', to: '2023-11-30', source: law.regulation219of2013, status: 'partly' },
        {
          vi: 'Ở tỉnh gồm văn phòng, ban tổ chức, cơ quan ủy ban kiểm tra, ban tuyên giáo, ban dân vận và ban nội chính.',
          en: 'In a province: the general office and those for organisation, inspection, information and education, mass mobilisation and internal affairs.',
        },
      ),
      sense(
        { from: '2023-12-01', to: '2025-01', source: law.regulation137of2023, status: 'verified' },
        { vi: 'Vẫn sáu cơ quan như trước.', en: 'The same six offices as before.' },
      ),
      sense(
        { from: '2025-02', to: '2025-06-12', source: law.partyMerger2025, status: 'partly' },
        {
          vi: 'Còn năm, vì tuyên giáo và dân vận đã nhập một; ngày nhập mỗi tỉnh một khác.',
          en: 'Five, since information and mass mobilisation merged; the day differs from province to province.',
        },
      ),
      sense(
        { from: '2025-06-13', to: null, source: law.regulation329of2025, status: 'verified' },
        {
          vi: 'Năm cơ quan: văn phòng, ban tổ chức, cơ quan ủy ban kiểm tra, ban tuyên giáo và dân vận, ban nội chính.',
          en: 'Five offices: the general office and those for organisation, inspection, information, education and mass mobilisation, and internal affairs.',
        },
      ),
    ],
    related: ['ban-to-chuc', 'ban-tuyen-giao-va-dan-van', 'uy-ban-kiem-tra', 'ban-noi-chinh'],
    cues: { notAfter: ['trưởng'] },
  },
  {
    id: 'chu-nhiem-uy-ban-kiem-tra',
    headword: 'Chủ nhiệm Ủy ban Kiểm tra',
    variants: [
      'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy',
      'Chủ nhiệm Ủy ban Kiểm tra Thành ủy',
      'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy',
      'Chủ nhiệm Ủy ban Kiểm tra Trung ương',
      'Chủ nhiệm UBKT',
    ],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('主任委班檢查'),
    english: 'Chair of the Inspection Commission',
    definition: {
      vi: 'Người đứng đầu cơ quan kiểm tra kỷ luật của một cấp ủy; do ủy ban ấy bầu và phải được cấp trên chấp thuận.',
      en: 'The head of a Party committee’s disciplinary inspection body; elected by that body, subject to approval from above.',
    },
    senses: undated(law.partyElections2024, 'partly'),
    related: ['uy-ban-kiem-tra', 'kiem-tra-giam-sat'],
    cues: { notAfter: ['phó'] },
  },
  {
    id: 'truong-chinh-tri',
    headword: 'Trường Chính trị',
    variants: ['Trường Chính trị tỉnh'],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('場政治'),
    english: 'provincial school of politics',
    definition: {
      vi: 'Nơi cán bộ trong tỉnh học lý luận chính trị và nghiệp vụ quản lý, lấy chứng chỉ cần cho việc bổ nhiệm. Bậc cao cấp học ở Học viện Chính trị quốc gia.',
      en: 'Where a province’s officials study political theory and management and obtain the certificates needed for promotion. The advanced course is taken at the national academy.',
    },
    senses: undated(law.politicalSchools2018, 'partly'),
    related: ['ly-luan-chinh-tri', 'trung-tam-chinh-tri'],
  },
  {
    id: 'hoc-vien-chinh-tri',
    headword: 'Học viện Chính trị quốc gia Hồ Chí Minh',
    variants: ['Học viện Chính trị', 'Học viện Chính trị quốc gia'],
    abbreviations: [],
    category: 'party',
    level: 5,
    hanViet: han('學院政治國家胡志明'),
    english: 'Hồ Chí Minh National Academy of Politics',
    definition: {
      vi: 'Nơi dạy lý luận cho cán bộ lãnh đạo cả nước và nghiên cứu chính trị cho Đảng, Nhà nước; nhiều lãnh đạo tỉnh học ở đây hoặc ở các học viện khu vực.',
      en: 'The school where leading officials from all over the country study theory, and a centre of political research for the Party and State; many provincial leaders attend it or its regional branches.',
    },
    senses: fromMemory,
    related: ['truong-chinh-tri', 'ly-luan-chinh-tri'],
  },
  {
    id: 'trung-tam-chinh-tri',
    headword: 'trung tâm chính trị',
    variants: [
      'trung tâm bồi dưỡng chính trị',
      'trung tâm chính trị cấp huyện',
      'trung tâm chính trị huyện',
      'trung tâm chính trị thành phố',
    ],
    abbreviations: [],
    category: 'party',
    level: 5,
    hanViet: han('中心政治'),
    english: 'political training centre (of a district or commune)',
    definition: {
      vi: 'Đơn vị sự nghiệp của cấp ủy mở các lớp ngắn ngày cho đảng viên mới, bí thư chi bộ và cán bộ đoàn thể ở cơ sở.',
      en: 'A service unit of a Party committee that runs short courses for new members, cell secretaries and local officers of mass organisations.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: law.districtPoliticalCentres, status: 'partly' },
        { vi: 'Trực thuộc cấp ủy cấp huyện.', en: 'Under the district Party committee.' },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regulation298of2025, status: 'verified' },
        {
          vi: 'Đảng ủy xã, phường nơi có trụ sở trung tâm cấp huyện cũ được lập đơn vị này; đặc khu cũng được lập.',
          en: 'The committee of a commune or ward where a former district centre stood may keep one, and so may special zones.',
        },
      ),
    ],
    related: ['truong-chinh-tri', 'boi-duong'],
    cues: { notAfter: ['là'] },
  },
  {
    id: 'dang-uy-quan-su',
    headword: 'Đảng ủy Quân sự',
    variants: ['Đảng ủy Quân sự tỉnh', 'Đảng ủy Quân sự thành phố'],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('黨委軍事'),
    english: 'military Party Committee (of a province)',
    definition: {
      vi: 'Cấp ủy trong lực lượng vũ trang của địa phương; bí thư tỉnh ủy thường được chỉ định đứng đầu để Đảng nắm trực tiếp quân đội.',
      en: 'The Party committee inside a locality’s armed forces; the provincial Party secretary is usually appointed to head it so that the Party controls the army directly.',
    },
    senses: fromMemory,
    related: ['dang-uy', 'bi-thu-tinh-uy', 'quoc-phong-an-ninh'],
  },
  {
    id: 'dang-uy-cong-an',
    headword: 'Đảng ủy Công an',
    variants: ['Đảng ủy Công an tỉnh', 'Đảng ủy Công an thành phố'],
    abbreviations: [],
    category: 'party',
    level: 4,
    hanViet: han('黨委公安'),
    english: 'Party Committee of the public security force',
    definition: {
      vi: 'Cấp ủy lãnh đạo các chi bộ, đảng bộ trong lực lượng giữ an ninh, trật tự của tỉnh, thành phố.',
      en: 'The committee leading the Party cells and organisations inside a province’s or city’s police.',
    },
    senses: fromMemory,
    related: ['dang-uy-quan-su', 'dang-uy'],
  },
];
