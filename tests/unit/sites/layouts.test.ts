import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { allFamilies } from '../../../lib/sites/all-families.ts';
import { allPapers } from '../../../lib/sites/all-papers.ts';
import type { Layout } from '../../../lib/sites/newspaper.ts';

const layouts: Layout[] = [
  ...allFamilies.flatMap((family) => family.layouts),
  ...allPapers.flatMap((paper) => paper.layouts ?? []),
];
const partialDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

describe('the layouts', () => {
  it('have unique ids', () => {
    const ids = layouts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have selectors that a CSS parser accepts, each once in its list', () => {
    const { document } = new JSDOM('<p></p>').window;
    const lists = layouts.flatMap(({ id, selectors }) =>
      Object.entries(selectors).map(([part, list]) => ({ part: `${id} ${part}`, list })),
    );
    for (const { part, list } of lists) {
      expect(new Set(list).size, part).toBe(list.length);
      for (const selector of list) {
        expect(() => document.querySelector(selector), `${part}: ${selector}`).not.toThrow();
      }
    }
  });

  it('always name a body, and never the whole page as one', () => {
    const { document } = new JSDOM('<main><article><p></p></article></main>').window;
    for (const { id, selectors } of layouts) {
      expect(selectors.body.length, id).toBeGreaterThan(0);
      for (const selector of selectors.body) {
        expect(document.querySelector(selector), `${id}: ${selector}`).toBeNull();
      }
    }
  });

  it('have spans that are well-formed and not turned round', () => {
    for (const { id, since, until } of layouts) {
      if (since !== null) expect(since, id).toMatch(partialDate);
      if (until !== null) expect(until, id).toMatch(partialDate);
      if (since !== null && until !== null) expect(since <= until, id).toBe(true);
    }
  });

  it('say where they were learnt', () => {
    for (const { id, source } of layouts) {
      expect(source.length, id).toBeGreaterThan(10);
      expect(source, id).not.toMatch(/\/|\.ya?ml|https?:/);
    }
  });

  it('have article path patterns that compile and refuse the home page', () => {
    const patterns = [...allFamilies, ...allPapers].map(({ articlePath }) => articlePath);
    for (const pattern of patterns) {
      if (pattern != null) expect(new RegExp(pattern).test('/'), pattern).toBe(false);
    }
  });
});

describe('the yyyymm layout on markup of its kind', () => {
  const page = new JSDOM(`<div id="content-wrap">
    <h1 class="title" id="title">Tiêu đề</h1>
    <div class="date">Thứ Hai, 06/07/2020, 08:00 [GMT+7]</div>
    <div class="content" id="content">
      <p class="sapo"><strong>Lời dẫn.</strong></p>
      <div class="sda_middle">Quảng cáo</div>
      <p>Đoạn thứ nhất.</p>
      <table class="image center"><tr><td><img src="a.jpg"></td></tr>
        <tr><td class="image_desc">Chú thích</td></tr></table>
      <table class="rl center"><tr><td><a href="/a/202007/b-1/">Bài khác</a></td></tr></table>
    </div></div>`).window.document;
  const selectors = layouts.find(({ id }) => id === 'yyyymm-classic')?.selectors;

  function first(list: readonly string[] | undefined): Element | null {
    const found = (list ?? []).map((selector) => page.querySelector(selector));
    return found.find((element) => element !== null) ?? null;
  }

  it('finds title, date, lead and body', () => {
    expect(first(selectors?.title)?.textContent).toBe('Tiêu đề');
    expect(first(selectors?.date)?.textContent).toContain('06/07/2020');
    expect(first(selectors?.lead)?.textContent).toBe('Lời dẫn.');
    expect(first(selectors?.body)?.id).toBe('content');
  });

  it('takes links and banners out, and leaves pictures with their captions in', () => {
    const taken = [...(selectors?.related ?? []), ...(selectors?.remove ?? [])].join(',');
    const body = first(selectors?.body);
    expect([...(body?.querySelectorAll(taken) ?? [])].map(({ className }) => className)).toEqual([
      'sda_middle',
      'rl center',
    ]);
    expect(body?.querySelector('.image_desc')?.closest(taken)).toBeNull();
  });
});
