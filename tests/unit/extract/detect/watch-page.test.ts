import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../../lib/extract/detect/watch-page.ts';
import { openPage } from '../../../tools/make-page.ts';

const LATER = 500;

function watched(answers: { article: boolean }) {
  const { window } = openPage('<title>Một</title><body><div id="app"></div></body>');
  const stop = new AbortController();
  const looks: string[] = [];
  let address = 'https://bao.example/mot-1.html';
  watchPage({
    doc: window.document,
    address: () => address,
    look: () => {
      looks.push(address);
      return answers.article;
    },
    Observer: window.MutationObserver,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    signal: stop.signal,
  });
  const settle = async (): Promise<void> => {
    // Mutation records are delivered in a microtask, the look follows after its burst.
    await vi.advanceTimersByTimeAsync(LATER);
  };
  return {
    looks,
    stop,
    addText: async () => {
      window.document.getElementById('app')?.append(window.document.createElement('p'));
      await settle();
    },
    goTo: async (next: string) => {
      address = next;
      window.document.title = next;
      await settle();
    },
  };
}

describe('watchPage', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks at once', () => {
    expect(watched({ article: true }).looks).toHaveLength(1);
  });

  it('looks again while the text is filled in, and no more once it is an article', async () => {
    const answers = { article: false };
    const page = watched(answers);
    await page.addText();
    expect(page.looks).toHaveLength(2);
    answers.article = true;
    await page.addText();
    expect(page.looks).toHaveLength(3);
    await page.addText();
    expect(page.looks).toHaveLength(3);
  });

  it('lets a page be that stays without an article', async () => {
    const page = watched({ article: false });
    await vi.advanceTimersByTimeAsync(20_000);
    await page.addText();
    expect(page.looks).toHaveLength(1);
  });

  it('looks again when the address changes without a load, also after an article', async () => {
    const page = watched({ article: true });
    await page.goTo('https://bao.example/hai-2.html');
    expect(page.looks).toEqual([
      'https://bao.example/mot-1.html',
      'https://bao.example/hai-2.html',
    ]);
  });

  it('does not look again for a title that changes alone', async () => {
    const page = watched({ article: true });
    await page.goTo('https://bao.example/mot-1.html');
    expect(page.looks).toHaveLength(1);
  });

  it('takes a burst of changes as one', async () => {
    const page = watched({ article: false });
    await Promise.all([page.addText(), page.addText(), page.addText()]);
    expect(page.looks).toHaveLength(2);
  });

  it('ends with its signal', async () => {
    const page = watched({ article: false });
    page.stop.abort();
    await page.addText();
    await page.goTo('https://bao.example/hai-2.html');
    expect(page.looks).toHaveLength(1);
  });
});
