import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/locales/en.ts';
import { articlePage, PROSE } from '../tools/make-page.ts';
import { BROWSERS, startUnderTest, type UnderTest } from './support/extension-under-test.ts';
import { hostilePage, SPY_HOST } from './support/hostile-page.ts';
import { press, readerFacts, reload, seeElement, seeText } from './support/pages.ts';
import { waitUntil } from './support/wait-until.ts';

const HOST = 'bao-xau.example';
/** The article itself, or a reason that is the page's. */
const ANSWERS = [
  PROSE[0] as string,
  en.problem['too-slow'].title,
  en.problem['too-large'].title,
  en.notArticle.title,
];
const FIVE_MEGABYTES = 5_000_000;

const longerThan = (length: number, part: string): string =>
  part.repeat(Math.ceil(length / part.length));

/** Pages no newspaper means to serve, opened by the real click. */
describe.each(BROWSERS)('bad pages in %s', (browser) => {
  let test: UnderTest;

  beforeAll(async () => {
    test = await startUnderTest(browser, { locale: 'en' });
    test.proxy.serve(`${SPY_HOST}/*`, { body: '' });
  });
  afterAll(() => test?.close());

  const open = async (slug: string, body: string): Promise<Page> => {
    test.proxy.serve(`${HOST}/${slug}`, { body });
    const page = await test.session.openTab(`https://${HOST}/${slug}`);
    await test.session.clickToolbarButton(page);
    return test.session.extensionPage('reader.html', { tab: page, timeoutMs: 60_000 });
  };
  const textOf = (page: Page): Promise<string> =>
    test.session.evaluate(page, () => document.body.innerText);

  it('says that an empty page is empty, with a way on', async () => {
    const page = await open('trang-trong', '<!doctype html><title></title>');
    await seeText(test.session, page, en.notArticle.title);
    await seeText(test.session, page, en.detection['empty-page']);
    const text = await textOf(page);
    expect(text).toContain(en.notArticle.nothingToTry);
    expect(text).not.toContain(en.notArticle.tryAnyway);
    expect(text).toContain(en.notArticle.openLibrary);
  });

  it('reads an article inside five megabytes of scripts, data and markup', async () => {
    const script = `<script>/*${longerThan(FIVE_MEGABYTES, 'var a = "dữ liệu";')}*/</script>`;
    const markup = longerThan(500_000, '<div class="khung"><i></i><!-- chú thích --></div>');
    const page = await open('trang-nang-2045678.html', articlePage('', { end: script + markup }));
    await readerFacts(test.session, page);
    const text = await textOf(page);
    for (const paragraph of PROSE) expect(text).toContain(paragraph);
  });

  it('says that five megabytes of text are too much, with a way back', async () => {
    const paragraphs = Array.from({ length: 30_000 }, (_, n) => `<p>${n}. ${PROSE[n % 5]}</p>`);
    const page = await open('trang-dai-2045678.html', articlePage(paragraphs.join('')));
    await seeText(test.session, page, en.problem['too-large'].title);
    const link = await test.session.evaluate(
      page,
      () => document.querySelector<HTMLAnchorElement>('main a[target="_blank"]')?.href,
    );
    expect(link).toBe(`https://${HOST}/trang-dai-2045678.html`);
  });

  it.each([
    ['tables 5,000 deep', '<table><tr><td>'.repeat(5_000)],
    ['200,000 nodes', '<p>a<b>b</b></p>'.repeat(50_000)],
  ])('answers in time over %s', async (_, body) => {
    const page = await open('trang-roi-2045678.html', articlePage(body));
    const text = await waitUntil(
      async () => {
        const shown = await textOf(page);
        return ANSWERS.some((answer) => shown.includes(answer)) && shown;
      },
      { what: 'the article, or word of why not', timeoutMs: 30_000 },
    );
    expect(text).not.toContain(en.problem.failed.text);
  });

  it('says of a page whose text never came that it is empty or has not finished loading', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bài"}</script><meta property="og:type" content="article">';
    const page = await open(
      'trang-cho-2045678.html',
      `<!doctype html><title>Bài</title>${head}<h1>Bài</h1><div id="app"></div>`,
    );
    await seeText(test.session, page, en.notArticle.title);
    await seeText(test.session, page, en.detection['empty-page']);
  });

  it('runs nothing of a hostile page, loads nothing of it and shows its words as words', async () => {
    const opened = Date.now();
    const page = await open('trang-doc-2045678.html', hostilePage());
    const { title } = await readerFacts(test.session, page);
    expect(title).toContain('Ủy ban nhân dân tỉnh họp phiên thường kỳ');
    const facts = await test.session.evaluate(page, () => {
      const all = [...document.querySelectorAll('article *')];
      const names = all.flatMap((element) => element.getAttributeNames());
      const addresses = all.flatMap((element) =>
        ['href', 'src', 'action', 'formaction', 'data', 'srcset']
          .map((name) => element.getAttribute(name))
          .filter((value) => value !== null),
      );
      return {
        ran: (globalThis as unknown as { daChay?: number }).daChay ?? 0,
        foreign: all
          .map(({ localName }) => localName)
          .filter((name) =>
            /^(?:script|iframe|object|embed|form|style|link|meta|math|template|foreignobject)$/iu.test(
              name,
            ),
          ),
        handlers: names.filter((name) => name.startsWith('on')),
        addresses: addresses.filter((value) => !/^(?:https?:|blob:|#|\/)/u.test(value)),
        covered: all.some((element) => getComputedStyle(element).position === 'fixed'),
        headings: document.querySelectorAll('h1').length,
      };
    });
    expect(facts).toEqual({
      ran: 0,
      foreign: [],
      handlers: [],
      addresses: [],
      covered: false,
      headings: 1,
    });
    const text = await textOf(page);
    for (const kept of [...PROSE, 'Đoạn có tay bắt sự kiện', 'kiểu javascript', 'Đoạn muốn che'])
      expect(text).toContain(kept);
    const told = test.proxy
      .requests({ host: SPY_HOST, since: opened })
      .filter(({ path }) => path.includes('extension'));
    expect(told).toEqual([]);
    // Not even tried: a policy that had to stop something would have been logged.
    expect(await test.session.problems()).toEqual([]);
  });

  it('says by which day an undated article is explained, takes another and keeps it', async () => {
    const page = await open(
      'khong-ngay-2045678.html',
      articlePage('<p>Thành phố đã được công nhận là đô thị loại I của tỉnh.</p>'),
    );
    const assumed = en.assumed.note.split('{{date}}')[0] as string;
    const given = en.assumed.set.replace('{{date}}', '23 Jul 2020');
    await seeText(test.session, page, assumed);
    const resolution = () =>
      test.session.evaluate(page, async () => {
        const marks = [...document.querySelectorAll<HTMLElement>('article [data-mark]')];
        marks.find((mark) => mark.textContent === 'đô thị loại I')?.click();
        await new Promise((painted) => requestAnimationFrame(painted));
        return document.querySelector('.note-card')?.textContent ?? '';
      });
    await waitUntil(async () => (await resolution()).includes('111/2025/UBTVQH15'), {
      what: 'the class by today’s resolution',
    });
    await page.keyboard.press('Escape');
    await press(test.session, page, en.assumed.change);
    await seeElement(test.session, page, 'input[type="date"]');
    await test.session.evaluate(page, () => {
      const field = document.querySelector<HTMLInputElement>('input[type="date"]');
      if (field) field.value = '2020-07-23';
    });
    await press(test.session, page, en.assumed.apply);
    await seeText(test.session, page, given);
    await waitUntil(async () => (await resolution()).includes('1210/2016/UBTVQH13'), {
      what: 'the class by the resolution of that day',
    });
    await reload(test.session, page);
    await seeText(test.session, page, given);
  });

  it('joins letters and marks that a page has set apart (NFD)', async () => {
    const sentence = 'Hội đồng nhân dân phường Bãi Cháy thông qua nghị quyết về đô thị loại I.';
    const page = await open(
      'trang-tach-dau-2045678.html',
      articlePage(`<p>${sentence}</p>`).normalize('NFD'),
    );
    const { title, marks } = await readerFacts(test.session, page);
    expect(title).toBe('Ủy ban nhân dân tỉnh họp phiên thường kỳ'.normalize('NFC'));
    expect(await textOf(page)).toContain(sentence.normalize('NFC'));
    expect(marks).toBeGreaterThan(3);
    const stray = await test.session.evaluate(page, () =>
      /\p{M}/u.test(document.querySelector('article')?.textContent ?? ''),
    );
    expect(stray).toBe(false);
  });
});
