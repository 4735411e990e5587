import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName, BrowserSession, LaunchOptions } from './browser-session.ts';
import type { FixtureProxy } from './fixture-proxy.ts';
import { launchSession } from './launch-session.ts';
import { openNewsstand } from './newsstand.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The build for a browser; throws when `npm run build` has not made it. */
export function buildFor(browser: BrowserName): string {
  const folder = join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: npm run build`);
  return folder;
}

export interface UnderTest {
  session: BrowserSession;
  proxy: FixtureProxy;
  close(): Promise<void>;
}

/**
 * The extension greets its reader in a tab of its own after the install, in the middle of whatever
 * a test does by then. Where all windows are private it does not.
 */
export async function closeWelcome(session: BrowserSession, timeoutMs = 5_000): Promise<void> {
  const welcome = await session.extensionPage('welcome.html', { timeoutMs }).catch(() => null);
  await welcome?.close();
}

/**
 * A browser with the built extension, reading a newsstand that serves every fixture. `keepWelcome`
 * leaves the tab open that the extension greets with.
 */
export async function startUnderTest(
  browser: BrowserName,
  { keepWelcome = false, ...options }: Partial<LaunchOptions> & { keepWelcome?: boolean } = {},
): Promise<UnderTest> {
  const proxy = await openNewsstand();
  try {
    const session = await launchSession({
      browser,
      extensionDir: buildFor(browser),
      proxy: { host: proxy.host, port: proxy.port },
      ...options,
    });
    // A new profile is always greeted, on a busy machine late: keys typed then went to the greeting.
    const isNew = options.userDataDir === undefined;
    if (!keepWelcome) await closeWelcome(session, isNew ? 20_000 : 5_000);
    return {
      session,
      proxy,
      close: async () => {
        await session.close();
        await proxy.stop();
      },
    };
  } catch (error) {
    await proxy.stop();
    throw error;
  }
}
