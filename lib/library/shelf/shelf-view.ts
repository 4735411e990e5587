/** What the library page shows, as its address says it, so that Back and a bookmark lead there. */
export interface ShelfView {
  place: ShelfPlace;
  /** Empty shows everything. */
  text: string;
  paper: string | null;
  province: string | null;
  tag: string | null;
  /** Id of a collection. */
  collection: string | null;
  /** Of publication, YYYY. */
  year: string | null;
  unread: boolean;
  favourite: boolean;
  /** Null: the order that fits, best first for a search, else saved last first. */
  sort: ShelfSort | null;
  look: ShelfLook;
  /** From 1. */
  page: number;
  /** Also answers whose words stand apart. */
  scattered: boolean;
}

export const SHELF_PLACES = ['library', 'archive', 'trash'] as const;
export type ShelfPlace = (typeof SHELF_PLACES)[number];

export const SHELF_SORTS = ['best', 'saved', 'published', 'oldest', 'title', 'paper'] as const;
export type ShelfSort = (typeof SHELF_SORTS)[number];

export const SHELF_LOOKS = ['list', 'cards'] as const;
export type ShelfLook = (typeof SHELF_LOOKS)[number];

const LONGEST_VALUE = 300;

/** The library as it opens. */
export const WHOLE_SHELF: ShelfView = {
  place: 'library',
  text: '',
  paper: null,
  province: null,
  tag: null,
  collection: null,
  year: null,
  unread: false,
  favourite: false,
  sort: null,
  look: 'list',
  page: 1,
  scattered: false,
};

/** Reads "?q=cam+pha&paper=…". What it does not know, or is no value, is passed over. */
export function parseShelfView(search: string): ShelfView {
  const given = new URLSearchParams(search);
  const text = (name: string): string | null => {
    const value = given.get(name)?.slice(0, LONGEST_VALUE) ?? '';
    return value === '' ? null : value;
  };
  const one = <Value extends string>(name: string, of: readonly Value[]): Value | null =>
    of.find((value) => value === given.get(name)) ?? null;
  const page = Number(given.get('page'));
  const year = text('year');
  return {
    place: one('place', SHELF_PLACES) ?? 'library',
    text: text('q') ?? '',
    paper: text('paper'),
    province: text('province'),
    tag: text('tag'),
    collection: text('collection'),
    year: year !== null && /^\d{4}$/u.test(year) ? year : null,
    unread: given.get('unread') === '1',
    favourite: given.get('favourite') === '1',
    sort: one('sort', SHELF_SORTS),
    look: one('look', SHELF_LOOKS) ?? 'list',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    scattered: given.get('scattered') === '1',
  };
}

/** The part of the address from "?" on; empty for the library as it opens. */
export function shelfSearch(view: ShelfView): string {
  const written = new URLSearchParams();
  const write = (name: string, value: string | null, usual = ''): void => {
    if (value !== null && value !== usual) written.set(name, value);
  };
  write('place', view.place, WHOLE_SHELF.place);
  write('q', view.text);
  for (const name of ['paper', 'province', 'tag', 'collection', 'year'] as const) {
    write(name, view[name]);
  }
  for (const name of ['unread', 'favourite', 'scattered'] as const) {
    write(name, view[name] ? '1' : null);
  }
  write('sort', view.sort);
  write('look', view.look, WHOLE_SHELF.look);
  write('page', String(view.page), '1');
  const search = written.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether anything beside the search narrows what is shown. */
export function isNarrowed(view: ShelfView): boolean {
  return (
    view.unread ||
    view.favourite ||
    [view.paper, view.province, view.tag, view.collection, view.year].some((one) => one !== null)
  );
}

/** The view without what narrows it; place, search, order and look stay. */
export function widened({ place, text, sort, look }: ShelfView): ShelfView {
  return { ...WHOLE_SHELF, place, text, sort, look };
}
