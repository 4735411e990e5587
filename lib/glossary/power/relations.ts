import type { PowerRelation } from './power-model.ts';
import type { Bilingual, LegalSource, SourceStatus } from '../term.ts';
import * as sources from './sources.ts';

type Period = Pick<PowerRelation, 'from' | 'to'>;

const ALWAYS: Period = { from: null, to: null };
/** Under the laws of three local levels, since the law of 2015 took effect. */
const BEFORE: Period = { from: '2016-01-01', to: '2025-06-30' };
const SINCE: Period = { from: '2025-07-01', to: null };
/** Until the councils elected on 15 March 2026 met; known to the month. */
const CHANGEOVER: Period = { from: '2025-07-01', to: '2026-03' };
/** Until the congresses of 2025; known to the year. */
const UNTIL_CONGRESSES: Period = { from: '2025-07-01', to: '2025' };

interface Ground {
  period: Period;
  source: LegalSource;
  status: SourceStatus;
  note?: Bilingual;
}

/** `relation('voters elects national-assembly', …)`: by, kind and whom, as one reads it. */
function relation(sentence: string, { period, source, status, note }: Ground): PowerRelation {
  const [by = '', kind, whom = ''] = sentence.split(' ');
  return {
    by,
    kind: kind as PowerRelation['kind'],
    whom,
    note: note ?? null,
    ...period,
    source,
    status,
  };
}

const chairs: Bilingual = {
  vi: 'Chủ tịch và các Phó Chủ tịch UBND',
  en: 'the Chair and Vice Chairs of the People’s Committee',
};
const boards: Bilingual = {
  vi: 'Chủ tịch và các Phó Chủ tịch HĐND',
  en: 'the Chair and Vice Chairs of the People’s Council',
};
const mergedUnits: Bilingual = {
  vi: 'chỉ ở đơn vị hình thành sau sắp xếp, thay cho bầu',
  en: 'only in units formed by a merger, instead of an election',
};

const centre: readonly PowerRelation[] = [
  relation('national-congress elects central-committee', {
    period: ALWAYS,
    source: sources.nationalCongress,
    status: 'verified',
  }),
  relation('central-committee elects politburo', {
    period: ALWAYS,
    source: sources.politburoElection,
    status: 'secondary',
    note: {
      vi: 'Tổng Bí thư được bầu trong số ủy viên Bộ Chính trị',
      en: 'the General Secretary from among the Politburo',
    },
  }),
  relation('politburo leads national-assembly', {
    period: ALWAYS,
    source: sources.partyLeads,
    status: 'verified',
    note: { vi: 'Đảng lãnh đạo Nhà nước', en: 'the Party leads the State' },
  }),
  relation('voters elects national-assembly', {
    period: ALWAYS,
    source: sources.voters,
    status: 'verified',
  }),
  relation('national-assembly elects na-standing-committee', {
    period: ALWAYS,
    source: sources.assemblyOffices,
    status: 'verified',
  }),
  relation('national-assembly elects prime-minister', {
    period: ALWAYS,
    source: sources.primeMinisterElection,
    status: 'partly',
    note: { vi: 'theo đề nghị của Chủ tịch nước', en: 'nominated by the State President' },
  }),
];

/** What holds of the Party at every local level. */
const partyAt = (level: 'province' | 'district' | 'commune', period: Period) => [
  relation(`${level}-congress elects ${level}-committee`, {
    period,
    source: sources.partyElections,
    status: 'verified',
  }),
  relation(`${level}-committee elects ${level}-secretary`, {
    period,
    source: level === 'commune' ? sources.partyElections : sources.localCommittees,
    status: 'verified',
  }),
  relation(`${level}-secretary leads ${level}-council`, {
    period,
    source: sources.partyLeads,
    status: 'partly',
    note: {
      vi: 'cấp ủy lãnh đạo chính quyền cùng cấp',
      en: 'the Party Committee leads the government of its level',
    },
  }),
];

