import type { Block } from '../../model/article.ts';
import { createRemovalLog } from '../clean/removal-log.ts';
import { NO_HINTS } from '../blocks/raw-block.ts';
import { tellTurns } from '../refine/dialogue.ts';
import type { DraftBody } from '../refine/draft-body.ts';

const LONGEST_HEADING = 100;
const ENDS = /[.,;:!?…”"]$/u;
const BULLET = /^(?:[•●▪◦‣*]\s*|[-–—+]\s+)/u;
const NUMBER = /^(?:(\d{1,2})[.)]|([a-zđ])\))\s+/u;
const PART = /^(?:phần|chương)\s+(?:\d|[IVXLC]+\b|thứ\s)|^[IVXLC]+[.)]\s/iu;
const SECTION = /^(?:mục|điều|bài)\s+\d/iu;

const shouted = (line: string): boolean =>
  line === line.toUpperCase() && (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4;

function headingLevel(line: string): 2 | 3 | null {
  if (line.length > LONGEST_HEADING || ENDS.test(line)) return null;
  if (PART.test(line) || shouted(line)) return 2;
  return SECTION.test(line) || NUMBER.test(line) ? 3 : null;
}

const paragraphOf = (line: string): Block => ({ type: 'paragraph', runs: [{ text: line }] });

/** Paragraphs with the turns of an interview told, where there is one. */
function withTurns(lines: readonly string[]): Block[] {
  const draft: DraftBody = {
    base: '',
    furniture: [],
    blocks: lines.map((line) => ({ block: paragraphOf(line), hints: NO_HINTS })),
    lead: null,
    description: null,
    authors: [],
    openingAuthors: [],
    sourceCredit: null,
    related: [],
    log: createRemovalLog(''),
  };
  tellTurns(draft);
  return draft.blocks.map(({ block }) => block);
}

type Mark = 'bullet' | 'number';

function markOf(block: Block | undefined): Mark | null {
  if (block?.type !== 'paragraph') return null;
  const text = block.runs[0]?.text ?? '';
  if (BULLET.test(text)) return 'bullet';
  return NUMBER.test(text) ? 'number' : null;
}

const textOf = (block: Block): string =>
  block.type === 'paragraph' ? (block.runs[0]?.text ?? '') : '';

/** Items that follow one another, from an index on: bullets, or numbers that begin with the first. */
function listAt(blocks: readonly Block[], from: number): Block[] {
  const mark = markOf(blocks[from]);
  if (mark === null) return [];
  let to = from;
  while (markOf(blocks[to]) === mark) to += 1;
  const items = blocks.slice(from, to);
  const first = NUMBER.exec(textOf(items[0] as Block));
  const counts = mark === 'bullet' || first?.[1] === '1' || first?.[2] === 'a';
  return items.length > 1 && counts ? items : [];
}

/**
 * The blocks of a plain text, a line a paragraph: interviews, lists and headings are told by their
 * marks where these leave no doubt; anything else stays a paragraph as it is.
 */
export function textBlocks(lines: readonly string[]): Block[] {
  const told = withTurns(lines);
  const blocks: Block[] = [];
  for (let i = 0; i < told.length;) {
    const block = told[i] as Block;
    const items = listAt(told, i);
    if (items.length > 0) {
      const ordered = markOf(block) === 'number';
      const mark = ordered ? NUMBER : BULLET;
      const texts = items.map((item) => [{ text: textOf(item).replace(mark, '') }]);
      blocks.push({ type: 'list', ordered, items: texts });
      i += items.length;
      continue;
    }
    const level = i < told.length - 1 ? headingLevel(textOf(block)) : null;
    blocks.push(level === null || textOf(block) === '' ? block : headingOf(block, level));
    i += 1;
  }
  return blocks;
}

const headingOf = (block: Block, level: 2 | 3): Block => ({
  type: 'heading',
  level,
  runs: [{ text: textOf(block) }],
});
