import { namesOf } from '../dom/names-of.ts';
import type { Hints } from './raw-block.ts';

const CAPTION =
  /(^|[\s_-])(caption|image_?desc|img_?desc|photo-?desc|pcaption|chu-?thich|note-?image|desc-?image)([\s_-]|$)|(^|\s)hinh(\s|$)/iu;
const BYLINE = /(^|[\s_-])(author|pauthor|byline|tac-?gia|source|nguon)([\s_-]|$)/iu;
const LEAD = /sapo|chapp?eau|summary|(^|[\s_-])(lead|phead|desc|excerpt)([\s_-]|$)/iu;
const CENTRED = /text-align\s*:\s*center/iu;
const RIGHT = /text-align\s*:\s*right/iu;

/** What an element's names and alignment say about its text. */
export function hintsOf(element: Element): Hints {
  const names = namesOf(element);
  const style = element.getAttribute('style') ?? '';
  const align = element.getAttribute('align')?.toLowerCase();
  return {
    captionLike:
      element.localName === 'figcaption' ||
      CAPTION.test(names) ||
      CENTRED.test(style) ||
      align === 'center',
    bylineLike: BYLINE.test(names) || RIGHT.test(style) || align === 'right',
    leadLike: LEAD.test(names) && !CAPTION.test(names),
  };
}
