import { CATEGORIES, type Category } from '../glossary/term.ts';
import type { Translate } from './i18n.ts';

/** What a Yomitan dictionary says about itself, in the reader's language. */
export function yomitanTexts(t: Translate): {
  title: string;
  description: string;
  category: Record<Category, string>;
  own: string;
} {
  const names = CATEGORIES.map((category) => [category, t(`category.${category}`)] as const);
  return {
    title: t('packs.dictionaryTitle'),
    description: t('packs.dictionaryText'),
    category: Object.fromEntries(names) as Record<Category, string>,
    own: t('own.badgeLong'),
  };
}
