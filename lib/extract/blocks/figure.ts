import type { Block, FigureBlock, ImageRef, RichText } from '../../model/article.ts';
import { richTextToString } from '../../model/block-text.ts';
import { queryAll } from '../dom/own-method.ts';
import { textOf } from '../dom/text-of.ts';
import { imageOf } from '../metadata/image.ts';
import { splitCredit } from './credit.ts';
import { richTextOf } from './rich-text.ts';
import { videoOf } from './video.ts';

const CAPTION =
  'figcaption, [class*="caption" i], .image_desc, [class*="desc" i], [class*="note" i]';

const CREDIT = '[class*="author" i], [class*="credit" i], [class*="source" i]';
const LONGEST_CREDIT = 80;

/** The photographer in a box of his own beside the caption; null when there is none. */
function creditBeside(figure: Element, caption: Element | undefined): string | null {
  const box = queryAll(figure, CREDIT).find((element) => !caption?.contains(element));
  const text = box ? textOf(box) : '';
  if (text === '' || text.length > LONGEST_CREDIT || box?.querySelector('img')) return null;
  return text.replace(/^(ảnh|photo|nguồn(?: ảnh)?|image|credit)\s*[:/]\s*/iu, '');
}

/** A figure whose caption's credit ("Ảnh: …") is split off. */
export function figureOf(image: ImageRef, caption: RichText | null): FigureBlock {
  const { text, credit } = splitCredit(caption ?? []);
  return { type: 'figure', image: withoutRepeatedAlt(image, text), caption: text, credit };
}

/** Papers repeat the caption as alt text; read aloud twice it only annoys. */
function withoutRepeatedAlt(image: ImageRef, caption: RichText): ImageRef {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const words = bare(richTextToString(caption));
  const alt = bare(image.alt);
  return alt !== '' && words.startsWith(alt) ? { ...image, alt: '' } : image;
}

/** Every image below an element, each address once, in order. */
export function imagesIn(element: Element, base: string): ImageRef[] {
  const images = element.localName === 'img' ? [element] : queryAll(element, 'img');
  const seen = new Set<string>();
  return images.flatMap((img) => {
    const ref = imageOf(img, base);
    if (!ref || seen.has(ref.src)) return [];
    seen.add(ref.src);
    return [ref];
  });
}

/** A `<figure>` or `<picture>`: its images, the last of which carries the caption; or a film. */
export function figuresOf(element: Element, base: string): Block[] {
  const captionElement = queryAll(element, CAPTION).find((el) => el.querySelector('img') === null);
  const named = captionElement ? richTextOf(captionElement, base) : null;
  const film = queryAll(element, 'iframe, video')[0];
  if (film)
    return videoOf(film, base).map((block) => ({ ...block, caption: named ?? block.caption }));
  const images = imagesIn(element, base);
  const caption = named ?? richTextOf(element, base);
  const beside = creditBeside(element, captionElement);
  return images.map((image, i) => {
    const figure = figureOf(image, i === images.length - 1 ? caption : null);
    return figure.credit === null && named ? { ...figure, credit: beside } : figure;
  });
}
