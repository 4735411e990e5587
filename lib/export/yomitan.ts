import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Category, Term } from '../glossary/term.ts';
import { hanLine } from '../reader/han-syllables.ts';

/**
 * A Yomitan dictionary of format 3: a zip of index.json, tag_bank_1.json and term_bank_N.json whose
 * rows have exactly eight fields. Only what every version of the format knows is used: div and span
 * with content and style.
 */

type Style = { fontStyle?: 'italic'; fontWeight?: 'bold'; fontSize?: 'small'; marginTop?: number };
interface Piece {
  tag: 'div' | 'span';
  content: string | Piece[];
  style?: Style;
}

/** Term, reading, definition tags, rules, score, definitions, sequence number, term tags. */
export type YomitanRow = [
  string,
  string,
  string,
  string,
  number,
  [{ type: 'structured-content'; content: Piece[] }],
  number,
  string,
];

export interface YomitanTexts {
  title: string;
  description: string;
  /** Names of the categories, for the tags. */
  category: Record<Category, string>;
  /** What marks a term of the reader's own. */
  own: string;
}

interface YomitanOptions {
  texts: YomitanTexts;
  /** YYYY-MM-DD; the revision. */
  day: string;
  /** The reader's, by id. */
  notes: ReadonlyMap<string, { note: string }>;
}

/** Yomitan reads a dictionary file by file: none shall be very large. */
const ROWS_A_BANK = 5_000;

/** Zip knows no earlier day; a fixed one makes the same glossary the same file. */
const FILE_TIME = new Date(Date.UTC(1980, 0, 2));

const OWN_TAG = 'own';

const line = (content: string, style?: Style): Piece => ({
  tag: 'div',
  content,
  ...(style && { style }),
});

function contentOf(term: Term, note: string): Piece[] {
  const { english, definition } = term;
  const han = hanLine(term);
  return [
    ...(han === null ? [] : [line(han, { fontSize: 'small' })]),
    ...(english === '' ? [] : [line(english, { fontStyle: 'italic' })]),
    ...(definition.vi === '' ? [] : [line(definition.vi)]),
    ...(definition.en === '' ? [] : [line(definition.en)]),
    ...note
      .split('\n')
      .filter((one) => one !== '')
      .map((one) => line(one, { fontSize: 'small' })),
  ];
}

/** Every written form of a term leads to it; the headword comes first among equals. */
function rowsOf(term: Term, { note, sequence }: { note: string; sequence: number }): YomitanRow[] {
  const forms = [term.headword, ...term.abbreviations, ...(term.aliases ?? []), ...term.variants];
  const tags = term.own === true ? `${term.category} ${OWN_TAG}` : term.category;
  return [...new Set(forms)].map((form, i) => [
    form,
    '',
    tags,
    '',
    (i === 0 ? 10 : 0) + 6 - term.level,
    [
      {
        type: 'structured-content',
        content: [
          ...(i === 0 ? [] : [line(`→ ${term.headword}`, { fontWeight: 'bold' })]),
          ...contentOf(term, note),
        ],
      },
    ],
    sequence,
    '',
  ]);
}

/** The files of the dictionary, by name, before they are zipped. */
function yomitanFiles(
  terms: readonly Term[],
  { texts, day, notes }: YomitanOptions,
): Record<string, unknown> {
  const rows = terms.flatMap((term, i) =>
    rowsOf(term, { note: notes.get(term.id)?.note ?? '', sequence: i + 1 }),
  );
  const banks: Record<string, unknown> = {};
  for (let from = 0; from < rows.length; from += ROWS_A_BANK) {
    banks[`term_bank_${from / ROWS_A_BANK + 1}.json`] = rows.slice(from, from + ROWS_A_BANK);
  }
  const tags = Object.entries(texts.category).map(([name, notesOf], i) => [
    name,
    'partOfSpeech',
    i,
    notesOf,
    0,
  ]);
  return {
    'index.json': {
      title: texts.title,
      revision: day,
      format: 3,
      sequenced: true,
      description: texts.description,
    },
    'tag_bank_1.json': [...tags, [OWN_TAG, 'name', tags.length, texts.own, 0]],
    ...banks,
  };
}

/** The glossary as a dictionary for Yomitan: the bytes of its zip. */
export function yomitanZip(
  terms: readonly Term[],
  options: YomitanOptions,
): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(yomitanFiles(terms, options))) {
    files[name] = strToU8(JSON.stringify(content));
  }
  return zipSync(files, { level: 6, mtime: FILE_TIME }) as Uint8Array<ArrayBuffer>;
}
