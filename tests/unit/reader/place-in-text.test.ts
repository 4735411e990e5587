import { describe, expect, it } from 'vitest';
import {
  placeAt,
  scrollTo,
  TOP_OF_TEXT,
  type BlockBox,
} from '../../../lib/reader/place-in-text.ts';

/** Five paragraphs of 200 px and a thousand letters each, the page scrolled by so many pixels. */
const boxes = (scrolled: number): BlockBox[] =>
  Array.from({ length: 5 }, (_, i) => ({
    top: 300 + i * 200 - scrolled,
    height: 200,
    length: 1000,
  }));
const WINDOW = { line: 80, height: 600 };

describe('the place of a reader', () => {
  it.each([
    [0, TOP_OF_TEXT],
    [220, TOP_OF_TEXT],
    [221, { block: 0, offset: 5, share: 0.001 }],
    [320, { block: 0, offset: 500, share: 0.1 }],
    [520, { block: 1, offset: 500, share: 0.3 }],
    // The last line is in sight: all of it has been read, and the next time begins anew.
    [700, { ...TOP_OF_TEXT, share: 1 }],
  ])('scrolled by %i px', (scrolled, place) => {
    expect(placeAt(boxes(scrolled), WINDOW)).toEqual(place);
  });

  it('is nowhere in an article without blocks or one that fits into the window', () => {
    expect(placeAt([], WINDOW)).toEqual(TOP_OF_TEXT);
    expect(placeAt([{ top: 300, height: 200, length: 10 }], WINDOW)).toEqual(TOP_OF_TEXT);
  });

  it('is found again in a window of another shape', () => {
    const place = placeAt(boxes(520), WINDOW);
    const wide = boxes(0).map((box, i) => ({ ...box, top: 300 + i * 100, height: 100 }));
    expect(scrollTo(place, wide, WINDOW.line)).toBe(300 + 100 + 50 - 80);
    expect(scrollTo(placeAt(boxes(520), WINDOW), boxes(0), WINDOW.line)).toBe(520);
  });

  it('is not there in a text that has become shorter', () => {
    expect(scrollTo({ block: 9, offset: 0, share: 0.5 }, boxes(0), 80)).toBeNull();
    expect(scrollTo(TOP_OF_TEXT, boxes(0), 80)).toBeNull();
  });

  it('counts pictures without a caption for nothing', () => {
    const pictures = boxes(520).map((box) => ({ ...box, length: 0 }));
    expect(placeAt(pictures, WINDOW)).toEqual({ block: 1, offset: 0, share: 0 });
  });
});
