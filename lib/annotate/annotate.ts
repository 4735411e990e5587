import { fullNumbersOf, recogniseCitations, type Citation } from '../citations/recognise.ts';
import { officePeriod } from '../citations/office-period.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { TermMatch } from '../glossary/term-match.ts';
import { isEvidence, isOfficial } from '../glossary/register.ts';
import { senseOn } from '../glossary/senses.ts';
import type { Article } from '../model/article.ts';
import { blockText, richTextToString } from '../model/block-text.ts';
import type { PlaceText } from '../places/mentions.ts';
import type { PlaceFound } from '../places/recognise.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { createPlaceAnnotator, placesByBlock, type PlaceOptions } from './annotate-places.ts';
import { mentionedSense, yearPlaces } from './mentioned-sense.ts';
import { LEAD, TITLE, type Annotation, type BlockIndex } from './annotation.ts';

interface AnnotateOptions {
  glossary: Glossary;
  /** ISO date the senses are chosen for: the day of publication, or the assumed day. */
  date: string;
  block: BlockIndex;
  /** Left out: no places. */
  places?: PlaceOptions;
}

interface Piece {
  block: BlockIndex;
  text: string;
  tokens: readonly Token[];
  citations: readonly Citation[];
  /** Indexes of tokens that belong to a citation or place; null when there is none. */
  inside: Set<number> | null;
}

interface BlockText {
  block: BlockIndex;
  text: string;
}

/** Texts with their citations: a number written out in one tells what a short form in another means. */
function piecesOf(texts: readonly BlockText[], day: string): Piece[] {
  const full = texts.map(({ text }) => fullNumbersOf(text, day));
  const elsewhere = full.flat();
  return texts.map(({ block, text }, i) => {
    const tokens = tokenise(text);
    const own = full[i] ?? [];
    const citations = recogniseCitations(text, { day, tokens, full: own, elsewhere });
    return { block, text, tokens, citations, inside: tokensInside(tokens, citations) };
  });
}

/**
 * The tokens that lie inside a citation: its parts ("UBND" in 15/2019/QĐ-UBND) are no terms.
 * Both lists are in order of place, so one walk along them is enough.
 */
function tokensInside(
  tokens: readonly Token[],
  citations: readonly Citation[],
): Set<number> | null {
  if (citations.length === 0) return null;
  const inside = new Set<number>();
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { start, end } = tokens[index] as Token;
    while (citations[next] && (citations[next] as Citation).end <= start) next += 1;
    const citation = citations[next];
    if (citation && citation.start < end) inside.add(index);
  }
  return inside;
}

function asPlaceText({ block, text, tokens, inside }: Piece): PlaceText {
  return inside
    ? { block, text, tokens, taken: (index) => inside.has(index) }
    : { block, text, tokens };
}

/**
 * Everything that stands in some texts, in order and never overlapping; a citation wins over a
 * place, a place over a term. Offsets are UTF-16 units of each text as given.
 */
function annotatePieces(
  pieces: readonly Piece[],
  options: Omit<AnnotateOptions, 'block'>,
): Annotation[] {
  const { places, date } = options;
  const { found } = placesByBlock(places ? pieces.map(asPlaceText) : [], { places, date });
  const toPlace = places && createPlaceAnnotator(places, date);
  const open = pieces.map((piece) => withoutPlaces(piece, found.get(piece.block) ?? []));
  const matches = termsOf(open, options);
  return pieces.flatMap((piece, i) => {
    const here = found.get(piece.block) ?? [];
    const placed = toPlace ? here.map((place) => toPlace(place, piece.text)) : [];
    return annotatePiece(piece, { date, placed, matches: matches[i] ?? [] });
  });
}

/** A piece in which the tokens of places are taken too. */
function withoutPlaces(piece: Piece, here: readonly PlaceFound[]): Piece {
  if (here.length === 0) return piece;
  const inside = new Set(piece.inside);
  for (const { first, end } of here) for (let i = first; i < end; i++) inside.add(i);
  return { ...piece, inside };
}

/**
 * The terms of each piece. What an article is about shows in all its pieces together; one piece
 * alone tells for itself.
 */
function termsOf(
  pieces: readonly Piece[],
  { glossary, date }: Pick<AnnotateOptions, 'glossary' | 'date'>,
): TermMatch[][] {
  const matchAll = (official?: boolean): TermMatch[][] =>
    pieces.map(({ tokens, inside }) =>
      glossary.matcher.match(tokens, {
        day: date,
        ...(inside && { taken: (index: number) => inside.has(index) }),
        ...(official !== undefined && { official }),
      }),
    );
  if (pieces.length === 1) return matchAll();
  const matches = matchAll(true);
  const evidence = matches.flat().filter(({ term }) => isEvidence(term)).length;
  const words = pieces.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return isOfficial({ evidence, words }) ? matches : matchAll(false);
}

interface PieceOptions {
  date: string;
  placed: readonly Annotation[];
  matches: readonly TermMatch[];
}

function annotatePiece(piece: Piece, { date, placed, matches }: PieceOptions): Annotation[] {
  const { block, text, tokens, citations } = piece;
  const years = yearPlaces(text);
  const terms = matches.map((match) => termAnnotation(match, { text, tokens, date, block, years }));
  if (placed.length + citations.length === 0) return terms;
  const cited = citations.map((citation) => citationAnnotation(citation, block));
  return [...terms, ...placed, ...cited].sort((a, b) => a.start - b.start);
}

function citationAnnotation(citation: Citation, block: BlockIndex): Annotation {
  return { kind: 'citation', block, ...citation };
}

/** Everything that stands in one text, in order of place and never overlapping. */
export function annotateText(text: string, { block, ...options }: AnnotateOptions): Annotation[] {
  return annotatePieces(piecesOf([{ block, text }], options.date), options);
}

function termAnnotation(
  { first, end, term, misspelt }: TermMatch,
  place: Pick<Piece, 'text' | 'tokens' | 'block'> & { date: string; years: readonly number[] },
): Annotation {
  const { text, tokens, block, date, years } = place;
  const start = (tokens[first] as Token).start;
  const to = (tokens[end - 1] as Token).end;
  const sense = senseOn(term, date);
  const found: Annotation = {
    kind: 'term',
    block,
    start,
    end: to,
    surface: text.slice(start, to),
    termId: term.id,
    sense,
    misspelt,
  };
  const period = officePeriod(term.id, { tokens, end });
  if (period) found.period = period;
  if (term.senses.length === 1 || years.length === 0) return found;
  const mentioned = mentionedSense(text, { start, end: to, term, sense, years });
  return mentioned ? { ...found, mentioned } : found;
}

type Texts = Pick<Article, 'title' | 'lead' | 'blocks'>;

function textsOf({ title, lead, blocks }: Texts): BlockText[] {
  return [
    { block: TITLE, text: title },
    ...(lead ? [{ block: LEAD, text: richTextToString(lead) }] : []),
    ...blocks.map((block, index) => ({ block: index, text: blockText(block) })),
  ];
}

/** The annotations of title, lead and every block of an article, in reading order. */
export function annotateArticle(
  article: Texts,
  options: Omit<AnnotateOptions, 'block'>,
): Annotation[] {
  return annotatePieces(piecesOf(textsOf(article), options.date), options);
}

/** How many mentions of places an article leaves open, because they may mean several units. */
export function countOpenPlaces(
  article: Texts,
  { places, date }: Required<Pick<AnnotateOptions, 'places' | 'date'>>,
): number {
  return placesByBlock(piecesOf(textsOf(article), date).map(asPlaceText), { places, date })
    .ambiguous;
}
