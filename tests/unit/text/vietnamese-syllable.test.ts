import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../../lib/text/vietnamese-syllable.ts';

describe('the spelling of a Vietnamese syllable', () => {
  it.each(
    (
      'Nguyễn Thuỷ Hòa hoà nghiêng Quảng khuya ngoằn xoong gì giếng Đắk Lắk Ô ý yêu Tuệ Huơ rượu ' +
      'chuyển quyết Khuê Mỹ ưu ươm Út'
    ).split(' '),
  )('holds %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each('Johnson Karachi Manet Fedorov Detroit Samut Columbia Trump Zelensky '.trim().split(' '))(
    'does not hold %s',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );

  it('does not hold nothing', () => {
    expect(isVietnameseSyllable('')).toBe(false);
  });
});
