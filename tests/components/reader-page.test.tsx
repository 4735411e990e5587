// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en as enTexts } from '../../lib/i18n/locales/en.ts';
import { vi as viTexts } from '../../lib/i18n/locales/vi.ts';
import type { ImageState, SaveState } from '../../lib/reader/view-state.ts';
import { renderReader } from './render-page.tsx';
import { IMAGE_URL, sampleArticle } from './sample-article.ts';

afterEach(cleanup);

const NOTHING_MORE = { missing: [], later: null, versions: 1 };
const imageIs = (state: ImageState) => new Map([[IMAGE_URL, state]]);

describe('the article', () => {
  it('shows paper, date as printed and in GMT+7, names and the way to the original', () => {
    renderReader();
    const text = document.querySelector('.article-header')?.textContent ?? '';
    expect(text).toContain('Báo Mẫu');
    expect(text).toContain('Báo của Quảng Ninh');
    expect(text).toContain('Chính trị');
    expect(text).toContain('Nguyễn Thị Hòa');
    expect(text).toContain('Thứ Năm, 23 tháng 7, 2020, 11:09 (GMT+7)');
    expect(text).toContain('Báo ghi: Thứ Năm, 23/07/2020, 11:09 [GMT+7]');
    const original = screen.getByRole('link', { name: /Đọc bài gốc trên Báo Mẫu/ });
    expect(original.getAttribute('href')).toBe('https://bao.example/bai-mau');
    expect(original.getAttribute('rel')).toBe('noopener noreferrer');
    expect(document.title).toBe('Đảng bộ thành phố đổi mới – Tỏ Tường');
  });

  it('is drawn anew in the other language, with its own text untouched', async () => {
    const { switchTo } = renderReader();
    await switchTo('en');
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
    expect(document.querySelector('.byline')?.textContent).toContain(
      'Thursday, 23 July 2020, 11:09 (GMT+7)',
    );
    expect(document.querySelector('h1')?.textContent).toBe('Đảng bộ thành phố đổi mới');
    expect(document.documentElement.lang).toBe('en');
  });

  it('keeps related links apart from the text', () => {
    renderReader();
    const related = screen.getByRole('navigation', { name: 'Bài liên quan trên báo' });
    expect(related.querySelector('a')?.getAttribute('href')).toBe('https://bao.example/bai-khac');
    expect(document.querySelector('.edition__body')?.textContent).not.toContain('Bài khác');
  });
});

