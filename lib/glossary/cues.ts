import { isCapitalised, startsSentence, tokenise, type Token } from '../text/tokens.ts';
import { isVietnameseSyllable } from '../text/vietnamese-syllable.ts';
import { senseHolds } from './senses.ts';
import type { Cues } from './term.ts';

/** Phrases by their first key, or their last: one look-up at a place instead of one comparison a phrase. */
type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Cues with their neighbours turned into keys once, so that a check compares strings only. */
export interface CompiledCues {
  cues: Cues;
  notBefore: PhraseIndex;
  notAfter: PhraseIndex;
  onlyBefore: PhraseIndex;
  onlyAfter: PhraseIndex;
  near: PhraseIndex;
  notNear: PhraseIndex;
  /** Something is asked, and `everyday` alone does not count as asking. */
  asks: boolean;
}

/** Where a form stands, and what is known of the text around it. */
export interface FormPlace {
  tokens: readonly Token[];
  /** Tokens [first, end). */
  first: number;
  end: number;
  /** Day the text speaks from (YYYY-MM-DD); null leaves dates out of account. */
  day: string | null;
  /** The form is written in capitals anyway, so its own capitals say nothing of its neighbours. */
  abbreviation: boolean;
}

/** What the neighbours of a form say of it; `everyday`: only if the text is about public affairs. */
export type Verdict = 'yes' | 'no' | 'everyday';

function indexed(phrases: readonly string[] | undefined, end: 'first' | 'last'): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases ?? []) {
    const keys = tokenise(phrase).map((token) => token.key);
    const at = keys.at(end === 'first' ? 0 : -1) ?? '';
    const there = index.get(at);
    if (there) there.push(keys);
    else index.set(at, [keys]);
  }
  return index;
}

/** Turns the phrases of cues into keys; what is not given rules nothing out. */
export function compileCues(cues: Cues): CompiledCues {
  const onlyBefore = indexed(cues.onlyBefore, 'first');
  const onlyAfter = indexed(cues.onlyAfter, 'last');
  const near = indexed(cues.near, 'first');
  return {
    cues,
    notBefore: indexed(cues.notBefore, 'first'),
    notAfter: indexed(cues.notAfter, 'last'),
    onlyBefore,
    onlyAfter,
    near,
    notNear: indexed(cues.notNear, 'first'),
    asks:
      onlyBefore.size + onlyAfter.size + near.size > 0 ||
      cues.orCapitalNext === true ||
      cues.orNumberBefore === true ||
      cues.orNumberNext === true,
  };
}

