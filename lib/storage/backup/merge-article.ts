import { sameData } from '../../library/backup/same-data.ts';
import { uniteShelving } from '../../library/shelf/shelving.ts';
import type { ImageRow, VersionRow } from '../rows.ts';
import type { ArticleBundle } from './article-bundle.ts';

/**
 * One article as it is here and as a backup has it, made one. The entry that was changed last wins,
 * the library's when both are as old. Nothing of the other is lost that the reader could miss: a
 * text only it has becomes an earlier version, an image only it has is taken over, and so are its
 * tags, collections and marks. Answers with `here` itself when nothing changes.
 */
export function mergeArticle(here: ArticleBundle, there: ArticleBundle): ArticleBundle {
  const newer = there.entry.updatedAt > here.entry.updatedAt;
  const [winner, loser] = newer ? [there, here] : [here, there];
  const history = mergeHistories(winner, loser);
  const merged: ArticleBundle = {
    ...history,
    text: winner.text,
    images: mergeImages(winner.images, loser.images),
    position: mergePositions(winner, loser),
  };
  const addresses = [...new Set([...winner.entry.addresses, ...loser.entry.addresses])];
  merged.entry = { ...merged.entry, ...uniteShelving(winner.entry, loser.entry), addresses };
  return sameBundle(merged, here) ? here : merged;
}

type History = Pick<ArticleBundle, 'entry' | 'versions'>;

/** Versions are numbered anew only when the other side has a text that is not among them. */
function mergeHistories(winner: ArticleBundle, loser: ArticleBundle): History {
  const { entry, versions } = winner;
  const known = new Set([...versions, entry].map(({ contentHash }) => contentHash));
  const unknown = editionsOf(loser).filter(({ contentHash }) => !known.has(contentHash));
  if (unknown.length === 0) return { entry, versions };
  const earlier = [...versions, ...unknown].toSorted((a, b) => a.savedAt - b.savedAt);
  return {
    entry: { ...entry, version: earlier.length + 1 },
    versions: earlier.map((row, index) => ({ ...row, articleId: entry.id, number: index + 1 })),
  };
}

/** Every text of an article as if it were an earlier version. */
function editionsOf({ entry, text, versions }: ArticleBundle): VersionRow[] {
  const { id, version, versionAt, contentHash, bytes } = entry;
  const newest = { articleId: id, number: version, savedAt: versionAt, contentHash, bytes };
  return [...versions, { ...newest, article: text.article }];
}

/** The winner's images; what it has not got but the other has is taken from there. */
function mergeImages(winner: readonly ImageRow[], loser: readonly ImageRow[]): ImageRow[] {
  const others = new Map(loser.map((row) => [row.src, row]));
  const merged = winner.map((row) => {
    const other = others.get(row.src);
    others.delete(row.src);
    if (row.state === 'saved' || other?.state !== 'saved') return row;
    const { state, attempts, problem, nextAt, hash, bytes } = other;
    return { ...row, state, attempts, problem, nextAt, hash, bytes };
  });
  return [...merged, ...[...others.values()].map((row) => ({ ...row, current: false }))];
}

/** The later of the two places, if it is one in the text that stays. */
function mergePositions(winner: ArticleBundle, loser: ArticleBundle): ArticleBundle['position'] {
  const { position } = winner;
  const sameText = winner.entry.contentHash === loser.entry.contentHash;
  if (!loser.position || !sameText) return position;
  return position && position.updatedAt >= loser.position.updatedAt ? position : loser.position;
}

function sameBundle(one: ArticleBundle, other: ArticleBundle): boolean {
  return sameData(inOrder(one), inOrder(other));
}

function inOrder({ versions, images, ...rest }: ArticleBundle): object {
  return {
    ...rest,
    versions: versions.toSorted((a, b) => a.number - b.number),
    images: images.toSorted((a, b) => (a.src < b.src ? -1 : 1)),
  };
}
