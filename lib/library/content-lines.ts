import type { Article, Block, ImageRef } from '../model/article.ts';
import { blockParts, richTextToString } from '../model/block-text.ts';

export type ContentKind =
  | 'kicker'
  | 'title'
  | 'lead'
  | 'authors'
  | 'source'
  | 'heading'
  | 'text'
  | 'question'
  | 'answer'
  | 'item'
  | 'row'
  | 'quote'
  | 'picture'
  | 'caption'
  | 'film';

/** One line of what an article says. Table cells are joined by "\t". */
export interface ContentLine {
  kind: ContentKind;
  /** NFC. Of a picture or film the path of its address: hosts and queries change by themselves. */
  text: string;
}

export type Content = Pick<
  Article,
  'kicker' | 'title' | 'lead' | 'authors' | 'sourceCredit' | 'leadImage' | 'blocks'
>;

/**
 * What an article says, line by line in reading order: its words and which pictures it shows.
 * Dates, links, styles, related articles and what was left out of the page are no part of it.
 */
export function contentLines(article: Content): ContentLine[] {
  return [
    line('kicker', article.kicker ?? ''),
    line('title', article.title),
    line('lead', richTextToString(article.lead ?? [])),
    line('authors', article.authors.join(', ')),
    line('source', article.sourceCredit ?? ''),
    picture(article.leadImage),
    ...article.blocks.flatMap(linesOf),
  ].filter(({ text }) => text !== '');
}

function linesOf(block: Block): ContentLine[] {
  const rows = blockParts(block).map((row) => row.map(richTextToString).join('\t'));
  const all = (kind: ContentKind) => rows.map((text) => line(kind, text));
  switch (block.type) {
    case 'paragraph':
      return all('text');
    case 'heading':
    case 'quote':
      return all(block.type);
    case 'question':
    case 'answer':
      return [line(block.type, [block.speaker ?? '', ...rows].filter(Boolean).join(' '))];
    case 'list':
      return all('item');
    case 'table':
      return all('row');
    case 'figure':
      return [
        picture(block.image),
        line('caption', [...rows, block.credit ?? ''].join(' ').trim()),
      ];
    case 'video':
      return [line('film', pathOf(block.url)), ...all('caption')];
  }
}

function line(kind: ContentKind, text: string): ContentLine {
  return { kind, text: text.normalize('NFC') };
}

function picture(image: ImageRef | null): ContentLine {
  return line('picture', image === null ? '' : pathOf(image.src));
}

/** The path of an address; an address that is none stands for itself. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : address;
}
