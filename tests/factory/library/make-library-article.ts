import { allTerms } from '../../../lib/glossary/terms/all.ts';
import type { Article, Block } from '../../../lib/model/article.ts';
import { unitsSince2025 } from '../../../lib/places/data/units-since-2025.ts';
import { provinces } from '../../../lib/places/data/provinces.ts';
import { makeRandom, type Random } from '../../tools/make-random.ts';
import { allArticles } from '../articles/all.ts';

/**
 * Articles for a library of any size: words of the project's own articles and definitions, shuffled
 * clause by clause, with places, people, figures and dates. They mean nothing, but their syllables
 * are as frequent as in print and their names as many. The same number gives the same article.
 */

const clausesOf = (text: string): string[] =>
  text
    .split(/[.;:!?–]|,\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(' ').length > 3);

const CLAUSES: readonly string[] = [
  ...allTerms.flatMap(({ definition, senses }) => [
    ...clausesOf(definition.vi),
    ...senses.flatMap(({ meaning }) => (meaning ? clausesOf(meaning.vi) : [])),
  ]),
  ...allArticles.flatMap(({ lead, blocks }) => [
    ...clausesOf(lead),
    ...blocks.flatMap((block) => (block.type === 'paragraph' ? clausesOf(block.text) : [])),
  ]),
];

const PROVINCES = provinces.map(({ name }) => name);
const COMMUNES = unitsSince2025.flatMap(([, units]) =>
  units.split(',').map((unit) => unit.replace(/^\S+ /u, '')),
);
const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const MIDDLE = 'Văn Thị Hữu Đức Minh Quang Thanh Ngọc Xuân Kim'.split(' ');
const GIVEN =
  'An Bình Cường Dũng Hà Hải Hạnh Hiền Hòa Hùng Khánh Lan Linh Mai Nam Nga Phúc Sơn Tú'.split(' ');

interface Paper {
  siteName: string;
  province: string;
  host: string;
}

const PAPERS: readonly Paper[] = PROVINCES.slice(0, 34).map((province, index) => ({
  siteName: `Báo ${province}`,
  province,
  host: `bao-${index}.example`,
}));

const personOf = (random: Random): string =>
  `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`;

function clauseOf(random: Random): string {
  const clause = random.pick(CLAUSES);
  switch (random.below(9)) {
    case 0:
      return `${clause} tại xã ${random.pick(COMMUNES)}`;
    case 1:
      return `tỉnh ${random.pick(PROVINCES)} có ${random.below(9000) + 12} hộ`;
    case 2:
      return `ông ${personOf(random)} cho biết ${clause}`;
    case 3:
      return `${clause} ngày ${random.below(28) + 1}/${random.below(12) + 1}/${2015 + random.below(12)}`;
    default:
      return clause;
  }
}

const syllablesOf = (text: string): number => text.split(' ').length;

function paragraphOf(random: Random, syllables: number): string {
  const sentences: string[] = [];
  for (let left = syllables; left > 0;) {
    const clauses = Array.from({ length: 1 + random.below(3) }, () => clauseOf(random));
    const sentence = clauses.join(', ');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    left -= syllablesOf(sentence);
  }
  return sentences.join(' ');
}

function blocksOf(random: Random, syllables: number): Block[] {
  const blocks: Block[] = [];
  for (let left = syllables; left > 0;) {
    if (random.once(7)) {
      blocks.push({ type: 'heading', level: 2, runs: [{ text: random.pick(CLAUSES) }] });
    }
    const text = paragraphOf(random, Math.min(left, 40 + random.below(60)));
    blocks.push({ type: 'paragraph', runs: [{ text }] });
    left -= syllablesOf(text);
  }
  return blocks;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The article with this number, of 600 to 1,500 syllables. */
export function makeLibraryArticle(number: number): Article {
  const random = makeRandom(number * 7919 + 17);
  const { siteName, province, host } = random.pick(PAPERS);
  const day = `${2015 + random.below(12)}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
  const title = `${random.pick(COMMUNES)}: ${clauseOf(random)}`.split(' ').slice(0, 16).join(' ');
  return {
    url: `https://${host}/bai-${number}.html`,
    title,
    kicker: null,
    lead: [{ text: paragraphOf(random, 40) }],
    section: 'Thời sự',
    authors: [personOf(random)],
    sourceCredit: null,
    publishedAt: `${day}T${twoDigits(random.below(24))}:15+07:00`,
    publishedAsPrinted: null,
    modifiedAt: null,
    siteName,
    province,
    language: 'vi',
    leadImage: null,
    blocks: blocksOf(random, 560 + random.below(900)),
    related: [],
    removed: [],
    extraction: { site: null, layout: null, notes: [] },
  };
}
