import { recogniseCitations, type Citation } from '../citations/recognise.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { SearchHit, SearchIndex } from '../glossary/search.ts';
import type { Term } from '../glossary/term.ts';
import { tokenise } from '../text/tokens.ts';

/** Everything a looked-up text can be. */
export interface LookUp {
  /** Document numbers in the text, each once. */
  citations: Citation[];
  /** Terms whose senses rest on one of those documents. */
  citing: Term[];
  /** Terms that answer the text as a whole, the best first. */
  hits: SearchHit<Term>[];
  /** How many answer in all. */
  total: number;
  /** Terms that stand inside the text, for a text that is more than one term; each once. */
  inside: Term[];
}

interface Sources {
  index: SearchIndex<Term>;
  terms: ReadonlyMap<string, Term>;
  /** Asked for terms inside a text; a long one only, so it may be made late. */
  glossary: () => Glossary;
  limit: number;
  accepts?: (term: Term) => boolean;
}

const once = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/** Looks a text up: a word being typed, or a passage someone selected. */
export function lookUp(text: string, sources: Sources): LookUp {
  const { index, terms, glossary, limit, accepts } = sources;
  const citations = once(recogniseCitations(text), ({ number }) => number);
  const { hits, total } = index.search(text, accepts ? { limit, accepts } : { limit });
  const several = /\S\s+\S/u.test(text);
  return {
    citations,
    citing: citations.length === 0 ? [] : termsCiting(citations, terms),
    hits,
    total,
    inside: total === 0 && several && citations.length === 0 ? termsInside(text, glossary()) : [],
  };
}

function termsInside(text: string, { matcher }: Glossary): Term[] {
  const found = matcher.match(tokenise(text), { official: true }).map(({ term }) => term);
  return once(found, ({ id }) => id);
}

function termsCiting(citations: readonly Citation[], terms: Sources['terms']): Term[] {
  const numbers = new Set(citations.map(({ number }) => number));
  const cites = ({ senses }: Term) =>
    senses.some(({ source }) => source?.number != null && numbers.has(source.number));
  return [...terms.values()].filter(cites);
}
