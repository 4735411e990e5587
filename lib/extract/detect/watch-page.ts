/** What a watch needs from its page; passed in, so that tests can stand in for a browser. */
export interface WatchedPage {
  doc: Document;
  /** The address as it is now. */
  address: () => string;
  /** Looks at the page and tells whoever wants to know. True when it is an article. */
  look: () => boolean;
  /** `MutationObserver` of the page's window. */
  Observer: new (callback: () => void) => Pick<MutationObserver, 'observe' | 'disconnect'>;
  /** Calls back after so many ms; gives what takes the call back. */
  after: (ms: number, run: () => void) => () => void;
  signal: AbortSignal;
}

/** A page that fills in its text does so within this time, in ms; later it is let be. */
const PATIENCE = 15_000;
/** Changes come in bursts: one look a burst, in ms. */
const BURST = 400;

/**
 * Looks at a page now and again whenever that may change the answer: while its text is still being
 * filled in by script, and when its address changes without a load (a single-page site, the next
 * article reached by scrolling). Once an article was found or patience is over, only the head is
 * watched, where such a change shows in the title. Ends with the signal.
 */
export function watchPage(page: WatchedPage): void {
  const { doc, address, look, Observer, after, signal } = page;
  let seen = address();
  let cancel: (() => void)[] = [];
  const body = new Observer(() => soon(false));
  const head = new Observer(() => soon(true));
  let waiting = false;

  const settle = (): void => body.disconnect();
  const begin = (): void => {
    for (const take of cancel.splice(0)) take();
    settle();
    seen = address();
    if (look()) return;
    if (doc.body) body.observe(doc.body, { childList: true, subtree: true });
    cancel.push(after(PATIENCE, settle));
  };
  const soon = (fromHead: boolean): void => {
    if (waiting) return;
    waiting = true;
    cancel.push(
      after(BURST, () => {
        waiting = false;
        if (signal.aborted) return;
        if (address() !== seen) begin();
        else if (!fromHead && look()) settle();
      }),
    );
  };

  begin();
  if (signal.aborted) return settle();
  if (doc.head) head.observe(doc.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    settle();
    head.disconnect();
    for (const take of cancel) take();
    cancel = [];
  });
}
