// @vitest-environment jsdom
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { libraryActions } from '../../lib/pages/library-actions.ts';
import { useLibrary } from '../../lib/pages/use-library.ts';
import { useShelfView } from '../../lib/pages/use-shelf-view.ts';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import { saveArticle } from '../../lib/storage/articles.ts';
import { closeDatabase } from '../../lib/storage/database.ts';
import { TRASH_LIFETIME_MS } from '../../lib/storage/trash.ts';
import { sampleArticle } from '../unit/model/sample-article.ts';
import { renderWithTexts } from './render-page.tsx';

const TEXTS = [
  'Thành phố Cẩm Phả có mười sáu phường, xã.',
  'Họ định cầm phá bức tường cũ.',
  'Nước sạch nông thôn đã về tới bản.',
  ...Array.from({ length: 40 }, (_, number) => `Chuyện thứ ${number + 3} trong ngày ở xã.`),
];

/** The library on a real database, wired as its page is. */
function Library() {
  const { view, go } = useShelfView();
  const { state, retry } = useLibrary(view);
  return (
    <LibraryPage
      view={view}
      state={state}
      actions={libraryActions}
      preferences={DEFAULT_PREFERENCES}
      now={Date.now()}
      trashLifetimeMs={TRASH_LIFETIME_MS}
      onPreferences={vi.fn<() => void>()}
      onView={go}
      onRetry={retry}
      backup={null}
      privateWindow={false}
      glossaryUrl="#glossary"
      pasteUrl="#paste"
      settingsUrl="#options"
      onLookUp={vi.fn<() => void>()}
      hrefFor={(id) => `#${id}`}
    />
  );
}

/** Eight searches are read letter by letter; a busy machine takes its time. */
configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  const request = (_name: string, work: () => Promise<unknown>) => work();
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  window.scrollTo = vi.fn<() => void>();
  for (const [number, text] of TEXTS.entries()) {
    const url = `https://bao.example/${number}.html`;
    const article = sampleArticle({
      url,
      title: `Bài ${number}`,
      leadImage: null,
      blocks: [{ type: 'paragraph', runs: [{ text }] }],
    });
    await saveArticle({ article, pageUrl: url, newId: `a${number}`, now: 1000 + number });
  }
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});
afterAll(() => closeDatabase());

const list = () => screen.getByRole('list', { name: 'Các bài đã lưu' });
const titles = () =>
  screen.queryByRole('list', { name: 'Các bài đã lưu' }) === null
    ? []
    : within(list())
        .getAllByRole('heading', { level: 2 })
        .map((title) => title.textContent);

/** Types the last letters one by one, without waiting for what each of them finds. */
function type(text: string): void {
  const box = screen.getByRole('searchbox', { name: 'Tìm trong các bài đã lưu' });
  for (let length = Math.max(0, text.length - 3); length <= text.length; length += 1) {
    fireEvent.input(box, { target: { value: text.slice(0, length) } });
  }
}

async function openIndexed(): Promise<void> {
  renderWithTexts(<Library />);
  await waitFor(() => expect(titles()).toHaveLength(30));
  type('bản');
  await waitFor(() => expect(titles()).toEqual(['Bài 2']), { timeout: 10_000 });
}

describe('the library on its database', () => {
  it('answers what was typed last, however quickly, search after search', async () => {
    await openIndexed();
    for (const [text, found] of [
      ['cam pha', ['Bài 1', 'Bài 0']],
      ['Cẩm Phả', ['Bài 0']],
      ['nuoc sach', ['Bài 2']],
      ['"cầm phá"', ['Bài 1']],
      ['mười sáu', ['Bài 0']],
      ['nước sạch nông thôn', ['Bài 2']],
      ['thứ 12', ['Bài 12']],
      ['', 30],
    ] as const) {
      type(text);
      await waitFor(() => {
        expect(screen.queryByText('Đang tìm…')).toBeNull();
        expect(typeof found === 'number' ? titles().length : titles()).toEqual(found);
      });
    }
  }, 30_000);

  it('shows the piece of the text that answers', async () => {
    await openIndexed();
    type('cẩm phả');
    const mark = await screen.findByText('Cẩm Phả', { selector: 'mark' });
    expect(mark.closest('p')?.textContent).toBe(TEXTS[0]);
  });

  it('goes where the address leads, and back', async () => {
    history.replaceState(null, '', '/?q=nuoc+sach');
    renderWithTexts(<Library />);
    await waitFor(() => expect(titles()).toEqual(['Bài 2']));
    type('');
    await waitFor(() => expect(titles()).toHaveLength(30));
    fireEvent.click(screen.getByRole('link', { name: 'Trang 2' }));
    await waitFor(() => expect(titles()).toHaveLength(13));
    history.back();
    await waitFor(() => expect(titles()).toHaveLength(30));
  });
});
