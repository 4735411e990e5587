import type { Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, fromMemory, precededBy, sense, uncheckedUntil, undated } from './senses.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';

const publicInvestmentLaws = (article: string): readonly Sense[] =>
  byLaws(
    {
      source: at(law.publicInvestmentLawText2019, article),
      status: 'verified',
      meaning: {
        vi: 'Theo Luật Đầu tư công năm 2019.',
        en: 'Under the Public Investment Law of 2019.',
      },
    },
    {
      source: law.publicInvestmentLawText2024,
      status: 'partly',
      meaning: {
        vi: 'Theo Luật Đầu tư công năm 2024.',
        en: 'Under the Public Investment Law of 2024.',
      },
    },
  );

const publicDebtLaw = (article: string): readonly Sense[] =>
  byLaws({
    source: at(law.publicDebtLaw2017, article),
    status: 'verified',
    meaning: {
      vi: 'Theo Luật Quản lý nợ công năm 2017.',
      en: 'Under the Law on Public Debt Management of 2017.',
    },
  });

export const financeInvestmentTerms: readonly Term[] = [
  {
    id: 'ke-hoach-dau-tu-cong-trung-han',
    headword: 'kế hoạch đầu tư công trung hạn',
    variants: ['đầu tư công trung hạn'],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('計劃投資公中限'),
    english: 'medium-term public investment plan',
    definition: {
      vi: 'Danh mục và số tiền công sẽ bỏ ra xây dựng trong năm năm, cùng nhịp với kế hoạch phát triển kinh tế - xã hội năm năm.',
      en: 'The list of works and sums of public money for five years, in step with the five-year development plan.',
    },
    senses: [
      uncheckedUntil('2019-12-31'),
      sense(
        {
          from: '2020-01-01',
          to: '2025-12-31',
          source: at(law.publicInvestmentLawText2019, 'Điều 48, 49'),
          status: 'partly',
        },
        {
          vi: 'Theo Luật Đầu tư công năm 2019, từ 2025 là luật năm 2024; giai đoạn 2016-2020 rồi 2021-2025.',
          en: 'Under the Public Investment Law of 2019, from 2025 that of 2024; the plans for 2016-2020 and then 2021-2025.',
        },
      ),
      sense(
        { from: '2026-01-01', to: null, source: law.mediumTermPlan2026, status: 'verified' },
        {
          vi: 'Giai đoạn 2026-2030, theo nghị quyết của Quốc hội khóa XVI.',
          en: 'For 2026-2030, under a resolution of the 16th National Assembly.',
        },
      ),
    ],
    related: ['dau-tu-cong', 'giai-ngan', 'chu-truong-dau-tu'],
  },
  {
    id: 'giai-ngan',
    headword: 'giải ngân',
    variants: ['tỷ lệ giải ngân', 'giải ngân vốn', 'tiến độ giải ngân'],
    abbreviations: [],
    category: 'finance',
    level: 3,
    hanViet: han('解銀'),
    english: 'disburse',
    definition: {
      vi: 'Trả tiền thật cho phần việc đã làm, từ vốn đã được giao. Tỷ lệ thấp nghĩa là có tiền mà chưa tiêu được.',
      en: 'To pay out real money for work done from funds assigned. A low rate means there is money that cannot yet be spent.',
    },
    senses: undated(word('giải ngân'), 'verified'),
    related: ['dau-tu-cong', 'ke-hoach-dau-tu-cong-trung-han', 'kho-bac-nha-nuoc'],
    example: {
      vi: 'Đến hết tháng 9, tỉnh mới giải ngân được 45% vốn.',
      en: 'By the end of September the province had disbursed only 45% of the funds.',
    },
  },
  {
    id: 'von-doi-ung',
    headword: 'vốn đối ứng',
    variants: [],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('·對應'),
    english: 'counterpart funds',
    definition: {
      vi: 'Phần tiền nơi được hỗ trợ phải tự bỏ ra để đi cùng tiền của trung ương hay nước ngoài.',
      en: 'The share that the place receiving help must put in alongside central or foreign money.',
    },
    senses: undated(text.planningReports2025, 'partly'),
    related: ['ho-tro-phat-trien-chinh-thuc', 'chuong-trinh-muc-tieu-quoc-gia'],
  },
  {
    id: 'hop-tac-cong-tu',
    headword: 'hợp tác công tư',
    variants: ['đối tác công tư', 'hình thức đối tác công tư', 'phương thức đối tác công tư'],
    abbreviations: ['PPP'],
    category: 'finance',
    level: 5,
    hanViet: han('合作公私'),
    english: 'public-private partnership',
    definition: {
      vi: 'Nhà nước và nhà đầu tư tư nhân ký hợp đồng cùng làm đường, nước, bệnh viện; tư nhân bỏ vốn rồi thu lại theo hợp đồng.',
      en: 'The State and a private investor contracting to build roads, waterworks or hospitals together; the investor puts in capital and recovers it under the contract.',
    },
    senses: byLaws({
      source: at(law.partnershipLaw2020, 'Điều 3(10)'),
      status: 'verified',
      meaning: {
        vi: 'Theo luật năm 2020 về đầu tư theo phương thức này.',
        en: 'Under the law of 2020 on this form of investment.',
      },
    }),
    related: ['xa-hoi-hoa', 'dau-tu-cong', 'nha-dau-tu'],
  },
  {
    id: 'von-dau-tu-truc-tiep-nuoc-ngoai',
    headword: 'vốn đầu tư trực tiếp nước ngoài',
    variants: ['đầu tư trực tiếp nước ngoài', 'vốn FDI', 'doanh nghiệp FDI', 'dự án FDI'],
    abbreviations: ['FDI'],
    category: 'finance',
    level: 4,
    hanViet: han('·投資直接··'),
    english: 'foreign direct investment',
    definition: {
      vi: 'Tiền người nước ngoài bỏ vào để tự mở hoặc cùng mở nhà máy, cửa hàng, khách sạn ở Việt Nam.',
      en: 'Money foreigners bring in to open, alone or with others, factories, shops or hotels in Viet Nam.',
    },
    senses: undated(text.statisticalIndicators2023, 'verified'),
    related: ['nha-dau-tu', 'thu-hut-dau-tu'],
  },
  {
    id: 'ho-tro-phat-trien-chinh-thuc',
    headword: 'hỗ trợ phát triển chính thức',
    variants: ['vốn ODA', 'vay ODA', 'vốn vay ODA'],
    abbreviations: ['ODA'],
    category: 'finance',
    level: 4,
    hanViet: han('互助發展正式'),
    english: 'official development assistance',
    definition: {
      vi: 'Tiền nước ngoài hay tổ chức quốc tế cho hoặc cho vay rất nhẹ lãi để làm đường, nước sạch, trường học.',
      en: 'Money foreign states or bodies give, or lend on very easy terms, for roads, water and schools.',
    },
    senses: publicDebtLaw('Điều 3(5)'),
    related: ['von-doi-ung', 'no-cong'],
  },
  {
    id: 'no-dong-xay-dung-co-ban',
    headword: 'nợ đọng xây dựng cơ bản',
    variants: ['nợ đọng XDCB', 'nợ xây dựng cơ bản'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('······'),
    english: 'outstanding construction debt',
    definition: {
      vi: 'Phần công trình công đã làm xong, đã nghiệm thu mà ngân sách chưa có tiền trả nhà thầu.',
      en: 'Public work done and accepted for which the budget has not yet found the money to pay the contractor.',
    },
    senses: publicInvestmentLaws('Điều 4(20)'),
    related: ['nha-thau', 'dau-tu-cong', 'nghiem-thu'],
  },
  {
    id: 'no-cong',
    headword: 'nợ công',
    variants: [],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('·公'),
    english: 'public debt',
    definition: {
      vi: 'Tiền Chính phủ và các tỉnh đã vay, cùng tiền doanh nghiệp vay được Chính phủ đứng ra bảo đảm.',
      en: 'What the Government and provinces have borrowed, together with firms’ loans the Government stands behind.',
    },
    senses: precededBy(
      {
        from: '2010-01-01',
        source: text.publicDebt2009,
        status: 'verified',
        meaning: {
          vi: 'Luật Quản lý nợ công năm 2009: nợ chính phủ, nợ được Chính phủ bảo lãnh và nợ chính quyền địa phương.',
          en: 'Law on Public Debt Management of 2009: Government debt, debt it guarantees, and the debt of local authorities.',
        },
      },
      publicDebtLaw('Điều 3(1), 3(2), 3(3)'),
    ),
    related: ['boi-chi-ngan-sach', 'trai-phieu-chinh-phu'],
  },
  {
    id: 'trai-phieu-chinh-phu',
    headword: 'trái phiếu Chính phủ',
    variants: ['trái phiếu chính quyền địa phương'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('債票政府'),
    english: 'government bond',
    definition: {
      vi: 'Giấy vay tiền của Nhà nước bán cho ngân hàng, doanh nghiệp, người dân: có kỳ hạn, có lãi; tỉnh cũng có thể phát hành loại của mình.',
      en: 'The State’s promise to repay, sold to banks, firms and people for a term at interest; provinces may issue their own kind.',
    },
    senses: publicDebtLaw('Điều 3(10), 3(11)'),
    related: ['no-cong'],
  },
  {
    id: 'von-su-nghiep',
    headword: 'vốn sự nghiệp',
    variants: [],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('·事業'),
    english: 'recurrent (non-building) programme funds',
    definition: {
      vi: 'Phần tiền của một chương trình dùng cho tập huấn, tuyên truyền, hỗ trợ sản xuất, không phải để xây dựng.',
      en: 'The part of a programme’s money spent on training, outreach and help for production rather than on building.',
    },
    senses: fromMemory,
    related: ['chi-thuong-xuyen', 'chuong-trinh-muc-tieu-quoc-gia'],
  },
  {
    id: 'phan-bo-von',
    headword: 'phân bổ vốn',
    variants: ['phân bổ chi tiết', 'phân bổ kế hoạch vốn'],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('分··'),
    english: 'allocate funds',
    definition: {
      vi: 'Chia số tiền được giao cho từng dự án, từng đơn vị; chia chậm thì công trình cũng chậm.',
      en: 'To divide the money assigned among projects and units; if this is slow, the works are slow.',
    },
    senses: undated(word('phân bổ'), 'partly'),
    related: ['ke-hoach-dau-tu-cong-trung-han', 'giai-ngan'],
  },
];
