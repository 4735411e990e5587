import * as v from 'valibot';
import { httpAddress, LIMITS, listUpTo, textCutTo } from './bounds.ts';
import type { Detection, DetectionCode, PageType } from './detection.ts';
import type { ExtractionResult } from './draft.ts';
import { keysOf } from './keys-of.ts';
import { articleFits, articleSchema } from './parse-article.ts';
import type { ParseProblem } from './parse-problem.ts';
import { parseProblem } from './parse-problem.ts';
import type { Result } from './result.ts';
import { failure, success } from './result.ts';

const pageTypes = keysOf<PageType>({
  article: true,
  video: true,
  photo: true,
  live: true,
  listing: true,
  home: true,
  pdf: true,
  other: true,
});

const detectionCodes = keysOf<DetectionCode>({
  'json-ld-article': true,
  'json-ld-several-articles': true,
  'json-ld-listing': true,
  'og-article': true,
  'og-website': true,
  'published-time': true,
  'article-address': true,
  'listing-address': true,
  'home-address': true,
  'body-container': true,
  'enough-prose': true,
  'little-prose': true,
  'mostly-links': true,
  'no-body-found': true,
  'empty-page': true,
});

/** Also the schema of the detection a content script reports. */
export const detectionSchema: v.GenericSchema<unknown, Detection> = v.object({
  kind: v.picklist(['article', 'other']),
  pageType: v.picklist(pageTypes),
  reasons: listUpTo(
    LIMITS.reasons,
    v.object({
      code: v.picklist(detectionCodes),
      weight: v.pipe(v.number(), v.finite()),
      detail: v.optional(textCutTo(LIMITS.line)),
    }),
  ),
});

const resultSchema: v.GenericSchema<unknown, ExtractionResult> = v.object({
  pageUrl: httpAddress,
  pageTitle: textCutTo(LIMITS.line),
  detection: detectionSchema,
  article: v.nullable(articleSchema),
  problem: v.optional(v.picklist(['too-slow', 'too-large'])),
});

/** What the injected extractor sent, by the rules of parseArticle. */
export function parseExtractionResult(input: unknown): Result<ExtractionResult, ParseProblem> {
  const parsed = v.safeParse(resultSchema, input, { abortEarly: true });
  if (!parsed.success) return failure(parseProblem(parsed.issues));
  const { article } = parsed.output;
  if (article && !articleFits(article))
    return failure({ code: 'too-large', path: 'article.blocks' });
  return success(parsed.output);
}
