import type { Bilingual, Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, fromMemory, precededBy, sense, uncheckedUntil } from './senses.ts';
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

export const planningLandValueTerms: readonly Term[] = [
  {
    id: 'bang-gia-dat',
    headword: 'bảng giá đất',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('榜價·'),
    english: 'land price table',
    definition: {
      vi: 'Danh sách giá từng loại đất, từng đoạn đường do tỉnh ban hành, dùng để tính tiền sử dụng đất, tiền thuê, thuế, phí và nhiều khoản khác.',
      en: 'A province’s list of prices for each kind of land and stretch of road, used to work out land-use levies, rents, taxes, fees and more.',
    },
    senses: [
      uncheckedUntil('2014-06-30'),
      sense(
        {
          from: '2014-07-01',
          to: '2024-07-31',
          source: at(earlier.landLawText2013, 'Điều 113, 114'),
          status: 'verified',
        },
        {
          vi: 'Theo Luật Đất đai năm 2013: ban hành theo kỳ năm năm, trong khung giá của Chính phủ.',
          en: 'Under the Land Law of 2013: issued every five years within the Government’s price frame.',
        },
      ),
      sense(
        {
          from: '2024-08-01',
          to: '2025-12-31',
          source: at(law.landLaw2024, 'Điều 159'),
          status: 'partly',
        },
        {
          vi: 'Luật mới quy định bảng lần đầu áp dụng từ 1-1-2026; trước ngày ấy các tỉnh dùng bảng cũ, có thể điều chỉnh.',
          en: 'The new law applies its first table from 1 January 2026; until then provinces used the old one, which they could adjust.',
        },
      ),
      sense(
        {
          from: '2026-01-01',
          to: null,
          source: at(law.resolution254of2025, 'Điều 7'),
          status: 'verified',
        },
        {
          vi: 'HĐND tỉnh quyết định. Dùng cùng hệ số điều chỉnh để tính cả tiền bồi thường khi thu hồi đất.',
          en: 'Decided by the provincial People’s Council. With an adjustment coefficient it now also serves to work out compensation for land taken.',
        },
      ),
    ],
    related: ['gia-dat', 'tien-su-dung-dat', 'hoi-dong-nhan-dan'],
  },
  {
    id: 'gia-dat',
    headword: 'giá đất',
    variants: ['giá đất cụ thể'],
    abbreviations: [],
    category: 'planning',
    level: 3,
    hanViet: han('價·'),
    english: 'land price',
    definition: {
      vi: 'Số tiền tính trên một đơn vị diện tích cho quyền được dùng một thửa. Giá do Nhà nước định dùng để thu và bồi thường, thường khác giá người dân mua bán.',
      en: 'The money value, per unit of area, of the right to use a plot. The State’s figure, for levies and compensation, often differs from what people pay each other.',
    },
    senses: landLaws('Điều 3(19)', 'Điều 3(19)', sameInNewLaw),
    related: ['bang-gia-dat', 'quyen-su-dung-dat'],
    example: {
      vi: 'Giá đất ven đường mới tăng nhanh.',
      en: 'Land prices along the new road are rising fast.',
    },
  },
  {
    id: 'dau-gia-quyen-su-dung-dat',
    headword: 'đấu giá quyền sử dụng đất',
    variants: ['đấu giá đất'],
    abbreviations: ['ĐGQSDĐ'],
    category: 'planning',
    level: 4,
    hanViet: han('鬥價權使用·'),
    english: 'auction of land-use rights',
    definition: {
      vi: 'Cuộc trả giá công khai cho những thửa đất Nhà nước giao hoặc cho thuê; ai trả cao nhất thì được. Tiền thu vào là nguồn lớn của ngân sách địa phương.',
      en: 'Open bidding for plots that the State allots or leases, won by the highest offer; the proceeds are a large part of local budgets.',
    },
    senses: landLaws('Điều 117-119', 'Điều 125', {
      vi: 'Áp dụng khi giao đất có thu tiền hoặc cho thuê trả tiền một lần, trừ các trường hợp luật cho miễn.',
      en: 'Used when land is allotted for a levy or leased against a single payment, unless the law exempts the case.',
    }),
    related: ['giao-dat-cho-thue-dat', 'tien-su-dung-dat', 'thu-ngan-sach'],
  },
  {
    id: 'tien-su-dung-dat',
    headword: 'tiền sử dụng đất',
    variants: ['thu tiền sử dụng đất'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('錢使用·'),
    english: 'land-use levy',
    definition: {
      vi: 'Khoản nộp cho Nhà nước khi được giao đất có thu tiền hoặc được đổi mục đích của thửa đất.',
      en: 'What is paid to the State on being allotted land for money or on being allowed to change a plot’s purpose.',
    },
    senses: landLaws('Điều 3(21)', 'Điều 3(44)', sameInNewLaw),
    related: ['tien-thue-dat', 'bang-gia-dat', 'thu-ngan-sach'],
  },
  {
    id: 'tien-thue-dat',
    headword: 'tiền thuê đất',
    variants: [],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('錢··'),
    english: 'land rent',
    definition: {
      vi: 'Khoản doanh nghiệp hay người dân trả Nhà nước để được dùng đất có thời hạn, nộp hằng năm hoặc một lần cho cả kỳ.',
      en: 'What firms or people pay the State for land held for a term, every year or once for the whole lease.',
    },
    senses: landLaws('Điều 56, 108', 'Điều 3(45)', sameInNewLaw),
    related: ['tien-su-dung-dat', 'giao-dat-cho-thue-dat'],
  },
  {
    id: 'boi-thuong',
    headword: 'bồi thường',
    variants: ['đền bù'],
    abbreviations: [],
    category: 'planning',
    level: 2,
    hanViet: han('培償'),
    english: 'compensation; compensate',
    definition: {
      vi: 'Trả lại giá trị đã mất: tiền hoặc đất cho người bị thu hồi đất, tiền cho người bị thiệt hại do người khác hay cơ quan nhà nước gây ra.',
      en: 'To make good a loss: money or land to those whose land is taken, money to those harmed by another person or a public body.',
    },
    senses: precededBy(
      {
        from: '2004-07-01',
        source: text.landTaking2003,
        status: 'secondary',
        meaning: {
          vi: 'Theo Luật Đất đai năm 2003, người bị thu hồi đất được bố trí tái định cư; nơi chưa có khu tái định cư thì được bồi thường bằng tiền hoặc bằng đất ở.',
          en: 'Under the Land Law of 2003 those whose land was taken were resettled, or, where there was no resettlement area, compensated in money or in housing land.',
        },
      },
      landLaws('Điều 3(12)', 'Điều 3(5)', {
        vi: 'Về đất: Nhà nước trả lại giá trị quyền sử dụng phần diện tích đã thu hồi.',
        en: 'For land: the State returns the value of the right to use the area it has taken.',
      }),
    ),
    related: ['boi-thuong-ho-tro-tai-dinh-cu', 'thu-hoi-dat'],
    example: {
      vi: 'Các hộ đã nhận tiền bồi thường và bàn giao mặt bằng.',
      en: 'The households have received compensation and handed over the site.',
    },
    cues: { everyday: true },
  },
  {
    id: 'quy-dat',
    headword: 'quỹ đất',
    variants: ['quỹ đất sạch'],
    abbreviations: [],
    category: 'planning',
    level: 4,
    hanViet: han('櫃·'),
    english: 'land stock; available land',
    definition: {
      vi: 'Toàn bộ diện tích một địa phương có thể đem dùng, giao, cho thuê hay đấu giá. “Sạch” là đã bồi thường xong, không còn ai ở.',
      en: 'All the area a locality can use, allot, lease or auction. “Clean” means compensated and vacant.',
    },
    senses: fromMemory,
    related: ['giai-phong-mat-bang', 'dau-gia-quyen-su-dung-dat'],
  },
];
