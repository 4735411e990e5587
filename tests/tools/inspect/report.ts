import type { Gazetteer } from '../../../lib/places/gazetteer.ts';
import { annotateArticle } from '../../../lib/annotate/annotate.ts';
import type { Glossary } from '../../../lib/glossary/glossary.ts';
import type { Article } from '../../../lib/model/article.ts';
import { blockText, richTextToString } from '../../../lib/model/block-text.ts';
import type { ExtractionResult } from '../../../lib/model/draft.ts';
import { reasonInWords } from './reasons.ts';

function heading(article: Article): string[] {
  const { extraction } = article;
  return [
    `title      ${article.title}`,
    `kicker     ${article.kicker ?? '—'}`,
    `lead       ${article.lead ? richTextToString(article.lead) : '—'}`,
    `authors    ${article.authors.join(', ') || '—'}   source: ${article.sourceCredit ?? '—'}`,
    `published  ${article.publishedAt ?? '—'}   printed: ${article.publishedAsPrinted ?? '—'}`,
    `paper      ${article.siteName}   province: ${article.province ?? '—'}   section: ${article.section ?? '—'}`,
    `layout     ${extraction.layout ?? 'generic'}   ${extraction.notes.join('; ')}`,
  ];
}

interface Knowledge {
  glossary: Glossary;
  gazetteer: Gazetteer;
  /** ISO day. */
  today: string;
}

function termLines(article: Article, { glossary, gazetteer, today }: Knowledge): string[] {
  const counts = new Map<string, number>();
  const date = article.publishedAt ?? today;
  const places = { gazetteer, province: article.province, today };
  for (const a of annotateArticle(article, { glossary, date, places })) {
    const name =
      a.kind === 'term'
        ? (glossary.terms.get(a.termId)?.headword ?? a.termId)
        : a.kind === 'citation'
          ? a.number
          : a.surface;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `  ${String(count).padStart(3)}  ${name}`);
}

/** The readable report of one page. */
export function report({ detection, article }: ExtractionResult, knowledge: Knowledge): string {
  const lines = [
    `detection  ${detection.kind} (${detection.pageType})`,
    ...detection.reasons.map((reason) => `           ${reasonInWords(reason)}`),
  ];
  if (!article) return [...lines, '', 'no article'].join('\n');
  return [
    ...lines,
    '',
    ...heading(article),
    '',
    'blocks',
    ...article.blocks.map(
      (block, i) =>
        `  ${String(i).padStart(3)} ${block.type.padEnd(9)} ${blockText(block).replace(/\n/gu, ' ⏎ ')}`,
    ),
    '',
    'related',
    ...article.related.map(({ title, url }) => `  ${title}  <${url}>`),
    '',
    'removed',
    ...article.removed.map(
      ({ step, reason, text }) => `  [${step}] ${reason} — ${text.slice(0, 120)}`,
    ),
    '',
    'terms',
    ...termLines(article, knowledge),
  ].join('\n');
}
