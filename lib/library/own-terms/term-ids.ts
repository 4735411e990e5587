import { foldAccents } from '../../text/fold.ts';
import { OWN_ID_PREFIX, OWN_LIMITS, type PackTerm } from './own-term.ts';

/** Room for the prefix and a number behind the slug. */
const LONGEST_SLUG = OWN_LIMITS.id - OWN_ID_PREFIX.length - 8;

/** An id made of a headword and not taken: "đô thị" gives "own-do-thi", then "own-do-thi-2". */
export function newTermId(headword: string, taken: (id: string) => boolean): string {
  const slug = foldAccents(headword)
    .replace(/[^a-z\d]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/gu, '');
  const first = OWN_ID_PREFIX + (slug === '' ? 'term' : slug);
  if (!taken(first)) return first;
  for (let number = 2; ; number++) {
    const id = `${first}-${number}`;
    if (!taken(id)) return id;
  }
}

/**
 * The key under which two headwords are the same to a reader: case makes no difference. No letter of
 * Vietnamese has a case of its own, and asking for the language's costs twenty times as much.
 */
export function headwordKey({ headword }: Pick<PackTerm, 'headword'>): string {
  return headword.toLowerCase();
}
