// @vitest-environment jsdom
import { cleanup, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PowerPage } from '../../components/glossary/PowerPage.tsx';
import { powerMapOf } from '../../lib/glossary/power-map.ts';
import { renderWithTexts } from './render-page.tsx';

afterEach(cleanup);

describe.each(['vi', 'en'] as const)('the map of power in %s', (language) => {
  const map = powerMapOf('changeover');

  it('is told as nested lists that say what the data says', () => {
    renderWithTexts(<PowerPage stage="changeover" />, language);
    const told = [...document.querySelectorAll<HTMLElement>('.power-entry')].flatMap((entry) =>
      [...entry.querySelectorAll<HTMLElement>('li[data-side="whom"]')].map(
        ({ dataset }) => `${dataset.other} ${dataset.kind} ${entry.dataset.body}`,
      ),
    );
    const data = map.relations.map(({ by, kind, whom }) => `${by} ${kind} ${whom}`);
    expect(told.toSorted()).toEqual(data.toSorted());
    const lists = document.querySelector('.power-lists ul') as HTMLElement;
    expect(within(lists).getAllByRole('list').length).toBeGreaterThan(map.bodies.length);
  });

  it('is drawn with the same bodies and relations', () => {
    renderWithTexts(<PowerPage stage="changeover" />, language);
    const drawn = [...document.querySelectorAll<SVGElement>('.power-relation')].map(
      ({ dataset }) => `${dataset.by} ${dataset.kind} ${dataset.whom}`,
    );
    const data = map.relations.map(({ by, kind, whom }) => `${by} ${kind} ${whom}`);
    expect(new Set(drawn)).toEqual(new Set(data));
    const boxes = [...document.querySelectorAll('.power-box')].map(
      ({ textContent }) => textContent,
    );
    expect(boxes).toEqual(map.bodies.map(({ name }) => name[language]));
  });

  it('leads to the terms, and names the stage one is in', () => {
    renderWithTexts(<PowerPage stage="changeover" />, language);
    const box = document.querySelector('.power-box[data-body="prime-minister"]');
    expect(box?.getAttribute('href')).toBe('#/term/thu-tuong-chinh-phu');
    const current = document.querySelectorAll('.power-stages [aria-current="page"]');
    expect([...current].map((one) => one.getAttribute('href'))).toEqual(['#/power/changeover']);
  });
});
