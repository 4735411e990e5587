import type { ArticleSpec, BlockSpec } from './article-spec.ts';
import { dialogueMarkup } from './dialogue-markup.ts';
import { figureMarkup } from './figure-markup.ts';
import { paragraphMarkup, type Pen } from './pen.ts';

function headingMarkup(text: string, pen: Pen): string {
  const inner = pen.ink.text(text);
  switch (pen.style.heading) {
    case 'h2':
      return `<h2>${inner}</h2>\n`;
    case 'h3':
      return `<h3 class="sub-title"><span>${inner}</span></h3>\n`;
    case 'bold':
      return paragraphMarkup(`<strong>${inner}</strong>`, pen);
    case 'bold-div':
      return `<div><b>${inner}</b></div>\n`;
  }
}

function tableMarkup(rows: readonly (readonly string[])[], { ink, random }: Pen): string {
  const head = random.once(2) ? 'th' : 'td';
  const strong = (inner: string): string => (head === 'td' ? `<strong>${inner}</strong>` : inner);
  const [first = [], ...rest] = rows;
  const firstRow = first.map((cell) => `<${head}>${strong(ink.text(cell))}</${head}>`).join('');
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<td><p>${ink.text(cell)}</p></td>`).join('');
  const body = rest.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
  return `<table border="1" cellpadding="4"><tbody><tr>${firstRow}</tr>\n${body}</tbody></table>\n`;
}

function listMarkup(items: readonly string[], ordered: boolean, { ink, style }: Pen): string {
  const tag = ordered ? 'ol' : 'ul';
  // Unclosed items are common and lawful.
  const close = style.noise > 1 ? '' : '</li>';
  return `<${tag}>${items.map((item) => `<li>${ink.text(item)}${close}`).join('\n')}</${tag}>\n`;
}

function blockMarkup(block: BlockSpec, pen: Pen): string {
  const { ink } = pen;
  switch (block.type) {
    case 'paragraph':
      return paragraphMarkup(ink.text(block.text), pen);
    case 'heading':
      return headingMarkup(block.text, pen);
    case 'figure':
      return figureMarkup(block, pen);
    case 'table':
      return tableMarkup(block.rows, pen);
    case 'list':
      return listMarkup(block.items, block.ordered, pen);
    case 'quote':
      return `<blockquote>${block.paragraphs.map((text) => `<p>${ink.text(text)}</p>`).join('')}</blockquote>\n`;
    case 'video':
      return `<div class="video-wrap"><iframe width="560" height="315" src="${block.src}" allowfullscreen></iframe></div>\n`;
    case 'question':
    case 'answer':
      return dialogueMarkup(block, pen);
  }
}

/** The article's blocks as pieces of markup in order, between which other things may stand. */
export function bodyPieces(article: ArticleSpec, pen: Pen): string[] {
  return article.blocks.map((block) => blockMarkup(block, pen));
}
