import { describe, expect, it } from 'vitest';
import { allPageFamilies } from '../../factory/families/all.ts';
import { extractFactoryPage } from '../../factory/extract-factory-page.ts';
import { everyNth, factoryPages } from '../../factory/factory-pages.ts';
import { scoreFactoryPage, summarise } from '../../factory/score-factory.ts';

const SEED = 20200723;
const SLICE = 44;

const all = factoryPages({ rounds: 2, seed: SEED });
const slice = everyNth(all, SLICE);

describe('the page factory', () => {
  it('gives at least 200 different pages of at least 8 families', () => {
    expect(new Set(all.map(({ html }) => html)).size).toBeGreaterThanOrEqual(200);
    expect(allPageFamilies.length).toBeGreaterThanOrEqual(8);
  });

  it('gives the same pages for the same seed', () => {
    const again = everyNth(factoryPages({ rounds: 2, seed: SEED }), SLICE);
    expect(again.map(({ html }) => html)).toEqual(slice.map(({ html }) => html));
  });

  it('has every family in the slice that is tested here', () => {
    const families = new Set(slice.map(({ family }) => family));
    expect([...families].sort()).toEqual(allPageFamilies.map(({ id }) => id).sort());
  });
});

describe('extraction from pages of the factory', () => {
  const scores = slice.map((page) => scoreFactoryPage(page, extractFactoryPage(page)));
  const summary = summarise(scores);

  it('finds every article, its title and its lead', () => {
    expect(summary).toMatchObject({ pages: slice.length, detected: 1, title: 1 });
    expect(summary.lead).toBeGreaterThanOrEqual(0.99);
  });

  it('gives the whole text and nothing else', () => {
    expect(summary.f1).toBeGreaterThanOrEqual(0.995);
    expect(scores.flatMap(({ name, leaks }) => leaks.map((leak) => `${name}: ${leak}`))).toEqual(
      [],
    );
  });

  it('puts captions and photographers to their pictures', () => {
    expect(summary.captions).toBeGreaterThanOrEqual(0.99);
    expect(summary.credits).toBeGreaterThanOrEqual(0.99);
  });

  it('tells authors, source and time', () => {
    expect(summary.authors).toBeGreaterThanOrEqual(0.99);
    expect(summary.source).toBeGreaterThanOrEqual(0.99);
    expect(summary.date).toBeGreaterThanOrEqual(0.99);
  });

  it('tells the kinds of blocks', () => {
    expect(summary.structure).toBeGreaterThanOrEqual(0.95);
  });
});
