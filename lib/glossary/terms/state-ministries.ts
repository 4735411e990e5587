import type { Bilingual, Sense, Term } from '../term.ts';
import { foreignStates } from './foreign-states.ts';
import { han } from './han.ts';
import { sense, undated } from './senses.ts';
import { ministries2021, ministries2025 } from './sources.ts';

/** The ministry's name as its senses say it: before and after the mergers of 1 March 2025. */
interface Merger {
  before: Bilingual;
  since: Bilingual;
}

const REFORM = '2025-03-01';

const merged = ({ before, since }: Merger): readonly Sense[] => [
  sense({ from: '2021-07-23', to: '2025-02-28', source: ministries2021, status: 'partly' }, before),
  sense({ from: REFORM, to: null, source: ministries2025, status: 'verified' }, since),
];

/** A ministry that there was not before the reform. */
const founded = (meaning: Bilingual): readonly Sense[] => [
  sense({ from: REFORM, to: null, source: ministries2025, status: 'verified' }, meaning),
];

/** "Bộ Quốc phòng Mỹ" is another country's. */
const cues = { notBefore: foreignStates };

/** The ministries, those that the reform of 2025 merged away, and agencies of their rank. */
export const stateMinistryTerms: readonly Term[] = [
  {
    id: 'bo-noi-vu',
    headword: 'Bộ Nội vụ',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: han('部內務'),
    english: 'Ministry of Home Affairs',
    definition: {
      vi: 'Bộ lo tổ chức bộ máy nhà nước, chính quyền địa phương, công chức, viên chức, địa giới và thi đua khen thưởng.',
      en: 'The ministry for how the State is organised, local government, civil servants and public employees, boundaries and awards.',
    },
    senses: merged({
      before: {
        vi: 'Chưa lo việc làm và người có công: hai mảng này thuộc Bộ Lao động - Thương binh và Xã hội. Có cả quản lý nhà nước về tôn giáo.',
        en: 'Jobs and people with merit were not yet its business but that of the Ministry of Labour, War Invalids and Social Affairs; State management of religion was.',
      },
      since: {
        vi: 'Hợp nhất với Bộ Lao động - Thương binh và Xã hội, giữ tên cũ: thêm lao động, tiền lương, việc làm, người có công; tôn giáo chuyển sang Bộ Dân tộc và Tôn giáo.',
        en: 'Merged with the Ministry of Labour, War Invalids and Social Affairs under its old name: labour, wages, jobs and people with merit were added; religion went to the Ministry of Ethnic Affairs and Religion.',
      },
    }),
    related: ['bo', 'so-noi-vu', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
    cues,
  },
  {
    id: 'bo-tai-chinh',
    headword: 'Bộ Tài chính',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: han('部財政'),
    english: 'Ministry of Finance',
    definition: {
      vi: 'Bộ giữ ngân sách cả nước, đặt thuế, phí, quản giá và tài sản công, vay và trả nợ của Chính phủ.',
      en: 'The ministry that keeps the national budget, sets taxes and fees, watches prices and public property, and borrows and repays for the Government.',
    },
    senses: merged({
      before: {
        vi: 'Kế hoạch, đầu tư và thống kê khi ấy ở Bộ Kế hoạch và Đầu tư.',
        en: 'Planning, investment and statistics were then with the Ministry of Planning and Investment.',
      },
      since: {
        vi: 'Hợp nhất với Bộ Kế hoạch và Đầu tư, giữ tên cũ: thêm quy hoạch, kế hoạch, đầu tư công và đăng ký doanh nghiệp.',
        en: 'Merged with the Ministry of Planning and Investment under its old name: master plans, public investment and business registration were added.',
      },
    }),
    related: ['bo', 'so-tai-chinh', 'bo-ke-hoach-va-dau-tu'],
    cues,
  },
  {
    id: 'bo-xay-dung',
    headword: 'Bộ Xây dựng',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: han('部··'),
    english: 'Ministry of Construction',
    definition: {
      vi: 'Bộ lo quy hoạch xây dựng, phát triển đô thị, nhà ở, vật liệu; là nơi thẩm định hồ sơ phân loại đô thị.',
      en: 'The ministry for building plans, urban development, housing and materials; it appraises the files of places that seek an urban class.',
    },
    senses: merged({
      before: {
        vi: 'Đường sá và vận tải khi ấy thuộc Bộ Giao thông vận tải.',
        en: 'Roads and transport were then with the Ministry of Transport.',
      },
      since: {
        vi: 'Hợp nhất với Bộ Giao thông vận tải, giữ tên cũ: thêm đường bộ, đường sắt, đường thủy, hàng hải, hàng không.',
        en: 'Merged with the Ministry of Transport under its old name: roads, railways, waterways, shipping and aviation were added.',
      },
    }),
    related: ['bo', 'so-xay-dung', 'bo-giao-thong-van-tai'],
    cues,
  },
  {
    id: 'bo-nong-nghiep-va-moi-truong',
    headword: 'Bộ Nông nghiệp và Môi trường',
    variants: [],
    abbreviations: ['Bộ NN&MT', 'Bộ NN-MT', 'Bộ NNMT'],
    category: 'state',
    level: 4,
    hanViet: han('部農業·媒場'),
    english: 'Ministry of Agriculture and Environment',
    definition: {
      vi: 'Bộ lo trồng trọt, chăn nuôi, rừng, biển, nước, đất đai, khoáng sản, khí hậu và nông thôn mới.',
      en: 'The ministry for crops, livestock, forests, the sea, water, land, minerals, climate and new-style rural areas.',
    },
    senses: founded({
      vi: 'Lập ra từ hai bộ: Nông nghiệp và Phát triển nông thôn, Tài nguyên và Môi trường.',
      en: 'Made of two ministries: Agriculture and Rural Development, and Natural Resources and Environment.',
    }),
    related: [
      'bo',
      'so-nong-nghiep-va-moi-truong',
      'bo-nong-nghiep-va-phat-trien-nong-thon',
      'bo-tai-nguyen-va-moi-truong',
    ],
    cues,
  },
  {
    id: 'bo-khoa-hoc-va-cong-nghe',
    headword: 'Bộ Khoa học và Công nghệ',
    variants: [],
    abbreviations: ['Bộ KH&CN', 'Bộ KH-CN', 'Bộ KHCN'],
    category: 'state',
    level: 4,
    hanViet: han('部科學·工藝'),
    english: 'Ministry of Science and Technology',
    definition: {
      vi: 'Bộ lo nghiên cứu, đổi mới sáng tạo, tiêu chuẩn đo lường, sở hữu trí tuệ và năng lượng nguyên tử.',
      en: 'The ministry for research, innovation, standards and measures, intellectual property and atomic energy.',
    },
    senses: merged({
      before: {
        vi: 'Bưu chính, viễn thông, chuyển đổi số khi ấy thuộc Bộ Thông tin và Truyền thông.',
        en: 'Post, telecommunications and digital transformation were then with the Ministry of Information and Communications.',
      },
      since: {
        vi: 'Hợp nhất với Bộ Thông tin và Truyền thông, giữ tên cũ: thêm bưu chính, viễn thông, chuyển đổi số; báo chí chuyển sang Bộ Văn hóa, Thể thao và Du lịch.',
        en: 'Merged with the Ministry of Information and Communications under its old name: post, telecommunications and digital transformation were added; the press went to the Ministry of Culture, Sports and Tourism.',
      },
    }),
    related: ['bo', 'so-khoa-hoc-va-cong-nghe', 'bo-thong-tin-va-truyen-thong'],
    cues,
  },
  {
    id: 'bo-dan-toc-va-ton-giao',
    headword: 'Bộ Dân tộc và Tôn giáo',
    variants: [],
    abbreviations: ['Bộ DT&TG'],
    category: 'state',
    level: 4,
    hanViet: han('部民族·宗教'),
    english: 'Ministry of Ethnic Affairs and Religion',
    definition: {
      vi: 'Bộ lo chính sách đối với các dân tộc thiểu số và quản lý nhà nước về tín ngưỡng, tôn giáo.',
      en: 'The ministry for policy on ethnic minorities and State management of belief and religion.',
    },
    senses: founded({
      vi: 'Lập ra từ Ủy ban Dân tộc, nhận thêm phần tôn giáo của Bộ Nội vụ.',
      en: 'Made of the Committee for Ethnic Affairs, with religion taken over from the Ministry of Home Affairs.',
    }),
    related: ['bo', 'so-dan-toc-va-ton-giao', 'uy-ban-dan-toc'],
    cues,
  },
  {
    id: 'bo-van-hoa-the-thao-va-du-lich',
    headword: 'Bộ Văn hóa, Thể thao và Du lịch',
    variants: ['Bộ Văn hóa - Thể thao và Du lịch'],
    abbreviations: ['Bộ VH,TT&DL', 'Bộ VHTTDL', 'Bộ VHTT&DL', 'Bộ VH-TT&DL', 'Bộ VH-TT-DL'],
    category: 'state',
    level: 4,
    hanViet: han('部文化體操·遊歷'),
    english: 'Ministry of Culture, Sports and Tourism',
    definition: {
      vi: 'Bộ lo di sản, nghệ thuật, thư viện, lễ hội, gia đình, thi đấu thể thao và du lịch cả nước.',
      en: 'The ministry for heritage, the arts, libraries, festivals, families, sport and tourism nationwide.',
    },
    senses: merged({
      before: {
        vi: 'Báo chí, xuất bản khi ấy thuộc Bộ Thông tin và Truyền thông.',
        en: 'The press and publishing were then with the Ministry of Information and Communications.',
      },
      since: {
        vi: 'Nhận thêm báo chí, phát thanh, truyền hình, xuất bản từ Bộ Thông tin và Truyền thông.',
        en: 'Took over the press, radio, television and publishing from the Ministry of Information and Communications.',
      },
    }),
    related: ['bo', 'so-van-hoa-the-thao-va-du-lich', 'bo-thong-tin-va-truyen-thong'],
    cues,
  },
  {
    id: 'bo-giao-duc-va-dao-tao',
    headword: 'Bộ Giáo dục và Đào tạo',
    variants: [],
    abbreviations: ['Bộ GD&ĐT', 'Bộ GD-ĐT', 'Bộ GDĐT'],
    category: 'state',
    level: 3,
    hanViet: han('部教育·陶造'),
    english: 'Ministry of Education and Training',
    definition: {
      vi: 'Bộ đặt chương trình học, quy chế thi và tuyển sinh từ mầm non đến đại học trong cả nước.',
      en: 'The ministry that sets curricula and the rules of examination and admission from nursery to university nationwide.',
    },
    senses: merged({
      before: {
        vi: 'Dạy nghề khi ấy thuộc Bộ Lao động - Thương binh và Xã hội.',
        en: 'Vocational training was then with the Ministry of Labour, War Invalids and Social Affairs.',
      },
      since: {
        vi: 'Nhận thêm giáo dục nghề nghiệp từ Bộ Lao động - Thương binh và Xã hội.',
        en: 'Took over vocational education from the Ministry of Labour, War Invalids and Social Affairs.',
      },
    }),
    related: ['bo', 'so-giao-duc-va-dao-tao'],
    cues,
  },
  {
    id: 'bo-y-te',
    headword: 'Bộ Y tế',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: han('部醫濟'),
    english: 'Ministry of Health',
    definition: {
      vi: 'Bộ lo khám chữa bệnh, phòng dịch, thuốc, an toàn thực phẩm và dân số.',
      en: 'The ministry for treatment, epidemics, medicines, food safety and population.',
    },
    senses: undated(ministries2025, 'partly'),
    related: ['bo', 'so-y-te'],
    cues,
  },
  {
    id: 'bo-tu-phap',
    headword: 'Bộ Tư pháp',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('部司法'),
    english: 'Ministry of Justice',
    definition: {
      vi: 'Bộ soạn và thẩm định dự án luật cho Chính phủ, lo hộ tịch, công chứng, thi hành án dân sự.',
      en: 'The ministry that drafts and appraises bills for the Government and sees to civil status, notaries and the enforcement of civil judgments.',
    },
    senses: undated(ministries2025, 'partly'),
    related: ['bo', 'so-tu-phap'],
    cues,
  },
  {
    id: 'bo-cong-thuong',
    headword: 'Bộ Công Thương',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('部工商'),
    english: 'Ministry of Industry and Trade',
    definition: {
      vi: 'Bộ lo công nghiệp, điện, xăng dầu, chợ búa, xuất nhập khẩu và phòng vệ thương mại.',
      en: 'The ministry for industry, power, fuel, markets, exports and imports, and trade defence.',
    },
    senses: undated(ministries2025, 'partly'),
    related: ['bo', 'so-cong-thuong'],
    cues,
  },
  {
    id: 'bo-ngoai-giao',
    headword: 'Bộ Ngoại giao',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('部外交'),
    english: 'Ministry of Foreign Affairs',
    definition: {
      vi: 'Bộ thay mặt Nhà nước giao thiệp với nước ngoài, giữ các sứ quán và lo việc của công dân ở nước ngoài.',
      en: 'The ministry that deals with other countries for the State, keeps the embassies and looks after citizens abroad.',
    },
    senses: undated(ministries2025, 'partly'),
    related: ['bo'],
    cues,
  },
  {
    id: 'bo-quoc-phong',
    headword: 'Bộ Quốc phòng',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('部國防'),
    english: 'Ministry of National Defence',
    definition: {
      vi: 'Bộ chỉ huy Quân đội nhân dân, lo tuyển quân, dân quân, biên phòng và đất quốc phòng.',
      en: 'The ministry that commands the People’s Army and sees to recruitment, militia, border guards and defence land.',
    },
    senses: undated(ministries2025, 'partly'),
    related: ['bo', 'quan-doi-nhan-dan'],
    cues,
  },
  {
    id: 'bo-cong-an',
    headword: 'Bộ Công an',
    variants: [],
    abbreviations: ['Bộ CA'],
    category: 'state',
    level: 3,
    hanViet: han('部公安'),
    english: 'Ministry of Public Security',
    definition: {
      vi: 'Bộ chỉ huy lực lượng công an, lo an ninh, trật tự, căn cước, cư trú, phòng cháy và điều tra tội phạm.',
      en: 'The ministry that commands the police and sees to security, order, identity cards, residence, fire safety and criminal investigation.',
    },
    senses: undated(ministries2025, 'partly'),
    related: ['bo', 'cong-an'],
    cues,
  },
  {
    id: 'bo-ke-hoach-va-dau-tu',
    headword: 'Bộ Kế hoạch và Đầu tư',
    variants: [],
    abbreviations: ['Bộ KH&ĐT', 'Bộ KH-ĐT', 'Bộ KHĐT'],
    category: 'state',
    level: 4,
    hanViet: han('部計劃·投資'),
    english: 'Ministry of Planning and Investment',
    definition: {
      vi: 'Bộ từng lo kế hoạch phát triển, đầu tư công, đấu thầu, đăng ký doanh nghiệp và vốn nước ngoài.',
      en: 'The former ministry for development plans, public investment, bidding, business registration and foreign capital.',
    },
    senses: merged({
      before: {
        vi: 'Một bộ riêng của Chính phủ.',
        en: 'A ministry of its own in the Government.',
      },
      since: {
        vi: 'Không còn là một bộ riêng: hợp nhất với Bộ Tài chính, mang tên Bộ Tài chính.',
        en: 'No longer a ministry of its own: merged with the Ministry of Finance under the latter’s name.',
      },
    }),
    related: ['bo-tai-chinh', 'so-ke-hoach-va-dau-tu'],
    cues,
  },
  {
    id: 'bo-giao-thong-van-tai',
    headword: 'Bộ Giao thông vận tải',
    variants: [],
    abbreviations: ['Bộ GTVT'],
    category: 'state',
    level: 4,
    hanViet: han('部交通運載'),
    english: 'Ministry of Transport',
    definition: {
      vi: 'Bộ từng lo đường bộ, đường sắt, đường thủy, cảng biển, sân bay và xe cộ.',
      en: 'The former ministry for roads, railways, waterways, seaports, airports and vehicles.',
    },
    senses: merged({
      before: {
        vi: 'Đứng riêng, ngang hàng với Bộ Xây dựng.',
        en: 'Stood by itself beside the Ministry of Construction.',
      },
      since: {
        vi: 'Không còn là một bộ riêng: hợp nhất vào Bộ Xây dựng.',
        en: 'No longer a ministry of its own: merged into the Ministry of Construction.',
      },
    }),
    related: ['bo-xay-dung', 'so-giao-thong-van-tai'],
    cues,
  },
  {
    id: 'bo-nong-nghiep-va-phat-trien-nong-thon',
    headword: 'Bộ Nông nghiệp và Phát triển nông thôn',
    variants: [],
    abbreviations: ['Bộ NN&PTNT', 'Bộ NN-PTNT', 'Bộ NNPTNT', 'Bộ NN và PTNT'],
    category: 'state',
    level: 4,
    hanViet: han('部農業·發展農村'),
    english: 'Ministry of Agriculture and Rural Development',
    definition: {
      vi: 'Bộ từng lo nông, lâm, thủy sản, thủy lợi, đê điều, phòng chống thiên tai và chương trình nông thôn mới.',
      en: 'The former ministry for farming, forests, fisheries, irrigation, dykes, disasters and the programme of new-style rural areas.',
    },
    senses: merged({
      before: {
        vi: 'Đất đai và môi trường khi ấy ở một bộ khác.',
        en: 'Land and the environment were then with another ministry.',
      },
      since: {
        vi: 'Không còn là một bộ riêng: hợp nhất thành Bộ Nông nghiệp và Môi trường.',
        en: 'No longer a ministry of its own: merged into the Ministry of Agriculture and Environment.',
      },
    }),
    related: ['bo-nong-nghiep-va-moi-truong', 'so-nong-nghiep-va-phat-trien-nong-thon'],
    cues,
  },
  {
    id: 'bo-tai-nguyen-va-moi-truong',
    headword: 'Bộ Tài nguyên và Môi trường',
    variants: [],
    abbreviations: ['Bộ TN&MT', 'Bộ TN-MT', 'Bộ TNMT'],
    category: 'state',
    level: 4,
    hanViet: han('部財源·媒場'),
    english: 'Ministry of Natural Resources and Environment',
    definition: {
      vi: 'Bộ từng lo đất đai, nước, khoáng sản, môi trường, khí tượng, biển và bản đồ.',
      en: 'The former ministry for land, water, minerals, the environment, weather, the sea and maps.',
    },
    senses: merged({
      before: {
        vi: 'Nơi trình chính sách đất đai và duyệt báo cáo tác động môi trường.',
        en: 'It put forward land policy and approved environmental impact reports.',
      },
      since: {
        vi: 'Không còn là một bộ riêng: hợp nhất thành Bộ Nông nghiệp và Môi trường.',
        en: 'No longer a ministry of its own: merged into the Ministry of Agriculture and Environment.',
      },
    }),
    related: ['bo-nong-nghiep-va-moi-truong', 'so-tai-nguyen-va-moi-truong'],
    cues,
  },
  {
    id: 'bo-thong-tin-va-truyen-thong',
    headword: 'Bộ Thông tin và Truyền thông',
    variants: [],
    abbreviations: ['Bộ TT&TT', 'Bộ TT-TT', 'Bộ TTTT'],
    category: 'state',
    level: 4,
    hanViet: han('部通··傳通'),
    english: 'Ministry of Information and Communications',
    definition: {
      vi: 'Bộ từng lo báo chí, xuất bản, bưu chính, viễn thông, mạng và chuyển đổi số.',
      en: 'The former ministry for the press, publishing, post, telecommunications, networks and digital transformation.',
    },
    senses: merged({
      before: {
        vi: 'Nơi cấp phép báo chí và tần số.',
        en: 'It licensed newspapers and frequencies.',
      },
      since: {
        vi: 'Không còn là một bộ riêng: hợp nhất vào Bộ Khoa học và Công nghệ; báo chí, xuất bản về Bộ Văn hóa, Thể thao và Du lịch.',
        en: 'No longer a ministry of its own: merged into the Ministry of Science and Technology; the press and publishing went to the Ministry of Culture, Sports and Tourism.',
      },
    }),
    related: ['bo-khoa-hoc-va-cong-nghe', 'so-thong-tin-va-truyen-thong'],
    cues,
  },
  {
    id: 'bo-lao-dong-thuong-binh-va-xa-hoi',
    headword: 'Bộ Lao động - Thương binh và Xã hội',
    variants: ['Bộ Lao động, Thương binh và Xã hội'],
    abbreviations: ['Bộ LĐ-TB&XH', 'Bộ LĐTB&XH', 'Bộ LĐTBXH', 'Bộ LĐ-TB-XH'],
    category: 'state',
    level: 4,
    hanViet: han('部勞動傷兵·社會'),
    english: 'Ministry of Labour, War Invalids and Social Affairs',
    definition: {
      vi: 'Bộ từng lo việc làm, tiền lương, dạy nghề, người có công, trẻ em, giảm nghèo và trợ giúp xã hội.',
      en: 'The former ministry for jobs, wages, vocational training, people with merit, children, poverty reduction and social assistance.',
    },
    senses: merged({
      before: {
        vi: 'Một bộ riêng, có sở cùng tên ở mỗi tỉnh.',
        en: 'A ministry of its own, with a department of the same name in each province.',
      },
      since: {
        vi: 'Không còn là một bộ riêng: phần lớn hợp nhất vào Bộ Nội vụ; dạy nghề chuyển sang Bộ Giáo dục và Đào tạo.',
        en: 'No longer a ministry of its own: most of it merged into the Ministry of Home Affairs; vocational training went to the Ministry of Education and Training.',
      },
    }),
    related: ['bo-noi-vu', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    cues,
  },
  {
    id: 'uy-ban-dan-toc',
    headword: 'Ủy ban Dân tộc',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('委·民族'),
    english: 'Committee for Ethnic Affairs',
    definition: {
      vi: 'Cơ quan ngang bộ từng lo chính sách đối với các dân tộc thiểu số, trước khi có bộ riêng.',
      en: 'The former ministerial-level agency for policy on ethnic minorities, before there was a ministry for it.',
    },
    senses: merged({
      before: {
        vi: 'Cơ quan ngang bộ.',
        en: 'An agency at the level of a ministry.',
      },
      since: {
        vi: 'Thành Bộ Dân tộc và Tôn giáo.',
        en: 'Became the Ministry of Ethnic Affairs and Religion.',
      },
    }),
    related: ['bo-dan-toc-va-ton-giao', 'co-quan-ngang-bo'],
    cues,
  },
  {
    id: 'ngan-hang-nha-nuoc',
    headword: 'Ngân hàng Nhà nước Việt Nam',
    variants: ['Ngân hàng Nhà nước'],
    abbreviations: ['NHNN'],
    category: 'state',
    level: 4,
    hanViet: han('銀行··越南'),
    english: 'State Bank of Viet Nam',
    definition: {
      vi: 'Ngân hàng trung ương và là cơ quan ngang bộ: phát hành tiền, đặt lãi suất điều hành, trông coi các ngân hàng.',
      en: 'The central bank, an agency at the level of a ministry: it issues money, sets policy rates and supervises banks.',
    },
    senses: undated(ministries2025, 'partly'),
    related: ['co-quan-ngang-bo', 'bo-tai-chinh'],
    cues,
  },
];