function standsAt(tokens: readonly Token[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((key, i) => tokens[from + i]?.key === key);
}

/** Whether one of the phrases begins at a token. */
function anyFrom(tokens: readonly Token[], from: number, phrases: PhraseIndex): boolean {
  const token = tokens[from];
  const here = token && phrases.get(token.key);
  return here !== undefined && here.some((phrase) => standsAt(tokens, from, phrase));
}

/** Whether one of the phrases ends before a token. */
function anyUpTo(tokens: readonly Token[], to: number, phrases: PhraseIndex): boolean {
  const token = tokens[to - 1];
  const here = token && phrases.get(token.key);
  return here !== undefined && here.some((phrase) => standsAt(tokens, to - phrase.length, phrase));
}

/** Tokens on either side that count as near. */
const REACH = 14;
const SENTENCE_END = /^[.!?\n\t]$/u;

/** Whether some place near in the sentence answers a question; bounded, whatever the text. */
function somewhereNear(
  { tokens, first, end }: FormPlace,
  ask: (token: Token, index: number) => boolean,
): boolean {
  for (let i = first - 1; i >= first - REACH && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (SENTENCE_END.test(token.key)) break;
    if (ask(token, i)) return true;
  }
  for (let i = end; i < end + REACH && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (SENTENCE_END.test(token.key)) break;
    if (ask(token, i)) return true;
  }
  return false;
}

const phraseNear = (place: FormPlace, phrases: PhraseIndex): boolean =>
  phrases.size > 0 && somewhereNear(place, (_, i) => anyFrom(place.tokens, i, phrases));

const NUMBER = /^\d/u;
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && NUMBER.test(token.key);

const YEAR = /^(19|20)\d\d$/u;

/** The day that is spoken of: an earlier year in the same sentence wins over the article's day. */
function daySpokenOf(place: FormPlace, day: string): string {
  const years: string[] = [];
  somewhereNear(place, ({ key }) => {
    if (YEAR.test(key) && key < day.slice(0, 4)) years.push(key);
    return false;
  });
  const now = somewhereNear(place, ({ key }) => key === 'nay');
  return years[0] !== undefined && !now ? `${years[0]}-12-31` : day;
}

function dateAllows(cues: Cues, place: FormPlace): boolean {
  const from = cues.from ?? null;
  const to = cues.to ?? null;
  if ((from === null && to === null) || place.day === null) return true;
  return senseHolds({ from, to }, daySpokenOf(place, place.day.slice(0, 10)));
}

const ROMAN_NUMERAL = /^[IVXLC]+$/u;

/** In a heading of capitals only, a capital is no evidence of a name; a numeral is one anywhere. */
const shouted = ({ letters }: Token): boolean =>
  letters.length > 1 &&
  letters === letters.toUpperCase() &&
  letters !== letters.toLowerCase() &&
  !ROMAN_NUMERAL.test(letters);

/** Syllables of a name that are looked at: "Hun Manet" begins like a Vietnamese one. */
const NAME_REACH = 3;

const NAME_SYLLABLE = /^\p{Lu}\p{Ll}+$/u;
/** Marks on letters are nearly always Vietnamese: that spares the closer look. */
const MARKED = /[^a-z]/iu;

/** Whether a name follows that is spelt in no Vietnamese way; abbreviations are no names. */
function foreignFrom(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + NAME_REACH; i++) {
    const letters = tokens[i]?.letters ?? '';
    if (!NAME_SYLLABLE.test(letters)) return false;
    if (!MARKED.test(letters) && !isVietnameseSyllable(letters)) return true;
  }
  return false;
}

function forbidden({ cues, notBefore, notAfter }: CompiledCues, place: FormPlace): boolean {
  const { tokens, first, end } = place;
  if (anyFrom(tokens, end, notBefore) || anyUpTo(tokens, first, notAfter)) return true;
  if (cues.notForeignNext === true && foreignFrom(tokens, end)) return true;
  if (!dateAllows(cues, place)) return true;
  if (cues.capital !== true) return false;
  const head = tokens[first];
  return !head || !isCapitalised(head) || startsSentence(tokens, first);
}

function satisfied({ cues, onlyBefore, onlyAfter, near }: CompiledCues, place: FormPlace): boolean {
  const { tokens, first, end, abbreviation } = place;
  // "TP. Hạ Long": the stop of an abbreviation ends no sentence.
  const next = abbreviation && tokens[end]?.key === '.' ? tokens[end + 1] : tokens[end];
  if (cues.orCapitalNext && next && isCapitalised(next)) {
    if (abbreviation || !shouted(next) || !shouted(tokens[end - 1] as Token)) return true;
  }
  if (cues.orNumberBefore && isNumber(tokens[first - 1])) return true;
  if (cues.orNumberNext && isNumber(next)) return true;
  if (anyFrom(tokens, end, onlyBefore) || anyUpTo(tokens, first, onlyAfter)) return true;
  return phraseNear(place, near);
}

function verdictOf(compiled: CompiledCues, place: FormPlace): Verdict {
  if (forbidden(compiled, place)) return 'no';
  const everyday = compiled.cues.everyday === true;
  if (!compiled.asks) return everyday ? 'everyday' : 'yes';
  if (satisfied(compiled, place)) return 'yes';
  return everyday ? 'everyday' : 'no';
}

/**
 * Whether the tokens of a place may stand for the form with these cues, judged by their neighbours.
 * What forbids from farther off is looked for last, and only where it can change the verdict.
 */
export function judge(compiled: CompiledCues, place: FormPlace): Verdict {
  const verdict = verdictOf(compiled, place);
  return verdict !== 'no' && phraseNear(place, compiled.notNear) ? 'no' : verdict;
}
