import type { Shelving } from '../../model/saved-article.ts';

/** A change of how articles are kept; what it does not name stays. */
export interface ShelvingChange {
  addTag?: string;
  removeTag?: string;
  addCollection?: string;
  removeCollection?: string;
  favourite?: boolean;
  read?: boolean;
  archived?: boolean;
}

/** Tags and collections of one article; more are refused. */
export const MOST_TAGS = 50;

/** How an article is kept that was only just saved. */
export function newShelving(): Shelving {
  return { tags: [], collections: [], favourite: false, read: false, archived: false };
}

/**
 * The shelving a stored row has; what an older version did not keep gets what a new article has.
 * An article that was saved before there was a mark for it counts as not yet read.
 */
export function shelvingOf(row: Partial<Shelving>): Shelving {
  const { tags, collections, favourite, read, archived } = { ...newShelving(), ...row };
  return { tags, collections, favourite, read, archived };
}

/** The shelving after a change. A tag differing only in case takes the place of the other. */
export function changeShelving(before: Shelving, change: ShelvingChange): Shelving {
  const { addTag, removeTag, addCollection, removeCollection } = change;
  return {
    tags: changeList(before.tags, { add: addTag, remove: removeTag, same: sameTag }),
    collections: changeList(before.collections, {
      add: addCollection,
      remove: removeCollection,
      same: (one, other) => one === other,
    }),
    favourite: change.favourite ?? before.favourite,
    read: change.read ?? before.read,
    archived: change.archived ?? before.archived,
  };
}

/**
 * What two copies of one article are kept under, together: every tag and collection of both as far
 * as there is room, read and favourite where either is. The first one tells whether it is archived.
 */
export function uniteShelving(one: Shelving, other: Shelving): Shelving {
  const tags = other.tags.filter((tag) => !one.tags.some((own) => sameTag(own, tag)));
  const collections = other.collections.filter((id) => !one.collections.includes(id));
  return {
    tags: [...one.tags, ...tags].slice(0, MOST_TAGS),
    collections: [...one.collections, ...collections].slice(0, MOST_TAGS),
    favourite: one.favourite || other.favourite,
    read: one.read || other.read,
    archived: one.archived,
  };
}

/** Whether two tags are one: case does not tell them apart. */
export function sameTag(one: string, other: string): boolean {
  return one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');
}

interface ListChange {
  add: string | undefined;
  remove: string | undefined;
  same(one: string, other: string): boolean;
}

function changeList(list: readonly string[], { add, remove, same }: ListChange): string[] {
  const kept = list.filter((one) => remove === undefined || !same(one, remove));
  if (add === undefined) return kept;
  const others = kept.filter((one) => !same(one, add));
  return others.length < MOST_TAGS ? [...others, add] : kept;
}
