import type { Bilingual, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, lawsSince, precededBy, sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { at } from './sources.ts';

/** A land term under the laws of 2013 and 2024, each at its articles. */
const landLaws = (before: string, article: string, now: Bilingual): readonly Sense[] =>
  byLaws(
    {
      source: at(earlier.landLawText2013, before),
      status: 'verified',
      meaning: { vi: 'Theo Luật Đất đai năm 2013.', en: 'Under the Land Law of 2013.' },
    },
    { source: at(law.landLaw2024, article), status: 'verified', meaning: now },
  );

/** For words whose period says nothing more than which law it is. */
const sameInNewLaw: Bilingual = {
  vi: 'Theo Luật Đất đai năm 2024.',
  en: 'Under the Land Law of 2024.',
};

export const planningLandTerms: readonly Term[] = [
  {
    id: 'quy-hoach-su-dung-dat',
    headword: 'quy hoạch sử dụng đất',
    variants: [],
    abbreviations: ['QHSDĐ'],
    category: 'planning',
    level: 4,
    hanViet: han('規劃使用·'),
    english: 'land-use plan',
    definition: {
      vi: 'Bản phân chia đất của cả nước, một tỉnh hay một địa bàn cho từng mục đích (ở, trồng lúa, nhà máy, quốc phòng) trong một thời kỳ dài.',
      en: 'The division of the land of the country, a province or a locality among its purposes (housing, rice, factories, defence) over a long period.',
    },
    senses: [
      uncheckedUntil('2014-06-30'),
      sense(
        {
          from: '2014-07-01',
          to: '2024-07-31',
          source: at(earlier.landLawText2013, 'Điều 36'),
          status: 'verified',
        },
        {
          vi: 'Theo Luật Đất đai năm 2013: lập ở cấp quốc gia, tỉnh, huyện.',
          en: 'Under the Land Law of 2013: made for the nation, provinces and districts.',
        },
      ),
      sense(
        {
          from: '2024-08-01',
          to: '2025-06-30',
          source: at(law.landLaw2024, 'Điều 3(36), 61'),
          status: 'verified',
        },
        {
          vi: 'Gồm các cấp quốc gia, tỉnh, huyện, cùng đất quốc phòng và đất an ninh; cấp huyện có thời kỳ 10 năm.',
          en: 'Made for the nation, provinces and districts, and for defence and security land; a district’s runs for 10 years.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.decree151of2025, status: 'partly' },
        {
          vi: 'Không còn cấp huyện: việc lập và công bố ở dưới tỉnh chuyển cho cấp xã.',
          en: 'There are no districts any more: below the province, communes make and publish it.',
        },
      ),
    ],
    related: ['ke-hoach-su-dung-dat', 'quy-hoach', 'chuyen-muc-dich-su-dung-dat'],
  },
  {
    id: 'ke-hoach-su-dung-dat',
    headword: 'kế hoạch sử dụng đất',
    variants: ['kế hoạch sử dụng đất hằng năm'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('計劃使用·'),
    english: 'land-use programme (by year)',
    definition: {
      vi: 'Phần việc của từng năm hay năm năm rút ra từ bản phân chia đất dài hạn: năm nay thu hồi thửa nào, giao cho ai, đổi sang mục đích gì.',
      en: 'The yearly or five-year share of the long-term division of land: which plots are taken this year, given to whom, and put to what use.',
    },
    senses: [
      uncheckedUntil('2014-06-30'),
      sense(
        {
          from: '2014-07-01',
          to: '2024-07-31',
          source: at(earlier.landLawText2013, 'Điều 36, 37'),
          status: 'verified',
        },
        {
          vi: 'Theo Luật Đất đai năm 2013; huyện lập hằng năm.',
          en: 'Under the Land Law of 2013; districts drew it up every year.',
        },
      ),
      sense(
        {
          from: '2024-08-01',
          to: '2025-06-30',
          source: at(law.landLaw2024, 'Điều 3(28), 62'),
          status: 'verified',
        },
        {
          vi: 'Là việc chia quy hoạch ra theo thời gian để thực hiện: 5 năm ở cấp quốc gia và tỉnh, hằng năm ở cấp huyện.',
          en: 'The plan split over time so as to be carried out: five years for the nation and provinces, one year for districts.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.decree151of2025, status: 'partly' },
        {
          vi: 'Cấp xã lập và công bố, theo kỳ 5 năm.',
          en: 'Communes make and publish it, for five years at a time.',
        },
      ),
    ],
    related: ['quy-hoach-su-dung-dat', 'thu-hoi-dat', 'ke-hoach'],
  },
  {
    id: 'quyen-su-dung-dat',
    headword: 'quyền sử dụng đất',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('權使用·'),
    english: 'land-use right',
    definition: {
      vi: 'Quyền trồng cấy, xây nhà, chuyển nhượng, để thừa kế một thửa đất. Đất là của toàn dân do Nhà nước đại diện, nên người dân mua bán cái quyền này chứ không mua bán chính mảnh đất.',
      en: 'The right to farm, build on, transfer or bequeath a plot. Land belongs to the whole people, with the State as its representative, so what people buy and sell is this right and not the ground itself.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.landGrants2003,
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2003, Nhà nước trao quyền này bằng quyết định giao đất.',
          en: 'Under the Land Law of 2003 the State granted it by decision to allocate land.',
        },
      },
      landLaws('Điều 4, 166', 'Điều 12', {
        vi: 'Nhà nước trao quyền này cho người dân, tổ chức theo Luật Đất đai năm 2024.',
        en: 'Granted by the State to people and bodies under the Land Law of 2024.',
      }),
    ),
    related: [
      'giay-chung-nhan-quyen-su-dung-dat',
      'dau-gia-quyen-su-dung-dat',
      'giao-dat-cho-thue-dat',
    ],
    example: {
      vi: 'Gia đình chuyển nhượng quyền sử dụng đất cho người em.',
      en: 'The family transferred its land-use right to the younger brother.',
    },
  },
  {
    id: 'giay-chung-nhan-quyen-su-dung-dat',
    headword: 'giấy chứng nhận quyền sử dụng đất',
    variants: [
      'sổ đỏ',
      'sổ hồng',
      'giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',
      'giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    ],
    abbreviations: ['GCNQSDĐ', 'GCN QSDĐ'],
    category: 'planning',
    level: 3,
    hanViet: han('·證認權使用·'),
    english: 'land-use right certificate',
    definition: {
      vi: 'Tờ giấy Nhà nước cấp để xác nhận ai được dùng thửa đất và sở hữu nhà trên đó. Dân gọi theo màu bìa: “đỏ” hay “hồng”.',
      en: 'The paper by which the State confirms who may use a plot and owns the house on it. People name it by the colour of its cover, “red book” or “pink book”.',
    },
    senses: lawsSince(
      {
        from: '2004-07-01',
        source: text.landCertificate2003,
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2003, giấy do cơ quan nhà nước có thẩm quyền cấp để bảo hộ quyền và lợi ích hợp pháp của người sử dụng đất.',
          en: 'Under the Land Law of 2003, a paper issued by the competent State body to protect a land user’s lawful rights and interests.',
        },
      },
      {
        source: at(earlier.landLawText2013, 'Điều 3(16), 97'),
        status: 'verified',
        meaning: {
          vi: 'Tên đầy đủ: Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất.',
          en: 'In full: certificate of land-use right and of ownership of housing and other assets attached to land.',
        },
      },
      {
        source: at(law.landLaw2024, 'Điều 3(21)'),
        status: 'verified',
        meaning: {
          vi: 'Tên đầy đủ: Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất. Giấy cấp theo mẫu cũ vẫn có giá trị.',
          en: 'In full: certificate of land-use right and of ownership of assets attached to land. Papers of the older form keep their force.',
        },
      },
    ),
    related: ['quyen-su-dung-dat', 'van-phong-dang-ky-dat-dai'],
    example: {
      vi: 'Gia đình đã được cấp giấy chứng nhận quyền sử dụng đất.',
      en: 'The family has been granted its land-use right certificate.',
    },
  },
  {
    id: 'chuyen-muc-dich-su-dung-dat',
    headword: 'chuyển mục đích sử dụng đất',
    variants: ['chuyển đổi mục đích sử dụng đất', 'chuyển mục đích sử dụng'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('轉目的使用·'),
    english: 'change of land-use purpose',
    definition: {
      vi: 'Việc được phép đổi một thửa từ loại này sang loại khác, như từ ruộng lúa sang đất ở; thường phải nộp thêm tiền.',
      en: 'Being allowed to turn a plot from one category to another, such as rice field to housing; extra money is usually due.',
    },
    senses: landLaws('Điều 57', 'Điều 3(11)', sameInNewLaw),
    related: ['quy-hoach-su-dung-dat', 'tien-su-dung-dat', 'dat-nong-nghiep'],
  },
  {
    id: 'giao-dat-cho-thue-dat',
    headword: 'giao đất, cho thuê đất',
    variants: ['giao đất', 'cho thuê đất', 'giao đất và cho thuê đất'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('交····'),
    english: 'land allocation and land lease',
    definition: {
      vi: 'Hai cách Nhà nước trao đất cho người dùng bằng một quyết định: trao hẳn (có khi thu tiền, có khi không) hoặc cho thuê có thời hạn.',
      en: 'The two ways in which the State, by a decision, hands land to a user: allotting it (with or without a levy) or leasing it for a term.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.landGrants2003,
        status: 'partly',
        meaning: {
          vi: 'Luật Đất đai năm 2003: giao đất là Nhà nước trao quyền sử dụng đất bằng quyết định hành chính; phần cho thuê chưa được đối chiếu.',
          en: 'Land Law of 2003: an allocation grants the right to use land by administrative decision; the part on leases has not been checked.',
        },
      },
      landLaws('Điều 3(7), 3(8)', 'Điều 3(32), 3(34)', sameInNewLaw),
    ),
    related: ['tien-su-dung-dat', 'dau-gia-quyen-su-dung-dat', 'thu-hoi-dat'],
  },
  {
    id: 'dat-nong-nghiep',
    headword: 'đất nông nghiệp',
    variants: ['nhóm đất nông nghiệp'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('·農業'),
    english: 'agricultural land',
    definition: {
      vi: 'Đất để cấy lúa, trồng cây, trồng rừng, nuôi thủy sản, chăn nuôi, làm muối. Muốn xây nhà trên đó phải xin đổi mục đích.',
      en: 'Land for rice, crops, forest, fish ponds, livestock or salt. To build a house on it, one must first have its purpose changed.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.landKinds2003,
        status: 'verified',
        meaning: {
          vi: 'Một trong ba nhóm đất theo Luật Đất đai năm 2003: đất trồng cây, đất rừng, đất nuôi trồng thủy sản, làm muối.',
          en: 'One of the three groups of land under the Land Law of 2003: land for crops, forests, aquaculture and salt.',
        },
      },
      landLaws('Điều 10(1)', 'Điều 9(2)', sameInNewLaw),
    ),
    related: ['dat-phi-nong-nghiep', 'dat-trong-lua', 'chuyen-muc-dich-su-dung-dat'],
    example: {
      vi: 'Xã thu hồi 5 ha đất nông nghiệp để làm đường.',
      en: 'The commune took back 5 hectares of agricultural land for a road.',
    },
  },
  {
    id: 'dat-phi-nong-nghiep',
    headword: 'đất phi nông nghiệp',
    variants: ['nhóm đất phi nông nghiệp'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('·非農業'),
    english: 'non-agricultural land',
    definition: {
      vi: 'Đất để ở, xây trụ sở, nhà máy, đường, chợ, chùa, nghĩa trang và các công trình khác, tức không dùng để trồng trọt, chăn nuôi.',
      en: 'Land for homes, offices, factories, roads, markets, temples, cemeteries and other works: land not farmed.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.landKinds2003,
        status: 'verified',
        meaning: {
          vi: 'Một trong ba nhóm đất theo Luật Đất đai năm 2003: đất ở, đất trụ sở, quốc phòng, an ninh, sản xuất kinh doanh, công cộng, tôn giáo, nghĩa trang, sông ngòi.',
          en: 'One of the three groups of land under the Land Law of 2003: housing, offices, defence and security, business, public works, religion, cemeteries, rivers.',
        },
      },
      landLaws('Điều 10(2)', 'Điều 9(3)', sameInNewLaw),
    ),
    related: ['dat-nong-nghiep', 'dat-o'],
  },
  {
    id: 'dat-o',
    headword: 'đất ở',
    variants: ['đất ở đô thị', 'đất ở nông thôn'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('··'),
    english: 'residential land',
    definition: {
      vi: 'Đất được phép dựng nhà để sinh sống; có loại ở nông thôn và loại ở đô thị.',
      en: 'Land on which people may put up homes; there is a rural and an urban kind.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.landKinds2003,
        status: 'verified',
        meaning: {
          vi: 'Luật Đất đai năm 2003 xếp vào nhóm đất phi nông nghiệp, gồm đất ở nông thôn và đất ở đô thị.',
          en: 'Counted as non-agricultural by the Land Law of 2003, both rural and urban.',
        },
      },
      landLaws('Điều 143, 144', 'Điều 9(3)', sameInNewLaw),
    ),
    related: ['dat-phi-nong-nghiep', 'tien-su-dung-dat'],
    example: {
      vi: 'Hộ bị thu hồi đất được giao một lô đất ở trong khu tái định cư.',
      en: 'The household whose land was taken was given a residential plot in the resettlement area.',
    },
    // "nhà đất ở [phường …]": the preposition, not the category.
    cues: {
      notAfter: ['nhà', 'mua', 'bán'],
      notBefore: [
        'xã',
        'phường',
        'huyện',
        'tỉnh',
        'thành phố',
        'thôn',
        'đây',
        'khu vực',
        'địa phương',
        'vùng',
        'nơi',
      ],
    },
  },
  {
    id: 'dat-trong-lua',
    headword: 'đất trồng lúa',
    variants: ['đất lúa', 'đất chuyên trồng lúa'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('···'),
    english: 'rice land',
    definition: {
      vi: 'Ruộng cấy lúa. Vì an ninh lương thực, Nhà nước hạn chế việc lấy ruộng làm việc khác.',
      en: 'Paddy fields. For the sake of food security the State limits their use for anything else.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.landKinds2003,
        status: 'verified',
        meaning: {
          vi: 'Luật Đất đai năm 2003 xếp vào đất trồng cây hằng năm, thuộc nhóm đất nông nghiệp.',
          en: 'Counted by the Land Law of 2003 as land for annual crops, in the agricultural group.',
        },
      },
      landLaws('Điều 134', 'Điều 9(2)', sameInNewLaw),
    ),
    related: ['dat-nong-nghiep', 'chuyen-muc-dich-su-dung-dat'],
  },
  {
    id: 'tach-thua',
    headword: 'tách thửa',
    variants: ['tách thửa đất', 'tách, hợp thửa đất'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('··'),
    english: 'plot subdivision',
    definition: {
      vi: 'Chia một mảnh đất thành nhiều mảnh có giấy riêng; mỗi mảnh phải đủ diện tích tối thiểu do tỉnh quy định.',
      en: 'Dividing a plot into several with papers of their own; each must reach the minimum size set by the province.',
    },
    senses: landLaws('Điều 143, 144', 'Điều 220', sameInNewLaw),
    related: ['giay-chung-nhan-quyen-su-dung-dat'],
  },
  {
    id: 'tranh-chap-dat-dai',
    headword: 'tranh chấp đất đai',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('爭執··'),
    english: 'land dispute',
    definition: {
      vi: 'Việc hai hay nhiều bên cãi nhau về quyền và nghĩa vụ đối với đất: ranh giới, thừa kế, lối đi. Trước khi kiện phải hòa giải ở UBND cấp xã.',
      en: 'A quarrel between two or more sides over rights and duties in land: boundaries, inheritance, access. It must go through mediation at the commune before any lawsuit.',
    },
    senses: landLaws('Điều 3(24), 202, 203', 'Điều 3(47), 235', sameInNewLaw),
    related: ['khieu-nai-to-cao', 'giay-chung-nhan-quyen-su-dung-dat'],
  },
  {
    id: 'van-phong-dang-ky-dat-dai',
    headword: 'văn phòng đăng ký đất đai',
    variants: [],
    abbreviations: ['VPĐKĐĐ'],
    category: 'planning',
    level: 4,
    hanViet: han('文房登記··'),
    english: 'land registration office',
    definition: {
      vi: 'Đơn vị sự nghiệp nhận hồ sơ nhà đất, ghi sổ, in giấy chứng nhận và chỉnh lý khi mua bán, thừa kế; có chi nhánh ở các địa bàn.',
      en: 'The public service unit that takes in land files, keeps the register, prints certificates and updates them on sale or inheritance; it has local branches.',
    },
    senses: undated(text.landRegistry2024, 'verified'),
    related: ['giay-chung-nhan-quyen-su-dung-dat', 'don-vi-su-nghiep-cong-lap'],
  },
  {
    id: 'lan-chiem-dat-dai',
    headword: 'lấn chiếm đất đai',
    variants: ['lấn chiếm đất', 'lấn đất, chiếm đất', 'lấn chiếm đất công'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('·占··'),
    english: 'land encroachment',
    definition: {
      vi: 'Tự dời mốc để nới rộng phần đất của mình hoặc dùng đất của Nhà nước, của người khác khi chưa được phép.',
      en: 'Moving one’s boundary to gain ground, or using land of the State or of others without leave.',
    },
    senses: landLaws('Điều 12(1)', 'Điều 3(9), 3(31)', sameInNewLaw),
    related: ['trat-tu-xay-dung', 'tranh-chap-dat-dai'],
  },
  {
    id: 'lan-bien',
    headword: 'lấn biển',
    variants: ['dự án lấn biển', 'khu lấn biển'],
    abbreviations: [],
    category: 'planning',
    level: 5,
    hanViet: han('··'),
    english: 'sea reclamation',
    definition: {
      vi: 'Đổ đất, xây kè để lấy thêm đất từ phía ngoài mép nước biển; làm khu đô thị, bến cảng trên đó.',
      en: 'Filling and embanking beyond the sea’s edge to gain ground, on which towns or harbours are then built.',
    },
    senses: byLaws(
      {
        source: at(earlier.landLawText2013, 'Điều 9(2)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Đất đai năm 2013 chỉ kể việc này trong những việc Nhà nước khuyến khích, bên cạnh khai hoang.',
          en: 'The Land Law of 2013 only named it among the works the State encourages, beside clearing waste land.',
        },
      },
      {
        source: at(law.landLaw2024, 'Điều 3(30)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Đất đai năm 2024 định nghĩa việc này, tính từ đường mép nước biển thấp nhất trung bình nhiều năm trở ra.',
          en: 'Defined in the Land Law of 2024, counting outward from the average lowest waterline over many years.',
        },
      },
    ),
    related: ['khu-do-thi', 'kinh-te-bien'],
  },
  {
    id: 'dia-chinh',
    headword: 'địa chính',
    variants: ['hồ sơ địa chính', 'bản đồ địa chính', 'cán bộ địa chính', 'công chức địa chính'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('地政'),
    english: 'cadastral; land administration',
    definition: {
      vi: 'Việc đo vẽ, ghi chép từng thửa đất của ai, rộng bao nhiêu, dùng làm gì.',
      en: 'Surveying and recording each plot: whose it is, how large, what for.',
    },
    senses: undated(at(earlier.landLawText2013, 'Điều 3(4)'), 'partly'),
    related: ['van-phong-dang-ky-dat-dai', 'giay-chung-nhan-quyen-su-dung-dat'],
  },
  {
    id: 'trung-tam-phat-trien-quy-dat',
    headword: 'Trung tâm Phát triển quỹ đất',
    variants: ['Chi nhánh Trung tâm Phát triển quỹ đất'],
    abbreviations: ['TTPTQĐ'],
    category: 'planning',
    level: 5,
    hanViet: han('中心發展櫃·'),
    english: 'Land Fund Development Centre',
    definition: {
      vi: 'Đơn vị sự nghiệp lo bồi thường, giữ đất đã thu hồi và chuẩn bị đất để đấu giá.',
      en: 'A public unit that carries out compensation, keeps land that was taken back and prepares it for auction.',
    },
    senses: undated(earlier.landFundCentreHaNoi, 'partly'),
    related: ['quy-dat', 'boi-thuong', 'dau-gia-quyen-su-dung-dat'],
  },
];
