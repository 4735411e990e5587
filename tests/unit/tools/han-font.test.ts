import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { allTerms } from '../../../lib/glossary/terms/all.ts';
import { hanFontFile, hanShown } from '../../tools/han-font.ts';

it('the bundled font draws every Hán character of the glossary, and is small', async () => {
  const file = readFileSync(await hanFontFile(hanShown()));
  const shown = new Set(allTerms.flatMap(({ hanViet }) => hanViet).filter((han) => han !== null));
  expect(shown.size).toBeGreaterThan(500);

  const plain = await subsetFont(file, hanShown(), { targetFormat: 'sfnt' });
  const drawn = new Set(new Face(new Blob(plain), 0).collectUnicodes());
  const missing = [...shown].filter((han) => !drawn.has(han.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
  expect(file.length).toBeLessThan(300_000);
}, 60_000);