const party: readonly PowerRelation[] = [
  ...partyAt('province', ALWAYS),
  ...partyAt('district', BEFORE),
  ...partyAt('commune', ALWAYS),
  relation('politburo approves province-secretary', {
    period: BEFORE,
    source: sources.secretaryConfirmed,
    status: 'secondary',
  }),
  relation('politburo approves province-secretary', {
    period: SINCE,
    source: sources.partyElections,
    status: 'partly',
  }),
  relation('politburo appoints province-secretary', {
    period: UNTIL_CONGRESSES,
    source: sources.partyAppointments2025,
    status: 'verified',
    note: {
      vi: 'ở 23 tỉnh, thành phố hình thành sau sáp nhập, thay cho bầu',
      en: 'in the 23 provinces and cities formed by mergers, instead of an election',
    },
  }),
  relation('politburo appoints province-secretary', {
    period: ALWAYS,
    source: sources.secretaryTransferred,
    status: 'secondary',
    note: {
      vi: 'trong nhiệm kỳ, khi điều động',
      en: 'within a term, when transferring officials',
    },
  }),
  relation('province-secretary approves district-secretary', {
    period: BEFORE,
    source: sources.partyElections,
    status: 'partly',
  }),
  relation('district-secretary leads commune-secretary', {
    period: BEFORE,
    source: sources.partyOfCommune2011,
    status: 'verified',
    note: {
      vi: 'tổ chức đảng ở xã trực thuộc cấp ủy cấp huyện',
      en: 'the commune’s Party organisation came under the district committee',
    },
  }),
  relation('province-secretary leads commune-secretary', {
    period: SINCE,
    source: sources.partyOfCommune2025,
    status: 'verified',
    note: {
      vi: 'đảng bộ xã, phường trực thuộc tỉnh ủy, thành ủy',
      en: 'the commune’s Party organisation comes under the provincial committee',
    },
  }),
  relation('province-secretary appoints commune-secretary', {
    period: UNTIL_CONGRESSES,
    source: sources.communePartyAppointments2025,
    status: 'secondary',
    note: {
      vi: 'cấp ủy của các đảng bộ xã, phường mới lập',
      en: 'the committees of the newly formed communes',
    },
  }),
];

const stateBefore: readonly PowerRelation[] = (['province', 'district', 'commune'] as const)
  .flatMap((level) => [
    relation(`${level}-council elects ${level}-council-board`, {
      period: BEFORE,
      source: sources.councilElections2015,
      status: 'verified',
      note: boards,
    }),
    relation(`${level}-council elects ${level}-chair`, {
      period: BEFORE,
      source: sources.councilElections2015,
      status: 'partly',
      note: chairs,
    }),
  ])
  .concat([
    relation('voters elects district-council', {
      period: BEFORE,
      source: sources.voters,
      status: 'verified',
    }),
    relation('na-standing-committee approves province-council-board', {
      period: BEFORE,
      source: sources.boardConfirmed2021,
      status: 'verified',
      note: boards,
    }),
    relation('prime-minister approves province-chair', {
      period: BEFORE,
      source: sources.chairsConfirmed2021,
      status: 'verified',
      note: chairs,
    }),
    relation('province-chair approves district-chair', {
      period: BEFORE,
      source: sources.districtChairConfirmed,
      status: 'secondary',
      note: chairs,
    }),
    relation('district-chair approves commune-chair', {
      period: BEFORE,
      source: sources.communeChairConfirmed,
      status: 'verified',
    }),
    relation('province-chair appoints department-director', {
      period: BEFORE,
      source: sources.directors2025,
      status: 'partly',
    }),
  ]);

const stateSince: readonly PowerRelation[] = [
  ...(['province', 'commune'] as const).flatMap((level) => [
    relation(`voters elects ${level}-council`, {
      period: ALWAYS,
      source: sources.voters,
      status: 'verified',
    }),
    relation(`${level}-council elects ${level}-council-board`, {
      period: SINCE,
      source: level === 'province' ? sources.boardConfirmed2025 : sources.chairsConfirmed2025,
      status: level === 'province' ? 'verified' : 'partly',
      note: boards,
    }),
    relation(`${level}-council elects ${level}-chair`, {
      period: SINCE,
      source: level === 'province' ? sources.chairElected2025 : sources.chairsConfirmed2025,
      status: 'verified',
      note: chairs,
    }),
  ]),
  relation('na-standing-committee approves province-council-board', {
    period: SINCE,
    source: sources.boardConfirmed2025,
    status: 'verified',
    note: boards,
  }),
  relation('prime-minister approves province-chair', {
    period: SINCE,
    source: sources.chairsConfirmed2025,
    status: 'verified',
    note: chairs,
  }),
  relation('province-chair approves commune-chair', {
    period: SINCE,
    source: sources.chairsConfirmed2025,
    status: 'verified',
    note: chairs,
  }),
  relation('province-chair appoints department-director', {
    period: SINCE,
    source: sources.directors2025,
    status: 'partly',
  }),
];

const appointedIn2025: readonly PowerRelation[] = [
  ['na-standing-committee', 'province-council-board'],
  ['prime-minister', 'province-chair'],
  ['province-council-board', 'commune-council-board'],
  ['province-council-board', 'commune-chair'],
].map(([by, whom]) =>
  relation(`${by} appoints ${whom}`, {
    period: CHANGEOVER,
    source: sources.appointments2025,
    status: 'verified',
    note: mergedUnits,
  }),
);

/** Every relation of the map, from the centre down. */
export const powerRelations: readonly PowerRelation[] = [
  ...centre,
  ...party,
  ...stateBefore,
  ...stateSince,
  ...appointedIn2025,
];
