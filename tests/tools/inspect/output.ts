import type { Annotation } from '../../../lib/annotate/annotation.ts';
import { annotateArticle, annotateText } from '../../../lib/annotate/annotate.ts';
import type { Glossary } from '../../../lib/glossary/glossary.ts';
import type { Article, Block } from '../../../lib/model/article.ts';
import { articleText, blockText, richTextToString } from '../../../lib/model/block-text.ts';
import type { ExtractionResult } from '../../../lib/model/draft.ts';
import { reasonInWords } from './reasons.ts';

/** What `inspect --json` prints. More fields may come; these stay. */

function blockOut(block: Block): Record<string, unknown> {
  const text = blockText(block);
  switch (block.type) {
    case 'figure':
      return { type: block.type, text, src: block.image.src, credit: block.credit };
    case 'video':
      return { type: block.type, text, src: block.url };
    case 'question':
    case 'answer':
      return { type: block.type, text, speaker: block.speaker };
    default:
      return { type: block.type, text };
  }
}

function articleOut(article: Article): Record<string, unknown> {
  const { extraction: _, publishedAsPrinted: __, leadImage: ___, lead, blocks, ...rest } = article;
  return {
    ...rest,
    lead: lead && richTextToString(lead),
    blocks: blocks.map(blockOut),
    text: articleText(article),
  };
}

const UNDATED = { from: null, to: null, source: null, status: 'memory' };

/** Terms and citations in the contract's shape. */
export function annotationsOut(
  annotations: readonly Annotation[],
  glossary: Glossary,
): Record<string, unknown> {
  const terms = annotations
    .filter((a) => a.kind === 'term')
    .map(({ kind: _, termId, sense, misspelt, ...place }) => {
      const term = glossary.terms.get(termId);
      const chosen = term?.senses[sense];
      return {
        id: termId,
        headword: term?.headword,
        ...(term?.aliases ? { aliases: term.aliases } : {}),
        ...place,
        ...(misspelt ? { misspelt } : {}),
        sense: chosen
          ? {
              from: chosen.from,
              to: chosen.to,
              source: chosen.source?.number ?? null,
              status: chosen.status,
            }
          : UNDATED,
      };
    });
  const citations = annotations
    .filter((a) => a.kind === 'citation')
    .map(({ kind: _, ...citation }) => citation);
  return { terms, places: [], citations };
}

/** The senses of an article without a date are those in force today. */
export function extractionOut(
  result: ExtractionResult,
  { glossary, today }: { glossary: Glossary; today: string },
): Record<string, unknown> {
  const { detection, article } = result;
  const isArticle = detection.kind === 'article';
  const annotations =
    article && isArticle
      ? annotateArticle(article, { glossary, date: article.publishedAt ?? today })
      : [];
  return {
    detection: {
      kind: detection.kind,
      pageType: detection.pageType,
      site: article?.extraction.site ?? null,
      layout: article?.extraction.layout ?? null,
      reasons: detection.reasons.map(reasonInWords),
    },
    article: article && isArticle ? articleOut(article) : null,
    ...annotationsOut(annotations, glossary),
  };
}

/** Plain text: offsets over its NFC form, all in block 0. */
export function textOut(
  text: string,
  { glossary, date }: { glossary: Glossary; date: string },
): Record<string, unknown> {
  return annotationsOut(
    annotateText(text.normalize('NFC'), { glossary, date, block: 0 }),
    glossary,
  );
}
