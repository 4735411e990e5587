// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WelcomePage, type WelcomePageProps } from '../../components/welcome/WelcomePage.tsx';
import { annotateArticle } from '../../lib/annotate/annotate.ts';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { imageSources } from '../../lib/model/article-images.ts';
import { parseArticle } from '../../lib/model/parse-article.ts';
import { welcomeArticle } from '../../lib/pages/welcome-article.ts';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import { renderWithTexts } from './render-page.tsx';
import { LINKS } from './rooms-state.ts';

afterEach(cleanup);

const glossary = createGlossary(allTerms);
const annotations = annotateArticle(welcomeArticle, { glossary, date: '2020-09-15' });

function renderWelcome(change: Partial<WelcomePageProps> = {}) {
  const onPreferences = vi.fn<WelcomePageProps['onPreferences']>();
  renderWithTexts(
    <WelcomePage
      links={LINKS}
      preferences={DEFAULT_PREFERENCES}
      onPreferences={onPreferences}
      sample={{
        article: welcomeArticle,
        annotations,
        terms: glossary.terms,
        today: '2026-11-24',
      }}
      family="firefox"
      pinned={null}
      commands={[{ name: '_execute_action', keys: 'Alt+Shift+D' }]}
      {...change}
    />,
    'en',
  );
  return { onPreferences };
}

describe('the sample', () => {
  it('is an article like any other, and asks the network for nothing', () => {
    expect(parseArticle(welcomeArticle)).toEqual({ ok: true, value: welcomeArticle });
    expect(imageSources(welcomeArticle)).toEqual([]);
  });

  it('shows what the extension does: many terms, one with another law then than now, a citation', () => {
    const termIds = annotations.flatMap((one) => (one.kind === 'term' ? [one.termId] : []));
    expect(new Set(termIds).size).toBeGreaterThan(12);
    const changed = [...new Set(termIds)].filter((id) => {
      const senses = glossary.terms.get(id)?.senses ?? [];
      return senses.length > 1;
    });
    expect(changed).toContain('do-thi-loai-i');
    expect(annotations.filter(({ kind }) => kind === 'citation')).toHaveLength(2);
  });
});

describe('the welcome page', () => {
  it('explains a term where it stands, and leads to no original that does not exist', () => {
    renderWelcome();
    const sample = within(screen.getByRole('region', { name: 'Try it now: a sample article' }));
    const marks = [...document.querySelectorAll('article [data-mark]')];
    const term = marks.find(({ textContent }) => textContent === 'đô thị loại I');
    fireEvent.click(term as Element);
    expect(screen.getByRole('dialog').textContent).toContain('1210/2016/UBTVQH13');
    expect(sample.queryByRole('link', { name: /original/i })).toBeNull();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('tells how to pin the button, until it is pinned', () => {
    renderWelcome();
    expect(screen.getByText(/Pin to Toolbar/)).toBeTruthy();
    cleanup();
    renderWelcome({ family: 'chrome' });
    expect(screen.getByText(/then the pin beside the name/)).toBeTruthy();
    cleanup();
    renderWelcome({ pinned: true });
    expect(screen.getByText('The button is on the toolbar.')).toBeTruthy();
  });

  it('names the key, or that there is none', () => {
    renderWelcome();
    expect(screen.getByText('Alt+Shift+D').tagName).toBe('KBD');
    cleanup();
    renderWelcome({ commands: [{ name: '_execute_action', keys: '' }] });
    expect(screen.getByText(/No keys are set/)).toBeTruthy();
  });

  it('offers the language at once', () => {
    const { onPreferences } = renderWelcome();
    fireEvent.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
    expect(onPreferences).toHaveBeenCalledWith({ language: 'vi' });
  });
});
