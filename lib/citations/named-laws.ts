import { isCapitalised, type Token } from '../text/tokens.ts';
import type { LegalDocument } from './document.ts';
import { allDocuments } from './documents/all.ts';
import { documentId, forceOn, issuerOf } from './register.ts';
import { after, keysOf, pass, yearAt, type Reading } from './reading.ts';
import type { ShortCitation } from './short-numbers.ts';

interface Named {
  keys: readonly string[];
  documents: LegalDocument[];
}

/** Laws by the folded name they are cited by, the longest first. */
const NAMED: readonly Named[] = (() => {
  const byName = new Map<string, Named>();
  for (const document of allDocuments) {
    for (const name of document.names) {
      const keys = keysOf(name.replace(/,/gu, ' ,').replace(/\s+/gu, ' '));
      const known = byName.get(keys.join(' '));
      if (known) known.documents.push(document);
      else byName.set(keys.join(' '), { keys, documents: [document] });
    }
  }
  return [...byName.values()].sort((a, b) => b.keys.length - a.keys.length);
})();

const CONSTITUTION = keysOf('hiến pháp');
const HEADS = [
  ['bộ luật', keysOf('bộ luật')],
  ['luật', keysOf('luật')],
  ['pháp lệnh', keysOf('pháp lệnh')],
] as const;
const AMENDED = [keysOf('( sửa đổi )'), keysOf('sửa đổi'), keysOf(',')];

/** Words no law's name holds: they begin what is said of it ("Luật Đất đai có hiệu lực năm 2014"). */
const NOT_IN_NAMES = new Set(
  (
    'có được từ của vào trong sẽ đã đang do khi hiệu lực thông qua ban hành áp dụng tháng ngày là ' +
    'theo này đó mới cũ nay trước sau đến tại ở cho ra đời kể ; . : ( ) “ ” " \n \t'
  )
    .split(' ')
    .flatMap(keysOf),
);
/** Syllables of the longest name read without knowing it. */
const LONGEST_NAME = 14;

/** Where the name of a law that begins at a token ends, when the register knows it. */
function knownAt(tokens: readonly Token[], at: number): { named: Named; end: number } | null {
  for (const named of NAMED) {
    const end = after(tokens, at, named.keys);
    if (end !== -1) return { named, end };
  }
  return null;
}

/** The law whose name begins at a token, by the register: all of that name, and the index after it. */
export function lawNameAt(
  tokens: readonly Token[],
  at: number,
): { documents: readonly LegalDocument[]; end: number } | null {
  const known = knownAt(tokens, at);
  return known && { documents: known.named.documents, end: known.end };
}

const written = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ letters }) => letters)
    .join(' ')
    .replace(/ ,/gu, ',');

/** "Luật Tổ chức chính quyền địa phương (năm) 2015": a name the register knows, then a year. */
function knownLaw({ tokens, day }: Reading, at: number): ShortCitation | null {
  const known = knownAt(tokens, at);
  if (known === null) return null;
  const when = yearAt(tokens, pass(tokens, known.end, AMENDED));
  if (when === null) return null;
  const documents = ofYear(known.named.documents, { year: when.year, day });
  const [only] = documents;
  const certain = documents.length === 1 && only !== undefined;
  const name = `${written(tokens, at, known.end)} ${when.year}`;
  return {
    first: at,
    end: when.end,
    number: certain ? only.number : name,
    type: known.named.documents[0]?.type ?? 'luật',
    issuer: only ? issuerOf(only) : null,
    year: when.year,
    documents: documents.map(documentId),
  };
}

/** Two laws of one name and year, as in 2025: the one in force on the article's day is meant. */
function ofYear(
  documents: readonly LegalDocument[],
  { year, day }: { year: number; day: string | null },
): readonly LegalDocument[] {
  const all = documents.filter((document) => document.year === year);
  if (all.length < 2 || day === null) return all;
  const inForce = all.filter((document) => forceOn(document, day) === 'in-force');
  return inForce.length > 0 ? inForce : all;
}

/** "Luật Giám định tư pháp năm 2012": a capital after the type word, then up to the year. */
function unknownLaw({ tokens }: Reading, at: number): ShortCitation | null {
  for (const [type, keys] of HEADS) {
    const name = after(tokens, at, keys);
    const first = tokens[name];
    if (name === -1 || first === undefined || !isCapitalised(first)) continue;
    for (let index = name + 1; index <= name + LONGEST_NAME; index++) {
      const when = yearAt(tokens, index);
      if (when) {
        const number = `${written(tokens, at, index)} ${when.year}`;
        return {
          first: at,
          end: when.end,
          number,
          type,
          issuer: null,
          year: when.year,
          documents: [],
        };
      }
      const token = tokens[index];
      if (token === undefined || NOT_IN_NAMES.has(token.key) || /\d/u.test(token.key)) break;
    }
  }
  return null;
}

function constitution({ tokens }: Reading, at: number): ShortCitation | null {
  const name = after(tokens, at, CONSTITUTION);
  const when = name === -1 ? null : yearAt(tokens, name);
  if (when === null) return null;
  const number = `Hiến pháp ${when.year}`;
  const document = allDocuments.find((one) => one.number === number);
  if (document === undefined) return null;
  return {
    first: at,
    end: when.end,
    number,
    type: 'hiến pháp',
    issuer: null,
    year: when.year,
    documents: [documentId(document)],
  };
}

/**
 * A law, code, ordinance or constitution named with its year at a token; null for a bare "Luật",
 * which may be any version.
 */
export function namedLawAt(reading: Reading, at: number): ShortCitation | null {
  if (!isCapitalised(reading.tokens[at] as Token)) return null;
  return constitution(reading, at) ?? knownLaw(reading, at) ?? unknownLaw(reading, at);
}
