import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/glossary/matcher.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { makeRandom, type Random } from '../../tools/make-random.ts';
import { makeTerm } from '../../tools/make-term.ts';

/** Written forms, by whether their case may change. */
const WORDS = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'đô thị loại II',
  'đô thị loại I',
  'kinh tế - xã hội',
  'cơ sở hạ tầng',
  'tòa án nhân dân',
  'nhất thể hóa chức danh',
  'khóa XV',
  'kỷ luật đảng',
  'thủy lợi',
];
const CAPITALS = ['UBND', 'HĐND', 'KT-XH', 'TTg', 'MTTQ'];

const matcher = createMatcher([
  ...WORDS.map((word) => makeTerm(word)),
  ...CAPITALS.map((letters, i) => makeTerm(`viết tắt ${i}`, { abbreviations: [letters] })),
]);

/** Syllables that occur in no form, so that what is planted is all there is. */
const FILLER = [
  'hôm',
  'nay',
  'trời',
  'nắng',
  'quả',
  'quý',
  'thuyền',
  'Ba',
  'Thuyền',
  '12',
  'xả',
  'tĩnh',
  'qua',
  'mưa',
];
const MARKS = [',', '.', ';', ' –', ':', '\n', '\t', '”'];

/** New tone placement → old, for the open rhymes that have both. */
const OLD: Record<string, string> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  ủy: 'uỷ',
  úy: 'uý',
  ỷ: 'ỉ',
};

const oldStyle = (word: string): string =>
  word.replace(/(òa|óa|ỏa|ủy|úy)(?!\p{L})/gu, (rhyme) => OLD[rhyme] ?? rhyme);

function inSomeCase(text: string, random: Random): string {
  return random.pick([
    (s: string) => s,
    (s: string) => s.toUpperCase(),
    (s: string) => s.charAt(0).toUpperCase() + s.slice(1),
    (s: string) => s.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ])(text);
}

function inSomeSpelling(text: string, random: Random): string {
  let out = random.once(2) ? oldStyle(text) : text;
  if (random.once(4)) out = out.replaceAll('Đ', 'Ð');
  out = out.replace(/ - |-/gu, (dash) => random.pick([dash, '-', ' – ', '‑', ' —', ' - ']));
  out = out.replace(/ /gu, () => random.pick([' ', ' ', '\u00A0', '  ', '\u202F']));
  if (random.once(4)) out = out.replace(/(?<=\p{L})(?=\p{L})/u, random.pick(['\u00AD', '\u200B']));
  return random.once(3) ? out.normalize('NFD') : out;
}

interface Planted {
  text: string;
  spans: { start: number; end: number }[];
}

function plant(random: Random): Planted {
  const planted: Planted = { text: '', spans: [] };
  const filler = (): void => {
    const words = Array.from({ length: 1 + random.below(4) }, () => random.pick(FILLER));
    const text = words.map((word) => (random.once(3) ? word.normalize('NFD') : word)).join(' ');
    planted.text +=
      text + (random.once(3) ? random.pick(MARKS) : '') + random.pick([' ', '\u00A0']);
  };
  for (let i = random.below(12); i >= 0; i--) {
    filler();
    const form = random.once(3) ? random.pick(CAPITALS) : inSomeCase(random.pick(WORDS), random);
    const written = inSomeSpelling(form, random);
    const start = planted.text.length;
    planted.text += written;
    planted.spans.push({ start, end: planted.text.length });
    planted.text += random.pick([' ', ', ', '. ', '\n', '” ', ') ']);
  }
  filler();
  return planted;
}

describe('terms planted at random in random spelling', () => {
  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'are found, and nothing else is: seed %d',
    (seed) => {
      const random = makeRandom(seed);
      for (let round = 0; round < 40; round++) {
        const { text, spans } = plant(random);
        const tokens = tokenise(text);
        const found = matcher.match(tokens).map(({ first, end }) => ({
          start: tokens[first]?.start,
          end: tokens[end - 1]?.end,
        }));
        expect(found, JSON.stringify(text)).toEqual(spans);
      }
    },
  );
});
