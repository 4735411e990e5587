// @vitest-environment jsdom
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PlaceAnnotation } from '../../lib/annotate/annotation.ts';
import { provinces } from '../../lib/places/data/provinces.ts';
import { quangNinh } from '../../lib/places/data/quang-ninh.ts';
import { createGazetteer } from '../../lib/places/gazetteer.ts';
import { placeStory } from '../../lib/places/story.ts';
import { renderReader } from './render-page.tsx';
import { sampleArticle } from './sample-article.ts';

const gazetteer = createGazetteer([...provinces, ...quangNinh]);

/** The words "thành phố" of the sample's title, as the name of some unit. */
function placeIn(unitId: string, date = '2020-07-23'): PlaceAnnotation {
  const unit = gazetteer.unit(unitId);
  if (unit === undefined) throw new Error(unitId);
  const story = placeStory(unit, { gazetteer, date, today: '2026-11-23' });
  const start = sampleArticle.title.indexOf('thành phố');
  const end = start + 'thành phố'.length;
  return { kind: 'place', block: -2, start, end, surface: 'thành phố', unitId, bare: false, story };
}

function openCard(unitId: string, language: 'vi' | 'en' = 'vi'): HTMLElement {
  renderReader({ annotations: [placeIn(unitId)] }, language);
  fireEvent.click(document.querySelector('[data-mark]') as HTMLElement);
  return document.querySelector('.note-card') as HTMLElement;
}

afterEach(cleanup);

describe('the card of a place', () => {
  it('sets the unit of the day beside what became of it, with the document', () => {
    const card = openCard('d195');
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe('Thành phố Cẩm Phả');
    const [then, now] = [...card.querySelectorAll('.sense')].map((one) => one.textContent ?? '');
    expect(then).toContain('Vào ngày đăng bài, 23/7/2020');
    expect(then).toContain('Thành phố thuộc tỉnh Quảng Ninh.');
    expect(then).toContain('04/NQ-CP');
    expect(now).toContain('Hiện nay');
    expect(now).toContain('phường Cửa Ông');
    expect(now).toContain('xã Hải Hòa');
    expect(now).toContain('1679/NQ-UBTVQH15');
    expect(card.textContent).toContain('Trong bài viết: “thành phố”');
    expect(card.getAttribute('aria-label')).toBe('Địa danh: Thành phố Cẩm Phả');
  });

  it('says it in English too, under the name as it is written', () => {
    const card = openCard('d195', 'en');
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe('Thành phố Cẩm Phả');
    expect(card.textContent).toContain('Cẩm Phả city');
    expect(card.textContent).toContain('District-level city of Quảng Ninh province.');
    expect(card.textContent).toContain('Abolished with the district tier on 1 Jul 2025');
  });

  it('is short where nothing has changed', () => {
    const card = openCard('p22');
    expect(card.querySelectorAll('.sense')).toHaveLength(1);
    expect(card.textContent).toContain('Vẫn là tỉnh.');
  });

  it('says what is unconfirmed, and tells lists from documents', () => {
    expect(openCard('d193').textContent).toContain('Chưa kiểm chứng hết');
    cleanup();
    expect(openCard('w06793').textContent).toContain('Theo danh mục đơn vị hành chính');
    cleanup();
    expect(openCard('d195').textContent).not.toContain('Chưa kiểm chứng');
  });

  it('tells of what a unit of today was formed', () => {
    expect(openCard('w07054').textContent).toContain('trên địa bàn xã Quảng La, xã Bằng Cả');
  });
});

describe('the mark of a place', () => {
  it('has a line of its own, and is not in the list of terms', () => {
    renderReader({ annotations: [placeIn('d195')] });
    const mark = document.querySelector('[data-mark]') as HTMLElement;
    expect(mark.className).toContain('mark--place');
    expect(mark.getAttribute('role')).toBe('button');
    expect(document.querySelector('.gloss')).toBeNull();
  });
});
