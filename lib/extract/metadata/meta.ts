import { normaliseText } from '../../text/normalise.ts';
import { queryAll } from '../dom/own-method.ts';

/** UTF-16 units; no line of a real page comes near. */
const LONGEST = 20_000;

/** The content of the first `<meta>` with one of these names or properties, names tried in order. */
export function metaContent(doc: Document, ...names: string[]): string | null {
  for (const name of names) {
    for (const meta of queryAll(
      doc,
      `meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`,
    )) {
      const content = normaliseText((meta.getAttribute('content') ?? '').slice(0, LONGEST));
      if (content !== '') return content;
    }
  }
  return null;
}
