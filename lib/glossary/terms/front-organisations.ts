import type { Term } from '../term.ts';
import { han } from './han.ts';
import { sense, uncheckedUntil, undated } from './senses.ts';
import * as law from './sources.ts';

/** The Front’s centre and the five socio-political organisations. */
export const frontOrganisationTerms: readonly Term[] = [
  {
    id: 'uy-ban-trung-uong-mttq-viet-nam',
    headword: 'Ủy ban Trung ương MTTQ Việt Nam',
    variants: [
      'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'Ủy ban Trung ương Mặt trận Tổ quốc',
      'Ủy ban Trung ương MTTQ',
      'Trung ương MTTQ Việt Nam',
    ],
    abbreviations: ['UBTW MTTQ', 'UBTW MTTQ Việt Nam', 'UBTƯ MTTQ', 'UBTƯ MTTQ Việt Nam'],
    category: 'front',
    level: 4,
    hanViet: han('委班中央·越南'),
    english: 'Central Committee of the Viet Nam Fatherland Front',
    definition: {
      vi: 'Cơ quan cao nhất của Mặt trận giữa hai kỳ đại hội toàn quốc, phát động các cuộc vận động lớn và trình luật liên quan tới Mặt trận.',
      en: 'The Front’s highest body between national congresses; it launches the big campaigns and drafts the laws that concern the Front.',
    },
    senses: undated(law.frontLawNews2025, 'partly'),
    related: ['uy-ban-mttq', 'mat-tran-to-quoc-viet-nam'],
  },
  {
    id: 'to-chuc-thanh-vien',
    headword: 'tổ chức thành viên',
    variants: ['tổ chức thành viên của Mặt trận'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('組織成員'),
    english: 'member organisation (of the Front)',
    definition: {
      vi: 'Đoàn thể, hội hay tôn giáo tham gia liên minh Mặt trận và cùng bàn chương trình chung.',
      en: 'A mass organisation, association or religion that belongs to the Front’s alliance and settles its common programme with it.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: law.frontLaw2015, status: 'partly' },
        {
          vi: 'Các đoàn thể lớn là thành viên nhưng độc lập về bộ máy.',
          en: 'The big mass organisations were members with offices of their own.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.law97of2025, status: 'verified' },
        {
          vi: 'Vẫn là liên minh tự nguyện; riêng năm tổ chức chính trị - xã hội trực thuộc Mặt trận.',
          en: 'Still a voluntary alliance; the five socio-political organisations now come under the Front.',
        },
      ),
    ],
    related: ['mat-tran-to-quoc-viet-nam', 'to-chuc-chinh-tri-xa-hoi'],
    cues: {
      onlyBefore: ['của mặt trận', 'mặt trận', 'và nhân dân', 'của mttq'],
      onlyAfter: ['mặt trận và các', 'mttq và các', 'mặt trận và', 'mttq và'],
    },
  },
  {
    id: 'hoi-nong-dan',
    headword: 'Hội Nông dân',
    variants: [
      'Hội Nông dân Việt Nam',
      'Hội Nông dân tỉnh',
      'Hội Nông dân huyện',
      'Hội Nông dân xã',
    ],
    abbreviations: ['HND'],
    category: 'front',
    level: 4,
    hanViet: han('會農民'),
    english: 'Farmers’ Union',
    definition: {
      vi: 'Đoàn thể của người làm ruộng, chài lưới và nghề nông: dạy kỹ thuật, giúp vay vốn, nói tiếng nói của họ.',
      en: 'The organisation of those who farm and fish: it teaches techniques, helps members borrow and speaks for them.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-15', source: law.fiveOrganisations2013, status: 'partly' },
        {
          vi: 'Là thành viên của Mặt trận, có cơ quan riêng ở tỉnh, huyện, xã.',
          en: 'A member of the Front with its own offices in provinces, districts and communes.',
        },
      ),
      sense(
        { from: '2025-06-16', to: null, source: law.frontAmended2025, status: 'verified' },
        {
          vi: 'Trực thuộc Mặt trận; không còn ở cấp huyện.',
          en: 'Under the Front; no longer at district level.',
        },
      ),
    ],
    related: ['to-chuc-chinh-tri-xa-hoi', 'doan-the'],
  },
  {
    id: 'hoi-lien-hiep-phu-nu',
    headword: 'Hội Liên hiệp Phụ nữ',
    variants: [
      'Hội Liên hiệp Phụ nữ Việt Nam',
      'Hội Phụ nữ',
      'Hội Liên hiệp Phụ nữ tỉnh',
      'Hội Liên hiệp Phụ nữ xã',
    ],
    abbreviations: ['LHPN', 'Hội LHPN'],
    category: 'front',
    level: 3,
    hanViet: han('會聯協婦女'),
    english: 'Women’s Union',
    definition: {
      vi: 'Đoàn thể của phụ nữ cả nước, lo bình đẳng giới, hỗ trợ làm ăn và bảo vệ chị em trước bạo lực gia đình.',
      en: 'The organisation of the country’s women, concerned with equality, livelihoods and protection from domestic violence.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-15', source: law.fiveOrganisations2013, status: 'partly' },
        {
          vi: 'Có hệ thống riêng bốn cấp, là thành viên của Mặt trận.',
          en: 'Had a four-level structure of its own as a member of the Front.',
        },
      ),
      sense(
        { from: '2025-06-16', to: null, source: law.frontAmended2025, status: 'verified' },
        {
          vi: 'Trực thuộc Mặt trận; ở địa phương còn cấp tỉnh và cấp xã.',
          en: 'Under the Front; locally at provincial and commune levels only.',
        },
      ),
    ],
    related: ['to-chuc-chinh-tri-xa-hoi', 'doan-the'],
    example: {
      vi: 'Hội Liên hiệp Phụ nữ xã mở lớp dạy nghề may.',
      en: 'The commune Women’s Union opened a sewing class.',
    },
  },
  {
    id: 'doan-thanh-nien',
    headword: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    variants: ['Đoàn Thanh niên', 'Trung ương Đoàn', 'Đoàn Thanh niên Cộng sản'],
    abbreviations: [
      'Đoàn TNCS',
      'TNCS Hồ Chí Minh',
      'Đoàn TNCS Hồ Chí Minh',
      'Đoàn TN',
      'TNCS',
      'ĐTN',
    ],
    category: 'front',
    level: 4,
    hanViet: han('團青年共產胡志明'),
    english: 'Hồ Chí Minh Communist Youth Union',
    definition: {
      vi: 'Đoàn thể của người trẻ, được xem là đội dự bị của Đảng; luật tính thanh niên từ đủ 16 đến 30 tuổi. Báo viết “Đoàn” viết hoa là nói tổ chức này.',
      en: 'The organisation of the young, seen as the Party’s reserve; by law youth runs from 16 to 30. “Đoàn” with a capital means this body.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-15', source: law.fiveOrganisations2013, status: 'partly' },
        {
          vi: 'Là thành viên của Mặt trận, có tỉnh đoàn, huyện đoàn và đoàn xã.',
          en: 'A member of the Front, with branches in provinces, districts and communes.',
        },
      ),
      sense(
        { from: '2025-06-16', to: null, source: law.frontAmended2025, status: 'verified' },
        {
          vi: 'Trực thuộc Mặt trận; huyện đoàn không còn.',
          en: 'Under the Front; the district branches are gone.',
        },
      ),
    ],
    related: ['tinh-doan', 'doan-vien', 'to-chuc-chinh-tri-xa-hoi'],
  },
  {
    id: 'thanh-doan',
    headword: 'Thành đoàn',
    variants: [],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('城團'),
    english: 'municipal Youth Union',
    definition: {
      vi: 'Cơ quan lãnh đạo công tác đoàn và phong trào thanh niên trong một thành phố, dưới sự chỉ đạo của Thành ủy.',
      en: 'The body that leads young people’s organised life across a city, guided by the city’s Party Committee.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: law.regulation294of2025, status: 'partly' },
        {
          vi: 'Có cả ở thành phố thuộc tỉnh lẫn thành phố trực thuộc trung ương.',
          en: 'Found in provincial cities as well as centrally run ones.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regulation294of2025, status: 'partly' },
        {
          vi: 'Chỉ còn ở thành phố trực thuộc trung ương, vì cấp huyện đã bỏ.',
          en: 'Only in centrally run cities, since the district level was abolished.',
        },
      ),
    ],
    related: ['tinh-doan', 'doan-thanh-nien'],
    cues: { notBefore: ['viên', 'kết'] },
  },
  {
    id: 'huyen-doan',
    headword: 'Huyện đoàn',
    variants: ['Thị đoàn', 'Quận đoàn'],
    abbreviations: [],
    category: 'front',
    level: 5,
    hanViet: han('縣團'),
    english: 'district Youth Union',
    definition: {
      vi: 'Tổ chức của Đoàn Thanh niên ở một huyện, thị xã hay quận; nơi nhiều cán bộ trẻ bắt đầu sự nghiệp.',
      en: 'The Youth Union of a district, town or urban district; where many young officials began their careers.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: law.regulation294of2025, status: 'partly' },
        {
          vi: 'Hoạt động dưới sự lãnh đạo của huyện ủy và tỉnh đoàn.',
          en: 'Worked under the district Party committee and the provincial Youth Union.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.regulation294of2025, status: 'partly' },
        { vi: 'Không còn cùng với cấp huyện.', en: 'Gone together with the district level.' },
      ),
    ],
    related: ['tinh-doan', 'doan-thanh-nien', 'huyen-uy'],
  },
  {
    id: 'hoi-cuu-chien-binh',
    headword: 'Hội Cựu chiến binh',
    variants: ['Hội Cựu chiến binh Việt Nam', 'Hội Cựu chiến binh tỉnh', 'Hội Cựu chiến binh xã'],
    abbreviations: ['Hội CCB'],
    category: 'front',
    level: 4,
    hanViet: han('會舊戰兵'),
    english: 'Veterans’ Association',
    definition: {
      vi: 'Đoàn thể của người từng chiến đấu, phục vụ trong quân đội và lực lượng vũ trang; hay được nhờ hòa giải, giữ trật tự ở thôn. Ngày truyền thống là 6-12.',
      en: 'The organisation of those who fought or served in the armed forces; often called on to mediate and keep order in villages. Its day is 6 December.',
    },
    senses: [
      uncheckedUntil('2004'),
      sense(
        { from: '2005', to: '2025-06-15', source: law.veteransOrdinance2005, status: 'verified' },
        {
          vi: 'Theo Pháp lệnh năm 2005: tổ chức chính trị - xã hội, thành viên của Mặt trận.',
          en: 'Under the Ordinance of 2005: a socio-political organisation and member of the Front.',
        },
      ),
      sense(
        { from: '2025-06-16', to: null, source: law.frontAmended2025, status: 'verified' },
        {
          vi: 'Trực thuộc Mặt trận; không còn ở cấp huyện.',
          en: 'Under the Front; no longer at district level.',
        },
      ),
    ],
    related: ['cuu-chien-binh', 'to-chuc-chinh-tri-xa-hoi'],
  },
  {
    id: 'cuu-chien-binh',
    headword: 'cựu chiến binh',
    variants: [],
    abbreviations: ['CCB'],
    category: 'front',
    level: 4,
    hanViet: han('舊戰兵'),
    english: 'veteran',
    definition: {
      vi: 'Công dân từng ở đơn vị vũ trang chống ngoại xâm, làm nhiệm vụ quốc tế hoặc bảo vệ Tổ quốc, nay đã nghỉ hưu, chuyển ngành hay xuất ngũ.',
      en: 'A citizen who served in armed units in resistance, on international duty or in the country’s defence and has since retired, changed career or been discharged.',
    },
    senses: undated(law.veterans2005, 'verified'),
    related: ['hoi-cuu-chien-binh'],
    cues: { notBefore: ['mỹ'], notAfter: ['hội'] },
  },
  {
    id: 'lien-doan-lao-dong',
    headword: 'Liên đoàn Lao động',
    variants: [
      'Liên đoàn Lao động tỉnh',
      'Liên đoàn Lao động thành phố',
      'Liên đoàn Lao động huyện',
      'Tổng Liên đoàn Lao động Việt Nam',
      'Tổng Liên đoàn Lao động',
    ],
    abbreviations: ['LĐLĐ'],
    category: 'front',
    level: 4,
    hanViet: han('聯團勞動'),
    english: 'Federation of Labour',
    definition: {
      vi: 'Cơ quan điều hành công đoàn của một địa phương; cấp cao nhất cả nước là Tổng Liên đoàn.',
      en: 'The body that runs the trade unions of a locality; the national one is the General Confederation.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: null, status: 'memory' },
        {
          vi: 'Có ở cấp tỉnh và cấp huyện, giữa Tổng Liên đoàn và công đoàn cơ sở.',
          en: 'Found in provinces and districts, between the General Confederation and workplace unions.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.frontLawNews2025, status: 'partly' },
        {
          vi: 'Công đoàn trực thuộc Mặt trận; không còn liên đoàn cấp huyện.',
          en: 'The unions come under the Front; there is no district federation.',
        },
      ),
    ],
    related: ['cong-doan', 'to-chuc-chinh-tri-xa-hoi'],
  },
  {
    id: 'cong-doan',
    headword: 'Công đoàn',
    variants: ['Công đoàn Việt Nam', 'công đoàn cơ sở', 'tổ chức công đoàn'],
    abbreviations: [],
    category: 'front',
    level: 3,
    hanViet: han('工團'),
    english: 'trade union',
    definition: {
      vi: 'Tổ chức của người làm công, ký thỏa ước, đòi quyền lợi và lo đời sống cho họ; ở Việt Nam nằm trong một hệ thống thống nhất do Đảng lãnh đạo.',
      en: 'The organisation of employees, which signs agreements, defends their interests and looks after their welfare; in Viet Nam it is one unified system led by the Party.',
    },
    senses: [
      sense(
        { from: null, to: '2025-06-30', source: null, status: 'memory' },
        {
          vi: 'Có bốn cấp từ trung ương tới cơ sở, trong đó có cấp huyện.',
          en: 'Four levels from the Centre to the workplace, the district among them.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.law97of2025, status: 'partly' },
        {
          vi: 'Luật Công đoàn số 50/2024/QH15 được Luật 97/2025/QH15 sửa: công đoàn trực thuộc Mặt trận, không còn cấp huyện.',
          en: 'The Trade Union Law 50/2024 as amended by Law 97/2025: the unions come under the Front and have no district level.',
        },
      ),
    ],
    related: ['lien-doan-lao-dong', 'nguoi-lao-dong', 'to-chuc-chinh-tri-xa-hoi'],
    example: {
      vi: 'Công đoàn nhà máy tổ chức khám sức khỏe cho công nhân.',
      en: 'The factory trade union arranged medical checks for workers.',
    },
    cues: { notAfter: ['quỹ tín dụng'] },
  },
];
