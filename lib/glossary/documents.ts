import type { LegalSource, Term } from './term.ts';

const known = new WeakMap<ReadonlyMap<string, Term>, ReadonlyMap<string, LegalSource>>();

function collect(terms: ReadonlyMap<string, Term>): ReadonlyMap<string, LegalSource> {
  const documents = new Map<string, LegalSource>();
  for (const { senses } of terms.values()) {
    for (const { source } of senses) {
      if (source?.number && !documents.has(source.number)) {
        documents.set(source.number, { ...source, article: null });
      }
    }
  }
  return documents;
}

/**
 * The document with this number as the glossary's sources know it (title, effective date, link);
 * null when no term rests on it.
 */
export function documentByNumber(
  terms: ReadonlyMap<string, Term>,
  number: string,
): LegalSource | null {
  let documents = known.get(terms);
  if (!documents) known.set(terms, (documents = collect(terms)));
  return documents.get(number) ?? null;
}
