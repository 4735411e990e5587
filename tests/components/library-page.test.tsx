// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { changeShelving } from '../../lib/library/shelf/shelving.ts';
import type { Shelf } from '../../lib/library/shelf/shelf-state.ts';
import { WHOLE_SHELF, type ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import type { LibraryEntry } from '../../lib/model/saved-article.ts';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import type { Stored } from '../../lib/reader/room-state.ts';
import { renderWithTexts } from './render-page.tsx';
import { DAY, entry, NOW, shelfOf } from './shelf-entry.ts';

afterEach(cleanup);

const TWO = [entry('a', 'Bài thứ nhất'), entry('b', 'Bài thứ hai')];

const well = () => vi.fn<(...given: unknown[]) => Promise<boolean>>(() => Promise.resolve(true));
const noAction = () => ({
  onShelve: well(),
  onTrash: well(),
  onRestore: well(),
  onDeleteForGood: well(),
  onEmptyTrash: well(),
  onNewCollection: well(),
  onExport: well(),
  onRenameCollection: well(),
  onDropCollection: well(),
  onRebuildIndex: well(),
});

const FIXED = {
  preferences: DEFAULT_PREFERENCES,
  onPreferences: vi.fn<() => void>(),
  onRetry: vi.fn<() => void>(),
  glossaryUrl: '#glossary',
  pasteUrl: '#paste',
  settingsUrl: '#options',
  backup: null,
  privateWindow: false,
  onLookUp: vi.fn<() => void>(),
  hrefFor: (id: string) => `#${id}`,
  now: NOW,
  trashLifetimeMs: 30 * DAY,
};

/** A library that keeps what is done to it, as the database would. */
function Library(given: { entries: readonly LibraryEntry[]; onView?: (view: ShelfView) => void }) {
  const [entries, setEntries] = useState(given.entries);
  const [view, setView] = useState(WHOLE_SHELF);
  const change = (ids: readonly string[], how: (one: LibraryEntry) => LibraryEntry) => {
    setEntries((all) => all.map((one) => (ids.includes(one.id) ? how(one) : one)));
    return Promise.resolve(true);
  };
  return (
    <LibraryPage
      {...FIXED}
      view={view}
      state={{ phase: 'ready', value: shelfOf(entries, view) }}
      onView={(next) => {
        given.onView?.(next);
        setView(next);
      }}
      actions={{
        ...noAction(),
        onShelve: (ids, how) => change(ids, (one) => ({ ...one, ...changeShelving(one, how) })),
        onTrash: (ids) => change(ids, (one) => ({ ...one, deletedAt: NOW })),
        onRestore: (ids) => change(ids, (one) => ({ ...one, deletedAt: null })),
      }}
    />
  );
}

function renderState(state: Stored<Shelf>, view: Partial<ShelfView> = {}) {
  const actions = noAction();
  const onRetry = vi.fn<() => void>();
  const onView = vi.fn<(view: ShelfView) => void>();
  renderWithTexts(
    <LibraryPage
      {...FIXED}
      view={{ ...WHOLE_SHELF, ...view }}
      state={state}
      actions={actions}
      onRetry={onRetry}
      onView={onView}
    />,
  );
  return { actions, onRetry, onView };
}

const renderShelf = (
  entries: readonly LibraryEntry[],
  { view = {}, shelf = {} }: { view?: Partial<ShelfView>; shelf?: Partial<Shelf> } = {},
) =>
  renderState(
    { phase: 'ready', value: { ...shelfOf(entries, { ...WHOLE_SHELF, ...view }), ...shelf } },
    view,
  );

const list = () => screen.getByRole('list', { name: 'Các bài đã lưu' });
const titles = () =>
  within(list())
    .getAllByRole('heading', { level: 2 })
    .map((title) => title.textContent);
const click = (name: string | RegExp, role = 'button') =>
  fireEvent.click(screen.getByRole(role, { name }));

describe('the library', () => {
  it('lists articles with paper, dates in GMT+7 and images', () => {
    renderWithTexts(<Library entries={TWO} />);
    expect(titles()).toEqual(['Bài thứ nhất', 'Bài thứ hai']);
    expect(screen.getByRole('link', { name: 'Bài thứ hai' }).getAttribute('href')).toBe('#b');
    const facts = [...document.querySelectorAll('.shelf__facts')][0]?.querySelectorAll('li') ?? [];
    expect([...facts].map((fact) => fact.textContent)).toEqual([
      'chưa đọc',
      'đăng 23/7/2020',
      'lưu 24/11/2026, 08:05',
      '9/9 ảnh',
    ]);
  });

  it('tells how far all images have come while some are still to be fetched', () => {
    const two = entry('c', 'Bài thứ ba', { images: { total: 1204, saved: 30, failed: 2 } });
    renderShelf([...TWO, two]);
    const bar = screen.getByRole('progressbar', { name: 'Đã tải 32/1.204 ảnh' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['32', '1204']);
    expect(screen.getByText('30/1204 ảnh, còn thiếu')).toBeTruthy();
    cleanup();
    renderShelf(TWO);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('deletes, moves the focus to “undo” and takes it back', async () => {
    renderWithTexts(<Library entries={TWO} />);
    click('Xóa: Bài thứ nhất');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Hoàn tác'));
    expect(titles()).toEqual(['Bài thứ hai']);
    expect(screen.getByText('Đã xóa: Bài thứ nhất')).toBeTruthy();
    click('Hoàn tác');
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('shows names and tags as the text they are, whatever is in them', () => {
    const name = '<img src=x onerror=alert(1)>\u202egpj.exe';
    renderShelf([entry('a', `${name} ${'dài '.repeat(2500)}`, { tags: [name], siteName: name })]);
    expect(document.querySelector('.library img')).toBeNull();
    const tags = within(screen.getAllByRole('list', { name: 'Nhãn' })[0] as HTMLElement);
    expect(tags.getByText(name).tagName).toBe('BDI');
  });

  it('teaches how to begin when nothing is saved', () => {
    renderShelf([]);
    expect(screen.getByText('Chưa có bài nào')).toBeTruthy();
    expect(screen.queryByRole('searchbox', { name: 'Tìm trong các bài đã lưu' })).toBeNull();
  });

  it('says where the articles are when none are left in a place', () => {
    renderShelf([entry('a', 'x', { archived: true })]);
    expect(screen.getByText('Không còn bài nào ở đây')).toBeTruthy();
    cleanup();
    renderShelf(TWO, { view: { place: 'archive' } });
    expect(screen.getByText('Ngăn lưu trữ còn trống')).toBeTruthy();
  });

  it('waits, and says what is wrong with a way to try again', () => {
    renderState({ phase: 'loading' });
    expect(screen.getByText('Đang mở thư viện…')).toBeTruthy();
    cleanup();
    const { onRetry } = renderState({ phase: 'failed', reason: 'database-blocked' });
    expect(screen.getByText(/đóng các thẻ Tỏ Tường khác/)).toBeTruthy();
    click('Thử lại');
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('searching and narrowing', () => {
  it('types into the address: one step, then letters of the same', () => {
    const onView = vi.fn<(view: ShelfView) => void>();
    renderWithTexts(<Library entries={TWO} onView={onView} />);
    const box = screen.getByRole('searchbox', { name: 'Tìm trong các bài đã lưu' });
    fireEvent.input(box, { target: { value: 'cam' } });
    expect(onView.mock.lastCall?.[0]).toMatchObject({ text: 'cam', page: 1 });
  });

  it('marks what was found in title and text', () => {
    const row = {
      entry: TWO[0] as LibraryEntry,
      titleRuns: [
        { text: 'Cẩm Phả', marked: true },
        { text: ' hôm nay', marked: false },
      ],
      snippet: [
        { text: 'ở ', marked: false },
        { text: 'Cẩm Phả', marked: true },
      ],
      picture: null,
      share: null,
    };
    renderShelf(TWO, { view: { text: 'cam pha' }, shelf: { rows: [row] } });
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Cẩm Phả', 'Cẩm Phả']);
    expect(screen.getByText('Tìm thấy 2 bài')).toBeTruthy();
  });

  it('says how far reading has come, and leads to what the paper changed', () => {
    const changed = entry('a', 'Bài sửa', { version: 2 });
    const nothing = { titleRuns: null, snippet: null, picture: null };
    const rows = [{ entry: changed, ...nothing, share: 0.42 }];
    renderShelf([changed], { shelf: { rows } });
    expect(screen.getByText('đã đọc 42%')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Xem báo đã sửa gì' })).toBeTruthy();
  });

  it('offers answers whose words stand apart', () => {
    const { onView } = renderShelf(TWO, { view: { text: 'a b' }, shelf: { scattered: 7 } });
    expect(screen.getByText(/Còn 7 bài có đủ các chữ ấy/)).toBeTruthy();
    click('Hiện cả các bài ấy');
    expect(onView.mock.lastCall?.[0]).toMatchObject({ scattered: true, text: 'a b' });
  });

  it('narrows by paper and by links of tags, and widens again', () => {
    renderWithTexts(
      <Library entries={[...TWO, entry('c', 'Báo khác', { siteName: 'Báo Ă', tags: ['ôn'] })]} />,
    );
    fireEvent.change(screen.getByLabelText('Báo'), { target: { value: 'Báo Ă' } });
    expect(titles()).toEqual(['Báo khác']);
    click('Bỏ mọi điều kiện lọc', 'link');
    expect(titles()).toHaveLength(3);
    fireEvent.click(within(list()).getByRole('link', { name: 'ôn' }));
    expect(titles()).toEqual(['Báo khác']);
    click('Bỏ: Nhãn: ôn', 'link');
    expect(titles()).toHaveLength(3);
  });

  it('helps when nothing is found, and says when it cannot', async () => {
    const { actions } = renderShelf(TWO, { view: { text: 'xyz' }, shelf: { rows: [], found: [] } });
    expect(screen.getByText('Không có bài nào như vậy')).toBeTruthy();
    actions.onRebuildIndex.mockResolvedValue(false);
    click('Lập lại chỉ mục');
    expect(await screen.findByText(/^Chưa làm được/u)).toBeTruthy();
  });

  it('names its pages', () => {
    const { onView } = renderShelf(TWO, { shelf: { page: 2, pages: 9 } });
    const pages = within(screen.getByRole('navigation', { name: 'Các trang của danh sách' }));
    const names = pages.getAllByRole('link').map((link) => link.getAttribute('aria-label'));
    expect(names).toEqual(['Trang trước', 'Trang 1', 'Trang 2', 'Trang 3', 'Trang 9', 'Trang sau']);
    fireEvent.click(pages.getByRole('link', { name: 'Trang 9' }));
    expect(onView.mock.lastCall?.[0]).toMatchObject({ page: 9 });
  });
});

describe('many at once', () => {
  it('tags, keeps as favourite and puts away what is selected', async () => {
    renderWithTexts(<Library entries={TWO} />);
    click('Chọn cả trang', 'checkbox');
    expect(screen.getByText('Đã chọn 2 bài')).toBeTruthy();
    click('Nhãn');
    const field = screen.getByRole('textbox', { name: 'Nhãn mới' });
    fireEvent.input(field, { target: { value: '  Ôn \u202e thi ' } });
    click('Thêm');
    await waitFor(() => expect(within(list()).getAllByText('Ôn thi')).toHaveLength(2));
    click('Yêu thích');
    const star = await screen.findByRole('button', {
      name: 'Yêu thích: Bài thứ hai',
      pressed: true,
    });
    expect(star).toBeTruthy();
    click('Lưu trữ');
    await screen.findByText('Đã đưa 2 bài vào ngăn lưu trữ');
    expect(screen.getByText('Không còn bài nào ở đây')).toBeTruthy();
    click('Hoàn tác');
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('selects a range with Shift', () => {
    renderWithTexts(<Library entries={[...TWO, entry('c', 'Bài thứ ba')]} />);
    click('Chọn: Bài thứ nhất', 'checkbox');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn: Bài thứ ba' }), { shiftKey: true });
    expect(screen.getByText('Đã chọn 3 bài')).toBeTruthy();
  });

  it('hands the selected articles over as one file', async () => {
    const { actions } = renderShelf(TWO);
    click('Chọn cả trang', 'checkbox');
    click('Xuất');
    click('Trang HTML kèm ảnh');
    await screen.findByText('Đã giao 2 bài cho trình duyệt lưu');
    const [ids, order] = actions.onExport.mock.calls[0] ?? [];
    expect(ids).toEqual(['a', 'b']);
    expect(order).toMatchObject({ kind: 'html', texts: { title: '2 bài từ Tỏ Tường' } });
  });

  it('says so when nothing came of it', async () => {
    const { actions } = renderShelf(TWO);
    actions.onTrash.mockResolvedValue(false);
    click('Xóa: Bài thứ nhất');
    expect(await screen.findByText(/Chưa làm được; các bài vẫn như cũ/)).toBeTruthy();
  });
});

describe('the trash', () => {
  const deleted = entry('a', 'Bài cũ', { deletedAt: NOW - 3 * DAY });

  it('tells how long an article stays, gives it back, and asks before it is emptied', async () => {
    const { actions } = renderShelf([deleted], { view: { place: 'trash' } });
    expect(screen.getByText('xóa hẳn sau 27 ngày')).toBeTruthy();
    click('Khôi phục: Bài cũ');
    expect(actions.onRestore).toHaveBeenCalledWith(['a']);
    HTMLDialogElement.prototype.showModal ??= function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function close() {
      this.open = false;
    };
    click('Dọn sạch thùng rác');
    expect(actions.onEmptyTrash).not.toHaveBeenCalled();
    click('Xóa');
    await waitFor(() => expect(actions.onEmptyTrash).toHaveBeenCalledOnce());
  });
});
