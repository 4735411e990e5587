import { describe, expect, it } from 'vitest';
import {
  changeShelving,
  MOST_TAGS,
  newShelving,
  shelvingOf,
} from '../../../../lib/library/shelf/shelving.ts';
import { imageProgress } from '../../../../lib/library/shelf/shelf-state.ts';
import {
  isNarrowed,
  parseShelfView,
  shelfSearch,
  WHOLE_SHELF,
  widened,
  type ShelfView,
} from '../../../../lib/library/shelf/shelf-view.ts';
import { entry } from '../../../components/shelf-entry.ts';
import { LONGEST_NAME, tidyName } from '../../../../lib/library/shelf/tag-name.ts';

describe('names of tags', () => {
  it.each([
    ['  Ôn \n thi\t', 'Ôn thi'],
    ['Ôn'.normalize('NFD'), 'Ôn'],
    ['<b>đậm</b>', '<b>đậm</b>'],
    ['\u202etxt.exe\u2066', 'txt.exe'],
    ['a\u0000b\u200bc', 'abc'],
    ['\ud83d', null],
    [' \u200b ', null],
    ['', null],
  ])('%j is kept as %j', (typed, name) => expect(tidyName(typed)).toBe(name));

  it('are short, and end in whole characters', () => {
    expect(tidyName('x'.repeat(10_000))).toHaveLength(LONGEST_NAME);
    const family = tidyName('\u{1F469}\u200d\u{1F469}\u200d\u{1F467}'.repeat(50)) ?? '';
    expect(family.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(/\p{Surrogate}/u.test(family)).toBe(false);
  });
});

describe('shelving', () => {
  it('fills in what an older row does not have, and keeps what it has', () => {
    expect(shelvingOf({})).toEqual(newShelving());
    expect(shelvingOf({ tags: ['a'], read: true })).toEqual({
      ...newShelving(),
      tags: ['a'],
      read: true,
    });
  });

  it('changes only what is named', () => {
    const before = { ...newShelving(), tags: ['Ôn thi'], read: true };
    expect(changeShelving(before, { favourite: true })).toEqual({ ...before, favourite: true });
    expect(changeShelving(before, { addTag: 'ôn thi' }).tags).toEqual(['ôn thi']);
    expect(changeShelving(before, { removeTag: 'ÔN THI' }).tags).toEqual([]);
    expect(changeShelving(before, { addCollection: 'c' }).collections).toEqual(['c']);
    expect(before.tags).toEqual(['Ôn thi']);
  });

  it('refuses tags without end', () => {
    const tags = Array.from({ length: MOST_TAGS }, (_, index) => `tag ${index}`);
    expect(changeShelving({ ...newShelving(), tags }, { addTag: 'more' }).tags).toEqual(tags);
  });
});

describe('the address', () => {
  const view: ShelfView = {
    place: 'archive',
    text: '"cẩm phả" & 50%',
    paper: 'Báo <b>&',
    province: 'Quảng Ninh',
    tag: 'ôn=thi',
    collection: 'c1',
    year: '2020',
    unread: true,
    favourite: true,
    sort: 'oldest',
    look: 'cards',
    page: 3,
    scattered: true,
  };

  it('says the whole view and gives it back', () => {
    expect(parseShelfView(shelfSearch(view))).toEqual(view);
    expect(shelfSearch(WHOLE_SHELF)).toBe('');
    expect(parseShelfView('')).toEqual(WHOLE_SHELF);
  });

  it.each([
    '?page=-1',
    '?page=1e9999',
    '?sort=x',
    '?place=__proto__',
    '?year=20',
    '?unread=yes',
    '?q=',
  ])('%s is the library as it opens', (search) =>
    expect(parseShelfView(search)).toEqual(WHOLE_SHELF),
  );

  it('bounds what it reads', () => {
    expect(parseShelfView(`?q=${'a'.repeat(5000)}`).text).toHaveLength(300);
  });

  it('widens without leaving the place or the search', () => {
    expect(isNarrowed(view)).toBe(true);
    expect(isNarrowed(widened(view))).toBe(false);
    expect(widened(view)).toMatchObject({ place: 'archive', text: view.text, page: 1 });
  });
});

describe('the images of a library', () => {
  const article = (id: string, total: number, [saved, failed]: [number, number], deleted = false) =>
    entry(id, id, { images: { total, saved, failed }, deletedAt: deleted ? 1 : null });

  it('are counted over the articles that wait for some', () => {
    const whole = article('whole', 9, [9, 0]);
    const given = article('given up', 4, [1, 3]);
    const trashed = article('trashed', 5, [0, 0], true);
    expect(imageProgress([whole, given, trashed])).toBeNull();
    expect(imageProgress([whole, article('a', 3, [1, 1]), article('b', 8, [0, 0])])).toEqual({
      done: 2,
      total: 11,
    });
  });
});
