import type { Token } from '../text/tokens.ts';

/** Words that stand before a person's name and never before an office. */
const BEFORE_NAME = new Set('ông bà anh chị em cô chú bác cháu thầy dì cậu cụ bé'.split(' '));

/** Surnames of nine in ten Vietnamese, as keys. */
const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lí đinh đoàn lâm mai ' +
    'trịnh cao tạ hà lương chu tô thái tống vương phùng đào'
  ).split(' '),
);

/** Longest full name: a surname, two middle names and two given names. */
const LONGEST_NAME = 4;

const NAME = /^\p{Lu}\p{Ll}*$/u;

/** Written like a name: one capital, then small letters; an abbreviation is not. */
const looksNamed = (token: Token | undefined): boolean =>
  token !== undefined && NAME.test(token.letters);

/**
 * Whether the tokens [first, end) are part of a person's name ("Ông Thanh Tra", "Trần Thị Nguyên"):
 * every one begins with a capital, and a word of address or the rest of a name stands before them.
 */
export function namesSomebody(
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
): boolean {
  if (first === 0 || end - first > 2) return false;
  for (let i = first; i < end; i++) if (!looksNamed(tokens[i])) return false;
  for (let i = first - 1; i >= 0 && i >= first - LONGEST_NAME; i--) {
    const before = tokens[i] as Token;
    if (BEFORE_NAME.has(before.key)) return true;
    if (!looksNamed(before)) return false;
    if (SURNAMES.has(before.key)) return true;
  }
  return false;
}
