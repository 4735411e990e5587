// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GlossaryPage, type GlossaryPageProps } from '../../components/glossary/GlossaryPage.tsx';
import { inDictionaryOrder, NO_FILTERS, passes } from '../../lib/glossary/browse.ts';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { createSearchIndex } from '../../lib/glossary/search.ts';
import type { Sense, Term } from '../../lib/glossary/term.ts';
import { indexByCharacter } from '../../lib/glossary/word-family.ts';
import { EMPTY_VIEW } from '../../lib/library/own-terms/own-view.ts';
import { BROWSE_ALL, type GlossaryRoute } from '../../lib/reader/glossary-route.ts';
import { NO_PLACES } from '../../lib/reader/find-places.ts';
import { lookUp } from '../../lib/reader/look-up.ts';
import { DEFAULT_PREFERENCES, type Language } from '../../lib/reader/preferences.ts';
import { makeTerm } from '../tools/make-term.ts';
import { renderWithTexts } from './render-page.tsx';

afterEach(cleanup);

const period = (from: string | null, to: string | null, vietnamese: string): Sense => ({
  from,
  to,
  meaning: { vi: vietnamese, en: `English of ${vietnamese}` },
  source: {
    number: '111/2025/UBTVQH15',
    title: 'Nghị quyết mẫu',
    article: 'Điều 3',
    effective: from,
    url: 'https://example.org/van-ban',
  },
  status: to === null ? 'verified' : 'secondary',
});

const TERMS: readonly Term[] = [
  makeTerm('đô thị', {
    id: 'do-thi',
    english: 'urban area',
    hanViet: ['都', '市'],
    category: 'planning',
    level: 1,
    related: ['thi-xa'],
    example: { vi: 'Đô thị mới.', en: 'A new town.' },
    senses: [period(null, '2025-12-31', 'nghĩa cũ'), period('2026-01-01', null, 'nghĩa mới')],
  }),
  makeTerm('thị xã', { id: 'thi-xa', english: 'town', hanViet: ['市', '社'], level: 2 }),
  makeTerm('Ủy ban nhân dân', {
    id: 'uy-ban-nhan-dan',
    english: 'People’s Committee',
    abbreviations: ['UBND'],
    hanViet: ['委', '班', '人', '民'],
    level: 1,
  }),
  ...Array.from({ length: 80 }, (_, i) => makeTerm(`xóm ${i + 1}`, { id: `xom-${i}`, level: 5 })),
];

const index = createSearchIndex(TERMS);
const terms = new Map(TERMS.map((term) => [term.id, term]));
const glossary = createGlossary(TERMS);

const find: GlossaryPageProps['find'] = (text, { filters, limit }) =>
  lookUp(text, {
    index,
    terms,
    glossary: () => glossary,
    limit,
    accepts: (term) => passes(term, filters),
  });

const OWN_PART: GlossaryPageProps['own'] = {
  state: { phase: 'ready' },
  view: EMPTY_VIEW,
  exporting: { state: { phase: 'idle' }, onExport: vi.fn<() => void>() },
  importing: {
    state: { phase: 'idle' },
    onFile: vi.fn<() => void>(),
    onConfirm: vi.fn<() => void>(),
    onCancel: vi.fn<() => void>(),
  },
  onSave: () => Promise.resolve({ ok: true, value: { id: 'own-x' } }),
  onDelete: vi.fn<() => void>(),
};

function propsFor(route: GlossaryRoute, given: Partial<GlossaryPageProps> = {}): GlossaryPageProps {
  return {
    route,
    previous: null,
    arrival: { step: 1, kind: 'first', scrollY: 0, link: null },
    terms,
    ordered: inDictionaryOrder(TERMS),
    families: indexByCharacter(TERMS),
    find,
    findPlaces: () => NO_PLACES,
    today: '2026-11-24',
    saved: {
      state: { phase: 'idle' },
      onFind: vi.fn<() => void>(),
      onStop: vi.fn<() => void>(),
      hrefFor: (id) => `#article-${id}`,
    },
    preferences: DEFAULT_PREFERENCES,
    onPreferences: vi.fn<() => void>(),
    libraryUrl: '#library',
    own: OWN_PART,
    onRoute: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
    ...given,
  };
}

/** The page with a route that follows what is typed, as the entrypoint would have it. */
function Routed({ start, onRoute }: { start: GlossaryRoute; onRoute(route: GlossaryRoute): void }) {
  const [route, setRoute] = useState(start);
  const go = (next: GlossaryRoute) => {
    setRoute(next);
    onRoute(next);
  };
  return <GlossaryPage {...propsFor(route)} onRoute={go} />;
}

