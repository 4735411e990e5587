import type { FigureBlock, RichText } from '../../model/article.ts';
import { richTextToString } from '../../model/block-text.ts';
import { figureOf } from '../blocks/figure.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { allItalic, bareBlock, bareText, paragraphRuns } from './block-style.ts';
import type { DraftBody } from './draft-body.ts';

const LONGEST_CAPTION = 400;
const CREDIT_AT_END =
  /(?<!\p{L})(ảnh|photo|image|credit)\s*:\s*[^:]{2,60}$|^(image|photo) (copyright|credit)\s/iu;

/** The article's signature may follow its last image: "Tin, ảnh: Thu Hà". */
const SIGNATURE = /^\(?\s*(tin|bài|tác giả|thực hiện|nội dung)\s*(,|và|-|:)/iu;

/** A paragraph right after an image that is its caption by place, style or credit. */
function captionAfter(figure: FigureBlock, next: RawBlock | undefined): RichText | null {
  const runs = next && paragraphRuns(next);
  if (!next || !runs || figure.caption.length > 0 || figure.credit !== null) return null;
  const text = richTextToString(runs);
  if (text.length > LONGEST_CAPTION || SIGNATURE.test(text)) return null;
  const told = next.hints.captionLike || allItalic(runs) || CREDIT_AT_END.test(text);
  const repeatsAlt = figure.image.alt !== '' && bareText(figure.image.alt) === bareText(text);
  return told || repeatsAlt ? runs : null;
}

/** Gives every image the caption that follows it, once. */
export function attachCaptions(draft: DraftBody): void {
  const kept: RawBlock[] = [];
  for (let i = 0; i < draft.blocks.length; i++) {
    const raw = draft.blocks[i] as RawBlock;
    const caption =
      raw.block.type === 'figure' ? captionAfter(raw.block, draft.blocks[i + 1]) : null;
    if (raw.block.type === 'figure' && caption) {
      kept.push({ ...raw, block: figureOf(raw.block.image, caption) });
      i += 1;
    } else kept.push(raw);
  }
  draft.blocks = kept;
}

/** A neighbouring paragraph that says the caption again; one that says more is text and stays. */
export function dropRepeatedCaptions(draft: DraftBody): void {
  draft.blocks = draft.blocks.filter((raw, i) => {
    if (raw.block.type !== 'paragraph') return true;
    const text = bareBlock(raw.block);
    const again = [draft.blocks[i - 1], draft.blocks[i + 1]].some(
      (near) => near?.block.type === 'figure' && text !== '' && bareBlock(near.block) === text,
    );
    if (again) draft.log.drop(raw, { step: 'captions', reason: 'the caption again' });
    return !again;
  });
}

/**
 * The same image twice in a row is one figure: galleries carry a thumbnail of each. The one with
 * a caption is kept, else the first.
 */
export function dropRepeatedImages(draft: DraftBody): void {
  const kept: RawBlock[] = [];
  for (const raw of draft.blocks) {
    const last = kept.at(-1);
    const [before, now] = [last?.block, raw.block];
    const again =
      now.type === 'figure' && before?.type === 'figure' && before.image.src === now.image.src;
    if (!again) kept.push(raw);
    else if (before.caption.length === 0) kept[kept.length - 1] = raw;
  }
  draft.blocks = kept;
}
