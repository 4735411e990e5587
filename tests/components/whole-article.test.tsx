// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Restoring } from '../../components/article/LeftOut.tsx';
import { en as enTexts } from '../../lib/i18n/locales/en.ts';
import { vi as viTexts } from '../../lib/i18n/locales/vi.ts';
import type { FurtherPage } from '../../lib/model/article.ts';
import { renderReader } from './render-page.tsx';
import { sampleArticle } from './sample-article.ts';

afterEach(cleanup);

const other = (number: number, change: Partial<FurtherPage> = {}): FurtherPage => ({
  number,
  url: `https://bao.example/bai-mau?page=${number}`,
  state: 'joined',
  problem: null,
  blocks: 1,
  ...change,
});
const onPages = (...others: FurtherPage[]) => ({
  ...sampleArticle,
  pages: { opened: 1, others },
});
const missing = (problem: FurtherPage['problem']): Partial<FurtherPage> => ({
  state: 'missing',
  problem,
  blocks: 0,
});
const idle = () => ({ loading: false, onRetry: vi.fn<() => void>() });

describe('an article of several pages', () => {
  it('shows how far it has come', () => {
    renderReader({
      article: onPages(other(2), other(3, { state: 'waiting', blocks: 0 })),
      following: { ...idle(), loading: true },
    });
    const bar = screen.getByRole('progressbar', { name: viTexts.pages.progress });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['2', '3']);
    expect(screen.getByText('Bài có 3 trang. Đang tải trang 3…')).toBeTruthy();
  });

  it('says when all pages are there, and nothing when there was but one', () => {
    const { change } = renderReader({ article: onPages(other(2)), following: idle() }, 'en');
    expect(screen.getByText('Joined from 2 pages of the paper.')).toBeTruthy();
    change({ article: onPages(other(2, { state: 'repeated', blocks: 0 })) });
    expect(screen.queryByLabelText(enTexts.pages.label)).toBeNull();
  });

  it('names what is missing and why, with the way to it and another try', () => {
    const following = idle();
    renderReader({ article: onPages(other(2, missing('offline')), other(3)), following }, 'en');
    const notice = within(screen.getByLabelText(enTexts.pages.label));
    expect(notice.getByText('1 of the article’s 3 pages is missing:')).toBeTruthy();
    expect(notice.getByRole('link').getAttribute('href')).toBe(other(2).url);
    expect(notice.getByText(/no connection/)).toBeTruthy();
    fireEvent.click(notice.getByText(enTexts.pages.retry));
    expect(following.onRetry).toHaveBeenCalledOnce();
  });

  it('asks for the site it may not read, and for nothing from a saved copy', () => {
    const article = onPages(other(2, missing('no-access')));
    const { props, change } = renderReader({ article, following: idle() });
    fireEvent.click(screen.getByText('Cho phép đọc bao.example'));
    expect(props.onAskAccess).toHaveBeenCalledWith('bao.example');
    change({ following: { loading: false, onRetry: null } });
    expect(screen.queryByText('Cho phép đọc bao.example')).toBeNull();
    expect(screen.getByText(/trang 2/)).toBeTruthy();
  });
});

describe('“Something missing?”', () => {
  const removed = [
    {
      step: 'tools',
      reason: 'r',
      text: 'Chia sẻ',
      at: 0,
      blocks: sampleArticle.blocks.slice(0, 1),
    },
    { step: 'templates', reason: 'r', text: '{{quảng cáo}}' },
    { step: 'hidden', reason: 'r', text: 'a'.repeat(500) },
  ];
  const article = { ...sampleArticle, removed };
  const restoring = (change: Partial<Restoring> = {}): Restoring => ({
    places: new Map(),
    blocks: new Set(),
    remembered: true,
    put: vi.fn<Restoring['put']>(),
    ...change,
  });

  it('offers to put back what can be put back, and says so when it is done', () => {
    const actions = restoring();
    renderReader({ article, restoring: actions }, 'en');
    const buttons = screen.getAllByText(enTexts.removed.putBack);
    expect(buttons).toHaveLength(1);
    expect(screen.getByText(enTexts.removed.tooLong)).toBeTruthy();
    fireEvent.click(buttons[0] as HTMLElement);
    expect(actions.put).toHaveBeenCalledWith('0\ntools\nChia sẻ', true);
    expect(screen.getByText('Put back into the article: Chia sẻ')).toBeTruthy();
  });

  it('says in words why each piece was left out, and nothing of a step it does not know', () => {
    const pieces = ['readability', 'byline', 'of-another-version'].map((step) => ({
      step,
      reason: 'r',
      text: `Đoạn bị bỏ ra ở bước ${step}`,
    }));
    const { change } = renderReader({ article: { ...article, removed: pieces } });
    const whys = () => [...document.querySelectorAll('.removed__why')].map((p) => p.textContent);
    expect(whys()).toEqual([viTexts.leftOut.why.unrecognised, viTexts.leftOut.why.signature]);
    change({ article });
    expect(whys()).toEqual([
      viTexts.leftOut.why.tools,
      viTexts.leftOut.why.unfilled,
      viTexts.leftOut.why.hidden,
    ]);
  });

  it('marks what was put back, leads to it and takes it out again', () => {
    const name = '0\ntools\nChia sẻ';
    const actions = restoring({ places: new Map([[name, 1]]), blocks: new Set([1]) });
    renderReader({ article, restoring: { ...actions, remembered: false } });
    expect(document.querySelectorAll('[data-restored]')).toHaveLength(1);
    expect(document.querySelector('[data-restored]')?.textContent).toContain(viTexts.removed.mark);
    const link = screen.getByRole('link', { name: viTexts.removed.show, hidden: true });
    expect(document.querySelector(link.getAttribute('href') ?? '')).toBe(
      document.querySelector('[data-restored]'),
    );
    expect(screen.getByText(viTexts.removed.notRemembered)).toBeTruthy();
    fireEvent.click(screen.getByText(viTexts.removed.takeOut));
    expect(actions.put).toHaveBeenCalledWith(name, false);
  });
});

describe('“Report this page”', () => {
  it('copies the text and says whether that went well', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    renderReader({ report: 'Tỏ Tường 1\naddress: https://bao.example/' }, 'en');
    const text = screen.getByLabelText(enTexts.report.text) as HTMLTextAreaElement;
    writeText.mockResolvedValueOnce();
    fireEvent.click(screen.getByText(enTexts.report.copy));
    expect(await screen.findByText(enTexts.report.copied)).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(text.value);
    writeText.mockRejectedValueOnce(new Error('no'));
    fireEvent.click(screen.getByText(enTexts.report.copy));
    expect(await screen.findByText(enTexts.report.notCopied)).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
