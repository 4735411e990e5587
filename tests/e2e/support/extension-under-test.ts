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

/** A browser with the built extension, reading a newsstand that serves every fixture. */
export async function startUnderTest(
  browser: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<UnderTest> {
  const proxy = await openNewsstand();
  try {
    const session = await launchSession({
      browser,
      extensionDir: buildFor(browser),
      proxy: { host: proxy.host, port: proxy.port },
      ...options,
    });
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
