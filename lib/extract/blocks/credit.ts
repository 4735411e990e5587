import type { RichText } from '../../model/article.ts';
import { richTextToString } from '../../model/block-text.ts';
import { keepStart } from './inline.ts';

const AT_END =
  /[\s.(–-]*\(?\s*(?<!\p{L})(?:ảnh|photo|image|(?:image |photo )?credit|nguồn(?: ảnh)?|ảnh minh họa|đồ họa)\s*[:/]\s*([^:]{2,60}?)[\s.)]*$/iu;
const WHOLE =
  /^\(?\s*(?:(?:ảnh|photo|image|credit|nguồn ảnh|nguồn)\s*[:/]|(?:image|photo) (?:copyright|credit))\s*(.{2,60}?)[\s.)]*$/iu;

export interface CreditedText {
  text: RichText;
  credit: string | null;
}

/**
 * Splits the photographer off a caption: "Cầu Bãi Cháy. Ảnh: Thu Hà" gives the caption with its
 * full stop and the credit "Thu Hà". A caption without credit comes back unchanged.
 */
export function splitCredit(caption: RichText): CreditedText {
  const text = richTextToString(caption);
  const whole = WHOLE.exec(text);
  if (whole?.[1]) return { text: [], credit: whole[1] };
  const match = AT_END.exec(text);
  if (!match?.[1]) return { text: caption, credit: null };
  const stop = /^\s*\./u.test(match[0]) ? match[0].indexOf('.') + 1 : 0;
  return { text: keepStart(caption, match.index + stop), credit: match[1].trim() };
}
