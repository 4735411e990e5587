import { describe, expect, it } from 'vitest';
import { issuerOf } from '../../../lib/citations/issuers.ts';

describe('the body behind a document number', () => {
  it.each([
    ['UBTVQH13', 'Ủy ban Thường vụ Quốc hội khóa XIII'],
    ['QH14', 'Quốc hội khóa XIV'],
    ['QH9', 'Quốc hội khóa IX'],
    ['CP', 'Chính phủ'],
    ['TTg', 'Thủ tướng Chính phủ'],
    ['HĐND', 'Hội đồng nhân dân'],
  ])('%s is %s', (code, name) => {
    expect(issuerOf(code)?.vi).toBe(name);
  });

  it.each(['XYZ', 'QH', 'constructor'])('%s is nobody we know', (code) => {
    expect(issuerOf(code)).toBeNull();
  });
});
