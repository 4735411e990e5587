import { NO_HINTS, type Hints, type RawBlock } from '../../lib/extract/blocks/raw-block.ts';
import { createRemovalLog } from '../../lib/extract/clean/removal-log.ts';
import type { DraftBody } from '../../lib/extract/refine/draft-body.ts';
import type { Block, FigureBlock, RichText, Run } from '../../lib/model/article.ts';
import { blockText } from '../../lib/model/block-text.ts';

const STYLED = /\*\*(.+?)\*\*|__(.+?)__|\[(.+?)\]\((.+?)\)|([^*_[]+|[*_[])/gu;

/** Rich text from "plain **bold** __italic__ [link](https://…)". */
export function runs(text: string): RichText {
  return [...text.matchAll(STYLED)].map(([, bold, italic, link, href, plain]): Run => {
    if (bold !== undefined) return { text: bold, bold: true };
    if (italic !== undefined) return { text: italic, italic: true };
    return link === undefined ? { text: plain ?? '' } : { text: link, href: href as string };
  });
}

const raw = (block: Block, hints: Partial<Hints> = {}): RawBlock => ({
  block,
  hints: { ...NO_HINTS, ...hints },
});

export const paragraph = (text: string, hints?: Partial<Hints>): RawBlock =>
  raw({ type: 'paragraph', runs: runs(text) }, hints);

export const heading = (text: string, hints?: Partial<Hints>): RawBlock =>
  raw({ type: 'heading', level: 2, runs: runs(text) }, hints);

export const list = (...items: string[]): RawBlock =>
  raw({ type: 'list', ordered: false, items: items.map(runs) });

export function figure(
  parts: Partial<FigureBlock> & { alt?: string; src?: string } = {},
): RawBlock {
  const { alt = '', src = 'https://bao.example/1.jpg', ...rest } = parts;
  const image = { src, alt, width: null, height: null };
  return raw({ type: 'figure', image, caption: [], credit: null, ...rest });
}

/** A draft as the refining steps get it. */
export function makeDraft(blocks: RawBlock[], parts: Partial<DraftBody> = {}): DraftBody {
  return {
    base: 'https://bao.example/bai-1234.html',
    furniture: [],
    blocks,
    lead: null,
    description: null,
    authors: [],
    openingAuthors: [],
    sourceCredit: null,
    related: [],
    log: createRemovalLog('https://bao.example/'),
    ...parts,
  };
}

/** The blocks of a draft as "type: text". */
export const told = ({ blocks }: Pick<DraftBody, 'blocks'>): string[] =>
  blocks.map(({ block }) => `${block.type}: ${blockText(block)}`);