function renderRouted(start: GlossaryRoute = BROWSE_ALL, language: Language = 'vi') {
  const onRoute = vi.fn<(route: GlossaryRoute) => void>();
  renderWithTexts(<Routed start={start} onRoute={onRoute} />, language);
  return { onRoute };
}

const renderRoute = (
  route: GlossaryRoute,
  given: Partial<GlossaryPageProps> = {},
  language: Language = 'vi',
) => {
  const props = propsFor(route, given);
  return { props, ...renderWithTexts(<GlossaryPage {...props} />, language) };
};

const headwords = () =>
  [...document.querySelectorAll('.term-row__headword')].map(({ textContent }) => textContent);
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

describe('browsing and searching', () => {
  it('lists the glossary in order, a bounded number at a time', () => {
    renderRouted();
    expect(headwords().slice(0, 2)).toEqual(['đô thị', 'thị xã']);
    expect(headwords()).toHaveLength(60);
    fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 23 từ' }));
    expect(headwords()).toHaveLength(83);
    expect(screen.queryByRole('button', { name: /Xem thêm/ })).toBeNull();
  });

  it('follows every letter, and takes the query into the address', () => {
    const { onRoute } = renderRouted();
    type('do thi');
    expect(headwords()).toEqual(['đô thị']);
    expect(onRoute).toHaveBeenLastCalledWith({
      page: 'search',
      query: 'do thi',
      filters: NO_FILTERS,
    });
    type('ubnd');
    expect(headwords()).toEqual(['Ủy ban nhân dân']);
    expect(screen.getByText('viết tắt là UBND')).toBeTruthy();
    type('都市');
    expect(headwords()).toEqual(['đô thị']);
    fireEvent.click(screen.getByRole('button', { name: 'Xóa ô tìm' }));
    expect(headwords()).toHaveLength(60);
  });

  it('opens the first result on Enter and moves into the list by arrows', () => {
    const { onRoute } = renderRouted();
    type('thi');
    const at = () => document.activeElement?.getAttribute('href');
    const arrow = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    field().focus();
    arrow('ArrowDown');
    expect(at()).toBe('#/term/thi-xa');
    arrow('ArrowDown');
    expect(at()).toBe('#/term/do-thi');
    arrow('ArrowUp');
    arrow('ArrowUp');
    expect(document.activeElement).toBe(field());
    fireEvent.submit(screen.getByRole('search'));
    expect(onRoute).toHaveBeenLastCalledWith({ page: 'term', id: 'thi-xa' });
  });

  it('narrows by category, level and letter, with the search too', () => {
    renderRouted();
    fireEvent.change(screen.getByLabelText('Loại'), { target: { value: 'planning' } });
    expect(headwords()).toEqual(['đô thị']);
    type('xom');
    expect(headwords()).toEqual([]);
    expect(screen.getByText('Không có từ nào như vậy trong từ điển.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ điều kiện lọc' }));
    expect(headwords().length).toBeGreaterThan(10);
    type('');
    fireEvent.click(screen.getByRole('button', { name: 'Chữ U, 1 từ' }));
    expect(headwords()).toEqual(['Ủy ban nhân dân']);
  });

  it('decodes a document number and lists what rests on it', () => {
    renderRouted();
    type('111/2025/UBTVQH15');
    expect(screen.getByRole('heading', { name: '111/2025/UBTVQH15' })).toBeTruthy();
    expect(headwords()).toEqual(['đô thị']);
  });

  it('finds the terms inside a passage', () => {
    renderRouted({ page: 'search', query: 'ý kiến của thị xã hôm qua', filters: NO_FILTERS });
    expect(screen.getByRole('heading', { name: /nằm trong đoạn này/ })).toBeTruthy();
    expect(headwords()).toEqual(['thị xã']);
  });

  it('does not say “nothing” before it has looked among the places', () => {
    const asked: GlossaryRoute = { page: 'search', query: 'cẩm phả', filters: NO_FILTERS };
    const { props, update } = renderRoute(asked, { findPlaces: null });
    expect(screen.queryByText('Không có từ nào như vậy trong từ điển.')).toBeNull();
    update(<GlossaryPage {...props} findPlaces={() => NO_PLACES} />);
    expect(screen.getByText('Không có từ nào như vậy trong từ điển.')).toBeTruthy();
  });

  it('says the number of results once typing pauses', () => {
    vi.useFakeTimers();
    try {
      renderRouted();
      type('t');
      type('th');
      const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(said()).toEqual(['']);
      act(() => void vi.advanceTimersByTime(1000));
      expect(said()).toEqual(['Tìm thấy 2 từ']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the page of a term', () => {
  const route: GlossaryRoute = { page: 'term', id: 'do-thi' };

  it('tells everything, with its senses in time', () => {
    renderRoute(route);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('đô thị');
    expect(document.title).toBe('đô thị – Từ điển Tỏ Tường');
    const periods = [...document.querySelectorAll('.timeline > li')];
    expect(periods.map((one) => one.querySelector('h3')?.textContent)).toEqual([
      'đến 31/12/2025',
      'từ 1/1/2026đang áp dụng',
    ]);
    expect(periods[0]?.textContent).toContain('Chưa kiểm chứng');
    expect(periods[1]?.textContent).toContain('Đã đối chiếu');
    const link = within(periods[1] as HTMLElement).getByRole('link');
    expect(link.getAttribute('href')).toBe('https://example.org/van-ban');
  });

  it('shows relatives by character, and related terms', () => {
    renderRoute(route);
    const family = document.querySelector('.family') as HTMLElement;
    expect(family.querySelector('h3')?.textContent).toBe('市 thị');
    expect(within(family).getByRole('link', { name: 'thị xã' }).getAttribute('href')).toBe(
      '#/term/thi-xa',
    );
    expect(screen.getByRole('heading', { name: 'Xem thêm' })).toBeTruthy();
  });

  it('has a way back that says where to', () => {
    const { props } = renderRoute(route, { previous: { page: 'term', id: 'thi-xa' } });
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại “thị xã”' }));
    expect(props.onBack).toHaveBeenCalledOnce();
    cleanup();
    const alone = renderRoute(route);
    fireEvent.click(screen.getByRole('button', { name: 'Về danh sách từ' }));
    expect(alone.props.onRoute).toHaveBeenCalledExactlyOnceWith(BROWSE_ALL, 'onward');
  });

  it('puts the focus on the heading of a page it stepped to, on the link when coming back', () => {
    vi.stubGlobal('scrollTo', vi.fn<() => void>());
    renderRoute(route, { arrival: { step: 2, kind: 'onward', scrollY: 0, link: null } });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    cleanup();
    renderRoute(BROWSE_ALL, {
      arrival: { step: 1, kind: 'back', scrollY: 400, link: '#/term/thi-xa' },
    });
    expect(document.activeElement?.getAttribute('href')).toBe('#/term/thi-xa');
    expect(window.scrollTo).toHaveBeenLastCalledWith({ top: 400, behavior: 'instant' });
    vi.unstubAllGlobals();
  });

  it('says so when there is no such term', () => {
    renderRoute({ page: 'term', id: '__proto__' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Từ điển không có từ này');
  });

  it('looks through the saved articles when asked, and shows how far it is', () => {
    const { props, update } = renderRoute(route);
    fireEvent.click(screen.getByRole('button', { name: 'Tìm trong các bài đã lưu' }));
    expect(props.saved.onFind).toHaveBeenCalledOnce();
    const found = [
      {
        id: 'a',
        title: 'Một bài',
        siteName: 'Báo Mẫu',
        publishedAt: '2020-07-23',
        count: 3,
        snippets: [{ before: 'các ', surface: 'đô thị', after: ' <b>lớn</b>' }],
      },
    ];
    const shown = (state: GlossaryPageProps['saved']['state']) =>
      update(<GlossaryPage {...props} saved={{ ...props.saved, state }} />);
    shown({ phase: 'searching', done: 12, total: 340, found });
    expect(screen.getByText('Đã xem 12/340 bài, thấy trong 1 bài')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('12');
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    expect(props.saved.onStop).toHaveBeenCalledOnce();
    shown({ phase: 'done', total: 340, found, limited: false });
    expect(screen.getByText('Có trong 1 bài, trên 340 bài đã lưu.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Một bài' }).getAttribute('href')).toBe('#article-a');
    expect(document.querySelector('mark')?.textContent).toBe('đô thị');
    expect(document.querySelector('.occurrence__snippet')?.textContent).toContain('<b>lớn</b>');
    shown({ phase: 'failed', reason: 'database-blocked' });
    expect(screen.getByText(/đóng các thẻ Tỏ Tường khác/)).toBeTruthy();
  });
});
