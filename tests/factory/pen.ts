import type { Random } from '../tools/make-random.ts';
import type { Ink } from './ink.ts';
import type { PageStyle } from './page-style.ts';

/** What the writers of markup share. */
export interface Pen {
  ink: Ink;
  style: PageStyle;
  random: Random;
  /** Where the page's pictures lie, without a slash at the end. */
  imageBase: string;
}

/** A paragraph in the page's way; `inner` is markup. */
export function paragraphMarkup(inner: string, { style }: Pen): string {
  switch (style.paragraph) {
    case 'p':
      return `<p>${inner}</p>\n`;
    case 'div':
      return `<div>${inner}</div>\n`;
    case 'breaks':
      return `${inner}<br><br />\n`;
    case 'span':
      return `<p><span style="font-size: 14pt;"><span>${inner}</span></span></p>\n`;
    case 'justified':
      return `<p class="MsoNormal" style="text-align: justify;">${inner}<o:p></o:p></p>\n`;
  }
}
