import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFamilies } from '../../../lib/sites/all-families.ts';
import { allPapers } from '../../../lib/sites/all-papers.ts';
import type { Layout } from '../../../lib/sites/newspaper.ts';
import { pathShape } from '../../../lib/sites/path-shapes.ts';
import { articlePathsFor, newspaperForHost } from '../../../lib/sites/registry.ts';
import { expectedOf } from '../../tools/expected-page.ts';
import { fixtures } from '../../tools/fixtures.ts';

const layouts: readonly Layout[] = [
  ...allPapers.flatMap((paper) => paper.layouts ?? []),
  ...allFamilies.flatMap((family) => family.layouts),
];

/** Articles of known papers: host and date as the folder's name says them, and what is expected. */
const pages = fixtures().flatMap((fixture) => {
  const [host = '', folder = ''] = fixture.name.split('/');
  const paper = newspaperForHost(host);
  const { detection, article } = expectedOf(fixture);
  if (!paper || article === null) return [];
  return [{ ...fixture, host, date: folder.slice(0, 10), paper, detection, article }];
});

const layoutOf = (id: string | null | undefined): Layout | undefined =>
  layouts.find((layout) => layout.id === id);

/** Archives are shown in later looks, never in one given up; a bound known to the year is all of it. */
const standsIn = ({ until }: Layout, date: string): boolean =>
  until === null || date.slice(0, until.length) <= until;

/** The paper's own shape, or for years of which none is known the shape all systems share. */
function inShape({ url, paper }: (typeof pages)[number]): boolean {
  const { pathname, search } = new URL(url);
  const known = articlePathsFor(paper).some((path) => path.test(pathname));
  return known || pathShape(pathname, search) === 'article';
}

describe('the fixture pages of newspapers', () => {
  it('are there for every paper', () => {
    const shown = new Set(pages.map(({ paper }) => paper.id));
    expect(allPapers.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('are there for every layout', () => {
    const shown = new Set(pages.map(({ detection }) => detection.layout));
    expect(layouts.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('say which layout they are in, null where none is known', () => {
    const silent = pages.filter(({ detection }) => detection.layout === undefined);
    expect(silent.map(({ name }) => name)).toEqual([]);
    const unknown = pages.filter(({ detection: { layout } }) => layout && !layoutOf(layout));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it('are dated by their folder, never after the last year of their layout', () => {
    const elsewhere = pages.filter(({ date, article, detection }) => {
      const layout = layoutOf(detection.layout);
      const told = String(article.publishedAt).slice(0, 10) === date;
      return !told || (layout !== undefined && !standsIn(layout, date));
    });
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });

  it('are served under addresses of their paper, in the shape of its articles', () => {
    const strange = pages.filter(
      (page) => newspaperForHost(new URL(page.url).hostname) !== page.paper || !inShape(page),
    );
    expect(strange.map(({ name }) => name)).toEqual([]);
  });

  it('say that their text was written for the project, and are small', () => {
    for (const { name, page } of pages) {
      const html = readFileSync(page, 'utf8').normalize('NFC');
      expect(html, name).toContain('Bài do dự án Tỏ Tường soạn để ');
      expect(html.length, name).toBeLessThan(20_000);
    }
  });

  it('share no paragraph with one another', () => {
    const where = new Map<string, string[]>();
    for (const { name, article } of pages) {
      for (const { text } of article.blocks.filter(({ type }) => type !== 'figure'))
        where.set(text, [...(where.get(text) ?? []), name]);
    }
    expect([...where].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});
