import type { Article } from '../model/article.ts';
import { articleText } from '../model/block-text.ts';
import { contentLines, type Content } from './content-lines.ts';

/** What a library notes about the text of an article beside its list entry. */
export interface ContentFacts {
  /** Equal for two articles that say the same; see `contentHash`. */
  contentHash: string;
  /** Size of the article's data as UTF-8 JSON. */
  bytes: number;
  /** Syllables and numbers of title, lead and blocks. */
  syllables: number;
}

/** Weighs and counts the text of an article. */
export function contentFacts(article: Article): ContentFacts {
  return {
    contentHash: contentHash(article),
    bytes: utf8Length(JSON.stringify(article)),
    syllables: countSyllables(`${article.title}\n${articleText(article)}`),
  };
}

/**
 * 64 bits in hexadecimal over what an article says (lib/library/content-lines.ts). Tells two
 * versions of one article apart; it protects against no forger.
 */
export function contentHash(article: Content): string {
  let first = 0x811c9dc5;
  let second = 0x2f0b4c47;
  const add = (unit: number): void => {
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + 0x9e3779b9), 0x5bd1e995);
    second ^= second >>> 15;
  };
  for (const { kind, text } of contentLines(article)) {
    for (let i = 0; i < kind.length; i += 1) add(kind.charCodeAt(i));
    add(0x1f);
    for (let i = 0; i < text.length; i += 1) add(text.charCodeAt(i));
    add(0x1e);
  }
  return hex(first) + hex(second);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

/** Bytes of a text as UTF-8; a lone surrogate counts as the replacement character, 3. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isPair(text, i)) {
      bytes += 4;
      i += 1;
    } else bytes += 3;
  }
  return bytes;
}

function isPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** Runs of letters and digits: a library is counted in one go, so no token is built for it. */
function countSyllables(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}
