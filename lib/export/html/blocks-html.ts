import type { Block, ImageRef, RichText, Run, TableCell } from '../../model/article.ts';
import { isHttpAddress } from '../../model/http-address.ts';
import { isImageType } from '../../model/image-type.ts';
import type { ExportedImage } from '../exported-article.ts';
import { element, escapeText, voidElement } from './markup.ts';

/** What the file says in the words of the interface. */
export interface BlockTexts {
  /** In the place of an image that is not kept. */
  missingImage: string;
  /** Before a link to a film. */
  film: string;
}

export interface BlockContext {
  texts: BlockTexts;
  /** By `src`. */
  images: ReadonlyMap<string, ExportedImage>;
}

/** Blocks as markup. */
export function blocksHtml(blocks: readonly Block[], context: BlockContext): string {
  return blocks.map((block) => blockHtml(block, context)).join('\n');
}

/** Runs as markup; a link leads out only when it is http(s). */
export function richTextHtml(runs: RichText): string {
  return runs.map(runHtml).join('');
}

/** An image inside the file, or the line that says it is missing. */
export function imageHtml(image: ImageRef, { images, texts }: BlockContext): string {
  const kept = images.get(image.src);
  if (!kept || !isImageType(kept.type) || !/^[\w+/]*=*$/u.test(kept.base64)) {
    return element('p', { class: 'missing' }, linkHtml(image.src, escapeText(texts.missingImage)));
  }
  const { width, height } = image;
  const src = `data:${kept.type};base64,${kept.base64}`;
  return voidElement('img', { src, alt: image.alt, width, height });
}

/** A link to an address of the web; of any other only the words stay. */
export function linkHtml(href: string, inner: string): string {
  if (!isHttpAddress(href)) return inner;
  return element('a', { href, rel: 'noreferrer noopener' }, inner);
}

function runHtml({ text, bold, italic, href }: Run): string {
  const plain = escapeText(text);
  const slanted = italic ? element('em', {}, plain) : plain;
  const strong = bold ? element('strong', {}, slanted) : slanted;
  return href === undefined ? strong : linkHtml(href, strong);
}

function blockHtml(block: Block, context: BlockContext): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, richTextHtml(block.runs));
    case 'heading':
      return element(`h${block.level}`, {}, richTextHtml(block.runs));
    case 'figure':
      return figureHtml(imageHtml(block.image, context), block);
    case 'list': {
      const items = block.items.map((item) => element('li', {}, richTextHtml(item)));
      return element(block.ordered ? 'ol' : 'ul', {}, items.join(''));
    }
    case 'table':
      return element('table', {}, block.rows.map(rowHtml).join(''));
    case 'quote': {
      const paragraphs = block.paragraphs.map((runs) => element('p', {}, richTextHtml(runs)));
      return element('blockquote', {}, paragraphs.join(''));
    }
    case 'question':
    case 'answer': {
      const { speaker, runs, type } = block;
      const name = speaker === null ? '' : element('b', {}, `${escapeText(speaker)}:`);
      return element('p', { class: type }, `${name} ${richTextHtml(runs)}`.trim());
    }
    case 'video': {
      const link = linkHtml(block.url, escapeText(`${context.texts.film}: ${block.url}`));
      const poster = block.poster ? imageHtml(block.poster, context) : '';
      const { caption } = block;
      return figureHtml(poster + element('p', {}, link), { caption, credit: null });
    }
  }
}

function figureHtml(
  inner: string,
  { caption, credit }: { caption: RichText; credit: string | null },
): string {
  const words = [
    richTextHtml(caption),
    credit === null ? '' : element('small', {}, escapeText(credit)),
  ];
  const said = words.filter((one) => one !== '').join(' ');
  return element('figure', {}, inner + (said === '' ? '' : element('figcaption', {}, said)));
}

function rowHtml(cells: readonly TableCell[]): string {
  const inner = cells.map(({ header, runs, colSpan, rowSpan }) =>
    element(
      header ? 'th' : 'td',
      { colspan: colSpan === 1 ? null : colSpan, rowspan: rowSpan === 1 ? null : rowSpan },
      richTextHtml(runs),
    ),
  );
  return element('tr', {}, inner.join(''));
}
