import type { Sense, Term } from '../term.ts';
import { han } from './han.ts';
import { byLaws, lawsSince, sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as law from './sources-economy.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import { at } from './sources.ts';
import * as past from './sources.ts';

const taxLaws = (article: string): readonly Sense[] =>
  lawsSince(
    {
      from: '2009-01-01',
      source: at(earlier.valueAddedTaxText2008, 'Điều 2-4'),
      status: 'verified',
      meaning: {
        vi: 'Mỗi sắc thuế theo một luật riêng, chẳng hạn thuế giá trị gia tăng theo luật năm 2008.',
        en: 'Each tax had its own law; value added tax, for one, that of 2008.',
      },
    },
    {
      source: at(law.taxAdministrationLaw2019, article),
      status: 'verified',
      meaning: {
        vi: 'Theo Luật Quản lý thuế năm 2019.',
        en: 'Under the Tax Administration Law of 2019.',
      },
    },
    {
      source: law.taxAdministrationLaw2025,
      status: 'partly',
      meaning: {
        vi: 'Theo Luật Quản lý thuế năm 2025; nội dung chưa được đối chiếu.',
        en: 'Under the Tax Administration Law of 2025; its wording has not been checked.',
      },
    },
  );

export const financeBusinessTerms: readonly Term[] = [
  {
    id: 'thue',
    headword: 'thuế',
    variants: ['tiền thuế', 'kê khai thuế'],
    abbreviations: [],
    category: 'finance',
    level: 3,
    hanViet: han('稅'),
    english: 'tax',
    definition: {
      vi: 'Tiền mà người dân, hộ kinh doanh, doanh nghiệp bắt buộc phải góp vào ngân sách theo luật, không đổi lấy một dịch vụ cụ thể nào.',
      en: 'Money that people, household businesses and firms are bound by law to pay into the budget, for no particular service in return.',
    },
    senses: taxLaws('Điều 3(1)'),
    related: ['phi-le-phi', 'thu-ngan-sach', 'cuc-thue'],
    example: {
      vi: 'Doanh nghiệp nộp thuế đúng hạn được tuyên dương.',
      en: 'Firms that pay tax on time are commended.',
    },
  },
  {
    id: 'phi-le-phi',
    headword: 'phí, lệ phí',
    variants: ['phí và lệ phí', 'lệ phí', 'phí hoặc lệ phí'],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('費例費'),
    english: 'fees and charges',
    definition: {
      vi: 'Khoản trả khi được phục vụ (vào bảo tàng, công chứng) và khoản định sẵn nộp khi Nhà nước làm giấy tờ (đăng ký xe, hộ tịch).',
      en: 'What one pays for a public service (a museum visit, a notary) and the set sum due when the State issues papers (vehicle or civil registration).',
    },
    senses: lawsSince(
      {
        from: '2007',
        source: text.fees2001,
        status: 'verified',
        meaning: {
          vi: 'Pháp lệnh năm 2001: phí trả cho dịch vụ, lệ phí nộp cho việc quản lý nhà nước, theo hai danh mục kèm theo.',
          en: 'Ordinance of 2001: fees pay for a service, charges for State administration, as set out in two lists.',
        },
      },
      {
        source: law.feesLaw2015,
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Phí và lệ phí năm 2015.',
          en: 'Under the Law on Fees and Charges of 2015.',
        },
      },
    ),
    related: ['thue', 'thu-tuc-hanh-chinh'],
    cues: { everyday: true },
  },
  {
    id: 'cuc-thue',
    headword: 'Cục Thuế',
    variants: [
      'cơ quan thuế',
      'ngành thuế',
      'Chi cục Thuế',
      'Cục Thuế tỉnh',
      'Thuế tỉnh',
      'Thuế cơ sở',
      'Chi cục Thuế khu vực',
    ],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('局稅'),
    english: 'tax department',
    definition: {
      vi: 'Cơ quan thu tiền cho ngân sách. Tên gọi đã đổi nhiều lần trong năm 2025: cùng một tên mà trước đó là cơ quan của tỉnh, nay là cơ quan trung ương.',
      en: 'The body that collects for the budget. Names changed several times in 2025: one that used to be provincial is now the central body’s.',
    },
    senses: [
      sense(
        { from: '2018-11-15', to: '2025-02-28', source: text.taxOffices2018, status: 'verified' },
        {
          vi: 'Tổng cục Thuế ở trung ương, Cục Thuế ở tỉnh, Chi cục Thuế ở huyện hoặc liên huyện.',
          en: 'A General Department at the centre, a Department in each province, a branch for a district or several.',
        },
      ),
      sense(
        { from: '2025-03-01', to: '2025-06', source: law.decree29of2025, status: 'verified' },
        {
          vi: 'Cục Thuế là cơ quan trung ương; dưới có 20 Chi cục Thuế khu vực và 350 đội thuế liên huyện.',
          en: 'The Department is the central body; below it 20 regional branches and 350 inter-district teams.',
        },
      ),
      sense(
        { from: '2025-07', to: null, source: law.taxOffices2025, status: 'partly' },
        {
          vi: 'Ở tỉnh là Thuế tỉnh, thành phố (như Thuế tỉnh An Giang), dưới là Thuế cơ sở phụ trách một số xã, phường.',
          en: 'Provinces have provincial or city tax offices (such as Thuế tỉnh An Giang) with grassroots offices for groups of communes and wards.',
        },
      ),
    ],
    related: ['thue', 'thu-noi-dia'],
  },
  {
    id: 'thue-gia-tri-gia-tang',
    headword: 'thuế giá trị gia tăng',
    variants: ['thuế GTGT', 'thuế VAT'],
    abbreviations: ['VAT', 'GTGT'],
    category: 'finance',
    level: 4,
    hanViet: han('稅價值加增'),
    english: 'value-added tax',
    definition: {
      vi: 'Khoản cộng vào giá hàng hóa, dịch vụ mà người mua cuối cùng chịu; người bán thu hộ rồi nộp cho Nhà nước.',
      en: 'A sum added to the price of goods and services and borne by the last buyer; sellers collect it and hand it to the State.',
    },
    senses: lawsSince(
      {
        from: '1999-01-01',
        source: text.valueAddedTax1997,
        status: 'secondary',
        meaning: {
          vi: 'Theo Luật Thuế giá trị gia tăng năm 1997, luật đầu tiên về thuế này.',
          en: 'Under the Value-Added Tax Law of 1997.',
        },
      },
      {
        source: law.valueAddedTaxLaw2008,
        status: 'verified',
        meaning: {
          vi: 'Theo Luật Thuế giá trị gia tăng năm 2008.',
          en: 'Under the Value-Added Tax Law of 2008.',
        },
      },
      {
        source: law.valueAddedTaxLaw2024,
        status: 'partly',
        meaning: {
          vi: 'Theo Luật Thuế giá trị gia tăng năm 2024; nội dung chưa được đối chiếu.',
          en: 'Under the Value-Added Tax Law of 2024; its wording has not been checked.',
        },
      },
    ),
    related: ['thue', 'hoa-don-dien-tu'],
  },
  {
    id: 'thue-thu-nhap-doanh-nghiep',
    headword: 'thuế thu nhập doanh nghiệp',
    variants: ['thuế TNDN'],
    abbreviations: ['TNDN'],
    category: 'finance',
    level: 4,
    hanViet: han('稅收入營業'),
    english: 'corporate income tax',
    definition: {
      vi: 'Phần lãi mà công ty phải nộp cho Nhà nước; ở nơi khó khăn hoặc ngành được khuyến khích thì được giảm.',
      en: 'The share of a company’s profit due to the State, lower in hard areas or favoured trades.',
    },
    senses: undated(earlier.corporateTaxText2008, 'partly'),
    related: ['thue', 'thue-thu-nhap-ca-nhan'],
  },
  {
    id: 'thue-thu-nhap-ca-nhan',
    headword: 'thuế thu nhập cá nhân',
    variants: ['thuế TNCN'],
    abbreviations: ['TNCN'],
    category: 'finance',
    level: 4,
    hanViet: han('稅收入個人'),
    english: 'personal income tax',
    definition: {
      vi: 'Khoản trích từ lương, tiền kinh doanh, bán đất, trúng thưởng của một người sau khi trừ phần cho bản thân và người phụ thuộc.',
      en: 'What is taken from a person’s pay, trade, land sale or prize after allowances for oneself and dependants.',
    },
    senses: [
      sense(
        {
          from: '2009-01-01',
          to: '2026-06-30',
          source: text.personalIncomeTax2007,
          status: 'verified',
        },
        {
          vi: 'Theo luật năm 2007: đánh vào thu nhập của cá nhân cư trú và không cư trú; biểu lũy tiến có bảy bậc.',
          en: 'Under the law of 2007, on the income of residents and non-residents; the progressive scale had seven brackets.',
        },
      ),
      sense(
        { from: '2026-07-01', to: null, source: text.incomeTaxScale2025, status: 'verified' },
        {
          vi: 'Theo luật năm 2025, biểu thuế lũy tiến còn năm bậc, từ 5% đến 35%; với tiền lương, tiền công, biểu này áp dụng cho cả năm 2026.',
          en: 'Under the law of 2025, with a progressive scale of five brackets, 5% to 35%; for wages it applies to the whole of 2026.',
        },
      ),
    ],
    related: ['thue', 'thue-thu-nhap-doanh-nghiep'],
  },
  {
    id: 'thue-khoan',
    headword: 'thuế khoán',
    variants: ['phương pháp khoán'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('稅·'),
    english: 'presumptive (lump-sum) tax',
    definition: {
      vi: 'Cách thu với hộ buôn bán nhỏ: cơ quan thuế ấn định trước một số tiền cả năm thay vì tính theo sổ sách.',
      en: 'A way of taxing small traders: the office fixes a sum for the year instead of going by the books.',
    },
    senses: [
      sense(
        { from: '2020-07-01', to: '2025-12-31', source: text.lumpTax2019, status: 'verified' },
        {
          vi: 'Luật Quản lý thuế năm 2019: cơ quan thuế định mức thuế cho hộ, cá nhân kinh doanh không làm hoặc làm không đủ sổ sách, hóa đơn, chứng từ.',
          en: 'Tax Administration Law of 2019: the tax authority set the sum for household and individual businesses without full books, invoices and vouchers.',
        },
      ),
      sense(
        { from: '2026-01-01', to: null, source: law.privateEconomy2025, status: 'verified' },
        {
          vi: 'Đã bỏ từ 1-1-2026: hộ kinh doanh nộp thuế theo pháp luật về quản lý thuế.',
          en: 'Ended on 1 January 2026: household businesses pay under the tax administration law.',
        },
      ),
    ],
    related: ['ho-kinh-doanh', 'thue'],
  },
  {
    id: 'le-phi-mon-bai',
    headword: 'lệ phí môn bài',
    variants: ['thuế môn bài'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('例費門牌'),
    english: 'business licence fee',
    definition: {
      vi: 'Khoản cố định hằng năm mà doanh nghiệp, hộ kinh doanh phải nộp để được làm ăn.',
      en: 'A fixed yearly sum firms and household businesses paid in order to trade.',
    },
    senses: [
      uncheckedUntil('2025-12-31'),
      sense(
        { from: '2026-01-01', to: null, source: law.privateEconomy2025, status: 'verified' },
        {
          vi: 'Đã chấm dứt việc thu, nộp từ 1-1-2026.',
          en: 'No longer collected from 1 January 2026.',
        },
      ),
    ],
    related: ['phi-le-phi', 'ho-kinh-doanh'],
  },
  {
    id: 'le-phi-truoc-ba',
    headword: 'lệ phí trước bạ',
    variants: ['thuế trước bạ', 'trước bạ'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('例費·簿'),
    english: 'registration fee',
    definition: {
      vi: 'Khoản nộp khi đăng ký quyền sở hữu nhà, đất, xe máy, ô tô.',
      en: 'What is due on registering ownership of a house, land, motorbike or car.',
    },
    senses: undated(word('thuế trước bạ'), 'partly'),
    related: ['phi-le-phi', 'giay-chung-nhan-quyen-su-dung-dat'],
  },
  {
    id: 'hoa-don-dien-tu',
    headword: 'hóa đơn điện tử',
    variants: [],
    abbreviations: ['HĐĐT'],
    category: 'finance',
    level: 5,
    hanViet: han('貨單電子'),
    english: 'electronic invoice',
    definition: {
      vi: 'Chứng từ bán hàng lập và gửi bằng máy, có nối với cơ quan thuế, thay cho quyển giấy viết tay.',
      en: 'A sales document made and sent by computer and linked to the tax office, in place of the paper pad.',
    },
    senses: undated(at(law.taxAdministrationLaw2019, 'Điều 89'), 'verified'),
    related: ['thue-gia-tri-gia-tang', 'ho-kinh-doanh'],
  },
  {
    id: 'no-thue',
    headword: 'nợ thuế',
    variants: ['nợ đọng thuế', 'tiền thuế nợ'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('·稅'),
    english: 'tax arrears',
    definition: {
      vi: 'Số phải nộp cho Nhà nước mà quá hạn vẫn chưa nộp.',
      en: 'What is owed to the State and still unpaid after the due date.',
    },
    senses: taxLaws('Điều 3(17)'),
    related: ['thue', 'that-thu'],
  },
  {
    id: 'ma-so-thue',
    headword: 'mã số thuế',
    variants: [],
    abbreviations: ['MST'],
    category: 'finance',
    level: 5,
    hanViet: han('·數稅'),
    english: 'tax code',
    definition: {
      vi: 'Dãy số để cơ quan thuế theo dõi việc nộp của mỗi doanh nghiệp, mỗi người.',
      en: 'The number by which the tax office keeps track of what each firm and person pays.',
    },
    senses: [
      uncheckedUntil('2020-06-30'),
      sense(
        {
          from: '2020-07-01',
          to: '2025-06-30',
          source: at(law.taxAdministrationLaw2019, 'Điều 3(5)'),
          status: 'verified',
        },
        {
          vi: 'Luật Quản lý thuế năm 2019: dãy 10 hoặc 13 chữ số do cơ quan thuế cấp.',
          en: 'The Tax Administration Law of 2019: a row of 10 or 13 figures given by the tax office.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.personalNumber2025, status: 'verified' },
        {
          vi: 'Với người dân, hộ gia đình, hộ kinh doanh: dùng số định danh cá nhân thay cho dãy số riêng.',
          en: 'For people, families and household businesses the personal identification number is used instead.',
        },
      ),
    ],
    related: ['thue', 'cuc-thue'],
  },
  {
    id: 'hai-quan',
    headword: 'hải quan',
    variants: ['cơ quan hải quan', 'Chi cục Hải quan', 'Cục Hải quan', 'thủ tục hải quan'],
    abbreviations: [],
    category: 'finance',
    level: 4,
    hanViet: han('海關'),
    english: 'customs',
    definition: {
      vi: 'Lực lượng kiểm tra hàng hóa, hành lý, xe cộ qua biên giới, cảng, sân bay và thu thuế ở đó.',
      en: 'The service that checks goods, luggage and vehicles crossing borders, ports and airports and collects the taxes there.',
    },
    senses: undated(word('hải quan'), 'verified'),
    related: ['thu-tu-hoat-dong-xuat-nhap-khau', 'thong-quan'],
  },
  {
    id: 'thong-quan',
    headword: 'thông quan',
    variants: [],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('通關'),
    english: 'customs clearance',
    definition: {
      vi: 'Việc hàng hóa làm xong giấy tờ, kiểm tra, nộp thuế và được phép đi qua cửa khẩu.',
      en: 'The point at which goods, with papers, checks and taxes done, may pass the border.',
    },
    senses: undated(word('thông quan'), 'verified'),
    related: ['hai-quan', 'kim-ngach-xuat-khau'],
    cues: { notAfter: ['truyền'], notBefore: ['tâm'] },
  },
  {
    id: 'doanh-nghiep-nho-va-vua',
    headword: 'doanh nghiệp nhỏ và vừa',
    variants: ['doanh nghiệp vừa và nhỏ', 'DN nhỏ và vừa'],
    abbreviations: ['DNNVV', 'DNVVN'],
    category: 'finance',
    level: 4,
    hanViet: han('營業···'),
    english: 'small and medium-sized enterprise',
    definition: {
      vi: 'Cơ sở làm ăn có ít lao động và ít vốn, được luật nhận diện bằng con số để hưởng hỗ trợ về vốn, mặt bằng, tư vấn.',
      en: 'A business with few workers and little capital, identified by figures in the law and entitled to help with capital, premises and advice.',
    },
    senses: byLaws({
      source: at(law.smallEnterpriseLaw2017, 'Điều 4'),
      status: 'verified',
      meaning: {
        vi: 'Không quá 200 lao động đóng bảo hiểm xã hội bình quân năm, và vốn không quá 100 tỷ đồng hoặc doanh thu năm trước không quá 300 tỷ đồng.',
        en: 'No more than 200 socially insured workers on yearly average, and either capital of at most VND 100 billion or last year’s turnover of at most VND 300 billion.',
      },
    }),
    related: ['ho-kinh-doanh'],
  },
  {
    id: 'doanh-nghiep-nha-nuoc',
    headword: 'doanh nghiệp nhà nước',
    variants: [],
    abbreviations: ['DNNN'],
    category: 'finance',
    level: 4,
    hanViet: han('營業··'),
    english: 'state-owned enterprise',
    definition: {
      vi: 'Công ty mà Nhà nước nắm hơn một nửa vốn hoặc toàn bộ, như tập đoàn than, điện, xăng dầu.',
      en: 'A company in which the State holds more than half of the capital or all of it, such as the coal, power and oil groups.',
    },
    senses: byLaws({
      source: at(law.enterpriseLaw2020, 'Điều 4(11), 88'),
      status: 'verified',
      meaning: {
        vi: 'Luật Doanh nghiệp năm 2020: Nhà nước giữ trên 50% vốn điều lệ hoặc cổ phần có quyền biểu quyết.',
        en: 'The Enterprise Law of 2020: the State holds over 50% of the charter capital or voting shares.',
      },
    }),
    related: ['co-phan-hoa'],
  },
  {
    id: 'co-phan-hoa',
    headword: 'cổ phần hóa',
    variants: ['cổ phần hóa doanh nghiệp nhà nước', 'thoái vốn'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('股份化'),
    english: 'equitise (a state enterprise)',
    definition: {
      vi: 'Chia vốn của công ty nhà nước thành phần nhỏ rồi bán bớt cho người ngoài. “Thoái vốn” là Nhà nước bán phần mình đang giữ.',
      en: 'To divide a state company’s capital into shares and sell some to others. “Thoái vốn” is the State selling what it holds.',
    },
    senses: undated(word('cổ phần hoá'), 'partly'),
    related: ['doanh-nghiep-nha-nuoc'],
  },
  {
    id: 'ho-kinh-doanh',
    headword: 'hộ kinh doanh',
    variants: ['hộ kinh doanh cá thể', 'hộ kinh doanh, cá nhân kinh doanh'],
    abbreviations: ['HKD'],
    category: 'finance',
    level: 3,
    hanViet: han('戶經營'),
    english: 'household business',
    definition: {
      vi: 'Cửa hàng, xưởng nhỏ do một người hay các thành viên trong nhà đăng ký, chịu trách nhiệm bằng toàn bộ tài sản của mình; chưa phải công ty.',
      en: 'A shop or small workshop registered by one person or the members of a family, who answer for it with all they own; not a company.',
    },
    senses: byLaws(
      {
        source: law.businessRegistration2021,
        status: 'verified',
        meaning: { vi: 'Theo Nghị định 01/2021/NĐ-CP.', en: 'Under Decree 01/2021/NĐ-CP.' },
      },
      {
        source: law.businessRegistration2025,
        status: 'verified',
        meaning: {
          vi: 'Theo Nghị định 168/2025/NĐ-CP; cấp xã cấp giấy đăng ký.',
          en: 'Under Decree 168/2025/NĐ-CP; the commune issues the certificate.',
        },
      },
    ),
    related: ['thue-khoan', 'le-phi-mon-bai'],
    example: {
      vi: 'Phường hướng dẫn hộ kinh doanh dùng hóa đơn điện tử.',
      en: 'The ward is showing household businesses how to use electronic invoices.',
    },
  },
  {
    id: 'kinh-te-tu-nhan',
    headword: 'kinh tế tư nhân',
    variants: ['khu vực kinh tế tư nhân', 'phát triển kinh tế tư nhân'],
    abbreviations: [],
    category: 'finance',
    level: 3,
    hanViet: han('經濟私人'),
    english: 'private economy',
    definition: {
      vi: 'Phần làm ăn của người dân và công ty không thuộc Nhà nước hay nước ngoài; nay được Đảng coi là một động lực quan trọng nhất của nền kinh tế.',
      en: 'The business of citizens and of firms that belong neither to the State nor to foreigners; the Party now calls it a most important driver of the economy.',
    },
    senses: [
      uncheckedUntil('2025-05-17'),
      sense(
        { from: '2025-05-18', to: null, source: past.fourPillars, status: 'partly' },
        {
          vi: 'Chủ đề của Nghị quyết 68 của Bộ Chính trị, một trong “bộ tứ trụ cột”.',
          en: 'The subject of Politburo Resolution 68, one of the “four pillars”.',
        },
      ),
    ],
    related: ['bo-tu-tru-cot', 'ho-kinh-doanh'],
    example: {
      vi: 'Tỉnh ban hành chương trình phát triển kinh tế tư nhân.',
      en: 'The province issued a programme for the private economy.',
    },
  },
  {
    id: 'ngan-hang-chinh-sach-xa-hoi',
    headword: 'Ngân hàng Chính sách xã hội',
    variants: ['Ngân hàng CSXH'],
    abbreviations: ['NHCSXH'],
    category: 'finance',
    level: 4,
    hanViet: han('銀行政策社會'),
    english: 'Viet Nam Bank for Social Policies',
    definition: {
      vi: 'Ngân hàng của Nhà nước cho người nghèo, học sinh, hộ vùng khó vay lãi thấp; tiền đến tay dân qua các tổ vay vốn ở thôn.',
      en: 'The state bank lending at low interest to the poor, students and households in hard areas; the money reaches them through village loan groups.',
    },
    senses: undated(text.soldiersLoans2015, 'partly'),
    related: ['tin-dung-chinh-sach', 'ho-ngheo'],
  },
  {
    id: 'tin-dung-chinh-sach',
    headword: 'tín dụng chính sách',
    variants: ['tín dụng chính sách xã hội', 'vốn tín dụng chính sách'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('信用政策'),
    english: 'policy credit',
    definition: {
      vi: 'Tiền cho vay nhẹ lãi theo chủ trương của Nhà nước để giúp một nhóm người: thoát nghèo, làm nhà, đi học, tạo việc.',
      en: 'Cheap loans under State policy for given groups: to leave poverty, build a home, study or create work.',
    },
    senses: undated(text.policyCredit2026, 'verified'),
    related: ['ngan-hang-chinh-sach-xa-hoi', 'giam-ngheo-ben-vung'],
  },
  {
    id: 'giam-tru-gia-canh',
    headword: 'giảm trừ gia cảnh',
    variants: ['mức giảm trừ gia cảnh'],
    abbreviations: [],
    category: 'finance',
    level: 5,
    hanViet: han('減除家景'),
    english: 'family deduction',
    definition: {
      vi: 'Phần thu nhập được trừ ra trước khi tính thuế thu nhập cá nhân, cho bản thân và mỗi người phải nuôi.',
      en: 'The part of income left out before personal income tax is reckoned, for the taxpayer and each dependant.',
    },
    senses: undated(at(law.taxAdministrationLaw2019, 'Điều 30'), 'partly'),
    related: ['thue-thu-nhap-ca-nhan'],
  },
];
