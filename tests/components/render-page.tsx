import { act, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { I18nProvider } from '../../components/i18n-context.tsx';
import { ReaderPage, type ReaderPageProps } from '../../components/reader/ReaderPage.tsx';
import { createI18n } from '../../lib/i18n/i18n.ts';
import { DEFAULT_PREFERENCES, type Language } from '../../lib/reader/preferences.ts';
import { sampleAnnotations, sampleArticle, sampleTerms } from './sample-article.ts';

/** Renders something inside the texts of a language; `i18n` can switch it. */
export function renderWithTexts(children: ComponentChildren, language: Language = 'vi') {
  const i18n = createI18n(language);
  const wrap = (inner: ComponentChildren) => <I18nProvider i18n={i18n}>{inner}</I18nProvider>;
  const view = render(wrap(children));
  return {
    ...view,
    update: (next: ComponentChildren) => view.rerender(wrap(next)),
    switchTo: (next: Language) => act(async () => void (await i18n.changeLanguage(next))),
  };
}

function readerProps(overrides: Partial<ReaderPageProps> = {}): ReaderPageProps {
  return {
    article: sampleArticle,
    annotations: sampleAnnotations,
    terms: sampleTerms,
    today: '2026-11-24',
    images: new Map(),
    save: { phase: 'unsaved' },
    outlook: 'library',
    preferences: DEFAULT_PREFERENCES,
    detection: null,
    libraryUrl: '#library',
    settingsUrl: '#options',
    missingAccess: null,
    edition: null,
    versionsUrl: null,
    newestUrl: null,
    lowRoom: null,
    resumed: null,
    onTop: vi.fn<() => void>(),
    onAllow: vi.fn<() => void>(),
    following: { loading: false, onRetry: null },
    onPreferences: vi.fn<() => void>(),
    onSave: vi.fn<() => void>(),
    onRetryImages: vi.fn<() => void>(),
    onAskAccess: vi.fn<() => void>(),
    onDelete: vi.fn<() => void>(),
    ...overrides,
  };
}

export function renderReader(overrides: Partial<ReaderPageProps> = {}, language: Language = 'vi') {
  const props = readerProps(overrides);
  const view = renderWithTexts(<ReaderPage {...props} />, language);
  return {
    ...view,
    props,
    change: (next: Partial<ReaderPageProps>) => view.update(<ReaderPage {...props} {...next} />),
  };
}
