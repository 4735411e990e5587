import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/glossary/matcher.ts';
import { tokenise } from '../../../lib/text/tokens.ts';
import { makeTerm } from '../../tools/make-term.ts';

const matcher = createMatcher([
  makeTerm('bí thư'),
  makeTerm('bí thư tỉnh ủy'),
  makeTerm('phó bí thư', { variants: ['phó bí thư tỉnh ủy'] }),
  makeTerm('tỉnh ủy'),
  makeTerm('đảng'),
  makeTerm('đảng ủy'),
  makeTerm('chủ tịch ủy ban nhân dân', { abbreviations: ['Chủ tịch UBND'] }),
  makeTerm('phó chủ tịch ủy ban nhân dân', { abbreviations: ['Phó Chủ tịch UBND'] }),
]);

const found = (text: string, taken?: (index: number) => boolean): string[] => {
  const tokens = tokenise(text);
  return matcher
    .match(tokens, taken ? { taken } : {})
    .map(
      ({ first, end, term }) =>
        `${text.slice(tokens[first]?.start, tokens[end - 1]?.end)} > ${term.headword}`,
    );
};

const BOTH = ['Bí thư > bí thư tỉnh ủy', 'Phó Bí thư Tỉnh ủy > phó bí thư'];

describe('terms that share their end', () => {
  it.each([
    ['a comma', 'Bí thư, Phó Bí thư Tỉnh ủy', BOTH],
    ['and', 'Bí thư và Phó Bí thư Tỉnh ủy', BOTH],
    ['several', 'Bí thư, các Phó Bí thư Tỉnh ủy', BOTH],
    [
      'an abbreviation',
      'Chủ tịch, Phó Chủ tịch UBND',
      ['Chủ tịch > chủ tịch ủy ban nhân dân', 'Phó Chủ tịch UBND > phó chủ tịch ủy ban nhân dân'],
    ],
    ['side by side without a link', 'Bí thư Phó Bí thư Tỉnh ủy', ['Bí thư > bí thư', BOTH[1]]],
    ['a stop between', 'Bí thư. Phó Bí thư Tỉnh ủy', ['Bí thư > bí thư', BOTH[1]]],
    [
      'what names another thing does not share',
      'Đảng, Bí thư Tỉnh ủy',
      ['Đảng > đảng', 'Bí thư Tỉnh ủy > bí thư tỉnh ủy'],
    ],
    ['nothing that would be a term', 'Thư ký, Phó Bí thư Tỉnh ủy', [BOTH[1]]],
    [
      'the second part is a whole already',
      'Tỉnh ủy, Bí thư',
      ['Tỉnh ủy > tỉnh ủy', 'Bí thư > bí thư'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('hold no token that belongs to something else', () => {
    expect(found('Chủ tịch, Phó Chủ tịch UBND', (index) => index === 1)).toEqual([
      'Phó Chủ tịch UBND > phó chủ tịch ủy ban nhân dân',
    ]);
  });
});
