import { blockText } from '../model/block-text.ts';
import type { Article, Removal } from '../model/article.ts';
import type { Detection } from '../model/detection.ts';

/** What is known of a page that somebody wants to report. */
export interface ReportedPage {
  /** Address of the page; null when it is not known. */
  address: string | null;
  article: Article | null;
  /** Null when it was not kept, as with saved articles. */
  detection: Detection | null;
  /** Code of what went wrong (lib/model/problems.ts); null when the page was read. */
  problem: string | null;
  /** Of the extension. */
  version: string;
}

const EXCERPT = 60;
const MOST_REMOVED = 40;

const excerpt = (text: string): string =>
  text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text;

function detectionLines({ kind, pageType, reasons }: Detection): string[] {
  const signed = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight));
  return [
    `detection: ${kind} (${pageType})`,
    ...reasons.map(
      ({ code, weight, detail }) =>
        `  ${signed(weight)} ${code}${detail === undefined ? '' : `: ${excerpt(detail)}`}`,
    ),
  ];
}

/** "3 figure, 12 paragraph" */
function countsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
}

function removedLines(removed: readonly Removal[]): string[] {
  const shown = removed.slice(0, MOST_REMOVED);
  const left = removed.length - shown.length;
  return [
    `left out: ${countsOf(removed.map(({ step }) => step))}`,
    ...shown.map(({ step, reason, text }) => `  [${step}] ${reason}: “${excerpt(text)}”`),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

function articleLines(article: Article): string[] {
  const { extraction, pages, blocks } = article;
  const characters = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  return [
    `paper: ${article.siteName} (${extraction.site ?? 'unknown site'})`,
    `layout: ${extraction.layout ?? 'generic'}`,
    ...extraction.notes.map((note) => `  ${note}`),
    `title: ${excerpt(article.title)}`,
    `published: ${article.publishedAt ?? 'no date'}; authors: ${article.authors.length}; lead: ${article.lead ? 'yes' : 'no'}`,
    `blocks: ${blocks.length}, ${characters} characters (${countsOf(blocks.map(({ type }) => type))})`,
    `related links: ${article.related.length}`,
    ...(pages
      ? [
          `pages: opened ${pages.opened}; ${pages.others.map(({ number, state, problem }) => `${number} ${problem ?? state}`).join(', ')}`,
        ]
      : []),
    ...removedLines(article.removed),
  ];
}

/**
 * A page as plain text for whoever looks after the extension, in English: how it was read, with
 * excerpts of at most 60 UTF-16 units and nothing else of the article.
 */
export function pageReport(page: ReportedPage): string {
  const { address, article, detection, problem, version } = page;
  return [
    `Tỏ Tường ${version}`,
    `address: ${address ?? 'unknown'}`,
    ...(problem === null ? [] : [`problem: ${problem}`]),
    ...(detection ? detectionLines(detection) : ['detection: not kept']),
    ...(article ? articleLines(article) : ['article: none']),
  ].join('\n');
}
