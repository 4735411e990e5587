import { describe, expect, it } from 'vitest';
import {
  articleFromText,
  dateInText,
  LONGEST_TEXT,
  plainTextKey,
  type PlainText,
} from '../../../../lib/extract/plain/article-from-text.ts';
import { addressKey } from '../../../../lib/library/address-key.ts';
import { blockText } from '../../../../lib/model/block-text.ts';
import { isTextAddress } from '../../../../lib/model/text-address.ts';

const given = (text: string, parts: Partial<PlainText> = {}): PlainText => ({
  text,
  title: '',
  date: null,
  province: null,
  source: 'Lớp 9A',
  untitled: 'Không tên',
  hash: 'abc123',
  ...parts,
});

function read(text: string, parts: Partial<PlainText> = {}) {
  const made = articleFromText(given(text, parts));
  if (!made.ok) throw new Error(made.problem);
  return made.value;
}

/** Blocks as "type: text". */
const blocks = (text: string): string[] =>
  read(text, { title: 'Đề' }).blocks.map((block) => `${block.type}: ${blockText(block)}`);

describe('a pasted text becomes an article', () => {
  it('with the first line as title, and an address of its own that leads nowhere', () => {
    const article = read('Thông báo họp thôn\n\nSáng mai thôn họp.', { date: '2020-03-01' });
    expect(article).toMatchObject({
      title: 'Thông báo họp thôn',
      publishedAt: '2020-03-01',
      siteName: 'Lớp 9A',
      language: 'vi',
      blocks: [{ type: 'paragraph', runs: [{ text: 'Sáng mai thôn họp.' }] }],
    });
    expect(isTextAddress(article.url)).toBe(true);
    expect(addressKey(article.url)).not.toBeNull();
  });

  it('keeps its only line as text', () => {
    expect(read('Xã họp.')).toMatchObject({ title: 'Không tên', blocks: [{ type: 'paragraph' }] });
  });

  it('does not repeat a title that is given and stands first', () => {
    expect(read('Đề\nThân bài.', { title: 'Đề' }).blocks).toHaveLength(1);
  });

  it('tells headings and lists', () => {
    expect(
      blocks(
        'I. TÌNH HÌNH CHUNG\nNăm qua xã đạt kết quả tốt.\nĐiều 5. Nhiệm vụ\n- Giữ rừng;\n- Làm đường.\n' +
          '1. Một là học.\n2. Hai là làm.\nHết.',
      ),
    ).toEqual([
      'heading: I. TÌNH HÌNH CHUNG',
      'paragraph: Năm qua xã đạt kết quả tốt.',
      'heading: Điều 5. Nhiệm vụ',
      'list: Giữ rừng;\nLàm đường.',
      'list: Một là học.\nHai là làm.',
      'paragraph: Hết.',
    ]);
  });

  it('tells the turns of an interview', () => {
    expect(
      blocks('P.V: Xã làm gì?\nÔng Nam: Xã làm đường.\nP.V: Còn gì nữa?\nĐáp: Trồng rừng.'),
    ).toEqual([
      'question: Xã làm gì?',
      'answer: Xã làm đường.',
      'question: Còn gì nữa?',
      'answer: Trồng rừng.',
    ]);
  });

  it('joins lines that a program broke, and only those', () => {
    const wrapped =
      'Hội đồng nhân dân tỉnh đã thông qua nghị quyết về phát triển\n' +
      'kinh tế - xã hội, trong đó có các chỉ tiêu về thu ngân sách và\n' +
      'giảm nghèo cho năm sau.\n\nĐoạn hai.';
    expect(blocks(wrapped)).toHaveLength(2);
    expect(blocks('Một câu.\nHai câu.\nBa câu.\n\nBốn câu.')).toHaveLength(4);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ' \n\u200B\0', 'empty'],
    ['only marks', '— … !', 'empty'],
    ['too much', 'a'.repeat(LONGEST_TEXT + 1), 'too-long'],
    ['an old font', 'Héi ®ång nh©n d©n tØnh Qu¶ng Ninh ®· häp vÒ viÖc quy ho¹ch', 'old-font'],
    ['a line a letter', 'a\n'.repeat(20_000), 'too-many-lines'],
  ])('%s is told', (_, text, problem) => {
    expect(articleFromText(given(text))).toEqual({ ok: false, problem });
  });

  it('300,000 characters in one paragraph are read, in parts', () => {
    const text = 'Ủy ban nhân dân xã họp. '.repeat(12_500);
    const article = read(text, { title: 'Dài' });
    expect(article.blocks.map(blockText).join(' ')).toBe(text.trim());
    expect(article.blocks.length).toBeGreaterThan(10);
  });

  it('invisible marks, NUL and other normal forms make no difference', () => {
    const plain = 'Hội đồng nhân dân họp';
    const odd = `\u202E${'Hội đồng'.normalize('NFD')}\0\u00A0nhân\u200B dân\u2067 họp`;
    expect(plainTextKey(odd)).toBe(plain);
  });

  it('a date is found in the head only, and only a possible one', () => {
    expect(dateInText('Hạ Long, ngày 23 tháng 7 năm 2020\nKính gửi')).toBe('2020-07-23');
    expect(dateInText(`${'a '.repeat(2000)} 23/7/2020`)).toBeNull();
    expect(dateInText('ngày 31/2/2020')).toBeNull();
  });
});
