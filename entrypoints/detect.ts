import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '../lib/extract/detect/detect-page.ts';
import { watchPage } from '../lib/extract/detect/watch-page.ts';
import { reportPage } from '../lib/messaging/report-page.ts';
import { extensionIsAlive, sendToBackground } from '../lib/platform/own-runtime.ts';

/**
 * Runs in every page of a known newspaper, so it looks, reports and does nothing else. Listed as a
 * content script in wxt.config.ts: WXT's own wrapper for content scripts tells every page by an
 * event, extension id included, that we are here.
 */
export default defineUnlistedScript(() => {
  const ended = new AbortController();
  const look = (): boolean => {
    if (!extensionIsAlive()) {
      ended.abort();
      return true;
    }
    const detection = detectPage(document, location);
    void reportPage({ url: location.href, detection }, sendToBackground);
    return detection.kind === 'article';
  };
  watchPage({
    doc: document,
    address: () => location.href,
    look,
    Observer: MutationObserver,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    signal: ended.signal,
  });
  // A page that Back brings out of the cache does not run its scripts again.
  addEventListener('pageshow', ({ persisted }) => void (persisted && look()), {
    signal: ended.signal,
  });
});
