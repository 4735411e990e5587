import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '../lib/extract/detect/detect-page.ts';
import { reportPage } from '../lib/messaging/report-page.ts';
import { extensionIsAlive, sendToBackground } from '../lib/platform/own-runtime.ts';

/**
 * Runs in every page of a known newspaper, so it looks, reports and does nothing else. Listed as a
 * content script in wxt.config.ts: WXT's own wrapper for content scripts tells every page by an
 * event, extension id included, that we are here.
 */
export default defineUnlistedScript(() => {
  const report = () => {
    if (!extensionIsAlive()) return;
    const detection = detectPage(document, location);
    void reportPage({ url: location.href, detection }, sendToBackground);
  };
  report();
  if (document.readyState !== 'complete') addEventListener('load', report, { once: true });
  // A page that Back brings out of the cache does not run its scripts again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) report();
  });
});
