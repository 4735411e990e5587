import type { BlockSpec } from './article-spec.ts';
import type { CaptionForm } from './page-style.ts';
import { paragraphMarkup, type Pen } from './pen.ts';

type Figure = Extract<BlockSpec, { type: 'figure' }>;

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** The address of a picture as the article must have it. */
const imageAddress = (name: string, imageBase: string): string => `${imageBase}/${name}.jpg`;

function imageMarkup({ name, caption }: Figure, { ink, style, imageBase }: Pen): string {
  const src = imageAddress(name, imageBase);
  const alt = style.altRepeats ? ` alt="${ink.attribute(caption)}"` : ' alt=""';
  switch (style.lazy) {
    case 'plain':
      return `<img src="${src}"${alt} width="600">`;
    case 'data-src':
      return `<img src="${PIXEL}" data-src="${src}"${alt} class="lazy" />`;
    case 'srcset':
      return `<img src="${PIXEL}"${alt} srcset="${imageBase}/thumb/${name}.jpg 320w, ${src} 1280w">`;
    case 'noscript':
      return `<img src="${PIXEL}"${alt}><noscript><img src="${src}"${alt}></noscript>`;
  }
}

/** The caption with its photographer, as one line of markup. */
function captionMarkup({ caption, credit }: Figure, { ink, style }: Pen): string {
  const words = ink.text(caption);
  if (credit === null) return words;
  const name = ink.text(credit);
  const stop = /[.!?]$/u.test(caption) ? '' : '.';
  switch (style.credit) {
    case 'sentence':
      return `${words}${stop} Ảnh: ${name}`;
    case 'parentheses':
      return `${words} (Ảnh: ${name})`;
    case 'italic':
      return `${words}${stop} <em>Ảnh: ${name}</em>`;
  }
}

/** A picture with its caption in one of the forms papers use. */
export function figureMarkup(figure: Figure, pen: Pen): string {
  const image = imageMarkup(figure, pen);
  const caption = captionMarkup(figure, pen);
  // Only a line that ends in a photographer's name shows by itself that it is a caption.
  const form: CaptionForm =
    pen.style.caption === 'credit-line' && figure.credit === null
      ? 'centred-italic'
      : pen.style.caption;
  switch (form) {
    case 'table-desc':
      return `<table class="image center" width="600" align="center"><tbody><tr><td>${image}</td></tr><tr><td class="image_desc">${caption}</td></tr></tbody></table>\n`;
    case 'table-plain':
      return `<table align="center" border="0"><tbody><tr><td style="text-align:center">${image}</td></tr><tr><td style="text-align:center"><em>${caption}</em></td></tr></tbody></table>\n`;
    case 'figcaption':
      return `<figure class="image">${image}<figcaption><p>${caption}</p></figcaption></figure>\n`;
    case 'centred-italic':
      return `<p style="text-align:center">${image}</p>\n<p style="text-align: center;"><em>${caption}</em></p>\n`;
    case 'class':
      return `<p class="pImage">${image}</p>\n<p class="pCaption">${caption}</p>\n`;
    case 'box':
      return `<div class="photo-box"><div>${image}</div><div class="photo-caption"><p>${caption}</p></div></div>\n`;
    case 'credit-line':
      return paragraphMarkup(image, pen) + paragraphMarkup(caption, pen);
  }
}
