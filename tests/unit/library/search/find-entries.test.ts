import { describe, expect, it } from 'vitest';
import { articleWords } from '../../../../lib/library/search/article-words.ts';
import { findEntries, type IndexPart } from '../../../../lib/library/search/find-entries.ts';
import { appendPostings, type Posting } from '../../../../lib/library/search/postings.ts';
import { parseQuery } from '../../../../lib/library/search/query.ts';
import { contentFacts } from '../../../../lib/library/content-facts.ts';
import { newShelving } from '../../../../lib/library/shelf/shelving.ts';
import { WHOLE_SHELF, type ShelfView } from '../../../../lib/library/shelf/shelf-view.ts';
import type { Article } from '../../../../lib/model/article.ts';
import type { LibraryEntry } from '../../../../lib/model/saved-article.ts';
import { sampleArticle } from '../../model/sample-article.ts';

interface Kept {
  id: string;
  article: Article;
  entry: LibraryEntry;
}

let saved = 0;

/** A saved article of one paragraph; saved after those made before it. */
function kept(id: string, text: string, entry: Partial<LibraryEntry> = {}): Kept {
  const title = entry.title ?? 'Tin trong ngày';
  const article = sampleArticle({
    title,
    lead: null,
    authors: [],
    blocks: [{ type: 'paragraph', runs: [{ text }] }],
  });
  saved += 1;
  return {
    id,
    article,
    entry: {
      id,
      url: article.url,
      title,
      siteName: 'Báo Mẫu',
      province: null,
      publishedAt: null,
      savedAt: saved,
      updatedAt: saved,
      deletedAt: null,
      images: { total: 0, saved: 0, failed: 0 },
      version: 1,
      versionAt: saved,
      ...contentFacts(article),
      ...newShelving(),
      ...entry,
    },
  };
}

/** An index of one part and one row, whatever the buckets: more rows than asked for do no harm. */
function indexOf(shelf: readonly Kept[]): IndexPart {
  const additions = new Map<string, Posting[]>();
  for (const [document, { article }] of shelf.entries()) {
    for (const [key, places] of articleWords(article)) {
      const list = additions.get(key) ?? [];
      additions.set(key, [...list, { document, places }]);
    }
  }
  return { articleIds: shelf.map(({ id }) => id), rows: [appendPostings(null, additions)] };
}

function search(shelf: readonly Kept[], text: string, view: Partial<ShelfView> = {}) {
  const { found, scattered } = findEntries({
    entries: shelf.map(({ entry }) => entry),
    view: { ...WHOLE_SHELF, text, ...view },
    query: parseQuery(text),
    parts: [indexOf(shelf)],
    collectionNames: new Map([['c1', 'Chuyển đổi số']]),
  });
  return { ids: found.map(({ id }) => id), scattered };
}
const ids = (shelf: readonly Kept[], text: string, view?: Partial<ShelfView>): string[] =>
  search(shelf, text, view).ids;

describe('tones', () => {
  const shelf = [
    kept('town', 'Thành phố Cẩm Phả có mười sáu phường.'),
    kept('other', 'Họ cầm phá dỡ công trình.'),
    kept('bare', 'Bang ghi cam pha viet khong dau.'),
  ];

  it('finds words typed without marks, the very letters first', () => {
    expect(ids(shelf, 'cam pha')).toEqual(['bare', 'other', 'town']);
    expect(ids(shelf, 'CAM PHA ')).toEqual(['bare', 'other', 'town']);
    expect(ids(shelf, 'thanh pho cam pha')).toEqual(['town']);
  });

  it('finds no other tones than those that were typed', () => {
    expect(ids(shelf, 'Cẩm Phả')).toEqual(['town']);
    expect(ids(shelf, 'cầm phá')).toEqual(['other']);
    expect(ids(shelf, 'Cẩm Phả'.normalize('NFD'))).toEqual(['town']);
  });

  it.each([
    ['đo thi', 'đô thị loại I'],
    ['do thi', 'đô thị loại I'],
    ['đô thi', 'đô thị loại I'],
    ['uỷ ban', 'Ủy ban nhân dân'],
    ['Ủy ban', 'uỷ ban nhân dân'],
    ['Hoà Bình', 'tỉnh Hòa Bình'],
    ['kỉ luật', 'kỷ luật cán bộ'],
    ['1210/2016/UBTVQH13', 'Nghị quyết số 1210/2016/UBTVQH13'],
  ])('“%s” finds “%s”', (text, words) => {
    expect(ids([kept('a', words), kept('b', 'chuyện khác')], text)).toEqual(['a']);
  });

  it.each([
    ['đường', 'dương lịch'],
    ['dân chủ', 'dẫn chứng'],
    ['hội', 'hối hả'],
    ['đo', 'do dự'],
  ])('“%s” does not find “%s”', (text, words) => {
    expect(ids([kept('a', words)], text)).toEqual([]);
  });
});

