import type { Token } from '../text/tokens.ts';
import type { UnitType } from './unit.ts';

/** A unit word in a row of tokens. */
export interface UnitWord {
  /** Index of the token after it. */
  end: number;
  types: readonly UnitType[];
  /** Units of these types may be numbered: quận 1, phường 12. */
  numbered: boolean;
}

const CITY: readonly UnitType[] = ['central-city', 'city'];

type Types = ReadonlyMap<string, readonly UnitType[]>;

const SPELT: Types = new Map([
  ['tỉnh', ['province']],
  ['huyện', ['rural-district']],
  ['quận', ['urban-district']],
  ['xã', ['commune']],
  ['phường', ['ward']],
]);

const SPELT_IN_TWO: ReadonlyMap<string, Types> = new Map<string, Types>([
  ['thành', new Map([['phố', CITY]])],
  [
    'thị',
    new Map([
      ['xã', ['town']],
      ['trấn', ['township']],
    ]),
  ],
  ['đặc', new Map([['khu', ['special-zone']]])],
]);

/** Abbreviations as written; a full stop may follow. */
const SHORT: Types = new Map([
  ['TP', CITY],
  ['Tp', CITY],
  ['TX', ['town']],
  ['Tx', ['town']],
  ['TT', ['township']],
]);

/** One letter is a unit word only with its full stop: "Q.1", "P. Cẩm Phú". */
const LETTER: Types = new Map([
  ['Q', ['urban-district']],
  ['H', ['rural-district']],
  ['P', ['ward']],
]);

const NUMBERED: ReadonlySet<UnitType> = new Set(['urban-district', 'ward']);

/** Words between unit word and name that tell what the unit is like: "huyện đảo Cô Tô". */
const QUALIFIERS: readonly (readonly string[])[] = [
  ['đảo'],
  ['biển'],
  ['mới'],
  ['cũ'],
  ['trẻ'],
  ['miền', 'núi'],
  ['vùng', 'cao'],
  ['biên', 'giới'],
  ['ven', 'biển'],
  ['cửa', 'khẩu'],
];

/** Keys of the tokens a unit word can begin with: most tokens are none. */
const FIRST_KEYS: ReadonlySet<string> = new Set(
  [SPELT, SPELT_IN_TWO, SHORT, LETTER].flatMap((table) =>
    [...table.keys()].map((key) => key.toLowerCase()),
  ),
);

/** Whether a token may begin a unit word; asked of every token of a text, so it is cheap. */
export function mayBeginUnitWord({ key }: Pick<Token, 'key'>): boolean {
  return FIRST_KEYS.has(key);
}

const word = (end: number, types: readonly UnitType[]): UnitWord => ({
  end,
  types,
  numbered: types.some((type) => NUMBERED.has(type)),
});

/** The unit word that begins at a token, spelt or abbreviated; null when there is none. */
export function unitWordAt(tokens: readonly Token[], index: number): UnitWord | null {
  const token = tokens[index];
  if (token === undefined || !token.word) return null;
  // "hợp tác xã Quảng La" is a co-operative.
  if (token.key === 'xã' && tokens[index - 1]?.key === 'tác') return null;
  const spelt = SPELT.get(token.key);
  if (spelt) return word(index + 1, spelt);
  const two = SPELT_IN_TWO.get(token.key)?.get(tokens[index + 1]?.key ?? '');
  if (two) return word(index + 2, two);
  const dotted = tokens[index + 1]?.key === '.' && tokens[index + 1]?.start === token.end;
  const short = SHORT.get(token.letters);
  if (short) return word(index + (dotted ? 2 : 1), short);
  const letter = LETTER.get(token.letters);
  return letter && dotted ? word(index + 2, letter) : null;
}

/** How many tokens of qualifier stand at an index, 0 when none. */
export function qualifierAt(tokens: readonly Token[], index: number): number {
  const found = QUALIFIERS.find((steps) =>
    steps.every((step, i) => tokens[index + i]?.key === step),
  );
  return found?.length ?? 0;
}
