import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from './text-measures.ts';

/**
 * What a perfect reader view of a page holds. Words are kept as hashes, because expectations may
 * be handed on without the text of the article.
 */
export interface Gold {
  file: string;
  title: string | null;
  lead: string[] | null;
  /** Other forms the lead may take. */
  leadForms: string[][];
  authors: string[];
  publishedAt: string | null;
  blocks: string[][];
  /** Photographers and agencies: neither wanted nor punished at the end of a caption. */
  credits: string[][];
  mustNotContain: { words: number; hash: string; shown: string }[];
}

const cache = new Map<string, string>();

/** The hash of a word or text, as the expectations spell it. */
export function hashOf(text: string): string {
  let hash = cache.get(text);
  if (hash === undefined) {
    hash = createHash('sha1').update(text, 'utf8').digest('hex').slice(0, 12);
    cache.set(text, hash);
  }
  return hash;
}

export const hashedWords = (text: string): string[] => wordsOf(text).map(hashOf);

/** A text as exact titles are compared: NFC, white space collapsed. */
export function squash(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}

type HashedText = { sha1?: string; sha1_tokens?: string[] };
type Text = string | HashedText;

interface GoldFile {
  file: string;
  title?: Text | null;
  lead?: Text | null;
  lead_alt?: Text[];
  authors?: Text[];
  publishedAt?: string | null;
  blocks?: ({
    type: string;
    text?: string;
    credit?: string | null;
    credit_sha1_tokens?: string[];
  } & HashedText)[];
  must_not_contain?: (string | { sha1: string; tokens: number })[];
}

const tokens = (text: Text): string[] =>
  typeof text === 'string' ? hashedWords(text) : (text.sha1_tokens ?? []);
const whole = (text: Text, form: (text: string) => string): string =>
  typeof text === 'string' ? hashOf(form(text)) : (text.sha1 ?? '');

export const authorForm = (name: string): string => wordsOf(name).join(' ');

function readGold(file: GoldFile): Gold {
  const blocks = file.blocks ?? [];
  return {
    file: file.file,
    title: file.title == null ? null : whole(file.title, squash),
    lead: file.lead == null ? null : tokens(file.lead),
    leadForms: (file.lead_alt ?? []).map(tokens),
    authors: (file.authors ?? []).map((author) => whole(author, authorForm)),
    publishedAt: file.publishedAt ?? null,
    blocks: blocks.map((block) => block.sha1_tokens ?? hashedWords(block.text ?? '')),
    credits: blocks
      .map((block) => block.credit_sha1_tokens ?? hashedWords(block.credit ?? ''))
      .filter((words) => words.length > 0),
    mustNotContain: (file.must_not_contain ?? []).map((phrase) => {
      if (typeof phrase !== 'string')
        return { words: phrase.tokens, hash: phrase.sha1, shown: `sha1:${phrase.sha1}` };
      const words = wordsOf(phrase);
      return { words: words.length, hash: hashOf(words.join(' ')), shown: phrase };
    }),
  };
}

/** Every expectation of a folder, by the file it is about. */
export function goldIn(folder: string): Map<string, Gold> {
  const all = new Map<string, Gold>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith('.json')) continue;
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldFile;
    if (typeof file.file === 'string' && Array.isArray(file.blocks))
      all.set(file.file, readGold(file));
  }
  return all;
}

/** A page to measure on: a line of manifest.jsonl. */
export interface GoldPage {
  file: string;
  path: string;
  url: string;
  kind: 'article' | 'other';
}

/** The pages a folder's manifest.jsonl lists. Throws when there is none. */
export function pagesIn(folder: string): GoldPage[] {
  return readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { file: string; url: string; kind?: string })
    .map(({ file, url, kind }) => ({
      file,
      url,
      path: join(folder, file),
      kind: kind === 'other' ? 'other' : 'article',
    }));
}
