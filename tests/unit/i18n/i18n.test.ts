import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { resolveLanguage } from '../../../lib/i18n/language.ts';
import { manifestMessages } from '../../../lib/i18n/manifest-messages.ts';
import { LANGUAGES } from '../../../lib/reader/preferences.ts';

describe('createI18n', () => {
  it('is ready at once and switches without loading', () => {
    const i18n = createI18n('vi');
    expect(i18n.t('terms.count', { count: 1 })).toBe('1 thuật ngữ');
    void i18n.changeLanguage('en');
    expect(i18n.t('terms.count', { count: 1 })).toBe('1 term');
    expect(i18n.t('terms.count', { count: 2 })).toBe('2 terms');
  });

  it('puts words in as they are', () => {
    const i18n = createI18n('vi');
    expect(i18n.t('library.deleted', { title: 'Hỏi & đáp <1>' })).toBe('Đã xóa: Hỏi & đáp <1>');
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['vi', 'en-US', 'vi'],
    ['en', 'vi', 'en'],
    [null, 'vi-VN', 'vi'],
    [null, 'vi', 'vi'],
    [null, 'zh-TW', 'en'],
    [null, 'vie', 'en'],
    [null, '', 'en'],
  ] as const)('%j in a %j browser is %j', (preference, browser, language) => {
    expect(resolveLanguage(preference, browser)).toBe(language);
  });
});

describe.each(LANGUAGES)('_locales in %s', (language) => {
  const messages = manifestMessages(language);

  it('uses names the browsers accept', () => {
    for (const key of Object.keys(messages)) expect(key).toMatch(/^\w+$/);
  });

  it('stays within the length the stores allow', () => {
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  it('has no placeholder, which the browser would not fill in', () => {
    expect(JSON.stringify(messages)).not.toMatch(/\{\{|\$/);
  });
});