describe('as one types', () => {
  const shelf = [kept('a', 'Hội đồng nhân dân'), kept('b', 'Quỳnh Lưu, hoàng hôn')];

  it.each(['h', 'đ', 'hội đ', 'ho', 'hoi', 'hội đồng nh', 'hoi dong nhan d', 'hôi'])(
    'finds it from “%s”',
    (text) => expect(ids(shelf, text)).toContain('a'),
  );

  it('waits for the second letter of a word, but not of a number', () => {
    const plan = (text: string) => parseQuery(text).words.map(({ typed }) => typed);
    expect(['c', 'cam p', '"cam p', 'cam 2', 'cam ở', 'cam p '].map(plan)).toEqual([
      [],
      ['cam'],
      ['cam'],
      ['cam', '2'],
      ['cam', 'ở'],
      ['cam', 'p'],
    ]);
  });

  it('takes the last word for whole once something follows it', () => {
    expect(ids(shelf, 'nhâ')).toEqual(['a']);
    expect(ids(shelf, 'nhâ ')).toEqual([]);
    expect(ids(shelf, 'hoà')).toEqual(['b']);
  });
});

describe('phrases', () => {
  const shelf = [
    kept('side', 'Nước sạch nông thôn về bản.'),
    kept('apart', 'Nước ở nông thôn chưa sạch.'),
    kept('across', 'Họ cần nước. Sạch nông sản là mong muốn; nông thôn mới.'),
  ];

  it('in quotes must stand word by word, marks between them aside', () => {
    expect(ids(shelf, '"nước sạch nông thôn"')).toEqual(['side']);
    expect(ids(shelf, '“nuoc sach” nông thôn')).toEqual(['side', 'across']);
    expect(ids(shelf, '"nước sạch nông th')).toEqual(['side']);
    expect(ids(shelf, '"sạch nước"')).toEqual([]);
  });

  it('without quotes: the longest run of the words comes first', () => {
    const pieces = kept('pieces', 'Hội đồng họp. Vận động nhân dân. Động nhân dân. Hội đồng.');
    const whole = kept('whole', 'Hội đồng nhân dân họp.');
    const other = kept('other', 'Vận động nhân dân, hội đồng.');
    expect(ids([whole, pieces, other], 'hoi dong nhan dan')).toEqual(['whole', 'pieces', 'other']);
  });

  it('never run from one part of the article into the next', () => {
    expect(ids([kept('a', 'thôn mới', { title: 'Tin nông' })], '"nông thôn"')).toEqual([]);
  });

  it('without quotes leave out, but count, what has the words far apart', () => {
    expect(search(shelf, 'nước sạch')).toEqual({ ids: ['across', 'side'], scattered: 1 });
    expect(search(shelf, 'nước sạch', { scattered: true })).toEqual({
      ids: ['across', 'side', 'apart'],
      scattered: 0,
    });
    expect(search([shelf[1] as Kept], 'nước sạch')).toEqual({ ids: ['apart'], scattered: 0 });
  });
});

