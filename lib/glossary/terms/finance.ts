import type { Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, lawsSince, sinceLaws, undated } from './senses.ts';
import * as economy from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';

export const financeTerms: readonly Term[] = [
  {
    id: 'ngan-sach-nha-nuoc',
    headword: 'ngân sách nhà nước',
    variants: ['ngân sách địa phương', 'ngân sách tỉnh', 'ngân sách'],
    abbreviations: ['NSNN'],
    category: 'finance',
    level: 3,
    hanViet: han('銀···'),
    english: 'state budget',
    definition: {
      vi: 'Toàn bộ tiền Nhà nước dự định thu và chi trong một năm, chia cho trung ương và từng cấp địa phương; do Quốc hội và HĐND quyết định.',
      en: 'All the money the State intends to raise and spend in a year, shared between the Centre and local levels; decided by the National Assembly and the People’s Councils.',
    },
    senses: sinceLaws(
      {
        source: at(economy.budgetLawText2015, 'Điều 4(14)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Ngân sách nhà nước năm 2015.',
          en: 'Under the State Budget Law of 2015.',
        },
      },
      {
        source: economy.budgetLawText2025,
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Ngân sách nhà nước năm 2025.',
          en: 'Under the State Budget Law of 2025.',
        },
      },
    ),
    related: ['thu-ngan-sach', 'chi-ngan-sach', 'dau-tu-cong'],
    example: {
      vi: 'Con đường được xây bằng vốn ngân sách nhà nước.',
      en: 'The road was built with state budget funds.',
    },
  },
  {
    id: 'thu-ngan-sach',
    headword: 'thu ngân sách',
    variants: ['thu ngân sách nhà nước', 'tổng thu ngân sách', 'tổng thu ngân sách nhà nước'],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('收銀·'),
    english: 'budget revenue',
    definition: {
      vi: 'Tiền thuế, phí, bán đất, dầu khí… nộp vào quỹ công của một địa phương trong năm; con số được nhắc đầu tiên trong báo cáo kinh tế của tỉnh.',
      en: 'Taxes, fees, land sales and the like paid into the public purse of a place in a year; a leading figure in any province’s economic report.',
    },
    senses: lawsSince(
      {
        from: '2007',
        source: text.budgetRevenue2002,
        status: 'verified',
        meaning: {
          vi: 'Luật Ngân sách nhà nước năm 2002: thuế, phí, lệ phí, thu từ hoạt động kinh tế của Nhà nước, đóng góp, viện trợ và khoản khác.',
          en: 'State Budget Law of 2002: taxes, fees, charges, income from the State’s economic activity, contributions, aid and other sums.',
        },
      },
      {
        source: at(economy.budgetLawText2015, 'Điều 5(1)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Ngân sách nhà nước năm 2015.',
          en: 'Under the State Budget Law of 2015.',
        },
      },
      {
        source: economy.budgetLawText2025,
        status: 'verified',
        meaning: {
          vi: 'Theo luật năm 2025: thuế, phí, lệ phí, viện trợ, đóng góp tự nguyện và khoản khác.',
          en: 'Under the law of 2025: taxes, fees, charges, aid, voluntary gifts and other sums.',
        },
      },
    ),
    related: ['ngan-sach-nha-nuoc', 'chi-ngan-sach'],
  },
  {
    id: 'chi-ngan-sach',
    headword: 'chi ngân sách',
    variants: ['chi ngân sách nhà nước', 'tổng chi ngân sách'],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('支銀·'),
    english: 'budget expenditure',
    definition: {
      vi: 'Tiền công bỏ ra trong năm, gồm chi thường xuyên (lương, vận hành) và chi đầu tư (đường, trường).',
      en: 'Public money spent in a year: recurrent costs (salaries, running) and investment (roads, schools).',
    },
    senses: byLaws(
      {
        source: at(economy.budgetLawText2015, 'Điều 5(2)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Ngân sách nhà nước năm 2015.',
          en: 'Under the State Budget Law of 2015.',
        },
      },
      {
        source: economy.budgetLawText2025,
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Ngân sách nhà nước năm 2025, bắt đầu bằng chi đầu tư phát triển.',
          en: 'Under the State Budget Law of 2025, which begins with development investment.',
        },
      },
    ),
    related: ['ngan-sach-nha-nuoc', 'thu-ngan-sach'],
  },
  {
    id: 'dau-tu-cong',
    headword: 'đầu tư công',
    variants: ['vốn đầu tư công', 'giải ngân vốn đầu tư công'],
    abbreviations: ['ĐTC'],
    category: 'finance',
    level: 4,
    hanViet: han('投資公'),
    english: 'public investment',
    definition: {
      vi: 'Dùng tiền ngân sách hay tiền Nhà nước vay để xây công trình. “Giải ngân” là tiền thực sự đã chi, thường chậm hơn kế hoạch.',
      en: 'Building with budget money or money the State borrows. “Disbursement” is what has actually been paid out, usually behind plan.',
    },
    senses: byLaws(
      {
        source: at(economy.publicInvestmentLawText2019, 'Điều 4(15)'),
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Đầu tư công năm 2019.',
          en: 'Under the Public Investment Law of 2019.',
        },
      },
      {
        source: economy.publicInvestmentLawText2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Đầu tư công năm 2024: vốn gồm ngân sách nhà nước và nguồn thu hợp pháp của cơ quan, đơn vị công lập dành để đầu tư.',
          en: 'Under the Public Investment Law of 2024: the funds are budget money and the lawful income public bodies set aside to invest.',
        },
      },
    ),
    related: ['ngan-sach-nha-nuoc', 'du-an', 'chu-dau-tu'],
    // "đầu tư [công trình]", "đầu tư [công nghệ]"
    cues: { notBefore: ['trình', 'nghệ', 'nghiệp', 'cụ', 'sức'] },
  },
  {
    id: 'nguon-luc',
    headword: 'nguồn lực',
    variants: [],
    abbreviations: [],
    category: 'finance',
    level: 3,
    hanViet: han('·力'),
    english: 'resources',
    definition: {
      vi: 'Tất cả những gì có thể dùng cho một việc: ngân sách, vốn dân và doanh nghiệp, đất đai, con người.',
      en: 'Everything that can be put to a task: the budget, private and business money, land, people.',
    },
    senses: undated(word('nguồn lực'), 'verified'),
    related: ['xa-hoi-hoa', 'ngan-sach-nha-nuoc'],
    example: {
      vi: 'Xã huy động mọi nguồn lực để làm đường.',
      en: 'The commune mobilised all its resources to build the road.',
    },
    cues: { everyday: true },
  },
  {
    id: 'xa-hoi-hoa',
    headword: 'xã hội hóa',
    variants: ['nguồn vốn xã hội hóa', 'nguồn xã hội hóa'],
    abbreviations: ['XHH'],
    category: 'finance',
    level: 4,
    hanViet: han('社會化'),
    english: 'mobilise private contributions (for public services)',
    definition: {
      vi: 'Để dân và doanh nghiệp góp tiền, góp công cùng Nhà nước làm trường, bệnh viện, sân chơi. Không phải quốc hữu hóa, cũng không phải việc đứa trẻ học sống cùng người khác như trong tâm lý học.',
      en: 'To have citizens and firms pay and work with the State for schools, hospitals and playgrounds. Not nationalisation, nor the psychologist’s “socialisation” of children.',
    },
    senses: undated(word('xã hội hoá'), 'partly'),
    related: ['nguon-luc', 'van-dong'],
    cues: { notAfter: ['trẻ', 'trẻ em', 'con', 'bé', 'quá trình', 'cá nhân'] },
  },
];
