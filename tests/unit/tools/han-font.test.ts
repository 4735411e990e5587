import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { HAN_STYLES, hanFontFile, hanShown } from '../../tools/han-font.ts';

it('no Hán character of a headword is forgotten', () => {
  const shown = new Set(hanShown('tc'));
  const used = allTerms.flatMap(({ hanViet }) => hanViet.join('').split(''));
  expect(used.length).toBeGreaterThan(1_000);
  expect(used.filter((han) => !shown.has(han))).toEqual([]);
});

it.each(HAN_STYLES)(
  'the bundled font draws every character shown in the style %s, and is small',
  async (style) => {
    const shown = hanShown(style);
    const file = readFileSync(await hanFontFile(style, shown));
    const plain = await subsetFont(file, shown, { targetFormat: 'sfnt' });
    const drawn = new Set(new Face(new Blob(plain), 0).collectUnicodes());
    expect([...shown].filter((han) => !drawn.has(han.codePointAt(0) ?? 0))).toEqual([]);
    expect(file.length).toBeLessThan(200_000);
  },
  60_000,
);
