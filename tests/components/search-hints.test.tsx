// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteHits } from '../../components/glossary/NoteHits.tsx';
import { ShelfHints } from '../../components/library/ShelfHints.tsx';
import { createFormFinder } from '../../lib/glossary/other-forms.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { shelfHints } from '../../lib/library/shelf/shelf-hints.ts';
import { WHOLE_SHELF, type ShelfView } from '../../lib/library/shelf/shelf-view.ts';
import { renderWithTexts } from './render-page.tsx';

afterEach(cleanup);

const term = allTerms.find(({ abbreviations }) => abbreviations.includes('UBND'));
const terms = new Map(allTerms.map((one) => [one.id, one]));
const HOSTILE = '<img src=x onerror=alert(1)> hỏi thầy Nam';
const notes = [
  { termId: term?.id ?? '', note: HOSTILE, hidden: false, updatedAt: 1 },
  { termId: 'own-gone', note: 'thầy Nam', hidden: false, updatedAt: 2 },
];
const hintsOf = (text: string) =>
  shelfHints(text, {
    finder: createFormFinder(allTerms),
    notes,
    headwordOf: (id) => terms.get(id)?.headword,
  });

function renderHints(text: string) {
  const onView = vi.fn<(view: ShelfView) => void>();
  const view = { ...WHOLE_SHELF, text, page: 3 };
  renderWithTexts(<ShelfHints view={view} hints={hintsOf(text)} onView={onView} />, 'vi');
  return onView;
}

describe('beside the articles found, the library', () => {
  it('offers the term as other articles write it', () => {
    const onView = renderHints('ubnd');
    fireEvent.click(screen.getByRole('link', { name: 'Ủy ban nhân dân' }));
    expect(onView).toHaveBeenCalledWith(
      { ...WHOLE_SHELF, text: '"Ủy ban nhân dân"', page: 1 },
      'onward',
    );
  });

  it('shows notes that have the words, as text, with the way to the term and to its articles', () => {
    const onView = renderHints('thay nam');
    const found = within(screen.getByRole('region', { name: 'Trong ghi chú của bạn' }));
    expect(found.getAllByRole('listitem')).toHaveLength(1);
    expect(found.getByText('thầy Nam').tagName).toBe('MARK');
    expect(document.querySelector('img')).toBeNull();
    const link = found.getByRole('link', { name: 'Ủy ban nhân dân' });
    expect(link.getAttribute('href')).toContain(`glossary.html#/term/${term?.id}`);
    fireEvent.click(found.getByRole('link', { name: 'Tìm bài có “Ủy ban nhân dân”' }));
    expect(onView.mock.calls[0]?.[0].text).toBe('"Ủy ban nhân dân"');
  });

  it('says nothing where there is nothing to say', () => {
    renderHints('chuyện thường ngày');
    expect(document.body.textContent).toBe('');
  });
});

it('the glossary finds a term by the reader’s note on it', () => {
  renderWithTexts(<NoteHits found={hintsOf('thầy Nam').notes} terms={terms} />, 'en');
  const found = within(screen.getByRole('heading', { name: 'In your notes' }).parentElement!);
  expect(found.getByRole('link').textContent).toBe('Ủy ban nhân dân');
  expect(document.body.textContent).toContain('onerror=alert(1)');
});
