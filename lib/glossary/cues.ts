import { isCapitalised, startsSentence, tokenise, type Token } from '../text/tokens.ts';
import type { Cues } from './term.ts';

/** Cues with their neighbours turned into keys once, so that a check compares strings only. */
export interface CompiledCues {
  notBefore: string[][];
  notAfter: string[][];
  onlyBefore: string[][];
  onlyAfter: string[][];
  orCapitalNext: boolean;
  capital: boolean;
}

const keysOf = (phrases: readonly string[] | undefined): string[][] =>
  (phrases ?? []).map((phrase) => tokenise(phrase).map((token) => token.key));

/** Turns the phrases of cues into keys; what is not given rules nothing out. */
export function compileCues(cues: Cues): CompiledCues {
  return {
    notBefore: keysOf(cues.notBefore),
    notAfter: keysOf(cues.notAfter),
    onlyBefore: keysOf(cues.onlyBefore),
    onlyAfter: keysOf(cues.onlyAfter),
    orCapitalNext: cues.orCapitalNext === true,
    capital: cues.capital === true,
  };
}

function standsAt(tokens: readonly Token[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((key, i) => tokens[from + i]?.key === key);
}

const anyFrom = (tokens: readonly Token[], from: number, phrases: string[][]): boolean =>
  phrases.some((phrase) => standsAt(tokens, from, phrase));

const anyUpTo = (tokens: readonly Token[], to: number, phrases: string[][]): boolean =>
  phrases.some((phrase) => standsAt(tokens, to - phrase.length, phrase));

/**
 * Whether the tokens [first, end) may stand for the term, judged by their neighbours.
 * `onlyBefore`, `onlyAfter` and `orCapitalNext` are alternatives: one of them is enough.
 */
export function cuesAllow(
  cues: CompiledCues,
  { tokens, first, end }: { tokens: readonly Token[]; first: number; end: number },
): boolean {
  if (anyFrom(tokens, end, cues.notBefore) || anyUpTo(tokens, first, cues.notAfter)) return false;
  const head = tokens[first];
  if (cues.capital && (!head || !isCapitalised(head) || startsSentence(tokens, first)))
    return false;
  const asked = cues.onlyBefore.length + cues.onlyAfter.length > 0 || cues.orCapitalNext;
  if (!asked) return true;
  const next = tokens[end];
  if (cues.orCapitalNext && next && isCapitalised(next)) return true;
  return anyFrom(tokens, end, cues.onlyBefore) || anyUpTo(tokens, first, cues.onlyAfter);
}
