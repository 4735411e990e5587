import type { Article } from '../model/article.ts';
import { contentLines, type ContentLine } from './content-lines.ts';

const same = (one: ContentLine, other: ContentLine | undefined): boolean =>
  one.kind === other?.kind && one.text === other.text;

/**
 * Whether a text only adds what an earlier one of the same article still lacked: pages that had not
 * come when that was kept. Every line of the earlier text must be there, in its order.
 */
export function completesPages(before: Article, after: Article): boolean {
  const lacking = before.pages?.others.some(
    ({ state }) => state !== 'joined' && state !== 'repeated',
  );
  if (!lacking) return false;
  const lines = contentLines(after);
  let at = 0;
  return contentLines(before).every((line) => {
    while (at < lines.length && !same(line, lines[at])) at += 1;
    at += 1;
    return at <= lines.length;
  });
}
