import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { PAGE_STATES } from './support/page-states.ts';
import { seeElement } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

/** 1280 px at 200 % and at 400 % (WCAG 1.4.4 and 1.4.10), and a phone between them. */
const WIDTHS = [640, 390, 320];

/** Runs in the page: what is wider than the window, or cut off at its edge. */
function overflows(): string[] {
  const width = document.documentElement.clientWidth;
  const page = document.documentElement.scrollWidth;
  const found = page > width ? [`the page is ${page} px wide`] : [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  for (const element of document.querySelectorAll('body *')) {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    const hidden =
      own <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true });
    const words = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (hidden || !words || (left >= -1 && right <= width + 1)) continue;
    if (scrolls(element.parentElement) || element.closest('.visually-hidden, .skip-link')) continue;
    found.push(`“${element.textContent?.trim().slice(0, 40)}” from ${left} to ${right}`);
  }
  return found;
}

describe.each(BROWSERS)('small and enlarged windows of %s', (browser) => {
  let test: UnderTest;

  beforeAll(async () => {
    test = await startUnderTest(browser, {
      locale: 'en',
      firefoxPreferences: { 'ui.prefersReducedMotion': 1 },
    });
  });
  afterAll(() => test?.close());

  // A popup is as wide as it asks to be, also where that is more than the tab it is opened in here.
  const states = PAGE_STATES.filter(({ name }) => name !== 'the small page of a tab');
  it.each(states.map((state) => [state.name, state] as const))(
    'show %s without scrolling sideways, and nothing is cut off',
    async (_name, state) => {
      const page = await state.open(test);
      const found: string[] = [];
      for (const width of WIDTHS) {
        await test.session.setViewport(page, width, 640);
        await waitUntil(
          () => test.session.evaluate(page, (wanted: number) => innerWidth === wanted, width),
          { what: `a window of ${width} px` },
        );
        for (const one of await test.session.evaluate(page, overflows))
          found.push(`${width}: ${one}`);
      }
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it('move nothing for readers who asked for that', async () => {
    const reading = PAGE_STATES.find(({ name }) => name === 'an article');
    const page = (await reading?.open(test)) as Page;
    if (browser === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    }
    const moving = () =>
      test.session.evaluate(page, () => {
        const running = document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1);
        const slow = [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration},${animationDuration}`
            .split(',')
            .some((time) => Number.parseFloat(time) > 0.001);
        });
        return running.length + slow.length;
      });
    expect(await moving()).toBe(0);
    await page.keyboard.press('t');
    await seeElement(test.session, page, '.term-list');
    expect(await moving()).toBe(0);
    await test.session.evaluate(page, () => {
      document.querySelector<HTMLElement>('.term-list__item')?.click();
    });
    await waitUntil(
      () => test.session.evaluate(page, () => document.activeElement?.id.startsWith('mark-')),
      { what: 'the term in the text' },
    );
    expect(await moving()).toBe(0);
    await page.keyboard.press('Enter');
    await seeElement(test.session, page, '.note-card');
    expect(await moving()).toBe(0);
    await page.close();
  });

  it('leave keys alone that an input method is still working on', async () => {
    const reading = PAGE_STATES.find(({ name }) => name === 'an article');
    const page = (await reading?.open(test)) as Page;
    const press = (init: KeyboardEventInit & { keyCode?: number }, selector: string) =>
      test.session.evaluate(
        page,
        ({ given, css }) => {
          const target = document.querySelector(css) ?? document.body;
          const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...given });
          target.dispatchEvent(event);
          return event.defaultPrevented;
        },
        { given: init, css: selector },
      );
    for (const key of ['s', 'l', 't', '?']) {
      expect(await press({ key, isComposing: true }, 'body')).toBe(false);
      expect(await press({ key, keyCode: 229 }, 'body')).toBe(false);
    }
    await test.session.evaluate(page, () => {
      document.querySelector<HTMLElement>('.top-bar .popover button')?.click();
    });
    await seeElement(test.session, page, '.preferences input');
    for (const key of ['s', 'l', 't', '?']) {
      expect(await press({ key }, '.preferences input')).toBe(false);
      expect(await press({ key, isComposing: true }, '.preferences input')).toBe(false);
    }
    expect(await press({ key: 'Escape', isComposing: true }, '.preferences input')).toBe(false);
    await seeElement(test.session, page, '.preferences');
    const state = await test.session.evaluate(page, () => ({
      phase: document.querySelector<HTMLElement>('.top-bar__save')?.dataset.phase,
      list: document.querySelector('.term-list') !== null,
    }));
    expect(state).toEqual({ phase: 'unsaved', list: false });
    // The same key counts as soon as nothing composes: the guard is not simply always shut.
    expect(await press({ key: 't' }, 'body')).toBe(true);
    await seeElement(test.session, page, '.term-list');
    await page.close();
  });
});