describe('what is known of an article beside its text', () => {
  const shelf = [
    kept('paper', 'Về nước sạch.', { siteName: 'Báo Quảng Ninh', province: 'Quảng Ninh' }),
    kept('tag', 'Chuyện khác.', { tags: ['Ôn thi', 'đọc lại'] }),
    kept('date', 'Chuyện khác nữa.', { publishedAt: '2020-07-03T23:30+07:00' }),
    kept('set', 'Một chuyện.', { collections: ['c1'] }),
  ];

  it.each([
    ['báo quảng ninh', 'paper'],
    ['quang ninh nuoc sach', 'paper'],
    ['"nước sạch" quảng ninh', 'paper'],
    ['ôn thi', 'tag'],
    ['on thi doc lai', 'tag'],
    ['3/7/2020', 'date'],
    ['03/07/2020', 'date'],
    ['7/2020', 'date'],
    ['2020', 'date'],
    ['chuyển đổi số', 'set'],
  ])('“%s” finds the %s', (text, id) => {
    expect(ids(shelf, text)).toEqual([id]);
  });
});

describe('order and filters', () => {
  const shelf = [
    kept('old', 'đô thị', { publishedAt: '2019-01-01', siteName: 'Báo B', tags: ['Ôn'] }),
    kept('new', 'đô thị đô thị', { publishedAt: '2021', title: 'Đèn đường', read: true }),
    kept('title', 'x', { title: 'Đô thị mới', siteName: 'Báo Ă', favourite: true }),
    kept('archive', 'đô thị', { archived: true }),
    kept('trash', 'đô thị', { deletedAt: 9 }),
  ];

  it('puts the title first, then how often', () => {
    expect(ids(shelf, 'đô thị')).toEqual(['title', 'new', 'archive', 'old']);
    expect(ids(shelf, '')).toEqual(['title', 'new', 'old']);
  });

  it.each([
    [{ sort: 'published' }, ['new', 'old', 'title']],
    [{ sort: 'oldest' }, ['old', 'new', 'title']],
    [{ sort: 'title' }, ['new', 'title', 'old']],
    [{ sort: 'paper' }, ['title', 'old', 'new']],
    [{ sort: 'best' }, ['title', 'new', 'old']],
    [{ unread: true }, ['title', 'old']],
    [{ favourite: true }, ['title']],
    [{ year: '2019' }, ['old']],
    [{ tag: 'ôn' }, ['old']],
    [{ paper: 'Báo Ă' }, ['title']],
    [{ place: 'archive' }, ['archive']],
    [{ place: 'trash' }, ['trash']],
  ] satisfies [Partial<ShelfView>, string[]][])('%j', (view, expected) => {
    expect(ids(shelf, '', view)).toEqual(expected);
  });

  it('shows the trash in the order of deleting', () => {
    const first = kept('first', 'x', { deletedAt: 1e15 });
    const last = kept('last', 'x', { deletedAt: 2e15 });
    expect(ids([last, first], '', { place: 'trash' })).toEqual(['last', 'first']);
  });

  it('searches the trash on its own only', () => {
    expect(ids(shelf, 'đô thị', { place: 'trash' })).toEqual(['trash']);
    expect(ids(shelf, 'đô thị', { place: 'archive' })).toEqual(['archive']);
  });
});

describe('odd queries', () => {
  const shelf = [kept('a', 'Ủy ban nhân dân')];

  it.each(['', '   ', '"', '…', '" "', '-/-'])('“%s” shows everything', (text) => {
    expect(ids(shelf, text)).toEqual(['a']);
  });

  it('are looked at in bounds', () => {
    const { words } = parseQuery('a b '.repeat(500));
    expect(words).toHaveLength(16);
    expect(parseQuery('x'.repeat(1_000_000)).words[0]?.key).toHaveLength(40);
    expect(ids(shelf, 'z'.repeat(1000))).toEqual([]);
    expect(ids(shelf, '<b>ủy ban</b>')).toEqual([]);
  });
});
