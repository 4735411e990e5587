import * as v from 'valibot';
import type { Article, ArticlePages, Block, ImageRef, RichText, Run } from './article.ts';
import { articleText } from './block-text.ts';
import {
  httpAddress,
  LIMITS,
  listCutTo,
  listUpTo,
  textCutTo,
  textUpTo,
  wholeNumberUpTo,
} from './bounds.ts';
import type { ParseProblem } from './parse-problem.ts';
import { parseProblem } from './parse-problem.ts';
import type { Result } from './result.ts';
import { failure, success } from './result.ts';

type SchemaOf<Output> = v.GenericSchema<unknown, Output>;

const line = textUpTo(LIMITS.line);
const cutLine = textCutTo(LIMITS.line);
const yes = v.optional(v.literal(true));

const run: SchemaOf<Run> = v.object({
  text: textUpTo(LIMITS.text),
  bold: yes,
  italic: yes,
  href: v.optional(httpAddress),
});

const richText: SchemaOf<RichText> = listUpTo(LIMITS.runs, run);

const pixels = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(LIMITS.pixels)));

const image: SchemaOf<ImageRef> = v.object({
  src: httpAddress,
  alt: cutLine,
  width: pixels,
  height: pixels,
});

const span = v.pipe(wholeNumberUpTo(LIMITS.span), v.minValue(1));

const cell = v.object({ header: v.boolean(), runs: richText, colSpan: span, rowSpan: span });

const turn = { speaker: v.nullable(line), runs: richText };

const block: SchemaOf<Block> = v.variant('type', [
  v.object({ type: v.literal('paragraph'), runs: richText }),
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), runs: richText }),
  v.object({ type: v.literal('figure'), image, caption: richText, credit: v.nullable(line) }),
  v.object({
    type: v.literal('list'),
    ordered: v.boolean(),
    items: listUpTo(LIMITS.items, richText),
  }),
  v.object({
    type: v.literal('table'),
    rows: listUpTo(LIMITS.rows, listUpTo(LIMITS.cells, cell)),
  }),
  v.object({ type: v.literal('quote'), paragraphs: listUpTo(LIMITS.items, richText) }),
  v.object({ type: v.literal('question'), ...turn }),
  v.object({ type: v.literal('answer'), ...turn }),
  v.object({
    type: v.literal('video'),
    url: httpAddress,
    poster: v.nullable(image),
    caption: richText,
  }),
]);

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** A date that is none is left out rather than costing the reader the article. */
const date = v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(40), v.regex(DATE))), null);

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

const pageNumber = v.pipe(wholeNumberUpTo(LIMITS.pages), v.minValue(1));

const pages: SchemaOf<ArticlePages> = v.object({
  opened: pageNumber,
  others: listCutTo(
    LIMITS.pages,
    v.object({
      number: pageNumber,
      url: httpAddress,
      state: v.picklist(['waiting', 'joined', 'repeated', 'missing']),
      problem: v.nullable(v.picklist(['no-access', 'offline', 'refused', 'no-text', 'too-large'])),
      blocks: wholeNumberUpTo(LIMITS.blocks),
    }),
  ),
});

/** Also the schema of the article inside an extraction's result. */
export const articleSchema: SchemaOf<Article> = v.object({
  url: httpAddress,
  title: line,
  kicker: v.nullable(cutLine),
  lead: v.nullable(richText),
  section: v.nullable(cutLine),
  authors: listCutTo(LIMITS.names, cutLine),
  sourceCredit: v.nullable(cutLine),
  publishedAt: date,
  publishedAsPrinted: v.nullable(cutLine),
  modifiedAt: date,
  siteName: line,
  province: v.nullable(line),
  language: v.pipe(v.string(), v.maxLength(35), v.regex(LANGUAGE)),
  leadImage: v.nullable(image),
  blocks: listUpTo(LIMITS.blocks, block),
  related: listCutTo(LIMITS.related, v.object({ title: cutLine, url: httpAddress })),
  removed: listCutTo(
    LIMITS.removed,
    v.object({
      step: cutLine,
      reason: cutLine,
      text: textCutTo(LIMITS.removedText),
      blocks: v.optional(listUpTo(LIMITS.removedBlocks, block)),
      at: v.optional(wholeNumberUpTo(LIMITS.blocks)),
    }),
  ),
  extraction: v.object({
    site: v.nullable(line),
    layout: v.nullable(line),
    notes: listCutTo(LIMITS.notes, cutLine),
  }),
  pages: v.optional(pages),
});

/** True when the article's text, with all that was left out of it, is within LIMITS.articleText. */
export function articleFits(article: Article): boolean {
  const removed = article.removed.flatMap(({ blocks }) => blocks ?? []);
  const length = articleText(article).length + articleText({ lead: null, blocks: removed }).length;
  return length <= LIMITS.articleText;
}

/**
 * An article from an untrusted place (a page, a message, a file): a fresh object that holds the
 * known fields only, with every address absolute http(s), every text NFC and every size within
 * LIMITS. Anything else is a problem with the path where it was found.
 */
export function parseArticle(input: unknown): Result<Article, ParseProblem> {
  const parsed = v.safeParse(articleSchema, input, { abortEarly: true });
  if (!parsed.success) return failure(parseProblem(parsed.issues));
  if (!articleFits(parsed.output)) return failure({ code: 'too-large', path: 'blocks' });
  return success(parsed.output);
}
