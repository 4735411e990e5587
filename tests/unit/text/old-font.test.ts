import { describe, expect, it } from 'vitest';
import { fromOldFont, looksLikeOldFont } from '../../../lib/text/old-font.ts';

describe('text in a font of before Unicode', () => {
  it.each([
    ['UBND tØnh Qu¶ng Ninh', 'UBND tỉnh Quảng Ninh'],
    ['Héi ®ång nh©n d©n', 'Hội đồng nhân dân'],
    ['Uû ban tr\u00ADëng, Bé tr\u00ADëng', 'Uỷ ban trưởng, Bộ trưởng'],
    ['ph¸t triÓn kinh tÕ - x· héi', 'phát triển kinh tế - xã hội'],
  ])('%s is %s', (old, text) => {
    expect(fromOldFont(old)).toBe(text);
  });

  it('is told from what is not', () => {
    expect(looksLikeOldFont('Héi ®ång nh©n d©n tØnh ph¸t triÓn x· héi')).toBe(true);
    expect(looksLikeOldFont('Hội đồng nhân dân tỉnh «phát triển» xã hội, §5, 20°, m²')).toBe(false);
    expect(looksLikeOldFont('Hội đồng nhân dân'.normalize('NFD'))).toBe(false);
    expect(looksLikeOldFont('«L’été» de l’année – 3½ pages, naïve façade')).toBe(false);
    expect(looksLikeOldFont('')).toBe(false);
  });
});