describe('images', () => {
  it('waits in a place of the image’s own shape', () => {
    renderReader();
    expect(screen.getByText('Đang tải ảnh…')).toBeTruthy();
    expect(document.querySelector<HTMLElement>('.image-slot')?.style.aspectRatio).toBe('900 / 600');
  });

  it('shows the image with its caption and credit', () => {
    renderReader({ images: imageIs({ state: 'ready', url: 'blob:cau' }) });
    expect(document.querySelector('figure img')?.getAttribute('src')).toBe('blob:cau');
    expect(document.querySelector('figcaption')?.textContent).toBe('Cầu mới. Ảnh: Đỗ Phương');
  });

  it('shows the picture of a film once it is there, and the link either way', () => {
    const poster = { src: IMAGE_URL, alt: '', width: null, height: null };
    const film = { type: 'video' as const, url: 'https://bao.example/1.mp4', poster, caption: [] };
    const { change } = renderReader({ article: { ...sampleArticle, blocks: [film] } });
    const link = () => screen.getByRole('link', { name: /^Xem/u }).getAttribute('href');
    expect(document.querySelector('.video img')).toBeNull();
    expect(link()).toBe(film.url);
    change({
      article: { ...sampleArticle, blocks: [film] },
      images: imageIs({ state: 'ready', url: 'blob:phim' }),
    });
    expect(document.querySelector('.video img')?.getAttribute('src')).toBe('blob:phim');
    expect(link()).toBe(film.url);
  });

  it('asks for access to exactly the host it needs', () => {
    const { props } = renderReader({
      images: imageIs({ state: 'no-access', host: 'anh.bao.example' }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Cho phép tải từ anh.bao.example' }));
    expect(props.onAskAccess).toHaveBeenCalledExactlyOnceWith('anh.bao.example');
  });

  it('says why an image is missing and offers another try', () => {
    const { props } = renderReader({ images: imageIs({ state: 'failed', reason: 'not-found' }) });
    expect(screen.getByText('Báo không còn giữ ảnh này.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tải lại ảnh' }));
    expect(props.onRetryImages).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  const saved: SaveState = {
    phase: 'saved',
    done: 7,
    total: 9,
    failed: 2,
    savedAt: 1_600_000_000_000,
    ...NOTHING_MORE,
  };

  it('shows how far it has come and announces each phase once', () => {
    const { props, change } = renderReader();
    const status = () => screen.getByRole('status').textContent;
    expect(status()).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Lưu bài' }));
    expect(props.onSave).toHaveBeenCalledOnce();
    change({ save: { phase: 'saving', done: 3, total: 9 } });
    expect(screen.getByRole('button', { name: 'Đang lưu 3/9 ảnh' })).toBeTruthy();
    expect(status()).toBe('Đang lưu bài.');
    change({ save: { phase: 'saving', done: 7, total: 9 } });
    expect(status()).toBe('Đang lưu bài.');
    change({ save: saved });
    expect(status()).toBe('Đã lưu bài vào thư viện, 7 trên 9 ảnh.');
  });

  it('lets a saved article be completed or deleted', () => {
    const { props } = renderReader({ save: saved });
    const button = screen.getByRole('button', { name: 'Đã lưu, 7/9 ảnh' });
    fireEvent.click(button);
    expect(screen.getByText('Thiếu 2 ảnh')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tải lại ảnh còn thiếu' }));
    expect(props.onRetryImages).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa khỏi thư viện' }));
    expect(props.onDelete).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
  });

  it('says why it failed and tries again', () => {
    const { props } = renderReader({ save: { phase: 'failed', reason: 'disk-full' } });
    fireEvent.click(screen.getByRole('button', { name: 'Chưa lưu được' }));
    expect(
      screen.getByText('Đĩa không còn đủ chỗ để lưu bài. Hãy dọn bớt rồi lưu lại.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(props.onSave).toHaveBeenCalledOnce();
  });
});

describe('where saving puts the article', () => {
  const note = () => document.querySelector('.outlook')?.textContent ?? null;
  const saved: SaveState = {
    phase: 'saved',
    done: 0,
    total: 0,
    failed: 0,
    savedAt: 1,
    ...NOTHING_MORE,
  };
  const TEXTS = { vi: viTexts, en: enTexts };

  it('needs no words when it is simply the library', () => {
    renderReader();
    expect(note()).toBeNull();
  });

  it.each(['vi', 'en'] as const)(
    'is said before and after, in a private window (%s)',
    (language) => {
      for (const outlook of ['this-window', 'outside-window'] as const) {
        const { change } = renderReader({ outlook }, language);
        const texts = TEXTS[language].outlook[outlook];
        expect(note()).toBe(texts.unsaved);
        change({ outlook, save: { phase: 'saving', done: 0, total: 0 } });
        change({ outlook, save: saved });
        expect(note()).toBe(texts.saved);
        expect(screen.getByRole('status').textContent).toBe(texts.saved);
        cleanup();
      }
    },
  );

  it.each(['vi', 'en'] as const)('says that it can only be read, and why (%s)', (language) => {
    const { outlook: words, save } = TEXTS[language];
    for (const outlook of [
      'database-unavailable',
      'database-newer',
      'database-blocked',
      'disk-full',
    ] as const) {
      renderReader({ outlook }, language);
      expect(note()).toBe(`${words.readOnly} ${save.failed[outlook]}`);
      cleanup();
    }
  });
});

describe('single-key shortcuts', () => {
  it('saves on s, unless it is saved already', () => {
    const { props, change } = renderReader();
    fireEvent.keyDown(document.body, { key: 's' });
    expect(props.onSave).toHaveBeenCalledOnce();
    change({ save: { phase: 'saving', done: 0, total: 1 } });
    fireEvent.keyDown(document.body, { key: 's' });
    expect(props.onSave).toHaveBeenCalledOnce();
  });

  it('opens and closes the list of terms on t', () => {
    renderReader();
    fireEvent.keyDown(document.body, { key: 't' });
    expect(screen.queryByRole('complementary')).not.toBeNull();
    fireEvent.keyDown(document.body, { key: 't' });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it.each([
    ['while an input method composes', { isComposing: true }],
    ['when an input method still holds the key', { keyCode: 229 }],
    ['with a modifier', { ctrlKey: true }],
  ])('does nothing %s', (_when, init) => {
    const { props } = renderReader();
    fireEvent.keyDown(document.body, { key: 's', ...init });
    expect(props.onSave).not.toHaveBeenCalled();
  });

  it('does nothing while the reader is in a field', () => {
    const { props } = renderReader();
    fireEvent.click(screen.getByRole('button', { name: 'Cách hiển thị' }));
    fireEvent.keyDown(screen.getByRole('slider'), { key: 's' });
    expect(props.onSave).not.toHaveBeenCalled();
  });

  it('does nothing when turned off', () => {
    const { props } = renderReader();
    cleanup();
    const off = renderReader({ preferences: { ...props.preferences, singleKeys: false } });
    fireEvent.keyDown(document.body, { key: 's' });
    expect(off.props.onSave).not.toHaveBeenCalled();
  });

  it('follows the library link on l', () => {
    renderReader();
    const follow = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    screen.getByRole('link', { name: 'Thư viện' }).addEventListener('click', follow);
    fireEvent.keyDown(document.body, { key: 'l' });
    expect(follow).toHaveBeenCalledOnce();
  });
});

describe('preferences', () => {
  it('reports only what was changed and dresses the page', () => {
    const { props, change } = renderReader();
    fireEvent.click(screen.getByRole('button', { name: 'Cách hiển thị' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Nền tối' }));
    expect(props.onPreferences).toHaveBeenLastCalledWith({ theme: 'dark' });
    fireEvent.click(screen.getByRole('button', { name: 'Chữ lớn hơn' }));
    expect(props.onPreferences).toHaveBeenLastCalledWith({ textSize: 20 });
    change({
      preferences: { ...props.preferences, theme: 'dark', textSize: 20, lineWidth: 'wide' },
    });
    const root = document.documentElement;
    expect([root.dataset.theme, root.dataset.lineWidth]).toEqual(['dark', 'wide']);
    expect(root.style.getPropertyValue('--text-size')).toBe('20px');
  });

  it('closes on Escape and gives the focus back', () => {
    renderReader();
    const button = screen.getByRole('button', { name: 'Cách hiển thị' });
    fireEvent.click(button);
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'Escape' });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

describe('a page that may not be an article', () => {
  it('says so above the text, with the reasons', () => {
    renderReader({
      detection: {
        kind: 'other',
        pageType: 'listing',
        reasons: [
          { code: 'og-article', weight: 1 },
          { code: 'mostly-links', weight: -3 },
        ],
      },
    });
    const reasons = [...document.querySelectorAll('.doubt li')].map((item) => item.textContent);
    expect(reasons).toEqual([
      'Phần lớn chữ trên trang là liên kết.',
      'Thông tin chia sẻ của trang cho biết đây là bài viết.',
    ]);
  });
});
