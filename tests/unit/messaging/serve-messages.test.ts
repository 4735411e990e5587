import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportPage } from '../../../lib/messaging/report-page.ts';
import type { Handlers } from '../../../lib/messaging/serve-messages.ts';
import { serveMessages } from '../../../lib/messaging/serve-messages.ts';
import { success } from '../../../lib/model/result.ts';
import { PAGE_URL, sampleExtraction } from '../model/sample-article.ts';

const HOME = 'chrome-extension://test/';
const fromReader = { url: `${HOME}reader.html?draft=1`, tab: { id: 4, incognito: false } };
const fromPage = { url: PAGE_URL, tab: { id: 5, incognito: true } };

type Listener = (message: object, sender: object, answer: (value: unknown) => void) => unknown;

const handlers = {
  pageDetected: vi.fn<Handlers['pageDetected']>(() => Promise.resolve()),
  detectionOf: vi.fn<Handlers['detectionOf']>(() => Promise.resolve(null)),
  openReader: vi.fn<Handlers['openReader']>(() => Promise.resolve(success(null))),
  saveArticle: vi.fn<Handlers['saveArticle']>(() =>
    Promise.resolve(
      success({ articleId: 'a', outcome: 'new', version: 1, versionAt: 1, lasting: true }),
    ),
  ),
  savePlace: vi.fn<Handlers['savePlace']>(() => Promise.resolve(success('library'))),
  imagesOf: vi.fn<Handlers['imagesOf']>(() => Promise.resolve(success([]))),
  retryImages: vi.fn<Handlers['retryImages']>(() => Promise.resolve(success({ queued: 1 }))),
  libraryRestored: vi.fn<Handlers['libraryRestored']>(() => Promise.resolve()),
  backupOrder: vi.fn<Handlers['backupOrder']>(() => Promise.resolve(null)),
  backupWritten: vi.fn<Handlers['backupWritten']>(() => Promise.resolve(true)),
};

const listeners: Listener[] = [];
vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
  listeners.push(listener as Listener);
});
serveMessages(handlers, HOME);

/** Delivers a message as the browser does; rejects when it is answered with an error. */
function send(message: object, sender: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const handled = listeners.map((listener) =>
      listener(message, sender, (answer) => {
        const { res, err } = answer as { res?: unknown; err?: { message: string } };
        if (err) reject(new Error(err.message));
        else resolve(res);
      }),
    );
    if (!handled.includes(true)) reject(new Error('nobody answers'));
  });
}

const message = (type: string, data: unknown) => ({ id: 1, timestamp: 1, type, data });

describe('who may send what', () => {
  it('answers our own pages', async () => {
    const answer = await send(message('saveArticle', { draftId: 'd' }), fromReader);
    expect(answer).toMatchObject({ ok: true, value: { articleId: 'a' } });
    expect(handlers.saveArticle).toHaveBeenCalledWith(
      { draftId: 'd' },
      { tabId: 4, incognito: false },
    );
  });

  it.each([
    'detectionOf',
    'openReader',
    'saveArticle',
    'imagesOf',
    'retryImages',
    'backupOrder',
    'backupWritten',
  ] as const)('refuses %s from a web page', async (type) => {
    const result = { ok: false, problem: 'later' };
    const data = { tabId: 1, force: true, draftId: 'd', articleId: 'a', id: 'b', result };
    await expect(send(message(type, data), fromPage)).rejects.toThrow('not from a page');
    await expect(send(message(type, data), {})).rejects.toThrow('not from a page');
    await expect(send(message(type, data), { url: `https://evil.vn/${HOME}` })).rejects.toThrow(
      'not from',
    );
    expect(handlers[type]).not.toHaveBeenCalled();
  });

  it('refuses malformed data before any handler sees it', async () => {
    await expect(send(message('openReader', { tabId: 'x' }), fromReader)).rejects.toThrow(
      'malformed',
    );
    expect(handlers.openReader).not.toHaveBeenCalled();
  });

  it.each(['constructor', '__proto__', 'toString', 'unknown'])(
    'knows no message %s',
    async (type) => {
      const answered = send(message(type, {}), fromReader).catch((error: Error) => error.message);
      const outcome = await Promise.race([answered, Promise.resolve().then(() => 'pending')]);
      expect(outcome).not.toMatchObject({ ok: true });
      for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
    },
  );
});

describe('reportPage', () => {
  const report = { url: PAGE_URL, detection: sampleExtraction().detection };

  it('speaks the language of the messaging library', async () => {
    await reportPage(report, (sent) => send(sent, fromPage));
    expect(handlers.pageDetected).toHaveBeenCalledWith(report, { tabId: 5, incognito: true });
  });

  it('is silent when the extension was updated', async () => {
    const send = () => Promise.reject(new Error('Extension context invalidated.'));
    await expect(reportPage(report, send)).resolves.toBeUndefined();
  });

  it('is silent when the API itself throws', async () => {
    const send = () => {
      throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
    };
    await expect(reportPage(report, send)).resolves.toBeUndefined();
  });
});
