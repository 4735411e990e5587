import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** "cơ sở y tế", "trụ sở Công an": the end of another word. */
const department = { notAfter: ['cơ', 'trụ', 'hội'] };

/** Provincial departments and boards, before and after the mergers of 2025. */
export const stateDepartmentTerms: readonly Term[] = [
  {
    id: 'so-ke-hoach-va-dau-tu',
    headword: 'Sở Kế hoạch và Đầu tư',
    variants: ['Sở Kế hoạch & Đầu tư'],
    abbreviations: ['Sở KH&ĐT', 'Sở KHĐT', 'Sở KH-ĐT'],
    category: 'state',
    level: 4,
    hanViet: han('所計劃·投資'),
    english: 'Department of Planning and Investment',
    definition: {
      vi: 'Cơ quan của tỉnh từng lo kế hoạch phát triển, đăng ký doanh nghiệp và cấp phép đầu tư.',
      en: 'The provincial office once in charge of development planning, business registration and investment licences.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        { vi: 'Là một sở riêng của tỉnh.', en: 'A provincial department of its own.' },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Không còn trong danh mục sở; việc nhập về Sở Tài chính, theo việc hợp nhất hai bộ. Ngày chuyển ở mỗi tỉnh cần kiểm tra.',
          en: 'No longer on the list of departments; its work went to the Department of Finance, as the two ministries merged. The day of transfer in each province needs checking.',
        },
      ),
    ],
    related: ['so-tai-chinh', 'so'],
    cues: department,
  },
  {
    id: 'so-tai-chinh',
    headword: 'Sở Tài chính',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('所財政'),
    english: 'Department of Finance',
    definition: {
      vi: 'Cơ quan của tỉnh lo thu chi ngân sách, giá cả và tài sản công.',
      en: 'The provincial office for the budget, prices and public property.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        {
          vi: 'Chưa gồm mảng kế hoạch và đầu tư, khi ấy do một sở khác phụ trách.',
          en: 'Did not yet include planning and investment, which had a department of their own.',
        },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Gồm cả mảng kế hoạch, đầu tư sau khi hai bộ hợp nhất; ngày chuyển ở mỗi tỉnh cần kiểm tra.',
          en: 'Includes planning and investment since the two ministries merged; the day of transfer in each province needs checking.',
        },
      ),
    ],
    related: ['so-ke-hoach-va-dau-tu', 'ngan-sach-nha-nuoc'],
    cues: department,
  },
  {
    id: 'so-tai-nguyen-va-moi-truong',
    headword: 'Sở Tài nguyên và Môi trường',
    variants: ['Sở Tài nguyên & Môi trường', 'Sở Tài nguyên - Môi trường'],
    abbreviations: ['Sở TN&MT', 'Sở TNMT', 'Sở TN-MT'],
    category: 'state',
    level: 4,
    hanViet: han('所財源·媒場'),
    english: 'Department of Natural Resources and Environment',
    definition: {
      vi: 'Cơ quan của tỉnh từng lo đất đai, khoáng sản, nước và môi trường; ai làm sổ đỏ hay xin mỏ đều phải qua đây.',
      en: 'The provincial office once in charge of land, minerals, water and the environment; land titles and mining permits passed through it.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        { vi: 'Là một sở riêng của tỉnh.', en: 'A provincial department of its own.' },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Không còn; nhập với ngành nông nghiệp thành Sở Nông nghiệp và Môi trường. Ngày ở mỗi tỉnh cần kiểm tra.',
          en: 'Gone; merged with agriculture into the Department of Agriculture and Environment. The day in each province needs checking.',
        },
      ),
    ],
    related: ['so-nong-nghiep-va-moi-truong', 'thu-hoi-dat'],
    cues: department,
  },
  {
    id: 'so-nong-nghiep-va-phat-trien-nong-thon',
    headword: 'Sở Nông nghiệp và Phát triển nông thôn',
    variants: ['Sở Nông nghiệp & Phát triển nông thôn'],
    abbreviations: ['Sở NN&PTNT', 'Sở NN-PTNT', 'Sở NN và PTNT'],
    category: 'state',
    level: 4,
    hanViet: han('所農業·發展農村'),
    english: 'Department of Agriculture and Rural Development',
    definition: {
      vi: 'Cơ quan của tỉnh từng lo trồng trọt, chăn nuôi, rừng, thủy lợi và chương trình nông thôn mới.',
      en: 'The provincial office once in charge of crops, livestock, forests, irrigation and the new-style rural programme.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        { vi: 'Là một sở riêng của tỉnh.', en: 'A provincial department of its own.' },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Không còn trong danh mục; hợp nhất với ngành tài nguyên - môi trường. Ngày ở mỗi tỉnh cần kiểm tra.',
          en: 'No longer listed; merged with natural resources and environment. The day in each province needs checking.',
        },
      ),
    ],
    related: ['so-nong-nghiep-va-moi-truong', 'nong-thon-moi'],
    cues: department,
  },
  {
    id: 'so-nong-nghiep-va-moi-truong',
    headword: 'Sở Nông nghiệp và Môi trường',
    variants: ['Sở Nông nghiệp & Môi trường'],
    abbreviations: ['Sở NN&MT', 'Sở NNMT', 'Sở NN-MT'],
    category: 'state',
    level: 4,
    hanViet: han('所農業·媒場'),
    english: 'Department of Agriculture and Environment',
    definition: {
      vi: 'Cơ quan của tỉnh lo cả ruộng, rừng, thủy sản lẫn đất đai, khoáng sản, môi trường.',
      en: 'The provincial office for farming, forests and fisheries as well as land, minerals and the environment.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        {
          vi: 'Chưa có; hai mảng thuộc hai sở khác nhau.',
          en: 'Did not exist; its two fields belonged to separate departments.',
        },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Có ở mọi tỉnh, thành phố; hình thành khi hai ngành hợp nhất. Ngày ở mỗi tỉnh cần kiểm tra.',
          en: 'Found in every province and city; formed when the two sectors merged. The day in each province needs checking.',
        },
      ),
    ],
    related: ['so-tai-nguyen-va-moi-truong', 'so-nong-nghiep-va-phat-trien-nong-thon'],
    cues: department,
  },
  {
    id: 'so-giao-thong-van-tai',
    headword: 'Sở Giao thông vận tải',
    variants: ['Sở Giao thông - Vận tải'],
    abbreviations: ['Sở GTVT', 'Sở GT-VT'],
    category: 'state',
    level: 4,
    hanViet: han('所交通運載'),
    english: 'Department of Transport',
    definition: {
      vi: 'Cơ quan của tỉnh từng lo đường sá, xe khách, bến bãi và sát hạch lái xe.',
      en: 'The provincial office once in charge of roads, coaches, stations and driving tests.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        { vi: 'Là một sở riêng của tỉnh.', en: 'A provincial department of its own.' },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Không còn trong danh mục sở; mảng đường sá, vận tải về Sở Xây dựng như hai bộ ở trung ương. Ngày ở mỗi tỉnh cần kiểm tra.',
          en: 'No longer on the list; roads and transport went to the Department of Construction, like the two ministries. The day in each province needs checking.',
        },
      ),
    ],
    related: ['so-xay-dung', 'so'],
    cues: department,
  },
  {
    id: 'so-xay-dung',
    headword: 'Sở Xây dựng',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('所··'),
    english: 'Department of Construction',
    definition: {
      vi: 'Cơ quan của tỉnh lo quy hoạch đô thị, nhà ở, hạ tầng kỹ thuật và cấp phép xây dựng.',
      en: 'The provincial office for urban planning, housing, technical infrastructure and building permits.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        { vi: 'Chưa gồm mảng giao thông vận tải.', en: 'Did not yet include transport.' },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Thêm mảng giao thông vận tải sau khi hai bộ hợp nhất; ngày chuyển ở mỗi tỉnh cần kiểm tra.',
          en: 'Took on transport when the two ministries merged; the day of transfer in each province needs checking.',
        },
      ),
    ],
    related: ['so-giao-thong-van-tai', 'quy-hoach'],
    cues: department,
  },
  {
    id: 'so-lao-dong-thuong-binh-va-xa-hoi',
    headword: 'Sở Lao động - Thương binh và Xã hội',
    variants: ['Sở Lao động, Thương binh và Xã hội'],
    abbreviations: ['Sở LĐ-TB&XH', 'Sở LĐTBXH', 'Sở LĐTB&XH', 'Sở LĐ-TB và XH'],
    category: 'state',
    level: 4,
    hanViet: han('所勞動傷兵·社會'),
    english: 'Department of Labour, War Invalids and Social Affairs',
    definition: {
      vi: 'Cơ quan của tỉnh từng lo việc làm, người có công, giảm nghèo, trẻ em và dạy nghề.',
      en: 'The provincial office once in charge of jobs, people with merit, poverty reduction, children and vocational training.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        { vi: 'Là một sở riêng của tỉnh.', en: 'A provincial department of its own.' },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Không còn trong danh mục sở; mảng lao động, người có công nhập về Sở Nội vụ. Ngày ở mỗi tỉnh cần kiểm tra.',
          en: 'No longer on the list; labour and services for people with merit went to the Department of Home Affairs. The day in each province needs checking.',
        },
      ),
    ],
    related: ['so-noi-vu', 'an-sinh-xa-hoi'],
    cues: department,
  },
  {
    id: 'so-thong-tin-va-truyen-thong',
    headword: 'Sở Thông tin và Truyền thông',
    variants: [],
    abbreviations: ['Sở TT&TT', 'Sở TTTT', 'Sở TT-TT'],
    category: 'state',
    level: 5,
    hanViet: han('所通··傳通'),
    english: 'Department of Information and Communications',
    definition: {
      vi: 'Cơ quan của tỉnh từng lo bưu chính, viễn thông, công nghệ thông tin và quản lý báo chí.',
      en: 'The provincial office once in charge of post, telecoms, information technology and the press.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        { vi: 'Là một sở riêng của tỉnh.', en: 'A provincial department of its own.' },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Không còn trong danh mục sở; phần lớn nhập về Sở Khoa học và Công nghệ, theo hai bộ. Ngày ở mỗi tỉnh cần kiểm tra.',
          en: 'No longer on the list; most of its work went to the Department of Science and Technology, like the two ministries. The day in each province needs checking.',
        },
      ),
    ],
    related: ['so-khoa-hoc-va-cong-nghe', 'chuyen-doi-so'],
    cues: department,
  },
  {
    id: 'so-khoa-hoc-va-cong-nghe',
    headword: 'Sở Khoa học và Công nghệ',
    variants: [],
    abbreviations: ['Sở KH&CN', 'Sở KHCN', 'Sở KH-CN'],
    category: 'state',
    level: 4,
    hanViet: han('所科學·工藝'),
    english: 'Department of Science and Technology',
    definition: {
      vi: 'Cơ quan của tỉnh lo nghiên cứu, đổi mới sáng tạo, tiêu chuẩn đo lường; nay cả chuyển đổi số.',
      en: 'The provincial office for research, innovation and standards, and now for digital transformation too.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        {
          vi: 'Chưa gồm mảng thông tin và truyền thông.',
          en: 'Did not yet include information and communications.',
        },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'partly' },
        {
          vi: 'Nhận phần lớn việc của ngành thông tin và truyền thông; ngày ở mỗi tỉnh cần kiểm tra.',
          en: 'Took over most of the work in information and communications; the day in each province needs checking.',
        },
      ),
    ],
    related: ['so-thong-tin-va-truyen-thong', 'chuyen-doi-so'],
    cues: department,
  },
  {
    id: 'so-tu-phap',
    headword: 'Sở Tư pháp',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('所司法'),
    english: 'Department of Justice',
    definition: {
      vi: 'Cơ quan của tỉnh thẩm định văn bản, lo hộ tịch, công chứng, trợ giúp pháp lý và phổ biến pháp luật; không xét xử.',
      en: 'The provincial office that checks draft rules and handles civil status, notaries, legal aid and legal education; it tries no cases.',
    },
    senses: undated(law.decree150of2025, 'partly'),
    related: ['ho-tich', 'pho-bien-giao-duc-phap-luat'],
    cues: department,
  },
  {
    id: 'so-y-te',
    headword: 'Sở Y tế',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('所醫濟'),
    english: 'Department of Health',
    definition: {
      vi: 'Cơ quan của tỉnh quản lý bệnh viện công, phòng khám, phòng dịch và an toàn thực phẩm.',
      en: 'The provincial office over public hospitals, clinics, epidemic prevention and food safety.',
    },
    senses: undated(law.decree150of2025, 'partly'),
    related: ['so', 'chong-dich'],
    cues: department,
  },
  {
    id: 'so-giao-duc-va-dao-tao',
    headword: 'Sở Giáo dục và Đào tạo',
    variants: ['Sở Giáo dục & Đào tạo', 'Sở Giáo dục - Đào tạo'],
    abbreviations: ['Sở GD&ĐT', 'Sở GDĐT', 'Sở GD-ĐT'],
    category: 'state',
    level: 4,
    hanViet: han('所教育·陶造'),
    english: 'Department of Education and Training',
    definition: {
      vi: 'Cơ quan của tỉnh lo trường lớp, giáo viên, thi cử từ mầm non đến phổ thông.',
      en: 'The provincial office for schools, teachers and examinations from nursery to upper secondary.',
    },
    senses: undated(law.decree150of2025, 'partly'),
    related: ['so'],
    cues: department,
  },
  {
    id: 'so-cong-thuong',
    headword: 'Sở Công Thương',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('所工商'),
    english: 'Department of Industry and Trade',
    definition: {
      vi: 'Cơ quan của tỉnh lo công nghiệp, điện, chợ, xuất nhập khẩu và hàng hóa thị trường.',
      en: 'The provincial office for industry, power, markets and foreign and domestic trade.',
    },
    senses: undated(law.decree150of2025, 'partly'),
    related: ['so'],
    cues: department,
  },
  {
    id: 'so-van-hoa-the-thao-va-du-lich',
    headword: 'Sở Văn hóa, Thể thao và Du lịch',
    variants: ['Sở Văn hóa và Thể thao', 'Sở Văn hóa - Thể thao và Du lịch'],
    abbreviations: ['Sở VH,TT&DL', 'Sở VHTTDL', 'Sở VHTT&DL', 'Sở VH-TT&DL'],
    category: 'state',
    level: 5,
    hanViet: han('所文化體操·遊歷'),
    english: 'Department of Culture, Sports and Tourism',
    definition: {
      vi: 'Cơ quan của tỉnh lo di sản, lễ hội, thể thao, gia đình và thường cả du lịch; có tỉnh tách riêng Sở Du lịch.',
      en: 'The provincial office for heritage, festivals, sport, family matters and usually tourism; some provinces keep a separate tourism department.',
    },
    senses: undated(law.decree150of2025, 'partly'),
    related: ['so'],
    cues: department,
  },
  {
    id: 'so-dan-toc-va-ton-giao',
    headword: 'Sở Dân tộc và Tôn giáo',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('所民族·宗教'),
    english: 'Department of Ethnic Minorities and Religions',
    definition: {
      vi: 'Cơ quan lo chính sách cho đồng bào dân tộc thiểu số và việc quản lý hoạt động tôn giáo; chỉ tỉnh nào đủ điều kiện mới lập.',
      en: 'The office for policies on ethnic minorities and the management of religious activity, set up only in provinces that meet the conditions.',
    },
    senses: [
      sense(
        {
          from: null,
          to: '2025-02-28',
          source: earlier.departmentsBefore2025,
          status: 'secondary',
        },
        {
          vi: 'Chưa có tên này; nhiều tỉnh khi ấy có Ban Dân tộc.',
          en: 'The name did not exist; many provinces then had a Committee for Ethnic Affairs.',
        },
      ),
      sense(
        { from: '2025-03-01', to: null, source: law.decree45of2025, status: 'verified' },
        {
          vi: 'Một trong các sở đặc thù, cạnh Sở Ngoại vụ, Sở Du lịch, Sở Quy hoạch - Kiến trúc.',
          en: 'One of the special departments, with those of External Affairs, Tourism, and Planning and Architecture.',
        },
      ),
    ],
    related: ['so', 'dan-toc-thieu-so'],
    cues: department,
  },
  {
    id: 'ban-quan-ly',
    headword: 'ban quản lý',
    variants: [],
    abbreviations: ['BQL'],
    category: 'state',
    level: 4,
    hanViet: han('班管理'),
    english: 'management board',
    definition: {
      vi: 'Tổ chức được giao trông coi và vận hành một thứ cụ thể: khu công nghiệp, di tích, chợ, rừng hay dự án.',
      en: 'An organisation charged with running a particular thing: an industrial park, a monument, a market, a forest or a project.',
    },
    senses: fromMemory,
    related: ['ban-quan-ly-khu-kinh-te', 'ban-quan-ly-du-an'],
  },
  {
    id: 'ban-quan-ly-khu-kinh-te',
    headword: 'Ban Quản lý Khu kinh tế',
    variants: ['Ban Quản lý Khu kinh tế tỉnh', 'Ban Quản lý các khu công nghiệp'],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('班管理區經濟'),
    english: 'economic zone authority',
    definition: {
      vi: 'Cơ quan trực thuộc UBND tỉnh, cấp phép và quản lý nhà đầu tư trong các khu kinh tế, khu công nghiệp; không xếp vào hàng sở.',
      en: 'A body under the provincial People’s Committee that licenses and oversees investors in economic zones and industrial parks; it is not counted as a department.',
    },
    senses: undated(law.decree150of2025, 'partly'),
    related: ['khu-kinh-te', 'khu-cong-nghiep', 'ban-quan-ly'],
  },
  {
    id: 'ban-quan-ly-du-an',
    headword: 'Ban Quản lý dự án',
    variants: ['Ban Quản lý dự án đầu tư xây dựng', 'Ban QLDA', 'Ban Quản lý các dự án'],
    abbreviations: ['BQLDA'],
    category: 'state',
    level: 4,
    hanViet: han('班管理預案'),
    english: 'project management unit',
    definition: {
      vi: 'Đơn vị thay mặt chủ đầu tư lo đấu thầu, giám sát và thanh toán khi xây một công trình.',
      en: 'A unit acting for the project owner in tendering, supervision and payment when a work is built.',
    },
    senses: undated(law.at(earlier.constructionLawText2014, 'Điều 62-64'), 'verified'),
    related: ['chu-dau-tu', 'ban-quan-ly', 'du-an'],
  },
  {
    id: 'hoi-dong-tham-dinh',
    headword: 'hội đồng thẩm định',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('會同審定'),
    english: 'appraisal council',
    definition: {
      vi: 'Nhóm lập ra để soi một hồ sơ (giá đất, quy hoạch, dự án) trước khi trình ký; cho ý kiến, còn quyết định là của cấp có thẩm quyền.',
      en: 'A group formed to examine a file (land prices, a plan, a project) before signature; it gives an opinion, the competent authority decides.',
    },
    senses: undated(text.planCouncils2013, 'verified'),
    related: ['tham-tra', 'cap-co-tham-quyen', 'phe-duyet'],
  },
  {
    id: 'chi-cuc',
    headword: 'chi cục',
    variants: ['Chi cục trưởng'],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('支局'),
    english: 'sub-department',
    definition: {
      vi: 'Đơn vị chuyên ngành đứng dưới một sở hoặc một cục, như kiểm lâm hay thú y.',
      en: 'A specialised unit under a department or a central agency, such as forest protection or animal health.',
    },
    senses: undated(word('chi cục'), 'partly'),
    related: ['so', 'nganh-doc'],
  },
  {
    id: 'so-du-lich',
    headword: 'Sở Du lịch',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('所遊歷'),
    english: 'Department of Tourism',
    definition: {
      vi: 'Cơ quan lo du lịch của tỉnh, thành phố nào để mảng này thành sở riêng, không gộp với văn hóa.',
      en: 'The tourism office of those provinces and cities that keep this field apart from culture.',
    },
    senses: undated(earlier.tourismDepartmentHue, 'partly'),
    related: ['so', 'so-van-hoa-the-thao-va-du-lich'],
    cues: department,
  },
];
