import { recogniseCitations, type Citation } from '../citations/recognise.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { TermMatch } from '../glossary/matcher.ts';
import { senseOn } from '../glossary/senses.ts';
import type { Article } from '../model/article.ts';
import { blockText, richTextToString } from '../model/block-text.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { LEAD, TITLE, type Annotation, type BlockIndex } from './annotation.ts';

interface AnnotateOptions {
  glossary: Glossary;
  /** ISO date the senses are chosen for: the day of publication, or the assumed day. */
  date: string;
  block: BlockIndex;
}

/**
 * Tells whether a token lies inside a citation: its parts ("UBND" in 15/2019/QĐ-UBND) are no terms.
 * Both lists are in order of place and asked in that order, so one walk along them is enough.
 */
function insideCitation(
  tokens: readonly Token[],
  citations: readonly Citation[],
): ((index: number) => boolean) | undefined {
  if (citations.length === 0) return undefined;
  const inside = new Set<number>();
  let next = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    while (citations[next] && (citations[next] as Citation).end <= start) next += 1;
    const citation = citations[next];
    if (citation && citation.start < end) inside.add(index);
  }
  return (index) => inside.has(index);
}

/**
 * Everything that stands in one text, in order of place and never overlapping; a citation wins
 * over a term. Offsets are UTF-16 units of the text as given.
 */
export function annotateText(
  text: string,
  { glossary, date, block }: AnnotateOptions,
): Annotation[] {
  const tokens = tokenise(text);
  const citations = recogniseCitations(text);
  const taken = insideCitation(tokens, citations);
  const terms = glossary.matcher
    .match(tokens, taken)
    .map((match) => termAnnotation(match, { text, tokens, date, block }));
  const cited = citations.map(
    ({ start, end, surface, number, type, issuer, year }): Annotation => ({
      kind: 'citation',
      block,
      start,
      end,
      surface,
      number,
      type,
      issuer,
      year,
    }),
  );
  return [...terms, ...cited].sort((a, b) => a.start - b.start);
}

function termAnnotation(
  { first, end, term, misspelt }: TermMatch,
  place: { text: string; tokens: readonly Token[]; date: string; block: BlockIndex },
): Annotation {
  const from = (place.tokens[first] as Token).start;
  const to = (place.tokens[end - 1] as Token).end;
  return {
    kind: 'term',
    block: place.block,
    start: from,
    end: to,
    surface: place.text.slice(from, to),
    termId: term.id,
    sense: senseOn(term, place.date),
    misspelt,
  };
}

/** The annotations of title, lead and every block of an article, in reading order. */
export function annotateArticle(
  article: Pick<Article, 'title' | 'lead' | 'blocks'>,
  { glossary, date }: Omit<AnnotateOptions, 'block'>,
): Annotation[] {
  const of = (text: string, block: BlockIndex): Annotation[] =>
    annotateText(text, { glossary, date, block });
  return [
    ...of(article.title, TITLE),
    ...(article.lead ? of(richTextToString(article.lead), LEAD) : []),
    ...article.blocks.flatMap((block, index) => of(blockText(block), index)),
  ];
}
