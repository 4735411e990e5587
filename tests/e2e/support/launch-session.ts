import type { BrowserSession, LaunchOptions } from './browser-session.ts';
import { launchChromium } from './chromium-session.ts';
import { launchFirefox } from './firefox-session.ts';

/** Starts a browser with the extension installed. Close the session, also when a test fails. */
export function launchSession(options: LaunchOptions): Promise<BrowserSession> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
