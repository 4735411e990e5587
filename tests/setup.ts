import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The extension API in memory: wxt/browser and @webext-core/messaging find it under this name. */
Object.assign(globalThis, { chrome: fakeBrowser });

beforeEach(() => fakeBrowser.reset());
