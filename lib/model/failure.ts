/** Something that went wrong and that a reader may want to report. */
export interface Failure {
  /** Unix ms. */
  at: number;
  /** What was being done. */
  doing: 'opening' | 'saving' | 'loading' | 'detection' | 'background';
  /** A code of lib/model/problems.ts, or the name of an error. */
  problem: string;
  /** The words of an error, cut short; null when the code says it all. */
  detail: string | null;
  /** Of the page concerned; null when there is none, and always in a private window. */
  address: string | null;
}

export const FAILURES_KEPT = 10;
const LONGEST_TEXT = 500;

/** The words of an error may quote an address, whose window nobody knows any more. */
const ADDRESSES = /\b[a-z-]+:\/\/[^\s"'<>]+/giu;

/**
 * The last failures with one more, newest first. Of a private window no address is kept and no
 * words of an error.
 */
export function addFailure(
  failures: readonly Failure[],
  { failure, privateWindow }: { failure: Failure; privateWindow: boolean },
): Failure[] {
  const cut = (text: string | null) =>
    privateWindow ? null : (text?.slice(0, LONGEST_TEXT) ?? null);
  const detail = failure.detail?.replaceAll(ADDRESSES, '…') ?? null;
  const kept = { ...failure, detail: cut(detail), address: cut(failure.address) };
  return [kept, ...failures].slice(0, FAILURES_KEPT);
}
