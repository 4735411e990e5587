import { browser } from 'wxt/browser';
import { homeAddress } from './own-address.ts';

const LOCK = 'referer ';

/**
 * Runs `work` while our own requests to the host of `url` carry `referer`. Some papers give their
 * images only to readers of their pages; a request of ours carries no Referer by itself.
 * Requests of web pages are not touched. Rejects where the browser takes no such rule.
 */
export async function withReferer<Value>(
  { url, referer }: { url: string; referer: string },
  work: () => Promise<Value>,
): Promise<Value> {
  const id = newRuleId();
  const rules = browser.declarativeNetRequest;
  const withRule = async (): Promise<Value> => {
    await rules.updateSessionRules({
      addRules: [
        {
          id,
          priority: 1,
          condition: {
            requestDomains: [new URL(url).hostname],
            initiatorDomains: [new URL(homeAddress()).hostname],
            resourceTypes: ['xmlhttprequest'],
          },
          action: {
            type: 'modifyHeaders',
            requestHeaders: [{ header: 'referer', operation: 'set', value: referer }],
          },
        },
      ],
    });
    try {
      return await work();
    } finally {
      await rules.updateSessionRules({ removeRuleIds: [id] });
    }
  };
  return navigator.locks.request(LOCK + id, withRule);
}

/**
 * Takes away the rules of those that were stopped in the middle: a rule outlives the page or the
 * background that made it, the lock it was made under does not.
 */
export async function dropStrayReferers(): Promise<void> {
  const rules = await browser.declarativeNetRequest.getSessionRules();
  if (rules.length === 0) return;
  const { held = [] } = await navigator.locks.query();
  const locks = new Set(held.map(({ name }) => name));
  const stray = rules.map(({ id }) => id).filter((id) => !locks.has(LOCK + id));
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: stray });
}

/** Rules are shared by the background and all pages, so ids are drawn, not counted. */
function newRuleId(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (drawn % 2_000_000_000) + 1;
}
