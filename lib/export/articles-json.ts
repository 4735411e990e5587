import type { ExportedArticle } from './exported-article.ts';

const FORMAT = 'to-tuong-articles';
const VERSION = 1;

/**
 * Articles as one JSON document, in parts to be joined, one article at a time:
 *
 *     { "format": "to-tuong-articles", "version": 1, "exportedAt": "2026-11-27T03:04:05.000Z",
 *       "articles": [ { "savedAt": ISO date-time, "tags": [text], "favourite": boolean,
 *                       "article": Article (lib/model/article.ts),
 *                       "images": [ { "src": address, "type": media type, "base64": text } ] } ] }
 *
 * `images` holds those of the article that are kept, by the `src` they have in it.
 * @param now Unix ms
 */
export async function* articlesJson(
  articles: AsyncIterable<ExportedArticle>,
  { now }: { now: number },
): AsyncGenerator<string> {
  const head = { format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"articles":[`;
  let between = '\n';
  for await (const one of articles) {
    yield between + jsonOf(one);
    between = ',\n';
  }
  yield '\n]}\n';
}

function jsonOf({ entry, article, images }: ExportedArticle): string {
  const { savedAt, tags, favourite } = entry;
  const iso = new Date(savedAt).toISOString();
  return JSON.stringify({ savedAt: iso, tags, favourite, article, images });
}
