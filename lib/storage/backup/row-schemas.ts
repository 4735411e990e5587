import * as v from 'valibot';
import { sameDataInNfc } from '../../library/backup/same-data.ts';
import type { ImageFacts } from '../../library/backup/backup-table.ts';
import { checkOwnTerm, checkTermNote } from '../../library/own-terms/check-own-term.ts';
import { MOST_TAGS } from '../../library/shelf/shelving.ts';
import { tidyName } from '../../library/shelf/tag-name.ts';
import { httpAddress, LIMITS, listUpTo, textUpTo, wholeNumberUpTo } from '../../model/bounds.ts';
import { IMAGE_TYPES } from '../../model/image-type.ts';
import { keysOf } from '../../model/keys-of.ts';
import { articleFits, articleSchema } from '../../model/parse-article.ts';
import type { ImageFailure } from '../../model/problems.ts';
import type { Collection, ImageState } from '../../model/saved-article.ts';
import type {
  ArticleRow,
  ImageRow,
  PositionRow,
  RestorationRow,
  TextRow,
  VersionRow,
} from '../rows.ts';

type SchemaOf<Row> = v.GenericSchema<unknown, Row>;

const whole = wholeNumberUpTo(Number.MAX_SAFE_INTEGER);
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = textUpTo(LIMITS.line);
const sha256 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
const contentHash = v.pipe(v.string(), v.regex(/^[\da-f]{1,64}$/));
const version = v.pipe(whole, v.minValue(1));

/** Tags and names of collections may be hostile, but were tidied when they were written. */
const name = v.pipe(
  v.string(),
  v.maxLength(LIMITS.line),
  v.transform(tidyName),
  v.custom<string>((text) => typeof text === 'string', 'Nothing is left of it'),
);

const article = v.pipe(articleSchema, v.check(articleFits, 'Too long'));

export const articleRow: SchemaOf<ArticleRow> = v.object({
  id: key,
  url: httpAddress,
  title: line,
  siteName: line,
  province: v.nullable(line),
  publishedAt: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  savedAt: whole,
  updatedAt: whole,
  deletedAt: v.nullable(whole),
  images: v.object({ total: whole, saved: whole, failed: whole }),
  version,
  versionAt: whole,
  contentHash,
  bytes: whole,
  syllables: whole,
  tags: listUpTo(MOST_TAGS, name),
  collections: listUpTo(LIMITS.items, key),
  favourite: v.boolean(),
  read: v.boolean(),
  archived: v.boolean(),
  addresses: listUpTo(LIMITS.items, v.pipe(v.string(), v.maxLength(LIMITS.address))),
});

export const textRow: SchemaOf<TextRow> = v.object({ articleId: key, article });

export const versionRow: SchemaOf<VersionRow> = v.object({
  articleId: key,
  number: version,
  savedAt: whole,
  contentHash,
  bytes: whole,
  article,
});

export const positionRow: SchemaOf<PositionRow> = v.object({
  articleId: key,
  block: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(LIMITS.blocks)),
  offset: wholeNumberUpTo(LIMITS.articleText),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  updatedAt: whole,
});

const states = keysOf<ImageState>({ waiting: true, saved: true, failed: true });
const failures = keysOf<ImageFailure>({
  'http-status': true,
  'no-access': true,
  elsewhere: true,
  'not-an-image': true,
  damaged: true,
  'too-large': true,
  network: true,
  timeout: true,
  quota: true,
});

export const imageRow: SchemaOf<ImageRow> = v.object({
  articleId: key,
  src: httpAddress,
  position: whole,
  pageUrl: httpAddress,
  state: v.picklist(states),
  attempts: whole,
  problem: v.nullable(
    v.object({ reason: v.picklist(failures), status: v.nullable(wholeNumberUpTo(999)) }),
  ),
  nextAt: whole,
  hash: v.nullable(sha256),
  bytes: v.nullable(whole),
  current: v.boolean(),
});

export const collectionRow: SchemaOf<Collection> = v.object({ id: key, name, createdAt: whole });

/** Names of pieces hold a step and up to 500 units of its text (lib/reader/restored.ts). */
export const restorationRow: SchemaOf<RestorationRow> = v.object({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.address)),
  pieces: listUpTo(LIMITS.removed, v.pipe(v.string(), v.maxLength(LIMITS.line))),
  changedAt: whole,
});

export const imageFacts: SchemaOf<ImageFacts> = v.object({
  hash: sha256,
  type: v.picklist(IMAGE_TYPES),
  storedAt: whole,
});

const stamped = v.looseObject({ updatedAt: whole });

/** A term of the reader's, by the rules of a pack; null when it is none. */
export function readOwnTerm(input: unknown): object | null {
  return readStamped(input, (term) => {
    const checked = checkOwnTerm(term);
    return checked.ok && checked.value.id !== '' ? checked.value : null;
  });
}

/** A note on a term, by the rules of a pack; null when it is none. */
export function readTermNote(input: unknown): object | null {
  return readStamped(input, (note) => {
    const checked = checkTermNote(note);
    return checked.ok ? checked.value : null;
  });
}

function readStamped(input: unknown, check: (rest: object) => object | null): object | null {
  const parsed = v.safeParse(stamped, input);
  if (!parsed.success) return null;
  const { updatedAt, ...rest } = parsed.output;
  const checked = check(rest);
  return checked && asWritten({ ...checked, updatedAt }, input);
}

/** A parser that gives rows back as BackupTable.parse wants them. */
export function parserOf(schema: SchemaOf<object>): (input: unknown) => object | null {
  return (input) => {
    const parsed = v.safeParse(schema, input, { abortEarly: true });
    return parsed.success ? asWritten(parsed.output, input) : null;
  };
}

/** Parsers compose what was decomposed: a text kept otherwise comes back as it was kept. */
function asWritten(parsed: object, input: unknown): object {
  return sameDataInNfc(parsed, input) ? (input as object) : parsed;
}
