import type { Term } from '../term.ts';
import { han } from './han.ts';
import { fromMemory, sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** How people are consulted, watch over and decide. */
export const frontParticipationTerms: readonly Term[] = [
  {
    id: 'dai-doan-ket',
    headword: 'đại đoàn kết',
    variants: ['tinh thần đại đoàn kết'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('大團結'),
    english: 'great unity',
    definition: {
      vi: 'Chủ trương tập hợp mọi người Việt Nam, trong và ngoài nước, không phân biệt giàu nghèo, đạo đời, quá khứ.',
      en: 'The policy of gathering all Vietnamese, at home and abroad, whatever their means, faith or past.',
    },
    senses: undated(law.law97of2025, 'verified'),
    related: ['khoi-dai-doan-ket-toan-dan-toc', 'mat-tran-to-quoc-viet-nam'],
    cues: { notAfter: ['nhà', 'huân chương', 'báo', 'khối', 'ngày hội'] },
  },
  {
    id: 'giam-sat-va-phan-bien-xa-hoi',
    headword: 'giám sát và phản biện xã hội',
    variants: ['giám sát, phản biện xã hội', 'công tác giám sát, phản biện xã hội'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('監察·反辯社會'),
    english: 'supervision and social criticism',
    definition: {
      vi: 'Hai quyền của Mặt trận và đoàn thể: theo dõi cơ quan, cán bộ làm có đúng không, và góp ý, tranh luận với dự thảo chính sách trước khi ban hành.',
      en: 'Two rights of the Front and mass organisations: to watch whether offices and officials act properly, and to comment on and contest draft policies before they are issued.',
    },
    senses: undated(text.frontOversight2015, 'verified'),
    related: ['phan-bien-xa-hoi', 'giam-sat', 'mat-tran-to-quoc-viet-nam'],
  },
  {
    id: 'phan-bien-xa-hoi',
    headword: 'phản biện xã hội',
    variants: ['hội nghị phản biện xã hội', 'hội nghị phản biện'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('反辯社會'),
    english: 'social criticism (public review of drafts)',
    definition: {
      vi: 'Việc Mặt trận nhận xét, đánh giá, nêu chính kiến và kiến nghị đối với dự thảo luật, quy hoạch, đề án của cơ quan nhà nước.',
      en: 'The Front’s comments, assessments, views and proposals on draft laws, plans and schemes of State bodies.',
    },
    senses: undated(law.frontLaw2015, 'verified'),
    related: ['giam-sat-va-phan-bien-xa-hoi', 'du-thao', 'uy-ban-mttq'],
  },
  {
    id: 'hiep-thuong',
    headword: 'hiệp thương',
    variants: [
      'hội nghị hiệp thương',
      'hội nghị hiệp thương lần thứ nhất',
      'hội nghị hiệp thương lần thứ hai',
      'hội nghị hiệp thương lần thứ ba',
      'hiệp thương dân chủ',
      'hiệp thương cử',
    ],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('協商'),
    english: 'consultation (to choose candidates or officers)',
    definition: {
      vi: 'Cách bàn bạc để đi tới thỏa thuận thay cho bỏ phiếu hơn thua. Trước bầu cử có ba hội nghị loại này để chốt danh sách ứng cử; Mặt trận cũng cử người lãnh đạo của mình theo cách này.',
      en: 'Talking until agreement instead of a vote. Three such conferences settle the list of candidates before an election, and the Front chooses its own officers this way.',
    },
    senses: undated(law.electionQuestions2016, 'verified'),
    related: ['uy-ban-mttq', 'cu-tri', 'tiep-xuc-cu-tri'],
    cues: { notBefore: ['giá'] },
  },
  {
    id: 'ban-cong-tac-mat-tran',
    headword: 'Ban Công tác Mặt trận',
    variants: [
      'Trưởng Ban Công tác Mặt trận',
      'Ban Công tác Mặt trận thôn',
      'Ban Công tác Mặt trận khu dân cư',
      'Ban Công tác Mặt trận khu phố',
    ],
    abbreviations: ['BCTMT'],
    category: 'front',
    level: 4,
    hanViet: han('班工作·陣'),
    english: 'Front working board (of a neighbourhood)',
    definition: {
      vi: 'Nhóm người của Mặt trận ở thôn, khu phố, lo vận động từng nhà. Không phải một cấp trong hệ thống, nhưng là chỗ Mặt trận gặp dân hằng ngày.',
      en: 'The Front’s people in a village or quarter, who go from house to house. It is not a tier of the system but is where the Front meets residents daily.',
    },
    senses: undated(law.frontLevels, 'verified'),
    related: ['khu-dan-cu', 'uy-ban-mttq', 'truong-khoi-van'],
  },
  {
    id: 'ngay-hoi-dai-doan-ket-toan-dan-toc',
    headword: 'Ngày hội Đại đoàn kết toàn dân tộc',
    variants: ['Ngày hội Đại đoàn kết', 'Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('·會大團結全民族'),
    english: 'Great National Unity Festival',
    definition: {
      vi: 'Ngày vui chung của mỗi khu dân cư quanh 18-11, ngày truyền thống của Mặt trận: ôn lại một năm, khen gia đình tốt, ăn bữa cơm đoàn kết.',
      en: 'A shared feast in every neighbourhood around 18 November, the Front’s anniversary: the year is reviewed, good families praised, a meal eaten together.',
    },
    senses: [
      uncheckedUntil('2003-07-31'),
      sense(
        { from: '2003-08-01', to: null, source: law.unityFestival2003, status: 'verified' },
        {
          vi: 'Tổ chức hằng năm theo Nghị quyết ngày 1-8-2003 của Đoàn Chủ tịch Mặt trận.',
          en: 'Held every year under the Front Presidium’s resolution of 1 August 2003.',
        },
      ),
    ],
    related: ['khu-dan-cu', 'dai-doan-ket', 'gia-dinh-van-hoa'],
  },
  {
    id: 'ban-thanh-tra-nhan-dan',
    headword: 'Ban Thanh tra nhân dân',
    variants: ['thanh tra nhân dân'],
    abbreviations: ['Ban TTND', 'TTND'],
    category: 'front',
    level: 4,
    hanViet: han('班清查人民'),
    english: 'people’s inspection board',
    definition: {
      vi: 'Nhóm người dân hoặc nhân viên được bầu để theo dõi xã, phường hay cơ quan mình có làm đúng chính sách, có giải quyết khiếu nại hay không. Không phải cơ quan thanh tra nhà nước.',
      en: 'Residents or staff elected to watch whether their commune, ward or office follows policy and handles complaints. It is not part of the State inspectorate.',
    },
    senses: [
      sense(
        { from: '2005', to: '2011-06-30', source: text.peopleInspection2004, status: 'verified' },
        {
          vi: 'Luật Thanh tra năm 2004: giám sát việc thực hiện chính sách, pháp luật, giải quyết khiếu nại, tố cáo và quy chế dân chủ ở xã, phường, thị trấn, cơ quan, đơn vị sự nghiệp, doanh nghiệp nhà nước.',
          en: 'Inspection Law of 2004: oversaw policy and law, the handling of complaints and denunciations, and the rules of grassroots democracy in communes, agencies, public units and State enterprises.',
        },
      ),
      sense(
        {
          from: '2011-07-01',
          to: '2017-01-31',
          source: law.at(earlier.inspectionLaw2010, 'Điều 3(8)'),
          status: 'verified',
        },
        {
          vi: 'Luật Thanh tra năm 2010: qua ban này nhân dân giám sát việc thực hiện chính sách, pháp luật ở xã, phường, thị trấn, cơ quan, đơn vị sự nghiệp công lập, doanh nghiệp nhà nước.',
          en: 'Inspection Law of 2010: through it people oversee how policy and law are carried out in communes, agencies, public units and State enterprises.',
        },
      ),
      sense(
        { from: '2017-02-01', to: '2023-06-30', source: law.decree159of2016, status: 'verified' },
        {
          vi: 'Theo luật về thanh tra: ở xã, phường, thị trấn có từ 5 đến 11 người.',
          en: 'Under the inspection law: five to eleven people in a commune, ward or township.',
        },
      ),
      sense(
        { from: '2023-07-01', to: null, source: law.democracyLaw2022Oversight, status: 'verified' },
        {
          vi: 'Chuyển sang Luật Thực hiện dân chủ ở cơ sở; là một trong các cách để dân kiểm tra, giám sát.',
          en: 'Moved to the law on grassroots democracy, as one of the ways people check and oversee.',
        },
      ),
    ],
    related: ['quy-che-dan-chu-o-co-so', 'thanh-tra', 'ban-giam-sat-dau-tu-cua-cong-dong'],
  },
  {
    id: 'ban-giam-sat-dau-tu-cua-cong-dong',
    headword: 'Ban Giám sát đầu tư của cộng đồng',
    variants: ['giám sát đầu tư của cộng đồng', 'giám sát cộng đồng'],
    abbreviations: ['GSĐTCĐ', 'Ban GSĐTCĐ'],
    category: 'front',
    level: 5,
    hanViet: han('班監察投資·共同'),
    english: 'community investment supervision board',
    definition: {
      vi: 'Nhóm người dân nơi có công trình, được bầu ra để xem việc thi công có đúng thiết kế, đúng tiền, có gây hại cho môi trường không.',
      en: 'Residents elected where something is being built, to see that the work follows design and budget and does no harm to the surroundings.',
    },
    senses: [
      uncheckedUntil('2023-08-13'),
      sense(
        { from: '2023-08-14', to: null, source: law.decree59of2023, status: 'verified' },
        {
          vi: 'Đại diện người dân thôn, tổ dân phố bầu tại cuộc họp; mỗi nơi không quá 5 người.',
          en: 'Representatives elected at a village or quarter meeting, no more than five from each.',
        },
      ),
    ],
    related: ['ban-thanh-tra-nhan-dan', 'dau-tu-cong', 'chu-dau-tu'],
  },
  {
    id: 'dan-van',
    headword: 'dân vận',
    variants: ['công tác dân vận', 'dân vận chính quyền'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('民運'),
    english: 'mass mobilisation',
    definition: {
      vi: 'Việc gần dân, nghe dân và thuyết phục để dân hiểu, tin và làm theo chủ trương; là việc của mọi cán bộ chứ không riêng ban phụ trách.',
      en: 'Being close to people, listening and persuading so that they understand, trust and follow a policy; every official’s task, not only that of the commission in charge.',
    },
    senses: undated(word('dân vận'), 'verified'),
    related: ['ban-dan-van', 'dan-van-kheo', 'van-dong'],
    cues: { notAfter: ['ban', 'khối', 'và'] },
  },
  {
    id: 'dan-van-kheo',
    headword: 'dân vận khéo',
    variants: ['phong trào dân vận khéo'],
    abbreviations: [],
    category: 'front',
    level: 5,
    hanViet: han('民運·'),
    english: '“skilful mass mobilisation”',
    definition: {
      vi: 'Phong trào thi đua tìm cách vận động sáng tạo, có kết quả cụ thể; tên lấy từ bài báo của Hồ Chí Minh.',
      en: 'A movement that rewards inventive ways of winning people over with concrete results; the name comes from an article by Hồ Chí Minh.',
    },
    senses: fromMemory,
    related: ['dan-van', 'phong-trao-thi-dua'],
  },
  {
    id: 'dan-biet-dan-ban-dan-lam-dan-kiem-tra',
    headword: 'dân biết, dân bàn, dân làm, dân kiểm tra',
    variants: [
      'dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
      'dân giám sát, dân thụ hưởng',
      'dân biết, dân bàn',
    ],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('民·民·民·民檢查'),
    english: 'people know, people discuss, people do, people check',
    definition: {
      vi: 'Phương châm để người dân tham gia việc chung theo từng bước, từ được thông tin tới soát lại kết quả. Về sau thêm hai vế: giám sát và thụ hưởng.',
      en: 'The motto for involving people step by step, from being informed to checking the outcome. Two parts were added later: overseeing and benefiting.',
    },
    senses: fromMemory,
    related: ['quy-che-dan-chu-o-co-so', 'dan-chu', 'quyen-lam-chu'],
  },
  {
    id: 'quyen-lam-chu',
    headword: 'quyền làm chủ',
    variants: ['quyền làm chủ của nhân dân', 'làm chủ của nhân dân', 'nhân dân làm chủ'],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('權·主'),
    english: 'the people’s right to be master',
    definition: {
      vi: 'Quyền của dân tham gia và quyết định việc của đất nước, của xã mình, trực tiếp hoặc qua đại biểu.',
      en: 'The people’s right to take part in and decide the affairs of the country and commune, directly or through deputies.',
    },
    senses: undated(law.democracyLaw2022Oversight, 'partly'),
    related: ['dan-chu', 'quy-che-dan-chu-o-co-so'],
  },
  {
    id: 'nguoi-co-uy-tin',
    headword: 'người có uy tín',
    variants: [
      'người có uy tín trong đồng bào dân tộc thiểu số',
      'già làng, trưởng bản, người có uy tín',
      'đội ngũ người có uy tín',
    ],
    abbreviations: [],
    category: 'front',
    level: 4,
    hanViet: han('··威信'),
    english: 'trusted person (in an ethnic minority community)',
    definition: {
      vi: 'Người được bà con dân tộc thiểu số tin nghe theo và chính quyền công nhận; giúp hòa giải, giữ phong tục, chống kẻ xấu lôi kéo.',
      en: 'A person whom an ethnic minority community trusts and the authorities recognise; helps settle disputes, keep customs and counter bad influence.',
    },
    senses: [
      uncheckedUntil('2018-03-05'),
      sense(
        { from: '2018-03-06', to: '2025-06-30', source: law.trustedPersons, status: 'partly' },
        {
          vi: 'Theo Quyết định 12/2018/QĐ-TTg, sửa năm 2023: chủ tịch UBND cấp huyện công nhận.',
          en: 'Under Decision 12/2018, amended in 2023: recognised by the district chair.',
        },
      ),
      sense(
        { from: '2025-07-01', to: null, source: law.trustedPersons, status: 'partly' },
        {
          vi: 'Không còn cấp huyện để công nhận; đầu năm 2026 đang soạn nghị định mới.',
          en: 'No district left to grant recognition; a new decree was being drafted in early 2026.',
        },
      ),
    ],
    related: ['dong-bao', 'thon'],
    cues: { notBefore: ['trong giới', 'trong ngành', 'trong nghề', 'trên thế giới', 'quốc tế'] },
  },
];
