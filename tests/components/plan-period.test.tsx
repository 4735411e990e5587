// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { annotateText } from '../../lib/annotate/annotate.ts';
import type { Annotation } from '../../lib/annotate/annotation.ts';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import type { Language } from '../../lib/reader/preferences.ts';
import { renderReader } from './render-page.tsx';
import { sampleArticle } from './sample-article.ts';

const glossary = createGlossary(allTerms);

/** What the card of "giai đoạn" says where these words are the title. */
function cardOf(title: string, language: Language): string {
  const annotations: Annotation[] = annotateText(title, {
    glossary,
    date: '2026-03-01',
    block: -2,
  }).filter((one) => one.kind === 'term' && one.termId === 'giai-doan');
  const article = { ...sampleArticle, title };
  renderReader({ article, annotations, terms: glossary.terms }, language);
  fireEvent.click(document.querySelector('[data-mark]') as HTMLElement);
  return document.querySelector('.note-card')?.textContent ?? '';
}

afterEach(cleanup);

it('the card of a period tells which plan its years are, and of which strategy', () => {
  const card = cardOf('Tỉnh làm đường trong giai đoạn 2021-2025', 'vi');
  expect(card).toContain('kỳ kế hoạch phát triển kinh tế - xã hội 5 năm của Nhà nước');
  expect(card).toContain('theo Nghị quyết 16/2021/QH15.');
  expect(card).toContain('nửa đầu của chiến lược 10 năm 2021-2030.');
});

it('says it in English, and of ten years what is planned for them', () => {
  const plan = cardOf('Tỉnh làm đường trong giai đoạn 2026-2030', 'en');
  expect(plan).toContain('five-year socio-economic development plan of the State.');
  expect(plan).toContain('the second half of the ten-year strategy 2021–2030.');
  cleanup();
  const strategy = cardOf('Quy hoạch tỉnh thời kỳ 2021-2030', 'en');
  expect(strategy).toContain('adopted by the 13th National Party Congress.');
  expect(strategy).toContain('Planning Law of 2017, article 8');
});
