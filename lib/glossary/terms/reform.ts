import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

export const reformTerms: readonly Term[] = [
  {
    id: 'cai-cach-hanh-chinh',
    headword: 'cải cách hành chính',
    variants: [],
    abbreviations: ['CCHC'],
    category: 'reform',
    level: 2,
    hanViet: han('改革行政'),
    english: 'public administration reform',
    definition: {
      vi: 'Việc sửa cách làm của cơ quan nhà nước cho nhanh, rõ và đỡ phiền: bớt giấy tờ, bớt tầng nấc, làm qua mạng, đánh giá theo sự hài lòng của dân.',
      en: 'Changing how public offices work so that things are quicker, clearer and less of a burden: fewer papers and layers, online services, judgement by citizens’ satisfaction.',
    },
    senses: [
      sense(
        {
          from: '2001-09-17',
          to: '2011-11-07',
          source: earlier.reformProgramme2001,
          status: 'verified',
        },
        {
          vi: 'Theo chương trình tổng thể giai đoạn 2001-2010, phê duyệt tại Quyết định 136/2001/QĐ-TTg.',
          en: 'Under the master programme for 2001-2010, approved by Decision 136/2001.',
        },
      ),
      sense(
        {
          from: '2011-11-08',
          to: '2020-12-31',
          source: earlier.reformProgrammeDated2011,
          status: 'verified',
        },
        {
          vi: 'Theo chương trình tổng thể giai đoạn 2011-2020, ban hành tại Nghị quyết 30c/NQ-CP.',
          en: 'Under the master programme for 2011-2020, issued in Resolution 30c.',
        },
      ),
      sense(
        { from: '2021-01-01', to: null, source: law.reformProgrammeSix, status: 'verified' },
        {
          vi: 'Theo chương trình tổng thể giai đoạn 2021-2030, gồm sáu mảng: thể chế, thủ tục, bộ máy, chế độ công vụ, tài chính công, chính phủ điện tử và chính phủ số.',
          en: 'Under the master programme for 2021-2030, in six fields: rules, procedures, organisation, the civil service, public finance, and electronic and digital government.',
        },
      ),
    ],
    related: ['thu-tuc-hanh-chinh', 'co-che-mot-cua', 'ky-cuong-hanh-chinh'],
    example: {
      vi: 'Thành phố đẩy mạnh cải cách hành chính.',
      en: 'The city is pressing ahead with public administration reform.',
    },
  },
  {
    id: 'thu-tuc-hanh-chinh',
    headword: 'thủ tục hành chính',
    variants: [],
    abbreviations: ['TTHC'],
    category: 'reform',
    level: 3,
    hanViet: han('手續行政'),
    english: 'administrative procedure',
    definition: {
      vi: 'Những bước, giấy tờ và thời hạn để được cơ quan nhà nước giải quyết một việc: khai sinh, cấp phép, làm sổ đỏ.',
      en: 'The steps, papers and time limits for getting something settled by a public office: a birth certificate, a permit, a land title.',
    },
    senses: undated(law.decree63of2010, 'verified'),
    related: ['co-che-mot-cua', 'cai-cach-hanh-chinh'],
  },
  {
    id: 'co-che-mot-cua',
    headword: 'cơ chế một cửa',
    variants: ['một cửa'],
    abbreviations: [],
    category: 'reform',
    level: 3,
    hanViet: han('機制··'),
    english: 'one-stop-shop mechanism',
    definition: {
      vi: 'Người dân nộp hồ sơ và lấy kết quả ở một chỗ; việc chuyển giấy tờ giữa các phòng ban là của cơ quan nhà nước.',
      en: 'People hand in papers and collect the result at one place; passing files between offices is the authorities’ business.',
    },
    senses: [
      sense(
        { from: '2008', to: '2018-06-20', source: earlier.oneStopRules2007, status: 'partly' },
        {
          vi: 'Quy chế kèm Quyết định 93/2007/QĐ-TTg: hướng dẫn, nhận hồ sơ và trả kết quả ở một bộ phận; quy chế thay thế nó trước năm 2018 chưa được đối chiếu.',
          en: 'The rules of Decision 93/2007: guidance, filing and results at one section; the rules that replaced them before 2018 have not been checked.',
        },
      ),
      sense(
        { from: '2018-06-21', to: '2025-06-30', source: law.oneStopDefined2018, status: 'partly' },
        {
          vi: 'Theo nghị định năm 2018; trung tâm hành chính công có ở tỉnh và ở nhiều huyện.',
          en: 'Under the decree of 2018; public service centres stood in the province and in many districts.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.decree118of2025, status: 'verified' },
        {
          vi: 'Theo nghị định năm 2025: trung tâm đặt ở cấp tỉnh và cấp xã; riêng Hà Nội, Quảng Ninh làm mô hình một cấp, có chi nhánh và điểm phục vụ.',
          en: 'Under the decree of 2025: centres at provincial and commune levels; Hà Nội and Quảng Ninh run a single-tier model with branches and service points.',
        },
      ),
    ],
    related: ['thu-tuc-hanh-chinh', 'cai-cach-hanh-chinh'],
    formCues: {
      'một cửa': {
        notBefore: [
          'hàng',
          'tiệm',
          'hiệu',
          'sổ',
          'biển',
          'ải',
          'khẩu',
          'sông',
          'hông',
          'chính',
          'phòng',
          'ra vào',
        ],
      },
    },
  },
  {
    id: 'chuyen-doi-so',
    headword: 'chuyển đổi số',
    variants: [],
    abbreviations: ['CĐS'],
    category: 'reform',
    level: 3,
    hanViet: han('轉··'),
    english: 'digital transformation',
    definition: {
      vi: 'Đưa dữ liệu và mạng vào mọi khâu đến mức cách làm việc thay đổi, chứ không chỉ thay giấy bằng máy tính.',
      en: 'Bringing data and networks into every step until the way of working changes, rather than merely swapping paper for computers.',
    },
    senses: undated(law.resolution57, 'partly'),
    related: ['do-thi-thong-minh', 'cai-cach-hanh-chinh'],
  },
  {
    id: 'hieu-luc-hieu-qua',
    headword: 'hiệu lực, hiệu quả',
    variants: ['hiệu lực và hiệu quả', 'hiệu năng, hiệu lực, hiệu quả'],
    abbreviations: [],
    category: 'reform',
    level: 3,
    hanViet: han('效力效果'),
    english: 'effectiveness and efficiency',
    definition: {
      vi: 'Hai thước đo của bộ máy: “hiệu lực” là quyết định ban ra được chấp hành, “hiệu quả” là kết quả xứng với công và tiền bỏ ra.',
      en: 'Two measures of an administration: “hiệu lực”, that its orders are obeyed; “hiệu quả”, that results repay the effort and money.',
    },
    senses: undated(word('hiệu lực', 'hiệu quả'), 'partly'),
    related: ['tinh-gon-to-chuc-bo-may', 'cai-cach-hanh-chinh'],
  },
  {
    id: 'moi-truong-dau-tu-kinh-doanh',
    headword: 'môi trường đầu tư kinh doanh',
    variants: ['môi trường đầu tư, kinh doanh', 'môi trường kinh doanh', 'môi trường đầu tư'],
    abbreviations: [],
    category: 'reform',
    level: 3,
    hanViet: han('媒場投資經營'),
    english: 'investment and business climate',
    definition: {
      vi: 'Mức dễ hay khó khi mở doanh nghiệp và làm ăn ở một tỉnh: thủ tục, đất đai, chi phí không chính thức, thái độ của cán bộ.',
      en: 'How easy or hard it is to start and run a business in a province: procedures, land, informal costs, officials’ attitude.',
    },
    senses: fromMemory,
    related: ['chi-so-nang-luc-canh-tranh-cap-tinh', 'thu-tuc-hanh-chinh'],
  },
  {
    id: 'chi-so-nang-luc-canh-tranh-cap-tinh',
    headword: 'Chỉ số năng lực cạnh tranh cấp tỉnh',
    variants: ['chỉ số PCI'],
    abbreviations: ['PCI'],
    category: 'reform',
    level: 4,
    hanViet: han('指數能力競爭級省'),
    english: 'Provincial Competitiveness Index (PCI)',
    definition: {
      vi: 'Bảng xếp hạng các tỉnh do VCCI công bố, dựa trên ý kiến doanh nghiệp về cách chính quyền điều hành kinh tế.',
      en: 'VCCI’s ranking of provinces, based on what firms say of how their authorities run the economy.',
    },
    senses: undated(law.competitivenessRanking2022, 'partly'),
    related: ['moi-truong-dau-tu-kinh-doanh'],
  },
  {
    id: 'dong-bo',
    headword: 'đồng bộ',
    variants: [],
    abbreviations: [],
    category: 'reform',
    level: 3,
    hanViet: han('同步'),
    english: 'in a coordinated way; coherent',
    definition: {
      vi: 'Các phần ăn khớp và tiến cùng lúc: đường xong thì điện, nước, trường cũng xong; không làm phần này bỏ phần kia.',
      en: 'With all parts fitting and moving together: when the road is done, power, water and school are done too, none left behind.',
    },
    senses: undated(word('đồng bộ'), 'verified'),
    related: ['ket-cau-ha-tang'],
    cues: { everyday: true },
  },
  {
    id: 'ra-soat',
    headword: 'rà soát',
    variants: [],
    abbreviations: [],
    category: 'reform',
    level: 2,
    hanViet: han('··'),
    english: 'review; go through and check',
    definition: {
      vi: 'Đi qua từng mục của một danh sách, văn bản hay hồ sơ để tìm chỗ sai, thừa hoặc sót.',
      en: 'To go item by item through a list, text or file to find what is wrong, superfluous or missing.',
    },
    senses: undated(word('rà soát'), 'verified'),
    related: ['kiem-tra'],
    example: {
      vi: 'Xã rà soát danh sách hộ nghèo.',
      en: 'The commune reviewed its list of poor households.',
    },
    cues: { everyday: true },
  },
];
