import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every block of colours in tokens.css, under its selector and place. */
function themes(css: string): [string, Map<string, string>][] {
  const blocks = [...css.matchAll(/(:root[^{]*)\{([^{}]*--paper:[^{}]*)\}/g)];
  return blocks.map(([, selector = '', body = ''], index) => {
    const colours = [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)];
    const name = `${index + 1} ${selector.trim().replaceAll(/\s+/g, ' ')}`;
    return [name, new Map(colours.map(([, key = '', value = '']) => [key, value]))];
  });
}

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];
const LEAST: [string, string[], number][] = [
  ['ink', [...PAPERS, 'highlight'], 7],
  ['ink-soft', [...PAPERS, 'highlight'], 4.5],
  ['accent', PAPERS, 4.5],
  ['warn', PAPERS, 4.5],
  ['on-accent', ['accent'], 4.5],
  // Lines and rings that carry meaning (WCAG 1.4.11).
  ['mark-line', ['paper', 'paper-raised'], 3],
  ['control-line', ['paper', 'paper-raised'], 3],
  ['focus', ['paper', 'paper-raised'], 3],
];

/** `color-mix(in srgb, a 88%, b)`, as the primary button under the pointer has it. */
function mixed(a: string, b: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [a, b].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(themes(readFileSync('components/tokens.css', 'utf8')))(
  'colours of %s',
  (_name, colours) => {
    it.each(LEAST)('%s on %j reaches %d:1', (ink, papers, least) => {
      for (const paper of papers) {
        expect(
          contrast(colours.get(ink) ?? '', colours.get(paper) ?? ''),
          paper,
        ).toBeGreaterThanOrEqual(least);
      }
    });

    it('the primary button under the pointer reaches 4.5:1', () => {
      const [accent = '', ink = '', words = ''] = ['accent', 'ink', 'on-accent'].map((name) =>
        colours.get(name),
      );
      expect(contrast(words, mixed(accent, ink, 0.88))).toBeGreaterThanOrEqual(4.5);
    });
  },
);

describe('themes', () => {
  it('are light, sepia, dark, dark by system, contrast and contrast by system', () => {
    expect(themes(readFileSync('components/tokens.css', 'utf8'))).toHaveLength(6);
  });
});
