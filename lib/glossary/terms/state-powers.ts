import type { Term } from '../term.ts';
import { han } from './han.ts';
import { sense, uncheckedUntil, undated } from './senses.ts';
import * as earlier from './sources-earlier.ts';
import * as text from './sources-texts.ts';
import { word } from './sources-words.ts';
import * as law from './sources.ts';

/** Powers and everyday working of the administration. */
export const statePowerTerms: readonly Term[] = [
  {
    id: 'doan-cong-tac',
    headword: 'đoàn công tác',
    variants: ['đoàn công tác của tỉnh', 'tổ công tác', 'đoàn công tác của trung ương'],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: han('團工作'),
    english: 'working delegation',
    definition: {
      vi: 'Nhóm người được cử đi làm việc tại một nơi trong thời gian ngắn để nắm tình hình, gỡ vướng; không phải cơ quan cố định.',
      en: 'A group sent somewhere for a short time to learn the situation and clear obstacles; not a standing body.',
    },
    senses: undated(word('đoàn', 'công tác'), 'partly'),
    related: ['doan-kiem-tra', 'doan-giam-sat'],
    example: {
      vi: 'Đoàn công tác của tỉnh đến thăm các hộ bị ngập.',
      en: 'A provincial working delegation visited the flooded households.',
    },
  },
  {
    id: 'chinh-quyen-do-thi',
    headword: 'chính quyền đô thị',
    variants: ['mô hình chính quyền đô thị', 'tổ chức chính quyền đô thị'],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('政權都市'),
    english: 'urban government model',
    definition: {
      vi: 'Cách tổ chức riêng cho thành phố lớn trong đó một số cấp bên dưới không có HĐND, chỉ có UBND.',
      en: 'A special arrangement for large cities in which some lower tiers have no People’s Council, only a People’s Committee.',
    },
    senses: [
      uncheckedUntil('2021-06-30'),
      sense(
        { from: '2021-07-01', to: '2025-06-30', source: law.urbanGovernment2020, status: 'partly' },
        {
          vi: 'Thực hiện ở Thành phố Hồ Chí Minh (quận, phường không có HĐND); Hà Nội và Đà Nẵng thí điểm cách riêng.',
          en: 'Applied in Hồ Chí Minh City (no councils in urban districts and wards); Hà Nội and Đà Nẵng had trials of their own.',
        },
      ),
      sense(
        {
          from: '2025-07-01',
          to: null,
          source: law.at(law.law72of2025, 'Điều 51(3)'),
          status: 'partly',
        },
        {
          vi: 'Quận không còn; phường nay có HĐND và UBND như xã trong mô hình hai cấp.',
          en: 'Urban districts are gone; wards now have both bodies, as communes do under the two-tier model.',
        },
      ),
    ],
    related: ['chinh-quyen-dia-phuong-2-cap', 'hoi-dong-nhan-dan'],
  },
  {
    id: 'phan-quyen',
    headword: 'phân quyền',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('分權'),
    english: 'assign powers by law',
    definition: {
      vi: 'Luật hoặc nghị quyết của Quốc hội trao hẳn một số quyền cho chính quyền địa phương tự quyết và tự chịu trách nhiệm; cấp trên chỉ kiểm tra, giám sát.',
      en: 'A law or resolution of the National Assembly gives local authorities certain powers to use on their own responsibility; those above only check and oversee.',
    },
    senses: undated(law.devolution2025, 'partly'),
    related: ['phan-cap', 'uy-quyen'],
  },
  {
    id: 'tham-quyen',
    headword: 'thẩm quyền',
    variants: ['đúng thẩm quyền', 'vượt thẩm quyền', 'thuộc thẩm quyền'],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: han('審權'),
    english: 'competence; legal authority',
    definition: {
      vi: 'Phạm vi việc mà pháp luật cho một cơ quan hay một người được quyết; làm ngoài phạm vi ấy là sai.',
      en: 'The range of matters the law lets a body or a person decide; to act outside it is unlawful.',
    },
    senses: undated(word('thẩm quyền'), 'verified'),
    related: ['cap-co-tham-quyen', 'phan-cap'],
    example: {
      vi: 'Việc cấp phép xây dựng nhà ở thuộc thẩm quyền của xã.',
      en: 'Permits for houses fall within the commune’s competence.',
    },
  },
  {
    id: 'quyen-luc-nha-nuoc',
    headword: 'quyền lực nhà nước',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('權力··'),
    english: 'State power',
    definition: {
      vi: 'Sức mạnh ra lệnh và bắt buộc mà nhân dân giao cho bộ máy công; chia cho các cơ quan làm luật, điều hành và xét xử, có kiểm soát lẫn nhau.',
      en: 'The power to command and compel that the people entrust to public bodies; shared among those that legislate, govern and judge, which check one another.',
    },
    senses: undated(law.at(earlier.constitutionText2013, 'Điều 2'), 'verified'),
    related: ['nha-nuoc', 'kiem-soat-quyen-luc'],
  },
  {
    id: 'chi-dao-dieu-hanh',
    headword: 'chỉ đạo, điều hành',
    variants: ['chỉ đạo điều hành', 'lãnh đạo, chỉ đạo, điều hành'],
    abbreviations: [],
    category: 'state',
    level: 3,
    hanViet: han('指導調行'),
    english: 'direct and manage',
    definition: {
      vi: 'Hai việc của người đứng đầu chính quyền: đặt yêu cầu, hướng đi cho cấp dưới và xử lý công việc từng ngày.',
      en: 'Two tasks of those who govern: to set demands and directions for lower levels, and to handle business from day to day.',
    },
    senses: undated(word('chỉ đạo', 'điều hành'), 'partly'),
    related: ['uy-ban-nhan-dan', 'lanh-dao'],
    example: {
      vi: 'UBND tỉnh đổi mới công tác chỉ đạo, điều hành.',
      en: 'The provincial People’s Committee has renewed the way it directs and manages.',
    },
  },
  {
    id: 'nguoi-phat-ngon',
    headword: 'người phát ngôn',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 5,
    hanViet: han('·發言'),
    english: 'spokesperson',
    definition: {
      vi: 'Người được giao trả lời báo chí thay cho cơ quan; ý kiến người khác nói ra không coi là tiếng nói chính thức.',
      en: 'The person charged with answering the press for a body; what others say is not its official word.',
    },
    senses: undated(word('người phát ngôn'), 'verified'),
    related: ['van-phong-ubnd-tinh'],
    cues: { everyday: true },
  },
  {
    id: 'xet-tuyen',
    headword: 'xét tuyển',
    variants: [],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('·選'),
    english: 'selection on record (without an examination)',
    definition: {
      vi: 'Chọn người vào làm hay vào học bằng hồ sơ, điểm số, bằng cấp, có khi kèm phỏng vấn, thay vì thi viết.',
      en: 'Choosing people for a job or a school on files, marks and degrees, at times with an interview, in place of a written examination.',
    },
    senses: undated(text.recruitment2010, 'partly'),
    related: ['cong-chuc', 'vien-chuc'],
    cues: { everyday: true },
  },
  {
    id: 'tru-so',
    headword: 'trụ sở',
    variants: ['trụ sở làm việc', 'trụ sở dôi dư', 'trụ sở công'],
    abbreviations: [],
    category: 'state',
    level: 4,
    hanViet: han('住所'),
    english: 'headquarters; office building',
    definition: {
      vi: 'Nhà làm việc chính thức của một cơ quan. Sau khi sáp nhập, nhiều nơi dôi nhà và phải bán, cho thuê hoặc đổi công năng.',
      en: 'The official premises of a body. After mergers many places have spare buildings to sell, let or put to other use.',
    },
    senses: undated(word('trụ sở'), 'partly'),
    related: ['sap-nhap', 'trung-tam-chinh-tri-hanh-chinh'],
    cues: { everyday: true },
  },
];
