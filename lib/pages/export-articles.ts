import { articlesJson } from '../export/articles-json.ts';
import type { ExportedArticle } from '../export/exported-article.ts';
import { safeFileName } from '../export/file-name.ts';
import { articlesHtml, type HtmlTexts } from '../export/html/articles-html.ts';
import { articleWithImages } from '../storage/exported-articles.ts';
import { download } from './download.ts';

export type ExportKind = 'html' | 'json';

const TYPES: Record<ExportKind, string> = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
};

export interface ExportOrder {
  kind: ExportKind;
  /** The file says these; its title names it. */
  texts: HtmlTexts;
}

/**
 * Writes articles into one file and hands it to the browser. One article at a time is in memory.
 * False when the library could not be read; articles that are gone are left out.
 */
export async function exportArticles(
  ids: readonly string[],
  { kind, texts }: ExportOrder,
): Promise<boolean> {
  const reading = { failed: false };
  const articles = readArticles(ids, reading);
  const parts =
    kind === 'html' ? articlesHtml(articles, texts) : articlesJson(articles, { now: Date.now() });
  const blobs: Blob[] = [];
  for await (const part of parts) blobs.push(new Blob([part]));
  if (reading.failed) return false;
  download(safeFileName(texts.title, kind), new Blob(blobs, { type: TYPES[kind] }));
  return true;
}

async function* readArticles(
  ids: readonly string[],
  reading: { failed: boolean },
): AsyncGenerator<ExportedArticle> {
  for (const id of ids) {
    const found = await articleWithImages(id);
    if (!found.ok) {
      reading.failed = true;
      return;
    }
    if (!found.value) continue;
    const { entry, article, images } = found.value;
    const written = await Promise.all(
      images.map(async ({ src, blob }) => {
        const base64 = await base64Of(blob);
        return base64 === null ? [] : [{ src, type: blob.type, base64 }];
      }),
    );
    yield { entry, article, images: written.flat() };
  }
}

/** Bytes turned into text at a time: more are too many arguments for one call. */
const STEP = 0x8000;

/** Null when the disk no longer has the content. */
async function base64Of(blob: Blob): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += STEP) {
      text += String.fromCharCode(...bytes.subarray(at, at + STEP));
    }
    return btoa(text);
  } catch {
    return null;
  }
}
