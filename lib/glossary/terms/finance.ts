import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, uncheckedUntil } from './senses.ts';
import * as law from './sources.ts';

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
    senses: [
      uncheckedUntil('2016-12-31'),
      sense(
        { from: '2017-01-01', to: '2025-12-31', source: law.budgetLaw2015, status: 'memory' },
        { vi: 'Theo luật năm 2015.', en: 'Under the law of 2015.' },
      ),
      sense(
        { from: '2026-01-01', to: null, source: law.budgetLaw2025, status: 'memory' },
        { vi: 'Theo luật năm 2025.', en: 'Under the law of 2025.' },
      ),
    ],
    related: ['thu-ngan-sach', 'chi-ngan-sach', 'dau-tu-cong'],
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
    senses: fromMemory,
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
    senses: fromMemory,
    related: ['ngan-sach-nha-nuoc', 'thu-ngan-sach'],
  },
  {
    id: 'dau-tu-cong',
    headword: 'đầu tư công',
    variants: ['vốn đầu tư công', 'giải ngân vốn đầu tư công'],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('投資公'),
    english: 'public investment',
    definition: {
      vi: 'Dùng tiền ngân sách hay tiền Nhà nước vay để xây công trình. “Giải ngân” là tiền thực sự đã chi, thường chậm hơn kế hoạch.',
      en: 'Building with budget money or money the State borrows. “Disbursement” is what has actually been paid out, usually behind plan.',
    },
    senses: [
      uncheckedUntil('2019-12-31'),
      sense(
        {
          from: '2020-01-01',
          to: '2024-12-31',
          source: law.publicInvestmentLaw2019,
          status: 'memory',
        },
        { vi: 'Theo luật năm 2019.', en: 'Under the law of 2019.' },
      ),
      sense(
        { from: '2025-01-01', to: null, source: law.publicInvestmentLaw2024, status: 'memory' },
        { vi: 'Theo luật năm 2024.', en: 'Under the law of 2024.' },
      ),
    ],
    related: ['ngan-sach-nha-nuoc', 'du-an', 'chu-dau-tu'],
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
    senses: fromMemory,
    related: ['xa-hoi-hoa', 'ngan-sach-nha-nuoc'],
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
    senses: fromMemory,
    related: ['nguon-luc', 'van-dong'],
    cues: { notAfter: ['trẻ', 'trẻ em', 'con', 'bé', 'quá trình', 'cá nhân'] },
  },
];
