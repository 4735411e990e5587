/** The numbers of pages to offer beside the one shown: the first, the last, two around it; null is a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = new Set([1, pages, page - 1, page, page + 1]);
  const numbers = [...wanted].filter((one) => one >= 1 && one <= pages).toSorted((a, b) => a - b);
  return numbers.flatMap((one, index) => {
    const before = numbers[index - 1] ?? one - 1;
    if (one - before === 2) return [one - 1, one];
    return one - before > 2 ? [null, one] : [one];
  });
}

/** The page that is there: a bookmark may name one that has gone. */
export function pageWithin(page: number, pages: number): number {
  return Math.min(Math.max(1, page), pages);
}
