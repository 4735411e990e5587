import type { Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, lawsSince, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { at } from './sources.ts';

const environmentLaw = (article: string): readonly Sense[] =>
  byLaws({
    source: at(law.environmentLaw2020, article),
    status: 'verified',
    meaning: {
      vi: 'Theo Luật Bảo vệ môi trường năm 2020.',
      en: 'Under the Law on Environmental Protection of 2020.',
    },
  });

const disasterLaw = (article: string): readonly Sense[] =>
  byLaws({
    source: at(law.disasterLaw2013, article),
    status: 'verified',
    meaning: {
      vi: 'Theo Luật Phòng, chống thiên tai năm 2013.',
      en: 'Under the Law on Natural Disaster Prevention and Control of 2013.',
    },
  });

const forestryLaw = (article: string): readonly Sense[] =>
  byLaws({
    source: at(law.forestryLaw2017, article),
    status: 'verified',
    meaning: { vi: 'Theo Luật Lâm nghiệp năm 2017.', en: 'Under the Forestry Law of 2017.' },
  });

export const socioEconomyEnvironmentTerms: readonly Term[] = [
  {
    id: 'bao-ve-moi-truong',
    headword: 'bảo vệ môi trường',
    variants: [],
    abbreviations: ['BVMT'],
    category: 'socio-economy',
    level: 2,
    hanViet: han('保衛媒場'),
    english: 'environmental protection',
    definition: {
      vi: 'Giữ đất, nước, không khí trong lành: ngăn xả bẩn, xử lý rác, trồng cây, chữa chỗ đã hư hại.',
      en: 'Keeping land, water and air clean: stopping pollution, treating waste, planting trees, repairing damage.',
    },
    senses: lawsSince(
      {
        from: '2016',
        source: earlier.environmentLaw2014,
        status: 'verified',
        meaning: {
          vi: 'Luật Bảo vệ môi trường năm 2014: giữ gìn, phòng ngừa, hạn chế tác động xấu, khắc phục ô nhiễm, dùng hợp lý tài nguyên.',
          en: 'The environment law of 2014: keeping, preventing and limiting harm, making good pollution, using resources with reason.',
        },
      },
      {
        source: at(law.environmentLaw2020, 'Điều 3(2)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Bảo vệ môi trường năm 2020.',
          en: 'Under the Law on Environmental Protection of 2020.',
        },
      },
    ),
    related: ['chat-thai-ran', 'danh-gia-tac-dong-moi-truong'],
    example: {
      vi: 'Đoàn thanh niên ra quân bảo vệ môi trường biển.',
      en: 'The Youth Union turned out to protect the marine environment.',
    },
  },
  {
    id: 'chat-thai-ran',
    headword: 'chất thải rắn',
    variants: ['rác thải', 'rác thải sinh hoạt', 'chất thải rắn sinh hoạt'],
    abbreviations: ['CTRSH'],
    category: 'socio-economy',
    level: 4,
    hanViet: han('質··'),
    english: 'solid waste',
    definition: {
      vi: 'Rác ở dạng cứng hoặc bùn, từ nhà dân, chợ, nhà máy, công trường; phải phân loại, thu gom, chôn lấp hay đốt.',
      en: 'Waste in solid or sludge form from homes, markets, factories and building sites; it has to be sorted, collected, buried or burnt.',
    },
    senses: environmentLaw('Điều 3(19)'),
    related: ['bao-ve-moi-truong', 'chat-thai-nguy-hai', 'nuoc-thai'],
    cues: { everyday: true },
  },
  {
    id: 'chat-thai-nguy-hai',
    headword: 'chất thải nguy hại',
    variants: [],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('質·危害'),
    english: 'hazardous waste',
    definition: {
      vi: 'Đồ bỏ có chất độc, dễ cháy nổ, lây bệnh, phóng xạ: pin, dầu nhớt, bông băng bệnh viện; phải gom riêng.',
      en: 'What is thrown away with poison, fire, infection or radiation in it: batteries, engine oil, hospital dressings; collected apart.',
    },
    senses: environmentLaw('Điều 3(20)'),
    related: ['chat-thai-ran'],
  },
  {
    id: 'nuoc-thai',
    headword: 'nước thải',
    variants: ['xử lý nước thải', 'hệ thống xử lý nước thải'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('··'),
    english: 'wastewater',
    definition: {
      vi: 'Nước bẩn chảy ra từ nhà ở, nhà máy, chuồng trại; phải xử lý trước khi cho ra sông, biển.',
      en: 'Dirty water from homes, factories and barns, to be treated before it reaches rivers or the sea.',
    },
    senses: undated(text.wasteWater2023, 'verified'),
    related: ['khu-cong-nghiep'],
    cues: { everyday: true },
  },
  {
    id: 'bien-doi-khi-hau',
    headword: 'biến đổi khí hậu',
    variants: [
      'ứng phó với biến đổi khí hậu',
      'thích ứng với biến đổi khí hậu',
      'ứng phó biến đổi khí hậu',
    ],
    abbreviations: ['BĐKH'],
    category: 'socio-economy',
    level: 3,
    hanViet: han('變·氣候'),
    english: 'climate change',
    definition: {
      vi: 'Thời tiết đổi khác lâu dài trên cả trái đất: nóng lên, mưa bão bất thường, nước biển dâng.',
      en: 'A lasting shift in the earth’s weather: warming, erratic storms and rain, rising seas.',
    },
    senses: environmentLaw('Điều 3(32)'),
    related: ['thien-tai', 'khi-nha-kinh', 'xam-nhap-man'],
    example: {
      vi: 'Tỉnh trồng rừng ngập mặn để ứng phó với biến đổi khí hậu.',
      en: 'The province is planting mangroves to respond to climate change.',
    },
    cues: { everyday: true },
  },
  {
    id: 'khi-nha-kinh',
    headword: 'khí nhà kính',
    variants: ['phát thải khí nhà kính', 'phát thải ròng bằng 0', 'Net Zero'],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('氣··'),
    english: 'greenhouse gas',
    definition: {
      vi: 'Loại khí giữ nhiệt quanh trái đất, như CO2. “Ròng bằng 0” là thải ra bao nhiêu thì hút lại bấy nhiêu.',
      en: 'Gases that keep heat around the earth, such as CO2. “Net zero” means taking back as much as is given off.',
    },
    senses: environmentLaw('Điều 3(29)'),
    related: ['bien-doi-khi-hau', 'tin-chi-cac-bon'],
  },
  {
    id: 'tin-chi-cac-bon',
    headword: 'tín chỉ các-bon',
    variants: ['tín chỉ carbon', 'thị trường các-bon', 'thị trường carbon', 'tín chỉ cacbon'],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('信···'),
    english: 'carbon credit',
    definition: {
      vi: 'Giấy chứng nhận được mua bán, mỗi đơn vị là quyền thải một tấn CO2; nơi trồng rừng, giảm thải có thể bán.',
      en: 'A tradable certificate, each standing for the right to give off one tonne of CO2; those who plant forest or cut emissions may sell it.',
    },
    senses: environmentLaw('Điều 3(35)'),
    related: ['khi-nha-kinh', 'ty-le-che-phu-rung'],
  },
  {
    id: 'sat-lo',
    headword: 'sạt lở',
    variants: ['sạt lở đất', 'sạt lở bờ sông', 'sạt lở bờ biển'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('··'),
    english: 'erosion; landslide',
    definition: {
      vi: 'Đất ở sườn núi, bờ sông, bờ biển đổ sụp xuống, cuốn theo nhà cửa, đường sá.',
      en: 'Ground on a slope, river bank or shore giving way and taking houses and roads with it.',
    },
    senses: disasterLaw('Điều 3(1)'),
    related: ['thien-tai', 'de-dieu'],
    cues: { everyday: true },
  },
  {
    id: 'xam-nhap-man',
    headword: 'xâm nhập mặn',
    variants: ['hạn mặn', 'hạn hán, xâm nhập mặn', 'nhiễm mặn'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('侵入·'),
    english: 'saltwater intrusion',
    definition: {
      vi: 'Nước biển lấn sâu vào sông, đồng ruộng lúc sông cạn, làm chết lúa, thiếu nước ngọt.',
      en: 'Sea water reaching far up rivers and into fields when rivers run low, killing rice and spoiling fresh water.',
    },
    senses: disasterLaw('Điều 3(1)'),
    related: ['thien-tai', 'thuy-loi', 'bien-doi-khi-hau'],
    cues: { everyday: true },
  },
  {
    id: 'de-dieu',
    headword: 'đê điều',
    variants: ['hộ đê', 'đê biển', 'đê sông', 'hệ thống đê điều'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('堤條'),
    english: 'dyke system',
    definition: {
      vi: 'Bờ đất đá đắp dọc sông, biển để ngăn lũ, cùng kè, cống đi kèm. “Hộ đê” là ra sức giữ đê khi nước lên.',
      en: 'Banks of earth and stone along rivers and the sea against floods, with their revetments and sluices. “Hộ đê” is guarding them when water rises.',
    },
    senses: lawsSince(
      {
        from: '2001',
        source: text.dykes2000,
        status: 'verified',
        meaning: {
          vi: 'Pháp lệnh Đê điều năm 2000: gồm đê, kè bảo vệ đê, cống qua đê và công trình phụ trợ.',
          en: 'Ordinance on Dykes of 2000: dykes, revetments, sluices through them and auxiliary works.',
        },
      },
      {
        source: law.dykeLaw2006,
        status: 'verified',
        meaning: { vi: 'Theo Luật Đê điều năm 2006.', en: 'Under the Law on Dykes of 2006.' },
      },
    ),
    related: ['thien-tai', 'thuy-loi'],
  },
  {
    id: 'thuy-loi',
    headword: 'thủy lợi',
    variants: ['công trình thủy lợi', 'hệ thống thủy lợi'],
    abbreviations: [],
    category: 'socio-economy',
    level: 3,
    hanViet: han('水利'),
    english: 'irrigation and drainage',
    definition: {
      vi: 'Hồ, đập, kênh, cống, trạm bơm để đưa nước vào ruộng, tháo nước đi, cấp nước sinh hoạt và chống lũ, mặn.',
      en: 'Reservoirs, dams, canals, sluices and pumps that bring water to fields, drain it, supply homes and hold back flood and salt.',
    },
    senses: byLaws({
      source: at(law.irrigationLaw2017, 'Điều 2(1), 2(3)'),
      status: 'verified',
      meaning: { vi: 'Theo Luật Thủy lợi năm 2017.', en: 'Under the Irrigation Law of 2017.' },
    }),
    related: ['de-dieu', 'nuoc-sach-nong-thon', 'xam-nhap-man'],
    example: {
      vi: 'Huyện nạo vét kênh mương thủy lợi trước vụ đông xuân.',
      en: 'The district dredged irrigation canals before the winter-spring crop.',
    },
  },
  {
    id: 'ty-le-che-phu-rung',
    headword: 'tỷ lệ che phủ rừng',
    variants: ['độ che phủ rừng', 'tỷ lệ độ che phủ rừng'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('比例···'),
    english: 'forest cover rate',
    definition: {
      vi: 'Phần trăm đất có rừng trên toàn bộ đất tự nhiên của một nơi; chỉ tiêu môi trường hằng năm của các tỉnh.',
      en: 'The percentage of a place’s natural land that is under forest; a yearly environmental target of provinces.',
    },
    senses: forestryLaw('Điều 2(5)'),
    related: ['rung-phong-ho', 'chi-tieu'],
  },
  {
    id: 'rung-phong-ho',
    headword: 'rừng phòng hộ',
    variants: ['rừng phòng hộ ven biển', 'rừng phòng hộ đầu nguồn'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('·防護'),
    english: 'protection forest',
    definition: {
      vi: 'Rừng giữ để chắn gió, chống xói lở, giữ nguồn nước, che bờ biển; hạn chế chặt.',
      en: 'Forest kept to break the wind, hold soil and water and shield the coast; cutting is limited.',
    },
    senses: byLaws(
      {
        source: at(earlier.forestLaw2004, 'Điều 4(1)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Bảo vệ và phát triển rừng năm 2004: rừng chủ yếu để giữ nguồn nước, giữ đất, hạn chế thiên tai.',
          en: 'The forest law of 2004: forest used mainly to conserve water and soil and to limit natural disasters.',
        },
      },
      {
        source: at(law.forestryLaw2017, 'Điều 5'),
        status: 'verified',
        meaning: { vi: 'Theo Luật Lâm nghiệp năm 2017.', en: 'Under the Forestry Law of 2017.' },
      },
    ),
    related: ['rung-dac-dung', 'rung-san-xuat', 'ty-le-che-phu-rung'],
  },
  {
    id: 'rung-dac-dung',
    headword: 'rừng đặc dụng',
    variants: [],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('·特用'),
    english: 'special-use forest',
    definition: {
      vi: 'Rừng giữ cho thiên nhiên, nghiên cứu, di tích, du lịch sinh thái; gồm những khu được bảo vệ nghiêm ngặt nhất nước.',
      en: 'Forest kept for nature, research, relics and ecotourism, among it the most strictly guarded in the country.',
    },
    senses: byLaws(
      {
        source: at(earlier.forestLaw2004, 'Điều 4(2)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Bảo vệ và phát triển rừng năm 2004: rừng chủ yếu để bảo tồn thiên nhiên, nguồn gen, nghiên cứu khoa học.',
          en: 'The forest law of 2004: forest used mainly to conserve nature and genes and for science.',
        },
      },
      {
        source: at(law.forestryLaw2017, 'Điều 5'),
        status: 'verified',
        meaning: { vi: 'Theo Luật Lâm nghiệp năm 2017.', en: 'Under the Forestry Law of 2017.' },
      },
    ),
    related: ['rung-phong-ho', 'rung-san-xuat'],
  },
  {
    id: 'rung-san-xuat',
    headword: 'rừng sản xuất',
    variants: [],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('·產出'),
    english: 'production forest',
    definition: {
      vi: 'Rừng dùng chủ yếu để lấy gỗ và lâm sản bán.',
      en: 'Forest kept mainly for timber and other products to sell.',
    },
    senses: byLaws(
      {
        source: at(earlier.forestLaw2004, 'Điều 4(3)'),
        status: 'verified',
        meaning: {
          vi: 'Luật Bảo vệ và phát triển rừng năm 2004: rừng chủ yếu để lấy gỗ và lâm sản, kết hợp phòng hộ.',
          en: 'The forest law of 2004: forest used mainly for timber and other produce, with protection besides.',
        },
      },
      {
        source: at(law.forestryLaw2017, 'Điều 5'),
        status: 'verified',
        meaning: { vi: 'Theo Luật Lâm nghiệp năm 2017.', en: 'Under the Forestry Law of 2017.' },
      },
    ),
    related: ['rung-phong-ho', 'rung-dac-dung'],
  },
  {
    id: 'nang-luong-tai-tao',
    headword: 'năng lượng tái tạo',
    variants: ['năng lượng sạch'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('能量再造'),
    english: 'renewable energy',
    definition: {
      vi: 'Điện làm từ nắng, gió, nước, rác, thứ không cạn như than, dầu.',
      en: 'Power made from sun, wind, water or waste, which do not run out like coal and oil.',
    },
    senses: undated(text.greenGrowthIndicators2023, 'verified'),
    related: ['tang-truong-xanh', 'bien-doi-khi-hau'],
    cues: { everyday: true },
  },
  {
    id: 'khoang-san',
    headword: 'khoáng sản',
    variants: ['tài nguyên khoáng sản', 'khai thác khoáng sản', 'mỏ khoáng sản'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('礦產'),
    english: 'minerals',
    definition: {
      vi: 'Than, quặng, đá, cát, nước khoáng nằm trong lòng đất; là tài sản công, muốn lấy phải được cấp phép.',
      en: 'Coal, ore, stone, sand and mineral water in the ground; public property, taken only under licence.',
    },
    senses: lawsSince(
      {
        from: '1996-09-01',
        source: text.minerals1996,
        status: 'verified',
        meaning: {
          vi: 'Luật Khoáng sản năm 1996: tích tụ tự nhiên trong lòng đất, trên mặt đất ở thể rắn, lỏng, khí, hiện tại hoặc sau này khai thác được.',
          en: 'Mineral Law of 1996: natural deposits in or on the ground, solid, liquid or gas, that can be extracted now or later.',
        },
      },
      {
        source: at(law.mineralLaw2010, 'Điều 2(1)'),
        status: 'verified',
        meaning: { vi: 'Theo Luật Khoáng sản năm 2010.', en: 'Under the Mineral Law of 2010.' },
      },
      {
        source: text.geologyLaw2024,
        status: 'verified',
        meaning: {
          vi: 'Luật Địa chất và khoáng sản năm 2024 coi khoáng sản là một loại tài nguyên địa chất mà con người khai thác, sử dụng được.',
          en: 'The law of 2024 on geology and minerals counts minerals among the geological resources people can extract and use.',
        },
      },
    ),
    related: ['cong-nghiep-khai-khoang', 'tai-san-cong'],
    cues: { everyday: true },
  },
];
