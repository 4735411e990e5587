import type { Term } from '../glossary/term.ts';
import { hanLine } from '../reader/han-syllables.ts';
import { writeTsv } from '../text/delimited.ts';

const HEAD = [
  'id',
  'headword',
  'also_written',
  'abbreviations',
  'han_viet',
  'english',
  'definition_vi',
  'definition_en',
  'category',
  'level',
  'own',
  'note',
];

const BETWEEN_FORMS = '; ';

/**
 * Terms as a table, one a line under a line of names. What the law said when is not part of it: a
 * line has one meaning. `notes` are the reader's, by id.
 */
export function glossaryTsv(
  terms: readonly Term[],
  { notes }: { notes: ReadonlyMap<string, { note: string }> },
): string {
  return writeTsv([
    HEAD,
    ...terms.map((term) => [
      term.id,
      term.headword,
      [...(term.aliases ?? []), ...term.variants].join(BETWEEN_FORMS),
      term.abbreviations.join(BETWEEN_FORMS),
      hanLine(term) ?? '',
      term.english,
      term.definition.vi,
      term.definition.en,
      term.category,
      String(term.level),
      term.own === true ? 'yes' : '',
      notes.get(term.id)?.note ?? '',
    ]),
  ]);
}
