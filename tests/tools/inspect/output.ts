import type { Annotation, PlaceAnnotation } from '../../../lib/annotate/annotation.ts';
import { annotateArticle, annotateText } from '../../../lib/annotate/annotate.ts';
import type { Glossary } from '../../../lib/glossary/glossary.ts';
import type { Article, Block } from '../../../lib/model/article.ts';
import { articleText, blockText, richTextToString } from '../../../lib/model/block-text.ts';
import type { ExtractionResult } from '../../../lib/model/draft.ts';
import { createFormat } from '../../../lib/i18n/format.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { nowText, thenText } from '../../../lib/i18n/place-text.ts';
import type { Gazetteer } from '../../../lib/places/gazetteer.ts';
import { UNIT_WORDS } from '../../../lib/places/unit.ts';
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
    removed: article.removed.map(({ blocks: left, ...removal }) => ({
      ...removal,
      ...(left ? { blocks: left.map(blockOut) } : {}),
    })),
    text: articleText(article),
  };
}

const UNDATED = { from: null, to: null, source: null, status: 'memory' };

const words = { t: createI18n('vi').t, format: createFormat('vi') };

/** Then and now in Vietnamese, put into words as the reader's card does. */
function placeOut(place: PlaceAnnotation): Record<string, unknown> {
  const { kind: _, unitId, story, bare, ...span } = place;
  return {
    id: unitId,
    ...span,
    name: story.unit.name,
    type: UNIT_WORDS[story.unit.type],
    bare,
    then: thenText(story, words),
    now: nowText(story, words),
  };
}

/** Terms, places and citations in the contract's shape. */
function annotationsOut(
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
  const places = annotations.filter((a) => a.kind === 'place').map(placeOut);
  return { terms, places, citations };
}

/** The senses of an article without a date are those in force today. */
export function extractionOut(
  result: ExtractionResult,
  { glossary, gazetteer, today }: { glossary: Glossary; gazetteer?: Gazetteer; today: string },
): Record<string, unknown> {
  const { detection, article } = result;
  const isArticle = detection.kind === 'article';
  const annotations =
    article && isArticle
      ? annotateArticle(article, {
          glossary,
          date: article.publishedAt ?? today,
          ...(gazetteer ? { places: { gazetteer, province: article.province, today } } : {}),
        })
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

interface TextOptions {
  glossary: Glossary;
  gazetteer: Gazetteer;
  date: string;
  today: string;
  /** The province the text is from, when it is known. */
  province: string | null;
}

/** Plain text: offsets over its NFC form, all in block 0. */
export function textOut(
  text: string,
  { glossary, gazetteer, date, today, province }: TextOptions,
): Record<string, unknown> {
  const places = { gazetteer, province, today };
  return annotationsOut(
    annotateText(text.normalize('NFC'), { glossary, date, places, block: 0 }),
    glossary,
  );
}
