import { tokenise, type Token } from '../text/tokens.ts';

const APOSTROPHE = /^['’ʼ‘`´]$/u;

/** The key of one token within a name; all apostrophes are one (Ea H'leo, Ea H’leo). */
export function stepKey({ key }: Pick<Token, 'key'>): string {
  return APOSTROPHE.test(key) ? '’' : key;
}

/** A name as text would spell it: folded case, tone placement, dashes, i and y. */
export interface NameKey {
  /** The steps of the name, joined by spaces. */
  key: string;
  first: string;
  steps: number;
}

/** Letters and single spaces only, and no final y, which may be folded into i. */
const PLAIN = /^(?:[\p{L}\d]+(?<![yýỳỷỹỵ])(?: |$))+$/iu;

/** The key of a name in modern tone placement, as the data spells it. */
export function nameKey(name: string): NameKey {
  if (PLAIN.test(name)) {
    const key = name.toLowerCase();
    const steps = key.split(' ');
    return { key, first: steps[0] ?? '', steps: steps.length };
  }
  const steps = tokenise(name).map(stepKey);
  return { key: steps.join(' '), first: steps[0] ?? '', steps: steps.length };
}
