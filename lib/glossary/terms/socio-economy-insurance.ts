import type { Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, sense, sinceLaws, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';

export const socioEconomyInsuranceTerms: readonly Term[] = [
  {
    id: 'bao-hiem-y-te',
    headword: 'bảo hiểm y tế',
    variants: [
      'bảo hiểm y tế toàn dân',
      'thẻ bảo hiểm y tế',
      'thẻ BHYT',
      'độ bao phủ bảo hiểm y tế',
    ],
    abbreviations: ['BHYT'],
    category: 'socio-economy',
    level: 3,
    hanViet: han('保險醫濟'),
    english: 'health insurance',
    definition: {
      vi: 'Chế độ do Nhà nước tổ chức: người dân đóng tiền hằng tháng, khi đi khám, nằm viện thì quỹ trả phần lớn chi phí. Người nghèo, trẻ nhỏ, người già được Nhà nước đóng hộ.',
      en: 'A State scheme: people pay in month by month, and the fund bears most of the cost when they see a doctor or lie in hospital. The State pays in for the poor, small children and the old.',
    },
    senses: [
      uncheckedUntil('2009-06-30'),
      sense(
        {
          from: '2009-07-01',
          to: '2014-12-31',
          source: law.healthInsuranceLaw2008,
          status: 'verified',
        },
        {
          vi: 'Luật năm 2008: không vì lợi nhuận, do Nhà nước tổ chức.',
          en: 'The law of 2008: run by the State, not for profit.',
        },
      ),
      sense(
        {
          from: '2015-01-01',
          to: '2025-06-30',
          source: law.healthInsuranceLaw2014,
          status: 'verified',
        },
        {
          vi: 'Luật sửa đổi năm 2014: trở thành bắt buộc với các đối tượng luật nêu; có thể tham gia theo hộ gia đình.',
          en: 'The amendment of 2014: compulsory for those named in the law; households may join together.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.healthInsuranceLaw2024, status: 'verified' },
        {
          vi: 'Luật sửa đổi năm 2024: thêm “mức tham chiếu” để tính mức đóng, mức hưởng của một số người.',
          en: 'The amendment of 2024: adds a “reference level” by which some people’s dues and benefits are worked out.',
        },
      ),
    ],
    related: ['bao-hiem-xa-hoi', 'tram-y-te', 'an-sinh-xa-hoi'],
    example: {
      vi: 'Hơn 95% người dân trong tỉnh có bảo hiểm y tế.',
      en: 'Over 95% of the province’s people have health insurance.',
    },
  },
  {
    id: 'bao-hiem-xa-hoi',
    headword: 'bảo hiểm xã hội',
    variants: ['bảo hiểm xã hội bắt buộc', 'sổ bảo hiểm xã hội'],
    abbreviations: ['BHXH'],
    category: 'socio-economy',
    level: 3,
    hanViet: han('保險社會'),
    english: 'social insurance',
    definition: {
      vi: 'Chế độ bù lại một phần thu nhập khi ốm đau, sinh con, tai nạn, về hưu hay qua đời, từ quỹ do người lao động và chủ cùng đóng.',
      en: 'A scheme replacing part of one’s income in sickness, childbirth, accident, retirement or death, from a fund that workers and employers pay into.',
    },
    senses: byLaws(
      {
        source: law.socialInsuranceLaw2014,
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Bảo hiểm xã hội năm 2014, có loại bắt buộc và loại tự nguyện.',
          en: 'Under the Social Insurance Law of 2014, in a compulsory and a voluntary form.',
        },
      },
      {
        source: law.socialInsuranceLaw2024,
        status: 'verified',
        meaning: {
          vi: 'Theo luật năm 2024, thêm tầng trợ cấp hưu trí xã hội do ngân sách chi trả.',
          en: 'Under the law of 2024, which adds a tier of social pensions paid from the budget.',
        },
      },
    ),
    related: ['bao-hiem-xa-hoi-tu-nguyen', 'bao-hiem-that-nghiep', 'tro-cap-huu-tri-xa-hoi'],
    example: {
      vi: 'Doanh nghiệp phải đóng bảo hiểm xã hội cho công nhân.',
      en: 'Firms must pay social insurance for their workers.',
    },
  },
  {
    id: 'bao-hiem-xa-hoi-tu-nguyen',
    headword: 'bảo hiểm xã hội tự nguyện',
    variants: ['BHXH tự nguyện'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('保險社會自願'),
    english: 'voluntary social insurance',
    definition: {
      vi: 'Loại dành cho người làm ruộng, buôn bán, lao động tự do: tự chọn mức đóng để sau này có lương hưu.',
      en: 'The kind meant for farmers, traders and the self-employed, who choose what to pay in so as to have a pension later.',
    },
    senses: byLaws(
      {
        source: at(law.socialInsuranceLaw2014, 'Điều 3(3)'),
        status: 'verified',
        meaning: {
          vi: 'Luật năm 2014: Nhà nước hỗ trợ tiền đóng; hưởng hưu trí và tử tuất.',
          en: 'The law of 2014: the State helps with the dues; it gives retirement and survivors’ benefits.',
        },
      },
      {
        source: at(law.socialInsuranceLaw2024, 'Điều 3(4)'),
        status: 'verified',
        meaning: {
          vi: 'Luật năm 2024: công dân tự chọn mức đóng, phương thức đóng phù hợp thu nhập.',
          en: 'The law of 2024: citizens choose the amount and manner of payment that suit their income.',
        },
      },
    ),
    related: ['bao-hiem-xa-hoi', 'luong-huu'],
  },
  {
    id: 'bao-hiem-that-nghiep',
    headword: 'bảo hiểm thất nghiệp',
    variants: ['trợ cấp thất nghiệp'],
    abbreviations: ['BHTN'],
    category: 'socio-economy',
    level: 4,
    hanViet: han('保險失業'),
    english: 'unemployment insurance',
    definition: {
      vi: 'Khoản giúp người mất việc: bù một phần tiền lương, dạy nghề, tìm việc mới, lấy từ quỹ do người lao động và chủ đóng.',
      en: 'Help for those who lose their jobs: part of their pay, training and a search for new work, from a fund workers and employers pay into.',
    },
    senses: byLaws(
      {
        source: at(law.employmentLaw2013, 'Điều 3(4)'),
        status: 'verified',
        meaning: { vi: 'Theo Luật Việc làm năm 2013.', en: 'Under the Employment Law of 2013.' },
      },
      {
        source: at(law.employmentLaw2025, 'Điều 2(4)'),
        status: 'verified',
        meaning: { vi: 'Theo Luật Việc làm năm 2025.', en: 'Under the Employment Law of 2025.' },
      },
    ),
    related: ['bao-hiem-xa-hoi', 'giai-quyet-viec-lam'],
  },
  {
    id: 'tro-cap-huu-tri-xa-hoi',
    headword: 'trợ cấp hưu trí xã hội',
    variants: [],
    abbreviations: [],
    category: 'socio-economy',
    level: 5,
    hanViet: han('助給休致社會'),
    english: 'social pension',
    definition: {
      vi: 'Tiền hằng tháng Nhà nước cho người già không có lương hưu, lấy từ ngân sách chứ không từ quỹ đóng góp.',
      en: 'A monthly sum the State gives old people without a pension, from the budget rather than from a contributory fund.',
    },
    senses: [
      sense(
        {
          from: '2025-07-01',
          to: null,
          source: at(law.socialInsuranceLaw2024, 'Điều 3(2), 21'),
          status: 'verified',
        },
        {
          vi: 'Dành cho công dân từ đủ 75 tuổi không có lương hưu hay trợ cấp bảo hiểm xã hội hằng tháng; từ đủ 70 tuổi nếu thuộc hộ nghèo, hộ cận nghèo.',
          en: 'For citizens of 75 and over with no pension or monthly social insurance benefit; from 70 for poor and near-poor households.',
        },
      ),
    ],
    related: ['bao-hiem-xa-hoi', 'nguoi-cao-tuoi', 'bao-tro-xa-hoi'],
  },
  {
    id: 'luong-huu',
    headword: 'lương hưu',
    variants: ['người hưởng lương hưu'],
    abbreviations: [],
    category: 'socio-economy',
    level: 3,
    hanViet: han('糧休'),
    english: 'pension',
    definition: {
      vi: 'Tiền nhận hằng tháng khi hết tuổi làm việc, do đã đóng bảo hiểm đủ năm.',
      en: 'What one receives each month after working age, having paid insurance for enough years.',
    },
    senses: undated(at(earlier.socialInsuranceText2014, 'Điều 54'), 'verified'),
    related: ['bao-hiem-xa-hoi'],
    example: {
      vi: 'Từ tháng 7, lương hưu được điều chỉnh tăng.',
      en: 'From July, pensions are raised.',
    },
  },
  {
    id: 'giai-quyet-viec-lam',
    headword: 'giải quyết việc làm',
    variants: ['tạo việc làm', 'tạo việc làm mới', 'giới thiệu việc làm'],
    abbreviations: [],
    category: 'socio-economy',
    level: 3,
    hanViet: han('解決··'),
    english: 'job creation',
    definition: {
      vi: 'Giúp người ta có công ăn việc làm: mở xưởng, cho vay vốn, dạy nghề, sàn giới thiệu, đưa đi làm nước ngoài.',
      en: 'Helping people find work: opening workshops, lending, teaching trades, job fairs, sending people abroad.',
    },
    senses: undated(text.jobs2019, 'partly'),
    related: ['dao-tao-nghe', 'that-nghiep', 'xuat-khau-lao-dong'],
    example: {
      vi: 'Năm nay huyện giải quyết việc làm cho 3.000 người.',
      en: 'This year the district found work for 3,000 people.',
    },
    cues: { everyday: true },
  },
  {
    id: 'that-nghiep',
    headword: 'thất nghiệp',
    variants: ['tỷ lệ thất nghiệp'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('失業'),
    english: 'unemployment',
    definition: {
      vi: 'Có sức, muốn làm mà không có việc.',
      en: 'Being able and willing to work and having no job.',
    },
    senses: undated(word('thất nghiệp'), 'verified'),
    related: ['giai-quyet-viec-lam', 'bao-hiem-that-nghiep'],
  },
  {
    id: 'dao-tao-nghe',
    headword: 'đào tạo nghề',
    variants: ['dạy nghề', 'đào tạo nghề cho lao động nông thôn'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('陶造·'),
    english: 'vocational training',
    definition: {
      vi: 'Dạy cho người lao động một nghề để có việc hoặc đổi việc.',
      en: 'Teaching workers a trade so that they find or change jobs.',
    },
    senses: undated(text.vocationalTraining2006, 'verified'),
    related: ['nguon-nhan-luc', 'giao-duc-nghe-nghiep', 'giai-quyet-viec-lam'],
    cues: { everyday: true, notBefore: ['nghiệp'] },
  },
  {
    id: 'lao-dong-qua-dao-tao',
    headword: 'lao động qua đào tạo',
    variants: [
      'tỷ lệ lao động qua đào tạo',
      'lao động qua đào tạo nghề',
      'lao động đã qua đào tạo',
    ],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('勞動·陶造'),
    english: 'trained labour',
    definition: {
      vi: 'Những người đang làm việc đã học một nghề; phần trăm của họ là một chỉ tiêu hằng năm của mọi địa phương.',
      en: 'Workers who have learnt a trade; their share is a yearly target everywhere.',
    },
    senses: undated(text.trainedWorkers2012, 'partly'),
    related: ['dao-tao-nghe', 'nguon-nhan-luc', 'chi-tieu'],
  },
  {
    id: 'xuat-khau-lao-dong',
    headword: 'xuất khẩu lao động',
    variants: ['đi làm việc ở nước ngoài theo hợp đồng', 'người lao động đi làm việc ở nước ngoài'],
    abbreviations: ['XKLĐ'],
    category: 'socio-economy',
    level: 4,
    hanViet: han('出口勞動'),
    english: 'sending workers abroad',
    definition: {
      vi: 'Đưa người đi làm thuê có hợp đồng ở Nhật Bản, Hàn Quốc và nơi khác; tiền gửi về đổi thay nhiều làng quê.',
      en: 'Sending people to work under contract in Japan, Korea and elsewhere; their remittances have changed many villages.',
    },
    senses: undated(text.workAbroad2020, 'partly'),
    related: ['giai-quyet-viec-lam'],
  },
  {
    id: 'luong-toi-thieu-vung',
    headword: 'lương tối thiểu vùng',
    variants: ['mức lương tối thiểu', 'lương tối thiểu', 'mức lương tối thiểu vùng'],
    abbreviations: [],
    category: 'socio-economy',
    level: 4,
    hanViet: han('糧最少·'),
    english: 'regional minimum wage',
    definition: {
      vi: 'Mức thấp nhất chủ phải trả công nhân, chia theo bốn vùng đắt đỏ khác nhau; Chính phủ định lại theo thời gian.',
      en: 'The least an employer may pay, set for four regions of differing cost of living and revised by the Government from time to time.',
    },
    senses: [
      sense(
        { from: '2022-07-01', to: '2024-06-30', source: text.minimumWage2022, status: 'verified' },
        {
          vi: 'Mức tháng từ 3,25 triệu đồng (vùng IV) đến 4,68 triệu đồng (vùng I).',
          en: 'Monthly, from VND 3.25 million (region IV) to VND 4.68 million (region I).',
        },
      ),
      sense(
        { from: '2024-07-01', to: '2025-12-31', source: text.minimumWage2024, status: 'partly' },
        {
          vi: 'Theo Nghị định 74/2024/NĐ-CP; các mức tiền chưa được đối chiếu.',
          en: 'Under Decree 74/2024; its amounts have not been checked.',
        },
      ),
      ...sinceLaws({
        source: law.minimumWage2025,
        status: 'verified',
        meaning: {
          vi: 'Mức tháng từ 3,7 triệu đồng (vùng IV) đến 5,31 triệu đồng (vùng I).',
          en: 'Monthly, from VND 3.7 million (region IV) to VND 5.31 million (region I).',
        },
      }),
    ],
    related: ['nang-suat-lao-dong'],
  },
];
