import { describe, expect, it } from 'vitest';
import type { TermNote } from '../../../../lib/library/own-terms/own-term.ts';
import { findNotes } from '../../../../lib/library/search/find-notes.ts';
import { parseQuery } from '../../../../lib/library/search/query.ts';

const note = (termId: string, text: string, updatedAt = 1): TermNote => ({
  termId,
  note: text,
  hidden: false,
  updatedAt,
});

const NOTES = [
  note('ubnd', 'Hỏi cô Hòa về\n“thường trực”, xem bài số 7'),
  note('do-thi-loai-i', 'thầy Nam giảng ngày 23/7', 2),
  note('xa', '', 3),
  note('phuong', 'thấy nam sinh ở phường', 4),
];

const ids = (text: string, limit = 9) =>
  findNotes(parseQuery(text), { notes: NOTES, limit }).map(({ termId }) => termId);

describe('notes on terms', () => {
  it.each([
    ['thay nam', ['phuong', 'do-thi-loai-i']],
    ['thầy Nam', ['do-thi-loai-i']],
    ['"thuong truc"', ['ubnd']],
    ['"trực thường"', []],
    ['hoà', ['ubnd']],
    ['giảng 23/7', ['do-thi-loai-i']],
    ['thuong tr', ['ubnd']],
    ['thầy Hòa', []],
    ['', []],
  ])('are found as articles are: %s', (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it('come with the piece that has the words, the one changed last first, and no more than asked', () => {
    expect(ids('thay nam', 1)).toEqual(['phuong']);
    const [found] = findNotes(parseQuery('co hoa'), { notes: NOTES, limit: 1 });
    expect(found?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'cô Hòa',
    ]);
  });
});
