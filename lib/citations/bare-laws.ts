import type { Token } from '../text/tokens.ts';
import { lawNameAt } from './named-laws.ts';
import { keysOf, pass, yearAt, type Reading } from './reading.ts';
import { documentId, forceOn, issuerOf } from './register.ts';
import type { ShortCitation } from './short-numbers.ts';

/** First syllables of laws' names, and the capitals they begin with: most tokens cost one look. */
const HEADS = new Set(['luật', 'bộ', 'pháp'].flatMap(keysOf));
const CAPITALS: ReadonlySet<number> = new Set(['L', 'B', 'P'].map((one) => one.charCodeAt(0)));

/** A bill bears the name of the law it is to replace. */
const BILL_BEFORE = new Set(keysOf('án thảo dự'));
const BILL_AFTER = ['( sửa đổi', 'sửa đổi', '( sđ', 'mới', 'cũ'].map(keysOf);
const NUMBER_AFTER = ['số', '( số'].map(keysOf);

function bareLawAt({ tokens, day }: Reading & { day: string }, at: number): ShortCitation | null {
  const known = lawNameAt(tokens, at);
  if (known === null || BILL_BEFORE.has(tokens[at - 1]?.key ?? '')) return null;
  const { documents, end } = known;
  if (pass(tokens, end, [...BILL_AFTER, ...NUMBER_AFTER]) !== end) return null;
  if (yearAt(tokens, end) !== null) return null;
  const inForce = documents.filter((document) => forceOn(document, day) === 'in-force');
  const [only] = inForce;
  if (only === undefined || inForce.length > 1) return null;
  return {
    first: at,
    end,
    number: only.number,
    type: only.type,
    issuer: issuerOf(only),
    year: only.year,
    documents: [documentId(only)],
  };
}

/**
 * Laws named without year or number ("theo Luật Đất đai"), in order: the one of that name in force
 * on the article's day is meant. None without a day, none where two or no law of that name held, and
 * none for a bill ("dự án Luật Đất đai", "Luật Đất đai sửa đổi") or where the number follows.
 */
export function findBareLaws(reading: Reading, taken: (index: number) => boolean): ShortCitation[] {
  const { tokens, day } = reading;
  if (day === null) return [];
  const found: ShortCitation[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!CAPITALS.has(token.letters.charCodeAt(0))) continue;
    if (!HEADS.has(token.key) || taken(index)) continue;
    const law = bareLawAt({ ...reading, day }, index);
    if (law === null || taken(law.end)) continue;
    found.push(law);
    index = law.end - 1;
  }
  return found;
}
