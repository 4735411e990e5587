import type { Token } from '../text/tokens.ts';
import type { PartialDate } from '../glossary/term.ts';
import { after, keysOf, pass, yearAt } from './reading.ts';
import { numeral } from './numerals.ts';
import { PLAN_PERIODS, type PlanPeriod } from './plan-periods.ts';
import { ASSEMBLIES, CONGRESSES, SPANS, type TermBody } from './terms-of-office.ts';

/** What the number or the years beside "khóa", "nhiệm kỳ", "Đại hội", "giai đoạn" mean. */
export type OfficePeriod =
  | {
      kind: 'assembly' | 'committee' | 'congress';
      number: number;
      from: PartialDate;
      /** Null while the next congress has not met. */
      to: PartialDate | null;
      confirmed: boolean;
    }
  | { kind: 'span'; from: number; to: number; bodies: readonly TermBody[]; confirmed: boolean }
  | ({ kind: 'plan'; confirmed: true } & PlanPeriod);

/** Ids of the glossary's terms that such numbers and years stand beside. */
const READERS: Readonly<
  Record<string, (tokens: readonly Token[], end: number) => OfficePeriod | null>
> = {
  'nhiem-ky': spanAt,
  'nhiem-ky-2020-2025': (tokens, end) => spanAt(tokens, end - 3),
  khoa: numberedTerm,
  'dai-hoi': congressAt,
  'dai-hoi-dai-bieu': congressAt,
  'giai-doan': planAt,
};

/** The years of "2020-2025" within a few tokens; null for none. */
function yearsAt(tokens: readonly Token[], end: number): { from: number; to: number } | null {
  for (let at = end; at < end + 3; at++) {
    const from = /^(?:19|20)\d{2}$/u.exec(tokens[at]?.letters ?? '');
    if (!from || tokens[at + 1]?.key !== '-') continue;
    const to = yearAt(tokens, at + 2)?.year;
    return to === undefined ? null : { from: Number(from[0]), to };
  }
  return null;
}

/** Whose term of office the years beside "nhiệm kỳ" are. */
function spanAt(tokens: readonly Token[], end: number): OfficePeriod | null {
  const years = yearsAt(tokens, end);
  const span = SPANS.find(({ from, to }) => from === years?.from && to === years.to);
  return span ? { kind: 'span', ...span } : null;
}

/** Which plan the years beside "giai đoạn" are those of. */
function planAt(tokens: readonly Token[], end: number): OfficePeriod | null {
  const years = yearsAt(tokens, end);
  const plan = PLAN_PERIODS.find(({ from, to }) => from === years?.from && to === years.to);
  return plan ? { kind: 'plan', confirmed: true, ...plan } : null;
}

const ASSEMBLY = keysOf('quốc hội');
const PARTY = ['trung ương', 'đảng', 'bch', 'chính trị', 'bí thư'].map(keysOf);
/** Councils and Front committees count for themselves: no list tells their years. */
const OTHERS = [
  'hđnd',
  'nhân dân',
  'đảng bộ',
  'tỉnh ủy',
  'thành ủy',
  'đảng ủy',
  'mặt trận',
  'đoàn',
].map(keysOf);
/** Tokens before "khóa" in which its body stands ("Trung ương 6 khóa XII"). */
const BODY_REACH = 7;

/** "Quốc hội khóa XV", "Trung ương khóa XIII": whose term it is, the nearest body before tells. */
function numberedTerm(tokens: readonly Token[], end: number): OfficePeriod | null {
  const number = numeral(tokens[end]?.letters ?? '');
  if (number === null) return null;
  for (let at = end - 2; at >= Math.max(0, end - BODY_REACH); at--) {
    if (pass(tokens, at, OTHERS) !== at) return null;
    if (after(tokens, at, ASSEMBLY) !== -1) {
      const term = ASSEMBLIES.find((one) => one.number === number);
      return term ? { kind: 'assembly', ...term } : null;
    }
    if (pass(tokens, at, PARTY) !== at) return committee(number);
  }
  return null;
}

/** The Central Committee sits from the congress that elects it to the next. */
function committee(number: number): OfficePeriod | null {
  const congress = CONGRESSES.find((one) => one.number === number);
  if (congress === undefined) return null;
  const next = CONGRESSES.find((one) => one.number === number + 1);
  return {
    kind: 'committee',
    number,
    from: congress.to.slice(0, 4),
    to: next?.from.slice(0, 4) ?? null,
    confirmed: congress.confirmed && (next?.confirmed ?? true),
  };
}

const BEFORE_NUMBER = ['toàn quốc', 'đảng toàn quốc', 'đảng', 'đại biểu toàn quốc'].map(keysOf);
const ORDINAL = [keysOf('lần thứ')];
const LOCAL = [
  'đảng bộ',
  'của đảng bộ',
  'mặt trận',
  'của mặt trận',
  'đoàn',
  'công đoàn',
  'mttq',
].map(keysOf);

const OF_THE_PARTY = ['của đảng', 'đảng'].map(keysOf);
const NATIONAL = keysOf('toàn quốc');
/** Tokens before in which a local organisation is named whose congress it is. */
const LOCAL_REACH = 7;

/**
 * "Đại hội XIV", "Đại hội đại biểu toàn quốc lần thứ XIII": only the Party's own are listed. A
 * bare "lần thứ XIII" may as well be a district's, unless "toàn quốc" or "của Đảng" stands by.
 */
function congressAt(tokens: readonly Token[], end: number): OfficePeriod | null {
  const named = pass(tokens, end, BEFORE_NUMBER);
  const ordinal = pass(tokens, named, ORDINAL);
  const digits = tokens[ordinal]?.letters ?? '';
  const congress = CONGRESSES.find((one) => one.number === numeral(digits));
  if (congress === undefined || pass(tokens, ordinal + 1, LOCAL) !== ordinal + 1) return null;
  for (let at = Math.max(0, end - LOCAL_REACH); at < end; at++) {
    if (pass(tokens, at, LOCAL) !== at) return null;
  }
  const national =
    named !== end ||
    after(tokens, end - 2, NATIONAL) !== -1 ||
    pass(tokens, ordinal + 1, OF_THE_PARTY) !== ordinal + 1 ||
    (ordinal === named && digits !== digits.toLowerCase());
  return national ? { kind: 'congress', ...congress } : null;
}

/**
 * The term of office that a term of the glossary speaks of where it stands; null when nothing
 * beside it tells. `end`: index of the token after the term.
 */
export function officePeriod(
  termId: string,
  { tokens, end }: { tokens: readonly Token[]; end: number },
): OfficePeriod | null {
  return READERS[termId]?.(tokens, end) ?? null;
}
