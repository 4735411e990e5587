import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the rosters of lib/places/data from lists of units, given as a folder with
 * units-2025-06-30.json, units-2025-07-01.json and units-2026-07.json (the "vn_only_simplified"
 * files of thanglequoc/vietnamese-provinces-database, tags v2.4.1, v3.0.2 and v4.2.0).
 *
 *   node tests/tools/make-gazetteer.ts FOLDER
 */

interface Unit {
  Code: string;
  FullName: string;
}
interface OldProvince extends Unit {
  District: (Unit & { Ward: Unit[] | null })[];
}
interface NewProvince extends Unit {
  Wards: Unit[];
}

/** The province whose units the reader always has at hand; the others come when they are needed. */
const EAGER = '22';

const LETTERS: readonly (readonly [string, string, 'district' | 'commune'])[] = [
  ['Thành phố', 'C', 'district'],
  ['Thị xã', 'T', 'district'],
  ['Quận', 'Q', 'district'],
  ['Huyện', 'H', 'district'],
  ['Thị trấn', 't', 'commune'],
  ['Phường', 'p', 'commune'],
  ['Xã', 'x', 'commune'],
  ['Đặc khu', 'd', 'commune'],
];
/** A commune on 1 July 2025 that the list of July 2026 has as a ward. */
const MADE_WARD = 'y';

const MODERN: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** Modern tone placement, syllable by syllable: Hoà → Hòa, but Quý stays. */
function modern(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/\p{L}+/gu, (word) =>
      /q[uU]\p{L}$/iu.test(word)
        ? word
        : word.replace(/(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u, (rhyme) => MODERN[rhyme] ?? rhyme),
    );
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function split(fullName: string): { letter: string; name: string } {
  const full = modern(fullName);
  for (const [word, letter] of LETTERS) {
    if (full.toLowerCase().startsWith(`${word.toLowerCase()} `))
      return { letter, name: capitalised(full.slice(word.length + 1)) };
  }
  throw new Error(`no unit word: ${fullName}`);
}

/** "p3 Trúc Bạch": type, step from the code before in base 36, name. */
function row(units: readonly { letter: string; code: string; name: string }[]): string {
  let last = 0;
  return units
    .toSorted((a, b) => Number(a.code) - Number(b.code))
    .map(({ letter, code, name }) => {
      const step = Number(code) - last;
      last = Number(code);
      return `${letter}${step.toString(36)} ${name}`;
    })
    .join(',');
}

function oldRow({ District }: OldProvince): string {
  return District.map((district) => {
    const { letter, name } = split(district.FullName);
    const wards = (district.Ward ?? []).map((ward) => ({
      ...split(ward.FullName),
      code: ward.Code,
    }));
    return `${letter}${district.Code} ${name}:${row(wards)}`;
  }).join('|');
}

function newRow({ Wards }: NewProvince, later: ReadonlyMap<string, Unit>): string {
  return row(
    Wards.map((ward) => {
      const now = split((later.get(ward.Code) ?? ward).FullName);
      const then = split(ward.FullName).letter;
      if (then !== now.letter && `${then}${now.letter}` !== 'xp')
        throw new Error(`unexpected change: ${ward.FullName}`);
      return { letter: then === now.letter ? then : MADE_WARD, name: now.name, code: ward.Code };
    }),
  );
}

/** As the formatter would have it. */
const literal = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

function write(
  file: string,
  { name, about, rows }: { name: string; about: string; rows: [string, string][] },
): void {
  const lines = rows.map(([code, text]) => `  ['${code}', ${literal(text)}],`);
  const content = [
    '/**',
    ...about.split('\n').map((line) => ` * ${line}`),
    ' * Written by tests/tools/make-gazetteer.ts; lib/places/roster.ts reads it. Names, types and codes',
    ' * from thanglequoc/vietnamese-provinces-database (MIT, © Thang Le Quoc).',
    ' */',
    `export const ${name}: readonly (readonly [province: string, units: string])[] = [`,
    ...lines,
    '];',
    '',
  ];
  writeFileSync(join('lib', 'places', 'data', file), content.join('\n'));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node tests/tools/make-gazetteer.ts FOLDER');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const before = read<OldProvince[]>('units-2025-06-30.json');
const since = read<NewProvince[]>('units-2025-07-01.json');
const later = new Map(
  read<NewProvince[]>('units-2026-07.json').flatMap(({ Wards }) => Wards.map((w) => [w.Code, w])),
);
const oldRows = before.map((p): [string, string] => [p.Code, oldRow(p)]);
const newRows = since.map((p): [string, string] => [p.Code, newRow(p, later)]);
const eager = ([code]: [string, string]): boolean => code === EAGER;

const OLD =
  'District- and commune-level units in force until 30 June 2025, by province of that day';
const NEW = 'Commune-level units since 1 July 2025, by province';
write('units-until-2025.ts', {
  name: 'unitsUntil2025',
  about: `${OLD}; Quảng Ninh apart.`,
  rows: oldRows.filter((r) => !eager(r)),
});
write('units-since-2025.ts', {
  name: 'unitsSince2025',
  about: `${NEW}; Quảng Ninh apart.`,
  rows: newRows.filter((r) => !eager(r)),
});
write('quang-ninh-until-2025.ts', {
  name: 'quangNinhUntil2025',
  about: `${OLD}.`,
  rows: oldRows.filter(eager),
});
write('quang-ninh-since-2025.ts', {
  name: 'quangNinhSince2025',
  about: `${NEW}.`,
  rows: newRows.filter(eager),
});
