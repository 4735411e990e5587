/**
 * Runs works one after the other, each when the one before has ended: what changes a value it has
 * read must not meet another that read the same. A work that fails is told to who asked for it, and
 * holds up none.
 */
export function createTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
