// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VersionsPage, type VersionsPageProps } from '../../components/versions/VersionsPage.tsx';
import { diffArticles } from '../../lib/library/diff/diff-articles.ts';
import type { Block } from '../../lib/model/article.ts';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import { renderWithTexts } from './render-page.tsx';
import { LINKS } from './rooms-state.ts';
import { sampleArticle } from './sample-article.ts';

afterEach(cleanup);

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const SAME = ['Đoạn một.', 'Đoạn hai.', 'Đoạn ba.', 'Đoạn bốn.'].map(paragraph);
const before = { ...sampleArticle, blocks: [...SAME, paragraph('Tỉnh chi 12 tỷ đồng.')] };
const after = {
  ...sampleArticle,
  blocks: [...SAME, paragraph('Tỉnh chi 15 tỷ đồng.'), paragraph('Tòa soạn đính chính.')],
};
const VERSIONS = [
  { number: 2, savedAt: Date.UTC(2026, 10, 24, 1, 5) },
  { number: 1, savedAt: Date.UTC(2026, 10, 20, 1, 5) },
];

function show(change: Partial<VersionsPageProps> = {}, language: 'vi' | 'en' = 'vi') {
  const props: VersionsPageProps = {
    links: LINKS,
    preferences: DEFAULT_PREFERENCES,
    title: sampleArticle.title,
    versions: { phase: 'ready', value: VERSIONS },
    chosen: { from: 1, to: 2 },
    lines: { phase: 'ready', value: diffArticles(before, after) },
    onChoose: vi.fn<VersionsPageProps['onChoose']>(),
    hrefFor: (version) => `#${version}`,
    ...change,
  };
  renderWithTexts(<VersionsPage {...props} />, language);
  return props;
}

describe('the page of versions', () => {
  it('tells what changed with del and ins, and in words', () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('1 đoạn sửa và 1 đoạn thêm');
    const deleted = [...document.querySelectorAll('del')].map((each) => each.textContent);
    const inserted = [...document.querySelectorAll('ins')].map((each) => each.textContent);
    expect(deleted).toEqual(['bỏ: 12']);
    expect(inserted).toEqual(['thêm: 15', 'thêm: Tòa soạn đính chính.']);
  });

  it('folds away what did not change, but for its edges', () => {
    show({}, 'en');
    const folded = screen
      .getByText('6 paragraphs unchanged')
      .closest('details') as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    expect(within(folded).getByText('Đoạn ba.')).toBeTruthy();
    expect(within(folded).queryByText('Đoạn bốn.')).toBeNull();
    expect(screen.getByText('Đoạn bốn.')).toBeTruthy();
  });

  it('lets two versions be chosen and one be opened', () => {
    const { onChoose } = show();
    const later = screen.getByRole('combobox', { name: 'Bản sau' });
    expect(
      within(later)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Bản 2, 24/11/2026, 08:05', 'Bản 1, 20/11/2026, 08:05']);
    fireEvent.change(later, { target: { value: '1' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ from: 1, to: 1 });
    expect(screen.getByRole('link', { name: 'Mở bản 1' }).getAttribute('href')).toBe('#1');
  });

  it.each([
    [{ chosen: null, versions: { phase: 'ready', value: VERSIONS.slice(1) } }, /Mới có một bản/],
    [{ versions: { phase: 'ready', value: [] } }, /không còn trong thư viện/],
    [{ versions: { phase: 'failed', reason: 'database-upgrade' } }, /để nguyên tất cả như cũ/],
    [{ lines: { phase: 'ready', value: null } }, /không còn trên máy/],
    [{ lines: { phase: 'loading' } }, /Đang so hai bản/],
    [{ lines: { phase: 'ready', value: diffArticles(after, after) } }, /không khác nhau/],
  ] as [Partial<VersionsPageProps>, RegExp][])(
    'says so when there is nothing to compare: %#',
    (change, words) => {
      show(change);
      expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    },
  );
});
