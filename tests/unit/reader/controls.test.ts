import { describe, expect, it } from 'vitest';
import { articleDay, givenDay } from '../../../lib/reader/article-day.ts';
import { placeCard } from '../../../lib/reader/card-position.ts';
import { rovingTarget } from '../../../lib/reader/roving.ts';
import { shortcutFor, type KeyPress } from '../../../lib/reader/shortcuts.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  repeat: false,
  defaultPrevented: false,
  ...more,
});

describe('shortcutFor', () => {
  it.each([
    ['s', 'save'],
    ['S', 'save'],
    ['l', 'library'],
    ['t', 'terms'],
    ['?', 'help'],
    ['x', null],
  ])('%j is %j', (key, action) => {
    expect(shortcutFor(press(key), false)).toBe(action);
  });

  it.each<Partial<KeyPress>>([
    { isComposing: true },
    { keyCode: 229 },
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { repeat: true },
    { defaultPrevented: true },
  ])('leaves a key alone with %j', (more) => {
    expect(shortcutFor(press('s', more), false)).toBeNull();
  });

  it('leaves typing alone', () => {
    expect(shortcutFor(press('s'), true)).toBeNull();
  });
});

describe('rovingTarget', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowRight', 4, 4],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 3, 4],
    ['a', 3, null],
    ['toString', 3, null],
  ])('%s from %d of 5 goes to %j', (key, index, target) => {
    expect(rovingTarget(key, { index, count: 5 })).toBe(target);
  });

  it('goes nowhere in an empty group', () => {
    expect(rovingTarget('Home', { index: 0, count: 0 })).toBeNull();
  });
});

describe('placeCard', () => {
  const viewport = { width: 1280, height: 800 };
  const anchorAt = (left: number, top: number) => ({
    left,
    top,
    right: left + 80,
    bottom: top + 30,
  });
  const place = (left: number, top: number, height = 300) =>
    placeCard({ anchor: anchorAt(left, top), card: { width: 400, height }, viewport, top: 56 });

  it('goes below where there is room', () => {
    expect(place(200, 100)).toMatchObject({ left: 200, top: 140, side: 'below' });
  });

  it('goes above near the bottom, touching neither mark nor bar', () => {
    const spot = place(200, 700);
    expect(spot.side).toBe('above');
    expect(spot.top + 300).toBeLessThanOrEqual(700);
    expect(spot.top).toBeGreaterThanOrEqual(56);
  });

  it('never leaves the window', () => {
    for (const left of [-50, 0, 600, 1250]) {
      for (const top of [60, 300, 500, 760]) {
        for (const height of [80, 300, 2000]) {
          const spot = place(left, top, height);
          expect(spot.left).toBeGreaterThanOrEqual(0);
          expect(spot.left + 400).toBeLessThanOrEqual(1280);
          expect(spot.top).toBeGreaterThanOrEqual(56);
          expect(spot.top + Math.min(height, spot.maxHeight)).toBeLessThanOrEqual(800);
        }
      }
    }
  });
});

describe('articleDay', () => {
  it.each([
    ['2020-07-23T11:09:00+07:00', '2020-07-23'],
    ['2020-07-22T20:30:00Z', '2020-07-23'],
    ['2025-06-30T23:59:00+07:00', '2025-06-30'],
    ['2020-07-23', '2020-07-23'],
    ['2020', null],
    ['gì đó', null],
    ['Thứ', null],
    [null, null],
  ])('%j is %j', (publishedAt, day) => {
    expect(articleDay(publishedAt)).toBe(day);
  });
});

describe('givenDay', () => {
  it.each([
    ['2020-02-29', '2020-02-29'],
    ['2021-02-29', null],
    ['2020-13-45', null],
    ['1944-12-31', null],
    ['2026-11-28', null],
    ['2020-07-23T08:00:00+07:00', null],
    ['hôm qua', null],
  ])('%s gives %s', (text, day) => {
    expect(givenDay(text, '2026-11-27')).toBe(day);
  });
});
